"""The print layouts of styles/layouts: what stands on which sheet."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsLegendStyle, QgsPrintLayout, QgsProject

from gridtwin.model import feature_class
from map_styles.cards import card_of
from map_styles.evidence import patch_evidence
from map_styles.map_layers import layer_name, make_atlas, show_layers
from map_styles.rules import rules_of
from map_styles.scale_bars import scale_bar
from map_styles.sheet_parts import (
    HEADING,
    Box,
    Look,
    both,
    city_map,
    drawing,
    frame,
    label,
    north_arrow,
    outline,
    place,
    save,
    shown,
    table,
    text_style,
    title_block,
    titled_sheet,
)
from map_styles.symbol_table import standard_rows, symbol_table
from map_styles.values import field_row

BASE = ("tunnel", "bridge", "building", "road", "green_plot", "terrain_surface")
COMPONENT_LAYERS = ("component", "facility", "tree", "street", "community", "unit_grid", *BASE)
# The grid of the page is marked over the bounds of streets and communities that run along it.
GRID_LAYERS = ("component", "facility", "tree", "unit_grid", "street", "community", *BASE)
PIPE_LAYERS = ("pipe_point", "pipe_line", *BASE)


def write_layouts() -> list[str]:
    """Write every layout; returns their names."""
    sheets: dict[str, Callable[[QgsProject, str], QgsPrintLayout]] = {
        "component_map": _component_map,
        "pipe_map": _pipe_map,
        "grid_atlas": _grid_atlas,
        "patch_evidence": patch_evidence,
        "road_card": card_of("road"),
        "bridge_card": card_of("bridge"),
        "tunnel_card": card_of("tunnel"),
    }
    for name, make in sheets.items():
        project = QgsProject()
        save(make(project, name), name)
    return list(sheets)


def _own_title(zh: str, en: str) -> str:
    return f"coalesce(@gridtwin_map_title, {both(zh, en)})"


def _map_sheet(
    project: QgsProject, name: str, title: str, tables: tuple[str, ...]
) -> tuple[QgsPrintLayout, QgsLayoutItemMap]:
    """An A3 sheet: map of some tables on the left, legend and title block on the right."""
    layout = titled_sheet(project, name, "A3", title, "@project_title")
    shown_map = city_map(layout, Box(14, 26, 302, 252), "map")
    show_layers(shown_map, [layer_name(table_name) for table_name in tables])
    label(layout, Box(14, 282, 302, 6), shown(_foot()), Look(6.5), "foot")
    north_arrow(layout, Box(302, 28, 11, 17), shown_map)
    scale_bar(layout, Box(324, 206, 86, 11), shown_map)
    return layout, shown_map


def _foot() -> str:
    note = both(
        "坐标注记单位：米；方里网按图幅自动取整。", "Coordinates in metres; grid spacing follows the scale."
    )
    return f"{note} || '  GridTwin 网格孪生'"


def _component_map(project: QgsProject, name: str) -> QgsPrintLayout:
    title = _own_title("部件分布图", "Map of components")
    layout, shown_map = _map_sheet(project, name, title, COMPONENT_LAYERS)
    _legend(layout, shown_map, Box(322, 26, 90, 178), COMPONENT_LAYERS[:3])
    title_block(layout, Box(322, 219, 90, 69), title)
    return layout


def _grid_atlas(project: QgsProject, name: str) -> QgsPrintLayout:
    title = f"{both('单元网格图', 'Unit grid')} || ' ' || coalesce(\"code\", '')"
    layout, shown_map = _map_sheet(project, name, title, GRID_LAYERS)
    make_atlas(layout, "unit_grid", "code", shown_map, 0.15)
    unit = feature_class("unit_grid")
    rows = [
        field_row(unit.field(key))
        for key in ("code", "name", "community_code", "area_m2", "start_date", "note")
    ]
    table(layout, Box(322, 26, 90, 42), rows, 24)
    _legend(layout, shown_map, Box(322, 70, 90, 134), GRID_LAYERS[:3])
    title_block(layout, Box(322, 219, 90, 69), title, number='"code"')
    return layout


def _legend(layout: QgsPrintLayout, shown_map: QgsLayoutItemMap, box: Box, tables: tuple[str, ...]) -> None:
    """Legend of what the map shows; its layers are chosen by their tables when the template is used."""
    label(layout, Box(box.x, box.y, box.w, 7), shown(both("图例", "Legend")), HEADING)
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(shown_map)
    legend.setAutoUpdateModel(True)
    legend.setLegendFilterByMapEnabled(True)
    legend.setColumnCount(2)
    legend.setSplitLayer(True)
    legend.setCustomProperty("gridtwin/tables", ",".join(tables))
    legend.setSymbolWidth(5)
    legend.setSymbolHeight(3)
    legend.setMaximumSymbolSize(4)
    legend.setLineSpacing(0.6)
    tight = legend.style(QgsLegendStyle.Style.Symbol)
    tight.setMargin(QgsLegendStyle.Side.Top, 0.7)
    legend.setStyle(QgsLegendStyle.Style.Symbol, tight)
    legend.setResizeToContents(False)
    sizes = {
        QgsLegendStyle.Style.Group: 7,
        QgsLegendStyle.Style.Subgroup: 6.5,
        QgsLegendStyle.Style.SymbolLabel: 5,
    }
    for style, size in sizes.items():
        _legend_font(legend, style, size)
    place(legend, Box(box.x, box.y + 7, box.w, box.h - 7), "legend")


def _legend_font(legend: QgsLayoutItemLegend, style: QgsLegendStyle.Style, size: float) -> None:
    text = text_style(size, bold=style != QgsLegendStyle.Style.SymbolLabel)
    of_legend = legend.style(style)
    if hasattr(of_legend, "setTextFormat"):
        of_legend.setTextFormat(text)
    else:
        font = text.font()
        font.setPointSizeF(size)
        of_legend.setFont(font)
    of_legend.setMargin(QgsLegendStyle.Side.Top, 1.0)
    legend.setStyle(style, of_legend)


def _pipe_map(project: QgsProject, name: str) -> QgsPrintLayout:
    title = _own_title("综合地下管线图", "Map of underground pipes")
    layout, _shown_map = _map_sheet(project, name, title, PIPE_LAYERS)
    _pipe_legend(layout, Box(322, 26, 90, 178))
    title_block(layout, Box(322, 219, 90, 69), title)
    return layout


def _pipe_legend(layout: QgsPrintLayout, box: Box) -> None:
    """Colours of CJJ 61-2017 annex B and the signs of points, there whatever the map shows."""
    outline(layout, box, 0.2)
    label(layout, Box(box.x, box.y, box.w, 7), shown(both("图例", "Legend")), HEADING)
    majors = [row for row in standard_rows("pipe_classes") if row["level"] == "major" and row["colour_hex"]]
    for number, row in enumerate(majors):
        x, y = box.x + 3 + 43 * (number % 2), box.y + 8 + 6 * (number // 2)
        line = label(layout, Box(x, y + 1.9, 11, 1.1), "", Look(fill=row["colour_hex"]))
        frame(line, 0.1)
        text = f"'{row['code']} ' || {both(row['name_zh'], row['name_en'])}"
        label(layout, Box(x + 12, y, 30, 5), shown(text), Look(7))
    _point_signs(layout, Box(box.x, box.y + 34, box.w, box.h - 34))


def _point_signs(layout: QgsPrintLayout, box: Box) -> None:
    signs = rules_of(feature_class("pipe_point"), symbol_table()["pipe_point"])
    listed = [sign for sign in signs if "glyph" in sign.values]
    height = box.h / ((len(listed) + 1) // 2)
    for number, sign in enumerate(listed):
        x, y = box.x + 3 + 43 * (number % 2), box.y + height * (number // 2)
        drawing(layout, Box(x + 3.5, y + 0.6, 4.2, 4.2), sign.values["glyph"], "#1b1b1b")
        label(layout, Box(x + 10, y - 1.2, 33, 7.8), shown(both(sign.zh, sign.en)), Look(5.5))
