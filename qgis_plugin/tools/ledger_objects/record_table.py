"""A table of child rows: some fields of a feature class, newest first, numbers on the right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from gridtwin.model import Field, feature_class
from qgis.core import QgsFeature
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from ... import compat
from ...dock.ink import ground, ink, muted
from ...dock.rows import compact
from ...workspace.workspace import Workspace
from .shown import heading, shown

_NUMBER = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RecordTable(QTableWidget):
    """`empty` is said where there is no row.

    `rows` keeps the features as they are shown at first; `feature_at` knows the sorted order.
    """

    def __init__(self, class_name: str, names: Sequence[str], empty: str = "") -> None:
        super().__init__()
        self.empty = empty
        fields = {each.name: each for each in feature_class(class_name).fields}
        self._fields: list[Field] = [fields[name] for name in names]
        self.rows: list[QgsFeature] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        compact(self)
        self.setColumnCount(len(self._fields))
        self.setHorizontalHeaderLabels([heading(each) for each in self._fields])

    def show_rows(self, features: Iterable[QgsFeature], workspace: Workspace, *, newest_by: str) -> None:
        """Show features, those with the latest `newest_by` first."""
        self.rows = sorted(features, key=lambda each: str(compat.plain(each[newest_by]) or ""), reverse=True)
        self.setSortingEnabled(False)
        self.setRowCount(len(self.rows))
        for number, feature in enumerate(self.rows):
            for place, field in enumerate(self._fields):
                item = _item(shown(field, feature[field.name], workspace), compat.plain(feature[field.name]))
                item.setData(Qt.ItemDataRole.UserRole, number)
                self.setItem(number, place, item)
        for place in range(len(self._fields)):  # a column without a single value only takes room
            texts = (self.item(number, place).text() for number in range(len(self.rows)))
            self.setColumnHidden(place, bool(self.rows) and not any(texts))
        self.horizontalHeader().setVisible(bool(self.rows))
        self.resizeColumnsToContents()
        self.horizontalHeader().setStretchLastSection(True)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def paintEvent(self, event: Any) -> None:
        """A table without rows says so in its middle."""
        super().paintEvent(event)
        if not self.rows:
            painter = QPainter(self.viewport())
            painter.setPen(muted(ink(self), ground(self)))
            room = self.viewport().rect().adjusted(16, 16, -16, -16)
            wrapped = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, wrapped, self.empty)
            painter.end()

    def feature_at(self, row: int) -> QgsFeature | None:
        """The feature of a row as it stands now."""
        item = self.item(row, 0)
        return None if item is None else self.rows[item.data(Qt.ItemDataRole.UserRole)]


def _item(text: str, value: object) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        item.setTextAlignment(_NUMBER)
        if text == f"{value:g}" or text == str(value):
            item.setData(Qt.ItemDataRole.DisplayRole, value)
    return item
