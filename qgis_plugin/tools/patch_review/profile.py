"""The height profile through a patch: both dates as lines, the patch as a band."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ...translation import tr

_BEFORE, _AFTER, _BAND = QColor("#2c6fbb"), QColor("#d7263d"), QColor(215, 38, 61, 28)
_LEFT, _TOP, _RIGHT, _BOTTOM = 60, 18, 8, 16


class Profile(QWidget):
    """Hidden where a patch has no heights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: dict[str, Any] = {}
        self.setFixedHeight(112)
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
        box = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
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
        grey = self.palette().color(self.foregroundRole())
        painter.setPen(grey)
        font = painter.font()
        font.setPointSizeF(max(6.5, font.pointSizeF() * 0.85))
        painter.setFont(font)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, box.top() - 6, _LEFT - 4, 14), right, f"{high:.1f} m")
        painter.drawText(QRectF(0, box.bottom() - 8, _LEFT - 4, 14), right, f"{low:.1f} m")
        painter.drawText(QRectF(box.right() - 80, box.bottom() + 1, 80, 14), right, f"{length:.0f} m")
        painter.setPen(_BEFORE)
        painter.drawText(QPointF(box.left(), 12), "— " + tr("before"))
        painter.setPen(_AFTER)
        painter.drawText(QPointF(box.left() + 70, 12), "— " + tr("after"))


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
