"""Which layers a map of a sheet shows: found by the table behind them or the date of an image."""

from __future__ import annotations

from qgis.core import QgsLayoutItemMap, QgsLayoutObject, QgsPrintLayout, QgsProperty

from gridtwin.model import feature_class
from map_styles.style_files import empty_layer
from map_styles.symbol_table import quoted

# Sources of the layers of 3D views, which draw nothing on a map: their shapes are declared without heights.
_FLAT = "'(geometrytype|type)=(Point|MultiLineString|MultiPolygon)( |$)'"


def layer_name(table_name: str) -> str:
    """Expression: the name of the project's layer that shows a table of the workspace."""
    table = f"""'(layername=|\\\\.")' || {quoted(table_name)} || '("|\\\\||$)'"""
    return first_layer(table, but=_FLAT if feature_class(table_name).has_z else "")


def image_name(date_field: str) -> str:
    """Expression: the name of the orthophoto of the date in a field of the atlas feature."""
    day = f"""format_date("{date_field}", 'yyyy-MM-dd')"""
    return first_layer(f"""'ortho[^/]*' || {day}""")


def first_layer(pattern: str, *, but: str = "") -> str:
    """Expression: the name of a layer whose source matches a regular expression and does not match another.

    Both are expressions of QGIS themselves.
    """
    source = "layer_property(@element, 'source')"
    other = f" AND regexp_match({source}, {but}) = 0" if but else ""
    found = f"array_filter(@layers, regexp_match({source}, {pattern}) > 0{other})"
    return f"array_first(array_foreach({found}, layer_property(@element, 'name')))"


def show_layers(item: QgsLayoutItemMap, names: list[str]) -> None:
    """Let a map show the layers whose names the expressions give, those that are there."""
    listed = ", ".join(names)
    text = f"array_to_string(array_filter(array({listed}), @element IS NOT NULL), '|')"
    item.dataDefinedProperties().setProperty(
        QgsLayoutObject.DataDefinedProperty.MapLayers, QgsProperty.fromExpression(text)
    )


def make_atlas(
    layout: QgsPrintLayout, table_name: str, key: str, item: QgsLayoutItemMap, margin: float
) -> None:
    """Make the sheet an atlas over a layer. The layer itself is chosen when the template is used."""
    layer = empty_layer(feature_class(table_name))
    layout.layoutProject().addMapLayer(layer)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(layer)
    atlas.setPageNameExpression(f'"{key}"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression(f'"{key}"')
    atlas.setFilenameExpression(f'{quoted(table_name + "_")} || "{key}"')
    layout.setCustomProperty("gridtwin/coverage", table_name)
    follow_atlas(item, margin)


def follow_atlas(item: QgsLayoutItemMap, margin: float, *, round_scale: bool = True) -> None:
    """Let a map show the feature of each atlas page with room around it (a share of its size)."""
    item.setAtlasDriven(True)
    modes = QgsLayoutItemMap.AtlasScalingMode
    item.setAtlasScalingMode(modes.Predefined if round_scale else modes.Auto)
    item.setAtlasMargin(margin)
