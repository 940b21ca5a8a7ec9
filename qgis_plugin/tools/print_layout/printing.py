"""Printing for a dialog: by a process beside QGIS, or by the window, one part of a page after the other.

Layouts belong to the window's thread, so what the window prints is no task of QGIS's; it is for what another
process cannot see, as edits that are not saved.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from gridtwin.errors import GridTwinError
from qgis.core import QgsPrintLayout
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ... import background
from ...translation import tr
from ...workspace.workspace import Workspace
from .apart import print_apart
from .order import Order
from .pdf import written_parts
from .sheet import pages

_BREATH_MS = 15  # for what people did while a part was drawn


class Printing(QObject):
    """One PDF. `went_on` carries the share done (0 to 1) and what is being done, `over` the number of pages.

    `failed` carries a GridTwinError; `stopped` comes after `stop`.
    """

    went_on = pyqtSignal(float, str)
    over = pyqtSignal(int)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def start(self) -> None:
        """Begin."""
        raise NotImplementedError

    def stop(self) -> None:
        """End it and leave nothing behind."""
        raise NotImplementedError


class PrintingApart(Printing):
    """By a process of its own, as a task in QGIS's task bar."""

    def __init__(self, order: Order, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._work = background.Work(
            tr("Write {file}", file=order.target.name),
            lambda step: print_apart(order, workspace, step),
            done=lambda count: self._end("over", count),
            failed=lambda error: self._end("failed", error),
            stopped=lambda: self._end("stopped"),
        )
        self._work.progressChanged.connect(self._moved)
        self._work.told.connect(self._told)

    def start(self) -> None:
        """Hand it to QGIS."""
        background.start(self._work)

    def stop(self) -> None:
        """End it; `stopped` comes when the process has ended."""
        self._work.cancel()

    def _moved(self, percent: float) -> None:
        self._share = percent / 100.0

    def _told(self, text: str) -> None:
        self.went_on.emit(self._share, text)

    def _end(self, name: str, *values: object) -> None:
        if not sip.isdeleted(self):  # its dialog may have gone meanwhile
            getattr(self, name).emit(*values)


class PrintingHere(Printing):
    """By the window, which stands still for each part."""

    def __init__(self, layout: QgsPrintLayout, target: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: Generator[float, None, None] | None = written_parts(layout, target)
        self._done, self._total = 0.0, max(1, pages(layout))
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
        page = min(int(self._done) + 1, self._total)
        self.went_on.emit(
            self._done / self._total, tr("Page {page} of {total}", page=page, total=self._total)
        )
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        parts, self._parts = self._parts, None
        if parts is not None:
            parts.close()  # its file goes, if it is not whole
