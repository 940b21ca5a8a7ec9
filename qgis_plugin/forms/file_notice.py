"""Why a chosen photo or document is not taken, below the file in the form at once; the save tells it too.

Constraints of QGIS have one text for all reasons.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsVectorLayer
from qgis.gui import QgsExternalResourceWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..dock.ink import BAD, tint
from ..expressions.files import problem
from ..expressions.open_workspace import open_workspace
from ..workspace.sources import class_name
from .live.fields import form_around

_CLASS = "attachment"
_MARK = "gridtwin_file_notice"
_LOOK = "font-weight: bold"
_TYPED_MS = 300  # a path that is being typed is looked at when it rests


class FileNotices:
    """Of all forms of attachments that the focus comes into (forms/live/watcher.py)."""

    def __init__(self) -> None:
        self._notices: list[FileNotice] = []  # kept, or Python takes them away: their parents are QGIS's

    def look(self, came: QWidget | None) -> None:
        """Give the files of the form around a widget their line, once."""
        form = _form_of(came)
        for widget in () if form is None else _resources(form):
            if widget.property(_MARK) is None and _is_of_attachments(widget):
                widget.setProperty(_MARK, True)
                self._notices = [each for each in self._notices if not sip.isdeleted(each)]
                self._notices.append(FileNotice(widget))


class FileNotice(QLabel):
    """The line below one file; hidden where the file is good or none is chosen."""

    def __init__(self, resource: QgsExternalResourceWidget) -> None:
        super().__init__(resource)
        self.setObjectName(_MARK)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        tint(self, BAD, _LOOK)
        self._path = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPED_MS)
        self._timer.timeout.connect(self._look)
        layout = resource.layout()
        layout.addWidget(self, layout.rowCount(), 0, 1, layout.columnCount())
        resource.valueChanged.connect(self._changed)
        self._path = str(resource.documentPath() or "")
        self._look()

    def _changed(self, path: str) -> None:
        self._path = path or ""
        self._timer.start()

    def _look(self) -> None:
        reason = problem(self._path) or ""
        self.setText(reason)
        self.setVisible(bool(reason))


def _form_of(widget: QWidget | None) -> QWidget | None:
    """The form that a widget is in, or that its window is: a dialog begins with its buttons."""
    form = form_around(widget)
    if form is not None or widget is None:
        return form
    window = widget.window()
    return window if window.metaObject().className() == "QgsAttributeDialog" else None


def _resources(form: QWidget) -> Iterator[QgsExternalResourceWidget]:
    for each in form.findChildren(QWidget):
        if each.metaObject().className() == "QgsExternalResourceWidget":
            yield sip.cast(each, QgsExternalResourceWidget)


def _is_of_attachments(widget: QWidget) -> bool:
    workspace, form = open_workspace(), form_around(widget)
    layer: QgsVectorLayer | None = None if form is None else form.layer()
    return workspace is not None and layer is not None and class_name(layer, workspace) == _CLASS
