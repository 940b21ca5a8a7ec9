"""Where the rows of a layer are: the source text of QGIS's providers, both ways."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from gridtwin.model import FeatureClass, GeometryKind
from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from .workspace import Workspace

_WKB = {
    GeometryKind.POINT: "Point",
    GeometryKind.LINE: "MultiLineString",
    GeometryKind.POLYGON: "MultiPolygon",
}
DEFAULT_SCHEMA = "gridtwin"
SCENE_MARK = "gridtwin/scene"  # on a layer of 3D views (scene_layers): the class that it stands for


def provider(workspace: Workspace) -> str:
    """Name of the provider that reads the workspace."""
    return "ogr" if workspace.store is None else "postgres"


def source(workspace: Workspace, declared: FeatureClass, *, is_flat: bool = False) -> str:
    """Source of a feature class's layer; `is_flat` declares its shapes without the heights that they have."""
    if workspace.store is None:
        kind = f"|geometrytype={_WKB[declared.geometry]}" if is_flat else ""
        return f"{workspace.database}|layername={declared.name}{kind}"
    uri = server(workspace.store)
    geometry = "" if declared.geometry is GeometryKind.NONE else "geom"
    uri.setDataSource(uri.param("gridtwin_schema") or DEFAULT_SCHEMA, declared.name, geometry, "", "fid")
    uri.removeParam("gridtwin_schema")
    uri.setUseEstimatedMetadata(True)
    if geometry:
        uri.setSrid(str(workspace.crs))
    if is_flat:
        uri.setWkbType(QgsWkbTypes.parseType(_WKB[declared.geometry]))
    return str(uri.uri(False))


def server(store: str) -> QgsDataSourceUri:
    """Connection of a `postgresql://…?schema=…` address; the schema stands in `gridtwin_schema`."""
    parts = urlsplit(store)
    options = parse_qs(parts.query)
    host = parts.hostname or options.get("host", [""])[0]
    uri = QgsDataSourceUri()
    uri.setConnection(
        host,
        str(parts.port or ""),
        parts.path.lstrip("/"),
        unquote(parts.username or ""),
        unquote(parts.password or ""),
    )
    uri.setParam("gridtwin_schema", options.get("schema", [DEFAULT_SCHEMA])[0])
    return uri


def class_name(layer: QgsVectorLayer, workspace: Workspace) -> str | None:
    """Name of the workspace's table behind a layer; None for layers from elsewhere and those of 3D views."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != provider(workspace):
        return None
    if layer.customProperty(SCENE_MARK):
        return None
    return _named(layer.source(), workspace)


@lru_cache(maxsize=4096)
def _named(source_text: str, workspace: Workspace) -> str | None:
    if workspace.store is not None:
        here, there = QgsDataSourceUri(source_text), server(workspace.store)
        same = (here.host(), here.database(), here.schema()) == (
            there.host(),
            there.database(),
            there.param("gridtwin_schema"),
        )
        return str(here.table()) if same else None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source_text)
    path, name = parts.get("path"), parts.get("layerName")
    if not path or not name or Path(path).name != workspace.database.name:
        return None
    return str(name) if Path(path).resolve() == workspace.database.resolve() else None
