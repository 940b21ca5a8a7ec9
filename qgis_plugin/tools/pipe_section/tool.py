"""Two clicks: the long section along the shortest way of pipes between them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY
from qgis.PyQt.QtGui import QColor

from ...dock.result_dock import Column
from ...editing.around import Around
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..pipe_common.pick import Picked
from ..pipe_common.pipe_tool import PipeTool
from ..pipe_common.section_shapes import Picture, long_picture
from ..pipe_common.section_tool import SectionTool
from ..pipe_common.words import word

_WAY, _END = QColor(224, 123, 42), QColor(214, 40, 40)


class LongSection(SectionTool, PipeTool):
    """The end of the clicked pipe that is nearer to the click counts."""

    hint = "Click a pipe where the section begins, then one where it ends"
    method = "pipes.long_section"

    def first_text(self) -> str:
        """What the empty dock says."""
        return tr("Click a pipe where the section begins, then one where it ends.")

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self._first: Picked | None = None

    def clicked(self, point: QgsPointXY) -> None:
        """The first or the second end."""
        picked = self.picked(point)
        if picked is None:
            return
        if not picked.end:
            self.room.warn(
                tr("Pipe {line} names no point at this end: fill it in, then ask again.", line=picked.line_no)
            )
            return
        if not self._is_there(picked.end):
            self.room.warn(
                tr(
                    "Pipe {line} ends at point {point}, which does not exist: draw the point, or name one "
                    "that is there in the pipe's form.",
                    line=picked.line_no,
                    point=picked.end,
                )
            )
            return
        if self._first is None:
            self.clear()
            self._first = picked
            self.mark(point, colour=_END)
            self.say_next(tr("Now click a pipe where the section ends; Esc clears"))
            return
        if picked.end == self._first.end:
            self.room.warn(
                tr("Begin and end are the same point, {point}: click farther away.", point=picked.end)
            )
            return
        self.mark(point, colour=_END)
        self.params = {"start": self._first.end, "end": picked.end}
        self._first = None
        self.ask(self.method, self.params, self._show)

    def _is_there(self, number: str) -> bool:
        """Whether the workspace has a point of that number."""
        workspace = self.room.workspace
        return workspace is None or bool(Around(workspace).valued("pipe_point", "point_no", {number}, ()))

    def clear(self) -> None:
        """The first click is forgotten too."""
        super().clear()
        self._first = None

    def _show(self, answer: dict[str, Any]) -> None:
        self.clear()
        way = {"geometry": [{"type": "LineString", "coordinates": answer["line"]}]}
        self.paint(way, _WAY)
        self.show_section(answer)

    def picture_of(self, record: dict[str, Any]) -> Picture:
        """Shapes of the answer."""
        return long_picture(record)

    def heading_of(self, record: dict[str, Any]) -> str:
        """From where to where."""
        nodes = record["nodes"]
        return tr(
            "{start} → {end}: {length} m, {pipes} lines, {crossings} crossings",
            start=nodes[0]["point_no"],
            end=nodes[-1]["point_no"],
            length=f"{record['length_m']:.2f}",
            pipes=len(record["pipes"]),
            crossings=len(record["crossings"]),
        )

    def table_of(self, record: dict[str, Any]) -> tuple[list[Column], list[list[Any]]]:
        """One row a pipe."""
        columns = [
            Column(tr("Line")),
            Column(tr("Pipe class")),
            Column(tr("Size")),
            Column(tr("From"), "m", is_number=True),
            Column(tr("Length"), "m", is_number=True),
            Column(tr("Fall"), "‰", is_number=True),
            Column(tr("Invert, begin"), "m", is_number=True),
            Column(tr("Invert, end"), "m", is_number=True),
            Column(tr("Least cover"), "m", is_number=True),
        ]
        return columns, [_row(each) for each in record["pipes"]]


def _row(pipe: dict[str, Any]) -> list[Any]:
    begin, end = pipe["station_m"]
    covers = [each for each in pipe["cover_m"] if each is not None]
    return [
        pipe["line_no"],
        word("pipe_class", pipe["pipe_class"]),
        pipe["size"],
        begin,
        None if None in (begin, end) else end - begin,
        pipe["fall_permille"],
        *pipe["invert_m"],
        min(covers) if covers else None,
    ]
