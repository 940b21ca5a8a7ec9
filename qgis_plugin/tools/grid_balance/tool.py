"""A dock with a choice of figures over the engine's table of grids."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton

from ...dock.result_dock import Column, ResultDock
from ...engine.shapes import geometry_of
from ...room import Room
from ...translation import pick, tr
from ..declaration import Declaration
from ..grid_editing.cells import into_project
from ..tool import Tool
from .figures import Figure, figures_of, summary
from .map_layer import make

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

    def start(self) -> None:
        """Count anew."""
        self.room.engine.request("grids.balance", {}, title=self.declaration.title, done=self.show)

    def show(self, answer: dict[str, Any]) -> None:
        """Show the engine's answer."""
        self._table = answer["grids"]
        self._shapes = [geometry_of(shape) if shape else None for shape in self._table["geometry"]]
        self.figures = figures_of(answer)
        if not self._table["rows"]:
            self.room.say(tr("There are no unit grids yet; Generate grids draws them."))
            return
        self._open()
        before = self.which.currentData()
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
        note = QLabel(
            tr(
                "The workspace keeps no cases of its own: flagged changes, patches to be reviewed or "
                "confirmed, and open alarms are what cases begin with."
            )
        )
        note.setWordWrap(True)
        note.setStyleSheet("color: palette(mid)")
        self.dock.extra.addWidget(note)
        self.which.currentIndexChanged.connect(lambda _: self._show_figure())

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
        self.dock.chart.show_bars([(each.label, float(each.count)) for each in figure.classes])
        self.drop_layer()
        made = make(figure, rows, shapes, value, places[0], str(layer.crs().authid()))
        QgsProject.instance().addMapLayer(made, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, made)
        self._layer_id = made.id()
        self.room.iface.mapCanvas().refresh()
