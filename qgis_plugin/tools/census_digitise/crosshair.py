"""A cross in the middle of the map, where Enter puts a component; Shift and arrows move the map a little."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt

from ..map_tool import HIGHLIGHT

_STEP = 1 / 40  # of the map's width
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class Crosshair:
    """Shown from the first arrow key on, until the mouse moves."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._marker: QgsVertexMarker | None = None
        canvas.extentsChanged.connect(self._follow)

    @property
    def is_shown(self) -> bool:
        """Whether the keyboard has the map."""
        return self._marker is not None

    def show(self) -> None:
        """Draw the cross."""
        if self._marker is None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self._marker.setColor(HIGHLIGHT)
            self._marker.setIconSize(26)
            self._marker.setPenWidth(2)
        self._follow()

    def hide(self) -> None:
        """Take it away."""
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None

    def step(self, key: int) -> None:
        """Move the map a little: to put the cross on a component."""
        across, up = _STEPS[Qt.Key(key)]
        by = self._canvas.extent().width() * _STEP
        place = self._canvas.center()
        place.setX(place.x() + across * by)
        place.setY(place.y() + up * by)
        self._canvas.setCenter(place)
        self._canvas.refresh()
        self.show()

    def remove(self) -> None:
        """Let go of the canvas."""
        self.hide()
        self._canvas.extentsChanged.disconnect(self._follow)

    def _follow(self) -> None:
        if self._marker is not None:
            self._marker.setCenter(self._canvas.center())


def is_step(key: int) -> bool:
    """Whether the key is an arrow."""
    return key in _STEPS
