"""Labels of a layer: expressions by scale, with a halo that keeps them readable on imagery."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
)
from qgis.PyQt.QtGui import QColor, QFont

from gridtwin.model import FeatureClass, GeometryKind
from map_styles.distress_names import in_english
from map_styles.rules import colour_expression
from map_styles.symbol_table import Entry, translated
from map_styles.symbols import just_beyond

FAMILIES = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "SimHei",
)
PLACEMENTS = {
    "line": QgsPalLayerSettings.Placement.Line,
    "curved": QgsPalLayerSettings.Placement.Curved,
    "outside": QgsPalLayerSettings.Placement.OutsidePolygons,
    GeometryKind.POINT: QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint,
    GeometryKind.LINE: QgsPalLayerSettings.Placement.Line,
    GeometryKind.POLYGON: QgsPalLayerSettings.Placement.OverPoint,  # Horizontal tries many places in each
}


def labeling_of(
    layer: FeatureClass, entries: list[Entry], language: str, *, plain: bool = False
) -> QgsRuleBasedLabeling:
    """Rule-based labelling: one rule an entry, each with its scales and its rows.

    With `plain` (for SLD) a label is one field, `sld` where the expression is more than that; without a field
    the label is left out.
    """
    root = QgsRuleBasedLabeling.Rule(None)
    for entry in entries:
        field = plain_field(entry)
        if not plain:
            root.appendChild(_rule(layer, entry, language))
        elif field in layer.field_names:
            root.appendChild(
                _rule(layer, entry | {"text": field, "is_field": True, "colour": entry["colour"]}, "zh")
            )
    return QgsRuleBasedLabeling(root)


def plain_field(entry: Entry) -> str:
    """The field that stands for a label where only a field can."""
    return entry.get("sld", entry["text"].strip('"'))


def label_text(layer: FeatureClass, entry: Entry, language: str) -> str:
    """Expression of a label in a language."""
    if language == "en" and entry.get("is_distress"):
        return in_english(entry["text"])
    text = entry["text_en"] if language == "en" and "text_en" in entry else entry["text"]
    return translated(layer, text, language)


def _rule(layer: FeatureClass, entry: Entry, language: str) -> QgsRuleBasedLabeling.Rule:
    settings = QgsPalLayerSettings()
    settings.fieldName = label_text(layer, entry, language)
    settings.isExpression = not entry.get("is_field", False)
    settings.setFormat(text_format(entry))
    settings.placement = PLACEMENTS[entry.get("placement", layer.geometry)]
    settings.dist = entry.get("offset", 0.6 if layer.geometry is GeometryKind.LINE else 0)
    settings.centroidInside = layer.geometry is GeometryKind.POLYGON
    if layer.geometry is GeometryKind.LINE:
        settings.mergeLines = entry.get("merge", False)
        settings.repeatDistance = 90 if entry.get("merge") else 0
        settings.minFeatureSize = 14 if entry.get("least_length") else 0
    if entry.get("colour") == "$by":
        _colour_by_class(settings)
    return QgsRuleBasedLabeling.Rule(
        settings,
        just_beyond(entry.get("max_scale", 0)),
        just_beyond(entry.get("min_scale", 0)),
        entry.get("filter", ""),
        layer.title_zh,
    )


def text_format(entry: Entry) -> QgsTextFormat:
    """Chinese font with fallbacks, size in points, colour, white halo."""
    text = QgsTextFormat()
    font = QFont(FAMILIES[0])
    font.setBold(entry.get("bold", False))
    font.setItalic(entry.get("italic", False))
    text.setFont(font)
    text.setFamilies(list(FAMILIES[1:]))
    text.setSize(entry.get("size", 8))
    text.setColor(QColor("#222222" if entry.get("colour", "$by") == "$by" else entry["colour"]))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(255, 255, 255, 225))
    text.setBuffer(halo)
    return text


def _colour_by_class(settings: QgsPalLayerSettings) -> None:
    properties = QgsPropertyCollection()
    colour = QgsProperty.fromExpression(colour_expression(share=0.5))  # dark enough to be read on white
    properties.setProperty(QgsPalLayerSettings.Property.Color, colour)
    settings.setDataDefinedProperties(properties)
