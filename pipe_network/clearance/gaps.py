"""Gaps between the surfaces of pipes in space: exact for round ones, a lower bound where a duct takes part.

A round pipe is a tube with rounded ends around its axis. A rectangular duct lies within the tube through its
corners, and within its plan strip and its range of heights; the larger of both bounds counts, so the gap that
is told is never larger than the true one. A pipe of unknown size is its axis.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.clearance.boxes import boxes_around, overlapping
from pipe_network.clearance.segments import segment_distance
from pipe_network.levels import Pieces

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Gaps:
    """Pairs of pieces (rows of `Pieces`) and the gap of their surfaces in metres; below 0 they overlap."""

    first: Ints
    second: Ints
    gap_m: Floats


def surface_gaps(pieces: Pieces, gap_m: float) -> Gaps:
    """All pairs of pieces of different lines nearer than `gap_m`, nearest surfaces, each pair once.

    Pieces whose level is unknown take no part.
    """
    radius = radii(pieces)
    parts = []
    for first, second in overlapping(boxes_around(pieces.start, pieces.end, radius + gap_m / 2)):
        gaps = gaps_of(pieces, first, second)
        keep = (gaps < gap_m) & (pieces.line[first] != pieces.line[second])
        parts.append((first[keep], second[keep], gaps[keep]))
    if not parts:
        return Gaps(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    return Gaps(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def gaps_of(pieces: Pieces, first: Ints, second: Ints) -> Floats:
    """Gap of each pair of pieces, (n,); NaN where a level is unknown."""
    radius = radii(pieces)
    distance = segment_distance(
        pieces.start[first], pieces.end[first], pieces.start[second], pieces.end[second]
    )
    gaps = distance - radius[first] - radius[second]
    has_duct = np.flatnonzero(~(pieces.is_round[first] & pieces.is_round[second]))
    if len(has_duct):
        bound = _strip_gaps(pieces, first[has_duct], second[has_duct])
        gaps[has_duct] = np.maximum(gaps[has_duct], bound)
    return gaps


def radii(pieces: Pieces) -> Floats:
    """Radius of the tube around each axis that holds the pipe; 0 where the size is unknown."""
    width, height = np.nan_to_num(pieces.width_m), np.nan_to_num(pieces.height_m)
    return np.asarray(np.where(pieces.is_round, width / 2, np.hypot(width, height) / 2), np.float64)


def plan_gaps(pieces: Pieces, first: Ints, second: Ints) -> Floats:
    """Horizontal gap of the outer faces of each pair as drawn in plan, (n,); below 0 they overlap."""
    half = np.nan_to_num(pieces.width_m) / 2
    ends = [flat(side[rows]) for rows in (first, second) for side in (pieces.start, pieces.end)]
    return segment_distance(*ends) - half[first] - half[second]


def flat(xyz: Floats) -> Floats:
    """The same points at height 0."""
    plan = np.array(xyz, np.float64)
    plan[:, 2] = 0.0
    return plan


def _strip_gaps(pieces: Pieces, first: Ints, second: Ints) -> Floats:
    """Lower bound from plan strips and ranges of heights; below 0 only where both overlap."""
    plan = plan_gaps(pieces, first, second)
    half = np.nan_to_num(pieces.height_m) / 2
    low = np.minimum(pieces.start[:, 2], pieces.end[:, 2]) - half
    high = np.maximum(pieces.start[:, 2], pieces.end[:, 2]) + half
    upright = np.maximum(low[first] - high[second], low[second] - high[first])
    is_apart = (plan > 0) | (upright > 0)
    return np.where(
        is_apart, np.hypot(np.maximum(plan, 0), np.maximum(upright, 0)), np.maximum(plan, upright)
    )
