"""What due lists and numbers of overdue hosts ask alike: hosts that may be due, the plan and days of each."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.inspection._built import BUILT, REGISTERED, built_on
from gridtwin.ledger.inspection._matching import plan_of_rows, with_own
from gridtwin.ledger.inspection.periods import Days, Period
from gridtwin.ledger.inspection.plans import Plan, Plans
from gridtwin.model import feature_class
from gridtwin.store import Asking, Latest


@dataclass(frozen=True, slots=True)
class Planned:
    """Hosts to which a plan applies, with arrays of the same length.

    Attributes:
        plan_at: position of the plan among those of the kind.
        assumed: whether the choice of the plan rests on an assumption.
        last: day of the last inspection, NaT where there was none.
        overdue_after: last day before the inspection is overdue.
    """

    rows: pd.DataFrame
    plan_at: NDArray[np.int64]
    assumed: NDArray[np.bool_]
    last: Days
    due: Days
    overdue_after: Days


def kinds_of(plans: Plans) -> list[tuple[Plan, ...]]:
    """The plans, those of one kind of inspection of one class together."""
    ordered = sorted(plans.plans, key=_kind_of)
    return [tuple(members) for _, members in groupby(ordered, key=_kind_of)]


def _kind_of(plan: Plan) -> tuple[str, str]:
    return plan.host_class, plan.kind


def candidates(
    questions: Asking,
    members: Sequence[Plan],
    columns: Iterable[str],
    *,
    where: Mapping[str, Any],
    limit: tuple[datetime.date, Sequence[Period]],
) -> pd.DataFrame:
    """Hosts for which one of the periods may have ended on the day, with `latest`, their last inspection.

    `columns` are read where the class has them, and those that say since when a host is there; without
    periods all hosts are read.
    """
    as_of, periods = limit
    host_class = members[0].host_class
    latest = Latest(
        "inspection",
        "host_id",
        "done_on",
        {"host_class": host_class, "kind": members[0].kind, "state": "done"},
        up_to=as_of,
        not_after=min(periods, key=lambda period: period.days).before(as_of) if periods else None,
    )
    declared = feature_class(host_class)
    since = [name for name in BUILT if name in declared.field_names] or [REGISTERED]
    there = {"id", *declared.field_names, *since}
    names = [name for name in dict.fromkeys(("id", *columns, *since)) if name in there]
    return questions.with_latest(host_class, names, by=latest, where=where)


def planned(
    questions: Asking, plans: Plans, members: Sequence[Plan], rows: pd.DataFrame, *, as_of: datetime.date
) -> Planned:
    """The candidates that have a plan, and when each is due."""
    rows = with_own(members, rows)
    plan_at, assumed = plan_of_rows(plans, members, rows)
    kept = plan_at >= 0
    rows, plan_at = rows[kept].reset_index(drop=True), plan_at[kept]
    last = rows["latest"].to_numpy().astype("datetime64[D]")
    built = last.copy()
    never = np.isnat(last)
    if never.any():  # for all others it does not matter since when they are there
        built[never] = built_on(questions, members[0].host_class, rows[never], as_of)
    due, overdue_after = _days(members, plan_at, last, built)
    return Planned(rows, plan_at, assumed[kept], last, due, overdue_after)


def _days(members: Sequence[Plan], plan_at: NDArray[np.int64], last: Days, built: Days) -> tuple[Days, Days]:
    """Due day, and the last day before the inspection is overdue."""
    base = np.where(np.isnat(last), built, last)
    due, overdue_after = base.copy(), base.copy()
    for at, plan in enumerate(members):
        mine = plan_at == at
        due[mine] = plan.after.after(base[mine])
        overdue_after[mine] = plan.until.after(base[mine])
        if plan.first == "at once":
            never = mine & np.isnat(last)
            due[never] = built[never]
    return due, overdue_after
