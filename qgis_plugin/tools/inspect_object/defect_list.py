"""The defects of the inspection in work: list, take back into work, remove, undo."""

from __future__ import annotations

from typing import Any

from gridtwin.model import domain
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ...forms.inspection_lists import title
from ...translation import language, tr
from .picker import picture

_LENGTHS = (("length_m", "m"), ("width_m", "m"))
_OTHERS = (("depth_mm", "mm"), ("count", "×"), ("area_m2", "m²"))


class DefectList(QWidget):
    """`changed` after each change; `edit` gives one back into work."""

    changed = pyqtSignal()
    edit = pyqtSignal(dict)

    def __init__(self) -> None:
        super().__init__()
        self.defects: list[dict[str, Any]] = []
        self._past: list[list[dict[str, Any]]] = []
        self.list = QListWidget()
        self.list.setIconSize(QSize(40, 30))
        self.list.setMinimumHeight(60)
        self.list.itemActivated.connect(lambda _: self._edit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.row = row = QHBoxLayout()
        self.edit_button = QPushButton(tr("Edit"))
        self.remove_button = QPushButton(tr("Remove"))
        self.undo_button = QPushButton(tr("Undo"))
        for button, call in (
            (self.edit_button, self._edit),
            (self.remove_button, self.remove),
            (self.undo_button, self.undo),
        ):
            button.clicked.connect(call)
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.list)
        self._show()

    def add(self, defect: dict[str, Any]) -> None:
        """Put a defect at the end."""
        self._change([*self.defects, defect])
        self.list.setCurrentRow(len(self.defects) - 1)

    def remove(self) -> None:
        """Take the chosen one out."""
        row = self.list.currentRow()
        if 0 <= row < len(self.defects):
            self._change(self.defects[:row] + self.defects[row + 1 :])

    def undo(self) -> None:
        """The list as it was before the last change."""
        if self._past:
            self.defects = self._past.pop()
            self._show()

    def load(self, defects: list[dict[str, Any]]) -> None:
        """Take over a list; undo goes back to the empty one."""
        if defects:
            self._change([*defects])

    def clear(self) -> None:
        """Forget everything."""
        self.defects, self._past = [], []
        self._show()

    def _edit(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.defects):
            chosen = self.defects[row]
            self.remove()
            self.edit.emit(chosen)

    def _change(self, defects: list[dict[str, Any]]) -> None:
        self._past.append(self.defects)
        self.defects = defects
        self._show()

    def _show(self) -> None:
        self.list.clear()
        for defect in self.defects:
            self.list.addItem(QListWidgetItem(QIcon(str(picture(defect["distress"]))), said(defect)))
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(bool(self.defects))
        self.undo_button.setEnabled(bool(self._past))
        self.changed.emit()


def said(defect: dict[str, Any]) -> str:
    """A defect in one line."""
    severity = domain("defect_severity").title(defect.get("severity"), language())
    where = [title(defect.get("component") or defect.get("part", "")), defect.get("station", "")]
    parts = [
        defect.get("title") or title(defect["distress"]),
        severity,
        _sizes(defect),
        *where,
    ]
    return "  ".join(part for part in parts if part)


def _sizes(defect: dict[str, Any]) -> str:
    """Length and width as a product; depth, count and area are no factors of it."""
    lengths, others = (
        [f"{defect[name]:g} {unit}" for name, unit in names if name in defect]
        for names in (_LENGTHS, _OTHERS)
    )
    return ", ".join(each for each in (" × ".join(lengths), *others) if each)
