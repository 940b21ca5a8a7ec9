"""Where the rows of a layer lie, without their shapes: what map tiles choose by; and rows by their number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa
from numpy.typing import NDArray

from gridtwin.model.feature_class import feature_class
from gridtwin.store.database import Query, plain_where
from gridtwin.store.tables import ROW_NUMBER
from gridtwin.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Envelopes:
    """The rows of a class that have a finite geometry, in one state of the store.

    Attributes:
        state: changes when rows of the class change.
        total: all rows, those without a usable geometry too.
        numbers: row numbers, ascending.
        boxes: min x, min y, max x, max y in the workspace's CRS; in a GeoPackage to half a metre.
        values: the numeric fields asked for, NaN where a row has none.
    """

    state: str
    total: int
    numbers: NDArray[np.int64]
    boxes: NDArray[np.float64]
    values: dict[str, NDArray[np.float64]]


def state(workspace: Workspace, class_name: str) -> str:
    """A text that changes when rows of the class change."""
    declared = feature_class(class_name)
    with workspace.database.reading() as link:
        return workspace.database.state(link, declared)


def envelopes(workspace: Workspace, class_name: str, *, fields: Sequence[str] = ()) -> Envelopes:
    """Row numbers and boxes of a class with the values of some numeric fields; no shape is read.

    Raises:
        UnknownColumn: the class has no such field.
    """
    declared = feature_class(class_name)
    database = workspace.database
    plain_where(declared, dict.fromkeys(fields))
    table = database.table(class_name)
    with database.reading() as link:
        known = database.state(link, declared)
        total = int(link.scalar(sa.select(sa.func.count()).select_from(table)) or 0)
        found = database.envelopes(link, declared)
        columns: list[sa.ColumnElement[Any]] = [sa.cast(table.c[name], sa.Double()) for name in fields]
        wanted = sa.select(table.c[ROW_NUMBER], *columns).order_by(table.c[ROW_NUMBER])
        rows = link.execute(wanted).cursor.fetchall() if fields else []
    found = found[np.isfinite(found).all(axis=1)]
    numbers = found[:, 0].astype(np.int64)
    return Envelopes(known, total, numbers, found[:, 1:], _aligned(numbers, rows, fields))


def values(workspace: Workspace, class_name: str, field: str) -> NDArray[np.float64]:
    """The finite values of a numeric field, in no order; no shape is read.

    Raises:
        UnknownColumn: the class has no such field.
    """
    declared = feature_class(class_name)
    plain_where(declared, {field: None})
    column = workspace.database.table(class_name).c[field]
    wanted: sa.Select[Any] = sa.select(sa.cast(column, sa.Double())).where(column.is_not(None))
    with workspace.database.reading() as link:
        found = np.array(link.execute(wanted).cursor.fetchall(), dtype=np.float64).ravel()
    finite: NDArray[np.float64] = found[np.isfinite(found)]
    return finite


def rows(
    workspace: Workspace, class_name: str, numbers: NDArray[np.int64], *, columns: Sequence[str]
) -> pd.DataFrame:
    """The rows of these numbers that are still there, with `id`, the named columns and the geometry."""
    declared = feature_class(class_name)
    names = tuple(dict.fromkeys(["id", *(name for name in columns if name != "geometry")]))
    return workspace.database.read(declared, Query(columns=names, numbers=tuple(numbers.tolist())))


def _aligned(
    numbers: NDArray[np.int64], found: Sequence[Sequence[float | None]], fields: Sequence[str]
) -> dict[str, NDArray[np.float64]]:
    """The values of the rows with these numbers, NaN where there are none."""
    if not fields:
        return {}
    table = np.array([tuple(row) for row in found], dtype=np.float64).reshape(-1, 1 + len(fields))
    place = np.searchsorted(table[:, 0], numbers)
    if not len(table):
        return {name: np.full(len(numbers), np.nan) for name in fields}
    place = np.minimum(place, len(table) - 1)
    there = table[place, 0] == numbers
    return {name: np.where(there, table[place, at], np.nan) for at, name in enumerate(fields, start=1)}
