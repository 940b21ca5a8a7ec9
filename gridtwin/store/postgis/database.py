"""One workspace's layers in one schema of a PostgreSQL database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import shapely
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.schema import CreateSchema

from gridtwin.model.feature_class import FeatureClass, Field, GeometryKind, feature_classes
from gridtwin.progress import Progress
from gridtwin.store import columns, geometries
from gridtwin.store.database import Box, Check, Database, Edit, Query
from gridtwin.store.errors import WorkspaceExists
from gridtwin.store.postgis import connection, transfer, triggers
from gridtwin.store.postgis.address import Address
from gridtwin.store.tables import GEOMETRY, ROW_NUMBER, all_fields, postgis_table, statement

# From here on it pays to set triggers aside while rows are copied in.
_MANY = 2_000
# pg_class.relkind: tables, partitioned ones, views.
_RELATIONS = ("r", "p", "v", "m", "f")


class PostGis(Database):
    """The store on a database server."""

    looks_up = False

    def __init__(self, address: Address, crs: int) -> None:
        self.address = address
        self.crs = crs
        self.label = str(address)
        self.metadata = sa.MetaData(schema=address.schema)
        self.meta = sa.Table(
            "gridtwin_meta",
            sa.MetaData(schema=address.schema),
            sa.Column("key", sa.Text(), primary_key=True),
            sa.Column("value", sa.Text(), nullable=False),
        )
        for declared in feature_classes():
            postgis_table(declared, self.metadata, crs)
        self.engine = connection.make_engine(address)

    def create(self, notes: Mapping[str, str]) -> None:
        """Create the schema with all layers, and keep the notes in `meta`.

        Raises:
            WorkspaceExists: the schema holds a workspace already.
        """
        with self.writing() as link:
            link.execute(statement("CREATE EXTENSION IF NOT EXISTS postgis"))
            # A user who owns a schema made for him need not be allowed to make one.
            if self.address.schema not in sa.inspect(link).get_schema_names():
                link.execute(CreateSchema(self.address.schema, if_not_exists=True))
            if sa.inspect(link).has_table(self.meta.name, self.address.schema):
                raise WorkspaceExists(
                    f"{self.address} holds a workspace already; open that, or name another schema",
                    zh=f"{self.address}中已有工作区；请打开它，或指定另一个schema",
                )
            self.meta.create(link)
            self._create_functions(link)
            for declared in feature_classes():
                self.add_layer(link, declared)
            link.execute(sa.insert(self.meta), [{"key": key, "value": value} for key, value in notes.items()])

    def add_layer(self, link: sa.Connection, declared: FeatureClass) -> None:
        """Create the table of one class."""
        self.table(declared.name).create(link)
        for trigger in triggers.statements(declared, self.address.schema):
            link.execute(trigger)

    def column_names(self, link: sa.Connection) -> dict[str, set[str]]:
        """Tables that are there, with the names of their columns."""
        # Not from information_schema: that hides from a user what he may not read.
        spaces, tables, columns = (
            _catalog("pg_namespace", "oid", "nspname"),
            _catalog("pg_class", "oid", "relname", "relnamespace", "relkind"),
            _catalog("pg_attribute", "attrelid", "attname", "attnum", "attisdropped"),
        )
        wanted = (
            sa.select(tables.c.relname, columns.c.attname)
            .join_from(tables, spaces, tables.c.relnamespace == spaces.c.oid)
            .join(columns, columns.c.attrelid == tables.c.oid)
            .where(spaces.c.nspname == self.address.schema, tables.c.relkind.in_(_RELATIONS))
            .where(columns.c.attnum > 0, sa.not_(columns.c.attisdropped))
        )
        found: dict[str, set[str]] = {}
        for table, name in link.execute(wanted):
            found.setdefault(table, set()).add(name)
        return found

    def drop_triggers(self, link: sa.Connection) -> None:
        """Remove GridTwin's triggers from all layers, while a migration works on them."""
        quote = link.dialect.identifier_preparer
        for declared in feature_classes():
            table = quote.format_table(self.table(declared.name))
            of_layer = sa.text(
                "SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass(:name) AND NOT tgisinternal"
            )
            for name in link.execute(of_layer, {"name": table}).scalars().all():
                if name.startswith(f"{declared.name}_"):
                    link.exec_driver_sql(f"DROP TRIGGER {quote.quote_identifier(name)} ON {table}")

    def install_triggers(self, link: sa.Connection) -> None:
        """Put GridTwin's triggers, as they are today, on all layers."""
        self.drop_triggers(link)
        self._create_functions(link)
        for declared in feature_classes():
            for trigger in triggers.statements(declared, self.address.schema):
                link.execute(trigger)

    def _create_functions(self, link: sa.Connection) -> None:
        for function in triggers.functions(self.address.schema):
            link.execute(function)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection in one transaction that sees one state of the database."""
        repeatable = self.engine.execution_options(isolation_level="REPEATABLE READ")
        with connection.plain_errors(self.address), repeatable.connect() as link:
            yield link

    @contextmanager
    def writing(self, edit: Edit | None = None) -> Iterator[sa.Connection]:
        """A connection in one transaction that ends wholly done or wholly undone."""
        self.check_age()
        with connection.plain_errors(self.address), self.engine.begin() as link:
            _set(link, "lock_timeout", f"{connection.WAIT_S}s")
            if edit is not None:
                _set(link, "gridtwin.actor", edit.actor)
                _set(link, "gridtwin.moment", edit.moment.isoformat())
                _set(link, "gridtwin.reason", edit.reason)
            yield link

    def append(
        self, declared: FeatureClass, frame: pd.DataFrame, *, edit: Edit, check: Check, progress: Progress
    ) -> None:
        """Insert the rows of a conformed frame in one transaction, in which `check` comes first."""
        given = {field.name: self.encode_column(field, frame[field.name]) for field in all_fields(declared)}
        if isinstance(frame, gpd.GeoDataFrame):
            given[GEOMETRY] = self.encode_geometries(np.asarray(frame.geometry.array, dtype=object))
        table = self.table(declared.name)
        with self.writing(edit) as link:
            check(link)
            if len(frame) < _MANY:
                transfer.copy_in(link, table, given, progress)
                return
            with self._set_aside(link, table):
                transfer.copy_in(link, table, given, progress)

    @contextmanager
    def _set_aside(self, link: sa.Connection, table: sa.Table) -> Iterator[None]:
        """Without triggers and, for an empty table, without indexes: those are built at the end."""
        name = link.dialect.identifier_preparer.format_table(table)
        is_empty = link.scalar(sa.select(table.c[ROW_NUMBER]).limit(1)) is None
        indexes = sorted(table.indexes, key=lambda index: str(index.name)) if is_empty else []
        for index in indexes:
            index.drop(link)
        link.exec_driver_sql(f"ALTER TABLE {name} DISABLE TRIGGER USER")
        yield
        link.exec_driver_sql(f"ALTER TABLE {name} ENABLE TRIGGER USER")
        _set(link, "maintenance_work_mem", "256MB")
        for index in indexes:
            index.create(link)
        # Until the server knows how many rows there are it would join them row by row.
        link.exec_driver_sql(f"ANALYZE {name}")

    def load(self, link: sa.Connection, table: sa.Table, values: Mapping[str, Iterable[Any]]) -> None:
        """Insert columns of encoded values into a table, fast."""
        transfer.copy_in(link, table, values)

    def encode_column(self, field: Field, column: pd.Series[Any]) -> Any:  # Any: an Arrow array
        """One column of a conformed frame as COPY takes it."""
        return columns.to_arrow(field, column)

    def encode_geometries(self, shapes: geometries.Geometries) -> list[Any]:
        """Conformed geometries as hexadecimal WKB with the CRS."""
        marked = shapely.set_srid(shapes, self.crs)
        return list(shapely.to_wkb(marked, hex=True, include_srid=True, flavor="extended"))

    def encode_where(self, where: dict[str, Any]) -> dict[str, Any]:
        """The values of a condition, as they are."""
        return where

    def is_any_of(self, column: sa.ColumnElement[Any], values: list[Any]) -> sa.ColumnElement[bool]:
        """Whether the column has one of the values."""
        return column.in_(values)

    def note_change(self, link: sa.Connection, declared: FeatureClass) -> None:
        """PostgreSQL has no place for that."""

    def read(self, declared: FeatureClass, query: Query) -> pd.DataFrame:
        """The current rows in the order in which they were stored."""
        table = self.table(declared.name)
        fields = {field.name: field.type for field in all_fields(declared)}
        types = {name: columns.ARROW_TYPES[fields[name]] for name in query.columns}
        wanted = [table.c[name] for name in query.columns]
        geometry = None
        if query.with_geometry and declared.geometry is not GeometryKind.NONE:
            geometry, types[GEOMETRY] = GEOMETRY, pa.large_string()  # hexadecimal WKB
            wanted.append(table.c[GEOMETRY])
        rows = sa.select(*wanted).where(self.condition(table, query.where))
        if query.bbox is not None:
            box = sa.func.ST_MakeEnvelope(*query.bbox, self.crs)
            rows = rows.where(
                table.c[GEOMETRY].bool_op("&&")(box), sa.func.ST_Intersects(table.c[GEOMETRY], box)
            )
        if query.numbers is not None:
            rows = rows.where(table.c[ROW_NUMBER].in_(query.numbers))
        with self.reading() as link:
            found = transfer.copy_out(link, rows.order_by(table.c[ROW_NUMBER]).limit(query.limit), types)
        return columns.to_frame(declared, found, query.columns, geometry=geometry, crs=self.crs)

    def extent(self, declared: FeatureClass) -> Box | None:
        """The box around all current rows."""
        box = sa.func.ST_Extent(self.table(declared.name).c[GEOMETRY])
        corners = (getattr(sa.func, name)(box) for name in ("ST_XMin", "ST_YMin", "ST_XMax", "ST_YMax"))
        with self.reading() as link:
            found = link.execute(sa.select(*corners)).one()
        if found[0] is None:
            return None
        min_x, min_y, max_x, max_y = (float(value) for value in found)
        return min_x, min_y, max_x, max_y

    def envelopes(self, link: sa.Connection, declared: FeatureClass) -> NDArray[np.float64]:
        """From the shapes themselves, which the server reads."""
        table = self.table(declared.name)
        shape = table.c[GEOMETRY]
        corners = (getattr(sa.func, name)(shape) for name in ("ST_XMin", "ST_YMin", "ST_XMax", "ST_YMax"))
        wanted = sa.select(table.c[ROW_NUMBER], *corners).where(
            shape.is_not(None), ~sa.func.ST_IsEmpty(shape)
        )
        rows = link.execute(wanted.order_by(table.c[ROW_NUMBER])).all()
        return np.array([tuple(row) for row in rows], dtype=np.float64).reshape(-1, 5)

    def state(self, link: sa.Connection, declared: FeatureClass) -> str:
        """Number of rows, the highest of them, and all their versions: each change moves one."""
        table = self.table(declared.name)
        found = link.execute(
            sa.select(
                sa.func.count(), sa.func.max(table.c[ROW_NUMBER]), sa.func.sum(table.c.row_version)
            ).select_from(table)
        ).one()
        return " ".join(map(str, found))

    def drop(self) -> None:
        """Remove the schema with everything in it."""
        with self.writing() as link:
            link.execute(sa.schema.DropSchema(self.address.schema, cascade=True, if_exists=True))


def _catalog(name: str, *columns: str) -> sa.TableClause:
    return sa.table(name, *map(sa.column, columns), schema="pg_catalog")


def _set(link: sa.Connection, name: str, value: str) -> None:
    """Set a parameter for the rest of the transaction."""
    link.execute(sa.select(sa.func.set_config(name, value, True)))  # noqa: FBT003
