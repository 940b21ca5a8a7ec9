"""Base of the map tools for pipes: one question at a time, highlights and tables in the project's CRS."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ...compat import LINE
from ...dock.result_dock import ResultDock, Subject
from ...engine.shapes import geometry_of
from ...translation import pick as in_language
from ...translation import tr
from ..declaration import Declaration
from ..map_tool import HIGHLIGHT, MapTool, _Canvas
from .busy import BusyRow
from .pick import Picked, pick, to_project
from .tables import SHOWN, readable

if TYPE_CHECKING:
    from ...room import Room

_EDGE, _LIGHT = QColor(40, 40, 40), 120  # around light colours; white around the others
_AT_ONCE = 800  # shapes of a highlight
_TURN_S = 0.05


class PipeTool(MapTool):
    """Give `first_text` (what the empty dock says) and `clicked`, or a sketch's `drawn`."""

    #: classes that the tool cannot answer about
    avoid: frozenset[str] = frozenset()

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.map_tool = _PickCanvas(self)
        self.dock: ResultDock | None = None
        self._task: Any = None  # Any: the engine's task
        self._asked = self._steps = 0
        self.is_showing = False  # whether an answer is still being shown
        self.busy: BusyRow | None = None

    def start(self) -> None:
        """Take the canvas and open the dock with its options."""
        super().start()
        dock = self.opened_dock()
        dock.setVisible(True)
        dock.raise_()

    def stop(self) -> None:
        """Drop the question under way too."""
        self.drop()
        super().stop()

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = self.busy = None

    def opened_dock(self) -> ResultDock:
        """The dock, made when it is asked for first."""
        if self.dock is None:
            self.dock = self.made_dock()
            self.dock.chart.hide()
            self.dock.heading.setText(self.first_text())
            self.furnish(self.dock)
            self.busy = BusyRow(self.drop)
            self.dock.extra.addWidget(self.busy)
        return self.dock

    def made_dock(self) -> ResultDock:
        """A new dock."""
        return ResultDock(self.room, self.declaration.title)

    def first_text(self) -> str:
        """What the empty dock says."""
        raise NotImplementedError

    def furnish(self, dock: ResultDock) -> None:
        """Put the tool's own widgets into the dock."""

    @property
    def pipes(self) -> QgsVectorLayer:
        """The layer of pipes.

        Raises:
            GridTwinError: it was removed since the tool started.
        """
        layer = self.layer("pipe_line")
        if layer is None:
            raise GridTwinError(str(self.missing()), zh=str(self.missing()))
        return layer

    def picked(self, point: QgsPointXY) -> Picked | None:
        """The pipe under a click, or None after saying why there is none."""
        try:
            return pick(self.pipes, point, self.canvas.mapUnitsPerPixel(), self.avoid)
        except GridTwinError as error:
            self.room.warn(in_language(error.zh or str(error), str(error)))
            return None

    def ask(self, method: str, params: dict[str, Any], done: Callable[[Any], None]) -> None:
        """Ask the engine; a question before that is dropped, and its answer never shown.

        The answer before goes at once: nobody shall take it for that of the new question.
        """
        self.drop()
        self._asked += 1
        number = self._asked
        self.empty()
        self.opened_dock().heading.setText(tr("Working …"))

        def answered(answer: Any) -> None:
            if number == self._asked and self.dock is not None:
                self._rest()
                self._told(lambda: done(answer))

        def refused(error: GridTwinError) -> None:
            if number == self._asked and self.dock is not None:
                self._rest()
                self.dock.heading.setText(self.first_text())
                QTimer.singleShot(0, lambda: self.refused(error))  # after QGIS's own word of a long task

        self._task = self.room.engine.request(
            method, params, title=self.declaration.title, done=answered, failed=refused
        )
        self._task.taskTerminated.connect(lambda: self._ended(number))
        if self.busy is not None:
            self.busy.follow(self._task)

    def refused(self, error: GridTwinError) -> None:
        """Tell why there is no answer."""
        self.room.warn(in_language(error.zh or str(error), str(error)))

    def empty(self) -> None:
        """Take the answer before out of the dock."""
        dock = self.opened_dock()
        dock.subject = Subject()
        dock.show_table("", [], [])

    def drop(self) -> None:
        """Cancel the question under way."""
        task = self._task
        self._asked += 1
        self._rest()
        if task is not None:
            task.cancel()
            if self.dock is not None:
                self.dock.heading.setText(self.first_text())

    def _rest(self) -> None:
        """No question is under way."""
        self._task = None
        if self.busy is not None:
            self.busy.hide()

    def show(self, table: dict[str, Any], heading: str) -> None:
        """Show a table of the engine; places go into the project's CRS, words into the user's language."""
        dock = self.opened_dock()
        columns, rows = readable(table)
        shapes = (table.get("geometry") or [])[:SHOWN]
        layer = self.pipes  # looked up once: a thousand times takes longer than all else
        geometries = [to_project(geometry_of(each), layer) if each else None for each in shapes]
        total = table.get("total", len(rows))
        if total > len(rows):
            heading += "\n" + tr(
                "The table shows the first {shown} of {total}.", shown=len(rows), total=total
            )
        dock.show_table(heading + self.unsaved(), columns, rows, geometries=geometries)

    def highlight(self, geometry: QgsGeometry, layer: Any = None, *, colour: QColor = HIGHLIGHT) -> None:
        """Broad and with an edge: pipes have colours of their own, and many lie side by side."""
        super().highlight(geometry, layer, colour=colour)
        if geometry.type() == LINE:
            band = self._marks[-1]
            band.setWidth(5)
            band.setSecondaryStrokeColor(_EDGE if colour.lightness() > _LIGHT else QColor("white"))

    def place(self, shape: dict[str, Any]) -> QgsGeometry:
        """A shape of the engine in the project's CRS."""
        return to_project(geometry_of(shape), self.pipes)

    def paint(self, table: dict[str, Any], colour: QColor) -> QgsGeometry | None:
        """Highlight all shapes of a table as one; that one, in the layer's CRS."""
        shapes = [each for each in table.get("geometry") or () if each]
        if not shapes:
            return None
        whole = together(shapes)
        self.highlight(whole, self.pipes, colour=colour)
        return whole

    def in_parts(self, table: dict[str, Any], colour: QColor) -> list[Callable[[], None]]:
        """Calls that highlight the shapes of a table, each a part of them: for `in_steps`."""
        shapes = [each for each in table.get("geometry") or () if each]
        parts = [shapes[begin : begin + _AT_ONCE] for begin in range(0, len(shapes), _AT_ONCE)]

        def painted(part: list[dict[str, Any]]) -> Callable[[], None]:
            return lambda: self.highlight(together(part), self.pipes, colour=colour)

        return [painted(part) for part in parts]

    def in_steps(self, calls: list[Callable[[], object]]) -> None:
        """Do one after the other, between which the window goes on; dropped at the next question or Esc."""
        self._steps += 1
        number, waiting = self._steps, list(calls)
        self.is_showing = True

        def go_on() -> None:
            begun = monotonic()
            while waiting and number == self._steps and self.dock is not None:
                if not self._told(waiting.pop(0)):
                    waiting.clear()
                if monotonic() - begun > _TURN_S and waiting:
                    QTimer.singleShot(1, go_on)
                    return
            if number == self._steps:
                self.is_showing = False

        go_on()

    def _told(self, call: Callable[[], object]) -> bool:
        """Do something with an answer; a layer that was removed meanwhile is told."""
        try:
            call()
        except GridTwinError as error:
            self.refused(error)
            return False
        return True

    def clear(self) -> None:
        """What is still to be highlighted is dropped too."""
        self._steps += 1
        self.is_showing = False
        super().clear()

    def unsaved(self) -> str:
        """A line for the heading when edits of pipes wait to be saved."""
        names = ("pipe_line", "pipe_point")
        layers = [each for each in map(self.layer, names) if each is not None]
        if not any(each.isEditable() and each.isModified() for each in layers):
            return ""
        return "\n" + tr("Edits that are not saved yet are not part of this answer.")

    def _ended(self, number: int) -> None:
        if number == self._asked and self.dock is not None and self._task is not None:
            self._rest()
            self.dock.heading.setText(self.first_text())


class _PickCanvas(_Canvas):
    """A pipe is picked where the click was: snapping would take it to a neighbour's corner."""

    def _point(self, event: Any) -> QgsPointXY:
        return event.originalMapPoint()


def together(shapes: list[dict[str, Any]]) -> QgsGeometry:
    """Many simple shapes of one kind as one geometry."""
    kind = shapes[0]["type"]
    if kind in {"Point", "LineString", "Polygon"} and all(each["type"] == kind for each in shapes):
        return geometry_of({"type": f"Multi{kind}", "coordinates": [each["coordinates"] for each in shapes]})
    return QgsGeometry.collectGeometry([geometry_of(each) for each in shapes])


def around(table: dict[str, Any]) -> QgsGeometry | None:
    """The box around the lines of a table, in the layer's CRS; None where there are none."""
    places = [place for each in table.get("geometry") or () if each for place in each["coordinates"]]
    if not places:
        return None
    xs, ys = [each[0] for each in places], [each[1] for each in places]
    return QgsGeometry.fromRect(QgsRectangle(min(xs), min(ys), max(xs), max(ys)))


__all__ = ["PipeTool", "around", "together"]
