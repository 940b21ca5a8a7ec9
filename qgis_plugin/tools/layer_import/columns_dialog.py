"""The columns of one layer: which goes to which field; one value for all rows where a field has no column."""

from __future__ import annotations

from typing import Any

from gridtwin.model import domain, feature_class
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...buttons import button_box
from ...dock.ink import BAD, tint
from ...translation import pick, tr
from ..column_mapping.axes import AXES, without_own_axes
from ..column_mapping.column_table import ColumnTable


class ColumnsDialog(QDialog):
    """Kept with its layer: opened again it is as it was left."""

    def __init__(self, parent: QWidget, title: str, class_name: str, answer: dict[str, Any]) -> None:
        super().__init__(parent)
        self._class = feature_class(class_name)
        self.answer = answer
        self.setWindowTitle(tr("Columns of {layer}", layer=title))
        self.resize(680, 520)
        self.columns = ColumnTable(class_name)
        self._has_axes = any(each["name"] in AXES for each in answer["fields"])
        self._boxes: dict[str, QComboBox | QLineEdit] = {}
        self._values: dict[str, str] = {}
        into = pick(self._class.title_zh, self._class.title_en)
        said = tr("{rows} rows into {layer}. Fields with * are required.", rows=answer["rows"], layer=into)
        notes = [pick(each["zh"], each["en"]) for each in answer["notes"]]
        heading = QLabel("\n".join([said, *notes]))
        self.form = QFormLayout()
        self.lacks = QLabel()
        self.lacks.setWordWrap(True)
        tint(self.lacks, BAD)
        buttons = button_box("Ok")
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Done"))
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self.columns, 1)
        column.addLayout(self.form)
        column.addWidget(self.lacks)
        column.addWidget(buttons)
        self.columns.show_columns(answer["columns"], answer["fields"])
        self.columns.changed.connect(self._refresh)
        self._refresh()

    def mapping(self) -> dict[str, str]:
        """Heading → field; an empty field leaves a column out."""
        return without_own_axes(self.columns)

    def constants(self) -> dict[str, str]:
        """Field → the value that all rows get."""
        return {name: value for name in self._boxes if (value := self._value(name))}

    def problem(self) -> str:
        """What keeps the layer from being imported; empty when nothing does."""
        twice = self.columns.twice()
        if twice:
            return twice
        if self._has_axes and not set(self.columns.chosen().values()) >= AXES:
            return tr("Say which two columns hold the position X and Y.")
        lacking = [self.columns.title(name) for name in self._lacking() if not self._value(name)]
        if lacking:
            return tr("Required, without a column or a value: {fields}", fields=", ".join(lacking))
        return ""

    def summary(self) -> str:
        """How many columns go in, for the button of the layer."""
        chosen = self.columns.chosen()
        return tr("{taken} of {all} columns …", taken=sum(map(bool, chosen.values())), all=len(chosen))

    def _lacking(self) -> list[str]:
        return self.columns.lacking(AXES)

    def _value(self, name: str) -> str:
        box = self._boxes.get(name)
        if box is None:
            return ""
        return str(box.currentData() or "") if isinstance(box, QComboBox) else box.text().strip()

    def _refresh(self) -> None:
        """A line for each required field that no column is given to."""
        lacking = self._lacking()
        if list(self._boxes) != lacking:
            self._values.update(self.constants())
            while self.form.rowCount():
                self.form.removeRow(0)
            self._boxes = {name: self._box(name) for name in lacking}
            for name, box in self._boxes.items():
                self.form.addRow(tr("{field}, all rows", field=self.columns.title(name)), box)
        self.lacks.setText(self.problem())

    def _box(self, name: str) -> QComboBox | QLineEdit:
        declared = self._class.field(name)
        kept = self._values.get(name, "")
        if not declared.domain:
            line = QLineEdit(kept)
            line.setPlaceholderText(tr("a value for all rows"))
            line.textChanged.connect(lambda _: self.lacks.setText(self.problem()))
            return line
        box = QComboBox()
        box.addItem(tr("– choose –"), "")
        for each in domain(declared.domain).values:
            box.addItem(pick(each.zh, each.en), str(each.value))
        box.setCurrentIndex(max(box.findData(kept), 0))
        box.currentIndexChanged.connect(lambda _: self.lacks.setText(self.problem()))
        return box
