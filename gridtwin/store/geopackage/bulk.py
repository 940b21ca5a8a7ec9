"""Many rows into a GeoPackage at once, in one transaction.

GDAL writes what differs from row to row into a file of its own, columns at a time; SQLite takes that over
with one INSERT … SELECT, builds the unique indexes after it, and puts the triggers back, or undoes it all.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute
import pyogrio
import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass
from gridtwin.progress import Progress, silent
from gridtwin.store.columns import to_arrow, wkb_of
from gridtwin.store.geometries import Geometries
from gridtwin.store.geopackage import blob, layout, rtree
from gridtwin.store.geopackage.values import encode_column, encode_columns
from gridtwin.store.tables import GEOMETRY, ROW_NUMBER, all_fields

STAGED = "staged"  # name of the attached file, and of the layer in it
_CHUNK = 20_000
_MANY = 2_000  # from here on it pays to set triggers and indexes aside
_WORTH_STAGING = 20_000  # from here on it pays to go through GDAL
_REBUILD_SHARE = 0.1  # from this share of new rows on, the R-tree is packed anew

logger = logging.getLogger(__name__)


@contextmanager
def staged(declared: FeatureClass, frame: pd.DataFrame) -> Iterator[Path | None]:
    """A file of its own with the rows of a conformed frame; None when there are too few, or they have M."""
    if len(frame) < _WORTH_STAGING or _has_m(frame):
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="gridtwin-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "staged.gpkg"
        try:
            _write_staged(path, declared, frame)
        except (pyogrio.errors.DataSourceError, OSError) as error:
            logger.info("rows go in without GDAL: %s", error)
            yield None
            return
        yield path


def append(
    link: sa.Connection, declared: FeatureClass, table: sa.Table, frame: pd.DataFrame, progress: Progress
) -> None:
    """Insert the rows of a conformed frame, from the attached file if there is one."""
    many = len(frame) >= _MANY
    first = next_row_number(link, table)
    set_aside = _set_aside(link, declared, table) if many else []
    if _is_attached(link):
        _take_over(link, declared, table, frame, first)
    else:
        insert(link, table, _columns(declared, frame, first), progress)
    progress(0.6)
    if isinstance(frame, gpd.GeoDataFrame):
        shapes = np.asarray(frame.geometry.array, dtype=object)
        if many:
            _index_shapes(link, declared, shapes, first)
        _note_dimensions(link, declared, shapes)
    progress(0.8)
    for index in set_aside:
        index.create(link)
    if many:
        layout.create_triggers(link, declared)
    note_change(link, declared)


def insert(
    link: sa.Connection, table: sa.Table, columns: Mapping[str, Iterable[Any]], progress: Progress = silent
) -> None:
    """Insert columns of encoded values."""
    statement = sa.insert(table).compile(dialect=link.dialect, column_keys=list(columns))
    rows = zip(*(columns[name] for name in statement.positiontup or ()), strict=True)
    cursor = link.connection.cursor()
    done = 0
    while chunk := list(islice(rows, _CHUNK)):
        cursor.executemany(str(statement), chunk)
        done += len(chunk)
        progress(done / (done + _CHUNK) / 2)


def note_change(link: sa.Connection, declared: FeatureClass) -> None:
    """Write the moment of the last change where GeoPackage keeps it."""
    now = sa.text("strftime('%Y-%m-%dT%H:%M:%fZ','now')")
    row = layout.contents.c.table_name == declared.name
    link.execute(sa.update(layout.contents).where(row).values(last_change=now))


def next_row_number(link: sa.Connection, table: sa.Table) -> int:
    """The row number that SQLite would give next."""
    sequence = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
    used = link.scalar(sa.select(sequence.c.seq).where(sequence.c.name == table.name))
    highest = link.scalar(sa.select(sa.func.max(table.c[ROW_NUMBER])))
    return int(max(used or 0, highest or 0)) + 1


def _has_m(frame: pd.DataFrame) -> bool:
    return isinstance(frame, gpd.GeoDataFrame) and bool(shapely.has_m(frame.geometry.array).any())


def _write_staged(path: Path, declared: FeatureClass, frame: pd.DataFrame) -> None:
    columns = {field.name: to_arrow(field, frame[field.name]) for field in all_fields(declared)}
    varying = {name: column for name, column in columns.items() if not _is_constant(column)}
    options: dict[str, Any] = {}
    if isinstance(frame, gpd.GeoDataFrame):
        varying[GEOMETRY] = wkb_of(np.asarray(frame.geometry.array, dtype=object))
        options = {
            "geometry_name": GEOMETRY,
            "geometry_type": "Unknown",
            "crs": f"EPSG:{frame.crs.to_epsg()}",
        }
        options |= {"GEOMETRY_NAME": GEOMETRY, "SPATIAL_INDEX": "YES"}
    pyogrio.write_arrow(pa.table(varying), path, layer=STAGED, driver="GPKG", **options)


def _is_constant(column: pa.ChunkedArray) -> bool:
    """Whether all rows have the same value, as in columns that are empty or say who imported."""
    if column.null_count:
        return bool(column.null_count == len(column))
    first, last = column[0], column[-1]
    return bool(first == last and pyarrow.compute.all(pyarrow.compute.equal(column, first)).as_py())


def _set_aside(link: sa.Connection, declared: FeatureClass, table: sa.Table) -> list[sa.Index]:
    """Drop the triggers and, from an empty table, the indexes; returns the indexes to build again."""
    layout.drop_triggers(link, declared)
    if link.scalar(sa.select(table.c[ROW_NUMBER]).limit(1)) is not None:
        return []
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    for index in indexes:
        index.drop(link)
    return indexes


def _is_attached(link: sa.Connection) -> bool:
    return any(row[1] == STAGED for row in link.exec_driver_sql("PRAGMA database_list"))


def _take_over(
    link: sa.Connection, declared: FeatureClass, table: sa.Table, frame: pd.DataFrame, first: int
) -> None:
    """Rows of the attached file, with the constants that are not in it."""
    there = {row[1] for row in link.exec_driver_sql(f"PRAGMA {STAGED}.table_info({STAGED})")}
    source = sa.table(STAGED, *map(sa.column, there), schema=STAGED)
    values: dict[str, Any] = {name: source.c[name] for name in there}
    values[ROW_NUMBER] = source.c[ROW_NUMBER] + (first - 1)
    for field in all_fields(declared):
        if field.name not in there:
            values[field.name] = sa.literal(encode_column(field, frame[field.name][:1])[0])
    names = list(values)
    chosen = sa.select(*(values[name] for name in names)).order_by(source.c[ROW_NUMBER])
    link.execute(sa.insert(table).from_select(names, chosen))


def _columns(declared: FeatureClass, frame: pd.DataFrame, first: int) -> dict[str, Any]:
    columns: dict[str, Any] = {ROW_NUMBER: range(first, first + len(frame))}
    if isinstance(frame, gpd.GeoDataFrame):
        shapes = np.asarray(frame.geometry.array, dtype=object)
        columns[GEOMETRY] = blob.encode(shapes, frame.crs.to_epsg())
    names = (field.name for field in all_fields(declared))
    return columns | dict(zip(names, encode_columns(declared, frame), strict=True))


def _index_shapes(link: sa.Connection, declared: FeatureClass, shapes: Geometries, first: int) -> None:
    """Bring new rows into the R-tree, by packing it anew or, when they are few beside the old, one by one."""
    bounds = shapely.bounds(shapes)
    filled = np.flatnonzero(~np.isnan(bounds[:, 0]))
    ids, boxes = filled + first, bounds[filled]
    name = f"rtree_{declared.name}_{GEOMETRY}"
    tree = sa.table(name, *(sa.column(part) for part in ("id", "minx", "maxx", "miny", "maxy")))
    old = int(link.scalar(sa.select(sa.func.count()).select_from(tree)) or 0)
    fresh = not old and first == 1 and _is_attached(link)
    if fresh and rtree.copy(link, name, f"rtree_{STAGED}_{GEOMETRY}", STAGED):
        return
    if len(ids) < _REBUILD_SHARE * old:
        rows = zip(ids.tolist(), *(boxes[:, at].tolist() for at in (0, 2, 1, 3)), strict=True)
        statement = str(sa.insert(tree).compile(dialect=link.dialect))
        link.connection.cursor().executemany(statement, list(rows))
        return
    if old:
        kept = np.array(link.execute(sa.select(tree)).all(), dtype=np.float64)
        ids = np.concatenate([kept[:, 0].astype(np.int64), ids])
        boxes = np.concatenate([kept[:, [1, 3, 2, 4]], boxes])
    rtree.fill(link, name, ids, boxes)


def _note_dimensions(link: sa.Connection, declared: FeatureClass, shapes: Geometries) -> None:
    """Say that the layer may hold Z or M once a geometry has it, so that other programs keep it."""
    for letter, has in (("z", shapely.has_z), ("m", shapely.has_m)):
        if has(shapes).any():
            row = layout.geometry_columns.c.table_name == declared.name
            link.execute(sa.update(layout.geometry_columns).where(row).values({letter: 2}))
