"""Clicks choose, Enter merges by the engine."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from ...dock.undo_message import tell_with_undo
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing import cells, edits
from ..grid_editing.asking import agree
from ..map_tool import MapTool


class GridMerge(MapTool):
    """The whole gets a fresh code; the old ones end."""

    hint = "Click grids to join; right click or Enter: merge; Esc: none"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.chosen: dict[str, QgsFeature] = {}
        self.confirm = self._confirm

    def start(self) -> None:
        """Take what is selected in the layer."""
        reason = edits.hindrance(self.room)
        if reason is not None:
            self.room.warn(reason)
        super().start()
        layer = self.layer("unit_grid")
        if layer is not None and layer.selectedFeatureCount():
            self.chosen = {str(each["code"]): QgsFeature(each) for each in layer.getSelectedFeatures()}
            self._draw()

    def clicked(self, point: QgsPointXY) -> None:
        """Choose the grid there, or leave it again."""
        layer = self.layer("unit_grid")
        cell = None if layer is None else cells.cell_at(layer, point)
        if cell is None:
            self.room.say(tr("There is no unit grid at this place."))
            return
        code = str(cell["code"])
        if self.chosen.pop(code, None) is None:
            self.chosen[code] = cell
        self._draw()

    def finished(self) -> None:
        """Ask and store."""
        if len(self.chosen) < 2:
            self.room.warn(tr("Click at least two neighbouring grids, then Enter."))
            return
        codes = sorted(self.chosen)
        if len({code[:12] for code in codes}) > 1:
            self.room.warn(
                tr(
                    "The grids lie in different communities ({codes}); only those of one can be merged.",
                    codes=", ".join(codes),
                )
            )
            return
        if self.confirm(codes):
            border = _border([each.geometry() for each in self.chosen.values()])
            title = tr("Merging grids")
            edits.change(
                self.room,
                "grids.merge",
                {"codes": codes},
                title=title,
                done=lambda told: self._done(told, border),
            )
        self._forget()

    def cancelled(self) -> None:
        """Esc: first the choice, then the tool."""
        if self.chosen:
            self._forget()
        else:
            super().cancelled()

    def stop(self) -> None:
        """The choice ends with the tool."""
        self.chosen = {}
        super().stop()

    def _forget(self) -> None:
        self.chosen = {}
        self.clear()

    def _draw(self) -> None:
        self.clear()
        layer = self.layer("unit_grid")
        for cell in self.chosen.values():
            self.highlight(cell.geometry(), layer)
        area = sum(cell.geometry().area() for cell in self.chosen.values())
        self.room.hint(tr("{count} grids, {area} m² together", count=len(self.chosen), area=f"{area:,.0f}"))

    def _done(self, answer: dict[str, Any], border: QgsGeometry | None) -> None:
        code = answer["new_codes"][0]
        text = tr(
            "{count} grids are now grid {new}.{moved}",
            count=len(answer["old_codes"]),
            new=code,
            moved=edits.moved_text(answer),
        )
        tell_with_undo(self.room, text, None if border is None else lambda: self._take_back(code, border))

    def _take_back(self, code: str, border: QgsGeometry) -> None:
        def done(answer: dict[str, Any]) -> None:
            new = ", ".join(answer["new_codes"])
            self.room.say(tr("The grids are parted again, with the fresh codes {codes}.", codes=new))

        line = [[place.x(), place.y()] for place in border.asPolyline()]
        title = tr("Splitting grid {code}", code=code)
        edits.change(self.room, "grids.split", {"code": code, "line": line}, title=title, done=done)

    def _confirm(self, codes: list[str]) -> bool:
        area = sum(cell.geometry().area() for cell in self.chosen.values())
        components = self.layer("component")
        count = sum(cells.inside(components, cell.geometry()) for cell in self.chosen.values())
        text = [
            tr("Merge {count} grids into one?", count=len(codes)),
            "",
            *codes,
            "",
            tr("{area} m², {count} components", area=f"{area:,.0f}", count=count),
            tr("The whole gets a fresh code; the old ones end and go to the history."),
        ]
        return agree(self.room.window, self.declaration.title, "\n".join(text), tr("Merge"))


def _border(shapes: list[QgsGeometry]) -> QgsGeometry | None:
    """The line between two grids, a little longer, to part them again; None where there is not one."""
    if len(shapes) != 2:
        return None
    first, second = (QgsGeometry(each.constGet().boundary()) for each in shapes)
    shared = first.intersection(second).mergeLines()
    lines = [each for each in shared.asGeometryCollection() if each.length() > 0]
    return QgsGeometry(lines[0]).extendLine(1.0, 1.0) if len(lines) == 1 else None
