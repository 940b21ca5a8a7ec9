"""The dock: ledger, day, which states, the table in their colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gridtwin.model import feature_class
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidgetItem,
)

from ...dock.flow import Flow
from ...dock.ink import black_or_white
from ...dock.result_dock import Column, ResultDock
from ...engine.shapes import geometry_of
from ...forms.inspection_lists import title
from ...translation import pick, tr
from ..ledger_objects.hosts import LEDGERS, to_project
from .due_layer import COLOURS, band_of, titles

if TYPE_CHECKING:
    from .tool import InspectionDue

_COLUMNS: tuple[str, ...] = ("state", "overdue_days", "host_name", "host_code", "kind", "due_on", "last_done")
_COLUMNS += ("overdue_after", "keeper_name", "grid_code")
_MOST_ROWS = 1000  # of the table: the worst; the map has all


class DueDock(ResultDock):
    """`listed()` are the rows that the filters let through."""

    def __init__(self, tool: InspectionDue) -> None:
        super().__init__(tool.room, tool.declaration.title)
        self._tool = tool
        self._answer: dict[str, Any] | None = None
        self.rows: list[tuple[list[Any], dict[str, Any] | None]] = []  # as listed last
        self._shown: list[tuple[list[Any], dict[str, Any] | None]] = []
        self.columns: list[str] = []
        self.titles: dict[str, str] = {}
        self.ledger = QComboBox()
        for class_name, ledger in reversed(LEDGERS.items()):
            declared = feature_class(class_name)
            self.ledger.addItem(pick(declared.title_zh, declared.title_en), ledger)
        facility = feature_class("facility")
        self.ledger.addItem(pick(facility.title_zh, facility.title_en), "facilities")
        self.as_of = QDateEdit(QDate.currentDate())
        self.as_of.setCalendarPopup(True)
        self.as_of.setDisplayFormat("yyyy-MM-dd")
        self.kind = QComboBox()
        self.boxes = {state: QCheckBox(title) for state, title in titles().items()}
        self.note = QLabel()
        self.note.setWordWrap(True)
        self._build()
        self.show_nothing()

    def show_answer(self, answer: dict[str, Any]) -> None:
        """A new list of the engine."""
        self._answer = answer
        self.titles = {
            column["name"]: pick(column["title"]["zh"], column["title"]["en"])
            for column in answer["due"]["columns"]
        }
        self.columns = list(self.titles)
        chosen, at = self.kind.currentText(), self.columns.index("kind")
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(tr("All kinds"))
        for kind in sorted({row[at] for row in answer["due"]["rows"]}):
            self.kind.addItem(title(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findText(chosen)))
        self.kind.blockSignals(False)
        self._refill()

    def show_nothing(self) -> None:
        """No list yet."""
        self._answer = None
        self.show_table(tr("No list yet."), [], [])
        self.note.clear()

    def tell_waiting(self) -> None:
        """A list is on its way."""
        self.heading.setText(tr("Asking …"))

    def listed(self) -> list[tuple[list[Any], dict[str, Any] | None]]:
        """Rows with their shapes that the filters let through, worst first."""
        if self._answer is None:
            return []
        due = self._answer["due"]
        state, kind = self.columns.index("state"), self.columns.index("kind")
        wanted = self.kind.currentData()
        shapes = due.get("geometry") or [None] * len(due["rows"])
        return [
            (row, shape)
            for row, shape in zip(due["rows"], shapes)
            if self.boxes[row[state]].isChecked() and (not wanted or row[kind] == wanted)
        ]

    def chosen(self) -> tuple[str, str] | None:
        """Class and code of the chosen row."""
        item = self.table.item(self.table.currentRow(), 0)
        if item is None:
            return None
        row = self._shown[item.data(Qt.ItemDataRole.UserRole)][0]
        return str(row[self.columns.index("host_class")]), str(row[self.columns.index("host_code")])

    def _refill(self) -> None:
        if self._answer is None:
            return
        rows = self.rows = self.listed()
        self._shown = rows[:_MOST_ROWS]
        heads = [Column(self.titles[name], is_number=name == "overdue_days") for name in _COLUMNS]
        places = [self.columns.index(name) for name in _COLUMNS]
        told: dict[str, dict[str, str]] = {"state": {}, "kind": {}}  # looked up once: lists are long
        cells = [
            [self._cell(told, name, row[at]) for name, at in zip(_COLUMNS, places)] for row, _ in self._shown
        ]
        layer = next((each for name in LEDGERS if (each := self._room.layer(name)) is not None), None)
        shapes = [
            None
            if shape is None
            else geometry_of(shape)
            if layer is None
            else to_project(geometry_of(shape), layer)
            for _, shape in self._shown
        ]
        self.show_table(self._heading(), heads, cells, geometries=shapes)
        doubt = self.columns.index("to_confirm")
        doubts = any(row[doubt] for row, _ in rows)
        texts = (
            [tr("The worst {number} rows are listed; the map has all.", number=_MOST_ROWS)]
            if len(rows) > _MOST_ROWS
            else []
        )
        if not self._answer["due"]["rows"]:
            texts.append(tr("This ledger has no object with an inspection plan yet."))
        if doubts:
            texts.append(tr("Cycles are to be confirmed against the standard."))
        self.note.setText(" ".join(texts))
        self._tool.redraw()

    def _heading(self) -> str:
        assert self._answer is not None  # the caller said so
        state = self.columns.index("state")
        found = [row[state] for row in self._answer["due"]["rows"]]
        counts = ", ".join(f"{title} {found.count(name)}" for name, title in titles().items())
        return f"{self._answer['as_of']}: {counts}"

    def _cell(self, told: dict[str, dict[str, str]], name: str, value: Any) -> Any:
        if name in told:
            if value not in told[name]:
                told[name][value] = titles()[value] if name == "state" else title(value)
            return told[name][value]
        if name == "last_done" and value is None:
            return tr("never")
        return value

    def _item(self, number: int, place: int, value: Any) -> QTableWidgetItem:
        """The state in the colour that the row has in the map."""
        item = super()._item(number, place, value)
        if place == 0:
            values = self._shown[number][0]
            band = band_of(values[self.columns.index("state")], values[self.columns.index("overdue_days")])
            colour = QColor(COLOURS[band])
            item.setForeground(black_or_white(colour))
            item.setBackground(colour)
        return item

    def _build(self) -> None:
        first, states = QHBoxLayout(), Flow(8)
        ask = QPushButton(tr("Refresh"))
        ask.clicked.connect(self._tool.ask)
        for widget in (self.ledger, QLabel(tr("on")), self.as_of, ask):
            first.addWidget(widget)
        first.addStretch(1)
        for state, box in self.boxes.items():
            box.setChecked(state != "done")
            box.toggled.connect(self._refill)
            states.addWidget(box)
        self.ledger.currentIndexChanged.connect(lambda _: self._tool.ask())
        self.kind.currentIndexChanged.connect(lambda _: self._refill())
        self.extra.addLayout(first)
        self.extra.addWidget(self.kind)
        self.extra.addLayout(states)
        self.extra.addWidget(self.note)
        for text, call in ((tr("Card"), self._tool.show_card), (tr("Inspect"), self._tool.inspect)):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, call=call: self._with_chosen(call))
            self.buttons.insertWidget(0, button)
        self.table.cellActivated.connect(lambda *_: self._with_chosen(self._tool.show_card))

    def _with_chosen(self, call: Any) -> None:  # Any: a method of the tool
        chosen = self.chosen()
        if chosen is None:
            self._room.say(tr("Choose a row first."))
        else:
            call(*chosen)
