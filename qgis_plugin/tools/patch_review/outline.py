"""Drawing a patch's outline anew: drag corners, insert and remove them, reshape by a line; with undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsGeometry, QgsLineString, QgsPoint, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ... import compat
from ...translation import tr

_COLOUR = QColor("#00b7ff")
_REACH_PX = 9
LEAST_M2 = 1.0


class Drawing:
    """The outline and its steps, without the mouse."""

    def __init__(self, outline: QgsGeometry) -> None:
        self._steps = [_single(outline)]
        self._at = 0

    @property
    def outline(self) -> QgsGeometry:
        """As it is now."""
        return self._steps[self._at]

    @property
    def is_changed(self) -> bool:
        """Whether there is something to store."""
        return self._at > 0

    def problem(self) -> str:
        """Why it cannot be stored; empty when it can."""
        shape = self.outline
        if shape.isEmpty() or shape.area() < LEAST_M2:
            return tr("The outline is smaller than 1 m²; undo the last step.")
        if not shape.isGeosValid():
            return tr("The outline crosses itself; move the corner or undo the last step.")
        return ""

    def move(self, corner: int, to: QgsPointXY) -> None:
        """Put a corner elsewhere; the ring stays closed."""
        shape = QgsGeometry(self.outline)
        if shape.moveVertex(to.x(), to.y(), corner):
            self._add(shape)

    def insert(self, before: int, at: QgsPointXY) -> None:
        """A new corner."""
        shape = QgsGeometry(self.outline)
        if shape.insertVertex(at.x(), at.y(), before):
            self._add(shape)

    def remove(self, corner: int) -> bool:
        """Take a corner away; a triangle keeps its three."""
        shape = QgsGeometry(self.outline)
        ring = shape.constGet().exteriorRing()
        if corner < ring.numPoints() and ring.numPoints() <= 4:
            return False
        if not shape.deleteVertex(corner) or shape.isEmpty():
            return False
        self._add(shape)
        return True

    def reshape(self, line: list[QgsPointXY]) -> bool:
        """Replace the part of the outline that a line cuts off or goes around; whether it did."""
        if len(line) < 2:
            return False
        shape = QgsGeometry(self.outline)
        shape.reshapeGeometry(QgsLineString([QgsPoint(each) for each in line]))
        if shape.equals(self.outline) or shape.isEmpty():
            return False
        self._add(shape)
        return True

    def undo(self) -> None:
        """One step back."""
        self._at = max(0, self._at - 1)

    def redo(self) -> None:
        """One step forth."""
        self._at = min(len(self._steps) - 1, self._at + 1)

    def _add(self, shape: QgsGeometry) -> None:
        self._steps = [*self._steps[: self._at + 1], shape]
        self._at += 1


class OutlineEditor:
    """Mouse and drawing on both canvases. `changed` is called after each step."""

    def __init__(
        self,
        canvases: tuple[QgsMapCanvas, ...],
        outline: QgsGeometry,
        *,
        changed: Callable[[], None],
        say: Callable[[str], None],
    ) -> None:
        self.drawing = Drawing(outline)
        self._changed, self._say = changed, say
        self.line: list[QgsPointXY] = []
        self.corner: int | None = None
        self._dragged: int | None = None
        self._canvases = canvases
        self._bands = [_band(canvas) for canvas in canvases]
        self._lines = [_line(canvas) for canvas in canvases]
        self._markers: list[QgsVertexMarker] = []
        self.tools = [_Tool(self, canvas) for canvas in canvases]
        self._show()

    def pressed(self, point: QgsPointXY, reach: float) -> None:
        """At a corner: drag it; on an edge: a new corner, dragged; elsewhere: a point of a line."""
        if not self.line:
            self._dragged = self._corner_at(point, reach)
            if self._dragged is None:
                square, _, after, _ = self.drawing.outline.closestSegmentWithContext(point)
                if 0 <= square <= reach * reach:
                    self.drawing.insert(after, point)
                    self._dragged = after
                    self._show()
        if self._dragged is None:
            self.line.append(point)
            self._show_line(point)

    def moved(self, point: QgsPointXY, reach: float) -> None:
        """Show what a release would make."""
        if self._dragged is not None:
            shape = QgsGeometry(self.drawing.outline)
            shape.moveVertex(point.x(), point.y(), self._dragged)
            self._show(shape)
        elif self.line:
            self._show_line(point)
        else:
            self.corner = self._corner_at(point, reach)

    def released(self, point: QgsPointXY) -> None:
        """The corner stays where it is."""
        if self._dragged is not None:
            self.drawing.move(self._dragged, point)
            self._dragged = None
            self._step()

    def finish_line(self) -> None:
        """Reshape by the line that was drawn."""
        line, self.line = self.line, []
        if line and not self.drawing.reshape(line):
            self._say(tr("The line must cross the outline twice."))
        self._step()

    def delete(self) -> None:
        """Remove the corner under the pointer."""
        if self.corner is not None and not self.drawing.remove(self.corner):
            self._say(tr("An outline has at least three corners."))
        self.corner = None
        self._step()

    def undo(self) -> None:
        """The last point of the line, else the last step."""
        if self.line:
            self.line.pop()
        else:
            self.drawing.undo()
        self._step()

    def redo(self) -> None:
        """Again what was undone."""
        self.drawing.redo()
        self._step()

    def drop_line(self) -> bool:
        """Esc drops the line first; whether there was one."""
        had = bool(self.line)
        self.line = []
        self._show()
        return had

    def remove_drawing(self) -> None:
        """Take everything off the canvases."""
        for item in [*self._bands, *self._lines, *self._markers]:
            item.scene().removeItem(item)
        self._bands, self._lines, self._markers = [], [], []

    def _step(self) -> None:
        self._show()
        self._changed()

    def _corner_at(self, point: QgsPointXY, reach: float) -> int | None:
        _, corner, _, _, square = self.drawing.outline.closestVertex(point)
        return corner if 0 <= square <= reach * reach else None

    def _show(self, shape: QgsGeometry | None = None) -> None:
        shown = shape or self.drawing.outline
        for band in self._bands:
            band.setToGeometry(shown, None)
        for marker in self._markers:
            marker.scene().removeItem(marker)
        self._markers = []
        for canvas in self._canvases:
            for vertex in shown.vertices():
                marker = QgsVertexMarker(canvas)
                marker.setIconType(QgsVertexMarker.IconType.ICON_BOX)
                marker.setColor(_COLOUR)
                marker.setFillColor(QColor("white"))
                marker.setIconSize(8)
                marker.setPenWidth(2)
                marker.setCenter(QgsPointXY(vertex))
                self._markers.append(marker)
        self._show_line(None)

    def _show_line(self, pointer: QgsPointXY | None) -> None:
        points = [*self.line, pointer] if pointer is not None and self.line else self.line
        for band in self._lines:
            band.reset(compat.LINE)
            if len(points) > 1:
                band.setToGeometry(QgsGeometry.fromPolylineXY(points), None)


class _Tool(QgsMapTool):
    """QGIS's side, one a canvas."""

    def __init__(self, editor: OutlineEditor, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._editor = editor
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._editor.pressed(event.mapPoint(), self._reach())

    def canvasMoveEvent(self, event: Any) -> None:
        self._editor.moved(event.mapPoint(), self._reach())

    def canvasReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._editor.released(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._editor.finish_line()

    def _reach(self) -> float:
        return _REACH_PX * self.canvas().mapUnitsPerPixel()


def _single(outline: QgsGeometry) -> QgsGeometry:
    """A polygon of its own, out of a multipolygon with one part."""
    made = QgsGeometry(outline)
    if made.isMultipart():
        parts = made.asGeometryCollection()
        made = max(parts, key=lambda each: each.area()) if parts else made
    return made


def _band(canvas: QgsMapCanvas) -> QgsRubberBand:
    band = QgsRubberBand(canvas, compat.POLYGON)
    band.setStrokeColor(_COLOUR)
    band.setFillColor(QColor(0, 183, 255, 40))
    band.setWidth(2)
    return band


def _line(canvas: QgsMapCanvas) -> QgsRubberBand:
    band = QgsRubberBand(canvas, compat.LINE)
    band.setStrokeColor(QColor("#ffd400"))
    band.setSecondaryStrokeColor(QColor(0, 0, 0, 180))
    band.setWidth(2)
    return band
