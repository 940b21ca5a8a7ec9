"""A bar chart drawn by Qt alone: the largest values, each with its label and number."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QWidget

from .ink import ground, ink, legible

_BAR = QColor(29, 111, 165)
_MOST, _SEEN = 12, 6
_EDGES_PX, _WIDTH_PX = 8, 200
_LEAST_CONTRAST = 3.0  # of a bar, WCAG 1.4.11


class BarChart(QWidget):
    """Horizontal bars, longest first as given."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[tuple[str, float]] = []
        self.setMinimumHeight(60)

    def show_bars(self, bars: list[tuple[str, float]]) -> None:
        """Show up to a dozen bars; the rest is left to the table."""
        self._bars = bars[:_MOST]
        self.setMinimumHeight(min(len(self._bars), _SEEN) * self._line() + _EDGES_PX)
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All bars: no more room is of use."""
        return QSize(_WIDTH_PX, len(self._bars) * self._line() + _EDGES_PX)

    def _line(self) -> int:
        return self.fontMetrics().height() + 4

    def paintEvent(self, event: Any) -> None:
        """Draw."""
        del event
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setPen(ink(self))
        line, colour = self._line(), legible(_BAR, ground(self), _LEAST_CONTRAST)
        metrics = painter.fontMetrics()
        most = max(abs(value) for _, value in self._bars) or 1.0
        labels = min(
            self.width() * 0.45, max(metrics.horizontalAdvance(label) for label, _ in self._bars) + 8
        )
        numbers = max(metrics.horizontalAdvance(f"{value:g}") for _, value in self._bars) + 8
        room = max(20.0, self.width() - labels - numbers - 8)
        for number, (label, value) in enumerate(self._bars):
            top = 4 + number * line
            box = QRectF(0, top, labels - 6, line - 2)
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(labels - 6))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)
            length = room * abs(value) / most
            painter.fillRect(QRectF(labels, top + 2, length, line - 6), colour)
            painter.drawText(
                QRectF(labels + length + 4, top, numbers, line - 2),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                f"{value:g}",
            )
        painter.end()
