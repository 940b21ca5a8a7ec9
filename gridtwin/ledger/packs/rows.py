"""Rows of a pack: those of its host class, with the pack's fields as typed columns instead of one of JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from numpy.typing import NDArray

from gridtwin.ledger.packs.definition import ATTRIBUTES, Pack
from gridtwin.model.feature_class import FieldType
from gridtwin.store import Workspace

_KEYS = ("id", "row_version")
_MANY, _SHARE = 10_000, 0.25


def pack_rows(
    workspace: Workspace,
    pack: Pack,
    *,
    where: Mapping[str, Any] | None = None,
    columns: Sequence[str] | None = None,
) -> pd.DataFrame:
    """Current rows with id, row_version, the host's fields, the pack's fields, and geometry.

    `where` are further conditions on fields of the host; `columns` keeps only these fields.
    """
    own = [each for each in pack.fields if columns is None or each.name in columns]
    hosts = [name for name in pack.host_names if columns is None or name in columns]
    wanted = [*_KEYS, *hosts, *([ATTRIBUTES] if own else []), "geometry"]
    rows = _read(workspace, pack, where, wanted)
    if not own:
        return rows
    given = rows[ATTRIBUTES].tolist()
    made = {each.name: typed(each.field.type, values_of(given, each.name)) for each in own}
    at = rows.columns.get_loc(ATTRIBUTES)
    rest = rows.drop(columns=ATTRIBUTES)
    for offset, (name, values) in enumerate(made.items()):
        rest.insert(int(at) + offset, name, values.set_axis(rest.index))  # type: ignore[arg-type]
    return rest


def _read(
    workspace: Workspace, pack: Pack, where: Mapping[str, Any] | None, wanted: Sequence[str]
) -> pd.DataFrame:
    """Rows of the host that are the pack's. A large share of the class is read faster with all the rest."""
    if where or not pack.where or not _is_large(workspace, pack):
        return workspace.read(pack.host, where={**(where or {}), **pack.condition}, columns=wanted)
    rows = workspace.read(pack.host, columns=list(dict.fromkeys([*wanted, *pack.where])))
    rows = rows[belong(pack, rows)]
    return rows.reset_index(drop=True).drop(columns=[name for name in pack.where if name not in wanted])


def belong(pack: Pack, rows: pd.DataFrame) -> NDArray[np.bool_]:
    """Which rows of the host class are those of the pack."""
    found = np.ones(len(rows), dtype=bool)
    for name, values in pack.where.items():
        found &= rows[name].isin(values).to_numpy(bool)
    return found


def _is_large(workspace: Workspace, pack: Pack) -> bool:
    number = workspace.count(pack.host, pack.condition)
    return number > _MANY and number > _SHARE * workspace.count(pack.host)


def values_of(attributes: Sequence[Any], name: str) -> list[Any]:
    """What each row's attributes have under a name; None where there are none."""
    return [each.get(name) if type(each) is dict else None for each in attributes]


def typed(kind: FieldType, values: list[Any]) -> pd.Series[Any]:
    """A column of the field's type; what is not of that type is missing, and the checks tell it."""
    return _CONVERTERS[kind](values)


def _text(values: list[Any]) -> pd.Series[Any]:
    try:
        made = pa.array(values, pa.large_string())
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        made = pa.array([None if each is None else str(each) for each in values], pa.large_string())
    texts: pd.Series[Any] = made.to_pandas().astype("str")
    return texts


def _real(values: list[Any]) -> pd.Series[Any]:
    try:
        numbers: pd.Series[Any] = pa.array(values, pa.float64()).to_pandas().astype("float64")
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        kept = [None if isinstance(each, bool) else each for each in values]
        numbers = pd.to_numeric(pd.Series(kept, dtype=object), errors="coerce").astype("float64")
    return numbers


def _integer(values: list[Any]) -> pd.Series[Any]:
    numbers = _real(values)
    return numbers.where(numbers % 1 == 0).astype("Int64")


def _boolean(values: list[Any]) -> pd.Series[Any]:
    return pd.Series([each if isinstance(each, bool) else None for each in values], dtype="boolean")


def _date(values: list[Any]) -> pd.Series[Any]:
    texts = [each if isinstance(each, str) else None for each in values]
    days = pd.to_datetime(pd.Series(texts, dtype=object), format="%Y-%m-%d", errors="coerce")
    return days.astype("datetime64[s]")


_CONVERTERS: Mapping[FieldType, Callable[[list[Any]], pd.Series[Any]]] = {
    FieldType.TEXT: _text,
    FieldType.REAL: _real,
    FieldType.INTEGER: _integer,
    FieldType.BOOLEAN: _boolean,
    FieldType.DATE: _date,
}


def plain(value: Any) -> Any:  # Any: a value of a typed column
    """A value as JSON keeps it; None where there is none.

    >>> plain(np.float64(2.5)), plain(pd.Timestamp("2026-03-01")), plain(pd.NA)
    (2.5, '2026-03-01', None)
    """
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and np.isnan(value)):
        return None
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return value.item() if isinstance(value, np.generic) else value
