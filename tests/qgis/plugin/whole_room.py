"""A real room with all tools, in a window as wide as a small screen; the engine answers nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow

from qgis_plugin.room import Room
from qgis_plugin.tools.registry import Registry

SCREEN = QSize(1366, 768)  # the smallest that people work on


class Task(QObject):
    """A question that nobody answers."""

    taskTerminated = pyqtSignal()  # noqa: N815 - QGIS's name
    taskCompleted = pyqtSignal()  # noqa: N815
    progressChanged = pyqtSignal(float)  # noqa: N815

    def cancel(self) -> None:
        pass


@contextmanager
def whole_room(workspace: object) -> Iterator[Room]:
    window = QMainWindow()
    window.resize(SCREEN)
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    bar = QgsMessageBar(window)
    iface = SimpleNamespace(
        mainWindow=lambda: window,
        mapCanvas=lambda: canvas,
        messageBar=lambda: bar,
        addDockWidget=window.addDockWidget,
        removeDockWidget=window.removeDockWidget,
        activeLayer=lambda: None,
        mapCanvases=lambda: [canvas],
        layerTreeCanvasBridge=lambda: SimpleNamespace(setCanvasLayers=lambda: None),
        createNewMapCanvas3D=lambda _: None,
    )
    room = Room(iface)
    room._engine = SimpleNamespace(request=lambda *_, **__: Task(), close=lambda: None)
    room.registry = Registry(room)
    room.workspace = workspace
    window.show()
    yield room
    room.registry.unload()
    room.unload()
    window.hide()
    window.deleteLater()
