"""Charts of the ledgers' tables, drawn by Qt alone: bars of a measure, or stacked shares of the grades."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .grade_badge import grade_colour

_BAR = QColor(29, 111, 165)
_LINE_PX, _LEGEND_PX, _MOST = 24, 24, 20


@dataclass(frozen=True)
class Bars:
    """Labels, and one list of (part, value) for each; one part is a plain bar with its number.

    `is_graded`: parts are named by grades and take their colours, also where there is one alone.
    """

    title: str
    labels: list[str]
    parts: list[list[tuple[str, float]]]
    texts: list[str]
    is_graded: bool = False

    @property
    def is_stacked(self) -> bool:
        """Whether bars have parts in the colours of grades."""
        return any(len(each) > 1 for each in self.parts)


class Chart(QWidget):
    """Twenty bars at most; the table has all."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: Bars | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Bars | None) -> None:
        """Draw these; nothing when None."""
        self.bars = bars
        self.setVisible(bars is not None and bool(bars.labels))
        if bars is not None:
            lines = min(len(bars.labels), _MOST)
            self.setFixedHeight(lines * _LINE_PX + 28 + (_LEGEND_PX if bars.is_stacked else 0))
        self.update()

    def paintEvent(self, event: Any) -> None:
        """Draw."""
        del event
        if self.bars is None or not self.bars.labels:
            return
        painter = QPainter(self)
        bars, metrics = self.bars, painter.fontMetrics()
        labels, parts, texts = bars.labels[:_MOST], bars.parts[:_MOST], bars.texts[:_MOST]
        left = min(self.width() * 0.4, max(metrics.horizontalAdvance(each) for each in labels) + 10)
        right = max(metrics.horizontalAdvance(each) for each in texts) + 10
        room = max(30.0, self.width() - left - right)
        most = max((sum(value for _, value in each) for each in parts), default=0) or 1.0
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRectF(0, 0, self.width(), 22), int(Qt.AlignmentFlag.AlignCenter), bars.title)
        for number, (label, row, text) in enumerate(zip(labels, parts, texts)):
            top = 26 + number * _LINE_PX
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, int(left - 8))
            painter.setPen(self.palette().windowText().color())
            middle = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, top, left - 8, _LINE_PX - 4), middle, shown)
            at = left
            for name, value in row:
                length = room * value / most
                colour = grade_colour(name) if bars.is_stacked or bars.is_graded else _BAR
                painter.fillRect(QRectF(at, top + 2, length, _LINE_PX - 8), colour)
                at += length
            start = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(at + 5, top, right, _LINE_PX - 4), start, text)
        if bars.is_stacked:
            self._legend(painter, left, 26 + len(labels) * _LINE_PX)
        painter.end()

    def _legend(self, painter: QPainter, left: float, top: float) -> None:
        assert self.bars is not None  # the caller said so
        names = list(dict.fromkeys(name for row in self.bars.parts for name, _ in row))
        for name in names:
            painter.fillRect(QRectF(left, top + 5, 12, 12), grade_colour(name))
            painter.drawText(QRectF(left + 16, top, 60, 22), int(Qt.AlignmentFlag.AlignVCenter), name)
            left += 30 + painter.fontMetrics().horizontalAdvance(name)
