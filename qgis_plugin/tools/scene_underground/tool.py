"""Opens a 3D view of pipes and wells with what stands above them; the ground is not drawn."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer

from ...workspace.sources import SCENE_MARK, class_name
from ..scene_view.tool import SceneView

# What is on the ground all over would hide what lies below it.
_SEEN = {"building", "bridge", "tunnel", "pipe_line", "pipe_point"}


class SceneUnderground(SceneView):
    """QGIS cannot draw a ground that one sees through."""

    farthest_m = 500.0
    has_ground = False

    def takes(self, layer: QgsMapLayer) -> bool:
        """Pipes and wells, buildings, bridges and tunnels."""
        workspace = self.room.workspace
        if workspace is None or not isinstance(layer, QgsVectorLayer):
            return False
        return (layer.customProperty(SCENE_MARK) or class_name(layer, workspace)) in _SEEN
