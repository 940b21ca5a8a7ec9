"""The height profile through a patch: both dates as lines, the patch as a band."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ...dock.ink import ground, ink, legible
from ...translation import tr

_BEFORE, _AFTER, _BAND = QColor("#2c6fbb"), QColor("#d7263d"), QColor(215, 38, 61, 28)
_RIGHT, _PLOT_PX, _LEAST_PLOT_PX = 8, 78, 30
_SMALLEST_PT, _SMALLER = 6.5, 0.85  # letters of the axis


class Profile(QWidget):
    """Hidden where a patch has no heights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: dict[str, Any] = {}
        self._fit()
        self.hide()

    def show_heights(self, heights: dict[str, Any] | None) -> None:
        """Heights of `evidence.json`; None hides the chart."""
        profile = (heights or {}).get("profile") or {}
        self._profile = profile
        self.setVisible(bool(self._values()))
        self.update()

    def _values(self) -> list[float]:
        both = [*(self._profile.get("before_m") or []), *(self._profile.get("after_m") or [])]
        return [each for each in both if each is not None]

    def paintEvent(self, event: Any) -> None:
        """Two lines over metres of the way."""
        del event
        values = self._values()
        if not values:
            return
        low, high = min(values), max(values)
        line, left = self._line(), self._left(low, high)
        box = QRectF(left, line, self.width() - left - _RIGHT, self.height() - 2 * line)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, QColor("white"))
        length = float(self._profile.get("length_m") or 1.0)
        first, last = (self._profile.get("patch_m") or [0, 0])[:2]
        scale = box.width() / length
        painter.fillRect(
            QRectF(box.left() + first * scale, box.top(), (last - first) * scale, box.height()), _BAND
        )
        self._axis(painter, box, low, high, length)
        for name, colour in (("before_m", _BEFORE), ("after_m", _AFTER)):
            painter.setPen(QPen(colour, 2))
            painter.drawPolyline(_line(self._profile.get(name) or [], box, low, high))
        painter.end()

    def _axis(self, painter: QPainter, box: QRectF, low: float, high: float, length: float) -> None:
        painter.setPen(ink(self))
        painter.setFont(self._small())
        right, line = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._line()
        painter.drawText(QRectF(0, box.top() - line / 4, box.left() - 4, line), right, _metres(high))
        painter.drawText(QRectF(0, box.bottom() - line * 0.75, box.left() - 4, line), right, _metres(low))
        painter.drawText(QRectF(box.left(), box.bottom(), box.width(), line), right, f"{length:.0f} m")
        at, middle = box.left(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for colour, text in ((_BEFORE, "— " + tr("before")), (_AFTER, "— " + tr("after"))):
            painter.setPen(legible(colour, ground(self)))
            wide = painter.fontMetrics().horizontalAdvance(text) + 16
            painter.drawText(QRectF(at, 0, wide, line), middle, text)
            at += wide

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(_LEAST_PLOT_PX + 2 * self._line())
        self.setMaximumHeight(_PLOT_PX + 2 * self._line())

    def sizeHint(self) -> QSize:
        """As high as it may be."""
        return QSize(200, self.maximumHeight())

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(_SMALLEST_PT, font.pointSizeF() * _SMALLER))
        return font

    def _line(self) -> int:
        return QFontMetrics(self._small()).height() + 2

    def _left(self, low: float, high: float) -> int:
        """As wide as the longer of the two heights."""
        metrics = QFontMetrics(self._small())
        return max(metrics.horizontalAdvance(_metres(each)) for each in (low, high)) + 8


def _metres(height: float) -> str:
    return f"{height:.1f} m"


def _line(values: list[float | None], box: QRectF, low: float, high: float) -> QPolygonF:
    span = max(high - low, 0.5)
    step = box.width() / max(1, len(values) - 1)
    return QPolygonF(
        [
            QPointF(box.left() + place * step, box.bottom() - (value - low) / span * box.height())
            for place, value in enumerate(values)
            if value is not None
        ]
    )
