"""Leaning walls of a pit: one plane along each edge of the outline; planes meet in ridges at its corners.

So a box with a batter is the frustum of a pyramid, as quantities are reckoned by hand, and not a body with
cones at its corners. Corners sharper than the mitre limit would run out into spikes and are rounded instead.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_MITRE_LIMIT = 5.0  # reach of a corner over that of a wall: corners of less than 23° are rounded
_SAME = 1e-9


def leaned_outline(outline: shapely.Geometry, reach_m: float) -> shapely.Geometry:
    """The outline at the top of walls that come out by `reach_m`."""
    if reach_m == 0:
        return outline
    return shapely.buffer(outline, reach_m, join_style="mitre", mitre_limit=_MITRE_LIMIT)


def out_m(outline: shapely.Geometry, xy: Floats) -> Floats:
    """How far the wall has come out at places, (n, 2): 0 inside, else across the nearest edge.

    Beyond a corner that is the larger of the distances across both its edges.
    """
    found = np.asarray(shapely.distance(shapely.points(xy), outline), float)
    outside = np.flatnonzero(found > 0)
    for corner, normals in _corners(outline):
        away = xy[outside] - corner
        near = np.abs(np.hypot(*away.T) - found[outside]) <= _SAME * np.maximum(found[outside], 1.0)
        rows = outside[near]
        found[rows] = np.minimum((away[near] @ normals.T).max(axis=1), found[rows])
    return found


def _corners(outline: shapely.Geometry) -> list[tuple[Floats, Floats]]:
    """Corners that stick out, and the outward normals of both their edges, (2, 2)."""
    found = []
    for polygon in shapely.get_parts(outline):
        turned = shapely.orient_polygons(polygon)
        for ring in (turned.exterior, *turned.interiors):
            corners = shapely.get_coordinates(ring)[:-1]
            corners = corners[(corners != np.roll(corners, 1, axis=0)).any(axis=1)]
            step = np.roll(corners, -1, axis=0) - corners
            way = step / np.hypot(*step.T)[:, None]
            normal = np.column_stack([way[:, 1], -way[:, 0]])  # the pit lies to the left of its rings
            before = np.roll(way, 1, axis=0)
            is_out = before[:, 0] * way[:, 1] - before[:, 1] * way[:, 0] > _SAME
            half = np.sqrt(np.maximum((1 + (before * way).sum(axis=1)) / 2, 0.0))  # sine of half the angle
            kept = np.flatnonzero(is_out & (half * _MITRE_LIMIT > 1))
            found += [(corners[at], np.stack([normal[at - 1], normal[at]])) for at in kept]
    return found
