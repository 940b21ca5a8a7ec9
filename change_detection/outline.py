"""Stage 6, outline: score map → polygons of a least area, right-angled where the thing is, in metres."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from rasterio.features import shapes
from shapely import Polygon
from shapely.geometry import shape

from change_detection.corners import iou, rectangle, right_angled, sides, squareness
from change_detection.grid import Grid
from change_detection.parts import PartOptions
from change_detection.regions import Region, regions
from change_detection.score_map import open_score_map
from gridtwin.progress import Progress, silent

CHANGE_THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class OutlineOptions:
    """What is kept and how it is drawn.

    A right-angled shape replaces the raw one where it covers it by `right_angle_iou` and so large a share of
    the raw outline as `square` runs along or across one direction. An object is kept when its score reaches
    `least_peak` somewhere: weak all over is no object.
    """

    min_area_m2: float = 25.0
    max_area_m2: float = 2_000_000.0
    simplify_px: float = 1.0
    right_angle_iou: float = 0.80
    square: float = 0.60
    fill_holes_m2: float = 20.0
    least_peak: float = 0.0
    parts: PartOptions = field(default_factory=PartOptions)


@dataclass(frozen=True, slots=True)
class Outline:
    """One changed object on the ground, in the CRS of the grid.

    `direction` is above 0 where something appeared, below 0 where something vanished. `height_change_m` is
    the median over the object, None without surface models; `building_before` and `building_after` are means
    (0 … 1), None from a detector that does not look for buildings. What the object is, and how surely
    (`change_probability`: that it is a change at all), is filled in by `change_detection.classify`.
    """

    polygon: Polygon
    area_m2: float
    length_m: float
    width_m: float
    score: float
    direction: float
    is_right_angled: bool
    height_change_m: float | None = None
    building_before: float | None = None
    building_after: float | None = None
    change_class: str | None = None
    class_probability: float | None = None
    class_probabilities: tuple[tuple[str, float], ...] = ()
    change_probability: float | None = None


def outlines(
    score_map: Path, options: OutlineOptions | None = None, *, progress: Progress = silent
) -> list[Outline]:
    """Polygons of the score map file (see `change_detection.score_map`).

    Sorted from north to south, then west to east. Reads by strips: memory does not grow with the image.
    """
    options = options or OutlineOptions()
    found, reached = [], 0.0
    # One environment for all: the many small calls need not make their own.
    with rasterio.Env(), open_score_map(score_map) as data:
        least = max(options.min_area_m2, data.grid.gsd_m**2)
        for region in regions(data, CHANGE_THRESHOLD, least, options.parts):
            if float(region.values["score"][region.mask].max()) < options.least_peak:
                continue
            outline = _outline(region, data.grid, options)
            if least <= outline.area_m2 <= options.max_area_m2:
                found.append(outline)
            reached = max(reached, region.row / data.grid.height)
            progress(reached, "outline")
    progress(1.0, "outline")
    return sorted(found, key=lambda item: (-item.polygon.centroid.y, item.polygon.centroid.x))


def draw(polygon: Polygon, gsd_m: float, options: OutlineOptions) -> tuple[Polygon, bool]:
    """A pixel-stepped polygon as a surveyor would draw it, and whether its corners are right angles.

    >>> step = Polygon([(0, 0), (10, 0), (10, 0.5), (20, 0.5), (20, 10), (0, 10)])
    >>> draw(step, 0.5, OutlineOptions())[1]
    True
    """
    filled = _without_small_holes(polygon, options.fill_holes_m2)
    plain = filled.simplify(0.75 * gsd_m)  # steps of single pixels cost time and say nothing
    if squareness(filled, gsd_m) < options.square:
        return _simple(filled, gsd_m, options), False
    candidate = rectangle(filled)
    if candidate is not None and iou(candidate, plain) >= options.right_angle_iou:
        return candidate, True
    candidate = right_angled(filled, gsd_m)
    if candidate is not None and filled.interiors:
        opened = candidate.difference(Polygon(filled.exterior).difference(filled))
        candidate = opened if isinstance(opened, Polygon) else None
    if candidate is not None and iou(candidate, plain) >= options.right_angle_iou:
        return candidate, True
    return _simple(filled, gsd_m, options), False


def _simple(polygon: Polygon, gsd_m: float, options: OutlineOptions) -> Polygon:
    simple = polygon.simplify(options.simplify_px * gsd_m, preserve_topology=True)
    return simple if isinstance(simple, Polygon) and simple.is_valid else polygon


def _outline(region: Region, grid: Grid, options: OutlineOptions) -> Outline:
    polygon, is_right_angled = draw(_stepped(region, grid), grid.gsd_m, options)
    long_m, short_m = sides(polygon)
    inside = {name: band[region.mask] for name, band in region.values.items()}
    height = inside.get("height_change", np.empty(0, np.float32))
    known = height[np.isfinite(height)]
    building = _buildings(inside)
    return Outline(
        polygon=polygon,
        area_m2=float(polygon.area),
        length_m=long_m,
        width_m=short_m,
        score=float(np.clip(inside["score"].mean(), 0, 1)),
        direction=float(inside["direction"].mean()),
        is_right_angled=is_right_angled,
        height_change_m=float(np.median(known)) if known.size else None,
        building_before=building[0],
        building_after=building[1],
    )


def _buildings(inside: dict[str, np.ndarray]) -> tuple[float | None, float | None]:
    """Means of the building bands; a detector that does not look for buildings leaves them empty."""
    if "building_before" not in inside or "building_after" not in inside:
        return None, None
    before, after = float(inside["building_before"].mean()), float(inside["building_after"].mean())
    return (before, after) if before or after else (None, None)


def _stepped(region: Region, grid: Grid) -> Polygon:
    """The pixels of a region as a polygon; of pixels that touch at corners only, the largest piece."""
    transform = grid.window_transform(region.window)
    mask = region.mask.astype(np.uint8)
    pieces = [shape(geometry) for geometry, _ in shapes(mask, mask=region.mask, transform=transform)]
    return max(pieces, key=lambda piece: piece.area)


def _without_small_holes(polygon: Polygon, limit_m2: float) -> Polygon:
    holes = [ring for ring in polygon.interiors if Polygon(ring).area > limit_m2]
    return Polygon(polygon.exterior, holes)
