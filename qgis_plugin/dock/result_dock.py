"""Base of docks with results: a title, a table, a chart, export, and a click that shows the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..translation import pick
from .chart import BarChart
from .filling import Filler
from .rows import cap, compact
from .save_result import SaveButton, SavedTable, write_csv
from .zoom import flash, zoom_to

if TYPE_CHECKING:
    from ..room import Room


_ROWS_FOR_WIDTH = 60  # that are looked at for widths: all of a thousand would hold the window up


@dataclass(frozen=True)
class Column:
    """A column of the table; numbers stand right and sort as numbers."""

    title: str
    unit: str = ""
    is_number: bool = False

    @property
    def head(self) -> str:
        """Title with unit."""
        return f"{self.title} ({self.unit})" if self.unit else self.title


@dataclass(frozen=True)
class Subject:
    """What a result is about: labels with values, corners (x, y), and the question that draws its sheet."""

    facts: Sequence[tuple[str, str]] = ()
    corners: Sequence[tuple[float, float]] = ()
    drawing: tuple[str, dict[str, Any]] | None = None


class ResultDock(QgsDockWidget):
    """Made by a tool at its first result. `extra` is a layout above the table for a tool's own widgets."""

    def __init__(self, room: Room, title: str) -> None:
        super().__init__(title, room.window)
        self.setObjectName("gridtwin_result_" + "".join(each for each in title if each.isalnum()))
        self._room, self._title = room, title
        self._columns: list[Column] = []
        self._rows: list[list[Any]] = []
        self._geometries: list[QgsGeometry | None] = []
        #: what of the question goes into a saved document, filled by the tool
        self.subject = Subject()
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setStyleSheet("font-weight: bold")
        self.extra = QVBoxLayout()
        self.buttons = QHBoxLayout()
        self.table = QTableWidget()
        self._filler = Filler(self.table)
        self.chart = BarChart()
        self.setWidget(self._content())
        room.add_dock(self)

    def show_table(
        self,
        heading: str,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Any]],
        *,
        geometries: Sequence[QgsGeometry | None] = (),
        chart: tuple[int, int] | None = None,
    ) -> None:
        """Show rows; `chart` names the columns of labels and numbers.

        `geometries` are in the project's CRS.
        """
        self.heading.setText(heading)
        self._columns, self._rows = list(columns), [list(row) for row in rows]
        self._geometries = list(geometries)
        self._fill()
        self.chart.setVisible(chart is not None and bool(rows))
        if chart is not None:
            self.chart.show_bars([(str(row[chart[0]]), float(row[chart[1]] or 0)) for row in rows])
        self.setVisible(True)
        self.raise_()

    def show_engine_table(self, table: dict[str, Any], *, heading: str = "") -> None:
        """Show a table of the engine (docs/engine.md) with its titles and units."""
        from ..engine.shapes import geometry_of

        columns = [
            Column(
                pick(each["title"]["zh"], each["title"]["en"]),
                each.get("unit") or "",
                is_number=each.get("type") in {"integer", "real"},
            )
            for each in table["columns"]
        ]
        shapes = [geometry_of(each) if each else None for each in table.get("geometry") or ()]
        title = heading or pick(table["title"]["zh"], table["title"]["en"])
        self.show_table(title, columns, table["rows"], geometries=shapes)

    def save(self, path: Path) -> None:
        """Write the table as CSV that spreadsheets open (UTF-8 with mark)."""
        write_csv(self._saved(), path)

    def _saved(self) -> SavedTable:
        return SavedTable(
            self._title,
            self.heading.text().split("\n"),
            [column.head for column in self._columns],
            [column.is_number for column in self._columns],
            self._rows,
            self.subject.facts,
            self.subject.corners,
            self.subject.drawing,
        )

    def _content(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.heading)
        column.addLayout(self.extra)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        compact(self.table)
        self.table.horizontalHeader().setResizeContentsPrecision(_ROWS_FOR_WIDTH)
        self.table.setSortingEnabled(True)
        self.table.cellClicked.connect(lambda row, _: self._go_to(row))
        column.addWidget(self.table, 1)  # what the bars leave
        column.addWidget(self.chart)
        self.save_button = SaveButton(self._room, self._saved)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.save_button)
        column.addLayout(self.buttons)
        return page

    def _fill(self) -> None:
        table = self.table
        table.setSortingEnabled(False)
        table.clear()
        table.setColumnCount(len(self._columns))
        table.setHorizontalHeaderLabels([column.head for column in self._columns])
        self._filler.fill(len(self._rows), self._items, done=lambda: table.setSortingEnabled(True))
        table.resizeColumnsToContents()
        cap(table, (at for at, column in enumerate(self._columns) if not column.is_number))
        table.horizontalHeader().setStretchLastSection(True)

    def _items(self, number: int) -> list[QTableWidgetItem]:
        return [self._item(number, place, value) for place, value in enumerate(self._rows[number])]

    def _item(self, number: int, place: int, value: Any) -> QTableWidgetItem:
        item = QTableWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, number)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            shown = round(value, 3) + 0.0 if isinstance(value, float) else value  # no negative zero
            item.setData(Qt.ItemDataRole.DisplayRole, shown)
        else:
            item.setText("" if value is None else str(value))
            item.setToolTip(item.text())
        if self._columns[place].is_number:
            item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        return item

    def _go_to(self, row: int) -> None:
        item = self.table.item(row, 0)
        if item is None:  # not put in yet
            return
        number = item.data(Qt.ItemDataRole.UserRole)
        geometry = self._geometries[number] if number < len(self._geometries) else None
        if geometry is not None and not geometry.isEmpty():
            zoom_to(self._room.iface.mapCanvas(), geometry)
            flash(self._room.iface.mapCanvas(), geometry)
