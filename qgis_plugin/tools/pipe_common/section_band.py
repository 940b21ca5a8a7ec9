"""The data band (数据栏) below a section on the screen: a line a row, as many rows and cells as have room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPen

from .section_shapes import BAD, EDGE, GRID, BandRow, Picture

_LEAST = 110  # pixels that the section itself keeps
_PAD = 3


def rows_shown(picture: Picture, room: float, metrics: QFontMetrics) -> list[BandRow]:
    """The rows that fit into `room` pixels beside the section.

    A row that only says again what stands upright over the section is left out.
    """
    said = {label.text for label in picture.labels if label.is_upright}
    rows = [row for row in picture.band if not {text for _, text, _ in row.cells} <= said]
    return rows[: max(0, int((room - _LEAST) / row_height(metrics)))]


def row_height(metrics: QFontMetrics) -> int:
    """Pixels of a row."""
    return metrics.height() + _PAD


def heading_width(rows: Sequence[BandRow], metrics: QFontMetrics) -> int:
    """Pixels of the longest heading."""
    return max((metrics.horizontalAdvance(row.title) for row in rows), default=0)


def paint_band(
    painter: QPainter, rows: Sequence[BandRow], box: QRectF, left: float, place: Callable[[float], float]
) -> None:
    """Paint the rows into a box whose headings end at `left`; cells that would cover another are left out."""
    metrics = painter.fontMetrics()
    tall = row_height(metrics)
    thin = QPen(QColor(GRID))
    thin.setWidthF(0.5)
    for number, row in enumerate(rows):
        line = QRectF(box.left(), box.top() + number * tall, box.width(), tall)
        painter.setPen(thin)
        painter.drawLine(line.topLeft(), line.topRight())
        painter.setPen(QColor(EDGE))
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(line.left(), line.top(), left - line.left() - _PAD, tall), flags, row.title)
        _cells(painter, row, QRectF(left, line.top(), line.right() - left, tall), place)
    bottom = box.top() + len(rows) * tall
    painter.setPen(thin)
    painter.drawLine(QPointF(box.left(), bottom), QPointF(box.right(), bottom))


def _cells(painter: QPainter, row: BandRow, line: QRectF, place: Callable[[float], float]) -> None:
    metrics, free = painter.fontMetrics(), line.left()
    for at, text, is_bad in row.cells:
        wide, middle = metrics.horizontalAdvance(text), place(at)
        if not line.left() <= middle <= line.right():
            continue
        # The values of both ends keep within the line.
        left = min(max(middle - wide / 2, line.left()), line.right() - wide)
        if left < free:
            continue
        painter.setPen(QColor(BAD if is_bad else EDGE))
        painter.drawText(
            QRectF(left, line.top(), wide + 1, line.height()), int(Qt.AlignmentFlag.AlignVCenter), text
        )
        free = left + wide + 2 * _PAD
