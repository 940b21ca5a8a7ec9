"""Fills that hide an image, left out on maps that ask for outlines only: the pictures of an evidence sheet.

Styles made since then have it (styles/symbols.toml: hides); here the layers of an older project get it, and
keep whatever else somebody changed in their symbols.
"""

from __future__ import annotations

from qgis.core import QgsProperty, QgsRenderContext, QgsSymbolLayer, QgsVectorLayer

#: classes whose fills lie over the pictures of an evidence sheet
CLASSES = ("change_patch", "control_zone", "permit")
_FILLS = {"SimpleFill", "LinePatternFill", "PointPatternFill"}
_WHEN = "coalesce(@gridtwin_outline_only, '') = ''"


def let_fills_go(layer: QgsVectorLayer) -> None:
    """Make the fills of a layer's symbols hang on the variable of the map."""
    renderer = layer.renderer()
    if renderer is None:
        return
    names = {definition.name(): key for key, definition in QgsSymbolLayer.propertyDefinitions().items()}
    enabled = QgsSymbolLayer.Property(names["enabled"])
    for symbol in renderer.symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            has_own = part.dataDefinedProperties().isActive(enabled)
            if part.layerType() in _FILLS and not has_own:
                part.setDataDefinedProperty(enabled, QgsProperty.fromExpression(_WHEN))
