"""The section on the screen: heights stretched, wheel zooms, dragging moves, two clicks measure."""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ... import compat
from ...fixed import fixed
from ...translation import tr
from .section_band import heading_width, paint_band, row_height, rows_shown
from .section_shapes import BAD, GRID, BandRow, Label, Picture, Shape

_RIGHT, _GAP = 16, 6
_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_STEP_PX = 70
_ZOOM = 1.25
_INK = QColor(40, 40, 40)
_PAPER = QColor(255, 255, 255, 200)  # behind a label, so that it reads on pipes and ground


class SectionView(QWidget):
    """`measured` carries distance along, height, slope in permille (None where upright) of two clicks."""

    measured = pyqtSignal(float, float, object)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(320, 220)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.is_measuring = False
        self._picture = Picture()
        self._box = QRectF(0, 0, 1, 1)  # station, level shown; y up
        self._ends: list[tuple[float, float]] = []
        self._pointer: tuple[float, float] | None = None
        self._held: QPointF | None = None
        self._laid_out: tuple[tuple[object, ...], QRectF] | None = None

    @property
    def stretch(self) -> float:
        """How many times heights are drawn larger than lengths."""
        across, up = self._pixels()
        return up / across

    def show_picture(self, picture: Picture) -> None:
        """Another section, all of it."""
        self._picture, self._ends = picture, []
        self.fit()

    def fit(self) -> None:
        """Show all."""
        left, low, right, high = self._picture.bounds
        wide, tall = (right - left) * 0.04, high - low
        below = tall * (0.3 if any(not each.is_upright for each in self._picture.labels) else 0.12)
        self._box = QRectF(left - wide, low - below, right - left + 2 * wide, tall * 1.12 + below)
        self.update()

    def set_measuring(self, is_on: bool) -> None:
        """Whether clicks measure."""
        self.is_measuring, self._ends = is_on, []
        self.setCursor(Qt.CursorShape.CrossCursor if is_on else Qt.CursorShape.ArrowCursor)
        self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None, *, only_up: bool = False) -> None:
        """Enlarge around a place of the widget; `only_up` stretches the heights alone."""
        x, z = self.metres(at or QPointF(self._area().center()))
        across = 1.0 if only_up else 1 / factor
        box, up = self._box, 1 / factor
        if not 1e-3 < box.height() * up < 1e5 or not 1e-3 < box.width() * across < 1e6:
            return
        self._box = QRectF(
            x - (x - box.left()) * across,
            z - (z - box.top()) * up,
            box.width() * across,
            box.height() * up,
        )
        self.update()

    def metres(self, place: QPointF) -> tuple[float, float]:
        """Station and level of a place of the widget."""
        across, up = self._pixels()
        area = self._area()
        return self._box.left() + (place.x() - area.left()) / across, self._box.top() + (
            area.bottom() - place.y()
        ) / up

    def place(self, x: float, z: float) -> QPointF:
        """Place in the widget of a station and level."""
        across, up = self._pixels()
        area = self._area()
        return QPointF(
            area.left() + (x - self._box.left()) * across, area.bottom() - (z - self._box.top()) * up
        )

    def measure(self, place: QPointF) -> None:
        """The first or second click of a measurement."""
        self._ends = [*self._ends, self.metres(place)] if len(self._ends) == 1 else [self.metres(place)]
        if len(self._ends) == 2:
            (x1, z1), (x2, z2) = self._ends
            along, rise = abs(x2 - x1), z2 - z1
            self.measured.emit(along, rise, 1000 * rise / (x2 - x1) if along > 1e-6 else None)
        self.update()

    # Qt's events

    def wheelEvent(self, event: Any) -> None:
        """Zoom at the pointer."""
        only_up = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.zoom_by(
            _ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM, QPointF(event.position()), only_up=only_up
        )
        event.accept()

    def mousePressEvent(self, event: Any) -> None:
        """Measure, or take hold of the drawing."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.is_measuring:
            self.measure(compat.spot(event))
        else:
            self._held = compat.spot(event)

    def mouseReleaseEvent(self, event: Any) -> None:
        """Let it go."""
        del event
        self._held = None

    def mouseMoveEvent(self, event: Any) -> None:
        """Move it, or tell where the pointer is."""
        now = compat.spot(event)
        self._pointer = self.metres(now)
        if self._held is not None:
            (x1, z1), (x2, z2) = self.metres(self._held), self.metres(now)
            self._box.translate(x1 - x2, z1 - z2)
            self._held = now
        self.update()

    def leaveEvent(self, event: Any) -> None:
        """The pointer is elsewhere."""
        del event
        self._pointer = None
        self.update()

    def keyPressEvent(self, event: Any) -> None:
        """Zoom and move by keyboard."""
        moves = {
            Qt.Key.Key_Left: (-0.1, 0),
            Qt.Key.Key_Right: (0.1, 0),
            Qt.Key.Key_Up: (0, 0.1),
            Qt.Key.Key_Down: (0, -0.1),
        }
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_ZOOM)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(1 / _ZOOM)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.fit()
        elif event.key() in moves:
            across, up = moves[event.key()]
            self._box.translate(across * self._box.width(), up * self._box.height())
            self.update()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: Any) -> None:
        """Draw."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("white"))
        if not self._picture.shapes:
            painter.setPen(_INK)
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), tr("No section yet"))
            painter.end()
            return
        self._axes(painter)
        painter.setClipRect(
            self._area().adjusted(-_GAP, -self._area().top() + self.fontMetrics().height(), _GAP, 0)
        )
        for shape in self._picture.shapes:
            self._shape(painter, shape)
        self._labels(painter)
        self._measurement(painter)
        painter.setClipping(False)
        area = self._area()
        box = QRectF(0, area.bottom() + self.fontMetrics().height() + 2 * _GAP, self.width(), 0)
        paint_band(painter, self._rows(), box, area.left() - _GAP, lambda x: self.place(x, 0).x())
        painter.end()

    # painting

    def _area(self) -> QRectF:
        """Where the section is drawn; asked for by every corner, so it is kept until something changes."""
        state = (self.width(), self.height(), self.fontMetrics().height(), self._picture)
        if self._laid_out is None or self._laid_out[0] != state:
            self._laid_out = (state, self._lay_out())
        return self._laid_out[1]

    def _lay_out(self) -> QRectF:
        metrics, top, rows = self.fontMetrics(), self._top(), self._rows()
        left = max(metrics.horizontalAdvance("00000.00"), heading_width(rows, metrics)) + 2 * _GAP
        below = metrics.height() + 2 * _GAP + len(rows) * row_height(metrics) + bool(rows)
        return QRectF(self.rect()).adjusted(left, top, -_RIGHT, -below)

    def _top(self) -> int:
        """Pixels above the section: the line of the pointer, and labels that stand upright."""
        metrics = self.fontMetrics()
        upright = (metrics.horizontalAdvance(each.text) for each in self._picture.labels if each.is_upright)
        return metrics.height() + max(upright, default=0) + 2 * _GAP

    def _rows(self) -> list[BandRow]:
        metrics = self.fontMetrics()
        room = self.height() - self._top() - metrics.height() - 2 * _GAP
        return rows_shown(self._picture, room, metrics)

    def _pixels(self) -> tuple[float, float]:
        area = self._area()
        return max(1.0, area.width()) / self._box.width(), max(1.0, area.height()) / self._box.height()

    def _axes(self, painter: QPainter) -> None:
        across, up = self._pixels()
        area, tall = self._area(), self.fontMetrics().height()
        thin = QPen(QColor(GRID))
        thin.setWidthF(0.5)
        for x in _ticks(self._box.left(), self._box.right(), _STEP_PX / across):
            at = self.place(x, 0).x()
            painter.setPen(thin)
            painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
            painter.setPen(_INK)
            painter.drawText(
                QRectF(at - 40, area.bottom() + _GAP, 80, tall), int(Qt.AlignmentFlag.AlignHCenter), f"{x:g}"
            )
        for z in _ticks(self._box.top(), self._box.bottom(), _STEP_PX / 1.6 / up):
            at = self.place(0, z).y()
            painter.setPen(thin)
            painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at))
            painter.setPen(_INK)
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, at - tall / 2, area.left() - _GAP, tall), flags, fixed(z, 2))
        painter.setPen(_INK)
        note = tr("m along; level in m; heights × {stretch}", stretch=f"{self.stretch:.1f}")
        if self._pointer is not None:
            note += f"   {fixed(self._pointer[0], 2)} m, {fixed(self._pointer[1], 3)} m"
        painter.drawText(QRectF(_GAP, 1, self.width() - 2 * _GAP, tall), 0, note)

    def _shape(self, painter: QPainter, shape: Shape) -> None:
        polygon = QPolygonF([self.place(x, z) for x, z in shape.points])
        colour = QColor(shape.colour)
        pen = QPen(colour.darker(150) if shape.is_closed else colour)
        pen.setWidthF(shape.width)
        if shape.is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        if shape.is_closed:
            painter.setBrush(colour)
            painter.drawPolygon(polygon)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(polygon)

    def _labels(self, painter: QPainter) -> None:
        taken: list[QRectF] = []
        area = self._area()
        area = QRectF(area.left() - _GAP, 0, self.width() - area.left(), area.bottom())
        for label in self._picture.labels:
            boxes = [each for each in self._boxes(painter, label) if area.contains(each)]
            box = next((each for each in boxes if _is_free(each, taken)), None)
            if box is None:
                continue  # those that have room come out when zoomed in
            taken.append(box)
            self._label(painter, label, box)

    def _boxes(self, painter: QPainter, label: Label) -> list[QRectF]:
        """Where a label may stand, the best place first."""
        at = self.place(label.x, label.z)
        metrics = painter.fontMetrics()
        wide, tall = metrics.horizontalAdvance(label.text) + 4, metrics.height()
        if label.is_upright:
            return [QRectF(at.x() - tall / 2, at.y() - wide - 4, tall, wide)]
        places = ((-wide / 2, 3), (-wide / 2, -tall - 9), (6, -tall / 2), (-wide - 6, -tall / 2))
        return [QRectF(at.x() + right, at.y() + down, wide, tall) for right, down in places]

    @staticmethod
    def _label(painter: QPainter, label: Label, box: QRectF) -> None:
        painter.save()
        painter.fillRect(box, _PAPER)
        painter.setPen(QColor(label.colour))
        if label.is_upright:
            painter.translate(box.left(), box.bottom())
            painter.rotate(-90)
            box = QRectF(0, 0, box.height(), box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), label.text)
        painter.restore()

    def _measurement(self, painter: QPainter) -> None:
        if not self._ends:
            return
        ends = list(self._ends)
        if len(ends) == 1 and self._pointer is not None:
            ends.append(self._pointer)
        pen = QPen(QColor(BAD))
        pen.setWidthF(1.6)
        painter.setPen(pen)
        places = [self.place(*each) for each in ends]
        for place in places:
            painter.drawEllipse(place, 3, 3)
        if len(places) == 2:
            painter.drawLine(places[0], places[1])


def _is_free(box: QRectF, taken: list[QRectF]) -> bool:
    wider = box.adjusted(-1, -1, 1, 1)
    return not any(wider.intersects(each) for each in taken)


def _ticks(low: float, high: float, least: float) -> list[float]:
    step = next((each for each in _STEPS if each >= least), _STEPS[-1])
    first = math.ceil(low / step)
    return [
        round(number * step, 6)
        for number in range(first, first + min(200, int((high - first * step) / step) + 1))
    ]
