"""The size of a form's window: as its tabs and first page need, or as somebody last made it for this class.

QGIS keeps one size for the forms of all layers: too wide for three fields, too narrow for twelve tabs.
"""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsAttributeForm
from qgis.PyQt.QtCore import QRect, QSize
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QScrollArea, QWidget

from .fields import tabs_of

_KEPT = "gridtwin/form_size/"
_LEAST, _MOST = QSize(600, 380), QSize(1180, 640)  # on a screen of 1366 × 768
_AROUND = QSize(60, 175)  # margins; the line of what is missing, the row of tabs, the buttons
_SLACK = 12  # a frame counts for the window or not, by the desktop


def fitting_size(form: QgsAttributeForm) -> QSize:
    """Size of a window that shows all tabs and the fields of the first, as far as a screen has room."""
    tabs, content = tabs_of(form), form.sizeHint()
    if tabs is not None and tabs.count():
        inside = _inside(tabs.widget(0))
        _forget_hints(inside)
        page = inside.sizeHint()
        content = QSize(max(tabs.tabBar().sizeHint().width(), page.width()), page.height())
    return (content + _AROUND).expandedTo(_LEAST).boundedTo(_MOST)


def give_size(dialog: QDialog, form: QgsAttributeForm, class_name: str) -> None:
    """Size and place a form's window, and remember what somebody makes of it."""
    key = _KEPT + class_name
    kept = QgsSettings().value(key)
    size = kept if isinstance(kept, QSize) and kept.isValid() else fitting_size(form)
    screen = dialog.screen() or QGuiApplication.primaryScreen()
    room = screen.availableGeometry() if screen is not None else QRect(0, 0, 1366, 768)
    given = size.boundedTo(QSize(room.width() - 40, room.height() - 60))
    box = QRect(dialog.pos(), given)
    window = dialog.parentWidget().window() if dialog.parentWidget() is not None else None
    box.moveCenter(window.frameGeometry().center() if window is not None else room.center())
    box.moveLeft(max(room.left(), min(box.left(), room.right() - box.width())))
    box.moveTop(max(room.top() + 30, min(box.top(), room.bottom() - box.height())))
    dialog.setGeometry(box)
    dialog.finished.connect(lambda _=0: _remember(key, dialog.size(), given))


def _remember(key: str, size: QSize, given: QSize) -> None:
    changed = size - given
    if max(abs(changed.width()), abs(changed.height())) > _SLACK:
        QgsSettings().setValue(key, size)


def _forget_hints(page: QWidget) -> None:
    """Let the layouts on a page ask their widgets anew: long lists have become narrower just now."""
    for combo in page.findChildren(QComboBox):
        above: QWidget | None = combo
        while above is not None and above is not page.parentWidget():
            above.updateGeometry()
            if above.layout() is not None:
                above.layout().invalidate()
            above = above.parentWidget()


def _inside(page: QWidget) -> QWidget:
    """The page itself: QGIS puts it into an area that scrolls, which needs no room of its own."""
    area = page if isinstance(page, QScrollArea) else page.findChild(QScrollArea)
    return area.widget() if area is not None and area.widget() is not None else page
