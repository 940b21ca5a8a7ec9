"""The size of the first form: QGIS opens one of 515 pixels, in which half of the tabs are out of sight."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QWidget

#: width and height; twelve tabs of a bridge side by side, on a screen of 1366 × 768
FORM_SIZE = (1180, 640)
_KEPT = "Windows/AttributeDialog/geometry"  # where QGIS keeps the size that a user gave to a form


def offer_size() -> None:
    """Give forms a size that shows them, on a computer where no form was resized yet."""
    settings, screen = QgsSettings(), QGuiApplication.primaryScreen()
    if settings.value(_KEPT) or screen is None:
        return
    room = screen.availableGeometry()
    box = QRect(0, 0, min(FORM_SIZE[0], room.width() - 40), min(FORM_SIZE[1], room.height() - 80))
    box.moveCenter(room.center())
    sized = QWidget()
    sized.setGeometry(box)
    settings.setValue(_KEPT, sized.saveGeometry())
