"""One open form: what is missing, marks, lists to type in, values that follow, buttons, size."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpressionContextUtils, QgsFieldConstraints, QgsVectorLayer
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from ...buttons import label_buttons
from ...dock.ink import ground, legible
from ..form import CLASS_VARIABLE
from ..relations import where_to_add
from .fields import FormField, fields_of, is_own, tabs_of
from .follows import following, waits_for
from .missing import Around, missing_html
from .search_list import make_searchable
from .size import give_size

_MODES = ("SingleEditMode", "AddFeatureMode", "FixAttributeMode")
_NOTES, _NOTE_HEIGHT = {"note", "attributes"}, 80
_WARNED = "#b3261e"
_BANNER = "background:#fdecea; color:#5f1a15; padding:5px 8px; border:1px solid #e5a49f; border-radius:3px"
_STAR = f'&nbsp;<font color="{_WARNED}">*</font>'


class LiveForm(QObject):
    """Lives and dies with the form; a form may outlive its layer, of which QGIS keeps a bare pointer then."""

    def __init__(self, form: QgsAttributeForm, class_name: str) -> None:
        super().__init__(form)
        self._form, self._class_name = form, class_name
        self._layer: QgsVectorLayer | None = form.layer()
        self._tabs = tabs_of(form)
        self.fields = list(fields_of(form))
        self._filled: dict[str, Any] = {}
        self._waits = waits_for(self._layer, class_name)
        self.banner = _banner(form)
        self.banner.linkActivated.connect(self.go_to)
        self.lists = [
            made
            for each in self.fields
            if not each.fixed
            and isinstance(each.wrapper.widget(), QComboBox)
            and (made := make_searchable(each.wrapper.widget())) is not None
        ]
        _star_required(form, self.fields)
        _lower_texts(self.fields)
        self._dress_window()
        self._later = QTimer(self)  # QGIS judges constraints after it tells of the value
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        form.widgetValueChanged.connect(self._changed)
        form.modeChanged.connect(lambda _: self._later.start())
        if self._tabs is not None:
            self._tabs.currentChanged.connect(lambda _: self._later.start())
        for signal in (self._layer.editingStarted, self._layer.editingStopped):
            signal.connect(self._later.start)
        self._layer.willBeDeleted.connect(self._let_go)
        self.refresh()

    def refresh(self) -> None:
        """Say and mark what is missing now."""
        layer = self._layer
        if layer is None:
            return
        fields = self.fields if layer.isEditable() else []
        text = missing_html(fields, self._around(layer, fields))
        self.banner.setText(text)
        self.banner.setVisible(bool(text))
        if self._tabs is not None:
            marked = {each.tab for each in fields if each.is_blocking}
            warned, plain = legible(QColor(_WARNED), ground(self._tabs)), QColor()  # none: that of the theme
            for number in range(self._tabs.count()):
                color = warned if number in marked else plain
                self._tabs.tabBar().setTabTextColor(number, color)

    def _let_go(self) -> None:
        self._later.stop()
        self._layer = None

    def go_to(self, name: str) -> None:
        """Show a field and put the cursor into it."""
        for each in self.fields:
            if each.name == name:
                if self._tabs is not None and each.tab >= 0:
                    self._tabs.setCurrentIndex(each.tab)
                each.wrapper.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _around(self, layer: QgsVectorLayer, fields: list[FormField]) -> Around:
        tabs = self._tabs
        behind = (
            {}
            if tabs is None
            else {n: tabs.tabText(n) for n in range(tabs.count()) if n != tabs.currentIndex()}
        )
        return Around(behind, _rules(layer, fields), self._waits, where_to_add(self._class_name))

    def _changed(self, name: str, value: object, is_change: bool) -> None:
        if self._layer is not None:
            if is_change:
                self._fill(self._layer, name, value)
            self._later.start()

    def _fill(self, layer: QgsVectorLayer, name: str, value: object) -> None:
        """Give values to the fields that follow, unless somebody typed other ones."""
        by_name = {each.name: each for each in self.fields}
        for target, found in following(layer, self._class_name, name, value):
            field = by_name.get(target)
            if field is None or not (field.is_empty or field.wrapper.value() == self._filled.get(target)):
                continue
            self._filled[target] = found
            self._form.changeAttribute(target, found)

    def _dress_window(self) -> None:
        buttons = self._form.findChild(QDialogButtonBox, "buttonBox")
        if buttons is not None and is_own(self._form, buttons):
            label_buttons(buttons)
        above = self._form.parentWidget()
        if isinstance(above, QDialog):  # a form inside a table or another form has the room that it has
            give_size(above, self._form, self._class_name)


def enliven(form: QgsAttributeForm) -> LiveForm | None:
    """Make a form live, once; None where it is not one of the workspace's layers, or is there to search."""
    modes = getattr(QgsAttributeEditorContext, "Mode", QgsAttributeEditorContext)
    if form.mode() not in [getattr(modes, name) for name in _MODES]:
        return None
    for child in form.children():
        if isinstance(child, LiveForm):
            return child
    layer = form.layer()
    name = "" if layer is None else QgsExpressionContextUtils.layerScope(layer).variable(CLASS_VARIABLE)
    return LiveForm(form, str(name)) if name else None


def _banner(form: QgsAttributeForm) -> QLabel:
    label = QLabel(form)
    label.setObjectName("gridtwin_missing")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setStyleSheet(_BANNER)
    label.setVisible(False)
    column = form.layout()
    if isinstance(column, QBoxLayout):
        column.insertWidget(0, label)
    return label


def _star_required(form: QgsAttributeForm, fields: list[FormField]) -> None:
    """A star on the labels of fields that may not be empty."""
    layer = form.layer()
    required = {each.name for each in fields if _is_required(layer, each.name)}
    editors = {each.name: each.wrapper.widget() for each in fields if each.name in required}
    for label in form.findChildren(QLabel):
        buddy = label.buddy()
        if buddy is not None and any(_is_inside(each, buddy) for each in editors.values()):
            label.setText(label.text() + _STAR)


def _lower_texts(fields: list[FormField]) -> None:
    """Boxes of notes take some lines, not the room of all other fields on their tab."""
    for each in fields:
        box = each.wrapper.widget()
        if each.name in _NOTES and isinstance(box, QPlainTextEdit):
            box.setMaximumHeight(_NOTE_HEIGHT)


def _is_required(layer: QgsVectorLayer, name: str) -> bool:
    constraints = layer.fields().field(name).constraints().constraints()
    return bool(constraints & QgsFieldConstraints.Constraint.ConstraintNotNull)


def _is_inside(widget: QWidget, above: QWidget) -> bool:
    return widget is above or above.isAncestorOf(widget)


def _rules(layer: QgsVectorLayer, fields: list[FormField]) -> dict[str, str]:
    """What the form says of the fields with wrong values."""
    names = layer.fields().names()
    return {
        each.name: layer.constraintDescription(names.index(each.name))
        for each in fields
        if each.name in names
    }
