"""A dock with a choice of figures over the engine's table of grids."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton

from ...dock.result_dock import Column, ResultDock
from ...engine.shapes import geometry_of
from ...room import Room
from ...translation import pick, tr
from ..column_mapping.words import in_window
from ..declaration import Declaration
from ..grid_editing.cells import into_project
from ..tool import Tool
from . import cases
from .cases import CaseChoice
from .cases_dialog import CasesDialog
from .figures import Figure, figures_of, histogram, summary
from .left_out import left_out_findings
from .map_layer import make

CASES = "cases"
_FIXED = ("code", "area_m2", "name")


class GridBalance(Tool):
    """The coloured map is a layer in memory that goes with the dock."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ResultDock | None = None
        self.which = QComboBox()
        self.figures: list[Figure] = []
        self._table: dict[str, Any] = {}
        self._shapes: list[QgsGeometry | None] = []
        self._layer_id = ""
        self._wanted = ""  # the figure to be shown next
        self._told = ""  # why the cases are not counted
        self._left_out: dict[str, Any] = {}
        self.cases_told, self.left_out = QLabel(), QToolButton()
        self.cases_told.setWordWrap(True)
        self.cases_told.setTextFormat(Qt.TextFormat.PlainText)

    def start(self) -> None:
        """Count anew, with the cases that the project remembers."""
        choice, self._told = cases.kept(), ""
        if choice is None or choice.missing():
            self._told = "" if choice is None else choice.missing()
            self._request({})
            return
        if choice.layer is None:
            self._request(choice.params(choice.file))
            return
        cases.write_out(choice.layer, lambda path: self._request(choice.params(path)), self._failed)

    def choose_cases(self) -> None:
        """Ask which cases are counted, remember it and count."""
        dialog = CasesDialog(self.room, tr("Cases of each grid"), cases.kept())
        if dialog.exec():
            self.take_cases(dialog.choice)
        dialog.deleteLater()

    def take_cases(self, choice: CaseChoice | None) -> None:
        """Remember the choice with the project, show the figure and count."""
        cases.keep(choice)
        self._wanted = "components" if choice is None else CASES
        self.start()

    def _request(self, params: dict[str, Any]) -> None:
        self.room.engine.request(
            "grids.balance",
            params,
            title=self.declaration.title,
            done=self.show,
            failed=self._failed if params else None,
        )

    def _failed(self, error: GridTwinError) -> None:
        """The other figures are shown without the cases, and why."""
        self._told = in_window(pick(error.zh or str(error), str(error)))
        self.room.warn(self._told)
        self._request({})

    def show(self, answer: dict[str, Any]) -> None:
        """Show the engine's answer."""
        self._table = answer["grids"]
        self._shapes = [geometry_of(shape) if shape else None for shape in self._table["geometry"]]
        self.figures = figures_of(answer)
        if not self._table["rows"]:
            self.room.say(tr("There are no unit grids yet; Generate grids draws them."))
            return
        self._open()
        self._show_cases(answer)
        before = self._wanted or self.which.currentData()
        self._wanted = ""
        self.which.blockSignals(True)
        self.which.clear()
        for each in self.figures:
            self.which.addItem(pick(each.zh, each.en), each.name)
        place = max(self.which.findData(before or "components"), 0)
        self.which.setCurrentIndex(place)
        self.which.blockSignals(False)
        self._show_figure()

    def drop_layer(self) -> None:
        """Take the coloured map out of the project."""
        if self._layer_id and QgsProject.instance().mapLayer(self._layer_id) is not None:
            QgsProject.instance().removeMapLayer(self._layer_id)
            self.room.iface.mapCanvas().refresh()
        self._layer_id = ""

    def unload(self) -> None:
        """Dock and layer go."""
        self.drop_layer()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _open(self) -> None:
        if self.dock is not None:
            return
        self.dock = ResultDock(self.room, self.declaration.title)
        self.dock.closed.connect(self.drop_layer)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Figure")))
        line.addWidget(self.which, 1)
        again = QToolButton()
        again.setText(tr("Count anew"))
        again.clicked.connect(self.start)
        line.addWidget(again)
        self.dock.extra.addLayout(line)
        self.dock.extra.addWidget(self.cases_told)
        choose = QToolButton()
        choose.setText(tr("Cases …"))
        choose.setToolTip(tr("Count the cases of a layer or file in each grid"))
        choose.clicked.connect(lambda *_: self.choose_cases())
        self.left_out.setText(tr("Not counted …"))
        self.left_out.setToolTip(
            tr("Lists the cases that lie in no grid, or have no place or day, as findings")
        )
        self.left_out.clicked.connect(lambda *_: self._list_left_out())
        self.dock.buttons.insertWidget(0, choose)
        self.dock.buttons.insertWidget(1, self.left_out)
        self.which.currentIndexChanged.connect(lambda _: self._show_figure())

    def _show_cases(self, answer: dict[str, Any]) -> None:
        """What is counted, and what is not: rows read = counted + the others."""
        choice, counted = cases.kept(), answer["cases"]
        has_cases = any(each.name == CASES for each in self.figures)
        self._left_out = answer["cases_left_out"]
        self.left_out.setVisible(has_cases and bool(self._left_out["rows"]))
        if not has_cases or choice is None:
            self.cases_told.setText(self._told or tr("No cases are counted: choose a layer or file."))
            return
        parts = _left_out(counted["left_out"])
        text = tr(
            "Cases of {name}: {rows} read, {counted} counted",
            name=choice.title,
            rows=counted["rows_in"],
            counted=counted["counted"],
        )
        self.cases_told.setText("".join([text, *parts]))

    def _list_left_out(self) -> None:
        """Each row in no grid, without a place or a day, as a finding; a click shows the place."""
        layer = self.room.layer("unit_grid")
        choice = cases.kept()
        if layer is not None and choice is not None:
            found = left_out_findings(self._left_out, layer, choice.title)
            self.room.findings.show_findings(found, tr("Cases not counted"))

    def _show_figure(self) -> None:
        figure = next((each for each in self.figures if each.name == self.which.currentData()), None)
        layer = self.room.layer("unit_grid")
        if figure is None or self.dock is None or layer is None:
            return
        names = [column["name"] for column in self._table["columns"]]
        places = [names.index(name) for name in _FIXED]
        value = names.index(figure.name)
        order = sorted(
            range(len(self._table["rows"])), key=lambda row: -(self._table["rows"][row][value] or 0)
        )
        shapes = [self._shapes[row] for row in order]
        rows = [self._table["rows"][row] for row in order]
        columns = [
            Column(tr("Grid")),
            Column(pick(figure.zh, figure.en), figure.unit, is_number=True),
            Column(tr("Area of the grid"), "m²", is_number=True),
            Column(tr("Grid name")),
        ]
        self.dock.show_table(
            summary(figure, [row[value] for row in rows]),
            columns,
            [[row[places[0]], row[value], *(row[place] for place in places[1:])] for row in rows],
            geometries=[into_project(shape, layer) if shape is not None else None for shape in shapes],
        )
        self.dock.chart.setVisible(True)
        self.dock.chart.show_bars(
            [(label, float(count)) for label, count in histogram([row[value] for row in rows])]
        )
        self.drop_layer()
        made = make(figure, rows, shapes, value, places[0], str(layer.crs().authid()))
        QgsProject.instance().addMapLayer(made, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, made)
        self._layer_id = made.id()
        self.room.iface.mapCanvas().refresh()


def _left_out(counts: dict[str, int]) -> list[str]:
    """Why cases were not counted, with how many of each."""
    told = {
        "outside": tr("; {count} in no grid", count=counts.get("outside")),
        "no_place": tr("; {count} without a place", count=counts.get("no_place")),
        "no_date": tr("; {count} without a day", count=counts.get("no_date")),
        "other_date": tr("; {count} of other days", count=counts.get("other_date")),
        "other_class": tr("; {count} of other classes", count=counts.get("other_class")),
    }
    return [text for name, text in told.items() if counts.get(name)]
