"""Asks the engine for the list; the dock shows it, a layer of the project colours it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from ...engine.uncollected import uncollected
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..ledger_objects.hosts import host_with
from ..tool import Tool
from . import due_layer
from .dock import DueDock

_SHORT = 250  # rows that take no time


class InspectionDue(Tool):
    """The layer goes with the workspace, and with the dock when that is closed."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: DueDock | None = None
        self._asked = 0
        self._filled = ""
        self._is_waiting = False  # for an answer
        self._is_closed = False  # by its user
        self._parts: Iterator[list[Any]] = iter(())
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_part)

    def start(self) -> None:
        """Show the dock and fill it."""
        if self.dock is None:
            self.dock = DueDock(self)
            self.dock.closed.connect(self._closed)
            self.dock.opened.connect(lambda: QTimer.singleShot(0, self._opened))
        self._is_closed = False
        self.dock.setVisible(True)
        self.dock.raise_()
        self.ask()

    def ask(self) -> None:
        """Ask anew for what the dock has chosen."""
        assert self.dock is not None  # made by start
        if self.room.workspace is None:
            self.room.warn(tr("Open a workspace first: panel GridTwin, button Open."))
            return
        self._asked += 1
        number, ledger = self._asked, self.dock.ledger.currentData()
        params: dict[str, Any] = {"ledger": ledger, "with_done": True, "limit": 100_000}
        params["as_of"] = self.dock.as_of.date().toString(
            "yyyy-MM-dd"
        )  # the engine's clock may have another zone
        self._is_waiting = True
        self.dock.tell_waiting()
        self.room.engine.request(
            "ledgers.due",
            params,
            title=tr("Inspections due"),
            done=lambda answer: self._answered(number, answer),
            failed=self._failed,
        )

    def inspect(self, class_name: str, code: str) -> None:
        """Record the inspection of a row."""
        host, registry = host_with(self.room, class_name, code), self.room.registry
        if host is None:
            self.room.warn(tr("{code} is no road, bridge or tunnel of this project.", code=code))
        elif registry is not None and registry.start("inspect_object"):
            registry.tool("inspect_object").choose(host)  # type: ignore[attr-defined]

    def show_card(self, class_name: str, code: str) -> None:
        """Show the card of a row."""
        registry = self.room.registry
        if registry is not None and registry.start("ledger_card"):
            card = registry.tool("ledger_card")
            if not card.show_code(class_name, code):  # type: ignore[attr-defined]
                self.room.warn(tr("{code} is no road, bridge or tunnel of this project.", code=code))

    def unload(self) -> None:
        """Dock and layer go too."""
        super().unload()
        self.drop_layer()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def drop_layer(self) -> None:
        """Take the layer out of the project; an answer that is still to come is not listed."""
        self._asked += 1
        self._is_waiting = False
        self._timer.stop()
        due_layer.remove()
        self.room.iface.mapCanvas().refresh()

    def _closed(self) -> None:
        self._is_closed = True
        self.drop_layer()

    def _opened(self) -> None:
        """Shown again, by QGIS's menu of panels too: the layer went when the dock was closed."""
        if self.dock is None or self.dock.isHidden() or not self._is_closed:
            return
        self._is_closed = False
        if not self._is_waiting and self.room.workspace is not None:
            self.ask()

    def redraw(self) -> None:
        """The layer has what the table shows; a long list joins it in parts, while QGIS goes on."""
        self._timer.stop()
        if self.dock is None or self.room.workspace is None:
            return
        layer, self._parts = due_layer.begin(self.dock.rows, self.dock.titles, self.room.workspace)
        self._filled = layer.id()
        self._timer.start()
        while self._timer.isActive() and len(self.dock.rows) <= _SHORT:
            self._add_part()

    def _add_part(self) -> None:
        layer, part = QgsProject.instance().mapLayer(self._filled), next(self._parts, None)
        if layer is None or part is None:  # taken out meanwhile, or all are there
            self._timer.stop()
            if layer is not None:
                layer.updateExtents()
                layer.triggerRepaint()
            return
        if part:
            layer.dataProvider().addFeatures(part)

    def _answered(self, number: int, answer: dict[str, Any]) -> None:
        if number == self._asked and self.dock is not None:
            self._is_waiting = False
            with uncollected():  # tens of thousands of rows
                self.dock.show_answer(answer)

    def _failed(self, error: Any) -> None:  # Any: GridTwinError, whose texts are in two languages
        from ...translation import pick

        self._is_waiting = False
        if self.dock is not None:
            self.dock.show_nothing()
        self.room.warn(pick(error.zh or str(error), str(error)))
