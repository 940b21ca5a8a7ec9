"""Differences as layers in memory: places, and lines from the old place to the new one."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ... import compat
from ...engine.shapes import geometry_of
from ...translation import tr
from .kinds import COLOURS, KINDS, title_of

_FIELDS = ("kind", "code", "class_code", "name", "grid_code", "distance_m", "fields", "values")


def make(table: dict[str, Any], crs: str) -> list[QgsVectorLayer]:
    """Moves as lines, below the places; the lines are left out where nothing moved."""
    names = [column["name"] for column in table["columns"]]
    rows = [
        (dict(zip(names, values)), geometry_of(shape))
        for values, shape in zip(table["rows"], table["geometry"])
        if shape
    ]
    moves = [(row, shape) for row, shape in rows if shape.type() == compat.LINE]
    places = [(row, _end(shape)) for row, shape in rows]
    made = []
    if moves:
        made.append(_layer("LineString", tr("Moves between census rounds"), crs, moves))
        line = QgsLineSymbol.createSimple({"color": COLOURS["moved"], "width": "0.6"})
        made[-1].setRenderer(QgsSingleSymbolRenderer(line))
    points = _layer("Point", tr("Differences between census rounds"), crs, places)
    points.setRenderer(QgsCategorizedSymbolRenderer("kind", [_category(kind) for kind in KINDS]))
    return [*made, points]


def _layer(kind: str, name: str, crs: str, rows: list[tuple[dict[str, Any], QgsGeometry]]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}", name, "memory")
    provider = layer.dataProvider()
    provider.addAttributes(
        [compat.make_field(each, compat.REAL if each == "distance_m" else compat.TEXT) for each in _FIELDS]
    )
    layer.updateFields()
    features = []
    for row, shape in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([row.get(each) for each in _FIELDS])
        feature.setGeometry(shape)
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    return layer


def _end(shape: QgsGeometry) -> QgsGeometry:
    if shape.type() != compat.LINE:
        return shape if shape.type() == compat.POINT else shape.pointOnSurface()
    last: QgsPointXY = shape.asPolyline()[-1]
    return QgsGeometry.fromPointXY(last)


def _category(kind: str) -> QgsRendererCategory:
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": COLOURS[kind], "outline_color": "white", "size": "3"}
    )
    return QgsRendererCategory(kind, symbol, title_of(kind))
