"""For what is signed: the whole city, streets or communities ticked, or the grids selected in the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...translation import tr

if TYPE_CHECKING:
    from ...room import Room

CITY, STREET, COMMUNITY, GRID = "city", "street", "community", "grid"


class ScopeBox(QWidget):
    """`changed` when another scope is meant; `codes()` for the engine."""

    changed = pyqtSignal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.kind = QComboBox()
        for name, title in (
            (CITY, tr("the whole city")),
            (STREET, tr("streets")),
            (COMMUNITY, tr("communities")),
            (GRID, tr("unit grids selected in the map")),
        ):
            self.kind.addItem(title, name)
        self.list = QListWidget()
        self.list.setMaximumHeight(110)
        self.note = QLabel()
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.kind, self.list, self.note):
            column.addWidget(widget)
        self.kind.currentIndexChanged.connect(lambda _: self.refresh())
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        self._layer = room.layer("unit_grid")
        if self._layer is not None:
            self._layer.selectionChanged.connect(self._selected)
        self.refresh()

    def refresh(self) -> None:
        """List what there is to choose from."""
        kind = self.kind.currentData()
        self.list.blockSignals(True)
        self.list.clear()
        for code, name in self._named(kind):
            item = QListWidgetItem(f"{name}  {code}")
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(kind in (STREET, COMMUNITY))
        self._say()
        self.changed.emit()

    def codes(self) -> list[str]:
        """Codes of the scope; none for the whole city."""
        kind = self.kind.currentData()
        if kind == GRID:
            layer = self._room.layer("unit_grid")
            return [] if layer is None else sorted(str(each["code"]) for each in layer.selectedFeatures())
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [
            str(each.data(Qt.ItemDataRole.UserRole))
            for each in rows
            if each.checkState() == Qt.CheckState.Checked
        ]

    def problem(self) -> str:
        """What is still to be chosen; empty when nothing is."""
        if self.kind.currentData() == CITY or self.codes():
            return ""
        if self.kind.currentData() == GRID:
            return tr("Select unit grids in the map first.")
        return tr("Tick at least one line of the list.")

    def _named(self, kind: str) -> list[tuple[str, str]]:
        layer = self._room.layer(kind) if kind in (STREET, COMMUNITY) else None
        if layer is None:
            return []
        request = QgsFeatureRequest().setSubsetOfAttributes(["code", "name"], layer.fields())
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return sorted((str(each["code"]), str(each["name"])) for each in layer.getFeatures(request))

    def _selected(self, *_: object) -> None:
        if self.kind.currentData() == GRID:
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        is_grid = self.kind.currentData() == GRID
        self.note.setVisible(is_grid)
        if is_grid:
            self.note.setText(tr("{count} unit grids are selected.", count=len(self.codes())))
