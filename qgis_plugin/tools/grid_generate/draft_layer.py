"""The draft as a layer in memory, drawn so that it cannot be taken for what is stored."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ... import compat
from ...engine.shapes import geometry_of
from ...translation import tr


def make(table: dict[str, Any], crs: str) -> QgsVectorLayer:
    """A layer of the engine's table of grids."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", tr("Draft of unit grids"), "memory")
    provider = layer.dataProvider()
    provider.addAttributes(
        [compat.make_field("code", compat.TEXT), compat.make_field("area_m2", compat.REAL)]
    )
    layer.updateFields()
    code, area = (_place(table, name) for name in ("code", "area_m2"))
    features = []
    for row, shape in zip(table["rows"], table["geometry"]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([row[code], row[area]])
        if shape:
            feature.setGeometry(geometry_of(shape))
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(_symbol()))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    return layer


def areas(table: dict[str, Any]) -> list[float]:
    """Areas of the draft's grids in m²."""
    place = _place(table, "area_m2")
    return [float(row[place]) for row in table["rows"]]


def _place(table: dict[str, Any], name: str) -> int:
    return [column["name"] for column in table["columns"]].index(name)


def _symbol() -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "color": "224,123,42,40",
            "outline_color": "224,123,42,255",
            "outline_width": "0.6",
            "outline_style": "dash",
        }
    )


def _labels() -> QgsPalLayerSettings:
    labels = QgsPalLayerSettings()
    labels.fieldName = 'right("code", 3) || \'\\n\' || format_number("area_m2", 0)'
    labels.isExpression = True
    text = QgsTextFormat()
    text.setSize(8)
    text.setColor(QColor(150, 70, 10))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    text.setBuffer(halo)
    labels.setFormat(text)
    return labels
