"""File → which layer and column goes where → stored, layer by layer; refused rows into the findings panel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry, QgsRectangle
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...dock.text_room import fit_heads
from ...dock.zoom import zoom_to
from ...editing.editor import editor_name
from ...editing.finding import ERROR, Finding
from ...translation import pick, tr
from ...workspace.layers import show_layers
from ..column_mapping.words import in_window
from ..grid_editing.cells import into_project
from .columns_dialog import ColumnsDialog
from .file_options import FileOptions
from .source_layers import SourceLayer, classes, fits, layers_of, suggested

if TYPE_CHECKING:
    from ...room import Room

_FILTER = "(*.gpkg *.shp *.geojson *.json *.dxf *.csv *.xlsx);;(*)"
_INTO, _COLUMNS, _RESULT = 2, 3, 4
_LEAST_PX = 160  # of the column of names


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
        self.resize(900, 480)
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Layers and tables") + " " + _FILTER)
        self.options = FileOptions(None if room.workspace is None else room.workspace.crs)
        self.crs = self.options.crs
        self.columns: dict[int, ColumnsDialog] = {}  # by row, once the layer was looked at
        self._looking: list[int] = []
        self.table = QTableWidget(0, 5)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.store, self.stop = QPushButton(tr("Import and store")), QPushButton(tr("Stop"))
        self.leave = QPushButton(tr("Close window"))
        self._lay_out()
        self.file.fileChanged.connect(self.show_file)
        self.options.encoding.activated.connect(lambda _: self._look_at_all())
        self._refresh()

    def show_file(self, path: str) -> None:
        """List the layers of a file with the feature class that each is likely to be."""
        self.table.setRowCount(0)
        self._drop_columns()
        self.options.forget()
        self._layers = layers_of(Path(path.strip())) if Path(path.strip()).is_file() else []
        self.table.setRowCount(len(self._layers))
        for row, layer in enumerate(self._layers):
            self.table.setItem(row, 0, QTableWidgetItem(layer.title))
            self.table.setItem(row, 1, QTableWidgetItem(str(layer.rows)))
            self.table.setCellWidget(row, _INTO, self._box(row, layer))
            self.table.setCellWidget(row, _COLUMNS, self._button(row))
            self.table.setItem(row, _RESULT, QTableWidgetItem(""))
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(0, max(_LEAST_PX, self.table.columnWidth(0)))
        self.table.setColumnWidth(_INTO, 200)
        self.table.setColumnWidth(_COLUMNS, 150)
        if path.strip() and not self._layers:
            self.said.setText(tr("{path} has no layer that can be read. Choose another file.", path=path))
        else:
            self.said.setText(tr("Rows that break a rule are listed and left out; the others are stored."))
        self._refresh()
        self._look_at_all()

    def import_chosen(self) -> None:
        """Store the layers that have a feature class, one after another."""
        if self._room.workspace is None or self._room.workspace.is_read_only:
            self.said.setText(tr("The workspace is open for reading only; nothing can be stored in it."))
            return
        problem = self._problem()
        if problem:
            self.said.setText(problem)
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
            "import.accept",
            self._params(row),
            title=tr("Importing {layer}", layer=self._layers[row].title),
            done=lambda answer: self._answered(row, answer),
            failed=lambda error: self._failed(row, error),
        )
        if self._task is not None:
            self._task.taskTerminated.connect(lambda: self._ended(row))
        self._refresh()

    def _source(self, row: int) -> dict[str, Any]:
        """The layer and its class, as the engine asks for them."""
        made = {"file": self.file.filePath().strip(), "into": self._class_of(row)}
        if self._layers[row].name:
            made["layer"] = self._layers[row].name
        return {**made, **self.options.reading()}

    def _params(self, row: int) -> dict[str, Any]:
        asked = {**self._source(row), "columns": self.columns[row].mapping(), "actor": editor_name()}
        constants = self.columns[row].constants()
        if constants:
            asked["constants"] = constants
        has_geometry = self.columns[row].answer["has_geometry"]
        return {**asked, **self.options.placing(has_geometry=has_geometry)}

    def _look_at_all(self) -> None:
        for row in range(len(self._layers)):
            self._look(row)

    def _look(self, row: int) -> None:
        """Ask for the columns of a layer, one layer after another."""
        self._forget(row)
        if not self._class_of(row):
            return
        self._looking.append(row)
        if len(self._looking) == 1:
            self._look_next()

    def _look_next(self) -> None:
        if not self._looking:
            self._refresh()
            return
        row, path = self._looking[0], self.file.filePath()
        asked, is_open = self._source(row), True

        def over() -> None:
            nonlocal is_open
            if is_open:  # a task that is cancelled neither answers nor fails
                is_open = False
                self._looking = self._looking[1:]
                self._look_next()

        def seen(answer: dict[str, Any]) -> None:
            if path == self.file.filePath() and asked["into"] == self._class_of(row):
                self._seen(row, answer)
            over()

        def failed(error: GridTwinError) -> None:
            if path == self.file.filePath() and row < self.table.rowCount():
                self._result(row, in_window(pick(error.zh or str(error), str(error))))
            over()

        title = tr("Reading the columns of {layer}", layer=self._layers[row].title)
        task = self._room.engine.request("import.columns", asked, title=title, done=seen, failed=failed)
        if task is not None:
            task.taskTerminated.connect(over)

    def _seen(self, row: int, answer: dict[str, Any]) -> None:
        made = ColumnsDialog(self, self._layers[row].title, self._class_of(row), answer)
        self.columns[row] = made
        if answer["crs"] and not self.crs.is_known:
            self.crs.show_own(answer["crs"])
        button = self.table.cellWidget(row, _COLUMNS)
        button.setEnabled(True)
        self._show_state(row)
        made.finished.connect(lambda *_: self._show_state(row))

    def _show_state(self, row: int) -> None:
        """On the button how many columns go in; beside it what is still to be said, or what is left out."""
        made = self.columns.get(row)
        if made is None:
            return
        self.table.cellWidget(row, _COLUMNS).setText(made.summary())
        left_out = made.columns.left_out()
        named = {name for name, field in made.columns.chosen().items() if field}
        text = tr("Left out: {columns}", columns=", ".join(left_out)) if left_out and named else ""
        self._result(row, made.problem() or text)
        self._refresh()

    def _forget(self, row: int) -> None:
        old = self.columns.pop(row, None)
        if old is not None:
            old.deleteLater()
        button = self.table.cellWidget(row, _COLUMNS)
        button.setText(tr("Columns …"))
        button.setEnabled(False)
        self._result(row, "")

    def _drop_columns(self) -> None:
        for each in self.columns.values():
            each.deleteLater()
        self.columns, self._looking = {}, self._looking[:1]

    def _problem(self) -> str:
        """What is still to be said before anything is stored."""
        for row in range(len(self._layers)):
            if not self._class_of(row):
                continue
            made, title = self.columns.get(row), self._layers[row].title
            if made is None:
                return tr("{layer}: its columns were not read; see the line of the layer.", layer=title)
            if made.problem():
                return f"{title}: {made.problem()}"
            if made.answer["crs"] is None and not self.crs.crs():
                return tr(
                    "{layer} does not say its CRS. Choose it above: a wrong one puts every row elsewhere.",
                    layer=title,
                )
        return ""

    def _answered(self, row: int, answer: dict[str, Any]) -> None:
        self._task = None
        text = tr(
            "{rows} rows in = {stored} stored + {bad} reported",
            rows=answer["rows_in"],
            stored=answer["rows_stored"],
            bad=answer["rows_reported"],
        )
        notes = [in_window(pick(each["zh"], each["en"])) for each in answer["notes"]]
        self._result(row, "; ".join([text, *notes]))
        self.columns[row].columns.keep()
        names = [column["name"] for column in answer["findings"]["columns"]]
        found = [dict(zip(names, values)) for values in answer["findings"]["rows"]]
        self._found += [self._finding(row, each) for each in found]
        self._show_anew(self._class_of(row))
        self._next()

    def _failed(self, row: int, error: GridTwinError) -> None:
        """This layer is left out wholly; the next ones are tried."""
        self._task = None
        self._result(row, in_window(pick(error.zh or str(error), str(error))))
        self._next()

    def _ended(self, row: int) -> None:
        """Stopped: neither an answer nor a reason comes."""
        if self._task is not None:
            self._task = None
            self._result(row, tr("stopped, nothing stored"))
            self._over()

    def _finding(self, row: int, each: dict[str, Any]) -> Finding:
        zh, en = in_window(each["message_zh"]), in_window(each["message_en"])
        return Finding(
            severity=ERROR,
            rule=str(each["rule"]),
            message_zh=f"{each['file']} 第{each['row']}行 {each['column']}：{zh}",
            message_en=f"{each['file']}, row {each['row']}, {each['column']}: {en}",
            class_name=self._class_of(row),
            label=str(each["row"]),
        )

    def _show_anew(self, name: str) -> None:
        layer = self._room.layer(name)
        if layer is None:
            return
        if not layer.isEditable():
            layer.reload()
        show_layers(self._room, [name])
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
        are_seen = all(row in self.columns for row in chosen)
        self.store.setEnabled(bool(chosen) and are_seen and not is_busy)
        self.file.setEnabled(not is_busy)
        has_tables = any(not each.answer["has_geometry"] for each in self.columns.values())
        path = Path(self.file.filePath().strip())
        self.options.allow(bool(self._layers) and not is_busy, path, has_tables=has_tables)

    def _class_of(self, row: int) -> str:
        box = self.table.cellWidget(row, _INTO)
        return "" if box is None else str(box.currentData())

    def _result(self, row: int, text: str) -> None:
        self.table.item(row, _RESULT).setText(text)
        self.table.item(row, _RESULT).setToolTip(text)

    def _chosen(self, row: int) -> None:
        self._look(row)
        self._refresh()

    def _button(self, row: int) -> QPushButton:
        made = QPushButton(tr("Columns …"))
        made.setAutoDefault(False)
        made.setEnabled(False)
        made.clicked.connect(lambda *_: self.columns[row].show())
        return made

    def _box(self, row: int, layer: SourceLayer) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("– left out –"), "")
        for each in classes():
            if fits(each, layer):
                box.addItem(pick(each.title_zh, each.title_en), each.name)
        box.setCurrentIndex(max(box.findData(suggested(layer)), 0))
        box.currentIndexChanged.connect(lambda _: self._chosen(row))
        return box

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [tr("Layer of the file"), tr("Rows"), tr("Into the layer"), tr("Columns"), tr("Result")]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().setVisible(False)
        self.table.setColumnWidth(0, _LEAST_PX)
        self.table.setColumnWidth(_INTO, 220)
        fit_heads(self.table)
        self.table.horizontalHeader().setSectionResizeMode(_RESULT, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        self.options.insertRow(0, tr("File"), self.file)
        column.addLayout(self.options)
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
