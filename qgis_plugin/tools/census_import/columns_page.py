"""Second step: heading → field, suggested, with samples; what is required and missing stands in red."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...dock.ink import BAD, plain, tint
from ...translation import tr
from ..column_mapping.axes import AXES, without_own_axes
from ..column_mapping.column_table import ColumnTable

_FILLED = {"code", "grid_code", "name"}  # left out they are given by the import itself


class ColumnsPage(QWidget):
    """The table of columns with what a census asks of it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.columns = ColumnTable("component")
        self.table = self.columns.table
        self.lacks = QLabel()
        self.lacks.setWordWrap(True)
        column.addWidget(self.heading)
        column.addWidget(self.columns, 1)
        column.addWidget(self.lacks)
        self._has_axes = False
        self.columns.changed.connect(self._check)

    def show_columns(self, answer: dict[str, Any], heading: str) -> None:
        """List the engine's answer to `components.columns`."""
        self.heading.setText(heading)
        self._has_axes = bool(AXES & {each["name"] for each in answer["fields"]})
        self.columns.show_columns(answer["columns"], answer["fields"])

    def mapping(self) -> dict[str, str]:
        """Heading → field as chosen; an empty field leaves a column out."""
        return without_own_axes(self.columns)

    def problem(self) -> str:
        """What keeps the next step from working; empty when nothing does."""
        chosen = [each for each in self.columns.chosen().values() if each]
        twice = self.columns.twice()
        if twice:
            return twice
        if "class_code" not in chosen:
            return tr("No column is given to the component class.")
        if self._has_axes and not set(chosen) >= AXES:
            return tr("Say which two columns hold the position X and Y.")
        return ""

    def _check(self) -> None:
        problem = self.problem()
        lacking = [self.columns.title(name) for name in self.columns.lacking(_FILLED | AXES)]
        note = tr("Required fields without a column: {fields}", fields=", ".join(lacking)) if lacking else ""
        self.lacks.setText(problem or note)
        if problem:
            tint(self.lacks, BAD)
        else:
            plain(self.lacks)
