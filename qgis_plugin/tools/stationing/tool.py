"""Both ways between a place and a stationing; the engine knows calibration, equations and parts."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsCsException, QgsGeometry, QgsPointXY

from ...dock.zoom import flash, zoom_to
from ...engine.shapes import geometry_of
from ...room import Room
from ...translation import pick, tr
from ..declaration import Declaration
from ..ledger_objects.hosts import to_project, to_workspace
from ..map_tool import MapTool
from .dock import StationDock


class StationingTool(MapTool):
    """Answers come in the order of the clicks: an answer to an older click is left."""

    hint = "Click near a road: its stationing; Esc ends"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: StationDock | None = None
        self._asked = 0
        room.workspace_changed.connect(self._workspace_changed)

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
        self.mark(point)
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
        )

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        self.room.workspace_changed.disconnect(self._workspace_changed)
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _answered(self, number: int, answer: dict[str, Any]) -> None:
        if number == self._asked and self.dock is not None:
            self.dock.show_station(answer)

    def _refused(self, number: int, error: GridTwinError) -> None:
        if number != self._asked:
            return
        if getattr(error, "data", {}).get("kind") == "TooFarFromRoute":
            self.room.say(tr("No road with a stationing is near this place. Click nearer to a road."))
        else:
            self.room.warn(pick(error.zh or str(error), str(error)))

    def _workspace_changed(self, _: object) -> None:
        self.clear()
        if self.dock is not None:
            self.dock.show_nothing()

    def _went(self, number: int, params: dict[str, Any], answer: dict[str, Any]) -> None:
        if number != self._asked or self.dock is None:
            return
        shape = self._shown(geometry_of(answer["geometry"]))
        self.clear()
        if not shape.isEmpty():
            self.mark(shape.asPoint())
            zoom_to(self.canvas, shape)
            flash(self.canvas, shape)
        self.dock.show_place(params, answer)

    def _shown(self, shape: QgsGeometry) -> QgsGeometry:
        layer = self.layer("road_route")
        return shape if layer is None else to_project(shape, layer)
