"""Unit grids coloured by a figure, as a layer in memory."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsRendererRange,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ... import compat
from ...translation import pick
from .figures import Figure, bands

_FEWEST_PER_MM = 30_000  # labels from this scale on


def make(
    figure: Figure, rows: list[list[Any]], shapes: list[QgsGeometry | None], value: int, code: int, crs: str
) -> QgsVectorLayer:
    """The layer; `value` and `code` are places in a row."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", pick(figure.zh, figure.en), "memory")
    provider = layer.dataProvider()
    provider.addAttributes([compat.make_field("code", compat.TEXT), compat.make_field("value", compat.REAL)])
    layer.updateFields()
    features = []
    for row, shape in zip(rows, shapes):
        if shape is not None and row[value] is not None:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([row[code], float(row[value])])
            feature.setGeometry(shape)
            features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(_renderer([row[value] for row in rows]))
    layer.setOpacity(0.75)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    return layer


def _renderer(values: list[Any]) -> QgsGraduatedSymbolRenderer:
    ranges = []
    for band in bands(values):
        symbol = QgsFillSymbol.createSimple(
            {"color": band.color, "outline_color": "90,90,90,200", "outline_width": "0.2"}
        )
        ranges.append(
            QgsRendererRange(band.least - 0.005, band.most + 0.005, symbol, f"{band.label} ({band.count})")
        )
    return QgsGraduatedSymbolRenderer("value", ranges)


def _labels() -> QgsPalLayerSettings:
    labels = QgsPalLayerSettings()
    labels.fieldName = "value"
    labels.scaleVisibility = True
    labels.minimumScale = _FEWEST_PER_MM
    text = QgsTextFormat()
    text.setSize(8)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    text.setBuffer(halo)
    labels.setFormat(text)
    return labels
