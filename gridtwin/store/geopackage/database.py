"""One workspace's layers in one GeoPackage file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import shapely
import sqlalchemy as sa
from numpy.typing import NDArray

from gridtwin.model.feature_class import FeatureClass, Field, GeometryKind, feature_classes
from gridtwin.progress import Progress, part
from gridtwin.store import columns, geometries
from gridtwin.store.database import Box, Check, Database, Edit, Query
from gridtwin.store.errors import ReadOnlyWorkspace
from gridtwin.store.geopackage import blob, bulk, connection, fetch, layout
from gridtwin.store.geopackage import values as encoding
from gridtwin.store.tables import GEOMETRY, ROW_NUMBER, geopackage_table

_TREE = ("id", "minx", "maxx", "miny", "maxy")
# From here on a process of its own pays that reads the layer with GDAL.
_LARGE = 100_000


class GeoPackage(Database):
    """The embedded store."""

    looks_up = True

    def __init__(self, path: Path, crs: int) -> None:
        self.path = path
        self.crs = crs
        self.label = path.name
        self.metadata = sa.MetaData()
        self.meta = layout.meta
        for declared in feature_classes():
            geopackage_table(declared, self.metadata)
        self.engine = connection.make_engine(path)

    def create(self, notes: Mapping[str, str]) -> None:
        """Create the file with all layers, and keep the notes in `meta`."""
        self.path.touch(exist_ok=False)
        with self.writing() as link:
            layout.create_base(link, self.crs)
            for declared in feature_classes():
                self.add_layer(link, declared)
            link.execute(sa.insert(self.meta), [{"key": key, "value": value} for key, value in notes.items()])

    def add_layer(self, link: sa.Connection, declared: FeatureClass) -> None:
        """Create the table of a class."""
        layout.create_layer(link, declared, self.table(declared.name), self.crs)

    def column_names(self, link: sa.Connection) -> dict[str, set[str]]:
        """Tables that are there, with the names of their columns."""
        inspector = sa.inspect(link)
        there = set(inspector.get_table_names()) & set(self.metadata.tables)
        return {name: {column["name"] for column in inspector.get_columns(name)} for name in there}

    def drop_triggers(self, link: sa.Connection) -> None:
        """Remove GridTwin's triggers from all layers, while a migration works on them."""
        for declared in feature_classes():
            layout.drop_triggers(link, declared)

    def install_triggers(self, link: sa.Connection) -> None:
        """Put GridTwin's triggers, as they are today, on all layers."""
        for declared in feature_classes():
            layout.drop_triggers(link, declared)
            layout.create_triggers(link, declared)
            layout.describe_columns(link, declared)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection in one transaction that sees one state of the file."""
        with connection.plain_errors(self.path), self.engine.connect() as link:
            yield link

    @contextmanager
    def writing(self, edit: Edit | None = None, *, attached: Path | None = None) -> Iterator[sa.Connection]:
        """A connection in one transaction that ends wholly done or wholly undone."""
        self.check_age()
        if not connection.is_writable(self.path):
            raise ReadOnlyWorkspace(
                f"{self.path} cannot be written; check the permissions, or copy the workspace",
                zh=f"{self.path}不可写；请检查权限，或复制工作区后再用",
            )
        engine = connection.make_engine(self.path, attached) if attached else self.engine
        immediate = engine.execution_options(begin="BEGIN IMMEDIATE")
        with connection.plain_errors(self.path), immediate.begin() as link:
            if edit is not None:
                row = {
                    "actor": edit.actor,
                    "moment": encoding.moment_text(edit.moment),
                    "reason": edit.reason or None,
                }
                link.execute(sa.insert(layout.edit), row)
            yield link
            if edit is not None:
                link.execute(sa.delete(layout.edit))

    def append(
        self, declared: FeatureClass, frame: pd.DataFrame, *, edit: Edit, check: Check, progress: Progress
    ) -> None:
        """Insert the rows of a conformed frame in one transaction, in which `check` comes first."""
        with bulk.staged(declared, frame) as staged:
            progress(0.3)
            with self.writing(edit, attached=staged) as link:
                check(link)
                bulk.append(link, declared, self.table(declared.name), frame, part(progress, 0.3, 0.9))
        progress(1.0)

    def load(self, link: sa.Connection, table: sa.Table, values: Mapping[str, Iterable[Any]]) -> None:
        """Insert columns of encoded values into a table."""
        bulk.insert(link, table, dict(values))

    def encode_column(self, field: Field, column: pd.Series[Any]) -> list[Any]:
        """One column of a conformed frame as SQLite takes it."""
        return encoding.encode_column(field, column)

    def encode_geometries(self, shapes: geometries.Geometries) -> list[Any]:
        """Geometries as SQLite takes them."""
        return list(blob.encode(shapes, self.crs))

    def encode_where(self, where: dict[str, Any]) -> dict[str, Any]:
        """The values of a condition as SQLite takes them."""
        return encoding.encode_where(where)

    def note_change(self, link: sa.Connection, declared: FeatureClass) -> None:
        """Write the moment of the last change where GeoPackage keeps it."""
        bulk.note_change(link, declared)

    def is_any_of(self, column: sa.ColumnElement[Any], values: list[Any]) -> sa.ColumnElement[bool]:
        """Whether the column has one of the values, sent as one JSON list: SQLite limits parameters."""
        listed = sa.func.json_each(json.dumps(values)).table_valued("value")
        return column.in_(sa.select(listed.c.value))

    def read(self, declared: FeatureClass, query: Query) -> pd.DataFrame:
        """The current rows in the order in which they were stored."""
        geometry = GEOMETRY if query.with_geometry and declared.geometry is not GeometryKind.NONE else None
        parts = (query.where, query.bbox, query.limit, query.numbers)
        whole = all(part is None for part in parts)
        found = None
        if whole and declared.name not in self.lacking and self._last_row_number(declared) >= _LARGE:
            found = fetch.stream(
                self.path, declared.name, [*query.columns, *([geometry] if geometry else [])]
            )
        if found is None:
            found = self._fetch(declared, query, geometry)
        frame = columns.to_frame(declared, found, query.columns, geometry=geometry, crs=self.crs)
        return frame if query.bbox is None else _inside(frame, query.bbox, query.limit)

    def _fetch(self, declared: FeatureClass, query: Query, geometry: str | None) -> pa.Table:
        table = self.table(declared.name)
        names = [*query.columns, *([geometry] if geometry else [])]
        rows = sa.select(*(table.c[name] for name in names)).where(self.condition(table, query.where))
        if query.bbox is not None:
            rows = rows.where(table.c[ROW_NUMBER].in_(_near(self.tree(declared), query.bbox)))
        if query.numbers is not None:
            rows = rows.where(self.is_any_of(table.c[ROW_NUMBER], list(query.numbers)))
        if query.bbox is None:  # otherwise the limit counts after the exact check
            rows = rows.limit(query.limit)
        with self.reading() as link:
            return fetch.rows(link, declared, rows.order_by(table.c[ROW_NUMBER]), names)

    def _last_row_number(self, declared: FeatureClass) -> int:
        with self.reading() as link:
            return int(link.scalar(sa.select(sa.func.max(self.table(declared.name).c[ROW_NUMBER]))) or 0)

    def extent(self, declared: FeatureClass) -> Box | None:
        """The box around all rows: the R-tree, in single precision, finds the outermost, they the numbers."""
        tree = self.tree(declared)
        table = self.table(declared.name)
        low, high = sa.func.min, sa.func.max
        ends = (low(tree.c.minx), high(tree.c.maxx), low(tree.c.miny), high(tree.c.maxy))
        with self.reading() as link:
            found = link.execute(sa.select(*ends)).one()
            if found[0] is None:
                return None
            outermost = sa.or_(*(tree.c[name] == end for name, end in zip(_TREE[1:], found, strict=True)))
            rows = sa.select(table.c[GEOMETRY]).where(
                table.c[ROW_NUMBER].in_(sa.select(tree.c.id).where(outermost))
            )
            blobs = np.array(link.execute(rows).scalars().all(), dtype=object)
        min_x, min_y, max_x, max_y = (float(value) for value in shapely.total_bounds(blob.decode(blobs)))
        return min_x, min_y, max_x, max_y

    def tree(self, declared: FeatureClass) -> sa.FromClause:
        """The R-tree over the shapes of a class, without a row where the class has no table."""
        name = f"rtree_{declared.name}_{GEOMETRY}"
        if declared.name in self.absent:
            nothing = sa.select(*(sa.null().label(each) for each in _TREE)).where(sa.false())
            return nothing.subquery(name)
        return sa.table(name, *(sa.column(each) for each in _TREE))

    def envelopes(self, link: sa.Connection, declared: FeatureClass) -> NDArray[np.float64]:
        """From the R-tree, in single precision: half a metre in a projected system."""
        tree = self.tree(declared)
        wanted = sa.select(tree.c.id, tree.c.minx, tree.c.miny, tree.c.maxx, tree.c.maxy)
        found = np.array(link.execute(wanted).cursor.fetchall(), dtype=np.float64).reshape(-1, 5)
        ordered: NDArray[np.float64] = found[np.argsort(found[:, 0], kind="stable")]
        return ordered

    def state(self, link: sa.Connection, declared: FeatureClass) -> str:
        """What GeoPackage keeps as the last change, and what triggers count when other programs write."""
        table, history = self.table(declared.name), self.table("history")
        contents = layout.contents
        found = link.execute(
            sa.select(
                sa.select(contents.c.last_change)
                .where(contents.c.table_name == declared.name)
                .scalar_subquery(),
                sa.select(sa.func.count()).select_from(table).scalar_subquery(),
                sa.select(sa.func.max(table.c[ROW_NUMBER])).scalar_subquery(),
                sa.select(sa.func.count()).where(history.c.class_name == declared.name).scalar_subquery(),
            )
        ).one()
        return " ".join(map(str, found))


def _near(tree: sa.FromClause, box: Box) -> sa.Select[Any]:
    """Row numbers whose envelopes, in the R-tree's single precision, touch the box."""
    min_x, min_y, max_x, max_y = box
    return sa.select(tree.c.id).where(
        tree.c.maxx >= min_x, tree.c.minx <= max_x, tree.c.maxy >= min_y, tree.c.miny <= max_y
    )


def _inside(frame: pd.DataFrame, box: Box, limit: int | None) -> pd.DataFrame:
    """The rows whose shapes touch the box."""
    touching = geometries.touches_box(np.asarray(frame.geometry.array, dtype=object), box)
    if touching.all() and (limit is None or len(frame) <= limit):
        return frame
    kept: pd.DataFrame = frame[touching][:limit].reset_index(drop=True)
    return kept
