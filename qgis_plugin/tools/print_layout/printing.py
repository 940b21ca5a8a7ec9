"""Prints a layout while the window goes on: one part of a page, then whatever else waits, then the next.

Layouts belong to the window's thread, so this is no task of QGIS's.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from time import monotonic

from gridtwin.errors import GridTwinError
from qgis.core import QgsPrintLayout
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .pdf import written_parts

_BREATH_MS = 15  # for what people did while a part was drawn


class Printing(QObject):
    """One PDF. `went_on` carries the pages done, as in 1.4; `over` their number; `failed` a GridTwinError.

    `stopped` comes after `stop`.
    """

    went_on = pyqtSignal(float)
    over = pyqtSignal(int)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def __init__(self, layout: QgsPrintLayout, target: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: Generator[float, None, None] | None = written_parts(layout, target)
        self._done = 0.0
        self.longest_s = 0.0  # that one part held the window
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Begin as soon as the window has drawn itself."""
        self._timer.start()

    def stop(self) -> None:
        """Leave nothing behind; called between two parts."""
        if self._parts is not None:
            self._end()
            self.stopped.emit()

    def _next(self) -> None:
        if self._parts is None:
            return
        begun = monotonic()
        try:
            self._done = next(self._parts)
        except StopIteration:
            self._end()
            self.over.emit(round(self._done))
            return
        except GridTwinError as error:
            self._end()
            self.failed.emit(error)
            return
        except Exception as error:  # noqa: BLE001 - the bar would stand still for ever
            self._end()
            self.failed.emit(GridTwinError(f"{type(error).__name__}: {error}"))
            return
        self.longest_s = max(self.longest_s, monotonic() - begun)
        self.went_on.emit(self._done)
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        parts, self._parts = self._parts, None
        if parts is not None:
            parts.close()  # its file goes, if it is not whole
