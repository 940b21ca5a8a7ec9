"""The road at a place of the map: of the nearest line of a layer whose rows have a road number."""

from __future__ import annotations

from qgis.core import QgsCsException, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle

from ...room import Room
from ..ledger_objects.hosts import reach_m, to_workspace


def code_near(room: Room, class_name: str, point: QgsPointXY, pixels: int) -> str | None:
    """Number of the road within so many pixels of a place in the project's CRS, or None."""
    layer = room.layer(class_name)
    if layer is None:
        return None
    try:
        here, reach = to_workspace(room, point), reach_m(room, point, pixels)
    except QgsCsException:  # so far off that the workspace's CRS has no numbers for it
        return None
    box = QgsRectangle(here, here)
    box.grow(reach)
    spot = QgsGeometry.fromPointXY(here)
    found = [
        (feature.geometry().distance(spot), str(feature["code"]))
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box))
    ]
    near = [each for each in found if each[0] <= reach]
    return min(near)[1] if near else None
