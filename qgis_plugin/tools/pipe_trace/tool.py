"""Click a pipe, see what hangs on it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton

from ...dock.result_dock import Column, ResultDock
from ...dock.zoom import zoom_to
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..pipe_common.pick import Picked, to_project
from ..pipe_common.pipe_tool import PipeTool, around

_LIMIT = 200_000  # all of a city's pipes of a class: highlights must not be cut short
_COLOURS = {
    "both": QColor(255, 214, 0),
    "up": QColor(123, 44, 191),
    "down": QColor(0, 119, 182),
    "source": QColor(46, 125, 50),
}
_START = QColor(214, 40, 40)


class Trace(PipeTool):
    """Up, down, connected, to the supply."""

    hint = "Click a pipe to trace; Esc clears, Esc again ends"

    def first_text(self) -> str:
        """What the empty dock says."""
        return tr("Click a pipe in the map.")

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.direction = QComboBox()
        self._last: Picked | None = None
        self._whole: QgsGeometry | None = None

    def furnish(self, dock: ResultDock) -> None:
        """Direction, and a button that shows the whole trace."""
        self.direction = QComboBox()
        for name, title in (
            ("both", tr("Connected")),
            ("up", tr("Upstream")),
            ("down", tr("Downstream")),
            ("source", tr("Way to the supply")),
        ):
            self.direction.addItem(title, name)
        self.direction.currentIndexChanged.connect(lambda *_: self._again())
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Direction")))
        line.addWidget(self.direction, 1)
        dock.extra.addLayout(line)
        button = QToolButton()
        button.setText(tr("Show all"))
        button.clicked.connect(lambda *_: self._show_all())
        dock.buttons.addWidget(button)

    def clicked(self, point: QgsPointXY) -> None:
        """Trace from the pipe there."""
        picked = self.picked(point)
        if picked is not None:
            self._last = picked
            self._again()

    def ask_from(self, picked: Picked, direction: str) -> None:
        """Trace from a pipe that another tool picked."""
        self._last = None
        self.direction.setCurrentIndex(self.direction.findData(direction))
        self._last = picked
        self._again()

    def _again(self) -> None:
        if self._last is None:
            return
        self.clear()
        self._whole = None
        self.highlight(self._last.geometry, self.pipes, colour=_START)
        params = {
            "start": self._last.line_no,
            "pipe_class": self._last.pipe_class,
            "direction": self.direction.currentData(),
            "limit": _LIMIT,
        }
        self.ask("pipes.trace", params, self._show)

    def _show(self, answer: dict[str, Any]) -> None:
        assert self._last is not None
        self.clear()
        if answer["direction"] == "source":
            self._show_sources(answer)
        else:
            self._show_lines(answer)
            return
        self.highlight(self._last.geometry, self.pipes, colour=_START)

    def _show_lines(self, answer: dict[str, Any]) -> None:
        """A trace may be a whole city's network: shown in steps."""
        assert self._last is not None
        lines, start = answer["lines"], self._last.geometry
        self._whole = around(lines)
        self.opened_dock().heading.setText(self._heading(answer))
        self.in_steps(
            [
                *self.in_parts(lines, _COLOURS[answer["direction"]]),
                lambda: self.highlight(start, self.pipes, colour=_START),
                lambda: self.show(lines, self._heading(answer)),
            ]
        )

    def _show_sources(self, answer: dict[str, Any]) -> None:
        sources = answer["sources"]
        lines = {number for each in sources for number in each["links"]}
        shapes = self._shapes(lines)
        if shapes:
            self._whole = QgsGeometry.collectGeometry(shapes)
            self.highlight(self._whole, self.pipes, colour=_COLOURS["source"])
        head = tr("From {line}: {number} sources within reach", line=answer["from"], number=len(sources))
        if not sources:
            head += "\n" + tr("No point of this network is recorded as a source.")
        columns = [
            Column(tr("Source")),
            Column(tr("Way"), "m", is_number=True),
            Column(tr("Lines"), is_number=True),
        ]
        rows = [[each["source"], each["length_m"], len(each["links"])] for each in sources]
        self.opened_dock().show_table(head + self.unsaved(), columns, rows)

    def _shapes(self, numbers: set[str]) -> list[QgsGeometry]:
        if not numbers:
            return []
        from qgis.core import QgsFeatureRequest

        quoted = ", ".join("'" + each.replace("'", "''") + "'" for each in sorted(numbers))
        request = QgsFeatureRequest().setFilterExpression(f'"line_no" IN ({quoted})')
        request.setSubsetOfAttributes(["line_no"], self.pipes.fields())
        return [each.geometry() for each in self.pipes.getFeatures(request)]

    def _heading(self, answer: dict[str, Any]) -> str:
        sums = answer["sums"]
        text = tr(
            "From {line}: {links} lines, {nodes} points, {length} m, {volume} m³, {customers} service ends",
            line=answer["from"],
            links=sums["links"],
            nodes=sums["nodes"],
            length=f"{sums['length_m']:,.1f}",
            volume=f"{sums['volume_m3']:,.1f}",
            customers=f"{sums['customers']:.0f}",
        )
        undirected = answer.get("undirected_links", 0)
        if undirected and answer["direction"] != "both":
            text += "\n" + tr("{number} lines have no flow direction: taken both ways.", number=undirected)
        left_out = answer.get("left_out") or []
        if left_out:
            text += "\n" + tr(
                "{number} records are not part of the network (ends missing).", number=len(left_out)
            )
        return text

    def _show_all(self) -> None:
        if self._whole is not None:
            zoom_to(self.canvas, to_project(self._whole, self.pipes))
