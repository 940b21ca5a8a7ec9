"""Earth to be moved for a pit: a sum over the cells of a grid, each cut to what the pit covers of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from pipe_network.sections.terrain import Terrain
from pipe_network.works.batter import leaned_outline, out_m
from pipe_network.works.pit import Pit

Floats = NDArray[np.float64]

_CELL_M = 0.5
_MOST_CELLS = 250_000
_MOST_STEPS = 20


@dataclass(frozen=True, slots=True)
class Earthwork:
    """Solid volume in place. `unknown_m2` is area where the ground is not known: nothing is counted there."""

    volume_m3: float
    area_m2: float
    mean_depth_m: float
    greatest_depth_m: float
    unknown_m2: float
    cell_m: float


def earthwork(pit: Pit, terrain: Terrain, *, cell_m: float | None = None) -> Earthwork:
    """Volume between ground and bottom, with leaning walls where the pit has a batter.

    Each wall is a plane, and planes meet in ridges at the corners. Exact over plane ground with upright
    walls; elsewhere as good as the cells are small. The area is that at the ground.
    """
    reach = wall_reach_m(pit, terrain)
    whole = leaned_outline(pit.outline, reach)
    cell = cell_m or max(_CELL_M, math.sqrt(whole.envelope.area / _MOST_CELLS))
    cells = _cells(whole, cell)
    area, centre = shapely.area(cells), shapely.get_coordinates(shapely.centroid(cells))
    ground = terrain.heights(centre)
    depth = np.maximum(ground - pit.bottom_at(ground) - _rise(pit, centre), 0.0)
    known = np.isfinite(depth)
    dug = known & (depth > 0)
    volume = float((area[known] * depth[known]).sum())
    return Earthwork(
        volume,
        float(area[dug].sum()),
        volume / float(area[dug].sum()) if dug.any() else 0.0,
        float(depth[dug].max()) if dug.any() else 0.0,
        float(area[~known].sum()),
        cell,
    )


def wall_reach_m(pit: Pit, terrain: Terrain) -> float:
    """How far leaning walls may come out beyond the bottom."""
    if pit.batter == 0:
        return 0.0
    if pit.depth_m is not None:
        return pit.batter * pit.depth_m
    reach, highest = 0.0, -math.inf
    for _ in range(_MOST_STEPS):  # ground that rises outwards draws the walls farther out
        edge = leaned_outline(pit.outline, reach).boundary
        ground = terrain.heights(shapely.get_coordinates(shapely.segmentize(edge, 1.0)))
        highest = max(highest, float(np.nanmax(ground, initial=-np.inf)))
        farther = pit.batter * (highest - float(pit.bottom_m or 0.0))
        if not math.isfinite(farther) or farther <= reach:
            break
        reach = farther
    return reach


def _rise(pit: Pit, xy: Floats) -> Floats:
    """How much higher than the bottom the leaning wall is at places outside the outline."""
    if pit.batter == 0:
        return np.zeros(len(xy))
    return out_m(pit.outline, xy) / pit.batter


def _cells(whole: shapely.Geometry, cell: float) -> NDArray[np.object_]:
    """Cells of a grid, cut by the outline; those outside are gone."""
    x0, y0, x1, y1 = whole.bounds
    x, y = np.arange(x0, x1, cell), np.arange(y0, y1, cell)
    left, low = (values.ravel() for values in np.meshgrid(x, y))
    boxes = shapely.box(left, low, left + cell, low + cell)
    shapely.prepare(whole)
    inside, touched = shapely.contains_properly(whole, boxes), shapely.intersects(whole, boxes)
    edge = shapely.intersection(boxes[touched & ~inside], whole)
    cells = np.concatenate([boxes[inside], edge])
    return np.asarray(cells[shapely.area(cells) > 0], object)
