"""The dock: roads with what would become of them, the chosen one's start, direction and order of sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...dock.filling import Filler
from ...dock.ink import BAD, WARNED, ground, legible, tint
from ...dock.rows import compact
from ...dock.text_room import fit_heads
from ...editing.finding import ERROR
from ...translation import tr
from ..pipe_common.busy import BusyRow
from .plan import RoadPlan

if TYPE_CHECKING:
    from .tool import RoadRoutes

_CODE = Qt.ItemDataRole.UserRole
_TOLD = 2  # findings of the chosen road; the findings panel has all


class RouteDock(QgsDockWidget):
    """Shows the tool's plan; what is pressed goes to the tool."""

    def __init__(self, tool: RoadRoutes) -> None:
        super().__init__(tool.declaration.title, tool.room.window)
        self.setObjectName("gridtwin_road_routes")
        self._tool = tool
        self._is_filling = False
        self._codes: list[str] = []  # of the rows
        self.heading = QLabel(tool.declaration.help)
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setStyleSheet("font-weight: bold")
        self.note = QLabel()
        self.note.setWordWrap(True)
        tint(self.note, WARNED)
        self.save_button = QPushButton(tr("Save these edits"))
        self.draw_button = QPushButton(tr("Draw sections"))
        self.roads = QTableWidget(0, 7)
        self._filler = Filler(self.roads)
        self.chosen_box = QGroupBox(tr("Chosen road"))
        self.start = QLineEdit()
        self.start.setPlaceholderText("K0+000")
        self.turn_button = QPushButton(tr("Turn round"))
        self.turn_button.setToolTip(tr("The stationing then begins at the other end"))
        self.forget = QCheckBox()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.order = QTableWidget(0, 5)
        self.busy = BusyRow(tool.cancel)
        self.look_button = QPushButton(tr("Look again"))
        self.segment_button = QPushButton(tr("Cut into pieces …"))
        self.realign_button = QPushButton(tr("Realign …"))
        self.make_button = QPushButton()
        self._build()
        self._connect()
        self.show_plan()
        self.tell(tool.declaration.help)
        tool.room.add_dock(self)

    def chosen(self) -> str:
        """Number of the road whose row is current, or ""."""
        row = self.roads.currentRow()
        return self._codes[row] if 0 <= row < len(self._codes) else ""

    def choose(self, code: str) -> bool:
        """Make a road's row current; whether it is listed."""
        if code not in self._codes:
            return False
        self.roads.setCurrentCell(self._codes.index(code), 1)  # its items may not be in yet
        return True

    def show_plan(self) -> None:
        """Fill the table from the tool's plan; the chosen road stays."""
        plan, kept = self._tool.plan, self.chosen()
        shown = list(plan.roads.values())
        self._codes = [road.code for road in shown]
        self._is_filling = True
        self._filler.fill(len(shown), lambda at: self._items(shown[at]), done=lambda: None)
        for column in range(6):
            self.roads.resizeColumnToContents(column)
        self._is_filling = False
        if shown and not self.choose(kept):
            self.roads.setCurrentCell(0, 1)
        self._show_chosen()
        self._show_ticked()

    def show_busy(self, task: Any) -> None:
        """A question is under way."""
        self.busy.follow(task)
        for each in (self.look_button, self.make_button, self.turn_button, self.start):
            each.setEnabled(False)

    def show_idle(self) -> None:
        """It was answered."""
        self.busy.hide()
        for each in (self.look_button, self.turn_button, self.start):
            each.setEnabled(True)
        self._show_ticked()

    def tell(self, heading: str, *, note: str = "", can_save: bool = False, can_draw: bool = False) -> None:
        """What there is, and below what stands in the way with the button that helps."""
        self.heading.setText(heading)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.save_button.setVisible(can_save)
        self.draw_button.setVisible(can_draw)

    def _items(self, road: RoadPlan) -> list[QTableWidgetItem]:
        values = road.values
        texts = [
            road.code,
            str(values["name"] or ""),
            self._tool.state_of(road),
            str(values["section_count"]),
            "" if values["length_m"] is None else f"{values['length_m']:.1f}",
            str(values["first"] or ""),
            str(values["last"] or ""),
        ]
        items = [QTableWidgetItem(text) for text in texts]
        for item in items:
            item.setData(_CODE, road.code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if road.is_ready:
            items[0].setFlags(items[0].flags() | Qt.ItemFlag.ItemIsUserCheckable)
            items[0].setCheckState(Qt.CheckState.Checked if road.is_ticked else Qt.CheckState.Unchecked)
        for at in (3, 4):
            items[at].setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        if road.findings:
            items[2].setForeground(legible(BAD if road.errors else WARNED, ground(self.roads)))
            items[2].setToolTip("\n".join(each.message for each in road.findings))
        return items

    def _show_chosen(self, *_: object) -> None:
        if self._is_filling:
            return
        road = self._tool.plan.roads.get(self.chosen())
        self.chosen_box.setEnabled(road is not None)
        self.order.setRowCount(0)
        self.told.clear()
        self.forget.hide()
        self._tool.show(road)
        if road is None:
            self.chosen_box.setTitle(tr("Chosen road"))
            return
        name = f"{road.values['name'] or ''} {road.code}".strip()
        self.chosen_box.setTitle(name)
        wished = self._tool.plan.starts.get(road.code)
        self.start.setText(wished or str(road.values["first"] or ""))
        points = int(road.values["point_count"] or 0)
        if points:
            self.forget.setText(tr("Forget its {count} calibration points", count=points))
            self.forget.blockSignals(True)
            self.forget.setChecked(road.code in self._tool.plan.dropped)
            self.forget.blockSignals(False)
            self.forget.show()
        self._tell_findings(road)
        self._fill_order(road)

    def _tell_findings(self, road: RoadPlan) -> None:
        lines = [each.message for each in sorted(road.findings, key=lambda each: each.severity != ERROR)]
        if road.values["event_count"] and road.values["state"] == "changed":
            lines.append(
                tr(
                    "{count} events on this road keep their numbers: look at them afterwards.",
                    count=road.values["event_count"],
                )
            )
        more = len(lines) - _TOLD
        rest = [tr("… and {count} more", count=more)] if more > 0 else []
        self.told.setText("\n".join(lines[:_TOLD] + rest))
        self.told.setToolTip("\n".join(lines))
        tint(self.told, BAD if road.errors else WARNED)
        self.told.setVisible(bool(lines))

    def _fill_order(self, road: RoadPlan) -> None:
        self.order.setRowCount(len(road.sections))
        for at, (row, _) in enumerate(road.sections):
            number = row["section_no"]
            texts = [
                str(row["place"]),
                tr("without number") if number is None else str(int(number)),
                str(row["from_station"]),
                str(row["to_station"]),
                tr("against the road") if row["is_turned"] else tr("with the road"),
            ]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if row["is_turned"] and column == 4:
                    item.setForeground(legible(WARNED, ground(self.order)))
                self.order.setItem(at, column, item)
        for column in range(4):
            self.order.resizeColumnToContents(column)

    def _show_ticked(self) -> None:
        number = len(self._tool.plan.ticked())
        self.make_button.setText(
            tr("Make the routes ({count})", count=number) if number else tr("Nothing to make")
        )
        self.make_button.setEnabled(number > 0 and self._tool.may_store() is None)

    def _ticked(self, item: QTableWidgetItem) -> None:
        if self._is_filling or item.column() != 0:
            return
        road = self._tool.plan.roads.get(str(item.data(_CODE)))
        if road is not None and road.is_ready:
            road.is_ticked = item.checkState() == Qt.CheckState.Checked
            self._show_ticked()

    def _start_given(self) -> None:
        road = self._tool.plan.roads.get(self.chosen())
        text = self.start.text().strip()
        if road is not None and text and text != str(road.values["first"] or ""):
            self._tool.put_start(road.code, text)

    def _connect(self) -> None:
        self.roads.currentCellChanged.connect(self._show_chosen)
        self.roads.itemChanged.connect(self._ticked)
        self.roads.cellClicked.connect(lambda *_: self._tool.zoom(self.chosen()))
        self.order.cellClicked.connect(lambda row, _: self._tool.zoom(self.chosen(), section=row))
        self.start.editingFinished.connect(self._start_given)
        self.turn_button.clicked.connect(lambda: self._tool.turn(self.chosen()))
        self.forget.toggled.connect(lambda is_on: self._tool.forget(self.chosen(), is_on=is_on))
        self.save_button.clicked.connect(self._tool.save_edits)
        self.draw_button.clicked.connect(self._tool.draw)
        self.look_button.clicked.connect(lambda _: self._tool.look())
        self.segment_button.clicked.connect(self._tool.segment)
        self.realign_button.clicked.connect(lambda: self._tool.realign(self.chosen()))
        self.make_button.clicked.connect(self._tool.make)

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.heading)
        line = QHBoxLayout()
        line.addWidget(self.note, 1)
        line.addWidget(self.save_button)
        line.addWidget(self.draw_button)
        column.addLayout(line)
        _set_up(
            self.roads,
            [
                tr("Road number"),
                tr("Name"),
                tr("State"),
                tr("Sections"),
                tr("Length (m)"),
                tr("Start"),
                tr("End"),
            ],
        )
        _set_up(
            self.order, [tr("Order"), tr("Section"), tr("From stationing"), tr("To stationing"), tr("Drawn")]
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.roads)
        split.addWidget(self._chosen())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        column.addWidget(split, 1)
        column.addWidget(self.busy)
        row = QHBoxLayout()
        for button in (self.look_button, self.segment_button, self.realign_button):
            row.addWidget(button)
        row.addStretch(1)
        self.make_button.setStyleSheet("font-weight: bold")
        row.addWidget(self.make_button)
        column.addLayout(row)
        self.setMinimumWidth(480)
        self.setWidget(page)

    def _chosen(self) -> QWidget:
        inner = QVBoxLayout(self.chosen_box)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Stationing at the start")))
        line.addWidget(self.start, 1)
        line.addWidget(self.turn_button)
        inner.addLayout(line)
        inner.addWidget(self.forget)
        inner.addWidget(self.told)
        inner.addWidget(self.order, 1)
        return self.chosen_box


def _set_up(table: QTableWidget, heads: list[str]) -> None:
    table.setHorizontalHeaderLabels(heads)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    compact(table)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.horizontalHeader().setDefaultSectionSize(140)
    fit_heads(table)
    table.horizontalHeader().setStretchLastSection(True)
