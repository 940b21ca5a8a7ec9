"""Pairs of events that overlap on a road: one sweep over sorted beginnings, whole arrays at a time."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_WHOLE = ("", "whole")
TOUCH_M = 0.001


def overlapping_pairs(
    groups: NDArray[np.int64], from_m: Floats, to_m: Floats
) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats]:
    """Pairs of segments of one group that overlap by more than a touch, and by how much.

    Args:
        groups: what only overlaps within itself (a route, a kind), (n,), ≥ 0.
        from_m: beginnings, (n,).
        to_m: ends, (n,), ≥ beginnings.
    """
    if not len(groups):
        nothing = np.empty(0, dtype=np.int64)
        return nothing, nothing, np.empty(0)
    # One axis for all groups, far apart.
    span = float(to_m.max() - from_m.min()) + 1.0
    start, end = (values - from_m.min() + groups * span for values in (from_m, to_m))
    order = np.argsort(start, kind="stable")
    start, end = start[order], end[order]
    stop = np.searchsorted(start, end - TOUCH_M, side="left")
    number = np.maximum(stop - np.arange(len(start)) - 1, 0)
    one = np.repeat(np.arange(len(start)), number)
    first = np.cumsum(number) - number
    other = np.arange(len(one)) - np.repeat(first, number) + one + 1
    overlap = np.minimum(end[one], end[other]) - start[other]
    keep = overlap > TOUCH_M
    return order[one[keep]], order[other[keep]], overlap[keep]


def sides_meet(one: NDArray[np.object_], other: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Whether two sides of a road share ground; the whole width meets every side."""
    return np.asarray((one == other) | np.isin(one, _WHOLE) | np.isin(other, _WHOLE), dtype=bool)


def days_meet(
    starts: tuple[NDArray[np.datetime64], NDArray[np.datetime64]],
    ends: tuple[NDArray[np.datetime64], NDArray[np.datetime64]],
) -> NDArray[np.bool_]:
    """Whether two spans of days overlap; no date is open, and one may begin on the day the other ends."""
    early, late = np.datetime64("0001-01-01"), np.datetime64("9999-12-31")
    a, b = (np.where(pd.isna(days), early, days) for days in starts)
    c, d = (np.where(pd.isna(days), late, days) for days in ends)
    return np.asarray((np.maximum(a, b) < np.minimum(c, d)) | (a == b), dtype=bool)
