"""Rows of a table put in piece by piece, so that a long list does not hold the window up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QTableWidget, QTableWidgetItem

_AT_ONCE = 150  # more than are seen without scrolling
_PIECE_S = 0.03
_PAUSE_MS = 5

Row = Callable[[int], Sequence[QTableWidgetItem]]


class Filler(QObject):
    """Of one table. A new list takes the place of one that is still being put in."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table
        self._row: Row = lambda _: ()
        self._done: Callable[[], None] = lambda: None
        self._next = self._count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether rows are still to come."""
        return bool(self._timer.isActive())

    def fill(self, count: int, row: Row, *, done: Callable[[], None]) -> None:
        """Show `count` rows, each as `row` makes it; `done` is called when all are in."""
        self._timer.stop()
        self._row, self._done, self._count = row, done, count
        self._next = 0
        self._table.setRowCount(0)
        self._table.setRowCount(count)
        self._put(min(count, _AT_ONCE), end_s=None)
        if self._next < count:
            self._timer.start()
        else:
            done()

    def finish(self) -> None:
        """Put the rest in now."""
        if self.is_busy:
            self._timer.stop()
            self._put(self._count, end_s=None)
            self._done()

    def _go_on(self) -> None:
        self._put(self._count, end_s=monotonic() + _PIECE_S)
        if self._next >= self._count:
            self._timer.stop()
            self._done()

    def _put(self, last: int, *, end_s: float | None) -> None:
        while self._next < last and (end_s is None or monotonic() < end_s):
            for place, item in enumerate(self._row(self._next)):
                self._table.setItem(self._next, place, item)
            self._next += 1
