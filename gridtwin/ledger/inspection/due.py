"""What is due as of a day: each host of a plan with its last inspection, due day and days overdue.

The database finds the last inspection of every host; only hosts that may be due are read.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.errors import UnknownGrid
from gridtwin.ledger.hosts import host_codes
from gridtwin.ledger.inspection._asked import Planned, candidates, kinds_of, planned
from gridtwin.ledger.inspection._matching import (
    ATTRIBUTES,
    deciding_fields,
    in_scope,
    narrowed,
    plan_of_rows,
    with_own,
)
from gridtwin.ledger.inspection.plans import Plan, Plans
from gridtwin.model import feature_class
from gridtwin.store import Asking, Workspace

COLUMNS = (
    "host_class",
    "host_id",
    "host_code",
    "host_name",
    "kind",
    "last_done",
    "due_on",
    "overdue_after",
    "overdue_days",
    "state",
    "keeper_name",
    "grid_code",
    "is_assumed",
    "to_confirm",
)
_WANTED = ("name", "section_no", "keeper_name", "grid_code")
OVERDUE, DUE, DONE = "overdue", "due", "done"
_WORKERS = 4


@dataclass(frozen=True, slots=True)
class DueFilter:
    """Which hosts and inspections are asked for; None and empty mean all."""

    host_classes: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    grid_code: str | None = None
    keeper_name: str | None = None
    with_done: bool = False


@dataclass(frozen=True, slots=True)
class DueList:
    """The due list as of a day, and how many hosts of each plan are in which state.

    Attributes:
        table: COLUMNS; most overdue first, then what is overdue and was never inspected (it has no
            `overdue_days`: nobody knows since when), then what is due; `to_confirm` where the cycle is not
            confirmed against the standard, `is_assumed` where the grade or class was not on the
            card and was assumed.
        summary: host_class, kind, hosts (under a plan), overdue, due, done, never (inspected), without_plan.
    """

    as_of: datetime.date
    table: pd.DataFrame
    summary: pd.DataFrame


def due_list(
    workspace: Workspace, plans: Plans, *, as_of: datetime.date, wanted: DueFilter | None = None
) -> DueList:
    """What is due and overdue as of a day; with `wanted.with_done` also what is not due yet.

    Raises:
        UnknownGrid: the unit grid of the filter does not exist.
    """
    wanted = wanted or DueFilter()
    groups = [members for members in kinds_of(plans) if _is_wanted(members[0], wanted)]
    # The database works on several kinds at a time; each has a connection of its own.
    with ThreadPoolExecutor(max_workers=_WORKERS) as pool:
        parts = [groups[at::_WORKERS] for at in range(_WORKERS)]
        works = [pool.submit(_of_kinds, workspace, plans, part, as_of, wanted) for part in parts if part]
        found = {members: answer for work in works for members, answer in work.result().items()}
    done = [found[members] for members in groups]
    summary = [
        {"host_class": members[0].host_class, "kind": members[0].kind, **counts}
        for members, (_, counts) in zip(groups, done, strict=True)
    ]
    filled = [table for table, _ in done if len(table)]
    joined = pd.concat(filled, ignore_index=True) if filled else _empty()
    titles = ["host_class", "kind", "hosts", OVERDUE, DUE, DONE, "never", "without_plan"]
    table = joined.take(_order(joined, as_of)).reindex(columns=list(COLUMNS)).reset_index(drop=True)
    return DueList(as_of, table, pd.DataFrame(summary, columns=titles))


def _empty() -> pd.DataFrame:
    """A list without rows; its days are days, so that it can be written."""
    made = pd.DataFrame(columns=list(COLUMNS))
    return made.astype(dict.fromkeys(("last_done", "due_on", "overdue_after"), "datetime64[s]"))


def plans_of_row(plans: Plans, row: pd.DataFrame) -> tuple[Plan, ...]:
    """The plans of one object, one a kind; `row` has the fields of its card, those of a pack among them."""
    kinds = kinds_of(plans)
    return tuple(
        members[at] for members in kinds if (at := int(plan_of_rows(plans, members, row)[0][0])) >= 0
    )


def _order(table: pd.DataFrame, as_of: datetime.date) -> NDArray[np.int64]:
    """Most overdue first, then what was never inspected (longest since its first term), then what is due."""
    first_term = table["overdue_after"].to_numpy().astype("datetime64[D]")
    late = np.maximum((np.datetime64(as_of, "D") - first_term).astype(np.int64), 0)
    rank = np.where(late == 0, 2, np.where(table["last_done"].isna().to_numpy(dtype=bool), 1, 0))
    return np.lexsort((-late, rank)).astype(np.int64)


def _is_wanted(plan: Plan, wanted: DueFilter) -> bool:
    is_class = not wanted.host_classes or plan.host_class in wanted.host_classes
    return is_class and (not wanted.kinds or plan.kind in wanted.kinds)


Answer = tuple[pd.DataFrame, dict[str, int]]


def _of_kinds(
    workspace: Workspace,
    plans: Plans,
    groups: Sequence[tuple[Plan, ...]],
    as_of: datetime.date,
    wanted: DueFilter,
) -> dict[tuple[Plan, ...], Answer]:
    """Rows and numbers of some kinds of inspections, asked on one connection."""
    places = {name: _where(workspace, name, wanted) for name in {group[0].host_class for group in groups}}
    found: dict[tuple[Plan, ...], Answer] = {}
    with workspace.asking() as questions:
        for members in groups:
            deciding = deciding_fields(plans, members)
            where = narrowed(plans, members, places[members[0].host_class])
            hosts, without = _numbers(questions, plans, members, where, deciding)
            if not hosts:
                nothing = pd.DataFrame({"state": [], "last_done": []})
                found[members] = _answer(nothing, 0, without, with_done=wanted.with_done)
                continue
            declared = feature_class(members[0].host_class)
            limit = as_of, [] if wanted.with_done else [plan.after for plan in members]
            columns = (*_WANTED, declared.code_field or "code", *deciding)
            rows = candidates(questions, members, columns, where=where, limit=limit)
            table = _due_rows(members, planned(questions, plans, members, rows, as_of=as_of), as_of=as_of)
            found[members] = _answer(table, hosts, without, with_done=wanted.with_done)
    return found


def _answer(table: pd.DataFrame, hosts: int, without: int, *, with_done: bool) -> Answer:
    """The rows that are asked for; the numbers count those that are not due, too."""
    states = table["state"].value_counts()
    overdue, due = int(states.get(OVERDUE, 0)), int(states.get(DUE, 0))
    counts = {
        "hosts": hosts,
        OVERDUE: overdue,
        DUE: due,
        DONE: hosts - overdue - due,
        "never": int(table["last_done"].isna().sum()),
        "without_plan": without,
    }
    return table if with_done else table[table["state"] != DONE], counts


def _due_rows(members: Sequence[Plan], found: Planned, *, as_of: datetime.date) -> pd.DataFrame:
    """The rows with their days and states."""
    host_class = members[0].host_class
    rows, last, due, overdue_after = found.rows, found.last, found.due, found.overdue_after
    today = np.datetime64(as_of, "D")
    late = np.maximum((today - overdue_after).astype(np.int64), 0)
    state = np.where(late > 0, OVERDUE, np.where(due <= today, DUE, DONE))
    empty = pd.Series(None, index=rows.index, dtype="str")
    table = pd.DataFrame(
        {
            "host_class": host_class,
            "host_id": rows["id"],
            "host_code": host_codes(host_class, rows),
            "host_name": rows.get("name", empty),
            "kind": members[0].kind,
            "last_done": last.astype("datetime64[s]"),
            "due_on": due.astype("datetime64[s]"),
            "overdue_after": overdue_after.astype("datetime64[s]"),
            "overdue_days": pd.array(late, dtype="Int64"),
            "state": state,
            "keeper_name": rows.get("keeper_name", empty),
            "grid_code": rows.get("grid_code", empty),
            "to_confirm": np.array([plan.is_to_confirm for plan in members], dtype=bool)[found.plan_at],
            "is_assumed": found.assumed,
        }
    )
    table.loc[np.isnat(last), "overdue_days"] = pd.NA
    return table


def _numbers(
    questions: Asking,
    plans: Plans,
    members: Sequence[Plan],
    where: Mapping[str, Any],
    deciding: tuple[str, ...],
) -> tuple[int, int]:
    """How many hosts have a plan of these, and how many have none because their card does not say enough."""
    host_class = members[0].host_class
    if ATTRIBUTES in deciding:  # no database groups by what is within them
        counted = with_own(members, questions.listed(host_class, deciding, where=where)).assign(number=1)
    else:
        counted = questions.grouped(host_class, deciding or ["row_version"], where=where)
    chosen, _ = plan_of_rows(plans, members, counted)
    lacking = (chosen < 0) & in_scope(plans, members, counted)
    number = counted["number"].to_numpy(dtype=np.int64)
    return int(number[chosen >= 0].sum()), int(number[lacking].sum())


def _where(workspace: Workspace, host_class: str, wanted: DueFilter) -> dict[str, Any]:
    declared = feature_class(host_class)
    where: dict[str, Any] = {}
    if wanted.keeper_name is not None and "keeper_name" in declared.field_names:
        where["keeper_name"] = wanted.keeper_name
    if wanted.grid_code is None:
        return where
    if "grid_code" in declared.field_names:
        return where | {"grid_code": wanted.grid_code}
    return where | {"id": _ids_in_grid(workspace, host_class, wanted.grid_code)}


def _ids_in_grid(workspace: Workspace, host_class: str, grid_code: str) -> list[str]:
    grids = workspace.read("unit_grid", where={"code": grid_code})
    if not len(grids):
        raise UnknownGrid(
            f"no unit grid has the code '{grid_code}'; 'gridtwin grid list' shows them",
            zh=f"没有编码为“{grid_code}”的单元网格",
        )
    grid = grids.geometry.iloc[0]
    near = workspace.read(host_class, bbox=grid.bounds, columns=["id", "geometry"])
    inside = shapely.intersects(near.geometry.to_numpy(), grid)
    return [str(value) for value in near["id"].to_numpy()[inside]]
