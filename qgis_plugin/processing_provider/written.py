"""Rows of a layer file that a command wrote: of one of its layers, or of one kind of shape in all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .. import compat
from .algorithm import common_type
from .declaration import Part

_KINDS = {
    "point": (compat.POINT, QgsWkbTypes.Type.Point),
    "line": (compat.LINE, QgsWkbTypes.Type.MultiLineString),
}


@dataclass(frozen=True)
class Written:
    """Columns, rows with their shapes (None: without), type of the shapes and CRS."""

    fields: tuple[QgsField, ...]
    rows: tuple[tuple[list[Any], QgsGeometry | None], ...]
    kind: Any
    crs: QgsCoordinateReferenceSystem


def read(path: str, part: Part) -> Written:
    """What an output means of a file.

    `layer` of the output names one of the file's layers; `geometry` (point, line) takes such rows of all of
    them. Shapes of several kinds become points, so that no row is left out.
    """
    wanted = part.rest.get("geometry", "")
    names = _names(path) if wanted else [part.rest.get("layer", "")]
    layers = [
        QgsVectorLayer(f"{path}|layername={name}" if name else path, part.name, "ogr") for name in names
    ]
    fields = [each for each in layers[0].fields() if each.name() != "fid"]
    features = [each for layer in layers for each in layer.getFeatures()]
    rows = [([each[field.name()] for field in fields], _shape(each)) for each in features]
    if wanted:
        kind = _KINDS[wanted][0]
        kept = [row for row in rows if row[1] is not None and row[1].type() == kind]
        return Written(tuple(fields), tuple(kept), _KINDS[wanted][1], layers[0].crs())
    kind = _kind(layers[0], [shape for _, shape in rows])
    if kind == QgsWkbTypes.Type.Point:
        rows = [(values, shape.pointOnSurface() if shape else None) for values, shape in rows]
    return Written(tuple(fields), tuple(rows), kind, layers[0].crs())


def _kind(layer: QgsVectorLayer, shapes: list[QgsGeometry | None]) -> Any:
    """The layer's type, of several parts; one for all where there are shapes of several kinds."""
    kinds = {each.type() for each in shapes if each is not None}
    declared = layer.wkbType()
    if len(kinds) > 1 or declared == QgsWkbTypes.Type.Unknown:
        return common_type(shapes)
    return declared if layer.geometryType() == compat.POINT else QgsWkbTypes.multiType(declared)


def _shape(feature: QgsFeature) -> QgsGeometry | None:
    return QgsGeometry(feature.geometry()) if feature.hasGeometry() else None


def _names(path: str) -> list[str]:
    layer = QgsVectorLayer(path, "layers", "ogr")
    mark = QgsDataProvider.sublayerSeparator()
    return [str(each.split(mark)[1]) for each in layer.dataProvider().subLayers()]
