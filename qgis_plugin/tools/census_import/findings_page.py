"""Third step: what the check of the file found, and how many rows would be stored."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...dock.rows import RoomForMessage, compact, follow
from ...engine.shapes import geometry_of
from ...icons import icon
from ...translation import pick, tr

_ICONS = {"error": "error", "warning": "findings", "info": "help"}
_SHOWN = 2000
_MESSAGE, _VALUE = 1, 2
_MOST_PX = {_VALUE: 160, 3: 120}


class FindingsPage(QWidget):
    """Rows, counts and the list; `placed` carries the place of the finding that was chosen."""

    placed = pyqtSignal(QgsGeometry)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.heading, self.hint = QLabel(), QLabel()
        for label in (self.heading, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setStyleSheet("font-weight: bold")
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr("Row of the file"), tr("Finding"), tr("Value"), tr("Rule")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        compact(self.table)
        self._widths = RoomForMessage(self.table)
        self._widths.fit(_MESSAGE, caps=_MOST_PX)
        follow(self.table, self._go_to)
        self._rows: list[dict[str, Any]] = []
        self._hints: dict[str, dict[str, str]] = {}
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)

    def show_answer(self, answer: dict[str, Any], heading: str) -> None:
        """List findings, errors first."""
        table = answer["findings"]
        names = [column["name"] for column in table["columns"]]
        shapes = table.get("geometry") or [None] * len(table["rows"])
        rows = [{**dict(zip(names, values)), "shape": shape} for values, shape in zip(table["rows"], shapes)]
        order = {"error": 0, "warning": 1}
        rows.sort(key=lambda each: (order.get(each["severity"], 2), each.get("row") or 0))
        if len(rows) > _SHOWN:
            heading += tr(" The first {count} findings are listed here.", count=_SHOWN)
        self.heading.setText(heading)
        self._rows, self._hints = rows[:_SHOWN], answer.get("hints") or {}
        self.hint.setText(tr("Nothing found.") if not rows else "")
        self.table.setVisible(bool(rows))
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            self._fill(place, row)
        empty = set() if any(row.get("value") not in (None, "") for row in self._rows) else {_VALUE}
        self._widths.fit(_MESSAGE, caps=_MOST_PX, empty=empty)

    def _fill(self, place: int, row: dict[str, Any]) -> None:
        message = pick(row["message_zh"] or "", row["message_en"] or "")
        number = "" if row.get("row") is None else str(row["row"])
        for column, text in enumerate((number, message, row.get("value"), row["rule"])):
            item = QTableWidgetItem("" if text is None else str(text))
            item.setToolTip(item.text())
            if column == 0:
                item.setIcon(icon(_ICONS.get(row["severity"], "help")))
            self.table.setItem(place, column, item)

    def _go_to(self, place: int) -> None:
        if not 0 <= place < len(self._rows):
            return
        row = self._rows[place]
        hint = self._hints.get(row["rule"]) or {}
        text = pick(hint.get("zh", ""), hint.get("en", ""))
        self.hint.setText(tr("What to do: {hint}", hint=text) if text else "")
        shape = geometry_of(row["shape"]) if row["shape"] else None
        if shape is not None and not shape.isEmpty():
            self.placed.emit(shape)
