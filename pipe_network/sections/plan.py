"""Where a drawn line and pipe axes cross in plan: position on both, and the angle between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_PARALLEL = 1e-9  # sine of the angle below which two directions count as one


@dataclass(frozen=True, slots=True)
class Meetings:
    """Crossings of segments: rows of both, share of the way along each (0–1), angle 0–90°.

    Two segments on one line have no single crossing: their shares are those of the middle of what they have
    in common, and the angle is 0.
    """

    first: Ints
    second: Ints
    share_first: Floats
    share_second: Floats
    angle_deg: Floats


def meetings(first: Floats, second: Floats) -> Meetings:
    """Every crossing of segments of shape (n, 2, 2) with segments of shape (m, 2, 2), in plan, metres.

    Segments without length have no direction and cross nothing.
    """
    if not len(first) or not len(second):
        none = np.zeros(0, np.int64)
        return Meetings(none, none, np.zeros(0), np.zeros(0), np.zeros(0))
    tree = shapely.STRtree(shapely.linestrings(first))
    j, i = tree.query(shapely.linestrings(second), predicate="intersects")
    has_length = _has_length(first)[i] & _has_length(second)[j]
    i, j = i[has_length], j[has_length]
    a, b = first[i], second[j]
    along, across = a[:, 1] - a[:, 0], b[:, 1] - b[:, 0]
    lengths = np.hypot(*along.T) * np.hypot(*across.T)
    cross = along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0]
    offset = b[:, 0] - a[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        sine = np.abs(cross) / lengths
        t = (offset[:, 0] * across[:, 1] - offset[:, 1] * across[:, 0]) / cross
        u = (offset[:, 0] * along[:, 1] - offset[:, 1] * along[:, 0]) / cross
    is_parallel = ~(sine > _PARALLEL)
    if is_parallel.any():
        t[is_parallel], u[is_parallel] = _middle(a[is_parallel], b[is_parallel])
    angle = np.where(is_parallel, 0.0, np.degrees(np.arcsin(np.clip(sine, 0, 1))))
    return Meetings(i.astype(np.int64), j.astype(np.int64), np.clip(t, 0, 1), np.clip(u, 0, 1), angle)


def _has_length(segments: Floats) -> NDArray[np.bool_]:
    return np.asarray((segments[:, 0] != segments[:, 1]).any(axis=1), bool)


def _middle(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    """Shares of the middle of the common part of segments that lie on one line."""
    common = shapely.intersection(shapely.linestrings(a), shapely.linestrings(b))
    middle = shapely.get_coordinates(shapely.centroid(common))
    return _share(a, middle), _share(b, middle)


def _share(segments: Floats, place: Floats) -> Floats:
    direction = segments[:, 1] - segments[:, 0]
    squared = (direction**2).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = ((place - segments[:, 0]) * direction).sum(axis=1) / squared
    return np.where(squared > 0, share, 0.0)


def stations(xy: Floats) -> Floats:
    """Distance from the first of the points of shape (n, 2), along the line through them."""
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])


def segments_of(xy: Floats) -> Floats:
    """Segments of shape (n − 1, 2, 2) between neighbouring points."""
    return np.stack([xy[:-1], xy[1:]], axis=1)
