"""Finds the forms that QGIS opens: a form gets the focus, and QGIS has no signal of its own for it."""

from __future__ import annotations

from contextlib import suppress

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ..file_notice import FileNotices
from .fields import form_around
from .live_form import enliven


class FormWatcher(QObject):
    """Makes forms of the workspace's layers live, and tells of their files, while the plugin is loaded."""

    def __init__(self) -> None:
        super().__init__()
        self._file_notices = FileNotices()
        QApplication.instance().focusChanged.connect(self._look)

    def unload(self) -> None:
        """Forms that are opened from now on are left alone."""
        with suppress(TypeError):  # not connected any more
            QApplication.instance().focusChanged.disconnect(self._look)

    def _look(self, _: QWidget | None, now: QWidget | None) -> None:
        form = form_around(now)
        if form is not None:
            enliven(form)
        self._file_notices.look(now)
