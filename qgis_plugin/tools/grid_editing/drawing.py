"""Drawing a line by clicks: a rubber band that follows the pointer, Backspace takes the last click back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt

from ... import compat
from ..map_tool import HIGHLIGHT, _Canvas

if TYPE_CHECKING:
    from ..map_tool import MapTool


class Line:
    """The line under the pointer, in the project's CRS."""

    def __init__(self, canvas: Any) -> None:
        self.points: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, compat.LINE)
        self._band.setColor(HIGHLIGHT)
        self._band.setWidth(2)
        self._band.setLineStyle(Qt.PenStyle.DashLine)

    @property
    def geometry(self) -> QgsGeometry:
        """The line of the clicks so far; empty below two."""
        return QgsGeometry.fromPolylineXY(self.points) if len(self.points) > 1 else QgsGeometry()

    def add(self, point: QgsPointXY) -> None:
        """One more click."""
        self.points.append(QgsPointXY(point))
        self.follow(point)

    def follow(self, point: QgsPointXY) -> None:
        """Draw on to the pointer."""
        if self.points:
            self._band.setToGeometry(QgsGeometry.fromPolylineXY([*self.points, point]), None)

    def back(self) -> None:
        """Forget the last click."""
        if self.points:
            self.points.pop()
        if self.points:
            self.follow(self.points[-1])
        else:
            self._band.reset(compat.LINE)

    def clear(self) -> None:
        """Forget all clicks."""
        self.points.clear()
        self._band.reset(compat.LINE)


class KeysCanvas(_Canvas):
    """A canvas tool whose tool hears other keys too, by `key(event)`; it says whether it took the key."""

    def __init__(self, tool: MapTool) -> None:
        super().__init__(tool)
        self._keys = tool

    def keyPressEvent(self, event: Any) -> None:
        """First the tool's own keys."""
        if self._keys.key(event):  # type: ignore[attr-defined]
            event.accept()
        else:
            super().keyPressEvent(event)
