"""The list of patches with its filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...dock.ink import ground, ink, legible, muted
from ...dock.rows import compact
from ...expressions.titles import title
from ...translation import tr
from .field_check import check_text
from .filters import Filters
from .rows import MOST, Row

if TYPE_CHECKING:
    from .desk import Desk

_GRADES = {"A": "#d7263d", "B": "#e07b2a", "C": "#c9a20c"}


class QueueView(QWidget):
    """`chosen`: a place of the queue. `filtered`: the filters changed, which the dock puts above it."""

    chosen = pyqtSignal(int)
    filtered = pyqtSignal()

    def __init__(self, desk: Desk, streets: dict[str, str]) -> None:
        super().__init__()
        self._desk = desk
        self._is_filling = False
        self.filters = Filters(desk, streets)
        self.table = QTableView()
        self.model = _Model(desk, self.table)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.everything = QPushButton(tr("Show all patches"))
        self._build()
        self.fill()

    def fill(self) -> None:
        """Filters with their counts, rows, the row that is open."""
        self.filters.fill()
        self.model.renew()
        self.table.setColumnHidden(5, self._desk.wanted.order != "distance")
        self.mark()

    def mark(self) -> None:
        """Select the row that is open; say so where there is none."""
        desk = self._desk
        if desk.row is not None and self.table.currentIndex().row() != desk.place:
            self._is_filling = True
            self.table.selectRow(desk.place)
            self.table.scrollTo(self.model.index(desk.place, 0))
            self._is_filling = False
        self.table.viewport().update()  # who has what open may be another
        self.empty.setVisible(not desk.rows)
        self.table.setVisible(bool(desk.rows))
        self.everything.setVisible(not desk.rows and not desk.is_loading and not desk.wanted.is_any)
        if desk.is_loading:
            self.empty.setText(tr("Reading the queue …"))
        elif not desk.rows and desk.failure:
            self.empty.setText(desk.failure)
        elif not desk.rows and desk.wanted.is_any:
            self.empty.setText(tr("There are no patches yet. “Detect changes” in Processing finds them."))
        elif not desk.rows:
            self.empty.setText(tr("No patch fits these filters."))

    def changed(self, row: Row) -> None:
        """A row was decided."""
        if row in self._desk.rows:
            self.model.changed(self._desk.rows.index(row))

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        compact(table)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        head = table.horizontalHeader()
        head.setResizeContentsPrecision(0)  # what is seen: a thousand rows would be asked at each verdict
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        table.selectionModel().currentRowChanged.connect(self._selected)
        self.filters.changed.connect(self.filtered)
        self.everything.clicked.connect(lambda *_: self.filters.clear())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignHCenter)

    def _selected(self, now: QModelIndex, *_: Any) -> None:
        if not self._is_filling and now.isValid() and now.row() != self._desk.place:
            self.chosen.emit(now.row())


class _Model(QAbstractTableModel):
    """Over the rows of the desk."""

    def __init__(self, desk: Desk, view: QTableView) -> None:
        super().__init__()
        self._desk, self._view = desk, view
        self._titles: dict[tuple[str, str], str] = {}

    def renew(self) -> None:
        self.beginResetModel()
        self._titles.clear()  # the language may be another
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
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            held = self._desk.claims.get(row.id)
            who = tr("{who} has it open", who=held["user_title"]) if held else ""
            check = check_text(self._desk.assignments.get(row.id))
            return "\n".join(each for each in (row.number, row.grid, who, check) if each)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (3, 5):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _colour(self, row: Row, column: int) -> QBrush | None:
        if column == 0:
            return self._brush(_GRADES.get(row.grade, "#6b7785"))
        if column == 4 and self._desk.is_overdue(row):
            return self._brush("#c62828")
        return QBrush(muted(ink(self._view), ground(self._view))) if row.is_decided else None

    def _brush(self, colour: str) -> QBrush:
        return QBrush(legible(QColor(colour), ground(self._view)))

    def _title(self, domain: str, value: str) -> str:
        """Looked up once: a list asks for each of its cells again and again."""
        known = self._titles.get((domain, value))
        if known is None:
            known = self._titles[domain, value] = title(domain, value) or value
        return known

    def _state(self, row: Row, held: dict[str, Any] | None) -> tuple[str, str, str]:
        """Status, who has it open, who is to look at it on the ground."""
        check = self._desk.assignments.get(row.id)
        given = f"⚑ {check['assignee_title']} {check['due_on'][5:]}" if check else ""
        return self._title("patch_status", row.status), held["user_title"] if held else "", given

    def _text(self, row: Row, column: int) -> str:
        held = self._desk.claims.get(row.id)
        if column == 4:
            return " · ".join(each for each in self._state(row, held) if each)
        if column == 5:
            return "" if row.distance_m is None else f"{row.distance_m:.0f} m"
        return (
            f"● {row.grade}",
            f"{row.short} ⚑" if row.id in self._desk.assignments else row.short,
            self._title("change_class", row.kind),
            f"{row.area_m2:.0f} m²",
        )[column]


def _heads() -> tuple[str, ...]:
    return tr("Grade"), tr("No."), tr("Change"), tr("Area"), tr("Status"), tr("Distance")


def shown_of(total: int, listed: int) -> str:
    """How many there are, and how many of them are listed."""
    if total > listed:
        return tr("{listed} of {total}; narrow the filters for the rest", listed=MOST, total=total)
    return ""
