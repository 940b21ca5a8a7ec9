"""Charts of the ledgers' tables, drawn by Qt alone: bars of a measure, or stacked shares of the grades."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...dock.ink import ground, ink, legible
from .grade_badge import grade_colour

_BAR = QColor(29, 111, 165)
_MOST = 20
_LEAST_CONTRAST = 3.0  # of a bar, WCAG 1.4.11
_GAP_PX = 6  # between lines


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
            self.setFixedHeight((self._first() + min(len(bars.labels), _MOST)) * self._line() + _GAP_PX)
        self.update()

    def legend(self) -> list[str]:
        """What the colours mean, told above the bars: below twenty of them it would be out of sight."""
        bars = self.bars
        if bars is None or not bars.is_stacked:
            return []
        return list(dict.fromkeys(name for row in bars.parts for name, _ in row))

    def _first(self) -> int:
        """The line of the first bar."""
        return 2 if self.legend() else 1

    def _line(self) -> int:
        return self.fontMetrics().height() + _GAP_PX

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
        line, plain = self._line(), legible(_BAR, ground(self), _LEAST_CONTRAST)
        painter.setPen(ink(self))
        title = metrics.elidedText(bars.title, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), line), int(Qt.AlignmentFlag.AlignCenter), title)
        self._legend(painter, left, line)
        for number, (label, row, text) in enumerate(zip(labels, parts, texts)):
            top = (self._first() + number) * line
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, int(left - 8))
            middle = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, top, left - 8, line - 2), middle, shown)
            at = left
            for name, value in row:
                length = room * value / most
                colour = grade_colour(name) if bars.is_stacked or bars.is_graded else plain
                painter.fillRect(QRectF(at, top + 2, length, line - 6), colour)
                at += length
            start = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(at + 5, top, right, line - 2), start, text)
        painter.end()

    def _legend(self, painter: QPainter, left: float, top: float) -> None:
        names, metrics, line = self.legend(), painter.fontMetrics(), self._line()
        wide = sum(30 + metrics.horizontalAdvance(each) for each in names)
        left = max(0.0, min(left, self.width() - wide))
        for name in names:
            long = metrics.horizontalAdvance(name) + 2
            painter.fillRect(QRectF(left, top + (line - 12) / 2, 12, 12), grade_colour(name))
            painter.drawText(QRectF(left + 16, top, long, line), int(Qt.AlignmentFlag.AlignVCenter), name)
            left += 28 + long
