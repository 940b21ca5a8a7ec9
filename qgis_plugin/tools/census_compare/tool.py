"""A dialog with the two states, then a dock and a layer in memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QComboBox

from ...dock.result_dock import Column, ResultDock
from ...engine.shapes import geometry_of
from ...expressions.titles import title
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing.cells import into_project
from ..tool import Tool
from .dialog import CompareDialog
from .difference_layer import make
from .kinds import KINDS, title_of

_MOST_LISTED = 5000  # the counts are of all; the algorithm of the same name writes all


class CensusCompare(Tool):
    """The layers go with the dock."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ResultDock | None = None
        self.filter = QComboBox()
        self._answer: dict[str, Any] = {}
        self._layer_ids: list[str] = []
        self.choose = self._choose

    def start(self) -> None:
        """Ask which states, then compare."""
        params = self.choose()
        if params is not None:
            params = {**params, "limit": _MOST_LISTED}
            self.room.engine.request(
                "components.compare", params, title=self.declaration.title, done=self.show
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
        dialog = CompareDialog(self.room.window, self.declaration.title)
        params = dialog.params() if dialog.exec() else None
        dialog.deleteLater()
        if params is not None and "before_file" in params and not Path(params["before_file"]).exists():
            self.room.warn(tr("There is no file {path}. Choose another one.", path=params["before_file"]))
            return None
        return params

    def _open(self) -> None:
        if self.dock is not None:
            return
        self.dock = ResultDock(self.room, self.declaration.title)
        self.dock.closed.connect(self.drop_layers)
        self.filter.addItem(tr("All differences"), "")
        for kind in KINDS:
            self.filter.addItem(title_of(kind), kind)
        self.filter.currentIndexChanged.connect(lambda _: self._fill())
        self.dock.extra.addWidget(self.filter)

    def _fill(self) -> None:
        layer = self.layer("component")
        if self.dock is None or not self._answer or layer is None:
            return
        table = self._answer["differences"]
        names = [column["name"] for column in table["columns"]]
        wanted = self.filter.currentData()
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
                    row["code"],
                    names_of[code] or row["name"],
                    row["distance_m"],
                    row["values"],
                    row["grid_code"],
                ]
            )
            shapes.append(into_project(geometry_of(shape), layer) if shape else None)
        columns = [
            Column(tr("Difference")),
            Column(tr("Component code")),
            Column(tr("Class")),
            Column(tr("Moved by"), "m", is_number=True),
            Column(tr("Old → new")),
            Column(tr("Grid")),
        ]
        self.dock.show_table(
            self._heading(len(table["rows"]), table["total"]), columns, rows, geometries=shapes
        )
        self.dock.chart.setVisible(True)
        counts = self._answer["counts"]
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
            "{changed} changed",
            before=answer["before"],
            after=answer["after"],
            **answer["counts"],
        )
        if not answer["before"]:
            text += tr("; no components were stored then")
        if answer["uncoded"]:
            text += tr("; {count} rows without a code were not compared", count=answer["uncoded"])
        return text + (tr("; the first {count} are listed", count=shown) if shown < total else "")
