"""One workspace's layers in one GeoPackage file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from gridtwin.model.feature_class import FeatureClass, Field, GeometryKind, feature_classes
from gridtwin.progress import Progress
from gridtwin.store import geometries
from gridtwin.store.database import Box, Database, Edit, Query, condition
from gridtwin.store.errors import ReadOnlyWorkspace, StoreFailure
from gridtwin.store.frames import typed
from gridtwin.store.geopackage import blob, bulk, connection, layout, values
from gridtwin.store.tables import GEOMETRY, ROW_NUMBER, geopackage_table


class GeoPackage(Database):
    """The embedded store."""

    def __init__(self, path: Path, crs: int) -> None:
        self.path = path
        self.crs = crs
        self.metadata = sa.MetaData()
        self.meta = layout.meta
        for declared in feature_classes():
            geopackage_table(declared, self.metadata)
        self.engine = connection.make_engine(path)

    def create(self) -> None:
        """Create the file with all layers."""
        self.path.touch(exist_ok=False)
        with self.writing() as link:
            layout.create_base(link, self.crs)
            for declared in feature_classes():
                self.add_layer(link, declared)

    def add_layer(self, link: sa.Connection, declared: FeatureClass) -> None:
        """Create the table of a class."""
        layout.create_layer(link, declared, self.table(declared.name), self.crs)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection in one transaction that sees one state of the file."""
        with connection.plain_errors(self.path), self.engine.connect() as link:
            yield link

    @contextmanager
    def writing(self, edit: Edit | None = None) -> Iterator[sa.Connection]:
        """A connection in one transaction that ends wholly done or wholly undone."""
        if not connection.is_writable(self.path):
            raise ReadOnlyWorkspace(
                f"{self.path} cannot be written; check the permissions, or copy the workspace"
            )
        immediate = self.engine.execution_options(begin="BEGIN IMMEDIATE")
        with connection.plain_errors(self.path), immediate.begin() as link:
            if edit is not None:
                row = {
                    "actor": edit.actor,
                    "moment": values.moment_text(edit.moment),
                    "reason": edit.reason or None,
                }
                link.execute(sa.insert(layout.edit), row)
            yield link
            if edit is not None:
                link.execute(sa.delete(layout.edit))

    def append(
        self, link: sa.Connection, declared: FeatureClass, frame: pd.DataFrame, progress: Progress
    ) -> None:
        """Insert the rows of a conformed frame, whose codes were checked before."""
        bulk.append(link, declared, self.table(declared.name), frame, progress)

    def load(self, link: sa.Connection, table: sa.Table, columns: Mapping[str, Iterable[Any]]) -> None:
        """Insert columns of encoded values into a table."""
        bulk.insert(link, table, dict(columns))

    def encode_column(self, field: Field, column: pd.Series[Any]) -> list[Any]:
        """One column of a conformed frame as SQLite takes it."""
        return values.encode_column(field, column)

    def encode_geometries(self, shapes: geometries.Geometries) -> list[Any]:
        """Geometries as SQLite takes them."""
        return list(blob.encode(shapes, self.crs))

    def encode_where(self, where: dict[str, Any]) -> dict[str, Any]:
        """The values of a condition as SQLite takes them."""
        return values.encode_where(where)

    def note_change(self, link: sa.Connection, declared: FeatureClass) -> None:
        """Write the moment of the last change where GeoPackage keeps it."""
        bulk.note_change(link, declared)

    def read(self, declared: FeatureClass, query: Query) -> pd.DataFrame:
        """The current rows; of geometries that touch the box, single parts as simple geometries."""
        frame = self._read_raw(declared, query)
        made = typed(declared, frame, query.columns)
        if not isinstance(frame, gpd.GeoDataFrame):
            return made
        shapes = geometries.simplest(np.asarray(frame.geometry.array, dtype=object))
        return gpd.GeoDataFrame(made, geometry=shapes, crs=self.crs)

    def _read_raw(self, declared: FeatureClass, query: Query) -> pd.DataFrame:
        term = condition(self.table(declared.name), query.where)
        options = {} if connection.is_writable(self.path) else {"IMMUTABLE": "YES"}
        try:
            frame: pd.DataFrame = pyogrio.read_dataframe(
                self.path,
                layer=declared.name,
                columns=list(query.columns),
                read_geometry=query.with_geometry and declared.geometry is not GeometryKind.NONE,
                bbox=query.bbox,
                where=_as_text(term) if query.where else None,
                max_features=query.limit,
                use_arrow=True,
                **options,
            )
        except pyogrio.errors.DataSourceError as error:
            raise StoreFailure(f"{self.path}: {error}") from error
        return frame

    def extent(self, declared: FeatureClass) -> Box | None:
        """The box around all rows: the R-tree (in single precision) finds the outermost, their blobs the numbers."""
        names = ("id", "minx", "maxx", "miny", "maxy")
        tree = sa.table(f"rtree_{declared.name}_{GEOMETRY}", *(sa.column(name) for name in names))
        table = self.table(declared.name)
        low, high = sa.func.min, sa.func.max
        ends = (low(tree.c.minx), high(tree.c.maxx), low(tree.c.miny), high(tree.c.maxy))
        with self.reading() as link:
            found = link.execute(sa.select(*ends)).one()
            if found[0] is None:
                return None
            outermost = sa.or_(*(tree.c[name] == end for name, end in zip(names[1:], found, strict=True)))
            rows = sa.select(table.c[GEOMETRY]).where(
                table.c[ROW_NUMBER].in_(sa.select(tree.c.id).where(outermost))
            )
            blobs = np.array(link.execute(rows).scalars().all(), dtype=object)
        min_x, min_y, max_x, max_y = (float(value) for value in shapely.total_bounds(blob.decode(blobs)))
        return min_x, min_y, max_x, max_y


def _as_text(term: sa.ColumnElement[bool]) -> str:
    """The condition as GDAL takes it, with identifiers and values quoted by SQLAlchemy."""
    return str(term.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
