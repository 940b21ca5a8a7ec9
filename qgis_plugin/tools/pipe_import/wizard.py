"""Files → what they are taken for → findings → stored. Every step asks the engine in a task."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
)

from ...buttons import asked
from ...dock.rows import RoomForMessage
from ...dock.zoom import zoom_to
from ...editing.editor import editor_name
from ...editing.finding import from_table
from ...translation import pick, tr
from ...workspace.layers import show_layers
from ..column_mapping.crs_box import CrsBox
from ..pipe_common.pick import to_project
from ..pipe_common.tables import readable
from ..pipe_common.words import class_codes, class_title, word
from .columns_tab import ColumnsTab

if TYPE_CHECKING:
    from ...room import Room

_LIMIT = 20_000
_CLASSES = ("pipe_point", "pipe_line")
_CHANGES = ("pipes.import_accept", "pipes.import_take_back")
_LAST = ("refused", "rule")  # columns of findings that say less than the message
_KINDS = "*.xlsx *.xls *.csv *.mdb *.gpkg *.shp *.dbf *.geojson"


class ImportWizard(QDialog):
    """A window beside QGIS's: choose, look, store."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._task: Any = None  # Any: the engine's task
        self.checked: dict[str, Any] | None = None
        self.stored = 0
        self.stored_at: str | None = None
        self.extent: list[float] | None = None
        self.setWindowTitle(tr("Import a pipe survey"))
        self.resize(900, 680)
        self.files = QListWidget()
        self.files.setMaximumHeight(72)
        workspace_crs = None if room.workspace is None else room.workspace.crs
        self.crs = CrsBox(workspace_crs, otherwise=tr("that of the workspace, or of the layer"))
        self._folder = Path(tempfile.mkdtemp(prefix="gridtwin-columns-"))
        self.columns, self.kind = ColumnsTab(self._folder, room.workspace), QComboBox()
        self.reason = QLineEdit()
        self.state = QLabel(tr("Choose the files of the survey: workbooks, layers, or a folder of them."))
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.hide()
        self.recognised, self.findings = _table(), _table()
        self._widths = RoomForMessage(self.findings)
        self._lay_out()
        self._enable()

    def add(self, paths: list[str]) -> None:
        """More files; the check before is void, and the new one begins."""
        known = self.paths()
        for path in paths:
            if path and path not in known:
                self.files.addItem(path)
        self.check()

    def paths(self) -> list[str]:
        """Files and folders that are chosen."""
        return [self.files.item(each).text() for each in range(self.files.count())]

    def check(self) -> None:
        """Look without storing: first which columns there are, then their rows."""
        self.checked = None
        for each in (self.recognised, self.findings):
            each.setRowCount(0)
        if not self.paths():
            self._enable()
            return
        params: dict[str, Any] = {"files": self.paths()}
        if self.crs.crs():
            params["crs"] = self.crs.crs()
        if self.columns.file is not None:
            params["mapping"] = str(self.columns.file)
        self._ask("pipes.import_columns", params, self._show_columns)

    def check_rows(self) -> None:
        """Look at the rows, columns taken as they are chosen now."""
        problem = self.columns.problem()
        if problem:
            self.state.setText(problem)
            self.tabs.setCurrentWidget(self.columns)
            self._enable()
            return
        self.checked = None
        self._ask("pipes.import_check", self._params(), self._show_check)

    def _show_columns(self, answer: dict[str, Any]) -> None:
        self.columns.show_answer(answer)
        self.check_rows()

    def accept_rows(self) -> None:
        """Store the good rows."""
        params = {**self._params(), "actor": editor_name()}
        if self.reason.text().strip():
            params["reason"] = self.reason.text().strip()
        self._ask("pipes.import_accept", params, self._show_stored)

    def take_back(self) -> None:
        """The rows stored last leave the layers again, after a question."""
        if self.stored_at is None:
            return
        question = tr(
            "Take the {rows} rows of this import back? They can be imported again.", rows=self.stored
        )
        if asked(self, self.windowTitle(), question, ("Yes", "No"), default="No") == "Yes":
            params = {"stored_at": self.stored_at, "actor": editor_name()}
            self._ask("pipes.import_take_back", params, self._show_taken_back)

    def reject(self) -> None:
        """Close; what is asked is cancelled, and then nothing is stored."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        shutil.rmtree(self._folder, ignore_errors=True)
        super().reject()

    def cancel(self) -> None:
        """Drop what is asked."""
        if self._task is not None:
            self._task.cancel()

    def show_stored(self) -> None:
        """The map goes to the rows that were stored last."""
        layer = self._room.layer("pipe_line") or self._room.layer("pipe_point")
        if layer is not None and self.extent:
            show_layers(self._room, _CLASSES)
            box = QgsGeometry.fromRect(QgsRectangle(*self.extent))
            zoom_to(self._room.iface.mapCanvas(), to_project(box, layer))

    def _params(self) -> dict[str, Any]:
        params: dict[str, Any] = {"files": self.paths(), "limit": _LIMIT}
        if self.crs.crs():
            params["crs"] = self.crs.crs()
        mapping = self.columns.path()
        if mapping is not None:
            params["mapping"] = mapping
        if self.kind.currentData():
            params["pipe_class"] = self.kind.currentData()
        return params

    def _ask(self, method: str, params: dict[str, Any], done: Any) -> None:
        before, self._task = self._task, None
        changes = method in _CHANGES
        if before is not None:
            before.cancel()
        self.state.setText(tr("Working … (Cancel stops it; nothing is changed then)"))

        def over() -> None:
            if self._task is task:
                self._task = None
                self.state.setText(tr("Cancelled: nothing was changed."))
                self._enable()

        def answered(answer: Any) -> None:
            is_mine = self._task is task
            if is_mine:
                self._task = None
            if is_mine or changes:  # what is stored is told, even after Close
                done(answer)
                self._enable()

        def refused(error: GridTwinError) -> None:
            if self._task is task:
                self._task = None
                self.state.setText(_in_window(pick(error.zh or str(error), str(error))))
                self._enable()

        task = self._room.engine.request(
            method, params, title=self.windowTitle(), done=answered, failed=refused
        )
        self._task = task
        task.taskTerminated.connect(over)
        task.progressChanged.connect(self._moved)
        self.bar.setRange(0, 0)
        self._enable()

    def _moved(self, percent: float) -> None:
        if percent > 0:
            self.bar.setRange(0, 100)
            self.bar.setValue(round(percent))

    def _show_check(self, answer: dict[str, Any]) -> None:
        self.checked = answer
        _fill(self.recognised, answer["recognised"])
        self._list(answer["findings"])
        stored = sum(each["stored"] for each in answer["by_rule"].values())
        good = answer["rows_in"] - answer["rows_reported"]
        self.good = max(0, good)
        text = tr(
            "Rows read: {rows}; can be stored: {good}, refused: {bad}; findings: {findings}",
            rows=answer["rows_in"],
            good=self.good,
            bad=answer["rows_reported"],
            findings=answer["findings"]["total"],
        )
        if stored:
            text += "\n" + tr("Findings that let their row pass: {number}", number=stored)
        self._say(text, answer)
        shown = self.findings if answer["findings"]["rows"] else self.recognised
        self.tabs.setCurrentWidget(self.columns if self.columns.has_unknown() else shown)

    def _list(self, table: dict[str, Any]) -> None:
        """Findings with the message before the rule; columns that say nothing of these rows are hidden."""
        ordered = _rule_last(table)
        _fill(self.findings, ordered)
        message = self.findings.columnCount() - 1 - sum(name in _LAST for name in _names(table))
        rows = range(self.findings.rowCount())
        empty = {
            place
            for place in range(self.findings.columnCount())
            if rows and not any(self.findings.item(row, place).text() for row in rows)
        }
        self._widths.fit(message, caps={}, empty=empty)

    def _show_stored(self, answer: dict[str, Any]) -> None:
        self.checked = None
        self._list(answer["findings"])
        text = tr(
            "{stored} of {rows} rows are stored, {bad} were refused; the findings panel lists why.",
            stored=answer["rows_stored"],
            rows=answer["rows_in"],
            bad=answer["rows_reported"],
        )
        self.stored, self.stored_at = answer["rows_stored"], answer.get("stored_at")
        self.extent = answer.get("extent")
        if not self.stored:
            self.stored_at = None
        self.columns.keep()
        self._say(text, answer)
        found = [replace(each, rule=word("rule", each.rule)) for each in from_table(answer["findings"])]
        self._room.findings.show_findings(found, self.windowTitle())
        self._reload()
        if self.stored:
            show_layers(self._room, _CLASSES)

    def _show_taken_back(self, answer: dict[str, Any]) -> None:
        self.stored_at = None
        self.state.setText(
            tr(
                "Taken back: points {points}, lines {lines}. Mend the files and check again.",
                points=answer["points"],
                lines=answer["lines"],
            )
        )
        self._reload()

    def _reload(self) -> None:
        for name in _CLASSES:
            layer = self._room.layer(name)
            if layer is not None:
                layer.reload()
        self._room.iface.mapCanvas().refreshAllLayers()

    def _say(self, text: str, answer: dict[str, Any]) -> None:
        notes = [_in_window(pick(each["zh"], each["en"])) for each in answer["notes"]]
        self.state.setText("\n".join([text, *notes]))

    def _enable(self) -> None:
        is_busy = self._task is not None
        self.bar.setVisible(is_busy)
        self.stop.setEnabled(is_busy)
        self.undo.setEnabled(not is_busy and self.stored_at is not None)
        self.show_them.setEnabled(not is_busy and self.stored_at is not None)
        self.store.setEnabled(not is_busy and self.checked is not None and self.good > 0)
        self.recheck.setEnabled(not is_busy and self.files.count() > 0)
        self.columns.setEnabled(not is_busy)

    def _lay_out(self) -> None:
        self.good = 0
        self.kind.addItem(tr("As the files say"), "")
        for code in class_codes():
            self.kind.addItem(class_title(code), code)
        self.reason.setPlaceholderText(tr("kept in the history"))
        column = QVBoxLayout(self)
        column.addWidget(QLabel(tr("1. Files")))
        line = QHBoxLayout()
        line.addWidget(self.files, 1)
        buttons = QVBoxLayout()
        for text, call in (
            (tr("Add files …"), self._ask_files),
            (tr("Add folder …"), self._ask_folder),
            (tr("Remove"), self._remove),
        ):
            buttons.addWidget(_button(text, call))
        line.addLayout(buttons)
        column.addLayout(line)
        form = QFormLayout()
        form.addRow(tr("CRS of the coordinates"), self.crs)
        form.addRow(tr("Pipe class"), self.kind)
        column.addLayout(form)
        column.addWidget(QLabel(tr("2. What was found")))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.recognised, tr("Recognised sheets"))
        self.tabs.addTab(self.columns, tr("Columns"))
        self.tabs.addTab(self.findings, tr("Findings"))
        column.addWidget(self.tabs, 1)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        last = QHBoxLayout()
        last.addWidget(QLabel(tr("3. Reason")))
        last.addWidget(self.reason, 1)
        self.recheck = _button(tr("Check again"), self.check)
        self.store = _button(tr("Store the good rows"), self.accept_rows)
        self.undo = _button(tr("Take back …"), self.take_back)
        self.show_them = _button(tr("Show in the map"), self.show_stored)
        self.stop = _button(tr("Cancel"), self.cancel)
        close = _button(tr("Close"), self.reject)
        self.columns.applied.connect(self.check_rows)
        self.columns.loaded.connect(self.check)
        self.crs.activated.connect(lambda _: self.check())
        for each in (self.recheck, self.store):
            last.addWidget(each)
        column.addLayout(last)
        last = QHBoxLayout()
        for each in (self.undo, self.show_them):
            last.addWidget(each)
        last.addStretch(1)
        for each in (self.stop, close):
            last.addWidget(each)
        column.addLayout(last)

    def _ask_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, tr("Files of the survey"), "", f"{tr('Survey files')} ({_KINDS})"
        )
        if paths:
            self.add(paths)

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Folder of the survey"))
        if path:
            self.add([str(Path(path))])

    def _remove(self) -> None:
        for item in self.files.selectedItems():
            self.files.takeItem(self.files.row(item))
        self.check()


def _names(table: dict[str, Any]) -> list[str]:
    return [each["name"] for each in table["columns"]]


def _rule_last(table: dict[str, Any]) -> dict[str, Any]:
    order = sorted(range(len(table["columns"])), key=lambda place: _names(table)[place] in _LAST)
    columns, rows = table["columns"], table["rows"]
    return {
        **table,
        "columns": [columns[place] for place in order],
        "rows": [[row[place] for place in order] for row in rows],
    }


def _in_window(text: str) -> str:
    """The program's sentences name an option; here the columns have a tab."""
    for option in ("in a --mapping file", "可用--mapping文件指定各列", "可用--mapping文件指定"):
        text = text.replace(option, tr("in the tab Columns"))
    return text


def _button(text: str, call: Any) -> QPushButton:
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda *_: call())
    return made


def _table() -> QTableWidget:
    made = QTableWidget()
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.verticalHeader().setVisible(False)
    made.horizontalHeader().setStretchLastSection(True)
    return made


def _fill(widget: QTableWidget, table: dict[str, Any]) -> None:
    columns, rows = readable(table)
    widget.clear()
    widget.setColumnCount(len(columns))
    widget.setHorizontalHeaderLabels([each.head for each in columns])
    widget.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            item = QTableWidgetItem("" if value is None else str(value))
            item.setToolTip(item.text())
            if columns[place].is_number:
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            widget.setItem(number, place, item)
    widget.resizeColumnsToContents()
    for place in range(len(columns)):
        widget.setColumnWidth(place, min(widget.columnWidth(place), 420))
