"""Which two states are compared."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QRadioButton,
    QWidget,
)

from ...translation import tr
from ..grid_editing.asking import buttons


class CompareDialog(QDialog):
    """`params` are those of the engine's `components.compare`."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        form = QFormLayout(self)
        today = QDate.currentDate()
        self.by_day, self.by_file = (
            QRadioButton(tr("as of the end of a day")),
            QRadioButton(tr("out of a file")),
        )
        self.before = _day(today.addYears(-1))
        self.file = QgsFileWidget()
        self.by_day.setChecked(True)
        self.is_now = QCheckBox(tr("what is stored now"))
        self.is_now.setChecked(True)
        self.after = _day(today)
        self.after.setEnabled(False)
        self.is_now.toggled.connect(lambda on: self.after.setEnabled(not on))
        self.file.fileChanged.connect(lambda _: self.by_file.setChecked(True))
        self.before.dateChanged.connect(lambda _: self.by_day.setChecked(True))
        self.moved = QDoubleSpinBox()
        self.moved.setRange(0, 1000)
        self.moved.setSuffix(" m")
        self.moved.setValue(0.5)
        form.addRow(tr("Older round"), self.by_day)
        form.addRow("", self.before)
        form.addRow("", self.by_file)
        form.addRow("", self.file)
        form.addRow(tr("Newer round"), self.is_now)
        form.addRow("", self.after)
        form.addRow(tr("Moved from"), self.moved)
        form.addRow(buttons(self, tr("Compare rounds")))

    def params(self) -> dict[str, Any]:
        """What the engine is asked."""
        made: dict[str, Any] = {"moved_m": float(self.moved.value())}
        if self.by_file.isChecked():
            made["before_file"] = self.file.filePath().strip()
        else:
            made["before"] = self.before.date().toString("yyyy-MM-dd")
        if not self.is_now.isChecked():
            made["after"] = self.after.date().toString("yyyy-MM-dd")
        return made


def _day(value: QDate) -> QDateEdit:
    box = QDateEdit(value)
    box.setCalendarPopup(True)
    box.setDisplayFormat("yyyy-MM-dd")
    return box
