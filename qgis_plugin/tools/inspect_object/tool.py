"""Clicks choose the object, then the places of its defects; the engine checks and stores."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsCsException, QgsGeometry, QgsPointXY
from qgis.PyQt.QtGui import QColor

from ...compat import SUCCESS
from ...dock.zoom import zoom_to
from ...editing.editor import editor_name
from ...editing.finding import from_table
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..ledger_objects.hosts import CHOSEN, Host, host_at, reach_m, to_project, to_workspace
from ..map_tool import MapTool
from .dock import InspectDock
from .take_back import take_back

_NEAR_PX = 8
_FAR_M = 50.0  # as rule I15 of the form's checks
_DEFECT = QColor(200, 55, 45)


class InspectObject(MapTool):
    """One inspection in work; other tools begin one with `choose`."""

    hint = "Click a road, bridge or tunnel, then its defects; Esc ends"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: InspectDock | None = None
        self._asked = 0
        self._last: tuple[str, Host] | None = None
        room.workspace_changed.connect(self._workspace_changed)

    def missing(self) -> str | None:
        """A workspace for reading only takes no inspection."""
        reason = super().missing()
        workspace = self.room.workspace
        if reason is None and workspace is not None and workspace.is_read_only:
            return tr(
                "This workspace is open for reading only: "
                "an inspection cannot be saved. Open one that may be written."
            )
        return reason

    def start(self) -> None:
        """Show the dock too."""
        super().start()
        if self.dock is None:
            self.dock = InspectDock(self)
        self.dock.setVisible(True)
        self.dock.raise_()
        if self.dock.host is None:
            self.dock.search.setFocus()

    def clicked(self, point: QgsPointXY) -> None:
        """First the object, then the place of the defect in work."""
        assert self.dock is not None  # made by start
        try:
            if self.dock.host is None:
                host = host_at(self.room, point, reach_m(self.room, point, _NEAR_PX))
                if host is None:
                    self.room.say(tr("There is no road, bridge or tunnel at this place."))
                else:
                    self.choose(host)
                return
            here = to_workspace(self.room, point)
        except QgsCsException:
            self.room.warn(
                tr(
                    "This place lies outside of the city's coordinate system. "
                    "Zoom to the city and click again."
                )
            )
            return
        self._place(here)

    def choose(self, host: Host) -> None:
        """Begin an inspection of an object."""
        assert self.dock is not None  # made by start
        if self.dock.host is not None and self.dock.host.id == host.id:
            return  # it is in work already
        if not self.dock.may_leave():
            return
        self._asked += 1
        number = self._asked
        self.room.engine.request(
            "ledgers.inspection_form",
            {"ledger": host.ledger, "code": host.code},
            title=tr("Form of {code}", code=host.code),
            done=lambda form: self._form(number, host, form),
        )

    def leave(self) -> None:
        """Let the object go, to choose another one."""
        if self.dock is not None and self.dock.may_leave():
            self.dock.show_nothing()
            self.clear()
            self.say_next(self.hint)

    def save(self) -> None:
        """Have the engine check and store it."""
        dock = self.dock
        if dock is None or dock.host is None or not dock.finish_defect():
            return
        host = dock.host
        dock.save_button.setEnabled(False)
        params = {
            "ledger": host.ledger,
            "inspection": dock.inspection(),
            "actor": editor_name(),
            "reason": self.room.reason,
        }
        task = self.room.engine.request(
            "ledgers.inspection_save",
            params,
            title=tr("Inspection of {code}", code=host.code),
            done=lambda answer: self._saved(host, answer),
            failed=self._refused,
        )
        task.taskTerminated.connect(lambda: dock.save_button.setEnabled(True))  # cancelled: neither is called

    def show_defects(self) -> None:
        """Mark the places of the defects in work."""
        self.clear()
        if self.dock is None or self.dock.host is None:
            return
        self.highlight(self.dock.host.on_map(), colour=CHOSEN)
        layer = self.dock.host.layer
        for defect in self.dock.defects.defects:
            if "x" in defect:
                spot = QgsGeometry.fromPointXY(QgsPointXY(defect["x"], defect["y"]))
                self.highlight(to_project(spot, layer), colour=_DEFECT)

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        self.room.workspace_changed.disconnect(self._workspace_changed)
        if self.dock is not None:
            self.dock.keep_draft()
            self.room.remove_dock(self.dock)
            self.dock = None

    def take_back(self) -> None:
        """Remove the inspection that was saved last, with its defects and photos."""
        if self._last is None:
            return
        code, host = self._last
        problem = take_back(self.room, code)
        if problem is not None:
            self.room.warn(problem)
            return
        self._last = None
        self._refresh(host)
        self.room.say(tr("Inspection {code} was taken back; the history keeps it.", code=code))

    def _place(self, here: QgsPointXY) -> None:
        assert self.dock is not None  # clicked said so
        assert self.dock.host is not None  # clicked said so
        host = self.dock.host
        self.dock.tabs.setCurrentIndex(2)
        self.dock.editor.set_place((round(here.x(), 3), round(here.y(), 3)))
        self.show_defects()
        spot = to_project(QgsGeometry.fromPointXY(here), host.layer)
        if not spot.isEmpty():
            self.mark(spot.asPoint(), colour=_DEFECT)
        self._warn_far(host, here)
        if host.class_name == "road":
            self._asked += 1
            number = self._asked
            self.room.engine.request(
                "ledgers.station",
                {"point": [here.x(), here.y()], "road": host.bare_code},
                title=tr("Stationing"),
                done=lambda answer: self._stationed(number, here, answer),
                failed=lambda _: None,  # a road without stationing: the place alone is kept
            )

    def _warn_far(self, host: Host, here: QgsPointXY) -> None:
        """A click beside the object is told at once; the place is kept, as the object may be drawn wrong."""
        distance = host.feature.geometry().distance(QgsGeometry.fromPointXY(here))
        if distance > _FAR_M:
            self.room.warn(
                tr(
                    "This place is {distance} m from {host}. Click again if it is not meant.",
                    distance=f"{distance:.0f}",
                    host=host.title,
                )
            )

    def _stationed(self, number: int, here: QgsPointXY, answer: dict[str, Any]) -> None:
        if number == self._asked and self.dock is not None and self.dock.host is not None:
            place = (round(here.x(), 3), round(here.y(), 3))
            self.dock.editor.set_place(place, str(answer["station"]), str(answer.get("side") or ""))

    def _form(self, number: int, host: Host, form: dict[str, Any]) -> None:
        if number != self._asked or self.dock is None:
            return
        self.dock.show_form(host, form)
        self.show_defects()
        shape = host.on_map()
        if not shape.isEmpty() and not self.canvas.extent().intersects(shape.boundingBox()):
            zoom_to(self.canvas, shape)
        self.say_next(tr("Choose a distress in the dock, then click its place in the map"))

    def _saved(self, host: Host, answer: dict[str, Any]) -> None:
        if self.dock is not None:
            self.dock.save_button.setEnabled(True)
        found = from_table(answer["findings"])
        if found:
            self.room.findings.show_findings(found, tr("Inspection of {code}", code=host.code))
        if not answer["is_stored"]:
            self.room.warn(
                tr("Nothing was saved: the form has errors, listed below. Correct them and save again.")
            )
            return
        if self.dock is not None:
            self.dock.drop_draft()
            self.dock.show_nothing()
            self.dock.search.setFocus()
        self.clear()
        self._last = (str(answer["inspection"]), host)
        self._refresh(host)
        self._tell(answer)

    def _tell(self, answer: dict[str, Any]) -> None:
        text = tr(
            "Saved as {code}: {defects} defects, {photos} photos.",
            code=answer["inspection"],
            defects=len(answer["defects"]),
            photos=answer["photos"],
        )
        if answer["under_warranty"]:
            works = ", ".join(sorted(set(answer["under_warranty"].values())))
            text += " " + tr("Under warranty of: {works}.", works=works)
        self.room.tell(text, SUCCESS, answers=[(tr("Take back"), self.take_back)])

    def _refused(self, error: GridTwinError) -> None:
        from ...translation import pick

        if self.dock is not None:
            self.dock.save_button.setEnabled(True)
        self.room.warn(pick(error.zh or str(error), str(error)))

    def _refresh(self, host: Host) -> None:
        """Layers show the new rows, and so does the card where it is open."""
        for name in ("inspection", "defect", "attachment"):
            layer = self.layer(name)
            if layer is not None:
                layer.reload()
                layer.triggerRepaint()
        registry = self.room.registry
        card = registry.tool("ledger_card") if registry is not None else None
        shown = getattr(card, "dock", None)
        if shown is not None and shown.host is not None and shown.host.id == host.id:
            shown.show_host(host)

    def _workspace_changed(self, _: object) -> None:
        self.clear()
        self._last = None
        if self.dock is not None:
            self.dock.keep_draft()  # of the workspace that was left: it is there again when it is opened
            self.dock.show_nothing()
