"""Pieces of roads as a layer of the project, each labelled with where it begins."""

from __future__ import annotations

from typing import Any

from gridtwin.model import FeatureClass, domain, feature_class
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ... import compat
from ...dock.undo_message import tell_with_undo
from ...engine.shapes import geometry_of
from ...room import Room
from ...translation import language, pick, tr

_EDITED = "gridtwin/edited"
_COLOURS = ("#0a5cad", "#e07b2a")


def pieces_layer(table: dict[str, Any], crs: int, title: str) -> QgsVectorLayer:
    """A layer of the engine's table `road_piece`, added to the project on top."""
    layer = QgsVectorLayer(f"LineString?crs=EPSG:{crs}", title, "memory")
    provider, columns = layer.dataProvider(), table["columns"]
    kinds = {"integer": compat.LONG, "real": compat.REAL}
    provider.addAttributes(
        [compat.make_field(each["name"], kinds.get(each["type"], compat.TEXT)) for each in columns]
    )
    layer.updateFields()
    declared, made = feature_class("road"), []
    for row, shape in zip(table["rows"], table["geometry"]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(
            [_shown(declared, column["name"], value) for column, value in zip(columns, row)]
        )
        if shape:
            feature.setGeometry(geometry_of(shape))
        made.append(feature)
    provider.addFeatures(made)
    for at, column in enumerate(columns):
        layer.setFieldAlias(at, pick(column["title"]["zh"], column["title"]["en"]))
    _style(layer)
    QgsProject.instance().addMapLayer(layer, False)
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
    return layer


def show_pieces(room: Room, table: dict[str, Any], crs: int) -> None:
    """Add the layer and tell so; it is taken back as long as nobody edited it."""
    layer = pieces_layer(table, crs, pick(table["title"]["zh"], table["title"]["en"]))
    key = layer.id()
    layer.afterCommitChanges.connect(lambda: layer.setCustomProperty(_EDITED, True))
    text = tr(
        "Layer {layer}: {count} pieces. It is temporary: export it to keep it.",
        count=len(table["rows"]),
        layer=layer.name(),
    )
    tell_with_undo(room, text, lambda: _take_back(room, key))


def _take_back(room: Room, key: str) -> None:
    layer = QgsProject.instance().mapLayer(key)
    if layer is None:
        room.say(tr("The layer of pieces is not in the project any more."))
    elif layer.isModified() or layer.customProperty(_EDITED):
        room.warn(
            tr(
                "Layer {layer} was edited since; it stays. Remove it in the layers panel if you do not "
                "want it.",
                layer=layer.name(),
            )
        )
    else:
        QgsProject.instance().removeMapLayer(key)
        room.iface.mapCanvas().refresh()
        room.say(tr("The pieces were taken back."))


def _shown(declared: FeatureClass, name: str, value: Any) -> Any:
    """A value of a section's field in the user's words."""
    field = next((each for each in declared.fields if each.name == name), None)
    if field is None or field.domain is None or value is None:
        return value
    return "；".join(domain(field.domain).title(each, language()) or each for each in str(value).split("；"))


def _style(layer: QgsVectorLayer) -> None:
    """Neighbours in two colours."""
    categories = []
    for at, colour in enumerate(_COLOURS):
        symbol = QgsLineSymbol.createSimple({"color": colour, "width": "1.4", "capstyle": "flat"})
        text = tr("odd pieces") if at else tr("even pieces")
        categories.append(QgsRendererCategory(at, symbol, text))
    layer.setRenderer(QgsCategorizedSymbolRenderer('"piece" % 2', categories))
    settings = QgsPalLayerSettings()
    settings.fieldName = '"from_station"'
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Line
    text_format, around = QgsTextFormat(), QgsTextBufferSettings()
    text_format.setSize(8)
    around.setEnabled(True)
    text_format.setBuffer(around)
    settings.setFormat(text_format)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
