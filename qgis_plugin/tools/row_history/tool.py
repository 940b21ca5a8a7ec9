"""Click an object: its versions in a dock, the shape of each on the map."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError
from gridtwin.model import feature_class
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from ... import compat
from ...dock.result_dock import Column, ResultDock
from ...engine.shapes import geometry_of
from ...room import Room
from ...translation import pick, tr
from ...workspace.sources import class_name
from ..declaration import Declaration
from ..grid_editing.cells import into_project
from ..map_tool import MapTool
from .changes import lines
from .pick import row_at


class RowHistory(MapTool):
    """Works on every layer of the workspace that is shown in the map."""

    hint = "Click an object to see its history; Esc ends"

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ResultDock | None = None
        self._asked = 0

    def start(self) -> None:
        """A row that is selected alone in the active layer is asked for at once."""
        super().start()
        layer = self.room.iface.activeLayer()
        if self._name(layer) is not None and layer.selectedFeatureCount() == 1:
            self.show(layer, next(iter(layer.selectedFeatures())))

    def clicked(self, point: QgsPointXY) -> None:
        """Ask for the row there."""
        self.clear()
        layers = [each for each in self.canvas.layers() if self._name(each) is not None]
        found = row_at(layers, point, self.canvas.mapUnitsPerPixel())
        if found is None:
            self.mark(point)
            self.room.say(tr("Nothing of the workspace is at this place: zoom in, or switch layers on."))
            return
        self.show(*found)

    def show(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Ask the engine for a row's versions."""
        name = self._name(layer)
        if name is None:
            return
        self.clear()
        self.highlight(feature.geometry(), layer)
        identity = compat.plain(feature["id"])
        declared = feature_class(name)
        title = f"{pick(declared.title_zh, declared.title_en)} {_label(feature)}"
        if feature.id() < 0 or not identity:
            self.room.say(tr("{object} is not saved yet: its history begins with the save.", object=title))
            return
        self._asked += 1
        number = self._asked

        def done(answer: dict[str, Any]) -> None:
            if number == self._asked:
                self._show(name, title, layer, answer)

        def failed(error: GridTwinError) -> None:
            self.room.warn(pick(error.zh or str(error), str(error)))

        params = {"class_name": name, "row": str(identity)}
        self.room.engine.request(
            "rows.history", params, title=self.declaration.title, done=done, failed=failed
        )

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        self._asked += 1
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _show(self, name: str, title: str, layer: QgsVectorLayer, answer: dict[str, Any]) -> None:
        if self.dock is None:
            self.dock = ResultDock(self.room, self.declaration.title)
        told = lines(name, answer)
        heading = tr("{object}: changed {count} times", object=title, count=len(told))
        if not told:
            heading = tr("{object}: not changed since it was entered", object=title)
        # What the dock was opened for stands first: a narrow one shows little more.
        columns = [Column(tr("What changed")), Column(tr("When")), Column(tr("Who")), Column(tr("Why"))]
        rows = [[what, when, who, why] for when, who, why, what in told]
        shapes = [self._shape(each, layer) for each in reversed(answer["versions"])]
        self.dock.show_table(heading, columns, rows, geometries=shapes)

    @staticmethod
    def _shape(version: dict[str, Any], layer: QgsVectorLayer) -> QgsGeometry | None:
        """The shape that the version had, in the project's CRS."""
        shape = version.get("geometry")
        return None if not shape else into_project(geometry_of(shape), layer)

    def _name(self, layer: Any) -> str | None:
        workspace = self.room.workspace
        if workspace is None or not isinstance(layer, QgsVectorLayer):
            return None
        return class_name(layer, workspace)


def _label(feature: QgsFeature) -> str:
    """The code of a row, or what stands for one."""
    names = feature.fields().names()
    known = (
        compat.plain(feature[each])
        for each in ("code", "line_no", "point_no", "patch_no", "name", "id")
        if each in names
    )
    return str(next((each for each in known if each), ""))
