"""Whether a line runs against another one of the same road."""

from __future__ import annotations

import shapely
from shapely.geometry.base import BaseGeometry


def runs_against(line: shapely.LineString, other: BaseGeometry, *, is_ring: bool) -> bool:
    """Whether `line` is drawn against `other`; False where the two say nothing of each other.

    Args:
        line: a new line of a road.
        other: the line that it had, which need not be as long.
        is_ring: the line ends where it starts: then what counts is how it goes around.
    """
    before = shapely.line_merge(shapely.force_2d(other))
    if not isinstance(before, shapely.LineString) or before.is_empty:
        return False
    if is_ring and before.is_closed:
        return bool(shapely.is_ccw(shapely.LinearRing(line)) != shapely.is_ccw(shapely.LinearRing(before)))
    first, last = (shapely.Point(shapely.get_coordinates(line)[at]) for at in (0, -1))
    return bool(before.project(first) > before.project(last))
