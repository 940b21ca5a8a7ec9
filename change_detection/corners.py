"""A pixel-stepped polygon as a surveyor would draw it: with right angles where the thing has them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from shapely import Polygon
from shapely.affinity import rotate, scale

Points = NDArray[np.float64]
_MOST_CORNERS = 20
_ALIGNED_DEG = 15.0


def rectangle(polygon: Polygon) -> Polygon | None:
    """The turned rectangle of the same area, or None where a rectangle is far from the shape."""
    if polygon.interiors:
        return None
    candidate = polygon.minimum_rotated_rectangle
    if not isinstance(candidate, Polygon) or not candidate.area:
        return None
    # The minimum rectangle encloses; drawn about the middle of the steps it has the area of the object.
    factor = (polygon.area / candidate.area) ** 0.5
    return scale(candidate, factor, factor) if factor > 0.9 else None


def right_angled(polygon: Polygon, gsd_m: float) -> Polygon | None:
    """The outer ring with all edges along or across its main direction, each where it fits best.

    None where that gives no simple shape of at most 20 corners.
    """
    simple = polygon.simplify(1.5 * gsd_m)
    if polygon.area < 64 * gsd_m**2 or not isinstance(simple, Polygon) or simple.is_empty:
        return None
    angle = main_direction(simple)
    centre = polygon.centroid
    level = np.asarray(rotate(simple, -angle, origin=centre).exterior.coords)
    edges = _runs(level)
    edges = _without_short(edges, max(4 * gsd_m, 1.5))
    if not 4 <= len(edges) <= _MOST_CORNERS:
        return None
    drawn = Polygon(_meeting_points(edges))
    if not drawn.is_valid or not drawn.area:
        return None
    return rotate(drawn, angle, origin=centre)


def main_direction(polygon: Polygon) -> float:
    """Direction of the edges in degrees (−45 … 45), the long ones weighing most."""
    edges = np.diff(np.asarray(polygon.exterior.coords), axis=0)
    length = np.hypot(edges[:, 0], edges[:, 1])
    turn = np.arctan2(edges[:, 1], edges[:, 0]) * 4
    weight = length**2
    return float(np.degrees(np.arctan2((weight * np.sin(turn)).sum(), (weight * np.cos(turn)).sum()) / 4))


def squareness(polygon: Polygon, gsd_m: float) -> float:
    """Share of the outline that runs along or across the main direction: 1 for a box, a third for a pond."""
    simple = polygon.simplify(1.5 * gsd_m)
    if not isinstance(simple, Polygon) or simple.is_empty:
        return 0.0
    edges = np.diff(np.asarray(simple.exterior.coords), axis=0)
    length = np.hypot(edges[:, 0], edges[:, 1])
    turn = np.degrees(np.arctan2(edges[:, 1], edges[:, 0])) - main_direction(simple)
    away = np.abs((turn + 45) % 90 - 45)
    return float(length[away <= _ALIGNED_DEG].sum() / length.sum())


def iou(one: Polygon, other: Polygon) -> float:
    """Intersection over union."""
    both = one.intersection(other).area
    union = one.area + other.area - both
    return both / union if union else 0.0


def sides(polygon: Polygon) -> tuple[float, float]:
    """Long and short side of the enclosing rectangle in metres."""
    enclosing = polygon.minimum_rotated_rectangle
    if not isinstance(enclosing, Polygon):
        return float(enclosing.length), 0.0
    corners = np.asarray(enclosing.exterior.coords)
    long_m, short_m = sorted(np.hypot(*(corners[1:3] - corners[0:2]).T), reverse=True)
    return float(long_m), float(short_m)


# A run of edges: whether it lies level, its y (level) or x (upright), its length.
_Run = tuple[bool, float, float]


def _runs(ring: Points) -> list[_Run]:
    """Edges grouped into level and upright ones in turn: (is level, position, length)."""
    grouped: list[_Run] = []
    for start, end in pairwise(ring):
        dx, dy = end - start
        is_level = bool(abs(dx) >= abs(dy))
        position = float((start[1] + end[1]) / 2 if is_level else (start[0] + end[0]) / 2)
        _append(grouped, (is_level, position, float(abs(dx) if is_level else abs(dy))))
    if len(grouped) > 1 and grouped[0][0] == grouped[-1][0]:
        grouped[0] = _mean(grouped.pop(), grouped[0])
    return grouped


def _append(grouped: list[_Run], run: _Run) -> None:
    if grouped and grouped[-1][0] == run[0]:
        grouped[-1] = _mean(grouped[-1], run)
    else:
        grouped.append(run)


def _mean(one: _Run, other: _Run) -> _Run:
    length = one[2] + other[2]
    position = (one[1] * one[2] + other[1] * other[2]) / length if length else one[1]
    return one[0], position, length


def _without_short(runs: list[_Run], least_m: float) -> list[_Run]:
    """Runs without the shortest ones; the two beside a dropped one become one."""
    runs = list(runs)
    while len(runs) > 4:
        shortest = min(range(len(runs)), key=lambda place: runs[place][2])
        if runs[shortest][2] >= least_m:
            break
        before, after = runs[shortest - 1], runs[(shortest + 1) % len(runs)]
        merged = _mean(before, after)
        drop = {shortest, (shortest + 1) % len(runs)}
        runs[shortest - 1] = merged
        runs = [run for place, run in enumerate(runs) if place not in drop]
    return runs


def _meeting_points(runs: list[_Run]) -> list[tuple[float, float]]:
    """Where each run meets the next."""
    return [
        (one[1], other[1]) if other[0] else (other[1], one[1])
        for one, other in zip(runs, [*runs[1:], runs[0]], strict=True)
    ]
