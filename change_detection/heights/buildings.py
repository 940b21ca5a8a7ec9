"""Every building of a layer measured: how far its roof rose or sank, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy.ndimage import distance_transform_edt
from shapely import Polygon

from change_detection.grid import Grid
from change_detection.heights.change import HeightChange, HeightView
from change_detection.heights.cloud import GROUND, VEGETATION
from change_detection.heights.footprints import Footprints, burn
from change_detection.heights.judge import FloorRules, Measurement, Part, Verdict, judge
from change_detection.heights.relief import roughness
from change_detection.heights.surface import Cover
from change_detection.image import Mask, Pixels
from gridtwin.progress import Progress, silent

_EDGE_M, _EDGE_CELLS = 1.0, 1.5
_RING_M = (1.0, 8.0)
_RING_SHARE = 15.0
# Roofs this near to each other err together: so much roof counts as one witness.
_ALIKE_M2 = 25.0
_ROUGH_M = 0.25
# What is narrower is an antenna, a crane's jib or a parapet, not a floor.
_NARROW_M = 2.5
# Amounts within this (m) of each other are the same.
_SAME_M = 0.3
# The top of a roof; what is higher is a chimney or a stair head.
_TOP = 0.85
# On a small roof a part need not have the usual least area, but this share of the roof.
_SMALL_ROOF, _MOST_OF_ROOF = 0.4, 0.5


@dataclass(frozen=True, slots=True)
class BuildingChange:
    """One building: what was measured, and what it means."""

    id: str
    polygon: Polygon
    found: Measurement
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Masks:
    """Cells of one building: its roof without the edge, and the ground around it."""

    roof: Mask
    ground: Mask


def measure_buildings(
    change: HeightChange,
    footprints: Footprints,
    *,
    rules: FloorRules | None = None,
    progress: Progress = silent,
) -> Iterator[BuildingChange]:
    """All buildings that touch the grid, west to east in strips: neighbours share blocks of the files."""
    rules = rules or FloorRules()
    whole = shapely.box(*change.grid.bounds)
    inside = [i for i, shape in enumerate(footprints.polygons) if shape.intersects(whole)]
    inside.sort(key=lambda i: (-footprints.polygons[i].centroid.y // 500, footprints.polygons[i].centroid.x))
    for count, number in enumerate(inside, 1):
        polygon = footprints.polygons[number]
        found = measure(change, polygon, footprints, rules=rules)
        yield BuildingChange(footprints.ids[number], polygon, found, judge(found, rules))
        progress(count / len(inside), "buildings")


def measure(
    change: HeightChange, polygon: Polygon, footprints: Footprints, *, rules: FloorRules
) -> Measurement:
    """One building of a pair of surfaces."""
    window = _window(change.grid, polygon.buffer(_RING_M[1]).bounds)
    if window is None:
        return Measurement(0.0, *(float("nan"),) * 4, raised=None, lowered=None)
    view = change.view(window)
    masks = _masks(view.grid, polygon, footprints)
    outside = 1 - polygon.intersection(shapely.box(*change.grid.bounds)).area / polygon.area
    ground = change.level.ground
    return measure_view(
        view, masks, rules=rules, noise=(ground.nmad_m, ground.correlated_m), outside=float(outside)
    )


def measure_view(
    view: HeightView, masks: Masks, *, rules: FloorRules, noise: tuple[float, float], outside: float = 0.0
) -> Measurement:
    """One building in a window.

    Args:
        view: heights and their change.
        masks: where the roof and the ground around it are.
        rules: what counts.
        noise: spread of a cell, and of a piece of ground (m).
        outside: share of the building that the surfaces do not reach.
    """
    known = masks.roof & np.isfinite(view.change)
    cells = int(known.sum())
    share = cells / max(1, int(masks.roof.sum())) * (1 - outside)
    if not cells:
        return Measurement(0.0, *(float("nan"),) * 4, raised=None, lowered=None)
    area = cells * view.grid.gsd_m**2
    sigma = np.hypot(noise[1], noise[0] / np.sqrt(max(1.0, area / _ALIKE_M2)))
    low_before, low_after = (
        _ground(heights, cover, masks)
        for heights, cover in zip((view.before, view.after), view.covers, strict=True)
    )
    return Measurement(
        known_share=share,
        height_before_m=float(np.median(view.before[known])) - low_before,
        height_after_m=float(np.median(view.after[known])) - low_after,
        change_m=float(np.median(view.change[known])),
        sigma_m=float(sigma),
        raised=_part(view, known, 1, rules=rules, noise_m=noise[0]),
        lowered=_part(view, known, -1, rules=rules, noise_m=noise[0]),
    )


def _part(view: HeightView, known: Mask, sign: int, *, rules: FloorRules, noise_m: float) -> Part | None:
    """The largest connected part of the roof that moved that way, antennas and edges taken off."""
    gsd = view.grid.gsd_m
    amount = np.where(known, sign * view.change, 0)
    moved = (amount > np.maximum(rules.least_change_m, view.lod95)) & known
    size = max(1, round(_NARROW_M / gsd))
    # Outside the roof counts as moved, so that only what is narrow of itself is taken off.
    padded = (moved | ~known).astype(np.uint8)
    opened = cv2.morphologyEx(padded, cv2.MORPH_OPEN, np.ones((size, size), np.uint8)) > 0
    part = _largest((opened & moved).astype(np.uint8))
    # Half a roof is no antenna, however narrow the roof.
    if part.sum() < _MOST_OF_ROOF * known.sum() <= moved.sum():
        part = moved
    area = float(part.sum() * gsd**2)
    if not area or area < min(rules.least_part_m2, _SMALL_ROOF * float(known.sum()) * gsd**2):
        return None
    values = view.change[part]
    level, level_share = _level(values, max(_SAME_M, 3 * noise_m))
    which = 1 if sign > 0 else 0
    surface, cover = (view.before, view.after)[which], view.covers[which]
    return Part(
        area_m2=area,
        share=float(part.sum() / known.sum()),
        middle_m=float(np.median(values)),
        low_m=float(np.quantile(values * sign, 0.2)) * sign,
        top_m=float(np.quantile(view.after[part], _TOP) - np.quantile(view.before[part], _TOP)),
        level_m=level,
        level_share=level_share,
        rough_share=_rough_share(surface, cover, part, gsd, max(_ROUGH_M, 3 * noise_m)),
    )


def _level(values: Pixels, reach_m: float) -> tuple[float, float]:
    """The amount that most cells have in common, to within so many metres, and their share.

    A lifted roof has one, whatever stood on the old roof; a new gable or a crown has none.
    """
    ordered = np.sort(values)
    last = np.searchsorted(ordered, ordered + 2 * reach_m, side="right")
    count = last - np.arange(ordered.size)
    first = int(np.argmax(count))
    return float(np.median(ordered[first : last[first]])), float(count[first] / ordered.size)


def _largest(mask: NDArray[np.uint8]) -> Mask:
    """The largest connected part of a mask; nothing where there is none."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    if count < 2:
        return np.zeros(mask.shape, bool)
    return np.asarray(labels == 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA])), bool)


def _rough_share(surface: Pixels, cover: Cover | None, part: Mask, gsd: float, limit_m: float) -> float:
    """How much of a part is no plane: the points' own class where there is one, else roughness."""
    rows, cols = distance_transform_edt(~part, return_distances=False, return_indices=True)
    rough = roughness(surface[rows, cols], gsd)[part] > limit_m
    if cover is not None and (cover[part] > 1).mean() > 0.5:
        rough = np.isin(cover[part], VEGETATION)
    return float(rough.mean())


def _ground(heights: Pixels, cover: Cover | None, masks: Masks) -> float:
    around = masks.ground & np.isfinite(heights)
    if cover is not None and (around & (cover == GROUND)).sum() >= 10:
        return float(np.median(heights[around & (cover == GROUND)]))
    return float(np.percentile(heights[around], _RING_SHARE)) if around.any() else float("nan")


def _masks(grid: Grid, polygon: Polygon, footprints: Footprints) -> Masks:
    edge = max(_EDGE_M, _EDGE_CELLS * grid.gsd_m)
    roof = np.zeros((grid.height, grid.width), bool)
    # A small building keeps a narrower edge rather than nothing.
    while edge > 0.2 and not roof.any():
        roof = burn([polygon.buffer(-edge, join_style="mitre")], grid)
        edge /= 2
    ring = burn([polygon.buffer(_RING_M[1]).difference(polygon.buffer(_RING_M[0]))], grid)
    return Masks(roof, ring & ~footprints.mask(grid, wider_m=_RING_M[0]))


def _window(grid: Grid, bounds: tuple[float, float, float, float]) -> Window | None:
    left, top = ~grid.transform @ (bounds[0], bounds[3])
    right, bottom = ~grid.transform @ (bounds[2], bounds[1])
    first_col, first_row = max(0, int(left)), max(0, int(top))
    last_col, last_row = min(grid.width, int(right) + 1), min(grid.height, int(bottom) + 1)
    if first_col >= last_col or first_row >= last_row:
        return None
    return Window(first_col, first_row, last_col - first_col, last_row - first_row)
