"""Third step: what the check of the file found, and how many rows would be stored."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ...icons import icon
from ...translation import pick, tr

_ICONS = {"error": "error", "warning": "findings", "info": "help"}
_SHOWN = 2000


class FindingsPage(QWidget):
    """Rows, counts and the list; all findings go to the panel too, where a click shows the place."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setStyleSheet("font-weight: bold")
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr("Row of the file"), tr("Rule"), tr("Finding"), tr("Value")])
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)

    def show_answer(self, answer: dict[str, Any], heading: str) -> None:
        """List findings, errors first."""
        self.heading.setText(heading)
        table = answer["findings"]
        names = [column["name"] for column in table["columns"]]
        rows = [dict(zip(names, values)) for values in table["rows"]]
        order = {"error": 0, "warning": 1}
        rows.sort(key=lambda each: (order.get(each["severity"], 2), each.get("row") or 0))
        self.table.setRowCount(0)
        self.table.setRowCount(min(len(rows), _SHOWN))
        for place, row in enumerate(rows[:_SHOWN]):
            message = pick(row["message_zh"] or "", row["message_en"] or "")
            cells = (
                "" if row.get("row") is None else str(row["row"]),
                row["rule"],
                message,
                row.get("value"),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem("" if text is None else str(text))
                item.setToolTip(item.text())
                if column == 0:
                    item.setIcon(icon(_ICONS.get(row["severity"], "help")))
                self.table.setItem(place, column, item)
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(1)
