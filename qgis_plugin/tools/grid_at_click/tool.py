"""Click: highlights the grid and lists its components by class."""

from __future__ import annotations

from collections import Counter

from qgis.core import QgsFeature, QgsFeatureRequest, QgsPointXY

from ...dock.result_dock import Column, ResultDock
from ...expressions.titles import title
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing.cells import cell_at, into_project
from ..map_tool import MapTool


class GridAtClick(MapTool):
    """The example of a map tool with a result dock."""

    hint = "Click a unit grid; Esc ends"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ResultDock | None = None

    def clicked(self, point: QgsPointXY) -> None:
        """Show the grid at the point."""
        self.clear()
        layer = self.layer("unit_grid")
        if layer is None:
            self.room.warn(self.missing() or "")
            return
        grid = cell_at(layer, point)
        if grid is None:
            self.mark(point)
            self.room.say(tr("There is no unit grid at this place."))
            return
        self.highlight(grid.geometry(), layer)
        if self.dock is None:
            self.dock = ResultDock(self.room, self.declaration.title)
        counts = self._components(grid)
        rows = [[code, title("component_class", code) or code, count] for code, count in counts.most_common()]
        self.dock.show_table(
            tr("Unit grid {code}: {count} components", code=grid["code"], count=sum(counts.values())),
            [Column(tr("Class")), Column(tr("Name")), Column(tr("Number"), is_number=True)],
            rows,
            geometries=[into_project(grid.geometry(), layer)] * len(rows),
            chart=(1, 2),
        )

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _components(self, grid: QgsFeature) -> Counter[str]:
        layer = self.layer("component")
        if layer is None:
            return Counter()
        request = QgsFeatureRequest().setFilterRect(grid.geometry().boundingBox())
        request.setSubsetOfAttributes(["class_code"], layer.fields())
        inside = (each for each in layer.getFeatures(request) if grid.geometry().contains(each.geometry()))
        return Counter(str(each["class_code"]) for each in inside)
