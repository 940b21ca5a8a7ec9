"""Pieces of a printed sheet: frame, title, map with coordinate grid, scale bar, north arrow, title block.

Texts stand in both languages; the project variable `gridtwin_language` ('en', else Chinese) chooses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemRegistry,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from map_styles.labels import FAMILIES
from map_styles.settling import settled
from map_styles.sheet_texts import crs_text, scale_text, sheet_number, with_values
from map_styles.symbol_table import STYLES, quoted
from map_styles.symbols import svg_content

# not the pages, which are indented further
_ITEM = re.compile(r"^ <LayoutItem .*?^ </LayoutItem>\n", re.MULTILINE | re.DOTALL)
_BOTH = re.compile(r"'en', '((?:[^']|'')*)', '((?:[^']|'')*)'\)")  # what `both` writes
INK = QColor("#1b1b1b")
PAPER = {"A3": (420.0, 297.0), "A4": (297.0, 210.0)}  # landscape, millimetres


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the page, in millimetres from its upper left corner."""

    x: float
    y: float
    w: float
    h: float


def both(zh: str, en: str) -> str:
    """Expression that gives the text in the language of the project."""
    return f"if(coalesce(@gridtwin_language, 'zh') = 'en', {quoted(en)}, {quoted(zh)})"


def spoken(expression: str) -> str:
    """What an expression of `both` says, in both languages: the name of its item in QGIS's designer.

    >>> spoken(both("图名", "Title"))
    '图名 Title'
    """
    found = _BOTH.search(expression)
    return "" if found is None else f"{found.group(2)} {found.group(1)}".replace("''", "'")


def shown(expression: str) -> str:
    """Text of a label that shows an expression."""
    return f"[% {expression} %]"


def new_sheet(project: QgsProject, name: str, paper: str) -> QgsPrintLayout:
    """An empty layout of one page."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(*PAPER[paper]))
    layout.pageCollection().clear()
    layout.pageCollection().addPage(page)
    return layout


def place(item: QgsLayoutItem, box: Box, name: str = "") -> None:
    """Put an item on its page."""
    item.attemptMove(QgsLayoutPoint(box.x, box.y))
    item.attemptResize(QgsLayoutSize(box.w, box.h))
    if name:
        item.setId(name)
    item.layout().addLayoutItem(item)


def text_style(size: float, *, bold: bool = False, colour: QColor = INK) -> QgsTextFormat:
    """Chinese font with fallbacks, size in points."""
    font = QFont(FAMILIES[0])
    font.setBold(bold)
    style = QgsTextFormat()
    style.setFont(font)
    style.setFamilies(list(FAMILIES[1:]))
    style.setSize(size)
    style.setColor(colour)
    return style


@dataclass(frozen=True, slots=True)
class Look:
    """How a text stands in its box: in the middle of its height unless `at_top`."""

    size: float = 8
    bold: bool = False
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    framed: bool = False
    fill: str = ""
    at_top: bool = False


# of an atlas of more than one page
_PAGE = "if(coalesce(@atlas_totalfeatures, 0) > 1, @atlas_featurenumber || ' / ' || @atlas_totalfeatures, '')"
CENTRE = Qt.AlignmentFlag.AlignHCenter
TITLE = Look(17, bold=True, align=CENTRE)
SUBTITLE = Look(8, align=CENTRE)
PAGE = Look(7, align=Qt.AlignmentFlag.AlignRight)
HEADING = Look(10, bold=True, align=CENTRE)
CELL = Look(7, framed=True)
HEAD_CELL = Look(7, framed=True, fill="#eef2f6", align=CENTRE)


def label(layout: QgsPrintLayout, box: Box, text: str, look: Look, name: str = "") -> QgsLayoutItemLabel:
    """A text in a box; without a name, QGIS's designer lists it by what it says."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    set_label_style(item, text_style(look.size, bold=look.bold))
    item.setHAlign(look.align)
    item.setVAlign(Qt.AlignmentFlag.AlignTop if look.at_top else Qt.AlignmentFlag.AlignVCenter)
    item.setMarginX(1.2)
    item.setMarginY(0.6)
    if look.framed:
        frame(item)
    if look.fill:
        item.setBackgroundEnabled(True)
        item.setBackgroundColor(QColor(look.fill))
    place(item, box, name or spoken(text))
    return item


def set_label_style(item: QgsLayoutItemLabel, style: QgsTextFormat) -> None:
    """Give a label its text format; before QGIS 3.24 a label knew only a font and a colour."""
    if hasattr(item, "setTextFormat"):
        item.setTextFormat(style)
        return
    font = style.font()
    font.setPointSizeF(style.size())
    item.setFont(font)
    item.setFontColor(style.color())


def frame(item: QgsLayoutItem, width: float = 0.2) -> None:
    """Draw a line around an item."""
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(INK)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(width))


def outline(layout: QgsPrintLayout, box: Box, width: float) -> None:
    """An empty rectangle, such as the neat line of a sheet."""
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    fill = shape.symbol().clone()
    fill.symbolLayer(0).setBrushStyle(Qt.BrushStyle.NoBrush)
    fill.symbolLayer(0).setStrokeWidth(width)
    fill.symbolLayer(0).setStrokeColor(INK)
    shape.setSymbol(fill)
    place(shape, box, "边框 frame")


def titled_sheet(project: QgsProject, name: str, paper: str, title: str, subtitle: str) -> QgsPrintLayout:
    """A sheet with its neat line, title and subtitle; an atlas numbers its pages."""
    layout = new_sheet(project, name, paper)
    w, h = PAPER[paper]
    outline(layout, Box(6, 6, w - 12, h - 12), 0.6)
    label(layout, Box(20, 7.5, w - 40, 9), shown(title), TITLE, "title")
    label(layout, Box(20, 16, w - 40, 5), shown(subtitle), SUBTITLE, "subtitle")
    label(layout, Box(w - 38, 7.5, 30, 5), shown(_PAGE), PAGE, "page")
    return layout


_WIDE_MM, _LARGE_MM = 100, 200  # between crosses on a large map; a smaller one has them twice as near


def _round_metres(most: str) -> str:
    """Expression: the largest of 1, 2, 2.5 or 5 with noughts that is not more; for a scale of 999.99, too."""
    return with_values(
        {
            "most": f"{most} * 1.001",
            "power": "10 ^ floor(log10(@most))",
            "times": "@most / @power",
        },
        "@power * if(@times >= 5, 5, if(@times >= 2.5, 2.5, if(@times >= 2, 2, 1)))",
    )


def city_map(
    layout: QgsPrintLayout, box: Box, name: str, *, grid: bool = True, scale: float = 1000
) -> QgsLayoutItemMap:
    """A map item with the coordinate grid of the working CRS; its extent is set when the sheet is used."""
    item = QgsLayoutItemMap(layout)
    item.setCrs(QgsCoordinateReferenceSystem())  # that of the project
    frame(item, 0.3)
    place(item, box, name)
    half = (box.w / 2000 * scale, box.h / 2000 * scale)
    item.setExtent(
        QgsRectangle(500_000 - half[0], 4_000_000 - half[1], 500_000 + half[0], 4_000_000 + half[1])
    )
    if grid:
        item.grids().addGrid(_coordinate_grid(item, _WIDE_MM if box.w > _LARGE_MM else _WIDE_MM / 2))
    return item


def _coordinate_grid(item: QgsLayoutItemMap, wide_mm: float) -> QgsLayoutItemMapGrid:
    """Crosses at 1, 2, 2.5 or 5 m with noughts, at most `wide_mm` apart, as surveyors have them.

    QGIS's own choice by the size of the paper takes any number, such as 90 m.
    """
    lines = QgsLayoutItemMapGrid("gridtwin_grid", item)
    lines.setUnits(QgsLayoutItemMapGrid.GridUnit.MapUnit)
    every = QgsProperty.fromExpression(_round_metres(f"@map_scale * {wide_mm / 1000}"))
    properties = lines.dataDefinedProperties()
    for side in ("X", "Y"):
        properties.setProperty(getattr(QgsLayoutObject.DataDefinedProperty, f"MapGridInterval{side}"), every)
    lines.setDataDefinedProperties(properties)
    lines.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
    lines.setCrossLength(3)
    lines.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
    lines.setFrameWidth(1.2)
    lines.setFramePenSize(0.2)
    lines.setAnnotationEnabled(True)
    lines.setAnnotationPrecision(0)
    lines.setAnnotationFrameDistance(0.8)
    style = text_style(5.5)
    if hasattr(lines, "setAnnotationTextFormat"):
        lines.setAnnotationTextFormat(style)
    else:
        font = style.font()
        font.setPointSizeF(5.5)
        lines.setAnnotationFont(font)
    for side in (QgsLayoutItemMapGrid.BorderSide.Left, QgsLayoutItemMapGrid.BorderSide.Right):
        lines.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, side)
    return lines


def north_arrow(layout: QgsPrintLayout, box: Box, shown_map: QgsLayoutItemMap) -> None:
    """An arrow that turns with the map."""
    picture = QgsLayoutItemPicture(layout)
    picture.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    picture.setPicturePath(svg_content("north"), QgsLayoutItemPicture.Format.FormatSVG)
    picture.setLinkedMap(shown_map)
    picture.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
    picture.setSvgFillColor(INK)
    place(picture, box, "north_arrow")


def drawing(layout: QgsPrintLayout, box: Box, name: str, colour: str) -> None:
    """One of the drawings of styles/symbols."""
    picture = QgsLayoutItemPicture(layout)
    picture.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    picture.setPicturePath(svg_content(name), QgsLayoutItemPicture.Format.FormatSVG)
    picture.setSvgFillColor(QColor(colour))
    place(picture, box)


def table(
    layout: QgsPrintLayout, box: Box, rows: list[tuple[str, str]], head_w: float, size: float = 7
) -> None:
    """Rows of a head and an expression, framed."""
    height = box.h / len(rows)
    for number, (head, value) in enumerate(rows):
        top = box.y + number * height
        label(layout, Box(box.x, top, head_w, height), shown(head), replace(HEAD_CELL, size=size))
        place_of_value = Box(box.x + head_w, top, box.w - head_w, height)
        look = replace(CELL, size=size)
        label(layout, place_of_value, shown(value), look, f"{spoken(head)} …")


def title_block(
    layout: QgsPrintLayout, box: Box, title: str, *, map_name: str = "map", number: str = ""
) -> None:
    """单位, 图名, 图号, 比例尺, 坐标系, 高程基准, 制图, 审核, 日期: from the variables of the project."""
    rows = [
        (both("单位", "Organisation"), "coalesce(@gridtwin_organisation, '')"),
        (both("图名", "Title"), title),
        (both("图号", "Sheet"), number or sheet_number(map_name)),
        (both("比例尺", "Scale"), scale_text(map_name)),
        (both("坐标系", "CRS"), crs_text(map_name)),
        (
            both("高程基准", "Heights"),
            f"coalesce(@gridtwin_height_datum, {both('1985国家高程基准', '1985 National Height Datum')})",
        ),
        (both("制图", "Drawn by"), "coalesce(@gridtwin_drawn_by, '')"),
        (both("审核", "Checked by"), "coalesce(@gridtwin_checked_by, '')"),
        (both("日期", "Date"), "coalesce(@gridtwin_map_date, format_date(now(), 'yyyy-MM-dd'))"),
    ]
    table(layout, box, rows, 20)


def save(layout: QgsPrintLayout, name: str) -> None:
    """Write styles/layouts/<name>.qpt."""
    folder = STYLES / "layouts"
    folder.mkdir(exist_ok=True)
    if not layout.saveAsTemplate(str(folder / f"{name}.qpt"), QgsReadWriteContext()):
        raise SystemExit(f"cannot write {folder / name}.qpt")
    path = folder / f"{name}.qpt"
    path.write_text(maps_first(settled(path.read_text("utf-8"), name)), "utf-8")


def maps_first(text: str) -> str:
    """Put the maps before the other items of a template; what lies on what is written in each item.

    QGIS takes items to the next page of an atlas in this order: a bar before its map shows the old scale.
    """
    items, kind = _ITEM.findall(text), f' type="{int(QgsLayoutItemRegistry.ItemType.LayoutMap)}"'
    maps = [each for each in items if kind in each.partition(">")[0]]
    ordered = iter([*maps, *(each for each in items if each not in maps)])
    return _ITEM.sub(lambda _: next(ordered), text)
