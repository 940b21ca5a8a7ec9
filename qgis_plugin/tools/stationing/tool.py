"""Both ways between a place and a stationing; the engine knows calibration, equations and parts."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsCsException, QgsExpression, QgsFeatureRequest, QgsGeometry, QgsPointXY

from ...dock.zoom import flash
from ...engine.shapes import geometry_of
from ...room import Room
from ...translation import pick, tr
from ...workspace.layers import is_empty
from ..declaration import Declaration
from ..ledger_objects.hosts import CHOSEN, to_project, to_workspace
from ..map_tool import MapTool
from .dock import StationDock

_FARTHEST_SCALE = 5000


class StationingTool(MapTool):
    """Answers come in the order of the clicks: an answer to an older click is left."""

    hint = "Click near a road: its stationing; Esc ends"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: StationDock | None = None
        self._asked = 0

    def start(self) -> None:
        """Show the dock too."""
        super().start()
        if self.dock is None:
            self.dock = StationDock(self)
        self.dock.fill_roads()
        self.dock.setVisible(True)
        self.dock.raise_()

    def clicked(self, point: QgsPointXY) -> None:
        """Ask for the stationing of the place."""
        self.clear()
        self.mark(point, colour=CHOSEN)
        try:
            here = to_workspace(self.room, point)
        except QgsCsException:
            self.room.warn(
                tr(
                    "This place lies outside of the city's coordinate system. "
                    "Zoom to the city and click again."
                )
            )
            return
        assert self.dock is not None  # made by start
        params: dict[str, Any] = {"point": [here.x(), here.y()]}
        if self.dock.only_road():
            params["road"] = self.dock.only_road()
        self._asked += 1
        number = self._asked
        self.room.engine.request(
            "ledgers.station",
            params,
            title=tr("Stationing"),
            done=lambda answer: self._answered(number, answer),
            failed=lambda error: self._refused(number, error),
        )

    def go(self, road: str, station: str, offset_m: float = 0.0) -> None:
        """Ask for the place of a stationing."""
        params = {"road": road, "station": station, "offset_m": offset_m}
        self._asked += 1
        number = self._asked
        self.room.engine.request(
            "ledgers.station_point",
            params,
            title=tr("Stationing"),
            done=lambda answer: self._went(number, params, answer),
            failed=lambda error: self._refused(number, error),
        )

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _answered(self, number: int, answer: dict[str, Any]) -> None:
        if number == self._asked and self.dock is not None:
            self.dock.show_station(answer)
            self._show_route(str(answer["route_code"]))

    def _refused(self, number: int, error: GridTwinError) -> None:
        if number != self._asked:
            return
        assert self.dock is not None  # made by start
        kind = getattr(error, "data", {}).get("kind")
        routes = self.layer("road_route")
        if kind == "UnknownRoute" and routes is not None and is_empty(routes, self.room.workspace):
            self.dock.tell_no_routes()
        elif kind == "TooFarFromRoute":
            self.dock.tell_problem(
                tr("No road with a stationing is near this place. Click nearer to a road.")
            )
        else:
            self.dock.tell_problem(pick(error.zh or str(error), str(error)))

    def _went(self, number: int, params: dict[str, Any], answer: dict[str, Any]) -> None:
        if number != self._asked or self.dock is None:
            return
        shape = self._shown(geometry_of(answer["geometry"]))
        self.clear()
        if not shape.isEmpty():
            self._show_route(params["road"])
            self.mark(shape.asPoint(), colour=CHOSEN)
            self._look_at(shape.asPoint())
        self.dock.show_place(params, answer)

    def _look_at(self, place: QgsPointXY) -> None:
        """Bring a place into the middle; the scale stays where roads can be told apart, else 1:2000."""
        self.canvas.setCenter(place)
        if self.canvas.scale() > _FARTHEST_SCALE:
            self.canvas.zoomScale(2000)
        self.canvas.refresh()
        flash(self.canvas, QgsGeometry.fromPointXY(place))

    def _show_route(self, code: str) -> None:
        """The route that the stationing is counted on."""
        layer = self.layer("road_route")
        if layer is None:
            return
        request = QgsFeatureRequest().setFilterExpression(f'"code" = {QgsExpression.quotedString(code)}')
        for feature in layer.getFeatures(request):
            self.highlight(to_project(feature.geometry(), layer), colour=CHOSEN)

    def _shown(self, shape: QgsGeometry) -> QgsGeometry:
        layer = self.layer("road_route")
        return shape if layer is None else to_project(shape, layer)
