"""What inspections and defects of a workspace say about its objects in a year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Survey:
    """Inspection of a host: its id and code, and the answers of its form."""

    inspection_id: str
    code: str
    answers: Mapping[str, Any]  # Any: JSON values


def until(year: int, now: datetime) -> date:
    """Last day that counts for a year's ratings.

    Raises:
        UsageError: the year has not begun.
    """
    if year > now.year:
        raise UsageError(
            f"year {year} has not begun; condition is rated up to {now.year}",
            zh=f"{year}年尚未开始；只能评定至{now.year}年",
        )
    return min(now.date(), date(year, 12, 31))


def surveys(
    workspace: Workspace, host_class: str, year: int, parameters: ConditionParameters
) -> dict[str, list[Survey]]:
    """Inspections done in the year that look at condition (patrols do not), by host, the latest first."""
    first = date(year, 1, 1)
    days = [first + timedelta(days=day) for day in range((date(year + 1, 1, 1) - first).days)]
    rows = workspace.read(
        "inspection",
        where={"host_class": host_class, "state": "done", "done_on": days},
        columns=["id", "host_id", "code", "kind", "done_on", "answers"],
    )
    rows = rows[~rows["kind"].isin(parameters.patrol_kinds)].sort_values(
        ["done_on", "code"], ascending=False, kind="stable"
    )
    found: dict[str, list[Survey]] = {}
    columns = (rows[name].tolist() for name in ("host_id", "id", "code", "answers"))
    for host, inspection_id, code, answers in zip(*columns, strict=True):
        given = answers if isinstance(answers, Mapping) else {}
        found.setdefault(str(host), []).append(Survey(str(inspection_id), str(code), given))
    return found


def latest(found: list[Survey], key: str) -> tuple[Survey, Any] | None:  # Any: a JSON value
    """The latest survey that answers `key`, and the answer."""
    return next(
        ((survey, survey.answers[key]) for survey in found if survey.answers.get(key) is not None), None
    )


def defects_in(workspace: Workspace, host_class: str, year: int, last_day: date) -> pd.DataFrame:
    """Defects found in the year, and older ones not repaired by its last day; void ones never.

    The column `is_of_year` tells those found in the year.
    """
    rows = workspace.read(
        "defect",
        where={"host_class": host_class, "state": ["open", "ordered", "watched", "repaired"]},
        columns=[
            *("id", "code", "host_id", "distress", "length_m", "width_m", "depth_mm", "count", "area_m2"),
            *("found_on", "repaired_on", "state"),
        ],
    )
    end = pd.Timestamp(last_day)
    found, repaired = pd.to_datetime(rows["found_on"]), pd.to_datetime(rows["repaired_on"])
    of_year = (found.dt.year == year) & (found <= end)
    still_open = (found <= end) & ((repaired > end) | (repaired.isna() & (rows["state"] != "repaired")))
    return pd.DataFrame(rows.assign(is_of_year=of_year)[of_year | still_open]).reset_index(drop=True)
