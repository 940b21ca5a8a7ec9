"""A project's document of QGIS 3.22 with one 3D view in it."""

from __future__ import annotations

from qgis._3d import Qgs3DMapSettings, QgsDirectionalLightSettings
from qgis.core import QgsProject, QgsReadWriteContext, QgsVector3D
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from .view import View

_SHARE = 0.7  # of the window's width and height
# Settings that nothing was read into have no ground, and QGIS ends itself when they are written.
_EMPTY = '<qgis3d><terrain><generator type="flat"/></terrain><point-lights/></qgis3d>'


def document(view: View, name: str, window: QRect) -> QDomDocument:
    """`mapViewDocks3D` with the view as a floating dock in the middle of the window."""
    made = QDomDocument()
    docks = _inside(made, _inside(made, made, "qgis", {}), "mapViewDocks3D", {})
    width, height = round(window.width() * _SHARE), round(window.height() * _SHARE)
    dock = {
        "name": name,
        "floating": 1,
        "area": int(Qt.DockWidgetArea.RightDockWidgetArea),
        "x": window.center().x() - width // 2,
        "y": window.center().y() - height // 2,
        "width": width,
        "height": height,
    }
    element = _inside(made, docks, "view", dock)
    element.appendChild(_settings(view).writeXml(made, QgsReadWriteContext()))
    middle, origin = view.middle, view.extent.center()
    camera = {
        "x": middle.x() - origin.x(),
        "y": origin.y() - middle.y(),  # the scene's third axis points south
        "elev": 0,
        "dist": view.distance_m,
        "pitch": view.tilt_deg,
        "yaw": 0,
    }
    _inside(made, element, "camera", camera)
    return made


def _settings(view: View) -> Qgs3DMapSettings:
    empty = QDomDocument()
    empty.setContent(_EMPTY)
    settings = Qgs3DMapSettings()
    settings.readXml(empty.documentElement(), QgsReadWriteContext())
    settings.setCrs(QgsProject.instance().crs())
    settings.setOrigin(QgsVector3D(view.extent.center().x(), view.extent.center().y(), 0))
    settings.setDirectionalLights([QgsDirectionalLightSettings()])
    settings.setTerrainRenderingEnabled(view.has_ground)
    settings.setLayers(view.layers)
    return settings


def _inside(
    made: QDomDocument, parent: QDomDocument | QDomElement, tag: str, values: dict[str, object]
) -> QDomElement:
    element = made.createElement(tag)
    for key, value in values.items():
        element.setAttribute(key, str(value))
    parent.appendChild(element)
    return element
