"""The legend sheet: every symbol of every layer with its names, as pages of a PDF and as pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapToPixel, QgsRenderContext
from qgis.PyQt.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from gridtwin.model import FeatureClass, GeometryKind
from map_styles.labels import FAMILIES
from map_styles.rules import rules_of, without_extras
from map_styles.symbol_table import STYLES, Entry, Rule, styled_layers, symbol_table
from map_styles.symbols import symbol_of

PAGE_MM = (420, 297)
COLUMNS = 6
ROW_MM, HEAD_MM, BOX_MM = 6.0, 8.0, (9.0, 5.4)
MARGIN_MM, TOP_MM = 10.0, 22.0
SCALE = 2500  # at which symbols measured in map units are shown
MAIN = QColor("#1b1b1b")
FAINT = QColor("#6d6d6d")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the sheet: a heading (level 0 or 1) or a symbol (level 2)."""

    level: int
    zh: str
    en: str
    rule: Rule | None = None
    kind: GeometryKind = GeometryKind.NONE


def write_sheet(pictures: Path, dpi: int) -> list[Path]:
    """Write styles/legend.pdf and one picture a page; returns the pictures."""
    pages = _pages(sheet_lines())
    pdf = QPdfWriter(str(STYLES / "legend.pdf"))
    pdf.setTitle("GridTwin 网格孪生 图例 Legend")
    pdf.setResolution(300)
    pdf.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(PAGE_MM[1], PAGE_MM[0]), QPageSize.Unit.Millimeter),
            QPageLayout.Orientation.Landscape,
            QMarginsF(0, 0, 0, 0),
        )
    )
    painter = QPainter(pdf)
    for number, page in enumerate(pages):
        if number:
            pdf.newPage()
        _draw_page(painter, page, number, len(pages), 300)
    painter.end()
    return [_picture(page, number, len(pages), pictures, dpi) for number, page in enumerate(pages)]


def _picture(page: list[list[Line]], number: int, count: int, folder: Path, dpi: int) -> Path:
    image = QImage(round(PAGE_MM[0] / 25.4 * dpi), round(PAGE_MM[1] / 25.4 * dpi), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(QColor("white"))
    painter = QPainter(image)
    _draw_page(painter, page, number, count, dpi)
    painter.end()
    path = folder / f"legend-{number + 1}.png"
    image.save(str(path))
    return path


def sheet_lines() -> list[Line]:
    """All lines of the sheet, in the order of the layers."""
    lines: list[Line] = []
    for layer in styled_layers():
        lines.append(Line(0, layer.title_zh, layer.title_en))
        lines += _layer_lines(layer, symbol_table()[layer.name])
    return lines


def _layer_lines(layer: FeatureClass, entry: Entry) -> list[Line]:
    lines: list[Line] = []
    rules = [without_extras(rule) for rule in rules_of(layer, entry)]
    for place, rule in enumerate(rules):
        if not rule.children:
            lines.append(Line(2, rule.zh, rule.en, rule, layer.geometry))
        elif (
            entry.get("table") == "sensors" and place
        ):  # one colour a state: the drawings stand under the first
            lines.append(Line(2, rule.zh, rule.en, rule.children[0], layer.geometry))
        else:
            lines.append(Line(1, rule.zh, rule.en))
            lines += [Line(2, child.zh, child.en, child, layer.geometry) for child in rule.children]
    return lines


def _height(line: Line) -> float:
    return HEAD_MM if line.level == 0 else ROW_MM


def _pages(lines: list[Line]) -> list[list[list[Line]]]:
    room = PAGE_MM[1] - TOP_MM - MARGIN_MM
    columns: list[list[Line]] = [[]]
    for place, line in enumerate(lines):
        follows = lines[place + 1 : place + 3] if line.level < 2 else []  # a heading never stands alone
        if sum(map(_height, [*columns[-1], line, *follows])) > room:
            columns.append([])
        columns[-1].append(line)
    return [columns[start : start + COLUMNS] for start in range(0, len(columns), COLUMNS)]


def _draw_page(painter: QPainter, columns: list[list[Line]], number: int, count: int, dpi: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = dpi / 25.4
    _text(painter, unit, (MARGIN_MM, 8, 300, 8), "GridTwin 网格孪生 图例  Legend", TITLE)
    _text(painter, unit, (PAGE_MM[0] - 20, 8, 15, 8), f"{number + 1} / {count}", NUMBER)
    width = (PAGE_MM[0] - 2 * MARGIN_MM) / COLUMNS
    for place, column in enumerate(columns):
        top = TOP_MM
        for line in column:
            _draw_line(painter, unit, MARGIN_MM + place * width, top, width - 3, line)
            top += _height(line)


def _draw_line(painter: QPainter, unit: float, left: float, top: float, width: float, line: Line) -> None:
    if line.level == 0:
        bar = QRectF(left * unit, (top + 1.5) * unit, width * unit, 5.5 * unit)
        painter.fillRect(bar, QColor("#e8eef5"))
        _text(painter, unit, (left + 1.5, top + 1.5, width - 2, 5.5), f"{line.zh}  {line.en}", LAYER)
    elif line.level == 1:
        _text(painter, unit, (left, top, width, ROW_MM), f"{line.zh}  {line.en}", GROUP)
    else:
        _draw_symbol(painter, unit, left, top, line)
        _text(painter, unit, (left + 11, top, width - 11, 3), line.zh, CHINESE)
        _text(painter, unit, (left + 11, top + 2.6, width - 11, 2.6), line.en, ENGLISH)


def _draw_symbol(painter: QPainter, unit: float, left: float, top: float, line: Line) -> None:
    context = QgsRenderContext.fromQPainter(painter)
    context.setMapToPixel(QgsMapToPixel(SCALE * 0.0254 / (unit * 25.4)))
    context.setRendererScale(SCALE)
    painter.save()
    painter.translate(QPointF(left * unit, (top + 0.3) * unit))
    painter.setClipRect(QRectF(0, 0, BOX_MM[0] * unit, BOX_MM[1] * unit))
    symbol = symbol_of(line.rule, line.kind)
    shrink = min(1.0, BOX_MM[1] / (symbol.size() + 0.6)) if line.kind is GeometryKind.POINT else 1.0
    painter.scale(shrink, shrink)
    size = QSize(round(BOX_MM[0] * unit / shrink), round(BOX_MM[1] * unit / shrink))
    symbol.drawPreviewIcon(painter, size, context)
    painter.restore()


@dataclass(frozen=True, slots=True)
class Type:
    """A kind of letters: height in millimetres, colour, weight."""

    size: float
    colour: QColor
    bold: bool = False


TITLE = Type(6, MAIN, bold=True)
NUMBER = Type(3, FAINT)
LAYER = Type(3.1, MAIN, bold=True)
GROUP = Type(2.3, QColor("#14558c"), bold=True)
CHINESE = Type(2.35, MAIN)
ENGLISH = Type(1.8, FAINT)


def _text(
    painter: QPainter, unit: float, box: tuple[float, float, float, float], text: str, kind: Type
) -> None:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(kind.size * unit))
    font.setBold(kind.bold)
    painter.setFont(font)
    painter.setPen(kind.colour)
    sides = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(QRectF(*(value * unit for value in box)), sides, text)
