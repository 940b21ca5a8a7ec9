"""Tables for SQLAlchemy, built from the declarations, one set for each database.

GeoAlchemy2's own GeoPackage dialect needs SpatiaLite, so the geometry column is declared here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine, UserDefinedType

from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, Field, FieldType, GeometryKind

GEOMETRY = "geom"
ROW_NUMBER = "fid"
# Filled by a trigger when a program such as QGIS leaves them empty.
_FILLED_BY_TRIGGER = frozenset({"id", "row_version", "valid_from"})


class Named(UserDefinedType[object]):
    """A column type given by its name in the database; values pass unchanged."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_: object) -> str:
        """Name of the type, as `CREATE TABLE` writes it."""
        return self.name

    def literal_processor(self, dialect: sa.Dialect) -> Callable[[object], str]:
        """How a value is written into SQL text where GDAL takes nothing else."""
        del dialect
        return _literal


def _literal(value: object) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, bool | int | float):
        return repr(float(value) if isinstance(value, float) else int(value))
    raise TypeError(f"{value!r} cannot be written into a condition")


# Multi-part forms, so that one layer takes both; reading gives single parts back as simple geometries.
GEOMETRY_TYPES: Mapping[GeometryKind, str] = {
    GeometryKind.POINT: "POINT",
    GeometryKind.LINE: "MULTILINESTRING",
    GeometryKind.POLYGON: "MULTIPOLYGON",
}
_GEOPACKAGE_TYPES: Mapping[FieldType, str] = {
    FieldType.TEXT: "TEXT",
    FieldType.INTEGER: "INTEGER",
    FieldType.REAL: "REAL",
    FieldType.BOOLEAN: "BOOLEAN",
    FieldType.DATE: "DATE",
    FieldType.DATETIME: "DATETIME",
    FieldType.JSON: "TEXT",
}
_POSTGRES_TYPES: Mapping[FieldType, TypeEngine[Any]] = {
    FieldType.TEXT: sa.Text(),
    FieldType.INTEGER: sa.BigInteger(),
    FieldType.REAL: sa.Double(),
    FieldType.BOOLEAN: sa.Boolean(),
    FieldType.DATE: sa.Date(),
    FieldType.DATETIME: sa.DateTime(timezone=True),
    FieldType.JSON: postgresql.JSONB(),
}


def statement(text: str) -> sa.DDL:
    """A statement that changes the schema, with its text taken as it is."""
    made: sa.DDL = sa.DDL(text.replace("%", "%%"))  # type: ignore[no-untyped-call]
    return made


def all_fields(declared: FeatureClass) -> tuple[Field, ...]:
    """System fields, then the declared ones: the columns of the table without row number and geometry."""
    return SYSTEM_FIELDS + declared.fields


def geopackage_table(declared: FeatureClass, metadata: sa.MetaData) -> sa.Table:
    """The layer's table in a GeoPackage; values go in as SQLite stores them."""
    columns: list[sa.Column[Any]] = [sa.Column(ROW_NUMBER, sa.Integer(), primary_key=True, nullable=False)]
    if declared.geometry is not GeometryKind.NONE:
        columns.append(sa.Column(GEOMETRY, Named(GEOMETRY_TYPES[declared.geometry])))
    columns += [
        sa.Column(field.name, Named(_geopackage_type(field)), nullable=_is_nullable(field))
        for field in all_fields(declared)
    ]
    return sa.Table(declared.name, metadata, *columns, *_indexes(declared), sqlite_autoincrement=True)


def postgis_table(declared: FeatureClass, metadata: sa.MetaData, crs: int) -> sa.Table:
    """The layer's table in PostgreSQL. Checks, not a type modifier, so that Z and M may be there or not."""
    parts: list[sa.Column[Any] | sa.CheckConstraint | sa.Index] = [
        sa.Column(ROW_NUMBER, sa.BigInteger(), sa.Identity(), primary_key=True)
    ]
    if declared.geometry is not GeometryKind.NONE:
        kind = GEOMETRY_TYPES[declared.geometry]
        parts += [
            sa.Column(GEOMETRY, Named("geometry")),
            # In the form that PostGIS's geometry_columns view, and so QGIS, understands.
            sa.CheckConstraint(
                f"geometrytype({GEOMETRY}) = '{kind}' OR geometrytype({GEOMETRY}) = '{kind}M'"
            ),
            sa.CheckConstraint(f"st_srid({GEOMETRY}) = {crs}"),
            sa.Index(f"{declared.name}_{GEOMETRY}", GEOMETRY, postgresql_using="gist"),
        ]
    parts += [
        sa.Column(field.name, _POSTGRES_TYPES[field.type], nullable=_is_nullable(field))
        for field in all_fields(declared)
    ]
    return sa.Table(declared.name, metadata, *parts, *_indexes(declared))


def _geopackage_type(field: Field) -> str:
    name = _GEOPACKAGE_TYPES[field.type]
    return f"{name}({field.length})" if field.type is FieldType.TEXT and field.length else name


def _is_nullable(field: Field) -> bool:
    return not field.required or field.name in _FILLED_BY_TRIGGER


def _indexes(declared: FeatureClass) -> list[sa.Index]:
    """Unique values, codes, and the keys by which other rows are found."""
    unique = [
        sa.Index(f"{declared.name}_{field.name}_unique", field.name, unique=True)
        for field in all_fields(declared)
        if field.unique
    ]
    found_by = _FOUND_BY.get(declared.name, ())
    return unique + [sa.Index(f"{declared.name}_{'_'.join(keys)}", *keys) for keys in found_by]


# Questions asked again and again: who had this code, what happened to this feature, what did this sensor say.
_FOUND_BY: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "history": (("class_name", "code"), ("class_name", "feature_id")),
    "observation": (("sensor_id", "observed_at"),),
    "attachment": (("host_class", "host_id"),),
    "inspection": (("host_class", "kind", "state", "host_id", "done_on"), ("host_id",)),
    "defect": (("host_class", "host_id"), ("inspection_id",)),
    "condition_rating": (("host_class", "rated_year"), ("host_id",)),
    "maintenance_work": (("host_class", "host_id"), ("budget_year",)),
    "facility": (("kind", "id"),),
    "linear_event": (("route_code", "from_station_m"),),
}
