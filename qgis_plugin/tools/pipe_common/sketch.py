"""Drawing a line or an outline in the map.

Clicks add corners, Backspace takes one back, right click or Enter ends. A drawing is free, as a section or a
pit lies where the hand puts it; a tool with `snaps` follows the project's snapping, shows where, and Ctrl
draws free.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry, QgsPointLocator, QgsPointXY
from qgis.gui import QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ... import compat
from ...translation import pick as in_language
from ...translation import tr
from ..declaration import Declaration
from ..map_tool import _Canvas
from .pick import to_layer
from .pipe_tool import PipeTool

if TYPE_CHECKING:
    from ...room import Room

_COLOUR = QColor(0, 92, 175)
_NOWHERE = QgsPointLocator.Match()


class SketchTool(PipeTool):
    """Override `drawn(geometry)`: the geometry is in the CRS of the pipes."""

    #: an outline and not a line
    is_outline = False
    #: whether corners go to what the project snaps to
    snaps = False
    #: so many corners end a line by themselves; 0: right click or Enter ends it
    most_corners = 0

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.map_tool = _SketchCanvas(self)
        self._corners: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None

    def clicked(self, point: QgsPointXY) -> None:
        """Another corner."""
        if not self._corners:
            self.drop()
            self.clear()
        self._corners.append(point)
        self._draw(point)
        if self.most_corners and len(self._corners) == self.most_corners:
            self.finished()

    def moved(self, point: QgsPointXY) -> None:
        """The next side follows the pointer."""
        if self._corners:
            self._draw(point)

    def back(self) -> None:
        """Take the last corner back."""
        if self._corners:
            self._corners.pop()
            self._draw(self._corners[-1] if self._corners else None)

    def finished(self) -> None:
        """Hand the geometry on, or say what is missing."""
        least = 3 if self.is_outline else 2
        corners = [each for n, each in enumerate(self._corners) if not n or each != self._corners[n - 1]]
        if not corners:
            return
        if len(corners) < least:
            self.room.warn(
                tr("Draw {least} corners or more; a right click or Enter ends the drawing.", least=least)
            )
            return
        made = (
            QgsGeometry.fromPolygonXY([[*corners, corners[0]]])
            if self.is_outline
            else QgsGeometry.fromPolylineXY(corners)
        )
        if self.is_outline and not made.isGeosValid():
            self.room.warn(
                tr("The outline crosses itself: take corners back with Backspace, or draw it anew.")
            )
            return
        try:
            placed = to_layer(made, self.pipes)
        except GridTwinError as error:
            self.room.warn(in_language(error.zh or str(error), str(error)))
            return
        self._forget()
        self.highlight(made, colour=_COLOUR)
        self.drawn(placed)

    def drawn(self, geometry: QgsGeometry) -> None:
        """What to do with a finished drawing."""
        raise NotImplementedError

    def cancelled(self) -> None:
        """Esc: the drawing first, then the highlights, then the tool."""
        if self._corners:
            self._forget()
        else:
            super().cancelled()

    def clear(self) -> None:
        """The sketch goes too."""
        super().clear()
        self._forget()

    def _draw(self, pointer: QgsPointXY | None) -> None:
        kind = compat.POLYGON if self.is_outline else compat.LINE
        if self._band is None:
            self._band = QgsRubberBand(self.canvas, kind)
            self._band.setColor(_COLOUR)
            self._band.setFillColor(QColor(0, 92, 175, 40))
            self._band.setWidth(2)
        self._band.reset(kind)
        for corner in self._corners:
            self._band.addPoint(corner, False)
        if pointer is not None:
            self._band.addPoint(pointer, True)

    def _forget(self) -> None:
        self._corners = []
        if self._band is not None:
            self.canvas.scene().removeItem(self._band)
            self._band = None


def corners_of(geometry: QgsGeometry) -> list[tuple[float, float]]:
    """Corners of a drawing in order, an outline's first one once."""
    rings = geometry.asPolygon() if geometry.type() == compat.POLYGON else [geometry.asPolyline()]
    corners = [(each.x(), each.y()) for each in rings[0]]
    return corners[:-1] if geometry.type() == compat.POLYGON else corners


class _SketchCanvas(_Canvas):
    """With Backspace, and the mark of what a corner snaps to."""

    def __init__(self, tool: SketchTool) -> None:
        super().__init__(tool)
        self._snaps = tool.snaps
        self.indicator = QgsSnapIndicator(tool.canvas)

    def canvasMoveEvent(self, event: Any) -> None:
        super().canvasMoveEvent(event)
        self.indicator.setMatch(event.mapPointMatch() if self._is_snapped(event) else _NOWHERE)

    def deactivate(self) -> None:
        self.indicator.setMatch(_NOWHERE)
        super().deactivate()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._tool.back()  # type: ignore[attr-defined]
            event.accept()
        else:
            super().keyPressEvent(event)

    def _point(self, event: Any) -> QgsPointXY:
        return event.mapPoint() if self._is_snapped(event) else event.originalMapPoint()

    def _is_snapped(self, event: Any) -> bool:
        """Whether the place is one that the project snaps to, which the event then holds."""
        if not self._snaps or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        event.snapPoint()
        return bool(event.isSnapped())
