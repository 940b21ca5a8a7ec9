"""The evidence sheet of a change patch: both dates side by side, what was found, who signs."""

from __future__ import annotations

from qgis.core import QgsLayoutItemMap, QgsPrintLayout, QgsProject

from gridtwin.model import FeatureClass, feature_class
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
    table,
    titled_sheet,
)
from map_styles.sheet_texts import crs_text, scale_text
from map_styles.values import field_row, value_text

LAYERS = ("change_patch", "permit", "control_zone")
DATES = (("date_before", "前时相", "Before"), ("date_after", "后时相", "After"))
FACTS = ("change_class", "grade", "score", "area_m2", "height_change_m", "grid_code", "status")
CHECKS = (
    "permit_state",
    "permit_no",
    "zone_state",
    "register_state",
    "building_codes",
    "lineage_state",
    "first_seen",
)
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
    scale_bar(layout, Box(151.5, 115, 62, 10), after)
    _facts(layout, patch)
    _reasons(layout, Box(150, 130, 137, 54))
    _signing(layout, 186.5)
    label(layout, Box(10, 197, 277, 5.5), shown(_foot()), Look(5.5), "foot")
    return layout


def _dated_map(
    layout: QgsPrintLayout, patch: FeatureClass, place: int, date_field: str, zh: str, en: str
) -> QgsLayoutItemMap:
    x = 10 + place * 139.5
    caption = f"{both(zh, en)} || '  ' || {value_text(patch.field(date_field))}"
    label(layout, Box(x, 21.5, 137.5, 5), shown(caption), Look(8, bold=True))
    item = city_map(layout, Box(x, 27, 137.5, 100), date_field, grid=False, scale=500)
    show_layers(item, [*(layer_name(table_name) for table_name in LAYERS), image_name(date_field)])
    return item


def _facts(layout: QgsPrintLayout, patch: FeatureClass) -> None:
    for x, names in ((10, FACTS), (80, CHECKS)):
        table(layout, Box(x, 130, 68, 54), [field_row(patch.field(name)) for name in names], 25)


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
