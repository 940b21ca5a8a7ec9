"""Click a road, draw its new line, look at what changes, store it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsCsException, QgsExpression, QgsFeatureRequest, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...dock.zoom import zoom_to
from ...editing.editor import editor_name
from ...editing.finding import from_table
from ...engine.shapes import geometry_of
from ...room import Room
from ...translation import tr
from ...workspace.layers import is_empty
from ..declaration import Declaration
from ..grid_editing.drawing import CanvasKeys, Line
from ..ledger_objects.hosts import CHOSEN, to_project, to_workspace
from ..map_tool import MapTool
from ..road_routes.nearest import code_near
from ..road_routes.stored import show_anew, tell_stored
from .dialog import RealignDialog

_NEAR_PX = 10
_NEW = QColor("#2e8b57")


class RoadRealign(MapTool):
    """First a click chooses the road, then clicks draw the line; ends near the road are put onto it."""

    hint = "Click the road that gets a new line; Esc ends"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.keys = CanvasKeys(self)
        self.line = Line(self.canvas)
        self.road = ""
        self.ask_dialog: Callable[[RealignDialog], bool] = lambda dialog: bool(dialog.exec())
        self._route = QgsGeometry()  # in the project's CRS

    def missing(self) -> str | None:
        """A workspace for reading only takes no new line; without routes there is nothing to realign."""
        reason = super().missing()
        workspace, layer = self.room.workspace, self.layer("road_route")
        if reason is None and workspace is not None and workspace.is_read_only:
            return tr("The workspace is open for reading only; nothing can be changed in it.")
        if reason is None and layer is not None and is_empty(layer, workspace):
            return tr(
                "No road has a stationing yet. The tool “Routes of roads” makes the routes of the sections."
            )
        return reason

    def start(self) -> None:
        """Begin with the choice of a road."""
        self.road = ""
        super().start()

    def choose(self, code: str) -> bool:
        """Begin to draw on a road; whether it has a route."""
        layer = self.layer("road_route")
        if layer is None or not code:
            return False
        wanted = QgsFeatureRequest().setFilterExpression(f'"code" = {QgsExpression.quotedString(code)}')
        feature = next(iter(layer.getFeatures(wanted)), None)
        if feature is None:
            return False
        self.clear()
        self.road, self._route = code, to_project(feature.geometry(), layer)
        self.highlight(self._route, colour=CHOSEN)
        if not self.canvas.extent().intersects(self._route.boundingBox()):
            zoom_to(self.canvas, self._route)
        self.say_next(tr("Draw from the road to the road; right click or Enter ends it"))
        return True

    def clicked(self, point: QgsPointXY) -> None:
        """Choose the road, or one more point of the line."""
        if self.road:
            self.line.add(self._on_road(point))
            return
        code = code_near(self.room, "road_route", point, _NEAR_PX)
        if code is None or not self.choose(code):
            self.room.say(tr("No road with a stationing is near this place. Click nearer to a road."))

    def moved(self, point: QgsPointXY) -> None:
        """The line follows."""
        self.line.follow(self._on_road(point))

    def key(self, event: Any) -> Callable[[], None] | None:
        """Backspace."""
        return self.line.back if event.key() == Qt.Key.Key_Backspace and self.line.points else None

    def finished(self) -> None:
        """Look at what would change, ask, store."""
        layer = self.layer("road_route")
        if layer is None or not self.line.points:
            return
        try:
            places = [to_workspace(self.room, each) for each in self.line.points]
        except QgsCsException:
            places = []
        if len(places) < 2:
            self.room.warn(tr("Draw the new line with two points or more, its ends on the road."))
            return
        asked = {"road": self.road, "line": [[each.x(), each.y()] for each in places]}
        dialog = RealignDialog(
            self.room.window,
            self.declaration.title,
            lambda params, done, failed: self._request({**asked, **params, "dry_run": True}, done, failed),
        )
        if self.ask_dialog(dialog):
            change = {"actor": editor_name(), "reason": self.room.reason}
            self._request({**asked, **dialog.params(), **change}, self._stored, None)

    def cancelled(self) -> None:
        """Esc: first the line, then the road, then the tool."""
        if self.line.points:
            self.line.clear()
        elif self.road:
            self._leave()
        else:
            super().cancelled()

    def clear(self) -> None:
        """The line goes too."""
        super().clear()
        self.line.clear()

    def stop(self) -> None:
        """The road is let go."""
        super().stop()
        self.road = ""

    def unload(self) -> None:
        """The keys go back to the canvas."""
        super().unload()
        self.keys.remove()

    def _request(self, params: dict[str, Any], done: Any, failed: Any) -> None:
        self.room.engine.request(
            "ledgers.realign", params, title=self.declaration.title, done=done, failed=failed
        )

    def _stored(self, answer: dict[str, Any]) -> None:
        route = self.layer("road_route")
        found = from_table(answer["findings"], answer.get("hints"), route)
        if found:
            self.room.findings.show_findings(found, self.declaration.title)
        text = tr(
            "Road {road} has its new line: {before} m before, {after} m now; {count} events changed.",
            road=self.road,
            before=f"{answer['length_before_m']:.1f}",
            after=f"{answer['length_after_m']:.1f}",
            count=answer["events"]["total"],
        )
        tell_stored(self.room, text, answer.get("stored_at"), self._leave)
        self.clear()
        if answer.get("geometry") and route is not None:
            self.highlight(to_project(geometry_of(answer["geometry"]), route), colour=_NEW)
        self.road = ""
        self.say_next(self.hint)
        show_anew(self.room)

    def _leave(self) -> None:
        self.clear()
        self.road = ""
        self.say_next(self.hint)

    def _on_road(self, point: QgsPointXY) -> QgsPointXY:
        """The place on the road where the pointer is near it: the ends of a new line must meet it."""
        if not self.road or self._route.isEmpty():
            return point
        near = self._route.nearestPoint(QgsGeometry.fromPointXY(point)).asPoint()
        reach = self.canvas.mapUnitsPerPixel() * _NEAR_PX
        return near if near.distance(point) <= reach else point
