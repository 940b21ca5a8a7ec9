"""Stage 6, outline: score map → polygons of a least area, right-angled where the thing is, in metres."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import rasterio
from rasterio.features import geometry_mask, shapes
from rasterio.windows import Window
from shapely import Polygon, make_valid
from shapely.affinity import rotate, scale
from shapely.geometry import shape

from change_detection.image import Mask, Pixels
from change_detection.polygonise import raw_polygons
from change_detection.score_map import ScoreMapReader, open_score_map
from gridtwin.progress import Progress, silent

CHANGE_THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class OutlineOptions:
    """What is kept and how it is drawn.

    `right_angle_iou` is how well a right-angled shape must cover the raw one to replace it.
    """

    min_area_m2: float = 25.0
    max_area_m2: float = 200_000.0
    simplify_px: float = 1.0
    right_angle_iou: float = 0.80
    fill_holes_m2: float = 20.0


@dataclass(frozen=True, slots=True)
class Outline:
    """One changed object on the ground, in the CRS of the grid.

    `direction` is above 0 where something appeared, below 0 where something vanished. `height_change_m` is
    the median over the object, None without surface models.
    """

    polygon: Polygon
    area_m2: float
    length_m: float
    width_m: float
    score: float
    direction: float
    is_right_angled: bool
    height_change_m: float | None = None


def outlines(
    score_map: Path, options: OutlineOptions | None = None, *, progress: Progress = silent
) -> list[Outline]:
    """Polygons of the score map file (see `change_detection.score_map`).

    Sorted from north to south, then west to east. Reads by window: memory does not grow with the image.
    """
    options = options or OutlineOptions()
    found = []
    with open_score_map(score_map) as data:
        least = max(options.min_area_m2, data.grid.gsd_m**2)
        raw = [
            polygon
            for polygon in raw_polygons(data, CHANGE_THRESHOLD)
            if least <= polygon.area <= options.max_area_m2
        ]
        for index, polygon in enumerate(raw):
            found.append(_outline(data, polygon, options))
            progress((index + 1) / len(raw), "outline")
    return sorted(found, key=lambda item: (-item.polygon.centroid.y, item.polygon.centroid.x))


def draw(polygon: Polygon, gsd_m: float, options: OutlineOptions) -> tuple[Polygon, bool]:
    """A pixel-stepped polygon as a surveyor would draw it, and whether its corners are right angles.

    >>> step = Polygon([(0, 0), (10, 0), (10, 0.5), (20, 0.5), (20, 10), (0, 10)])
    >>> draw(step, 0.5, OutlineOptions())[1]
    True
    """
    filled = _without_small_holes(polygon, options.fill_holes_m2)
    for candidate in (_rectangle(filled), _right_angled(filled, gsd_m)):
        if candidate is not None and _iou(candidate, filled) >= options.right_angle_iou:
            return candidate, True
    simple = filled.simplify(options.simplify_px * gsd_m, preserve_topology=True)
    return (simple if isinstance(simple, Polygon) and simple.is_valid else filled), False


def _outline(data: ScoreMapReader, raw: Polygon, options: OutlineOptions) -> Outline:
    values, inside = _values_in(data, raw)
    gsd_m = data.grid.gsd_m
    polygon, is_right_angled = draw(raw, gsd_m, options)
    long_m, short_m = _sides(polygon)
    height = values["height_change"][inside] if "height_change" in values else None
    known = height[np.isfinite(height)] if height is not None else np.empty(0)
    return Outline(
        polygon=polygon,
        area_m2=float(polygon.area),
        length_m=long_m,
        width_m=short_m,
        score=float(np.clip(values["score"][inside].mean(), 0, 1)),
        direction=float(values["direction"][inside].mean()),
        is_right_angled=is_right_angled,
        height_change_m=float(np.median(known)) if known.size else None,
    )


def _values_in(data: ScoreMapReader, polygon: Polygon) -> tuple[dict[str, Pixels], Mask]:
    grid = data.grid
    min_x, min_y, max_x, max_y = polygon.bounds
    left, top = (round(value) for value in ~grid.transform @ (min_x, max_y))
    right, bottom = (round(value) for value in ~grid.transform @ (max_x, min_y))
    window = Window(left, top, right - left, bottom - top)
    values = data.read(window)
    outside = geometry_mask([polygon], values["score"].shape, grid.window_transform(window))
    inside = ~outside if not outside.all() else np.ones_like(outside)
    return values, inside


def _without_small_holes(polygon: Polygon, limit_m2: float) -> Polygon:
    holes = [ring for ring in polygon.interiors if Polygon(ring).area > limit_m2]
    return Polygon(polygon.exterior, holes)


def _rectangle(polygon: Polygon) -> Polygon | None:
    if polygon.interiors:
        return None
    candidate = polygon.minimum_rotated_rectangle
    if not isinstance(candidate, Polygon):
        return None
    # The minimum rectangle encloses; drawn about the middle of the steps it has the area of the object.
    factor = (polygon.area / candidate.area) ** 0.5
    return scale(candidate, factor, factor) if factor > 0.9 else None


def _right_angled(polygon: Polygon, gsd_m: float) -> Polygon | None:
    """The polygon with all edges along or across its main direction, by morphology on a turned grid."""
    if polygon.interiors or polygon.area < 64 * gsd_m**2:
        return None
    angle = _main_direction(polygon, gsd_m)
    centre = polygon.centroid
    level = rotate(polygon, -angle, origin=centre)
    cell = 2 * gsd_m
    min_x, min_y, max_x, max_y = level.bounds
    cols, rows = int((max_x - min_x) / cell) + 3, int((max_y - min_y) / cell) + 3
    if cols * rows > 4_000_000:
        return None
    transform = rasterio.Affine(cell, 0, min_x - cell, 0, -cell, max_y + cell)
    mask = (~geometry_mask([level], (rows, cols), transform)).astype(np.uint8)
    kernel = np.ones((3, 3), np.uint8)
    mask = cv2.morphologyEx(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel)
    parts = [shape(g) for g, _ in shapes(mask, mask=mask > 0, transform=transform)]
    if not parts:
        return None
    largest = max(parts, key=lambda part: part.area)
    stepped = Polygon(largest.exterior).simplify(0)
    if len(stepped.exterior.coords) > 13:
        return None
    return rotate(stepped, angle, origin=centre)


def _main_direction(polygon: Polygon, gsd_m: float) -> float:
    """Direction of the longest edges in degrees (0 … 90), weighted by length."""
    outline = np.asarray(polygon.simplify(1.5 * gsd_m).exterior.coords)
    edges = np.diff(outline, axis=0)
    length = np.hypot(edges[:, 0], edges[:, 1])
    turn = np.arctan2(edges[:, 1], edges[:, 0]) * 4
    mean = np.arctan2((length * np.sin(turn)).sum(), (length * np.cos(turn)).sum()) / 4
    return float(np.degrees(mean))


def _sides(polygon: Polygon) -> tuple[float, float]:
    """Long and short side of the enclosing rectangle in metres."""
    rectangle = polygon.minimum_rotated_rectangle
    if not isinstance(rectangle, Polygon):
        return float(rectangle.length), 0.0
    corners = np.asarray(rectangle.exterior.coords)
    sides = sorted(np.hypot(*(corners[1:3] - corners[0:2]).T), reverse=True)
    return float(sides[0]), float(sides[1])


def _iou(one: Polygon, other: Polygon) -> float:
    one, other = make_valid(one), make_valid(other)
    union = one.union(other).area
    return one.intersection(other).area / union if union else 0.0
