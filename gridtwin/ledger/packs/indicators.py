"""Numbers and indicators of a pack, for the city or by group; counted in the database where it can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.inspection.late import late_hosts
from gridtwin.ledger.inspection.plans import Plans
from gridtwin.ledger.packs.arithmetic import Array
from gridtwin.ledger.packs.definition import (
    AREA,
    DEFECTS,
    NUMBER,
    OVERDUE,
    TODAY,
    Condition,
    Pack,
    Quantity,
)
from gridtwin.ledger.packs.grouping import Grouping, areas_km2, grids_of, grouping, keys_of
from gridtwin.ledger.packs.rows import pack_rows
from gridtwin.model import domain
from gridtwin.store import Workspace

_WEIGHT = "_weight"
_FEW = 5000  # more facilities than this are not looked up one by one
_DONE_STATES = ("repaired", "void")


@dataclass(frozen=True, slots=True)
class PackIndicators:
    """One row a group: `key`, `number`, and each indicator by its name, NaN where it has no value.

    Attributes:
        by: how rows were grouped; None for one row of all.
        to_confirm: what in the pack has not been confirmed against the standard.
    """

    pack: Pack
    group: Grouping | None
    table: pd.DataFrame

    @property
    def to_confirm(self) -> tuple[str, ...]:
        """Fields, plans and indicators that have not been confirmed against the standard."""
        return self.pack.to_confirm


def pack_indicators(
    workspace: Workspace, pack: Pack, *, as_of: date, by: str | None = None
) -> PackIndicators:
    """The pack's indicators as of a day, for all its rows or by grid, street, keeper, state, year or a field.

    Raises:
        BadPackQuestion: its rows cannot be grouped so.
    """
    group = None if by is None else grouping(pack, by)
    used = {name for each in pack.indicators for name in each.formula.names}
    quantities = [each for each in pack.quantities.values() if each.name in used]
    fields = {name for each in quantities for name in each.fields}
    rows = _weighted_rows(workspace, pack, sorted(fields), group)
    keys = _keys(group, rows)
    weight = rows[_WEIGHT].to_numpy(dtype=float)
    index = pd.Index(sorted(keys.unique())) if len(rows) or group is not None else pd.Index([""])
    sums = {NUMBER: _by_key(keys, weight, index)}
    for each in quantities:
        sums[each.name] = _by_key(keys, _amounts(each, rows, weight, as_of), index)
    if OVERDUE in used:
        sums[OVERDUE] = _overdue(workspace, pack, group, as_of, index)
    if DEFECTS in used:
        sums[DEFECTS] = _of_hosts(workspace, pack, group, open_defects(workspace, pack), index)
    if AREA in used:
        known, whole = areas_km2(workspace, group)
        is_area = group is not None and group.digits is not None
        sums[AREA] = np.array([known.get(key, np.nan) if is_area else whole for key in index], dtype=float)
    values = {each.name: np.broadcast_to(each.formula(sums), len(index)) for each in pack.indicators}
    table = pd.DataFrame({"key": index, NUMBER: sums[NUMBER].astype(np.int64), **values})
    return PackIndicators(pack, group, table)


def open_defects(workspace: Workspace, pack: Pack) -> pd.Series[Any]:
    """Id of each facility of the host class with open defects → how many."""
    states = [str(each.value) for each in domain("defect_state").values if each.value not in _DONE_STATES]
    with workspace.asking() as questions:
        found = questions.grouped("defect", ["host_id"], where={"host_class": pack.host, "state": states})
    return pd.Series(found["number"].to_numpy(dtype=float), index=pd.Index(found["host_id"], dtype="str"))


def _weighted_rows(
    workspace: Workspace, pack: Pack, fields: Sequence[str], group: Grouping | None
) -> pd.DataFrame:
    """Rows with a weight; where only the host's fields count, the database counts rows that are alike."""
    names = list(dict.fromkeys([*fields, *([group.column] if group else [])]))
    is_placed = group is not None and group.needs_place and "grid_code" not in pack.host_names
    if all(name in pack.host_names for name in names):
        with workspace.asking() as questions:
            counted = questions.grouped(pack.host, names or ["row_version"], where=pack.condition)
        return counted.rename(columns={"number": _WEIGHT})
    rows = pack_rows(
        workspace, pack, columns=[name for name in names if name != "grid_code" or not is_placed]
    )
    if is_placed:
        rows["grid_code"] = grids_of(workspace, rows)
    rows[_WEIGHT] = 1.0
    return rows


def _amounts(quantity: Quantity, rows: pd.DataFrame, weight: Array, today: date) -> Array:
    """What each row adds to a quantity."""
    kept = np.ones(len(rows), dtype=bool)
    for each in quantity.where:
        kept &= _meets(each, rows[each.field], today)
    if quantity.total is None:
        return np.where(kept, weight, 0.0)
    numbers = pd.to_numeric(rows[quantity.total]).to_numpy(dtype=float, na_value=np.nan)
    amounts: Array = np.where(kept & ~np.isnan(numbers), weight * np.nan_to_num(numbers), 0.0)
    return amounts


def _meets(condition: Condition, values: pd.Series[Any], today: date) -> NDArray[np.bool_]:
    if condition.values is not None:
        return np.asarray(values.isin(condition.values), dtype=bool)
    kept = np.asarray(values.notna(), dtype=bool)
    if condition.filled is not None:
        return kept if condition.filled else ~kept
    for limit, sign in ((condition.above, 1), (condition.below, -1)):
        if limit is None:
            continue
        kept = kept & (sign * _beyond(limit, values, today) > 0)
    return kept


def _beyond(limit: float | str, values: pd.Series[Any], today: date) -> Array:
    """How far each value lies above the limit, in days for dates."""
    if limit == TODAY:
        days = values.to_numpy().astype("datetime64[D]") - np.datetime64(today, "D")
        return np.where(np.isnat(days), np.nan, days.astype(np.float64)).astype(np.float64)
    numbers = pd.to_numeric(values).to_numpy(dtype=float, na_value=np.nan)
    beyond: Array = np.subtract(numbers, float(limit)).astype(np.float64)
    return beyond


def _by_key(keys: pd.Series[Any], amounts: Array, index: pd.Index[Any]) -> Array:
    sums = pd.Series(amounts).groupby(keys.to_numpy(dtype=object)).sum()
    found: Array = np.array(sums.reindex(index).fillna(0.0), dtype=np.float64)
    return found


def _overdue(
    workspace: Workspace, pack: Pack, group: Grouping | None, as_of: date, index: pd.Index[Any]
) -> Array:
    """How many of each group are overdue; their rows are read only where the host does not say the group."""
    is_told = group is None or group.column in pack.host_names
    columns = [group.column] if group is not None and is_told else []
    late = late_hosts(workspace, Plans(pack.plans), as_of=as_of, columns=columns)
    if not is_told:
        return _of_hosts(workspace, pack, group, pd.Series(1.0, index=pd.Index(late["id"])), index)
    return _by_key(_keys(group, late), np.ones(len(late)), index)


def _of_hosts(
    workspace: Workspace, pack: Pack, group: Grouping | None, amounts: pd.Series[Any], index: pd.Index[Any]
) -> Array:
    """Amounts of facilities, added up by their groups; those of other packs do not count."""
    if not len(amounts):
        return np.zeros(len(index))
    columns = ["grid_code"] if group is None else [group.column]
    few = {"id": amounts.index.tolist()} if len(amounts) <= _FEW else None
    rows = pack_rows(workspace, pack, where=few, columns=columns)
    if few is None:
        rows = rows[rows["id"].isin(amounts.index)].reset_index(drop=True)
    if group is not None and group.needs_place and "grid_code" not in pack.host_names:
        rows["grid_code"] = grids_of(workspace, rows)
    return _by_key(_keys(group, rows), amounts.reindex(rows["id"]).to_numpy(dtype=float), index)


def _keys(group: Grouping | None, rows: pd.DataFrame) -> pd.Series[Any]:
    return pd.Series("", index=rows.index, dtype="str") if group is None else keys_of(group, rows)
