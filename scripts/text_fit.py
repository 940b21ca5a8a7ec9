"""Texts that have less room than they need: labels, buttons, tabs, headers, lists, titles on the screen.

Used by tests/qgis/plugin/test_text_fits.py and the scenarios of scripts/screenshot_qgis.py, in QGIS's Python.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

_SLACK = 1  # pixels lost to rounding
_EDGE = 6  # left and right of a text in a tab, a line, a title
_HEAD = 4  # as QGIS and Qt fit a column to its title
_DOCK_BUTTONS = 50
_FEW = 15  # entries of a list that are all looked at; of more, the chosen one
_OF_QGIS = {"QgsMapCanvas", "QgsDualView", "QgsAttributeTableView", "QMenuBar"}


def cut_off(root: QWidget) -> list[str]:
    """One line for each text below `root` that is cut off: kind, text, pixels it needs and has."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.width() < 2 or _is_of_qgis(widget):
            continue
        for text, needs, has in _texts(widget):
            if needs > has + _SLACK:
                found.append(f"{_path(widget, root)}: '{text}' needs {needs} px and has {has}")
    return found


def _is_of_qgis(widget: QWidget) -> bool:
    """Insides of QGIS's own widgets; of a child row inside a form too, which has a form of its own."""
    above = widget
    while above is not None:
        if type(above).__name__ in _OF_QGIS or above.objectName() == "mAttributeEditor":
            return True
        above = above.parentWidget()
    return False


def _path(widget: QWidget, root: QWidget) -> str:
    names = []
    above: QWidget | None = widget
    while above is not None and above is not root:
        if above is widget or above.objectName() or isinstance(above, QDockWidget):
            names.append(above.objectName() or type(above).__name__)
        above = above.parentWidget()
    return " < ".join(names[:3]) or type(root).__name__


def _texts(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Texts of one widget with the pixels that each needs and has."""
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _heads(widget)
    elif isinstance(widget, QComboBox):
        yield from _list(widget)
    elif isinstance(widget, QLineEdit):
        text = widget.placeholderText() if not widget.text() else ""
        yield text, _width(widget, text) + _EDGE if text else 0, widget.width()
    elif isinstance(widget, QGroupBox):
        yield widget.title(), _width(widget, widget.title()) + 2 * _EDGE, widget.width()
    elif isinstance(widget, QDockWidget):
        yield widget.windowTitle(), _width(widget, widget.windowTitle()) + _DOCK_BUTTONS, widget.width()
    elif isinstance(widget, QScrollArea) and widget.widget() is not None:
        inner, room = widget.widget(), widget.viewport().width()
        needs = inner.width() if widget.isVisible() else 0
        yield f"({type(inner).__name__} is wider than its scroll area)", needs, room


def _width(widget: QWidget, text: str) -> int:
    return max((widget.fontMetrics().horizontalAdvance(line) for line in text.split("\n")), default=0)


def _label(label: QLabel) -> Iterator[tuple[str, int, int]]:
    text = label.text()
    if not text.strip():
        return
    if not label.wordWrap():
        yield text, label.sizeHint().width(), label.width()
        yield text, label.sizeHint().height(), label.height()
        return
    yield text, label.heightForWidth(label.width()), label.height()
    if not Qt.mightBeRichText(text):
        longest = max(text.split(), key=lambda word: 0 if not word.isascii() else _width(label, word))
        if longest.isascii():
            yield longest, _width(label, longest), label.contentsRect().width()


def _button(button: QAbstractButton) -> Iterator[tuple[str, int, int]]:
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(button, QToolButton) and button.toolButtonStyle() == style and not button.icon().isNull():
        return
    if button.text():
        yield button.text(), _needed(button).width(), button.width()
        yield button.text(), _needed(button).height() - 4, button.height()


def _needed(button: QAbstractButton) -> QSize:
    hint = button.sizeHint()
    if isinstance(button, (QCheckBox, QRadioButton)):
        return hint
    lines = button.text().replace("&", "").split("\n")
    width = max(button.fontMetrics().horizontalAdvance(line) for line in lines) + _EDGE
    if not button.icon().isNull():
        width += button.iconSize().width() + 4
    if (
        isinstance(button, QToolButton)
        and button.popupMode() == QToolButton.ToolButtonPopupMode.MenuButtonPopup
    ):
        width += 12
    return QSize(min(width, hint.width()), hint.height())


def _tabs(bar: QTabBar) -> Iterator[tuple[str, int, int]]:
    for place in range(bar.count()):
        if hasattr(bar, "isTabVisible") and not bar.isTabVisible(place):
            continue
        rect: QRect = bar.tabRect(place)
        icon = 0 if bar.tabIcon(place).isNull() else bar.iconSize().width() + 4
        text = bar.tabText(place).replace("&", "")
        yield text, _width(bar, text) + icon + 2 * _EDGE, rect.width()
        yield f"{text} (scrolled out)", rect.right(), bar.width()


def _heads(header: QHeaderView) -> Iterator[tuple[str, int, int]]:
    if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return
    for place in range(header.count()):
        if not header.isSectionHidden(place):
            text = header.model().headerData(place, Qt.Orientation.Horizontal)
            if text:
                yield str(text), _width(header, str(text)) + _HEAD, header.sectionSize(place)


def _list(box: QComboBox) -> Iterator[tuple[str, int, int]]:
    option = QStyleOptionComboBox()
    option.initFrom(box)
    option.editable = box.isEditable()
    parts = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    has = box.style().subControlRect(parts[0], option, parts[1], box).width()
    few = box.count() <= _FEW and not box.isEditable()
    texts = [box.itemText(place) for place in range(box.count())] if few else [box.currentText()]
    for (
        text
    ) in texts:  # what is drawn, as Qt reckons its size: the blank half of a Chinese bracket does not count
        yield text, box.fontMetrics().boundingRect(text).width(), has


__all__ = ["cut_off"]
