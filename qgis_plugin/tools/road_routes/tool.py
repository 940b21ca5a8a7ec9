"""Looks at the routes that the drawn sections give, lets start and direction be set, and has them stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer

from ...dock.zoom import flash, zoom_to
from ...editing.editor import editor_name
from ...engine.shapes import geometry_of
from ...room import Room
from ...translation import pick, tr
from ...workspace.layers import is_empty
from ..declaration import Declaration
from ..grid_editing.asking import agree
from ..ledger_objects.hosts import to_project
from ..map_tool import MapTool
from . import stored
from .dock import RouteDock
from .nearest import code_near
from .pieces_layer import show_pieces
from .plan import Plan, RoadPlan
from .segment_dialog import SegmentDialog
from .sketch import RouteSketch, SectionSketch

_NEAR_PX = 10


class RoadRoutes(MapTool):
    """One plan, looked at anew when sections are saved; a click in the map chooses a road."""

    hint = "Click a road to see its route; Esc ends"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: RouteDock | None = None
        self.plan = Plan()
        self.state_titles: dict[str, str] = {}
        self.confirm = agree  # asked before routes with events are changed
        self.ask_dialog: Callable[[SegmentDialog], bool] = lambda dialog: bool(dialog.exec())
        self._sketch: RouteSketch | None = None
        self._asked = 0
        self._task: Any = None
        self._is_answered = False
        self._watched: QgsVectorLayer | None = None

    def start(self) -> None:
        """Show the dock and look."""
        super().start()
        if self.dock is None:
            self.dock = RouteDock(self)
        if self._sketch is None:
            self._sketch = RouteSketch(self.canvas)
        self._watch()
        self.dock.setVisible(True)
        self.dock.raise_()
        self.look()

    def stop(self) -> None:
        """The sketch leaves the map; the plan stays."""
        super().stop()
        if self._sketch is not None:
            self._sketch.clear()

    def clicked(self, point: QgsPointXY) -> None:
        """Choose the road at the place."""
        code = code_near(self.room, "road", point, _NEAR_PX)
        assert self.dock is not None  # made by start
        if code is None:
            self.say_next(tr("There is no road at this place."))
        elif not self.dock.choose(code):
            self.look()

    def cancelled(self) -> None:
        """Esc ends."""
        self.stop()

    def look(self, codes: list[str] | None = None) -> None:
        """Ask what would become of these roads, or of all; nothing is stored."""
        if self.dock is None:
            return
        layer = self.layer("road")
        if layer is not None and is_empty(layer, self.room.workspace):
            self.plan.roads.clear()
            self._tell_none()
            return
        self._ask({**self.plan.params(codes), "dry_run": True}, lambda answer: self._looked(answer, codes))

    def make(self) -> None:
        """Have the ticked routes stored."""
        reason = self.may_store()
        if reason is not None:
            self.room.warn(reason)
            return
        roads = self.plan.ticked()
        if not roads or not self._agreed(roads):
            return
        codes = [road.code for road in roads]
        params = {**self.plan.params(codes), "actor": editor_name(), "reason": self.room.reason}
        self._ask(params, lambda answer: self._made(codes, answer))

    def may_store(self) -> str | None:
        """Why nothing can be stored, with the way out."""
        workspace = self.room.workspace
        if workspace is not None and workspace.is_read_only:
            return tr("The workspace is open for reading only; nothing can be changed in it.")
        return None

    def state_of(self, road: RoadPlan) -> str:
        """What becomes of a road, in words; a stored route stays where its sections give none."""
        state = str(road.values["state"])
        if state == "refused" and road.values["is_stored"]:
            return tr("stays as stored")
        return self.state_titles.get(state, state)

    def turn(self, code: str) -> None:
        """Let a road run the other way."""
        if code:
            self.plan.turn(code)
            self.look([code])

    def put_start(self, code: str, text: str) -> None:
        """Let a road begin with another number."""
        self.plan.starts[code] = text
        self.look([code])

    def forget(self, code: str, *, is_on: bool) -> None:
        """Build a road without its calibration points, or with them again."""
        if code:
            self.plan.dropped = self.plan.dropped | {code} if is_on else self.plan.dropped - {code}
            self.look([code])

    def cancel(self) -> None:
        """Stop the question that is under way."""
        if self._task is not None:
            self._task.cancel()

    def save_edits(self) -> None:
        """Save the sections that are being drawn; the list follows by itself."""
        layer = self.layer("road")
        if layer is not None and _is_edited(layer):
            layer.commitChanges(False)

    def draw(self) -> None:
        """Hand the map over to QGIS's own drawing of sections."""
        layer = self.layer("road")
        if layer is None:
            return
        if layer.readOnly():
            self.room.warn(tr("The workspace is open for reading only; nothing can be changed in it."))
            return
        self.stop()
        self.room.iface.setActiveLayer(layer)
        if not layer.isEditable():
            layer.startEditing()
        self.room.iface.actionAddFeature().trigger()
        self.room.hint(tr("Draw a section: left clicks; a right click opens its form"))

    def segment(self) -> None:
        """Dynamic segmentation: pieces as a layer of the project."""
        routes = self.layer("road_route")
        if routes is None or is_empty(routes, self.room.workspace):
            self.room.warn(tr("No road has a stationing yet: make the routes of the road sections first."))
            return
        road = self.plan.roads.get(self._chosen())
        has_route = road is not None and road.values["state"] in ("unchanged", "changed")
        code = road.code if road is not None and has_route else ""
        name = f"{road.values['name'] or ''} {code}".strip() if road is not None else ""
        dialog = SegmentDialog(self.room.window, code, name)
        if self.ask_dialog(dialog):
            self.room.engine.request(
                "ledgers.segment", dialog.params(), title=tr("Cut roads into pieces"), done=self._cut
            )

    def realign(self, code: str) -> None:
        """Draw a new line for part of a route."""
        registry = self.room.registry
        if registry is not None and registry.start("road_realign"):
            registry.tool("road_realign").choose(code)  # type: ignore[attr-defined]

    def show(self, road: RoadPlan | None) -> None:
        """Draw a road's route over the map."""
        layer = self.layer("road_route")
        if self._sketch is None:
            return
        if road is None or road.shape is None or layer is None:
            self._sketch.clear()
            return
        sections = [
            SectionSketch(
                _turned(to_project(geometry_of(shape), layer), row), str(row["place"]), row["is_turned"]
            )
            for row, shape in road.sections
            if shape
        ]
        route = to_project(geometry_of(road.shape), layer)
        ends = (str(road.values["first"]), str(road.values["last"]))
        self._sketch.show_route(route, ends, sections)

    def zoom(self, code: str, *, section: int | None = None) -> None:
        """Show a road, or one of its sections."""
        road, layer = self.plan.roads.get(code), self.layer("road_route")
        if road is None or layer is None:
            return
        shape = road.shape if section is None else road.sections[section][1]
        if not shape:  # refused: at least where the first thing is wrong
            placed = next((each.geometry for each in road.findings if each.geometry is not None), None)
        else:
            placed = to_project(geometry_of(shape), layer)
        if placed is not None and not placed.isEmpty():
            zoom_to(self.canvas, placed)
            if section is not None or not shape:
                flash(self.canvas, placed)

    def unload(self) -> None:
        """Dock and sketch go."""
        super().unload()
        self._unwatch()
        if self._sketch is not None:
            self.canvas.scene().removeItem(self._sketch)
            self._sketch = None
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _cut(self, answer: dict[str, Any]) -> None:
        if self.room.workspace is not None:
            show_pieces(self.room, answer["pieces"], self.room.workspace.crs)

    def _ask(self, params: dict[str, Any], done: Any) -> None:
        assert self.dock is not None  # the callers said so
        self._asked += 1
        number = self._asked
        self._is_answered = False

        def answered(answer: dict[str, Any]) -> None:
            if number == self._asked and self.dock is not None:
                self._is_answered = True
                done(answer)

        def over(*_: object) -> None:
            if number == self._asked and self.dock is not None:
                self._task = None
                self.dock.show_idle()

        task = self.room.engine.request(
            "ledgers.routes", params, title=self.declaration.title, done=answered, failed=self._refused
        )
        if task is not None and number == self._asked and not self._is_answered:
            self._task = task
            task.taskCompleted.connect(over)
            task.taskTerminated.connect(over)
            self.dock.show_busy(task)

    def _looked(self, answer: dict[str, Any], codes: list[str] | None) -> None:
        assert self.dock is not None  # the caller said so
        self._take(answer, codes)
        self._tell()
        found = self.plan.findings()
        if not found:
            self.room.forget_findings(self.declaration.title)
        elif codes is None or self.room.findings.isVisible():
            self.room.findings.show_findings(found, self.declaration.title)
            self.dock.raise_()

    def _take(self, answer: dict[str, Any], codes: list[str] | None) -> None:
        assert self.dock is not None  # the caller said so
        self.state_titles = {name: pick(each["zh"], each["en"]) for name, each in answer["states"].items()}
        self.plan.take(answer, self.layer("road_route"), is_whole=codes is None)
        self.dock.show_plan()

    def _made(self, codes: list[str], answer: dict[str, Any]) -> None:
        self.plan.stored(codes)
        text = tr(
            "Routes: {added} new, {changed} changed; {sections} sections.",
            added=answer["added"],
            changed=answer["changed"],
            sections=answer["sections_filled"],
        )
        stored.tell_stored(self.room, text, answer.get("stored_at"))
        stored.show_anew(self.room, with_plan=False)
        self.look()

    def _agreed(self, roads: list[RoadPlan]) -> bool:
        """Changing a route under events moves them: that is asked for."""
        moved = [road for road in roads if road.values["state"] == "changed" and road.values["event_count"]]
        if not moved:
            return True
        names = ", ".join(
            f"{road.values['name']} {road.code} ({road.values['event_count']})" for road in moved[:8]
        )
        text = tr(
            "Events on these roads keep their numbers, so their places change with the route: {roads}. "
            "For a new line, “Realign …” keeps them on their ground.",
            roads=names,
        )
        return bool(self.confirm(self.room.window, self.declaration.title, text, tr("Change the routes")))

    def _refused(self, error: GridTwinError) -> None:
        data = getattr(error, "data", {})
        if self.dock is not None and not self.plan.roads and data.get("kind") == "UsageError":
            self._tell_none()
            return
        self.room.warn(pick(error.zh or str(error), str(error)))
        if self.dock is not None:  # a start that cannot be read goes back
            road = self.plan.roads.get(self._chosen())
            if road is not None:
                self.plan.starts.pop(road.code, None)
                self.dock.show_plan()

    def _tell(self) -> None:
        assert self.dock is not None  # the caller said so
        states = [self.state_of(road) for road in self.plan.roads.values()]
        counts = [f"{title} {states.count(title)}" for title in dict.fromkeys(states)]
        heading = tr("Roads: {count} ({states})", count=len(states), states=pick("，", ", ").join(counts))
        layer = self.layer("road")
        is_edited = layer is not None and _is_edited(layer)
        note = tr("Sections that are not saved yet are left out of the list.") if is_edited else ""
        note = note or self.may_store() or ""
        self.dock.tell(heading, note=note, can_save=is_edited)

    def _tell_none(self) -> None:
        assert self.dock is not None  # the caller said so
        self.room.forget_findings(self.declaration.title)
        self.dock.show_plan()
        self.dock.show_idle()
        layer = self.layer("road")
        is_edited = layer is not None and _is_edited(layer)
        self.dock.tell(
            tr("There are no road sections yet."),
            note=tr("The sections that you drew are not saved yet.")
            if is_edited
            else tr(
                "Draw the sections of a road in the layer of roads: one road number for all of them, each "
                "beginning where the one before ends. Or import them: group Data exchange."
            ),
            can_save=is_edited,
            can_draw=not is_edited,
        )

    def _chosen(self) -> str:
        return "" if self.dock is None else self.dock.chosen()

    def _watch(self) -> None:
        layer = self.layer("road")
        if layer is self._watched:
            return
        self._unwatch()
        self._watched = layer
        if layer is not None:
            layer.afterCommitChanges.connect(self.look_where_shown)
            layer.willBeDeleted.connect(self._gone)

    def _unwatch(self) -> None:
        if self._watched is not None:
            self._watched.afterCommitChanges.disconnect(self.look_where_shown)
            self._watched.willBeDeleted.disconnect(self._gone)
            self._watched = None

    def _gone(self) -> None:
        self._watched = None

    def look_where_shown(self) -> None:
        """Look anew where somebody sees it."""
        if self.dock is not None and self.dock.isVisible():
            self.look()


def _is_edited(layer: QgsVectorLayer) -> bool:
    return layer.isEditable() and layer.isModified()


def _turned(line: QgsGeometry, row: dict[str, Any]) -> QgsGeometry:
    """A section's line in the direction of the route."""
    if not row["is_turned"]:
        return line
    points = [QgsPointXY(each.x(), each.y()) for each in line.vertices()]
    return QgsGeometry.fromPolylineXY(points[::-1])
