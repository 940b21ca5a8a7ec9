"""A route over the map as it would be made: sections numbered in their order, arrows along, both ends."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

_COLOURS = (QColor("#0a5cad"), QColor("#e07b2a"))
_AGAINST = QColor("#c8372d")
_START, _END = QColor("#2e8b57"), QColor("#c8372d")
_ARROW_PX = 90.0
_HEAD_PX = 11.0
_WIDTH = 4.0
_AWAY_PX = 60.0


@dataclass(frozen=True)
class SectionSketch:
    """One section: its line in the project's CRS along the route, and its place in the order."""

    line: QgsGeometry
    label: str
    is_turned: bool


class RouteSketch(QgsMapCanvasItem):
    """Drawn over the canvas until it is removed."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._sections: list[SectionSketch] = []
        self._route: QgsGeometry | None = None
        self._ends = ("", "")
        self.setZValue(90)

    def show_route(self, route: QgsGeometry, ends: tuple[str, str], sections: list[SectionSketch]) -> None:
        """Draw another route; `ends` are the stationings at both ends."""
        self._route, self._ends, self._sections = route, ends, sections
        self.updatePosition()
        self.update()

    def clear(self) -> None:
        """Draw nothing."""
        self._route, self._sections = None, []
        self.update()

    def updatePosition(self) -> None:
        """The map moved: the item covers all of it."""
        self.setRect(QgsRectangle(self._canvas.extent()), False)

    def paint(self, painter: QPainter, _option: Any = None, _widget: Any = None) -> None:
        """Asked by the canvas's scene."""
        if self._route is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._line(painter, self._points(self._route), QColor(255, 255, 255, 220), _WIDTH + 4)
        for at, section in enumerate(self._sections):
            points = self._points(section.line)
            self._line(painter, points, _COLOURS[at % 2], _WIDTH)
            self._arrows(painter, points, _AGAINST if section.is_turned else _COLOURS[at % 2])
        for section in self._sections:
            self._number(painter, self._points(section.line), section)
        ends = self._points(self._route)
        if ends:
            self._end(painter, ends, self._ends[0], _START)
            self._end(painter, ends[::-1], self._ends[1], _END)

    def _points(self, shape: QgsGeometry) -> list[QPointF]:
        here = self.pos()
        return [self.toCanvasCoordinates(QgsPointXY(each.x(), each.y())) - here for each in shape.vertices()]

    def _line(self, painter: QPainter, points: list[QPointF], colour: QColor, width: float) -> None:
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _arrows(self, painter: QPainter, points: list[QPointF], colour: QColor) -> None:
        painter.setPen(QPen(QColor(255, 255, 255), 1))
        painter.setBrush(colour)
        for place, (dx, dy) in _along(points, _ARROW_PX):
            tip = place + QPointF(dx, dy) * _HEAD_PX
            side = QPointF(-dy, dx) * (_HEAD_PX * 0.7)
            painter.drawPolygon(QPolygonF([tip, place + side, place - side]))

    def _number(self, painter: QPainter, points: list[QPointF], section: SectionSketch) -> None:
        middle = _middle(points)
        if middle is None:
            return
        painter.setFont(_font(painter, 10))
        width = max(20.0, QFontMetricsF(painter.font()).boundingRect(section.label).width() + 10)
        box = QRectF(middle.x() - width / 2, middle.y() - 10, width, 20)
        painter.setPen(QPen(_AGAINST if section.is_turned else QColor("#333333"), 1.5))
        painter.setBrush(QColor(255, 255, 255, 235))
        painter.drawRoundedRect(box, 10, 10)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), section.label)

    def _end(self, painter: QPainter, points: list[QPointF], text: str, colour: QColor) -> None:
        """A dot, and the stationing beyond it, where the road is not."""
        place = points[0]
        painter.setPen(QPen(QColor(255, 255, 255), 2))
        painter.setBrush(colour)
        painter.drawEllipse(place, 7, 7)
        painter.setFont(_font(painter, 11))
        width = QFontMetricsF(painter.font()).boundingRect(text).width() + 12
        out = _steps([place, _far(points)])
        dx, dy = (-out[0][1], -out[0][2]) if out else (1.0, 0.0)
        middle = place + QPointF(dx * (width / 2 + 12), dy * 24)
        box = QRectF(middle.x() - width / 2, middle.y() - 11, width, 22)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 4, 4)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _font(painter: QPainter, size: int) -> QFont:
    font = QFont(painter.font())
    font.setPointSize(size)
    font.setBold(True)
    return font


def _steps(points: list[QPointF]) -> list[tuple[QPointF, float, float, float]]:
    """Starts of the pieces between points with their direction and length, in pixels."""
    made = []
    for one, other in zip(points, points[1:]):
        way = other - one
        length = math.hypot(way.x(), way.y())
        if length > 0:
            made.append((one, way.x() / length, way.y() / length, length))
    return made


def _far(points: list[QPointF]) -> QPointF:
    """A place of the line some way off its first point: which way the line goes from there."""
    first = points[0]
    return next((each for each in points if math.hypot(*_both(each - first)) > _AWAY_PX), points[-1])


def _both(way: QPointF) -> tuple[float, float]:
    return way.x(), way.y()


def _along(points: list[QPointF], every: float) -> list[tuple[QPointF, tuple[float, float]]]:
    """Places along a line with the direction there: the first after half a step."""
    pieces = _steps(points)
    total = sum(each[3] for each in pieces)
    next_at, gone = min(every / 2, total / 3), 0.0
    made: list[tuple[QPointF, tuple[float, float]]] = []
    for start, dx, dy, length in pieces:
        while gone + length >= next_at and len(made) < 400:
            by = next_at - gone
            made.append((start + QPointF(dx, dy) * by, (dx, dy)))
            next_at += every
        gone += length
    return made


def _middle(points: list[QPointF]) -> QPointF | None:
    pieces = _steps(points)
    half, gone = sum(each[3] for each in pieces) / 2, 0.0
    for start, dx, dy, length in pieces:
        if gone + length >= half:
            return start + QPointF(dx, dy) * (half - gone)
        gone += length
    return points[0] if points else None
