"""Line by clicks, preview of the parts, then the engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt

from ...dock.undo_message import tell_with_undo
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing import cells, edits
from ..grid_editing.asking import agree
from ..grid_editing.drawing import CanvasKeys, Line
from ..map_tool import MapTool


class GridSplit(MapTool):
    """Stored at once by the engine, which gives fresh codes and moves components along."""

    hint = "Draw across a grid; right click or Enter: split; Backspace: back"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.keys = CanvasKeys(self)
        self.line = Line(self.canvas)
        self.confirm = self._confirm  # asked before anything is stored

    def start(self) -> None:
        """Say at once when nothing can be stored."""
        reason = edits.hindrance(self.room)
        if reason is not None:
            self.room.warn(reason)
        super().start()

    def clicked(self, point: QgsPointXY) -> None:
        """One more point of the line."""
        self.line.add(point)

    def moved(self, point: QgsPointXY) -> None:
        """The line follows."""
        self.line.follow(point)

    def key(self, event: Any) -> Callable[[], None] | None:
        """Backspace."""
        return self.line.back if event.key() == Qt.Key.Key_Backspace and self.line.points else None

    def finished(self) -> None:
        """Find the grid, show its parts, ask, store."""
        layer = self.layer("unit_grid")
        if layer is None or not self.line.points:
            return
        points = self.line.points
        is_line = len(points) > 1
        cell = cells.cell_along(layer, self.line.geometry) if is_line else cells.cell_at(layer, points[0])
        if cell is None:
            self.room.warn(tr("There is no unit grid under the line. Draw it across one."))
            return
        placed = cells.into_layer(self.line.geometry, layer) if is_line else None
        parts = [] if placed is None else cells.parts_of(cell.geometry(), placed)
        if placed is not None and len(parts) < 2:
            self.room.warn(
                tr("The line does not part grid {code}. Begin and end outside of it.", code=cell["code"])
            )
            return
        for part in parts:
            self.highlight(part, layer)
        if self.confirm(cell, parts):
            self._store(cell, placed)
        self.clear()

    def cancelled(self) -> None:
        """Esc: first the line, then the tool."""
        if self.line.points:
            self.clear()
        else:
            super().cancelled()

    def clear(self) -> None:
        """The line goes too."""
        super().clear()
        self.line.clear()

    def unload(self) -> None:
        """The keys go back to the canvas."""
        super().unload()
        self.keys.remove()

    def _store(self, cell: QgsFeature, line: QgsGeometry | None) -> None:
        params: dict[str, Any] = {"code": str(cell["code"])}
        if line is not None:
            params["line"] = [[place.x(), place.y()] for place in line.asPolyline()]
        title = tr("Splitting grid {code}", code=cell["code"])
        edits.change(self.room, "grids.split", params, title=title, done=self._done)

    def _done(self, answer: dict[str, Any]) -> None:
        new = answer["new_codes"]
        text = tr(
            "Grid {old} was split into {new}.{moved}",
            old=", ".join(answer["old_codes"]),
            new=", ".join(code[12:] for code in new),
            moved=edits.moved_text(answer),
        )
        tell_with_undo(self.room, text, lambda: self._take_back(new))

    def _take_back(self, codes: list[str]) -> None:
        def done(answer: dict[str, Any]) -> None:
            self.room.say(
                tr("The parts are one grid again, with the fresh code {code}.", code=answer["new_codes"][0])
            )

        title = tr("Merging grids")
        edits.change(self.room, "grids.merge", {"codes": codes}, title=title, done=done)

    def _confirm(self, cell: QgsFeature, parts: list[QgsGeometry]) -> bool:
        components = self.layer("component")
        lines = [
            tr(
                "{area} m², {count} components",
                area=f"{part.area():,.0f}",
                count=cells.inside(components, part),
            )
            for part in parts
        ] or [tr("at the best place: about halves, clear of buildings")]
        question = tr("Split grid {code}?", code=cell["code"])
        note = tr("The parts get fresh codes; {code} ends and goes to the history.", code=cell["code"])
        return agree(
            self.room.window, self.declaration.title, "\n".join([question, "", *lines, "", note]), tr("Split")
        )
