"""Opens a 3D view of QGIS.

By its interface where that can; before QGIS 3.24 as if the project had the view; between, by the menu.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsVector3D
from qgis.PyQt.QtCore import Q_ARG, QMetaObject, Qt
from qgis.PyQt.QtWidgets import QWidget
from qgis.PyQt.QtXml import QDomDocument

from ... import compat
from ...room import Room
from .document import document
from .view import View

_NEW_VIEW = "mActionNew3DMapCanvas"  # in QGIS's menu View
_KEPT_APART = (3, 24)  # since then a project keeps its views elsewhere


def open_view(room: Room, view: View) -> None:
    """Open it in a window of its own, which QGIS keeps in the project."""
    _way(room)(room, view)


def _way(room: Room) -> Callable[[Room, View], None]:
    if hasattr(room.iface, "createNewMapCanvas3D"):
        return _by_interface
    return _as_of_project if compat.version() < _KEPT_APART else _by_menu


def _by_interface(room: Room, view: View) -> None:
    canvas = room.iface.createNewMapCanvas3D(view.title)
    if canvas is None:  # QGIS said why
        return
    settings = canvas.mapSettings()
    settings.setTerrainRenderingEnabled(view.has_ground)
    settings.setLayers(view.layers)
    _look(canvas, view)


def _look(canvas: Any, view: View) -> None:
    controller = canvas.cameraController()
    how = (view.distance_m, view.tilt_deg, 0)
    if hasattr(controller, "setLookingAtMapPoint"):  # since 3.44 the origin of a scene moves with the camera
        controller.setLookingAtMapPoint(QgsVector3D(view.middle.x(), view.middle.y(), 0), *how)
        return
    origin = canvas.mapSettings().origin()
    east, north = view.middle.x() - origin.x(), view.middle.y() - origin.y()
    controller.setLookingAtPoint(QgsVector3D(east, 0, -north), *how)


def _as_of_project(room: Room, view: View) -> None:
    """QGIS opens the views that it finds in a project's document; it is handed one with this view alone."""
    made = document(view, _free_name(room, view.title), room.window.geometry())
    direct = Qt.ConnectionType.DirectConnection
    QMetaObject.invokeMethod(room.window, "readProject", direct, Q_ARG(QDomDocument, made))


def _free_name(room: Room, title: str) -> str:
    """QGIS ends itself when two views have one name."""
    name, number = title, 1
    while room.window.findChild(QWidget, name) is not None:
        number += 1
        name = f"{title} {number}"
    return name


def _by_menu(room: Room, view: View) -> None:
    room.window.findChild(compat.QAction, _NEW_VIEW).trigger()
