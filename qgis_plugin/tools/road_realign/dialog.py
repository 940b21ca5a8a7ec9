"""How a new line is to be numbered, and what would change; asked of the engine at each choice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...dock.ink import BAD, plain, tint
from ...translation import pick, tr

_MOST = 200


class RealignDialog(QDialog):
    """`ask(params, done, failed)` looks at what would change; `params` is what is to be stored."""

    def __init__(self, parent: QWidget, title: str, ask: Callable[..., None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._ask, self._asked = ask, 0
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.how = QComboBox()
        for name, text in (
            ("equation", tr("Numbers beyond stay; an equation takes up the difference")),
            ("restation", tr("Numbers beyond run on from the new part")),
            ("stretch", tr("The new part is spread evenly between the old numbers")),
        ):
            self.how.addItem(text, name)
        self.keep = QComboBox()
        self.keep.addItem(tr("their place on the ground; their numbers follow"), "ground")
        self.keep.addItem(tr("their numbers; their place follows"), "numbers")
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.events = QTableWidget(0, 0)
        self.events.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.events.verticalHeader().setVisible(False)
        self.events.hide()
        self._buttons = QDialogButtonBox()
        self.store = self._buttons.addButton(tr("Store the new line"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._build()
        for box in (self.how, self.keep):
            box.currentIndexChanged.connect(lambda _: self.look())
        self.day.dateChanged.connect(lambda _: self.look())
        self.look()

    def params(self) -> dict[str, Any]:
        """What is chosen, for `ledgers.realign`."""
        return {
            "on": self.day.date().toString("yyyy-MM-dd"),
            "stationing": self.how.currentData(),
            "keep": self.keep.currentData(),
        }

    def look(self) -> None:
        """Ask what would change."""
        self._asked += 1
        number = self._asked
        self.store.setEnabled(False)
        self.told.setText(tr("Looking at what would change …"))
        plain(self.told)
        self._ask(
            self.params(),
            lambda answer: self._show(answer) if number == self._asked else None,
            lambda error: self._refuse(error) if number == self._asked else None,
        )

    def _show(self, answer: dict[str, Any]) -> None:
        events = answer["events"]
        lines = [
            pick(answer["said"]["zh"], answer["said"]["en"]),
            tr("The road now runs from {first} to {last}.", first=answer["first"], last=answer["last"]),
            tr("{count} events change.", count=events["total"]),
            *_messages(answer["findings"]),
        ]
        self.told.setText("\n".join(lines))
        self._fill(events)
        self.store.setEnabled(True)

    def _refuse(self, error: GridTwinError) -> None:
        self.told.setText(pick(error.zh or str(error), str(error)))
        tint(self.told, BAD)
        self.events.setRowCount(0)

    def _fill(self, table: dict[str, Any]) -> None:
        self.events.setColumnCount(len(table["columns"]))
        self.events.setHorizontalHeaderLabels(
            [pick(each["title"]["zh"], each["title"]["en"]) for each in table["columns"]]
        )
        rows = table["rows"][:_MOST]
        self.events.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                self.events.setItem(at, column, QTableWidgetItem(self._cell(table, column, value)))
        self.events.resizeColumnsToContents()
        self.events.setVisible(bool(rows))

    @staticmethod
    def _cell(table: dict[str, Any], column: int, value: Any) -> str:
        if value is None:
            return ""
        if table["columns"][column]["name"] == "kind":
            from gridtwin.model import domain

            from ...translation import language

            return domain("linear_event_kind").title(str(value), language())
        return str(value)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        form = QFormLayout()
        form.addRow(tr("In force from"), self.day)
        form.addRow(tr("New stationing"), self.how)
        form.addRow(tr("Events keep"), self.keep)
        column.addLayout(form)
        column.addWidget(self.told)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.events, 3)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.resize(640, 420)


def _messages(table: dict[str, Any]) -> list[str]:
    names = [column["name"] for column in table["columns"]]
    key = pick("message_zh", "message_en")
    return [str(dict(zip(names, row))[key]) for row in table["rows"][:5]]
