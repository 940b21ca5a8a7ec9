"""Which hosts have an inspection overdue, each once: for numbers and shares, without the list."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import numpy as np
import pandas as pd

from gridtwin.ledger.inspection._asked import candidates, kinds_of, planned
from gridtwin.ledger.inspection._matching import deciding_fields, narrowed
from gridtwin.ledger.inspection.plans import Plan, Plans
from gridtwin.store import Asking, Workspace


def late_hosts(
    workspace: Workspace, plans: Plans, *, as_of: datetime.date, columns: Sequence[str] = ()
) -> pd.DataFrame:
    """Hosts with an inspection overdue as of a day: `id` and the named fields of the host."""
    with workspace.asking() as questions:
        parts = [_late(questions, plans, members, as_of, columns) for members in kinds_of(plans)]
    filled = [part for part in parts if len(part)]
    if not filled:
        return pd.DataFrame({name: pd.Series(dtype="str") for name in ("id", *columns)})
    return pd.concat(filled, ignore_index=True).drop_duplicates("id", ignore_index=True)


def _late(
    questions: Asking,
    plans: Plans,
    members: Sequence[Plan],
    as_of: datetime.date,
    columns: Sequence[str],
) -> pd.DataFrame:
    """Hosts that are overdue by the plans of one kind of inspection."""
    names = (*columns, *deciding_fields(plans, members))
    limit = as_of, [plan.until for plan in members]
    rows = candidates(questions, members, names, where=narrowed(plans, members, {}), limit=limit)
    found = planned(questions, plans, members, rows, as_of=as_of)
    return found.rows.loc[found.overdue_after < np.datetime64(as_of, "D"), ["id", *columns]]
