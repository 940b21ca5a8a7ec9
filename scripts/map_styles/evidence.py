"""The evidence sheet of a change patch: both dates side by side, what was found, who signs."""

from __future__ import annotations

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsPrintLayout,
    QgsProject,
)

from gridtwin.model import FeatureClass, feature_class
from map_styles.locations import address, degrees, plane_coordinates
from map_styles.map_layers import follow_atlas, image_name, layer_name, make_atlas, show_layers
from map_styles.scale_bars import scale_bar
from map_styles.sheet_parts import (
    CELL,
    HEAD_CELL,
    Box,
    Look,
    both,
    city_map,
    label,
    north_arrow,
    shown,
    spoken,
    table,
    titled_sheet,
)
from map_styles.sheet_texts import crs_text, scale_text
from map_styles.values import field_row, value_text

LAYERS = ("change_patch", "permit", "control_zone")
AROUND = (
    "change_patch",
    "unit_grid",
    "community",
    "street",
    "road",
    "building",
    "green_plot",
    "terrain_surface",
)
DATES = (("date_before", "前时相", "Before"), ("date_after", "后时相", "After"))
FACTS = ("change_class", "grade", "score", "area_m2", "height_change_m", "grid_code", "status")
OUTLINE_ONLY = "gridtwin_outline_only"  # styles leave out what hides the image (styles/symbols.toml: hides)
CHECKS = (
    "permit_state",
    "permit_no",
    "zone_state",
    "register_state",
    "building_codes",
    "lineage_state",
    "first_seen",
)
SMALL = Look(6, bold=True, fill="#ffffff")
SIGNING = (("审核意见", "Verdict"), ("审核人", "Reviewer"), ("复核人", "Second reviewer"), ("日期", "Date"))


def patch_evidence(project: QgsProject, name: str) -> QgsPrintLayout:
    """An A4 sheet of an atlas over change patches."""
    title = both("疑似违法建设图斑核查表", "Evidence sheet of a change patch")
    layout = titled_sheet(project, name, "A4", title, '"patch_no"')
    patch = feature_class("change_patch")
    before, after = (_dated_map(layout, patch, place, *date) for place, date in enumerate(DATES))
    make_atlas(layout, "change_patch", "patch_no", before, 1.0)
    follow_atlas(after, 1.0)
    north_arrow(layout, Box(275.5, 29, 9, 14), after)
    scale_bar(layout, Box(151.5, 108, 62, 10), after)
    _location(layout, Box(10, 121.5, 277, 6.5))
    _facts(layout, patch)
    _overview(layout, Box(144, 130, 70, 54), before)
    _reasons(layout, Box(216, 130, 71, 54))
    _signing(layout, 186.5)
    label(layout, Box(10, 197, 277, 5.5), shown(_foot()), Look(5.5), "foot")
    return layout


def _dated_map(
    layout: QgsPrintLayout, patch: FeatureClass, place: int, date_field: str, zh: str, en: str
) -> QgsLayoutItemMap:
    x = 10 + place * 139.5
    caption = f"{both(zh, en)} || '  ' || {value_text(patch.field(date_field))}"
    label(layout, Box(x, 21.5, 137.5, 5), shown(caption), Look(8, bold=True))
    item = city_map(layout, Box(x, 27, 137.5, 93), date_field, grid=False, scale=500)
    QgsExpressionContextUtils.setLayoutItemVariable(item, OUTLINE_ONLY, "yes")
    show_layers(item, [*(layer_name(table_name) for table_name in LAYERS), image_name(date_field)])
    return item


def _facts(layout: QgsPrintLayout, patch: FeatureClass) -> None:
    for x, names in ((10, FACTS), (77, CHECKS)):
        table(layout, Box(x, 130, 65, 54), [field_row(patch.field(name)) for name in names], 24)


def _location(layout: QgsPrintLayout, box: Box) -> None:
    """Street, community and road; plane coordinates; longitude and latitude."""
    cells = (
        (both("位置", "Place"), address(), 121),
        (both("平面坐标（m）", "Coordinates (m)"), plane_coordinates(), 77),
        (both("经纬度", "Lon, lat"), degrees(), 79),
    )
    x = box.x
    for head, value, width in cells:
        label(layout, Box(x, box.y, 22, box.h), shown(head), HEAD_CELL)
        place_of_value = Box(x + 22, box.y, width - 22, box.h)
        label(layout, place_of_value, shown(value), CELL, f"{spoken(head)} …")
        x += width


def _overview(layout: QgsPrintLayout, box: Box, detail: QgsLayoutItemMap) -> None:
    """Streets, communities and roads with their names around the patch, and what the pictures show of it."""
    item = city_map(layout, box, "overview", grid=False, scale=4000)
    show_layers(item, [layer_name(table_name) for table_name in AROUND])
    follow_atlas(item, 0.1, round_scale=False)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    shown_area = QgsLayoutItemMapOverview("pictures", item)
    shown_area.setLinkedMap(detail)
    item.overviews().addOverview(shown_area)
    label(layout, Box(box.x + 0.3, box.y + 0.3, 16, 4), shown(both("位置图", "Location")), SMALL)


def _reasons(layout: QgsPrintLayout, box: Box) -> None:
    """The reasons of the grade, of which each line holds Chinese | English."""
    label(layout, Box(box.x, box.y, box.w, 6), shown(both("分级理由", "Reasons")), HEAD_CELL)
    side = "if(coalesce(@gridtwin_language, 'zh') = 'en', 1, 0)"
    lines = "string_to_array(coalesce(\"reasons\", ''), '\\n')"
    each = f"coalesce(array_get(string_to_array(@element, ' | '), {side}), @element)"
    reasons = f"array_to_string(array_foreach({lines}, '· ' || {each}), '\\n')"
    below = Box(box.x, box.y + 6, box.w, box.h - 6)
    label(layout, below, shown(reasons), Look(7, framed=True, at_top=True), "reasons")


def _signing(layout: QgsPrintLayout, top: float) -> None:
    for number, (zh, en) in enumerate(SIGNING):
        x = 10 + number * 69.25
        label(layout, Box(x, top, 22, 9), shown(both(zh, en)), HEAD_CELL)
        label(layout, Box(x + 22, top, 47.25, 9), "", CELL)


def _foot() -> str:
    return (
        f"coalesce(@gridtwin_organisation, '') || '   ' || {scale_text('date_after')} || '   ' || "
        f"{crs_text('date_after')} || '   ' || {both('证据校验和 ', 'Digest ')} || "
        f"coalesce(\"evidence_sha256\", '—')"
    )
