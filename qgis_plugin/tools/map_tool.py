"""Base of tools that work by clicks in the map: highlights, snapping, Esc, hints over the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .. import compat
from .declaration import Declaration
from .tool import Tool

if TYPE_CHECKING:
    from ..room import Room

HIGHLIGHT = QColor(224, 123, 42)


class MapTool(Tool):
    """A tool that is the canvas's map tool while it runs. Override `clicked`; perhaps `moved`, `finished`.

    A left click calls `clicked` with the point in the project's CRS; a right click or Enter `finished`; Esc
    `cancelled`, which clears the highlights and, when there are none, hands the canvas back.
    """

    #: told over the map while the tool runs; English source string
    hint = ""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self._before: QgsMapTool | None = None
        self._marks: list[Any] = []  # Any: rubber bands and markers, which share no base
        self.canvas = room.iface.mapCanvas()
        self.map_tool = _Canvas(self)

    def start(self) -> None:
        """Become the canvas's map tool."""
        if self.canvas.mapTool() is not self.map_tool:
            self._before = self.canvas.mapTool()
            self.canvas.setMapTool(self.map_tool)
        self.say_next(self.hint)

    def say_next(self, text: str) -> None:
        """Tell over the map what to do next, until the tool lets the canvas go."""
        self.room.hint(text, by=self.declaration.name)

    def stop(self) -> None:
        """Clear the highlights and give the canvas back to the tool before."""
        self.clear()
        self.room.unhint(self.declaration.name)
        if self.canvas.mapTool() is self.map_tool:
            self.canvas.unsetMapTool(self.map_tool)
            if self._before is not None:
                self.canvas.setMapTool(self._before)

    def clicked(self, point: QgsPointXY) -> None:
        """A left click at a point in the project's CRS."""

    def moved(self, point: QgsPointXY) -> None:
        """The pointer moved there."""

    def finished(self) -> None:
        """A right click or Enter."""

    def cancelled(self) -> None:
        """Esc: first clears, then ends."""
        if self._marks:
            self.clear()
        else:
            self.stop()

    def highlight(
        self, geometry: QgsGeometry, layer: QgsVectorLayer | None = None, *, colour: QColor = HIGHLIGHT
    ) -> None:
        """Draw a geometry over the map, in the CRS of `layer` or the project's."""
        kind = geometry.type()
        band = QgsRubberBand(self.canvas, kind)
        band.setColor(colour)
        band.setWidth(3)
        if kind == compat.POLYGON:
            band.setFillColor(QColor(colour.red(), colour.green(), colour.blue(), 50))
        elif kind == compat.POINT:
            band.setIconSize(12)
        band.setToGeometry(geometry, layer)
        self._marks.append(band)

    def mark(self, point: QgsPointXY, *, colour: QColor = HIGHLIGHT) -> None:
        """Draw a cross at a point of the project's CRS."""
        marker = QgsVertexMarker(self.canvas)
        marker.setColor(colour)
        marker.setIconSize(14)
        marker.setPenWidth(3)
        marker.setCenter(point)
        self._marks.append(marker)

    def clear(self) -> None:
        """Remove what was drawn."""
        while self._marks:
            self.canvas.scene().removeItem(self._marks.pop())


class _Canvas(QgsMapTool):
    """QGIS's side of the tool; a class apart, since QGIS owns and deletes map tools."""

    def __init__(self, tool: MapTool) -> None:
        super().__init__(tool.canvas)
        self._tool = tool
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._tool.clicked(self._point(event))
        elif event.button() == Qt.MouseButton.RightButton:
            self._tool.finished()

    def canvasMoveEvent(self, event: Any) -> None:
        self._tool.moved(self._point(event))

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._tool.cancelled()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tool.finished()

    def deactivate(self) -> None:
        """Another tool was chosen: the action is released."""
        super().deactivate()
        self._tool.clear()
        self._tool.room.unhint(self._tool.declaration.name)
        self._tool.room.released(self._tool.declaration.name)

    def _point(self, event: Any) -> QgsPointXY:
        return event.snapPoint() if hasattr(event, "snapPoint") else event.mapPoint()
