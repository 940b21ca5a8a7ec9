"""Heading → field with samples: suggested, or as for the last file of the same shape; the user decides."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...dock.ink import ground, ink, muted
from ...dock.text_room import fit_heads
from ...translation import pick, tr
from .remembered import recall, remember

_LEAST_PX, _BOX_PX = 170, 220  # of the column of headings, of fields


class _FieldBox(QComboBox):
    """The wheel scrolls the table; it changes no field."""

    def wheelEvent(self, event: Any) -> None:
        """Leave it to the table."""
        event.ignore()


class ColumnTable(QWidget):
    """A row a column of the source; `changed` when one is given to another field.

    `purpose` names what is imported: mappings are kept for it. Columns and fields come as the engine tells
    them: `{heading, field, sample}`, `{name, title, required}`.
    """

    changed = pyqtSignal()

    def __init__(self, purpose: str) -> None:
        super().__init__()
        self.purpose = purpose
        self._fields: list[dict[str, Any]] = []
        self.suggested: dict[str, str] = {}
        self.is_recalled = False
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setHorizontalHeaderLabels([tr("Column of the file"), tr("Field"), tr("Samples")])
        self.table.verticalHeader().setVisible(False)
        self.table.setColumnWidth(0, _LEAST_PX)
        self.table.setColumnWidth(1, _BOX_PX)
        fit_heads(self.table)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.anew = QPushButton(tr("Suggest anew"))
        self.anew.setAutoDefault(False)
        self.anew.setToolTip(tr("Drop the kept mapping and propose fields by the headings"))
        self.anew.clicked.connect(lambda *_: self._fill(self.suggested))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        line = QHBoxLayout()
        line.addWidget(self.told, 1)
        line.addWidget(self.anew)
        column.addLayout(line)

    def show_columns(self, columns: Sequence[dict[str, Any]], fields: Sequence[dict[str, Any]]) -> None:
        """List columns; a mapping kept for these headings goes before what is suggested."""
        self._fields = list(fields)
        self.suggested = {each["heading"]: each["field"] or "" for each in columns}
        known = {each["name"] for each in fields} | {""}
        kept = recall(self.purpose, self.suggested)
        self.is_recalled = kept is not None and set(kept.values()) <= known
        self.table.setRowCount(len(columns))
        for row, each in enumerate(columns):
            self.table.setItem(row, 0, QTableWidgetItem(each["heading"]))
            self.table.setCellWidget(row, 1, self._box())
            sample = " · ".join(str(value) for value in each["sample"])
            shown = QTableWidgetItem(sample)
            shown.setToolTip(sample)
            self.table.setItem(row, 2, shown)
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(0, min(max(_LEAST_PX, self.table.columnWidth(0)), 2 * _LEAST_PX))
        fit_heads(self.table)
        widest = max(
            (self.table.cellWidget(row, 1).sizeHint().width() for row in range(len(columns))), default=0
        )
        self.table.setColumnWidth(1, min(max(_BOX_PX, widest), 2 * _BOX_PX))
        self._fill({**self.suggested, **(kept or {})} if self.is_recalled else self.suggested)

    def chosen(self) -> dict[str, str]:
        """Heading → field; an empty field leaves the column out."""
        rows = range(self.table.rowCount())
        return {self.table.item(row, 0).text(): self.table.cellWidget(row, 1).currentData() for row in rows}

    def choose(self, heading: str, field: str) -> None:
        """Give a column to a field, as the user does in its box."""
        for row in range(self.table.rowCount()):
            if self.table.item(row, 0).text() == heading:
                box = self.table.cellWidget(row, 1)
                box.setCurrentIndex(max(box.findData(field), 0))

    def keep(self) -> None:
        """For the next file of the same shape."""
        remember(self.purpose, self.suggested, self.chosen())

    def title(self, name: str) -> str:
        """Title of a field."""
        found = next((each for each in self._fields if each["name"] == name), None)
        return name if found is None else pick(found["title"]["zh"], found["title"]["en"])

    def twice(self, among: Collection[str] | None = None) -> str:
        """A sentence when two columns (`among` these, where given) have one field; else empty."""
        pairs = self.chosen().items()
        chosen = [field for name, field in pairs if field and (among is None or name in among)]
        twice = sorted({each for each in chosen if chosen.count(each) > 1})
        if not twice:
            return ""
        return tr("Two columns are given to one field: {fields}", fields=", ".join(map(self.title, twice)))

    def lacking(self, but: Collection[str] = (), among: Collection[str] | None = None) -> list[str]:
        """Names of required fields that no column (`among` these, where given) is given to."""
        pairs = self.chosen().items()
        chosen = {*(field for name, field in pairs if among is None or name in among), *but}
        return [each["name"] for each in self._fields if each["required"] and each["name"] not in chosen]

    def left_out(self) -> list[str]:
        """Headings of the columns that are not imported."""
        return [name for name, field in self.chosen().items() if not field]

    def _fill(self, mapping: dict[str, str]) -> None:
        for row in range(self.table.rowCount()):
            box = self.table.cellWidget(row, 1)
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(mapping.get(self.table.item(row, 0).text(), "")), 0))
            box.blockSignals(False)
        if mapping is self.suggested:
            self.is_recalled = False
        self._refresh()

    def _box(self) -> QComboBox:
        box = _FieldBox()
        box.addItem(tr("– left out –"), "")
        for each in self._fields:
            mark = " *" if each["required"] else ""
            box.addItem(pick(each["title"]["zh"], each["title"]["en"]) + mark, each["name"])
        box.currentIndexChanged.connect(lambda _: self._refresh())
        return box

    def _refresh(self) -> None:
        left_out = self.left_out()
        grey = QBrush(muted(ink(self.table), ground(self.table)))
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            is_out = item.text() in left_out
            item.setData(Qt.ItemDataRole.ForegroundRole, grey if is_out else None)
        text = (
            tr("Left out: {columns}", columns=", ".join(left_out))
            if left_out
            else tr("No column is left out.")
        )
        if self.is_recalled:
            text = tr("As you mapped the last file of this shape.") + " " + text
        self.told.setText(text)
        self.anew.setVisible(self.chosen() != self.suggested)
        self.changed.emit()
