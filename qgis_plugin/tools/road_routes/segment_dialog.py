"""What is to be constant on a piece of road: fields of the sections and kinds of linear events."""

from __future__ import annotations

from typing import Any

from gridtwin.model import domain, feature_class
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...translation import language, pick, tr

_FIRST = ("pavement", "width_m")
_LEFT_OUT = {"code", "section_no", "name", "from_station_m", "to_station_m", "length_m", "note"}


class SegmentDialog(QDialog):
    """`params` is what `ledgers.segment` is asked with."""

    def __init__(self, parent: QWidget, road: str, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Cut roads into pieces"))
        self._road = road
        self.only = QCheckBox(tr("Only {road}", road=title))
        self.only.setChecked(bool(road))
        self.only.setVisible(bool(road))
        self.fields = _ticks(
            [
                (each.name, pick(each.zh, each.en))
                for each in feature_class("road").fields
                if each.name not in _LEFT_OUT
            ],
            _FIRST,
        )
        kinds = domain("linear_event_kind")
        names = [str(value.value) for value in kinds.values]
        self.kinds = _ticks([(name, kinds.title(name, language())) for name in names], tuple(names))
        self._build()

    def params(self) -> dict[str, Any]:
        """Roads, fields and kinds as they are ticked."""
        made: dict[str, Any] = {"fields": _ticked(self.fields), "limit": 1_000_000}
        kinds = _ticked(self.kinds)
        if len(kinds) < self.kinds.count():
            made["kinds"] = kinds or ["-"]  # none at all: no kind is called so
        if self._road and self.only.isChecked():
            made["roads"] = [self._road]
        return made

    def _build(self) -> None:
        column = QVBoxLayout(self)
        said = QLabel(
            tr("A piece ends where one of these changes. The pieces come as a layer of the project.")
        )
        said.setWordWrap(True)
        column.addWidget(said)
        column.addWidget(self.only)
        row = QHBoxLayout()
        for title, box in ((tr("Fields of the sections"), self.fields), (tr("Linear events"), self.kinds)):
            side = QVBoxLayout()
            side.addWidget(QLabel(title))
            side.addWidget(box)
            row.addLayout(side)
        column.addLayout(row)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cut"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(520, 420)


def _ticks(entries: list[tuple[str, str]], ticked: tuple[str, ...]) -> QListWidget:
    made = QListWidget()
    for name, title in entries:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)
        made.addItem(item)
    return made


def _ticked(box: QListWidget) -> list[str]:
    items = [box.item(at) for at in range(box.count())]
    return [
        str(item.data(Qt.ItemDataRole.UserRole))
        for item in items
        if item.checkState() == Qt.CheckState.Checked
    ]
