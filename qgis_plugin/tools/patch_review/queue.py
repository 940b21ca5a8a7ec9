"""The list of patches with its filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...expressions.titles import title
from ...translation import tr
from .rows import MOST, ORDERS, Row

if TYPE_CHECKING:
    from .desk import Desk

_GRADES = {"A": "#d7263d", "B": "#e07b2a", "C": "#c9a20c"}
_STATUSES = ("new", "confirmed", "legal", "not_building", "unclear")
_WAIT_MS = 350


class QueueView(QWidget):
    """`chosen`: a place of the queue. `filtered`: the filters changed."""

    chosen = pyqtSignal(int)
    filtered = pyqtSignal()

    def __init__(self, desk: Desk, streets: dict[str, str]) -> None:
        super().__init__()
        self._desk, self._streets = desk, streets
        self._is_filling = False
        self.status, self.grade, self.street, self.order = (QComboBox() for _ in range(4))
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("number or grid code"))
        self.text.setClearButtonEnabled(True)
        self.model = _Model(desk)
        self.table = QTableView()
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._changed)
        self._build()
        self.fill()

    def fill(self) -> None:
        """Filters with their counts, rows, the row that is open."""
        self._is_filling = True
        counts, wanted = self._desk.counts, self._desk.wanted
        statuses = counts.get("statuses", {})
        known = [*_STATUSES, *(each for each in statuses if each not in _STATUSES)]
        _fill(
            self.status,
            tr("any status"),
            [(each, _counted(title("patch_status", each) or each, statuses.get(each, 0))) for each in known],
            wanted.status,
        )
        grades = counts.get("grades", {})
        _fill(
            self.grade,
            tr("any grade"),
            [(each, _counted(each, grades.get(each, 0))) for each in ("A", "B", "C")],
            wanted.grade,
        )
        streets = counts.get("streets", {})
        named = sorted({*streets, wanted.street} - {""})
        _fill(
            self.street,
            tr("any street"),
            [(each, _counted(self._streets.get(each, each), streets.get(each, 0))) for each in named],
            wanted.street,
        )
        _fill(self.order, "", [(each, _orders()[each]) for each in ORDERS], wanted.order)
        self._is_filling = False
        self.model.renew()
        self.table.setColumnHidden(5, wanted.order != "distance")
        self.mark()

    def mark(self) -> None:
        """Select the row that is open; say so where there is none."""
        desk = self._desk
        if desk.row is not None and self.table.currentIndex().row() != desk.place:
            self._is_filling = True
            self.table.selectRow(desk.place)
            self.table.scrollTo(self.model.index(desk.place, 0))
            self._is_filling = False
        self.empty.setVisible(not desk.rows)
        self.table.setVisible(bool(desk.rows))
        if desk.is_loading:
            self.empty.setText(tr("Reading the queue …"))
        elif not desk.rows:
            self.empty.setText(
                tr("No patch fits these filters. Choose “any status”, or run a detection to find new ones.")
            )

    def changed(self, row: Row) -> None:
        """A row was decided."""
        if row in self._desk.rows:
            self.model.changed(self._desk.rows.index(row))

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setDefaultSectionSize(22)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        table.selectionModel().currentRowChanged.connect(self._selected)
        filters = QGridLayout()
        filters.setSpacing(3)
        for place, each in enumerate((self.status, self.grade, self.street, self.order)):
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            each.currentIndexChanged.connect(lambda *_: self._changed())
            filters.addWidget(each, place // 2, place % 2)
        filters.addWidget(self.text, 2, 0, 1, 2)
        self.text.textChanged.connect(lambda *_: None if self._is_filling else self._wait.start(_WAIT_MS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(filters)
        column.addWidget(table, 1)
        column.addWidget(self.empty, 1)

    def _selected(self, now: QModelIndex, *_: Any) -> None:
        if not self._is_filling and now.isValid() and now.row() != self._desk.place:
            self.chosen.emit(now.row())

    def _changed(self) -> None:
        if self._is_filling:
            return
        wanted = self._desk.wanted
        wanted.status = self.status.currentData() or ""
        wanted.grade = self.grade.currentData() or ""
        wanted.street = self.street.currentData() or ""
        wanted.order = self.order.currentData() or "grade"
        wanted.text = self.text.text().strip()
        self.filtered.emit()


class _Model(QAbstractTableModel):
    """Over the rows of the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def renew(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(_heads()) - 1))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._desk.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_heads())

    def headerData(self, section: int, orientation: Any, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _heads()[section]
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        row = self._desk.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return QBrush(QColor(_GRADES.get(row.grade, "#6b7785")))
        if role == Qt.ItemDataRole.ForegroundRole and row.is_decided:
            return QBrush(QColor("#8a94a0"))
        if role == Qt.ItemDataRole.ToolTipRole:
            held = self._desk.claims.get(row.id)
            who = tr("{who} has it open", who=held["user_title"]) if held else ""
            return "\n".join(each for each in (row.number, row.grid, who) if each)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (3, 5):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, row: Row, column: int) -> str:
        held = self._desk.claims.get(row.id)
        if column == 4:
            shown = title("patch_status", row.status) or row.status
            return f"{shown} · {held['user_title']}" if held else shown
        if column == 5:
            return "" if row.distance_m is None else f"{row.distance_m:.0f} m"
        return (
            f"● {row.grade}",
            row.short,
            title("change_class", row.kind) or row.kind,
            f"{row.area_m2:.0f} m²",
        )[column]


def _heads() -> tuple[str, ...]:
    return tr("Grade"), tr("No."), tr("Change"), tr("Area"), tr("Status"), tr("Distance")


def _orders() -> dict[str, str]:
    return {
        "grade": tr("by grade and score"),
        "score": tr("by score"),
        "distance": tr("by distance from the map's middle"),
        "newest": tr("newest first"),
        "area": tr("largest first"),
    }


def shown_of(total: int, listed: int) -> str:
    """How many there are, and how many of them are listed."""
    if total > listed:
        return tr("{listed} of {total}; narrow the filters for the rest", listed=MOST, total=total)
    return ""


def _counted(text: str, count: int) -> str:
    return f"{text} ({count})"


def _fill(box: QComboBox, any_text: str, entries: list[tuple[str, str]], chosen: str) -> None:
    box.blockSignals(True)
    box.clear()
    if any_text:
        box.addItem(any_text, "")
    for value, text in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
