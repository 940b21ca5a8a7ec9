"""Opens a 3D view of what the map shows, from the south and above."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ...workspace.layers import lets_none_through
from ..tool import Tool
from .opening import open_view
from .view import View

_TILT_DEG = 50.0  # from looking straight down


class SceneView(Tool):
    """Each start opens a view; it keeps to the middle of the map."""

    hint = "Tilt and turn: Shift and drag; nearer: the wheel."

    farthest_m = 2000.0
    has_ground = True

    def start(self) -> None:
        """Open it and say how one moves in it."""
        bridge = self.room.iface.layerTreeCanvasBridge()
        bridge.setCanvasLayers()  # now: the view would lose its choice of layers when the map catches up
        canvas = self.room.iface.mapCanvas()
        extent = canvas.extent()
        view = View(
            title=self.declaration.title,
            layers=[
                each
                for each in QgsProject.instance().layerTreeRoot().checkedLayers()
                if self.takes(each) and not _has_no_place(each)
            ],
            extent=canvas.projectExtent(),
            middle=extent.center(),
            distance_m=min(max(extent.width(), extent.height()), self.farthest_m),
            tilt_deg=_TILT_DEG,
            has_ground=self.has_ground,
        )
        open_view(self.room, view)
        self.room.hint(self.hint)

    def takes(self, layer: QgsMapLayer) -> bool:
        """Whether a layer that the map shows is in the view too."""
        return True


def _has_no_place(layer: QgsMapLayer) -> bool:
    """A layer without rows: QGIS takes it to lie at the origin of the CRS, thousands of kilometres away.

    The view reaches so far then that its depth has no end, and it draws nothing at every other distance.
    """
    return isinstance(layer, QgsVectorLayer) and lets_none_through(layer)
