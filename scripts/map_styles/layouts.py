"""The print layouts of styles/layouts: what stands on which sheet.

A sheet finds the layers it shows by what they hold (the table behind them, the date of an image), not by name.
"""

from __future__ import annotations

from collections.abc import Callable

from map_styles.rules import rules_of
from map_styles.sheet_parts import (
    PAPER,
    Box,
    both,
    city_map,
    drawing,
    frame,
    label,
    new_sheet,
    north_arrow,
    outline,
    place,
    save,
    scale_bar,
    scale_text,
    shown,
    table,
    text_style,
    title_block,
)
from map_styles.style_files import empty_layer
from map_styles.symbol_table import domain_titles, quoted, standard_rows, symbol_table
from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
)
from qgis.PyQt.QtGui import QColor

from gridtwin.model import FeatureClass, Field, FieldType, feature_class, feature_classes

BASE = ("tunnel", "bridge", "building", "road", "green_plot", "terrain_surface")
PATCH_LAYERS = ("change_patch", "permit", "control_zone")
COMPONENT_LAYERS = ("component", "facility", "tree", "street", "community", "unit_grid", *BASE)
PIPE_LAYERS = ("pipe_point", "pipe_line", *BASE)
CARD_LAYERS = ("defect", "road_route", *BASE)


def write_layouts() -> list[str]:
    """Write every layout; returns their names."""
    sheets: dict[str, Callable[[QgsProject, str], QgsPrintLayout]] = {
        "component_map": _component_map,
        "pipe_map": _pipe_map,
        "grid_atlas": _grid_atlas,
        "patch_evidence": _patch_evidence,
        "road_card": _card_of("road"),
        "bridge_card": _card_of("bridge"),
        "tunnel_card": _card_of("tunnel"),
    }
    for name, make in sheets.items():
        project = QgsProject()
        save(make(project, name), name)
    return list(sheets)


def layer_name(table_name: str) -> str:
    """Expression: the name of the project's layer that shows a table of the workspace, whatever it is called."""
    return _first_layer(f"""'(layername=|\\\\.")' || {quoted(table_name)} || '("|\\\\||$)'""")


def image_name(date_field: str) -> str:
    """Expression: the name of the orthophoto of the date in a field of the atlas feature."""
    day = f"""format_date("{date_field}", 'yyyy-MM-dd')"""
    return _first_layer(f"""'ortho[^/]*' || {day}""")


def _first_layer(pattern: str) -> str:
    source = "layer_property(@element, 'source')"
    found = f"array_filter(@layers, regexp_match({source}, {pattern}) > 0)"
    return f"array_first(array_foreach({found}, layer_property(@element, 'name')))"


def _shows(item: QgsLayoutItemMap, names: list[str]) -> None:
    """Let a map show the layers whose names the expressions give, those that are there."""
    listed = ", ".join(names)
    text = f"array_to_string(array_filter(array({listed}), @element IS NOT NULL), '|')"
    item.dataDefinedProperties().setProperty(QgsLayoutObject.DataDefinedProperty.MapLayers, QgsProperty.fromExpression(text))


def _atlas(layout: QgsPrintLayout, table_name: str, key: str, item: QgsLayoutItemMap, margin: float) -> None:
    """Make the sheet an atlas over a layer. The layer itself is chosen when the template is used."""
    layer = empty_layer(feature_class(table_name))
    layout.layoutProject().addMapLayer(layer)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(layer)
    atlas.setPageNameExpression(f'"{key}"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression(f'"{key}"')
    atlas.setFilenameExpression(f"{quoted(table_name + '_')} || \"{key}\"")
    layout.setCustomProperty("gridtwin/coverage", table_name)
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Predefined)
    item.setAtlasMargin(margin)


def _sheet(project: QgsProject, name: str, paper: str, title: str, subtitle: str) -> QgsPrintLayout:
    """A sheet with its neat line, title and subtitle."""
    layout = new_sheet(project, name, paper)
    w, h = PAPER[paper]
    outline(layout, Box(6, 6, w - 12, h - 12), 0.6)
    label(layout, Box(20, 7.5, w - 40, 9), shown(title), 17, bold=True, align="centre", name="title")
    label(layout, Box(20, 16, w - 40, 5), shown(subtitle), 8, align="centre", name="subtitle")
    return layout


def _own_title(zh: str, en: str) -> str:
    return f"coalesce(@gridtwin_map_title, {both(zh, en)})"


def _map_sheet(
    project: QgsProject, name: str, title: str, tables: tuple[str, ...]
) -> tuple[QgsPrintLayout, QgsLayoutItemMap]:
    """An A3 sheet: map of some tables on the left, legend and title block on the right."""
    layout = _sheet(project, name, "A3", title, "@project_title")
    shown_map = city_map(layout, Box(14, 26, 316, 252), "map")
    _shows(shown_map, [layer_name(table_name) for table_name in tables])
    label(layout, Box(14, 282, 316, 6), shown(_foot()), 6.5, name="foot")
    north_arrow(layout, Box(316, 28, 11, 17), shown_map)
    scale_bar(layout, Box(338, 206, 72, 11), shown_map)
    return layout, shown_map


def _foot() -> str:
    return (
        f"{both('坐标注记单位：米；方里网按图幅自动取整。', 'Coordinates in metres; grid spacing follows the scale.')}"
        f" || '  GridTwin 网格孪生'"
    )


def _component_map(project: QgsProject, name: str) -> QgsPrintLayout:
    title = _own_title("部件分布图", "Map of components")
    layout, shown_map = _map_sheet(project, name, title, COMPONENT_LAYERS)
    _legend(layout, shown_map, Box(336, 26, 76, 178), COMPONENT_LAYERS[:3])
    title_block(layout, Box(336, 219, 76, 69), title)
    return layout


def _grid_atlas(project: QgsProject, name: str) -> QgsPrintLayout:
    title = f"{both('单元网格图', 'Unit grid')} || ' ' || coalesce(\"code\", '')"
    layout, shown_map = _map_sheet(project, name, title, COMPONENT_LAYERS)
    _atlas(layout, "unit_grid", "code", shown_map, 0.15)
    unit = feature_class("unit_grid")
    rows = [_row(unit.field(key)) for key in ("code", "name", "community_code", "area_m2", "start_date", "note")]
    table(layout, Box(336, 26, 76, 42), rows, 24)
    _legend(layout, shown_map, Box(336, 70, 76, 134), COMPONENT_LAYERS[:3])
    title_block(layout, Box(336, 219, 76, 69), title, number='"code"')
    return layout


def _legend(layout: QgsPrintLayout, shown_map: QgsLayoutItemMap, box: Box, tables: tuple[str, ...]) -> None:
    """Legend of what the map shows; its layers are chosen by their tables when the template is used."""
    label(layout, Box(box.x, box.y, box.w, 7), shown(both("图例", "Legend")), 10, bold=True, align="centre")
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
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 0.7)
    legend.setResizeToContents(False)
    sizes = {
        QgsLegendStyle.Style.Group: 7,
        QgsLegendStyle.Style.Subgroup: 6.5,
        QgsLegendStyle.Style.SymbolLabel: 5.5,
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
    _pipe_legend(layout, Box(336, 26, 76, 178))
    title_block(layout, Box(336, 219, 76, 69), title)
    return layout


def _pipe_legend(layout: QgsPrintLayout, box: Box) -> None:
    """The standard legend: colours of CJJ 61-2017 annex B and the signs of points, there whatever the map shows."""
    outline(layout, box, 0.2)
    label(layout, Box(box.x, box.y, box.w, 7), shown(both("图例", "Legend")), 10, bold=True, align="centre")
    majors = [row for row in standard_rows("pipe_classes") if row["level"] == "major" and row["colour_hex"]]
    for number, row in enumerate(majors):
        x, y = box.x + 3 + 36 * (number % 2), box.y + 8 + 6 * (number // 2)
        line = label(layout, Box(x, y + 1.9, 11, 1.1), "")
        line.setBackgroundEnabled(True)
        line.setBackgroundColor(QColor(row["colour_hex"]))
        frame(line, 0.1)
        text = f"'{row['code']} ' || {both(row['name_zh'], row['name_en'])}"
        label(layout, Box(x + 12, y, 23, 5), shown(text), 7)
    _point_signs(layout, Box(box.x, box.y + 34, box.w, box.h - 34))


def _point_signs(layout: QgsPrintLayout, box: Box) -> None:
    signs = rules_of(feature_class("pipe_point"), symbol_table()["pipe_point"])
    listed = [sign for sign in signs if "glyph" in sign.values]
    height = box.h / ((len(listed) + 1) // 2)
    for number, sign in enumerate(listed):
        x, y = box.x + 3 + 36 * (number % 2), box.y + height * (number // 2)
        drawing(layout, Box(x + 3.5, y + 0.6, 4.2, 4.2), sign.values["glyph"], "#1b1b1b")
        label(layout, Box(x + 10, y - 1.2, 26, 7.8), shown(both(sign.zh, sign.en)), 5.5)


def _row(field: Field) -> tuple[str, str]:
    return both(field.zh, field.en), value_text(field)


def value_text(field: Field) -> str:
    """Expression of a field's value as people read it: titles for codes, units, money in yuan, a dash for nothing."""
    read = f'"{field.name}"'
    if field.domain:
        owner = _owner(field)
        pairs = domain_titles(owner, field.name)
        zh, en = (_map_of({value: titles[side] for value, titles in pairs.items()}, read) for side in (0, 1))
        text = f"if(coalesce(@gridtwin_language, 'zh') = 'en', {en}, {zh})"
    elif field.type is FieldType.BOOLEAN:
        text = f"CASE WHEN {read} THEN {both('有', 'yes')} WHEN NOT {read} THEN {both('无', 'no')} END"
    elif field.type is FieldType.DATE:
        text = f"format_date({read}, 'yyyy-MM-dd')"
    elif field.name.endswith("_cents"):
        text = f"format_number({read} / 100.0, 2) || {both(' 元', ' CNY')}"
    elif field.unit:
        number = f"round({read}, 2)" if field.type is FieldType.REAL else read
        text = f"{number} || {quoted(' ' + field.unit.replace('m2', 'm²').replace('deg', '°'))}"
    elif field.type is FieldType.REAL:
        text = f"round({read}, 3)"
    else:
        text = read
    return f"coalesce({text}, '—')"


def _owner(field: Field) -> FeatureClass:
    return next(layer for layer in feature_classes() if field in layer.fields)


def _map_of(pairs: dict[str, str], read: str) -> str:
    listed = ", ".join(f"{quoted(value)}, {quoted(title)}" for value, title in pairs.items())
    return f"coalesce(map_get(map({listed}), {read}), {read})"


def _card_of(table_name: str) -> Callable[[QgsProject, str], QgsPrintLayout]:
    """A ledger card: every field of a road, bridge or tunnel, with a map and the newest image."""

    def make(project: QgsProject, name: str) -> QgsPrintLayout:
        layer = feature_class(table_name)
        title = f"coalesce(\"name\", '') || {both(layer.title_zh + '资料卡', ' — card of the ' + layer.title_en.lower())}"
        number = f"{both('编号 ', 'No. ')} || coalesce(\"code\", '')"
        layout = _sheet(project, name, "A3", title, number)
        shown_map = city_map(layout, Box(300, 26, 112, 100), "map", scale=2000)
        _shows(shown_map, [layer_name(table_name) for table_name in CARD_LAYERS])
        _atlas(layout, table_name, "code", shown_map, 0.4)
        image = city_map(layout, Box(300, 130, 112, 84), "image", grid=False, scale=2000)
        image.setAtlasDriven(True)
        image.setAtlasMargin(0.15)
        _shows(image, [_first_layer("'ortho'")])
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
        table(layout, Box(box.x + column * width, box.y, width, height), [_row(field) for field in listed], 28, 6.5)


def _patch_evidence(project: QgsProject, name: str) -> QgsPrintLayout:
    title = both("疑似违法建设图斑核查表", "Evidence sheet of a change patch")
    layout = _sheet(project, name, "A4", title, "\"patch_no\"")
    patch = feature_class("change_patch")
    for number, (date_field, zh, en) in enumerate(
        (("date_before", "前时相", "Before"), ("date_after", "后时相", "After"))
    ):
        x = 10 + number * 139.5
        label(layout, Box(x, 21.5, 137.5, 5), shown(f"{both(zh, en)} || '  ' || {value_text(patch.field(date_field))}"), 8, bold=True)
        shown_map = city_map(layout, Box(x, 27, 137.5, 100), date_field, grid=False, scale=500)
        _shows(shown_map, [*(layer_name(table_name) for table_name in PATCH_LAYERS), image_name(date_field)])
        if number == 0:
            _atlas(layout, "change_patch", "patch_no", shown_map, 1.0)
        else:
            shown_map.setAtlasDriven(True)
            shown_map.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Predefined)
            shown_map.setAtlasMargin(1.0)
            north_arrow(layout, Box(x + 126, 29, 9, 14), shown_map)
            scale_bar(layout, Box(x + 2, 115, 62, 10), shown_map)
    _patch_facts(layout, patch)
    return layout


def _patch_facts(layout: QgsPrintLayout, patch: FeatureClass) -> None:
    left = ("change_class", "grade", "score", "area_m2", "height_change_m", "grid_code", "status")
    right = ("permit_state", "permit_no", "zone_state", "register_state", "building_codes", "lineage_state", "first_seen")
    table(layout, Box(10, 130, 68, 54), [_row(patch.field(key)) for key in left], 25)
    table(layout, Box(80, 130, 68, 54), [_row(patch.field(key)) for key in right], 25)
    label(layout, Box(150, 130, 137, 6), shown(both("分级理由", "Reasons")), 7, framed=True, fill="#eef2f6")
    side = "if(coalesce(@gridtwin_language, 'zh') = 'en', 1, 0)"
    lines = "string_to_array(coalesce(\"reasons\", ''), '\\n')"
    each = f"coalesce(array_get(string_to_array(@element, ' | '), {side}), @element)"
    reasons = f"array_to_string(array_foreach({lines}, '· ' || {each}), '\\n')"
    label(layout, Box(150, 136, 137, 48), shown(reasons), 7, framed=True, wraps_top=True, name="reasons")
    signing = (("审核意见", "Verdict"), ("审核人", "Reviewer"), ("复核人", "Second reviewer"), ("日期", "Date"))
    for number, (zh, en) in enumerate(signing):
        label(layout, Box(10 + number * 69.25, 186.5, 22, 9), shown(both(zh, en)), 7, framed=True, fill="#eef2f6", align="centre")
        label(layout, Box(32 + number * 69.25, 186.5, 47.25, 9), "", 7, framed=True)
    foot = (
        f"coalesce(@gridtwin_organisation, '') || '   ' || {scale_text('date_after')} || '   CGCS2000 ' || "
        f"map_get(item_variables('date_after'), 'map_crs') || '   ' || {both('证据校验和 ', 'Digest ')} || "
        f"coalesce(\"evidence_sha256\", '—')"
    )
    label(layout, Box(10, 197, 277, 5.5), shown(foot), 5.5, name="foot")
