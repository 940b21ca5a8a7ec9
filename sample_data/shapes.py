"""Footprints of buildings: unit outlines (−0.5 … 0.5) by name, and their placing on the map."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.errors import BadPlan
from sample_data.frame import Array

# Counter-clockwise outlines. "yard" is a ring around a courtyard and is handled apart.
OUTLINES: dict[str, list[tuple[float, float]]] = {
    "rect": [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)],
    "ell": [(-0.5, -0.5), (0.5, -0.5), (0.5, -0.05), (-0.08, -0.05), (-0.08, 0.5), (-0.5, 0.5)],
    "ell_thin": [(-0.5, -0.5), (0.5, -0.5), (0.5, -0.2), (-0.28, -0.2), (-0.28, 0.5), (-0.5, 0.5)],
    "tee": [(-0.5, 0.1), (-0.18, 0.1), (-0.18, -0.5), (0.18, -0.5), (0.18, 0.1), (0.5, 0.1),
            (0.5, 0.5), (-0.5, 0.5)],
    "u": [
        (-0.5, -0.5), (-0.24, -0.5), (-0.24, 0.12), (0.24, 0.12), (0.24, -0.5), (0.5, -0.5), (0.5, 0.5),
        (-0.5, 0.5),
    ],
    "e": [
        (-0.5, -0.5), (-0.28, -0.5), (-0.28, 0.18), (-0.1, 0.18), (-0.1, -0.35), (0.1, -0.35), (0.1, 0.18),
        (0.28, 0.18), (0.28, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5),
    ],
    "h": [
        (-0.5, -0.5), (-0.2, -0.5), (-0.2, -0.16), (0.2, -0.16), (0.2, -0.5), (0.5, -0.5), (0.5, 0.5),
        (0.2, 0.5),
        (0.2, 0.16), (-0.2, 0.16), (-0.2, 0.5), (-0.5, 0.5),
    ],
    "cross": [
        (-0.2, -0.5), (0.2, -0.5), (0.2, -0.2), (0.5, -0.2), (0.5, 0.2), (0.2, 0.2), (0.2, 0.5), (-0.2, 0.5),
        (-0.2, 0.2), (-0.5, 0.2), (-0.5, -0.2), (-0.2, -0.2),
    ],
    "butterfly": [
        (-0.5, -0.3), (-0.15, -0.5), (0.15, -0.5), (0.5, -0.3), (0.5, 0.2), (0.25, 0.5), (0.08, 0.28),
        (-0.08, 0.28), (-0.25, 0.5), (-0.5, 0.2),
    ],
    "step": [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.2), (0.15, 0.2), (0.15, 0.5), (-0.5, 0.5)],
    "slab": [
        (-0.5, -0.5), (0.5, -0.5), (0.5, 0.4), (0.36, 0.4), (0.36, 0.5), (0.14, 0.5), (0.14, 0.4),
        (-0.14, 0.4),
        (-0.14, 0.5), (-0.36, 0.5), (-0.36, 0.4), (-0.5, 0.4),
    ],
    "chamfer": [(-0.5, -0.5), (0.3, -0.5), (0.5, -0.3), (0.5, 0.5), (-0.5, 0.5)],
    "round": [
        (round(0.5 * float(np.cos(angle)), 4), round(0.5 * float(np.sin(angle)), 4))
        for angle in np.linspace(0, 2 * np.pi, 17)[:-1]
    ],
}  # fmt: skip
_YARD_OUTER = np.array(OUTLINES["rect"])
_YARD_WALL = 0.24


def place(shape: str, sizes: Array, angles: Array, centers: Array) -> NDArray[np.object_]:
    """Polygons of one outline: sizes (n, 2) metres, angles (n,) radians, map centres (n, 2).

    Raises:
        BadPlan: no outline of that name.
    """
    if shape == "yard":
        outer = _rings(_YARD_OUTER, sizes, angles, centers)
        inner = _rings(_YARD_OUTER[::-1] * (1 - 2 * _YARD_WALL), sizes, angles, centers)
        holes = shapely.linearrings(inner)
        return np.array(
            [shapely.Polygon(shell, [hole]) for shell, hole in zip(outer, holes, strict=True)], dtype=object
        )
    if shape not in OUTLINES:
        raise BadPlan(
            f"building shape '{shape}' is not drawn in shapes.py; known are {', '.join(OUTLINES)}, yard"
        )
    return shapely.polygons(_rings(np.array(OUTLINES[shape]), sizes, angles, centers))


def _rings(outline: Array, sizes: Array, angles: Array, centers: Array) -> Array:
    points = outline[None, :, :] * sizes[:, None, :]
    cos, sin = np.cos(angles)[:, None], np.sin(angles)[:, None]
    x = points[..., 0] * cos - points[..., 1] * sin + centers[:, :1]
    y = points[..., 0] * sin + points[..., 1] * cos + centers[:, 1:]
    return np.stack((x, y), axis=-1)
