"""Tables whose rows lead to the map, and whose message gets the room that there is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QHeaderView, QTableView, QTableWidget

_LEAST_PX = 160  # of a message, however short
_ROW_PX = 6  # above and below a line of text together
_MOST_LETTERS = 26
_MOST_PX = 360  # of a message that has to share a narrow panel; its tooltip has the rest


def compact(table: QTableView) -> None:
    """Rows as high as a line of text needs, each text on one line."""
    rows = table.verticalHeader()
    height = table.fontMetrics().height() + _ROW_PX
    rows.setMinimumSectionSize(height)
    rows.setDefaultSectionSize(height)
    rows.setVisible(False)
    table.setWordWrap(False)


def cap(table: QTableWidget, columns: Iterable[int]) -> None:
    """Columns no wider than a sentence's beginning; tooltips have the whole."""
    most = table.fontMetrics().averageCharWidth() * _MOST_LETTERS
    for column in columns:
        table.setColumnWidth(column, min(table.columnWidth(column), most))


def follow(table: QTableWidget, go: Callable[[int], object]) -> None:
    """Call `go` with the row that becomes the current one, and again with each press on it; once a press."""
    just_came: list[int] = []

    def came(row: int, _: int, before: int, __: int) -> None:
        if row >= 0 and row != before:
            just_came.append(row)
            QTimer.singleShot(0, just_came.clear)  # the press that brought it here is told right after this
            go(row)

    def pressed(row: int, _: int) -> None:
        if row not in just_came:
            go(row)

    table.currentCellChanged.connect(came)
    table.cellPressed.connect(pressed)


class RoomForMessage(QObject):
    """Of one table: a column takes what the others leave, and stays legible where that is little."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table, self._column = table, -1
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.viewport().installEventFilter(self)

    def fit(self, column: int, *, caps: Mapping[int, int], empty: Collection[int] = ()) -> None:
        """Widths by the contents, each up to its cap in pixels; `empty` columns are hidden."""
        table, self._column = self._table, column
        for place in range(table.columnCount()):
            table.setColumnHidden(place, place in empty)
            if place != column and place not in empty:
                table.resizeColumnToContents(place)
                table.setColumnWidth(place, min(table.columnWidth(place), caps.get(place, _MOST_PX)))
        self._spread()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """The table has another width now."""
        if event.type() == QEvent.Type.Resize:
            self._spread()
        return False

    def _spread(self) -> None:
        table = self._table
        if not 0 <= self._column < table.columnCount():
            return
        others = sum(
            table.columnWidth(place)
            for place in range(table.columnCount())
            if place != self._column and not table.isColumnHidden(place)
        )
        least = min(max(table.sizeHintForColumn(self._column), _LEAST_PX), _MOST_PX)
        table.setColumnWidth(self._column, max(least, table.viewport().width() - others))
