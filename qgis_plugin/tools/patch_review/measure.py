"""Lengths and areas on the pictures, by clicks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ... import compat
from ...translation import tr

_COLOUR = QColor("#ffd400")


def measured(points: list[QgsPointXY], *, is_area: bool) -> str:
    """Text of a length in m, or of an area in m² with its outline; points in a metric CRS."""
    if is_area and len(points) > 2:
        shape = QgsGeometry.fromPolygonXY([[*points, points[0]]])
        return tr("{area:.1f} m², outline {length:.1f} m", area=shape.area(), length=shape.length())
    return f"{QgsGeometry.fromPolylineXY(points).length():.2f} m" if len(points) > 1 else ""


class Measure:
    """Shared by both canvases; `say` shows the number. Esc or a right click starts anew."""

    def __init__(
        self,
        canvases: tuple[QgsMapCanvas, ...],
        *,
        is_area: bool,
        say: Callable[[str], None],
        ended: Callable[[], None],
    ) -> None:
        self.is_area = is_area
        self._say, self._ended = say, ended
        self._points: list[QgsPointXY] = []
        self._is_done = False
        kind = compat.POLYGON if is_area else compat.LINE
        self._bands = [_band(canvas, kind) for canvas in canvases]
        self.tools = [_Tool(self, canvas) for canvas in canvases]

    def clicked(self, point: QgsPointXY) -> None:
        """One more point."""
        if self._is_done:
            self.clear()
        self._points.append(point)
        self._show(self._points)

    def moved(self, point: QgsPointXY) -> None:
        """The number follows the pointer."""
        if self._points and not self._is_done:
            self._show([*self._points, point])

    def finished(self) -> None:
        """A right click: the number stays until the next click."""
        self._is_done = True
        self._show(self._points)

    def cancelled(self) -> None:
        """Esc: clears, then ends."""
        if self._points:
            self.clear()
        else:
            self._ended()

    def clear(self) -> None:
        """Start anew."""
        self._points, self._is_done = [], False
        for band in self._bands:
            band.reset(compat.POLYGON if self.is_area else compat.LINE)
        self._say("")

    def remove(self) -> None:
        """Take the drawing away."""
        for band in self._bands:
            band.scene().removeItem(band)
        self._bands = []

    def _show(self, points: list[QgsPointXY]) -> None:
        if self.is_area and len(points) > 2:
            shape = QgsGeometry.fromPolygonXY([[*points, points[0]]])
        else:
            shape = QgsGeometry.fromPolylineXY(points if len(points) > 1 else points * 2)
        for band in self._bands:
            band.setToGeometry(shape, None)
        self._say(measured(points, is_area=self.is_area))


class _Tool(QgsMapTool):
    """QGIS's side, one a canvas."""

    def __init__(self, measure: Measure, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._measure = measure
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._measure.clicked(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._measure.finished()

    def canvasMoveEvent(self, event: Any) -> None:
        self._measure.moved(event.mapPoint())


def _band(canvas: QgsMapCanvas, kind: Any) -> QgsRubberBand:
    band = QgsRubberBand(canvas, kind)
    band.setStrokeColor(_COLOUR)
    band.setSecondaryStrokeColor(QColor(0, 0, 0, 180))
    band.setFillColor(QColor(255, 212, 0, 50))
    band.setWidth(2)
    return band
