"""Which two states are compared; a file with its CRS and columns as every import asks for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...dock.ink import BAD, tint
from ...translation import tr
from ..column_mapping.file_source import FileSource
from ..grid_editing.asking import buttons
from ..grid_editing.on_screen import keep_on_screen

if TYPE_CHECKING:
    from ...room import Room

_WIDTH_PX, _COLUMNS_PX = 690, 150


class CompareDialog(QDialog):
    """`params` are those of the engine's `components.compare`."""

    def __init__(self, room: Room, title: str) -> None:
        super().__init__(room.window)
        self.setWindowTitle(title)
        today = QDate.currentDate()
        self.by_day, self.by_folder, self.by_file = (
            QRadioButton(tr("as of the end of a day")),
            QRadioButton(tr("of another workspace")),
            QRadioButton(tr("out of a file")),
        )
        self.before, self.after = _day(today.addYears(-1)), _day(today)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of the workspace"))
        self.source = FileSource(
            room, "component", wanted="component", method="components.columns", needed=("class_code",)
        )
        self.is_now = QCheckBox(tr("what is stored now"))
        self.moved = QDoubleSpinBox()
        self.moved.setRange(0, 1000)
        self.moved.setSuffix(" m")
        self.moved.setValue(0.5)
        self.said = QLabel()
        self.said.setWordWrap(True)
        tint(self.said, BAD)
        self.buttons = buttons(self, tr("Compare rounds"))
        self._lay_out()
        self._connect()
        self.by_day.setChecked(True)
        self.is_now.setChecked(True)
        self._show_source()

    def params(self) -> dict[str, Any]:
        """What the engine is asked."""
        made: dict[str, Any] = {"moved_m": float(self.moved.value())}
        if self.by_file.isChecked():
            source = self.source.params()
            made |= {"before_file": source.pop("file"), **source}
        elif self.by_folder.isChecked():
            made["before_file"] = self.folder.filePath().strip()
        else:
            made["before"] = self.before.date().toString("yyyy-MM-dd")
        if not self.is_now.isChecked():
            made["after"] = self.after.date().toString("yyyy-MM-dd")
        return made

    def problem(self) -> str:
        """What is still to be said; empty when nothing is."""
        if self.by_file.isChecked():
            return self.source.problem()
        if self.by_folder.isChecked():
            path = self.folder.filePath().strip()
            if not path:
                return tr("Choose the folder of the other workspace.")
            if not (Path(path) / "workspace.toml").is_file():
                return tr("{path} is no workspace: it has no workspace.toml.", path=path)
        return ""

    def accept(self) -> None:
        """Only once everything is said."""
        self.said.setText(self.problem())
        if not self.said.text():
            if self.by_file.isChecked():
                self.source.columns.keep()
            super().accept()

    def _show_source(self) -> None:
        """The boxes of a file only where one is compared: the window stays small otherwise."""
        self.said.clear()
        is_file = self.by_file.isChecked()
        self.source.setVisible(is_file)
        self.before.setEnabled(self.by_day.isChecked())
        self.folder.setEnabled(self.by_folder.isChecked())
        self.source.columns.setMinimumHeight(_COLUMNS_PX if is_file else 0)
        self._allow()
        self.adjustSize()
        if is_file:
            keep_on_screen(self)

    def _allow(self) -> None:
        ready = not self.by_file.isChecked() or not self.source.problem()
        for button in self.buttons.buttons():
            if self.buttons.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole:
                button.setEnabled(ready)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for each in (self.by_day, self.by_folder, self.by_file):
            group.addButton(each)
            each.toggled.connect(lambda on: self._show_source() if on else None)
        self.is_now.toggled.connect(lambda on: self.after.setEnabled(not on))
        self.folder.fileChanged.connect(lambda _: self.said.clear())
        self.source.changed.connect(self._allow)

    def _lay_out(self) -> None:
        self.setMinimumWidth(_WIDTH_PX)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Older round"), _beside(self.by_day, self.before))
        form.addRow("", _beside(self.by_folder, self.folder))
        form.addRow("", self.by_file)
        newer = QFormLayout()
        newer.addRow(tr("Newer round"), _beside(self.is_now, self.after))
        newer.addRow(tr("Moved from"), self.moved)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.source, 1)
        column.addLayout(newer)
        column.addWidget(self.said)
        column.addWidget(self.buttons)


def _beside(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    for place, each in enumerate(widgets):
        line.addWidget(each, int(place == len(widgets) - 1))
    return holder


def _day(value: QDate) -> QDateEdit:
    box = QDateEdit(value)
    box.setCalendarPopup(True)
    box.setDisplayFormat("yyyy-MM-dd")
    return box
