"""The dock: ledger and year, the tables by name, the chosen one with its chart, files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...dock.rows import compact
from ...dock.save_place import asked_file
from ...translation import pick, tr
from ...workspace.layers import is_empty
from ..ledger_objects.chart import Chart
from ..ledger_objects.hosts import LEDGERS
from ..ledger_objects.year import FIRST_YEAR, YearDialog, ledger_titles, newest_year
from .tables import bars_of, head_of, text_of

if TYPE_CHECKING:
    from .tool import LedgerStatistics


class StatisticsDock(QgsDockWidget):
    """`show_answer` fills it."""

    def __init__(self, tool: LedgerStatistics) -> None:
        super().__init__(tool.declaration.title, tool.room.window)
        self.setObjectName("gridtwin_ledger_statistics")
        self._tool, self._room = tool, tool.room
        self.answer: dict[str, Any] | None = None
        self._is_waiting = False
        self.ledger = QComboBox()
        for title, name in ledger_titles():
            self.ledger.addItem(title, name)
        self.year = QSpinBox()
        self.year.setRange(FIRST_YEAR, QDate.currentDate().year())
        self.year.setSpecialValueText(tr("newest"))
        self.table_box = QComboBox()
        self.table = QTableWidget()
        self.chart, self.chart_room = Chart(), QScrollArea()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self._build()
        self._room.add_dock(self)

    def show_answer(self, answer: dict[str, Any] | None) -> None:
        """List the tables; the one of that name stays chosen."""
        self.answer, self._is_waiting = answer, False
        kept = self.table_box.currentData()
        self.table_box.blockSignals(True)
        self.table_box.clear()
        for table in (answer or {"tables": []})["tables"]:
            self.table_box.addItem(pick(table["title"]["zh"], table["title"]["en"]), table["name"])
        self.table_box.setCurrentIndex(max(0, self.table_box.findData(kept)))
        self.table_box.blockSignals(False)
        self._show_table()

    def tell_waiting(self) -> None:
        """The answer before goes; its tables may be of another ledger."""
        self.answer, self._is_waiting = None, True
        self._show_table()

    def tell_none(self) -> None:
        """None came: refused or cancelled."""
        self._is_waiting = False
        self._show_table()

    def _show_table(self) -> None:
        at = self.table_box.currentIndex()
        if self.answer is None or at < 0:
            self.table.setRowCount(0)
            self.table.setColumnCount(0)
            self.chart.show_bars(None)
            self.chart_room.hide()
            self.note.setText(tr("Working …") if self._is_waiting else tr("Nothing is counted yet."))
            return
        table = self.answer["tables"][at]
        columns = table["columns"]
        self.table.setColumnCount(len(columns))
        self.table.setHorizontalHeaderLabels([head_of(column) for column in columns])
        self.table.setRowCount(len(table["rows"]))
        for number, row in enumerate(table["rows"]):
            is_total = table.get("has_total") and number == len(table["rows"]) - 1
            for place, value in enumerate(row):
                item = QTableWidgetItem(text_of(value, columns[place]["decimals"]))
                item.setToolTip(item.text())
                if columns[place]["decimals"] is not None:
                    item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                if is_total:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.table.setItem(number, place, item)
        self.table.resizeColumnsToContents()
        bars = bars_of(table)
        self.chart.show_bars(bars)
        self.chart_room.setVisible(bars is not None)
        notes = [pick(each["zh"], each["en"]) for each in table.get("notes", ())]
        layer = self._room.layer(
            next(name for name, ledger in LEDGERS.items() if ledger == self.ledger.currentData())
        )
        if layer is not None and is_empty(layer, self._room.workspace):
            notes.append(tr("This ledger is empty: import its cards, or draw its objects in the map."))
        elif not any(each["name"].startswith("condition") and each["rows"] for each in self.answer["tables"]):
            notes.append(tr("No year is rated yet: “Rate a year” computes the grades from the inspections."))
        self.note.setText("\n".join(notes))

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 6, 6, 6)
        first = QHBoxLayout()
        first.addWidget(self.ledger)
        first.addWidget(QLabel(tr("Year of the condition")))
        first.addWidget(self.year)
        first.addStretch(1)
        column.addLayout(first)
        column.addWidget(self.table_box)
        split = QSplitter(Qt.Orientation.Vertical)
        self.chart_room.setWidgetResizable(True)
        self.chart_room.setWidget(self.chart)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        compact(self.table)
        self.table.setAlternatingRowColors(True)
        split.addWidget(self.table)
        split.addWidget(self.chart_room)
        split.setSizes([300, 300])
        column.addWidget(split, 1)
        column.addWidget(self.note)
        row = QHBoxLayout()
        for text, call in (
            (tr("Rate a year …"), self._ask_rate),
            (tr("Save the tables …"), self._ask_tables),
            (tr("Yearly report …"), self._ask_report),
        ):
            button = QPushButton(text)
            button.clicked.connect(call)
            row.addWidget(button)
        column.addLayout(row)
        self.ledger.currentIndexChanged.connect(lambda _: self._tool.ask())
        self.year.editingFinished.connect(self._tool.ask)
        self.table_box.currentIndexChanged.connect(lambda _: self._show_table())
        self.setWidget(page)
        self.setMinimumWidth(430)

    def _ask_tables(self) -> None:
        path, _ = asked_file(
            self._room.workspace,
            self._room.window,
            title=tr("Save the tables"),
            name=f"{self.ledger.currentText()}.xlsx",
            kinds="Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)",
        )
        if path:
            self._tool.save_tables(Path(path))

    def _ask_rate(self) -> None:
        dialog = YearDialog(
            self._room.window, tr("Rate a year"), [self.ledger.currentData()], newest_year(self._room)
        )
        if dialog.exec():
            for ledger in dialog.ledgers():
                self._tool.rate(ledger, dialog.year.value())

    def _ask_report(self) -> None:
        dialog = YearDialog(
            self._room.window,
            tr("Yearly report"),
            [name for _, name in ledger_titles()],
            newest_year(self._room),
        )
        may_rate = self._room.workspace is not None and not self._room.workspace.is_read_only
        if may_rate:
            dialog.offer_rating(is_wanted=not self._tool.is_rated(dialog.year.value()))
        if not dialog.exec():
            return
        path, _ = asked_file(
            self._room.workspace,
            self._room.window,
            title=tr("Yearly report"),
            name=tr("condition-{year}.pdf", year=dialog.year.value()),
            kinds="PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)",
        )
        if path:
            rated = dialog.ledgers() if dialog.first.isChecked() else []
            self._tool.rate_and_report(rated, dialog.ledgers(), dialog.year.value(), Path(path))
