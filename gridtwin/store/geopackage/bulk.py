"""Many rows into a GeoPackage at once, in the transaction of the caller."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass
from gridtwin.progress import Progress, silent
from gridtwin.store.geometries import Geometries
from gridtwin.store.geopackage import blob, layout
from gridtwin.store.geopackage.values import encode_columns
from gridtwin.store.tables import GEOMETRY, ROW_NUMBER, all_fields

_CHUNK = 20_000
# From here on it pays to set triggers aside and to fill the R-tree directly.
_MANY = 2_000


def append(
    connection: sa.Connection,
    declared: FeatureClass,
    table: sa.Table,
    frame: pd.DataFrame,
    progress: Progress,
) -> None:
    """Insert the rows of a conformed frame; the rules of the triggers were checked by the caller."""
    many = len(frame) >= _MANY
    first = _next_row_number(connection, table)
    if many:
        layout.drop_triggers(connection, declared)
    insert(connection, table, _columns(declared, frame, first), progress)
    if isinstance(frame, gpd.GeoDataFrame):
        shapes = np.asarray(frame.geometry.array, dtype=object)
        if many:
            _fill_rtree(connection, declared, shapes, first)
        _note_dimensions(connection, declared, shapes)
    if many:
        layout.create_triggers(connection, declared)
    note_change(connection, declared)


def insert(
    connection: sa.Connection,
    table: sa.Table,
    columns: Mapping[str, Iterable[Any]],
    progress: Progress = silent,
) -> None:
    """Insert columns of encoded values."""
    statement = sa.insert(table).compile(dialect=connection.dialect, column_keys=list(columns))
    rows = iter(list(zip(*(columns[name] for name in statement.positiontup or ()), strict=True)))
    cursor = connection.connection.cursor()
    while chunk := list(islice(rows, _CHUNK)):
        cursor.executemany(str(statement), chunk)
        progress(0.5)


def note_change(connection: sa.Connection, declared: FeatureClass) -> None:
    """Write the moment of the last change where GeoPackage keeps it."""
    now = sa.text("strftime('%Y-%m-%dT%H:%M:%fZ','now')")
    row = layout.contents.c.table_name == declared.name
    connection.execute(sa.update(layout.contents).where(row).values(last_change=now))


def _next_row_number(connection: sa.Connection, table: sa.Table) -> int:
    sequence = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
    used = connection.scalar(sa.select(sequence.c.seq).where(sequence.c.name == table.name))
    highest = connection.scalar(sa.select(sa.func.max(table.c[ROW_NUMBER])))
    return int(max(used or 0, highest or 0)) + 1


def _columns(declared: FeatureClass, frame: pd.DataFrame, first: int) -> dict[str, Any]:
    columns: dict[str, Any] = {ROW_NUMBER: range(first, first + len(frame))}
    if isinstance(frame, gpd.GeoDataFrame):
        shapes = np.asarray(frame.geometry.array, dtype=object)
        columns[GEOMETRY] = blob.encode(shapes, frame.crs.to_epsg())
    names = (field.name for field in all_fields(declared))
    return columns | dict(zip(names, encode_columns(declared, frame), strict=True))


def _fill_rtree(connection: sa.Connection, declared: FeatureClass, shapes: Geometries, first: int) -> None:
    bounds = shapely.bounds(shapes)
    filled = np.flatnonzero(~np.isnan(bounds[:, 0]))
    rows: Iterator[tuple[Any, ...]] = zip(
        (filled + first).tolist(), *(bounds[filled, at].tolist() for at in (0, 2, 1, 3)), strict=True
    )
    tree = connection.dialect.identifier_preparer.quote_identifier(f"rtree_{declared.name}_{GEOMETRY}")
    connection.connection.cursor().executemany(f"INSERT INTO {tree} VALUES (?, ?, ?, ?, ?)", rows)


def _note_dimensions(connection: sa.Connection, declared: FeatureClass, shapes: Geometries) -> None:
    """Say that the layer may hold Z or M once a geometry has it, so that other programs keep it."""
    for letter, has in (("z", shapely.has_z), ("m", shapely.has_m)):
        if has(shapes).any():
            row = layout.geometry_columns.c.table_name == declared.name
            connection.execute(sa.update(layout.geometry_columns).where(row).values({letter: 2}))
