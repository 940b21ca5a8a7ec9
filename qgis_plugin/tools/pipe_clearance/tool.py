"""Clearances in the map view or everywhere, in a dock and in the findings panel."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QPushButton

from ...dock.result_dock import Column, ResultDock
from ...editing.finding import from_table
from ...engine.shapes import shape_of
from ...translation import language, pick, tr
from ..declaration import Declaration
from ..pipe_common.busy import BusyRow
from ..pipe_common.pick import to_layer, to_project
from ..tool import Tool

if TYPE_CHECKING:
    from ...room import Room

_LIMIT = 20_000


class Clearances(Tool):
    """The dock counts by rule; the findings panel has each."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ResultDock | None = None
        self._task: Any = None  # Any: the engine's task

    def start(self) -> None:
        """Open the dock."""
        if self.dock is None:
            self.dock = ResultDock(self.room, self.declaration.title)
            self.dock.heading.setText(tr("Choose where to check, then Check."))
            self.scope, self.things = QComboBox(), QCheckBox(tr("Also buildings, trees, poles"))
            self.scope.addItem(tr("In the map view"), "view")
            self.scope.addItem(tr("The whole network"), "all")
            self.things.setChecked(True)
            self.button = QPushButton(tr("Check"))
            self.button.clicked.connect(lambda *_: self.check())
            self.busy = BusyRow(self._cancel)
            for widget in (self.scope, self.things, self.button, self.busy):
                self.dock.extra.addWidget(widget)
            self.dock.chart.hide()
        self.dock.setVisible(True)
        self.dock.raise_()

    def stop(self) -> None:
        """Drop the question under way."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _cancel(self) -> None:
        self.stop()
        if self.dock is not None:
            self.dock.heading.setText(tr("Choose where to check, then Check."))

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def check(self) -> None:
        """Ask for the place that is chosen."""
        reason = self.missing()
        layer = self.layer("pipe_line")
        if reason is not None or layer is None:
            self.room.warn(str(reason))
            return
        params: dict[str, Any] = {
            "with_things": self.things.isChecked(),
            "limit": _LIMIT,
            "language": language(),
        }
        if self.scope.currentData() == "view":
            view = QgsGeometry.fromRect(self.room.iface.mapCanvas().extent())
            try:
                params |= {"at": shape_of(to_layer(view, layer)), "radius": 0.0}
            except GridTwinError as error:
                self.room.warn(pick(error.zh or str(error), str(error)))
                return
        self.stop()
        self.button.setEnabled(False)
        self._task = self.room.engine.request(
            "pipes.clearance", params, title=self.declaration.title, done=self._show, failed=self._failed
        )
        self._task.taskTerminated.connect(self._over)
        if self.dock is not None:
            self.dock.show_table(tr("Working …"), [], [])
        self.busy.follow(self._task)

    def _show(self, answer: dict[str, Any]) -> None:
        self._over()
        layer = self.layer("pipe_line")
        if self.dock is None or layer is None:
            return
        table, looked = answer["findings"], answer["looked_at"]
        found = [
            each if each.geometry is None else replace(each, geometry=to_project(each.geometry, layer))
            for each in from_table(table)
        ]
        counts = sorted(answer["counts"]["rules"].items(), key=lambda pair: -pair[1])
        head = tr(
            "errors: {errors}, warnings: {warnings}; looked at {pairs} pairs and {crossings} crossings",
            errors=answer["counts"]["error"],
            warnings=answer["counts"]["warning"],
            pairs=looked.get("pairs", 0),
            crossings=looked.get("crossings", 0),
        )
        if not counts:
            looked_at = any(looked.get(name, 0) for name in ("pairs", "crossings"))
            near, nothing = tr("Nothing is too near here."), tr("There are no pipes to compare here.")
            head += f"\n{near if looked_at else nothing}"
        columns = [Column(tr("Rule")), Column(tr("Findings"), is_number=True)]
        self.dock.show_table(head, columns, [list(pair) for pair in counts], chart=(0, 1))
        self.room.findings.show_findings(found, self.declaration.title)

    def _failed(self, error: GridTwinError) -> None:
        self._over()
        if self.dock is not None:
            self.dock.heading.setText(tr("Choose where to check, then Check."))
        self.room.warn(pick(error.zh or str(error), str(error)))

    def _over(self) -> None:
        self._task = None
        if self.dock is not None:
            self.button.setEnabled(True)
            self.busy.hide()
