"""Raw polygons of a score map, strip by strip; what a strip border cuts is one polygon again."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from rasterio.features import shapes
from rasterio.windows import Window
from shapely import MultiPolygon, Polygon, unary_union
from shapely.geometry import shape

from change_detection.score_map import ScoreMapReader

STRIP_PIXELS = 16_000_000


def raw_polygons(data: ScoreMapReader, threshold: float) -> Iterator[Polygon]:
    """Pixel-stepped polygons of the thresholded score; touching pieces of neighbouring strips are one."""
    grid = data.grid
    strip_rows = max(64, STRIP_PIXELS // grid.width)
    pending: list[Polygon] = []
    for top in range(0, grid.height, strip_rows):
        window = Window(0, top, grid.width, min(strip_rows, grid.height - top))
        mask = data.changed(window, threshold)
        transform = grid.window_transform(window)
        pieces = [
            shape(geometry) for geometry, _ in shapes(mask.astype(np.uint8), mask=mask, transform=transform)
        ]
        seam_y = transform.f
        end_y = transform.f - window.height * abs(transform.e)
        pieces, merged = _join(pending, pieces, seam_y)
        pending = [
            p for p in (*pieces, *merged) if p.bounds[1] <= end_y + 1e-9 and top + strip_rows < grid.height
        ]
        yield from [p for p in (*pieces, *merged) if not any(p is q for q in pending)]


def _join(
    pending: list[Polygon], pieces: list[Polygon], seam_y: float
) -> tuple[list[Polygon], list[Polygon]]:
    """Pieces that do not touch the seam, and what pending and touching pieces make together."""
    if not pending:
        return pieces, []
    touching = [p for p in pieces if p.bounds[3] >= seam_y - 1e-9]
    free = [p for p in pieces if p.bounds[3] < seam_y - 1e-9]
    union = unary_union([*pending, *touching])
    parts = list(union.geoms) if isinstance(union, MultiPolygon) else [union]
    return free, [part for part in parts if isinstance(part, Polygon)]
