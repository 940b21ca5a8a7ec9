"""Ledger cards of roads, bridges and tunnels (资料卡), as sheets of an atlas."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPrintLayout, QgsProject

from gridtwin.model import FeatureClass, FieldType, feature_class
from map_styles.map_layers import first_layer, follow_atlas, layer_name, make_atlas, show_layers
from map_styles.sheet_parts import (
    Box,
    both,
    city_map,
    north_arrow,
    table,
    title_block,
    titled_sheet,
)
from map_styles.values import field_row

CARD_LAYERS = (
    "defect",
    "road_route",
    "tunnel",
    "bridge",
    "building",
    "road",
    "green_plot",
    "terrain_surface",
)


def card_of(table_name: str) -> Callable[[QgsProject, str], QgsPrintLayout]:
    """A ledger card: every field of a road, bridge or tunnel, with a map and the newest image."""

    def make(project: QgsProject, name: str) -> QgsPrintLayout:
        layer = feature_class(table_name)
        kind = both(f"{layer.title_zh}资料卡", f" — card of the {layer.title_en.lower()}")
        title = f"coalesce(\"name\", '') || {kind}"
        number = f"{both('编号 ', 'No. ')} || coalesce(\"code\", '')"
        layout = titled_sheet(project, name, "A3", title, number)
        shown_map = city_map(layout, Box(300, 26, 112, 100), "map", scale=2000)
        show_layers(shown_map, [layer_name(shown_table) for shown_table in CARD_LAYERS])
        make_atlas(layout, table_name, "code", shown_map, 0.4)
        image = city_map(layout, Box(300, 130, 112, 84), "image", grid=False, scale=2000)
        follow_atlas(image, 0.15, round_scale=False)
        show_layers(image, [first_layer("'ortho'")])
        _fields(layout, layer, Box(10, 26, 284, 262))
        north_arrow(layout, Box(399, 28, 10, 15), shown_map)
        title_block(layout, Box(300, 219, 112, 69), title, number='"code"')
        return layout

    return make


def _fields(layout: QgsPrintLayout, layer: FeatureClass, box: Box) -> None:
    fields = [field for field in layer.fields if field.type is not FieldType.JSON]
    columns = 4 if len(fields) > 50 else 3
    rows = -(-len(fields) // columns)
    width = box.w / columns
    for column in range(columns):
        listed = fields[column * rows : (column + 1) * rows]
        height = min(box.h / rows, 16) * len(listed)
        place_of_column = Box(box.x + column * width, box.y, width, height)
        table(layout, place_of_column, [field_row(field) for field in listed], 28, 6.5)
