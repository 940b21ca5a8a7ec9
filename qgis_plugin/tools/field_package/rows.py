"""Rows in a form that can be compared and kept: plain values, shapes as text to 0.1 mm."""

from __future__ import annotations

import datetime
import json
from typing import Any

from gridtwin.model import FeatureClass, FieldType, GeometryKind
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ... import compat
from ...workspace.sources import provider, source
from ...workspace.workspace import Workspace

_PLACES = 4  # of coordinates, metres
_SYSTEM = {"fid", "row_version", "valid_from", "edited_by", "id"}


def stored_layer(workspace: Workspace, declared: FeatureClass) -> QgsVectorLayer:
    """The workspace's layer, not that of the project."""
    return QgsVectorLayer(source(workspace, declared), declared.name, provider(workspace))


def packed_layer(database: str, name: str) -> QgsVectorLayer:
    """A layer of a package."""
    return QgsVectorLayer(f"{database}|layername={name}", name, "ogr")


def row_of(feature: QgsFeature, declared: FeatureClass) -> dict[str, Any]:
    """A feature as values by field, without those that the store keeps, and its shape."""
    names = feature.fields().names()
    values = {
        field.name: _json(feature.attribute(field.name))
        if field.type is FieldType.JSON
        else canonical(feature.attribute(field.name))
        for field in declared.fields
        if field.name in names and field.name not in _SYSTEM
    }
    made: dict[str, Any] = {"values": values}
    if declared.geometry is not GeometryKind.NONE:
        made["geometry"] = shape_text(feature.geometry())
    return made


def canonical(value: Any) -> Any:
    """One form of a value, whatever file it comes from: an empty text is no value."""
    value = compat.plain(value)
    if value in (None, ""):
        return None
    if isinstance(value, (int, float)):
        return round(value, 9) if isinstance(value, float) and not value.is_integer() else int(value)
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).isoformat(timespec="seconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    return str(value)


def _json(value: Any) -> Any:
    """JSON in one form, whether a provider gives it as text or as objects."""
    value = compat.plain(value)
    if isinstance(value, str) and value:
        try:
            value = json.loads(value)
        except ValueError:  # not ours to mend: compared as it stands
            return value
    return canonical(value)


def shape_text(geometry: QgsGeometry) -> str | None:
    """A shape as text; single and multiple ones of one part are the same."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    plain = QgsGeometry(geometry)
    plain.get().dropZValue()
    plain.get().dropMValue()
    if plain.type() != compat.POINT:
        plain.convertToMultiType()
    else:
        plain.convertToSingleType()
    return str(plain.asWkt(_PLACES))


def rows_of(layer: QgsVectorLayer, declared: FeatureClass, wanted: set[str] | None = None) -> dict[str, Any]:
    """Rows by id; only the wanted ones where they are named."""
    found = {}
    for feature in layer.getFeatures():
        key = canonical(feature.attribute("id"))
        if key is not None and (wanted is None or key in wanted):
            found[str(key)] = row_of(feature, declared)
    return found
