"""Showing a place in the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QColor

_M_OF_A_DEGREE = 111_320.0
_LEAST_M = 40.0  # a point is shown with this much around it


def zoom_to(canvas: Any, geometry: QgsGeometry) -> None:
    """Move the map to a geometry in the project's CRS, with room around it."""
    box = QgsRectangle(geometry.boundingBox())
    is_in_degrees = QgsProject.instance().crs().isGeographic()
    least = _LEAST_M / _M_OF_A_DEGREE if is_in_degrees else _LEAST_M
    if box.width() < least and box.height() < least:
        box = QgsRectangle.fromCenterAndSize(box.center(), least, least)
    else:
        box.scale(1.4)
    canvas.setExtent(box)
    canvas.refresh()


def flash(canvas: Any, geometry: QgsGeometry) -> None:
    """Blink a geometry in the project's CRS."""
    canvas.flashGeometries(
        [geometry], QgsProject.instance().crs(), QColor(224, 123, 42), QColor(224, 123, 42, 0), 4, 300
    )
