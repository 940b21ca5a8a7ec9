"""The tables that make an SQLite file a GeoPackage 1.3, and GridTwin's two own.

OGC 12-128r17; 1.3 and not 1.4 because QGIS before 3.34 warns about 1.4.
"""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from pyproj import CRS

from gridtwin.model.feature_class import FeatureClass, FieldType, GeometryKind
from gridtwin.store.geopackage import triggers
from gridtwin.store.tables import GEOMETRY, GEOMETRY_TYPES, Named, all_fields

APPLICATION_ID = 0x47504B47  # "GPKG"
VERSION = 10300

metadata = sa.MetaData()
_now = sa.text("strftime('%Y-%m-%dT%H:%M:%fZ','now')").text

reference_systems = sa.Table(
    "gpkg_spatial_ref_sys",
    metadata,
    sa.Column("srs_name", Named("TEXT"), nullable=False),
    sa.Column("srs_id", Named("INTEGER"), primary_key=True),
    sa.Column("organization", Named("TEXT"), nullable=False),
    sa.Column("organization_coordsys_id", Named("INTEGER"), nullable=False),
    sa.Column("definition", Named("TEXT"), nullable=False),
    sa.Column("description", Named("TEXT")),
)
contents = sa.Table(
    "gpkg_contents",
    metadata,
    sa.Column("table_name", Named("TEXT"), primary_key=True, nullable=False),
    sa.Column("data_type", Named("TEXT"), nullable=False),
    sa.Column("identifier", Named("TEXT"), unique=True),
    sa.Column("description", Named("TEXT"), server_default=""),
    sa.Column("last_change", Named("DATETIME"), nullable=False, server_default=sa.text(f"({_now})")),
    sa.Column("min_x", Named("DOUBLE")),
    sa.Column("min_y", Named("DOUBLE")),
    sa.Column("max_x", Named("DOUBLE")),
    sa.Column("max_y", Named("DOUBLE")),
    sa.Column("srs_id", Named("INTEGER"), sa.ForeignKey("gpkg_spatial_ref_sys.srs_id")),
)
geometry_columns = sa.Table(
    "gpkg_geometry_columns",
    metadata,
    sa.Column(
        "table_name", Named("TEXT"), sa.ForeignKey("gpkg_contents.table_name"), nullable=False, unique=True
    ),
    sa.Column("column_name", Named("TEXT"), nullable=False),
    sa.Column("geometry_type_name", Named("TEXT"), nullable=False),
    sa.Column("srs_id", Named("INTEGER"), sa.ForeignKey("gpkg_spatial_ref_sys.srs_id"), nullable=False),
    sa.Column("z", Named("TINYINT"), nullable=False),
    sa.Column("m", Named("TINYINT"), nullable=False),
    sa.PrimaryKeyConstraint("table_name", "column_name", name="pk_geom_cols"),
)
extensions = sa.Table(
    "gpkg_extensions",
    metadata,
    sa.Column("table_name", Named("TEXT")),
    sa.Column("column_name", Named("TEXT")),
    sa.Column("extension_name", Named("TEXT"), nullable=False),
    sa.Column("definition", Named("TEXT"), nullable=False),
    sa.Column("scope", Named("TEXT"), nullable=False),
    sa.UniqueConstraint("table_name", "column_name", "extension_name", name="ge_tce"),
)
data_columns = sa.Table(
    "gpkg_data_columns",
    metadata,
    sa.Column("table_name", Named("TEXT"), nullable=False),
    sa.Column("column_name", Named("TEXT"), nullable=False),
    sa.Column("name", Named("TEXT")),
    sa.Column("title", Named("TEXT")),
    sa.Column("description", Named("TEXT")),
    sa.Column("mime_type", Named("TEXT")),
    sa.Column("constraint_name", Named("TEXT")),
    sa.PrimaryKeyConstraint("table_name", "column_name", name="pk_gdc"),
)
_schema = sa.table("sqlite_master", sa.column("type"), sa.column("name"), sa.column("tbl_name"))
# Who edits, when and why: at most one row, written and removed inside one transaction. Programs that change a
# row by several statements (QGIS: first its shape, then its values) say so by `merges`: these are one change.
edit = sa.Table(
    "gridtwin_edit",
    metadata,
    sa.Column("actor", Named("TEXT"), nullable=False),
    sa.Column("moment", Named("DATETIME"), nullable=False),
    sa.Column("reason", Named("TEXT")),
    sa.Column("merges", Named("BOOLEAN")),
)
meta = sa.Table(
    "gridtwin_meta",
    metadata,
    sa.Column("key", Named("TEXT"), primary_key=True, nullable=False),
    sa.Column("value", Named("TEXT"), nullable=False),
)


def create_base(connection: sa.Connection, crs: int) -> None:
    """Create the tables that every GeoPackage has, with the reference systems that every GeoPackage lists."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
    metadata.create_all(connection)
    connection.execute(
        sa.insert(reference_systems), [*_PRESCRIBED, _reference_system(4326), _reference_system(crs)]
    )
    connection.execute(
        sa.insert(extensions),
        [
            {"table_name": "gpkg_data_columns", "column_name": None, "extension_name": "gpkg_schema"}
            | {"definition": "http://www.geopackage.org/spec130/#extension_schema", "scope": "read-write"}
        ],
    )


def create_layer(connection: sa.Connection, declared: FeatureClass, table: sa.Table, crs: int) -> None:
    """Create a layer's table, spatial index and triggers, and register it."""
    spatial = declared.geometry is not GeometryKind.NONE
    table.create(connection)
    connection.execute(
        sa.insert(contents),
        {
            "table_name": declared.name,
            "data_type": "features" if spatial else "attributes",
            "identifier": f"{declared.title_zh} {declared.name}",
            "description": declared.title_en,
            "srs_id": crs if spatial else None,
        },
    )
    if spatial:
        _register_geometry(connection, declared, crs)
    describe_columns(connection, declared)
    create_triggers(connection, declared)


def create_triggers(connection: sa.Connection, declared: FeatureClass) -> None:
    """Create a layer's triggers."""
    for statement in triggers.statements(declared):
        connection.execute(statement)


def drop_triggers(connection: sa.Connection, declared: FeatureClass) -> None:
    """Drop a layer's triggers, those of earlier versions included; what other programs made stays."""
    prefixes = (f"{declared.name}_", f"rtree_{declared.name}_{GEOMETRY}_")
    of_layer = (_schema.c.type == "trigger") & (_schema.c.tbl_name == declared.name)
    for name in connection.execute(sa.select(_schema.c.name).where(of_layer)).scalars().all():
        if name.startswith(prefixes):
            connection.exec_driver_sql(f"DROP TRIGGER {_quote(connection, name)}")


def _quote(connection: sa.Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name)


def describe_columns(connection: sa.Connection, declared: FeatureClass) -> None:
    """Write the fields' titles and explanations, for programs that show them."""
    connection.execute(sa.delete(data_columns).where(data_columns.c.table_name == declared.name))
    rows: Iterable[dict[str, str | None]] = (
        {
            "table_name": declared.name,
            "column_name": field.name,
            "title": field.zh,
            "description": f"{field.en} ({field.unit})" if field.unit else field.en,
            "mime_type": "application/json" if field.type is FieldType.JSON else None,
        }
        for field in all_fields(declared)
    )
    connection.execute(sa.insert(data_columns), list(rows))


def _register_geometry(connection: sa.Connection, declared: FeatureClass, crs: int) -> None:
    connection.execute(
        sa.insert(geometry_columns),
        {
            "table_name": declared.name,
            "column_name": GEOMETRY,
            "geometry_type_name": GEOMETRY_TYPES[declared.geometry],
            "srs_id": crs,
            "z": 2 if declared.has_z else 0,
            "m": 0,
        },
    )
    connection.execute(
        sa.insert(extensions),
        {
            "table_name": declared.name,
            "column_name": GEOMETRY,
            "extension_name": "gpkg_rtree_index",
            "definition": "http://www.geopackage.org/spec120/#extension_rtree",
            "scope": "write-only",
        },
    )
    tree = _quote(connection, f"rtree_{declared.name}_{GEOMETRY}")
    connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {tree} USING rtree(id, minx, maxx, miny, maxy)")


def _reference_system(epsg: int) -> dict[str, object]:
    crs = CRS.from_epsg(epsg)
    return {
        "srs_name": crs.name,
        "srs_id": epsg,
        "organization": "EPSG",
        "organization_coordsys_id": epsg,
        "definition": crs.to_wkt("WKT1_GDAL"),
        "description": None,
    }


_PRESCRIBED: tuple[dict[str, object], ...] = tuple(
    {
        "srs_name": name,
        "srs_id": number,
        "organization": "NONE",
        "organization_coordsys_id": number,
        "definition": "undefined",
        "description": name.lower(),
    }
    for name, number in (("Undefined Cartesian SRS", -1), ("Undefined geographic SRS", 0))
)
