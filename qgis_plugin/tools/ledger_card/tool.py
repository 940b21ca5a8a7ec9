"""Click or search: the card's dock shows the object, the map highlights it and its defects."""

from __future__ import annotations

from qgis.core import QgsCsException, QgsFeature, QgsPointXY
from qgis.PyQt.QtGui import QColor

from ...dock.zoom import flash, zoom_to
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..ledger_objects.hosts import CHOSEN, LEDGERS, Host, host_at, host_with, reach_m, to_project
from ..map_tool import MapTool
from .dock import CardDock

_DEFECT = QColor(200, 55, 45)
_NEAR_PX = 8


class LedgerCard(MapTool):
    """One dock, kept; other tools call `show_host`."""

    hint = "Click a road, bridge or tunnel; Esc ends"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: CardDock | None = None

    def missing(self) -> str | None:
        """One of the three layers is enough."""
        reason = super().missing()
        if reason is None and not any(self.layer(name) for name in LEDGERS):
            return tr(
                "The project has no layer of roads, bridges or tunnels. “Restore layers” puts them back."
            )
        return reason

    def start(self) -> None:
        """Show the dock too, for those who search instead of clicking."""
        super().start()
        self._dock().setVisible(True)
        self._dock().raise_()

    def clicked(self, point: QgsPointXY) -> None:
        """Show the object at the place."""
        try:
            host = host_at(self.room, point, reach_m(self.room, point, _NEAR_PX))
        except QgsCsException:
            host = None
        if host is None:
            self.clear()
            self.mark(point)
            self.room.say(tr("There is no road, bridge or tunnel at this place."))
            return
        self._dock().search.found.hide()  # what was searched for is no longer what is shown
        self.show_host(host)

    def show_host(self, host: Host, *, zoom: bool = False) -> None:
        """Show an object in the dock and on the map."""
        self.clear()
        shape = host.on_map()
        if not shape.isEmpty():
            self.highlight(shape, colour=CHOSEN)
            if zoom:
                zoom_to(self.canvas, shape)
        dock = self._dock()
        dock.show_host(host)
        for defect in dock.open_defects():
            if defect.hasGeometry():
                self.highlight(self._on_map(defect, "defect"), colour=_DEFECT)

    def show_code(self, class_name: str, code: str) -> bool:
        """Show the object with that code; whether there is one."""
        host = host_with(self.room, class_name, code)
        if host is None:
            return False
        self.show_host(host, zoom=True)
        return True

    def show_record(self, table: str, feature: QgsFeature) -> None:
        """Go to where a child row lies."""
        if feature.hasGeometry():
            shape = self._on_map(feature, table)
            zoom_to(self.canvas, shape)
            flash(self.canvas, shape)

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _dock(self) -> CardDock:
        if self.dock is None:
            self.dock = CardDock(self)
        return self.dock

    def _on_map(self, feature: QgsFeature, table: str):  # type: ignore[no-untyped-def]
        layer = self.layer(table)
        return feature.geometry() if layer is None else to_project(feature.geometry(), layer)
