"""Pairs of upright boxes in space that overlap, in chunks: the candidates of every question of nearness."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_CHUNK = 100_000


@dataclass(frozen=True, slots=True)
class Boxes:
    """Upright boxes: least and greatest corner, (n, 3). NaN as height is any height, NaN in plan nowhere."""

    low: Floats
    high: Floats


def boxes_around(start: Floats, end: Floats, reach: Floats) -> Boxes:
    """Boxes of segments, `reach` metres (n,) larger on every side."""
    return Boxes(np.minimum(start, end) - reach[:, None], np.maximum(start, end) + reach[:, None])


def overlapping(boxes: Boxes, others: Boxes | None = None) -> Iterator[tuple[Ints, Ints]]:
    """Rows of boxes that overlap or touch, chunk by chunk.

    Without `others` each pair comes once, the lower row first; with them, rows of `boxes` and of `others`.
    """
    plan = _plan(boxes)
    tree = shapely.STRtree(plan)
    asking = plan if others is None else _plan(others)
    against = boxes if others is None else others
    for begin in range(0, len(asking), _CHUNK):
        second, first = tree.query(asking[begin : begin + _CHUNK])
        second = second + begin
        if others is None:
            keep = first < second
            first, second = first[keep], second[keep]
        meet = _meet_in_height(boxes, first, against, second)
        yield first[meet].astype(np.int64), second[meet].astype(np.int64)


def _plan(boxes: Boxes) -> NDArray[np.object_]:
    low, high = boxes.low, boxes.high
    shapes = np.asarray(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]), object)
    is_nowhere = np.isnan(low[:, :2]).any(axis=1) | np.isnan(high[:, :2]).any(axis=1)
    shapes[is_nowhere] = None
    return shapes


def _meet_in_height(boxes: Boxes, first: Ints, others: Boxes, second: Ints) -> NDArray[np.bool_]:
    is_apart = (boxes.low[first, 2] > others.high[second, 2]) | (others.low[second, 2] > boxes.high[first, 2])
    return np.asarray(~is_apart, np.bool_)
