"""File → which layer goes where → stored, layer by layer; what was refused goes into the findings panel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry, QgsRectangle
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...dock.zoom import zoom_to
from ...editing.editor import editor_name
from ...editing.finding import ERROR, Finding
from ...translation import language, pick, tr
from ..grid_editing.cells import into_project
from .source_layers import SourceLayer, classes, fits, layers_of, suggested

if TYPE_CHECKING:
    from ...room import Room

_FILTER = "(*.gpkg *.shp *.geojson *.json *.dxf *.csv *.xlsx);;(*)"
_INTO, _RESULT = 2, 3
_LEAST_PX = 160  # of the column of names
_USABLE = (0, 1)  # done; done with findings


class ImportDialog(QDialog):
    """Not modal: the map shows each layer as it comes in."""

    def __init__(self, room: Room, title: str) -> None:
        super().__init__(room.window)
        self._room = room
        self._task: Any = None
        self._waiting: list[int] = []
        self._found: list[Finding] = []
        self._shown = QgsRectangle()  # what is in by now, in the project's CRS
        self._layers: list[SourceLayer] = []
        self.setWindowTitle(title)
        self.resize(780, 460)
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Layers and tables") + " " + _FILTER)
        self.crs = QLineEdit()
        self.crs.setPlaceholderText(tr("empty: the file's own; else as EPSG:4544, gcj02 or bd09"))
        self.table = QTableWidget(0, 4)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.store, self.stop = QPushButton(tr("Import and store")), QPushButton(tr("Stop"))
        self.leave = QPushButton(tr("Close window"))
        self._lay_out()
        self.file.fileChanged.connect(self.show_file)
        self._refresh()

    def show_file(self, path: str) -> None:
        """List the layers of a file with the feature class that each is likely to be."""
        self.table.setRowCount(0)
        self._layers = layers_of(Path(path.strip())) if Path(path.strip()).is_file() else []
        self.table.setRowCount(len(self._layers))
        for row, layer in enumerate(self._layers):
            self.table.setItem(row, 0, QTableWidgetItem(layer.title))
            self.table.setItem(row, 1, QTableWidgetItem(str(layer.rows)))
            self.table.setCellWidget(row, _INTO, self._box(layer))
            self.table.setItem(row, _RESULT, QTableWidgetItem(""))
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(0, max(_LEAST_PX, self.table.columnWidth(0)))
        if path.strip() and not self._layers:
            self.said.setText(tr("{path} has no layer that can be read. Choose another file.", path=path))
        else:
            self.said.setText(tr("Rows that break a rule are listed and left out; the others are stored."))
        self._refresh()

    def import_chosen(self) -> None:
        """Store the layers that have a feature class, one after another."""
        if self._room.workspace is None or self._room.workspace.is_read_only:
            self.said.setText(tr("The workspace is open for reading only; nothing can be stored in it."))
            return
        self._found, self._shown = [], QgsRectangle()
        self._waiting = [row for row in range(len(self._layers)) if self._class_of(row)]
        for row in self._waiting:
            self._result(row, tr("waits"))
        self._next()

    def halt(self) -> None:
        """Stop; layers that are in stay, the one under way is left out wholly."""
        for row in self._waiting:
            self._result(row, "")
        self._waiting = []
        if self._task is not None:
            self._task.cancel()

    def reject(self) -> None:
        """While the program works: stop it; else close."""
        if self._task is not None:
            self.halt()
        else:
            super().reject()

    def _next(self) -> None:
        if not self._waiting:
            self._over()
            return
        row = self._waiting.pop(0)
        self._result(row, tr("is read …"))
        self._task = self._room.engine.request(
            "command.run",
            {"arguments": self._arguments(row), "language": language()},
            title=tr("Importing {layer}", layer=self._layers[row].title),
            done=lambda answer: self._answered(row, answer),
            failed=lambda error: self._failed(row, error),
        )
        if self._task is not None:
            self._task.taskTerminated.connect(lambda: self._ended(row))
        self._refresh()

    def _arguments(self, row: int) -> list[str]:
        layer = self._layers[row]
        assert self._room.workspace is not None
        words = ["import", self.file.filePath().strip(), "--into", self._class_of(row)]
        words += ["--workspace", str(self._room.workspace.root), "--actor", editor_name()]
        words += ["--ignore-unknown", "--json"]
        if layer.name:
            words += ["--layer", layer.name]
        if self.crs.text().strip():
            words += ["--crs", self.crs.text().strip()]
        return words

    def _answered(self, row: int, answer: dict[str, Any]) -> None:
        self._task = None
        if answer["exit_code"] not in _USABLE:
            said = [line.strip(" │╭╮╰╯─") for line in answer["stderr"] or answer["stdout"]]
            self._result(row, " ".join(line for line in said if line))
        else:
            report = json.loads("\n".join(answer["stdout"]))
            self._result(
                row,
                tr(
                    "{rows} rows in = {stored} stored + {bad} reported",
                    rows=report["rows_in"],
                    stored=report["rows_stored"],
                    bad=report["rows_reported"],
                ),
            )
            self._found += [self._finding(row, each) for each in report["findings"]]
            self._show_anew(self._class_of(row))
        self._next()

    def _failed(self, row: int, error: GridTwinError) -> None:
        self._task = None
        self._waiting = []
        self._result(row, pick(error.zh or str(error), str(error)))
        self._over()

    def _ended(self, row: int) -> None:
        """Stopped: neither an answer nor a reason comes."""
        if self._task is not None:
            self._task = None
            self._result(row, tr("stopped, nothing stored"))
            self._over()

    def _finding(self, row: int, each: dict[str, Any]) -> Finding:
        return Finding(
            severity=ERROR,
            rule=str(each["rule"]),
            message_zh=f"{each['file']} 第{each['row']}行 {each['column']}：{each['message_zh']}",
            message_en=f"{each['file']}, row {each['row']}, {each['column']}: {each['message_en']}",
            class_name=self._class_of(row),
            label=str(each["row"]),
        )

    def _show_anew(self, name: str) -> None:
        layer = self._room.layer(name)
        if layer is None:
            return
        if not layer.isEditable():
            layer.reload()
        layer.updateExtents()
        box = into_project(QgsGeometry.fromRect(layer.extent()), layer).boundingBox()
        self._shown.combineExtentWith(box)
        if not self._shown.isEmpty():
            zoom_to(self._room.iface.mapCanvas(), QgsGeometry.fromRect(self._shown))

    def _over(self) -> None:
        self._refresh()
        if self._found:
            self._room.findings.show_findings(self._found, self.windowTitle())

    def _refresh(self) -> None:
        is_busy = self._task is not None
        self.bar.setVisible(is_busy)
        self.stop.setEnabled(is_busy)
        chosen = [row for row in range(len(self._layers)) if self._class_of(row)]
        self.store.setEnabled(bool(chosen) and not is_busy)
        self.file.setEnabled(not is_busy)

    def _class_of(self, row: int) -> str:
        box = self.table.cellWidget(row, _INTO)
        return "" if box is None else str(box.currentData())

    def _result(self, row: int, text: str) -> None:
        self.table.item(row, _RESULT).setText(text)
        self.table.item(row, _RESULT).setToolTip(text)

    def _box(self, layer: SourceLayer) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("– left out –"), "")
        for each in classes():
            if fits(each, layer):
                box.addItem(pick(each.title_zh, each.title_en), each.name)
        box.setCurrentIndex(max(box.findData(suggested(layer)), 0))
        box.currentIndexChanged.connect(lambda _: self._refresh())
        return box

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [tr("Layer of the file"), tr("Rows"), tr("Into the layer"), tr("Result")]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().setVisible(False)
        self.table.setColumnWidth(0, _LEAST_PX)
        self.table.setColumnWidth(_INTO, 220)
        self.table.horizontalHeader().setSectionResizeMode(_RESULT, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        form = QFormLayout()
        form.addRow(tr("File"), self.file)
        form.addRow(tr("CRS"), self.crs)
        column.addLayout(form)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        line = QHBoxLayout()
        line.addStretch(1)
        for button, call in (
            (self.store, self.import_chosen),
            (self.stop, self.halt),
            (self.leave, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, call=call: call())
            line.addWidget(button)
        column.addLayout(line)
