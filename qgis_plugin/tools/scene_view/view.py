"""What a 3D view shows, and from where."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsPointXY, QgsRectangle


@dataclass(frozen=True)
class View:
    """Seen from `distance_m` from the `middle`, a point of the flat ground at height 0, looking north.

    `extent` is that of the ground; both are in the project's CRS. `tilt_deg` is 0 straight down, 90 level.
    """

    title: str
    layers: list[QgsMapLayer]
    extent: QgsRectangle
    middle: QgsPointXY
    distance_m: float
    tilt_deg: float
    has_ground: bool
