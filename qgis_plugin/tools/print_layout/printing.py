"""Prints a layout while the window goes on: one page, then whatever else waits, then the next page.

Layouts belong to the window's thread, so this is no task of QGIS's.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from time import monotonic

from gridtwin.errors import GridTwinError
from qgis.core import QgsPrintLayout
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .pdf import written_pages

_BREATH_MS = 15  # for what people did while a page was drawn


class Printing(QObject):
    """One PDF. `over` carries the number of pages; `failed` a GridTwinError; `stopped` comes after `stop`."""

    went_on = pyqtSignal(int)
    over = pyqtSignal(int)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def __init__(self, layout: QgsPrintLayout, target: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: Generator[int, None, None] | None = written_pages(layout, target)
        self._count = 0
        self.longest_s = 0.0  # that one page held the window
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Begin as soon as the window has drawn itself."""
        self._timer.start()

    def stop(self) -> None:
        """Leave nothing behind; the page under way is finished first, as this is called between two."""
        if self._pages is not None:
            self._end()
            self.stopped.emit()

    def _next(self) -> None:
        if self._pages is None:
            return
        begun = monotonic()
        try:
            self._count = next(self._pages)
        except StopIteration:
            self._end()
            self.over.emit(self._count)
            return
        except GridTwinError as error:
            self._end()
            self.failed.emit(error)
            return
        self.longest_s = max(self.longest_s, monotonic() - begun)
        self.went_on.emit(self._count)
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        pages, self._pages = self._pages, None
        if pages is not None:
            pages.close()  # its file goes, if it is not whole
