"""A dialog with the two states, then a dock and a layer in memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from ...dock.result_dock import Column, ResultDock
from ...dock.save_place import asked_file
from ...engine.shapes import geometry_of
from ...expressions.titles import title
from ...room import Room
from ...translation import language, pick, tr
from ..column_mapping.words import in_window
from ..declaration import Declaration
from ..grid_editing.cells import into_project
from ..tool import Tool
from .dialog import CompareDialog
from .difference_layer import make
from .kinds import KINDS, title_of

_BY_STREET, _BY_CLASS = "by_street", "by_class"  # tables of the answer
_NAMES_PX = 110  # of the column of names
_MOST_LISTED = 5000  # the counts are of all; the algorithm of the same name writes all


class CensusCompare(Tool):
    """The layers go with the dock."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ResultDock | None = None
        self.filter = QComboBox()
        self._answer: dict[str, Any] = {}
        self._asked: dict[str, Any] = {}  # by the report once more
        self._layer_ids: list[str] = []
        self.choose = self._choose

    def start(self) -> None:
        """Ask which states, then compare."""
        params = self.choose()
        if params is None:
            return
        self._asked = params
        self.room.engine.request(
            "components.compare",
            {**params, "limit": _MOST_LISTED},
            title=self.declaration.title,
            done=self.show,
            failed=lambda error: self.room.warn(in_window(pick(error.zh or str(error), str(error)))),
        )

    def show(self, answer: dict[str, Any]) -> None:
        """Table and layers of the engine's answer."""
        self._answer = answer
        self._open()
        self._fill()
        self.drop_layers()
        layer = self.layer("component")
        if layer is None:
            return
        for made in make(answer["differences"], str(layer.crs().authid())):
            QgsProject.instance().addMapLayer(made, False)
            QgsProject.instance().layerTreeRoot().insertLayer(0, made)
            self._layer_ids.append(made.id())
        self.room.iface.mapCanvas().refresh()

    def drop_layers(self) -> None:
        """Take the differences out of the project."""
        there = [each for each in self._layer_ids if QgsProject.instance().mapLayer(each) is not None]
        QgsProject.instance().removeMapLayers(there)
        self._layer_ids.clear()
        self.room.iface.mapCanvas().refresh()

    def unload(self) -> None:
        """Dock and layers go."""
        self.drop_layers()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _choose(self) -> dict[str, Any] | None:
        dialog = CompareDialog(self.room, self.declaration.title)
        params = dialog.params() if dialog.exec() else None
        dialog.deleteLater()
        return params

    def write_report(self, path: Path) -> None:
        """Compare once more and write the report: .xlsx, .pdf or .docx."""
        asked = {**self._asked, "limit": 0, "out": str(path), "language": language()}
        self.room.engine.request(
            "components.compare",
            asked,
            title=tr("Report of the comparison"),
            done=lambda answer: self.room.say(tr("Report written: {path}", path=answer["files"][0])),
        )

    def _ask_report(self) -> None:
        kinds = "PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)"
        title = tr("Report of the comparison")
        path, chosen = asked_file(self.room.workspace, self.room.window, title=title, name=title, kinds=kinds)
        if path:
            ending = chosen.rpartition("*")[2].rstrip(")") or ".pdf"
            self.write_report(Path(path if Path(path).suffix else path + ending))

    def _open(self) -> None:
        if self.dock is not None:
            return
        self.dock = ResultDock(self.room, self.declaration.title)
        self.dock.closed.connect(self.drop_layers)
        self.filter.addItem(tr("All differences"), "")
        for kind in KINDS:
            self.filter.addItem(title_of(kind), kind)
        self.filter.addItem(tr("Summary by street"), _BY_STREET)
        self.filter.addItem(tr("Summary by class"), _BY_CLASS)
        self.filter.currentIndexChanged.connect(lambda _: self._fill())
        self.dock.extra.addWidget(self.filter)
        report = QToolButton()
        report.setText(tr("Report …"))
        report.setToolTip(
            tr("Write what was compared, the summaries and the differences as PDF, Word or Excel")
        )
        report.clicked.connect(lambda *_: self._ask_report())
        self.dock.buttons.insertWidget(0, report)

    def _fill(self) -> None:
        layer = self.layer("component")
        if self.dock is None or not self._answer or layer is None:
            return
        table = self._answer["differences"]
        names = [column["name"] for column in table["columns"]]
        wanted = self.filter.currentData()
        if wanted in (_BY_STREET, _BY_CLASS):
            self._fill_summary(self._answer[wanted])
            return
        rows, shapes = [], []
        names_of: dict[str, str] = {}  # asked for once a class, not once a row
        for values, shape in zip(table["rows"], table["geometry"]):
            row = dict(zip(names, values))
            if wanted and row["kind"] != wanted:
                continue
            code = row["class_code"]
            if code not in names_of:
                names_of[code] = title("component_class", code) or ""
            rows.append(
                [
                    title_of(row["kind"]),
                    names_of[code] or row["name"],
                    row["values"],
                    row["distance_m"],
                    row["code"],
                    row["grid_code"],
                ]
            )
            shapes.append(into_project(geometry_of(shape), layer) if shape else None)
        columns = [
            Column(tr("Difference")),
            Column(tr("Class")),
            Column(tr("Old → new")),
            Column(tr("Distance"), "m", is_number=True),
            Column(tr("Component code")),
            Column(tr("Grid")),
        ]
        self.dock.show_table(
            self._heading(len(table["rows"]), table["total"]), columns, rows, geometries=shapes
        )
        self._show_chart()

    def _fill_summary(self, table: dict[str, Any]) -> None:
        if self.dock is None:
            return
        names = [each["name"] for each in table["columns"]]
        order = [names[0], *KINDS, *(each for each in names[1:] if each not in KINDS)]  # differences first
        places = [names.index(each) for each in order if each in names]
        shown = [table["columns"][place] for place in places]
        columns = [
            Column(pick(each["title"]["zh"], each["title"]["en"]), is_number=each["type"] == "integer")
            for each in shown
        ]
        rows = [
            [pick(cell["zh"], cell["en"]) if isinstance(cell, dict) else cell for cell in each]
            for each in ([row[place] for place in places] for row in table["rows"])
        ]
        listed = self._answer["differences"]
        self.dock.show_table(self._heading(len(listed["rows"]), listed["total"]), columns, rows)
        view = self.dock.table
        view.setColumnWidth(0, min(view.columnWidth(0), _NAMES_PX))  # the counts are what is looked for
        self._show_chart()

    def _show_chart(self) -> None:
        counts = self._answer["counts"]
        if self.dock is not None:
            self.dock.chart.setVisible(True)
            self.dock.chart.show_bars([(title_of(kind), float(counts[kind])) for kind in KINDS])

    def _heading(self, shown: int, total: int) -> str:
        answer = self._answer
        if not total:
            return tr(
                "No difference between {before} and {after} components.",
                before=answer["before"],
                after=answer["after"],
            )
        text = tr(
            "{before} before, {after} after: {added} added, {removed} removed, {moved} moved, "
            "{changed} changed, {renumbered} renumbered",
            before=answer["before"],
            after=answer["after"],
            **answer["counts"],
        )
        if not answer["before"]:
            text += tr("; no components were stored then")
        if answer["uncoded"]:
            text += tr("; {count} rows without a code were not compared", count=answer["uncoded"])
        if answer["counts"]["renumbered"]:
            text += tr("; renumbered: another code, class and place within its accuracy")
        if answer["lost_codes"]:
            text += tr(
                "; {count} codes of the file are numbers and lost their last digit: store them as text",
                count=answer["lost_codes"],
            )
        return text + (tr("; the first {count} are listed", count=shown) if shown < total else "")
