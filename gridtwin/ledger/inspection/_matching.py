"""Which plan applies to a host: by a field of its card, or by what is assumed where the card is empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.inspection.plans import Plan, Plans


def deciding_fields(plans: Plans, members: Sequence[Plan]) -> tuple[str, ...]:
    """Fields of the host that the choice of its plan rests on."""
    found: list[str] = []
    waiting = [plan.field for plan in members if plan.field is not None]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            rule = plans.assumption(members[0].host_class, name)
            waiting += [rule.source] if rule else []
    return tuple(found)


def narrowed(where: dict[str, Any], members: Sequence[Plan], deciding: tuple[str, ...]) -> dict[str, Any]:
    """The condition, with the values of the one field that decides when nothing is assumed for it."""
    if len(deciding) != 1 or any(plan.field is None for plan in members) or deciding[0] in where:
        return where
    return where | {deciding[0]: sorted({value for plan in members for value in plan.values})}


def plan_of_rows(
    plans: Plans, members: Sequence[Plan], rows: pd.DataFrame
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Which plan applies to each row (-1: none; a plan with values goes before one without), and guesses."""
    chosen = np.full(len(rows), -1)
    assumed = np.zeros(len(rows), dtype=bool)
    for at, plan in sorted(enumerate(members), key=lambda pair: pair[1].field is not None):
        if plan.field is None:
            chosen[:] = at
            continue
        values = _filled(plans, plan.host_class, plan.field, rows)
        fits = values.isin(plan.values).to_numpy(bool)
        chosen[fits] = at
        assumed[fits] = rows[plan.field].isna().to_numpy()[fits]
    return chosen, assumed


def _filled(plans: Plans, host_class: str, name: str, rows: pd.DataFrame) -> pd.Series[Any]:
    """The field with assumed values where it is empty."""
    rule = plans.assumption(host_class, name)
    given = rows[name]
    if rule is None or not given.isna().any():
        return given
    return given.where(given.notna(), _filled(plans, host_class, rule.source, rows).map(dict(rule.values)))
