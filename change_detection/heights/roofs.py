"""M3C2 over the roofs: the points' own witness of what the surfaces say about each building."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely

from change_detection.heights.buildings import BuildingChange
from change_detection.heights.m3c2 import M3C2Options, m3c2
from change_detection.heights.motion import Motion
from change_detection.heights.spool import PointSpool
from gridtwin.progress import Progress, silent

_EDGE_M = 1.0
_CORE_M = 1.0
_DEPTH_M = 60.0


def roof_distances(
    clouds: tuple[PointSpool, PointSpool],
    motion: Motion | None,
    buildings: Sequence[BuildingChange],
    *,
    options: M3C2Options | None = None,
    progress: Progress = silent,
) -> dict[str, tuple[float, float]]:
    """Median vertical M3C2 distance (m) over each roof, and its level of detection, by building.

    Buildings without points on both dates are left out.
    """
    options = options or M3C2Options(depth_m=_DEPTH_M)
    options = replace(options, normal_m=None)
    found = {}
    for count, building in enumerate(buildings, 1):
        inner = building.polygon.buffer(-_EDGE_M, join_style="mitre")
        progress(count / len(buildings), "M3C2")
        if inner.is_empty:
            continue
        left, bottom, right, top = inner.bounds
        wide = options.cylinder_m / 2
        bounds = (left - wide, bottom - wide, right + wide, top + wide)
        before = clouds[0].points(bounds, motion=motion).xyz
        after = clouds[1].points(bounds).xyz
        xs, ys = np.meshgrid(np.arange(left, right, _CORE_M), np.arange(bottom, top, _CORE_M))
        spots = np.column_stack([xs.ravel(), ys.ravel()])
        spots = spots[shapely.contains_xy(inner, spots[:, 0], spots[:, 1])]
        if not (len(spots) and len(before) and len(after)):
            continue
        core = np.column_stack([spots, np.full(len(spots), float(np.median(before[:, 2])))])
        result = m3c2(before, after, core, options)
        known = np.isfinite(result.distance)
        if known.any():
            found[building.id] = (
                float(np.median(result.distance[known])),
                float(np.median(result.lod95[known])),
            )
    return found
