"""Polygons in space as triangles: each is laid flat along its own normal and cut into ears."""

from __future__ import annotations

from collections.abc import Sequence

import mapbox_earcut
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def newell(ring: Floats) -> Floats:
    """Normal of a ring (n, 3), as long as twice its area."""
    following = np.roll(ring, -1, axis=0)
    return np.array(
        [
            ((ring[:, 1] - following[:, 1]) * (ring[:, 2] + following[:, 2])).sum(),
            ((ring[:, 2] - following[:, 2]) * (ring[:, 0] + following[:, 0])).sum(),
            ((ring[:, 0] - following[:, 0]) * (ring[:, 1] + following[:, 1])).sum(),
        ]
    )


def polygon(rings: Sequence[Floats]) -> Ints:
    """Triangles (m, 3) of a polygon in space: rows of its rings, one after the other; none without area.

    The first ring is the outside. Triangles turn as the outside does.
    """
    outside = rings[0]
    if len(rings) == 1 and len(outside) == 3:
        return np.array([[0, 1, 2]], np.int64)
    normal = newell(outside - outside[0])
    size = np.abs(normal)
    if not np.isfinite(size).all() or size.max() <= 1e-12:
        return np.zeros((0, 3), np.int64)
    drop = int(np.argmax(size))
    keep = [axis for axis in range(3) if axis != drop]
    flat = np.concatenate(rings)[:, keep] - outside[0][keep]
    ends = np.cumsum([len(ring) for ring in rings]).astype(np.uint32)
    found = mapbox_earcut.triangulate_float64(np.ascontiguousarray(flat), ends)
    triangles = np.asarray(found, np.int64).reshape(-1, 3)
    if not len(triangles):
        return triangles
    points = np.concatenate(rings)
    a, b, c = (points[triangles[:, corner]] for corner in range(3))
    if (np.cross(b - a, c - a).sum(axis=0) @ normal) < 0:
        triangles = triangles[:, ::-1]
    return triangles
