"""Keeps the scale of the map while a dock of the plugin takes room from it, or gives it back.

QGIS keeps the extent instead: a panel that opens below turned 1:2000 into 1:5000, and components went away
under the hand of who digitises them.
"""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QDockWidget

_LAYOUT_MS = 400  # a dock that was shown has its room by then


class SteadyScale(QObject):
    """Watches one canvas; `follow` the docks that shall not change its scale."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(_LAYOUT_MS)
        self._before = 0.0
        canvas.installEventFilter(self)

    def follow(self, dock: QDockWidget) -> None:
        """Hold the scale whenever this dock comes or goes."""
        self.hold()
        dock.visibilityChanged.connect(self.hold)

    def hold(self, *_: object) -> None:
        """The map may be resized in a moment."""
        self._held.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the canvas takes its new size: the scale that it has."""
        if event.type() == QEvent.Type.Resize and self._held.isActive() and not self._before:
            self._before = self._canvas.scale()
            QTimer.singleShot(0, self._restore)
        return bool(super().eventFilter(watched, event))

    def _restore(self) -> None:
        before, self._before = self._before, 0.0
        canvas: Any = self._canvas
        if not sip.isdeleted(canvas) and before > 0 and abs(canvas.scale() / before - 1) > 1e-6:
            canvas.zoomScale(before)
