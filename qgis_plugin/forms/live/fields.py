"""The fields of an open form: their editors, the tab of each, what keeps the row from being stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.gui import QgsAttributeForm, QgsEditorWidgetWrapper
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from ... import compat

_MARK = "EWV2Wrapper"  # QGIS's property of a widget that edits a field
_FORM = "QgsAttributeForm"


@dataclass(frozen=True)
class FormField:
    """A field with its editor; `tab` is the number of its tab, -1 on none; `fixed`: never typed."""

    name: str
    title: str
    wrapper: QgsEditorWidgetWrapper
    tab: int
    fixed: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed or chosen."""
        value = self.wrapper.value()
        return compat.is_null(value) or value == ""

    @property
    def is_blocking(self) -> bool:
        """Whether a hard constraint fails here, so that QGIS keeps OK grey."""
        return bool(self.wrapper.isBlockingCommit())


def form_around(widget: QWidget | None) -> QgsAttributeForm | None:
    """The innermost attribute form that a widget stands in."""
    while widget is not None:
        if widget.metaObject().className() == _FORM:  # QGIS's own objects come as plain widgets
            return sip.cast(widget, QgsAttributeForm)
        widget = widget.parentWidget()
    return None


def is_own(form: QgsAttributeForm, widget: QWidget) -> bool:
    """Whether a widget belongs to the form itself and not to a form inside it."""
    around = form_around(widget)
    return around is not None and sip.unwrapinstance(around) == sip.unwrapinstance(form)


def tabs_of(form: QgsAttributeForm) -> QTabWidget | None:
    """The tabs of a form; None where it has none."""
    for each in form.findChildren(QTabWidget):
        if is_own(form, each):
            return each
    return None


def fields_of(form: QgsAttributeForm) -> Iterator[FormField]:
    """The fields of a form in the order of its tabs; those of child rows inside are not among them."""
    tabs, config, found = tabs_of(form), form.layer().editFormConfig(), []
    for widget in form.findChildren(QWidget):
        wrapper = QgsEditorWidgetWrapper.fromWidget(widget) if widget.property(_MARK) is not None else None
        if wrapper is None or not is_own(form, widget):
            continue
        field, fixed = wrapper.field(), config.readOnly(wrapper.fieldIdx())
        found.append(FormField(field.name(), field.displayName(), wrapper, _page(widget, tabs), fixed))
    names = [child.name() for tab in config.tabs() for child in tab.children()]
    yield from sorted(found, key=lambda each: names.index(each.name) if each.name in names else len(names))


def _page(widget: QWidget, tabs: QTabWidget | None) -> int:
    """Number of the tab on whose page a widget stands."""
    above: QWidget | None = widget
    while tabs is not None and above is not None:
        place = tabs.indexOf(above)
        if place >= 0:
            return int(place)
        above = above.parentWidget()
    return -1
