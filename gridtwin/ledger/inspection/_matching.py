"""Which plan applies to a host: by fields of its card, or by what is assumed where the card is empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.inspection.plans import Plan, Plans

ATTRIBUTES = "attributes"  # where facility packs keep their fields


def deciding_fields(plans: Plans, members: Sequence[Plan]) -> tuple[str, ...]:
    """Columns of the host that the choice of its plan rests on."""
    found: list[str] = []
    waiting = [ATTRIBUTES if name in plan.own else name for plan in members for name in plan.conditions]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            rule = plans.assumption(members[0].host_class, name)
            waiting += [rule.source] if rule else []
    return tuple(found)


def narrowed(plans: Plans, members: Sequence[Plan], where: Mapping[str, Any]) -> dict[str, Any]:
    """The condition, with the values of each field that is in the scope of all, and never assumed."""
    found = dict(where)
    for name in members[0].scope:
        is_common = all(name in plan.scope for plan in members)
        if is_common and name not in where and plans.assumption(members[0].host_class, name) is None:
            found[name] = sorted({value for plan in members for value in plan.scope[name]})
    return found


def with_own(members: Sequence[Plan], rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with the packs' fields that decide, out of the attributes, as columns."""
    names = sorted({name for plan in members for name in plan.own})
    if not names:
        return rows
    given = rows[ATTRIBUTES].tolist()
    made = {
        name: pd.Series(
            [each.get(name) if isinstance(each, dict) else None for each in given],
            index=rows.index,
            dtype=object,
        )
        for name in names
    }
    return rows.drop(columns=ATTRIBUTES).assign(**made)


def plan_of_rows(
    plans: Plans, members: Sequence[Plan], rows: pd.DataFrame
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Which plan applies to each row (-1: none; that with more conditions goes first), and guesses."""
    chosen = np.full(len(rows), -1)
    assumed = np.zeros(len(rows), dtype=bool)
    for at, plan in sorted(enumerate(members), key=lambda pair: len(pair[1].conditions)):
        fits, guessed = np.ones(len(rows), dtype=bool), np.zeros(len(rows), dtype=bool)
        for name, values in plan.conditions.items():
            fits &= _filled(plans, plan.host_class, name, rows).isin(values).to_numpy(bool)
            guessed |= rows[name].isna().to_numpy()
        chosen[fits] = at
        assumed[fits] = guessed[fits]
    return chosen, assumed


def in_scope(plans: Plans, members: Sequence[Plan], rows: pd.DataFrame) -> NDArray[np.bool_]:
    """Which rows are those of any plan, whatever its cycle; a field that is assumed says nothing."""
    found = np.zeros(len(rows), dtype=bool)
    for plan in members:
        mine = np.ones(len(rows), dtype=bool)
        for name, values in plan.scope.items():
            if plans.assumption(plan.host_class, name) is None:
                mine &= rows[name].isin(values).to_numpy(bool)
        found |= mine
    return found


def _filled(plans: Plans, host_class: str, name: str, rows: pd.DataFrame) -> pd.Series[Any]:
    """The field with assumed values where it is empty."""
    rule = plans.assumption(host_class, name)
    given = rows[name]
    if rule is None or not given.isna().any():
        return given
    return given.where(given.notna(), _filled(plans, host_class, rule.source, rows).map(dict(rule.values)))
