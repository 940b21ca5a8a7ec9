"""A drawn line: the cross section of all pipes that it cuts."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry

from ...dock.result_dock import Column
from ...translation import tr
from ..pipe_common.section_shapes import Picture, cross_picture
from ..pipe_common.section_tool import SectionTool
from ..pipe_common.sketch import SketchTool
from ..pipe_common.words import word


class CrossSection(SectionTool, SketchTool):
    """Two corners or more."""

    hint = "Draw across the pipes; right click or Enter ends, Backspace: back"
    method = "pipes.cross_section"

    def first_text(self) -> str:
        """What the empty dock says."""
        return tr("Draw a line across the pipes; a right click or Enter ends it.")

    def drawn(self, geometry: QgsGeometry) -> None:
        """Cut along the line."""
        self.params = {"line": [[each.x(), each.y()] for each in geometry.asPolyline()]}
        self.ask(self.method, self.params, self.show_section)

    def picture_of(self, record: dict[str, Any]) -> Picture:
        """Shapes of the answer."""
        return cross_picture(record)

    def heading_of(self, record: dict[str, Any]) -> str:
        """How long, how many."""
        pipes = record["pipes"]
        if not pipes:
            return tr(
                "The line of {length} m cuts no pipe: draw it across some.",
                length=f"{record['length_m']:.2f}",
            )
        return tr(
            "Cross section of {length} m: {pipes} pipes", length=f"{record['length_m']:.2f}", pipes=len(pipes)
        )

    def table_of(self, record: dict[str, Any]) -> tuple[list[Column], list[list[Any]]]:
        """One row a pipe, with the room to the next one."""
        columns = [
            Column(tr("Line")),
            Column(tr("Pipe class")),
            Column(tr("Size")),
            Column(tr("At"), "m", is_number=True),
            Column(tr("Crown"), "m", is_number=True),
            Column(tr("Invert"), "m", is_number=True),
            Column(tr("Cover"), "m", is_number=True),
            Column(tr("Clear to the next"), "m", is_number=True),
        ]
        clear = [*record["clear_m"], None]
        rows = [
            [
                each["line_no"],
                word("pipe_class", each["pipe_class"]),
                each["size"],
                each["offset_m"],
                each["crown_m"],
                each["invert_m"],
                each["cover_m"],
                room,
            ]
            for each, room in zip(record["pipes"], clear)
        ]
        return columns, rows
