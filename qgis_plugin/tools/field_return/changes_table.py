"""The table of changes: what happened to each row, both sides, and what is to become of it."""

from __future__ import annotations

from collections.abc import Mapping

from gridtwin.model import feature_class
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QBrush, QColor, QWheelEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from ...dock.text_room import fit_heads
from ...translation import pick, tr
from .apply import FIELD, LATER, OFFICE
from .compare import Change, Kind
from .words import values_of

Key = tuple[str, str]
_WHAT, _FIELD, _OFFICE, _CHOICE = 2, 3, 4, 5
_INK = {"refused": "#9c1c12", "deleted": "#9c1c12"}
_PAPER = {"refused": "#fdf1d8", "deleted": "#fbe3e0"}  # both given, for dark themes too


class ChangesTable(QTableWidget):
    """Each row has a choice; one made in one of several selected rows counts for all of them."""

    def __init__(self) -> None:
        super().__init__(0, 6)
        heads = [tr("Layer"), tr("Row"), tr("What"), tr("In the field"), tr("In the office"), tr("To do")]
        self.setHorizontalHeaderLabels(heads)
        fit_heads(self)
        self.verticalHeader().setVisible(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for place in (_WHAT, _FIELD, _OFFICE):
            self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self._changes: list[Change] = []

    def fill(self, changes: list[Change], refused: Mapping[Key, str], chosen: Mapping[Key, str]) -> None:
        """Show changes; `refused` has reasons, `chosen` what was chosen before."""
        changes = sorted(changes, key=lambda each: _rank(each, refused))  # what wants a look stands first
        self._changes = changes
        self.clearSpans()
        self.setRowCount(0)
        self.setRowCount(len(changes))
        for row, change in enumerate(changes):
            self._fill(row, change, refused.get(change.key, ""), chosen.get(change.key))
        for place in (0, 1):
            self.resizeColumnToContents(place)
            self.setColumnWidth(place, min(self.columnWidth(place), 190))
        self.setColumnWidth(_CHOICE, 130)
        self.resizeRowsToContents()

    def change(self, row: int) -> Change | None:
        """The change in a row of the table."""
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def row_of(self, key: Key) -> int:
        """The row of the table in which a change stands; -1 where it does not."""
        return next((row for row, each in enumerate(self._changes) if each.key == key), -1)

    def box(self, row: int) -> QComboBox:
        """The choice of a row."""
        found = self.cellWidget(row, _CHOICE)
        assert isinstance(found, QComboBox)
        return found

    def decisions(self) -> dict[Key, str]:
        """What was chosen for each row."""
        return {each.key: str(self.box(row).currentData()) for row, each in enumerate(self._changes)}

    def choose_conflicts(self, choice: str) -> None:
        """Decide every conflict alike."""
        for row, each in enumerate(self._changes):
            if each.is_conflict:
                self._choose(row, choice)

    def _choose(self, row: int, choice: str) -> None:
        box = self.box(row)
        box.setCurrentIndex(box.findData(choice))

    def _choose_selected(self, row: int) -> None:
        """The user chose in one row: the others that are selected with it follow."""
        rows = {each.row() for each in self.selectionModel().selectedRows()}
        for other in rows - {row} if row in rows else ():
            self._choose(other, str(self.box(row).currentData()))

    def _fill(self, row: int, change: Change, reason: str, chosen: str | None) -> None:
        declared = feature_class(change.name)
        field, office = values_of(change)
        look = "refused" if reason else "deleted" if change.kind is Kind.DELETED else ""
        texts = (
            pick(declared.title_zh, declared.title_en),
            change.label,
            _what(change, reason),
            field,
            office,
        )
        for place, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if look:
                item.setBackground(QBrush(QColor(_PAPER[look])))
                item.setForeground(QBrush(QColor(_INK[look])))
            self.setItem(row, place, item)
        box = _Choice()
        for key, shown in _choices(change):
            box.addItem(shown, key)
        box.setCurrentIndex(box.findData(chosen or (LATER if change.is_conflict else FIELD)))
        box.activated.connect(lambda _, at=change.key: self._choose_selected(self.row_of(at)))
        self.setCellWidget(row, _CHOICE, box)


class _Choice(QComboBox):
    """Keeps its value when somebody scrolls the table over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the table."""
        event.ignore()


def _rank(change: Change, refused: Mapping[Key, str]) -> int:
    if change.key in refused:
        return 0
    return 1 if change.is_conflict else 2 if change.kind is Kind.DELETED else 3


def _what(change: Change, reason: str) -> str:
    kinds = {Kind.NEW: tr("new"), Kind.CHANGED: tr("changed"), Kind.DELETED: tr("deleted")}
    what = kinds[change.kind] + (f" · {tr('conflict')}" if change.is_conflict else "")
    return f"{what} · {tr('refused')}\n{reason}" if reason else what


def _choices(change: Change) -> tuple[tuple[str, str], ...]:
    if change.is_conflict:
        return (LATER, tr("decide …")), (FIELD, tr("field")), (OFFICE, tr("office"))
    take = tr("delete") if change.kind is Kind.DELETED else tr("take over")
    return (FIELD, take), (OFFICE, tr("do not take")), (LATER, tr("later"))
