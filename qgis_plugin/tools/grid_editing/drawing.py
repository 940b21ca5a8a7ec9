"""Drawing a line by clicks, and keys of a tool while it has the canvas."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, Qt

from ... import compat
from ..map_tool import HIGHLIGHT


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


class CanvasKeys(QObject):
    """Keys of a tool that has the canvas, before QGIS's shortcuts (Ctrl+S, Ctrl+1) and panning take them.

    The tool says by `key(event)` what a key does: a call, or None when it is not the tool's.
    """

    def __init__(self, tool: Any) -> None:
        super().__init__(tool.canvas)
        self._tool = tool
        tool.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claims the key at its shortcut's turn, carries it out when it is pressed."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if self._tool.canvas.mapTool() is not self._tool.map_tool:
            return False
        call = self._tool.key(event)
        if call is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            call()
        return True

    def remove(self) -> None:
        """Let go of the canvas."""
        self._tool.canvas.removeEventFilter(self)
