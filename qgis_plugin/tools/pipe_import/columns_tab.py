"""The columns of a survey: points and lines, over all sheets; one not recognised is named as either."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...dock.ink import BAD, tint
from ...dock.save_place import asked_file, starting_path
from ...dock.writing import written
from ...translation import tr
from ...workspace.workspace import Workspace
from ..column_mapping.column_table import ColumnTable
from ..column_mapping.remembered import recall, remember
from . import mapping_file

KINDS = ("point", "line")
_MOST_ASKED = 6  # sheets that are asked about


class ColumnsTab(QWidget):
    """`applied` when the chosen columns shall count, `loaded` when a mapping file was chosen."""

    applied = pyqtSignal()
    loaded = pyqtSignal()

    def __init__(self, folder: Path, workspace: Workspace | None = None) -> None:
        super().__init__()
        self._workspace = workspace
        self._written = folder / "mapping.toml"
        self.file: Path | None = None  # a mapping file of the user's
        self._answer: dict[str, Any] = {"tables": [], "fields": {}}
        self._asked: list[tuple[dict[str, Any], QComboBox]] = []
        self.columns = {kind: ColumnTable(f"pipe_{kind}") for kind in KINDS}
        self.unknown = QFormLayout()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.columns["point"], tr("Table of points"))
        self.tabs.addTab(self.columns["line"], tr("Table of lines"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        tint(self.told, BAD)
        self.apply = QPushButton(tr("Apply and check again"))
        load, save = QPushButton(tr("Load a mapping …")), QPushButton(tr("Save the mapping …"))
        column = QVBoxLayout(self)
        column.addLayout(self.unknown)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.told)
        line = QHBoxLayout()
        for button, call in ((load, self._ask_load), (save, self._ask_save), (self.apply, self._apply)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, call=call: call())
            line.addWidget(button)
        line.insertStretch(2, 1)
        column.addLayout(line)
        for each in self.columns.values():
            each.changed.connect(self._refresh)

    def show_answer(self, answer: dict[str, Any]) -> None:
        """Show the engine's answer to `pipes.import_columns`."""
        self._answer = answer
        while self.unknown.rowCount():
            self.unknown.removeRow(0)
        self._asked = []
        for table in [each for each in answer["tables"] if each["kind"] is None][:_MOST_ASKED]:
            box = QComboBox()
            titles = (tr("– left out –"), tr("Table of points"), tr("Table of lines"))
            for title, kind in zip(titles, (None, *KINDS)):
                box.addItem(title, kind)
            kept = recall("pipe_sheet", [column["heading"] for column in table["columns"]]) or {}
            box.setCurrentIndex(max(box.findData(kept.get("kind")), 0))
            box.currentIndexChanged.connect(lambda _, box=box: self._named(box))
            self.unknown.addRow(
                tr("Not recognised: {sheet}, is", sheet=f"{table['file']}[{table['sheet']}]"), box
            )
            self._asked.append((table, box))
        self._list()

    def path(self) -> str | None:
        """The mapping file that the program is to use; None where its own suggestions stand."""
        if not self.is_changed():
            return None if self.file is None else str(self.file)
        self.write(self._written)
        return str(self._written)

    def is_changed(self) -> bool:
        """Whether a column was given to another field than was suggested."""
        return any(each.chosen() != each.suggested for each in self.columns.values())

    def write(self, path: Path) -> None:
        """Keep the mapping as a file."""
        before = {} if self.file is None else mapping_file.read(self.file)
        chosen = {kind: each.chosen() for kind, each in self.columns.items()}
        path.write_text(mapping_file.text_of(chosen, self._tables(), before), "utf-8")

    def load(self, path: Path) -> None:
        """A mapping file of the user's: columns are taken as it says."""
        self.file = path
        self.loaded.emit()

    def keep(self) -> None:
        """For the next files of the same shape."""
        for each in self.columns.values():
            if each.suggested:
                each.keep()
        for table, box in self._asked:
            headings = [column["heading"] for column in table["columns"]]
            remember("pipe_sheet", headings, {"kind": box.currentData() or ""})

    def problem(self) -> str:
        """What keeps the columns from being read; empty when nothing does."""
        for table in self._tables():
            columns, own = self.columns[table["kind"]], [each["heading"] for each in table["columns"]]
            problem = columns.twice(own)
            if not problem and not table["is_layer"] and columns.lacking(among=own):
                names = ", ".join(columns.title(name) for name in columns.lacking(among=own))
                problem = tr("Without a column: {fields}", fields=names)
            if problem:
                return f"{table['file']}[{table['sheet']}]: {problem}"
        return ""

    def _tables(self) -> list[dict[str, Any]]:
        """Sheets and layers of a kind, those among them that the user named."""
        named = [{**table, "kind": box.currentData()} for table, box in self._asked if box.currentData()]
        return [*(each for each in self._answer["tables"] if each["kind"]), *named]

    def has_unknown(self) -> bool:
        """Whether a sheet is neither recognised nor named by the user."""
        return any(box.currentData() is None for _, box in self._asked)

    def _named(self, box: QComboBox) -> None:
        self._list()
        if box.currentData():
            self.tabs.setCurrentWidget(self.columns[box.currentData()])

    def _list(self) -> None:
        for place, (kind, shown) in enumerate(self.columns.items()):
            merged: dict[str, dict[str, Any]] = {}
            for table in self._tables():
                for column in table["columns"] if table["kind"] == kind else ():
                    first = merged.setdefault(column["heading"], dict(column))
                    first["field"] = first["field"] or column["field"] or column.get(f"as_{kind}")
                    first["sample"] = first["sample"] or column["sample"]
            shown.show_columns(list(merged.values()), self._answer["fields"].get(kind, []))
            self.tabs.setTabVisible(place, bool(merged))
        self._refresh()

    def _refresh(self) -> None:
        self.told.setText(self.problem())
        self.apply.setEnabled(not self.problem())

    def _apply(self) -> None:
        self.applied.emit()

    def _ask_load(self) -> None:
        begin = starting_path(self._workspace, "")
        path, _ = QFileDialog.getOpenFileName(self, tr("Load a mapping"), begin, "TOML (*.toml)")
        if path:
            self.load(Path(path))

    def _ask_save(self) -> None:
        title = tr("Save the mapping")
        path, _ = asked_file(self._workspace, self, title=title, name="mapping.toml", kinds="TOML (*.toml)")
        if path and written(Path(path), self.write, self.told.setText):
            self.told.setText(tr("Written: {path}", path=path))
