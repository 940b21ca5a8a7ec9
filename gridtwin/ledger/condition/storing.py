"""Ratings as rows of `condition_rating`: one a host, year and index; rating again replaces, history keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import pandas as pd

from gridtwin.ledger.condition.rating import Rating
from gridtwin.model import is_missing
from gridtwin.store import Workspace

_REASON = "condition rated"


@dataclass(frozen=True, slots=True)
class HostRating:
    """A rating of one object of the workspace."""

    host_id: str
    host_code: str
    inspection_id: str | None
    rating: Rating


@dataclass(frozen=True, slots=True)
class Stored:
    """Rows written anew, changed, left as they were, and retired because nothing supports them any more."""

    added: int
    changed: int
    unchanged: int
    retired: int


def store_ratings(
    workspace: Workspace,
    host_class: str,
    year: int,
    ratings: Sequence[HostRating],
    *,
    edit: tuple[str, datetime],
) -> Stored:
    """Write a year's ratings of a class of hosts; `edit` is who and when.

    Of the stored ratings that the run does not give again, those with details (made by a run) are retired;
    those without, entered by hand or imported, stay.
    """
    actor, now = edit
    rows = _rows(host_class, year, ratings, now)
    kept = workspace.read("condition_rating", where={"host_class": host_class, "rated_year": year})
    both = rows.merge(
        kept[
            [
                "id",
                "row_version",
                "host_id",
                "index_name",
                "value",
                "grade",
                "details",
                "to_confirm",
                "inspection_id",
            ]
        ],
        on=["host_id", "index_name"],
        how="left",
        suffixes=("", "_old"),
    )
    is_new = both["id"].isna()
    same = ~is_new & pd.Series(_same(both), index=both.index, dtype=bool)
    added, changed = both[is_new][list(rows.columns)], both[~is_new & ~same]
    if len(added):
        workspace.write("condition_rating", added, actor=actor, now=now, reason=_REASON)
    if len(changed):
        columns = [
            *(
                "id",
                "row_version",
                "rated_on",
                "value",
                "grade",
                "inspection_id",
                "details",
                "to_confirm",
                "host_code",
            ),
        ]
        workspace.update("condition_rating", changed[columns], actor=actor, now=now, reason=_REASON)
    gone = kept[~kept["id"].isin(both["id"].dropna()) & kept["details"].notna()]
    if len(gone):
        workspace.retire("condition_rating", gone["id"], actor=actor, now=now, reason=_REASON)
    return Stored(len(added), len(changed), int(same.sum()), len(gone))


def _rows(host_class: str, year: int, ratings: Sequence[HostRating], now: datetime) -> pd.DataFrame:
    rows = pd.DataFrame(
        {
            "host_class": host_class,
            "host_id": [each.host_id for each in ratings],
            "host_code": [each.host_code for each in ratings],
            "rated_year": year,
            "rated_on": now.date(),
            "index_name": [each.rating.index for each in ratings],
            "value": [each.rating.value for each in ratings],
            "grade": [each.rating.grade for each in ratings],
            "inspection_id": [each.inspection_id for each in ratings],
            "details": [each.rating.details for each in ratings],
            "to_confirm": [[doubt.as_record() for doubt in each.rating.to_confirm] for each in ratings],
        }
    )
    return rows.astype({"host_id": "str", "index_name": "str"})  # what they are in a table without rows too


def _same(both: pd.DataFrame) -> list[bool]:
    pairs = [
        zip(both[name], both[f"{name}_old"], strict=True)
        for name in ("value", "grade", "details", "to_confirm", "inspection_id")
    ]
    return [all(_equal(new, old) for new, old in pair) for pair in zip(*pairs, strict=True)]


def _equal(new: object, old: object) -> bool:
    if isinstance(new, dict | list) or isinstance(old, dict | list):
        return bool(new == old)
    return bool(new == old) or (is_missing(new) and is_missing(old))
