"""Second step: heading → field, suggested, with samples; what is required and missing stands in red."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...translation import pick, tr

_AXES = {"x", "y"}  # of a table without shapes
_FILLED = {"code", "grid_code", "name"}  # left out they are given by the import itself
_LEAST_PX = 170  # of the column of headings


class ColumnsPage(QWidget):
    """A row a column of the file."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setHorizontalHeaderLabels([tr("Column of the file"), tr("Field"), tr("Samples")])
        self.table.verticalHeader().setVisible(False)
        self.table.setColumnWidth(0, _LEAST_PX)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.lacks = QLabel()
        self.lacks.setWordWrap(True)
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.lacks)
        self._fields: list[dict[str, Any]] = []
        self._suggested: dict[str, str] = {}

    def show_columns(self, answer: dict[str, Any], heading: str) -> None:
        """List the engine's answer to `components.columns`."""
        self.heading.setText(heading)
        self._fields = answer["fields"]
        self._suggested = {each["heading"]: each["field"] or "" for each in answer["columns"]}
        self.table.setRowCount(len(answer["columns"]))
        for row, each in enumerate(answer["columns"]):
            self.table.setItem(row, 0, QTableWidgetItem(each["heading"]))
            self.table.setCellWidget(row, 1, self._box(each["field"] or ""))
            sample = " · ".join(str(value) for value in each["sample"])
            shown = QTableWidgetItem(sample)
            shown.setToolTip(sample)
            self.table.setItem(row, 2, shown)
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(0, max(_LEAST_PX, self.table.columnWidth(0)))
        self.table.setColumnWidth(1, 220)
        self._check()

    def mapping(self) -> dict[str, str]:
        """Heading → field as chosen; an empty field leaves a column out.

        The position's columns are named where the user changed them: as suggested, their titles say more.
        """
        chosen = self._chosen()
        axes = {name: field for name, field in chosen.items() if field in _AXES}
        is_suggested = axes == {name: field for name, field in self._suggested.items() if field in _AXES}
        return {name: "" if field in _AXES and is_suggested else field for name, field in chosen.items()}

    def problem(self) -> str:
        """What keeps the next step from working; empty when nothing does."""
        chosen = [each for each in self._chosen().values() if each]
        twice = sorted({each for each in chosen if chosen.count(each) > 1})
        if twice:
            return tr(
                "Two columns are given to one field: {fields}", fields=", ".join(map(self._title, twice))
            )
        if "class_code" not in chosen:
            return tr("No column is given to the component class.")
        if _AXES & {each["name"] for each in self._fields} and not set(chosen) >= _AXES:
            return tr("Say which two columns hold the position X and Y.")
        return ""

    def _chosen(self) -> dict[str, str]:
        rows = range(self.table.rowCount())
        return {self.table.item(row, 0).text(): self.table.cellWidget(row, 1).currentData() for row in rows}

    def _box(self, field: str) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("– left out –"), "")
        for each in self._fields:
            mark = " *" if each["required"] else ""
            box.addItem(pick(each["title"]["zh"], each["title"]["en"]) + mark, each["name"])
        box.setCurrentIndex(max(box.findData(field), 0))
        box.currentIndexChanged.connect(lambda _: self._check())
        return box

    def _title(self, name: str) -> str:
        found = next((each for each in self._fields if each["name"] == name), None)
        return name if found is None else pick(found["title"]["zh"], found["title"]["en"])

    def _check(self) -> None:
        problem = self.problem()
        chosen = set(self._chosen().values())
        lacking = [
            self._title(each["name"])
            for each in self._fields
            if each["required"] and each["name"] not in chosen | _FILLED | _AXES
        ]
        note = tr("Required fields without a column: {fields}", fields=", ".join(lacking)) if lacking else ""
        self.lacks.setText(problem or note)
        self.lacks.setStyleSheet("color: #b3261e" if problem else "")
