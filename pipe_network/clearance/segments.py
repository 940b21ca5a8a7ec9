"""Exact closest distance of straight segments in space, many pairs at once.

The least of five candidates: the common perpendicular clamped to both segments, and each of the four ends
against the other segment. The ends make parallel and degenerate segments exact, where the perpendicular is
ill-defined (cf. Ericson, Real-Time Collision Detection, 5.1.9). Every pair is moved to its own origin and
scaled to its own size, so map coordinates and tiny or huge figures lose nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from pipe_network.errors import BadPipeData

Floats = NDArray[np.float64]

_CHUNK = 1 << 13
_QUARTER = 0.25


@dataclass(frozen=True, slots=True)
class Closest:
    """Where two segments come nearest, one entry a pair.

    `along_a` and `along_b` are shares (0 to 1) of the way from start to end; `distance_m` is NaN only where
    a coordinate was.
    """

    along_a: Floats
    along_b: Floats
    distance_m: Floats


def segment_distance(a0: ArrayLike, a1: ArrayLike, b0: ArrayLike, b1: ArrayLike) -> Floats:
    """Closest distance of segments a0–a1 and b0–b1, shape (n,).

    Args:
        a0: starts of the first segments, metres, shape (n, 3); (3,) is one segment that meets all others.
        a1: their ends; the same as the start for a point.
        b0: starts of the second segments.
        b1: their ends.

    Raises:
        BadPipeData: the shapes are not (n, 3) for one n.

    >>> segment_distance([[0, 0, 0]], [[2, 0, 0]], [[1, -1, 0.5]], [[1, 1, 0.5]]).tolist()
    [0.5]
    """
    return closest(a0, a1, b0, b1).distance_m


def closest(a0: ArrayLike, a1: ArrayLike, b0: ArrayLike, b1: ArrayLike) -> Closest:
    """Closest distance of segments a0–a1 and b0–b1 and where it is; arguments as for `segment_distance`.

    Raises:
        BadPipeData: the shapes are not (n, 3) for one n.
    """
    ends = _ends(a0, a1, b0, b1)
    count = len(ends[0])
    found = Closest(np.empty(count), np.empty(count), np.empty(count))
    for begin in range(0, count, _CHUNK):
        part = slice(begin, begin + _CHUNK)
        chunk = [np.ascontiguousarray(end[part].T) for end in ends]
        found.along_a[part], found.along_b[part], found.distance_m[part] = _chunk(*chunk)
    return found


def _ends(*given: ArrayLike) -> list[Floats]:
    arrays = [np.asarray(one, np.float64) for one in given]
    arrays = [one.reshape(0, 3) if one.size == 0 else np.atleast_2d(one) for one in arrays]
    lengths = {len(one) for one in arrays} - {1}
    if any(one.ndim != 2 or one.shape[1] != 3 for one in arrays) or len(lengths) > 1:
        shapes = ", ".join(str(np.shape(one)) for one in given)
        raise BadPipeData(
            f"segments of shapes {shapes}; all four must be (n, 3) with one n, or (3,)",
            zh=f"线段数组形状为{shapes}；四个数组须均为(n, 3)且n相同，或为(3,)",
        )
    count = lengths.pop() if lengths else 1
    return [np.broadcast_to(one, (count, 3)) for one in arrays]


def _chunk(a0: Floats, a1: Floats, b0: Floats, b1: Floats) -> tuple[Floats, Floats, Floats]:
    """Shares and distance of pairs given as arrays of shape (3, n)."""
    with np.errstate(over="ignore", invalid="ignore"):
        u, v, r = a1 - a0, b1 - b0, b0 - a0
        if not (np.isfinite(u).all() and np.isfinite(v).all() and np.isfinite(r).all()):
            # Differences of figures near the largest float overflow; a quarter of them does not.
            a, b = a0 * _QUARTER, b0 * _QUARTER
            u, v, r, unit = a1 * _QUARTER - a, b1 * _QUARTER - b, b - a, 1 / _QUARTER
        else:
            unit = 1.0
        size = np.abs(np.concatenate([u, v, r])).max(axis=0)
        size = np.where(size > 0, size, 1.0)
        along_a, along_b, distance = _nearest(u / size, v / size, r / size)
        return along_a, along_b, distance * size * unit


def _nearest(u: Floats, v: Floats, r: Floats) -> tuple[Floats, Floats, Floats]:
    """The best of the five candidates; r leads from the start of a to the start of b."""
    uu, vv, uv, ur, vr = (_dot(p, q) for p, q in ((u, u), (v, v), (u, v), (u, r), (v, r)))
    zero, one = np.zeros_like(uu), np.ones_like(uu)

    def on_b(s: Floats) -> Floats:
        return _share(s * uv - vr, vv)

    def on_a(t: Floats) -> Floats:
        return _share(t * uv + ur, uu)

    across = on_b(_perpendicular(u, v, r))
    pairs = [(on_a(across), across), (zero, on_b(zero)), (one, on_b(one))]
    pairs += [(on_a(zero), zero), (on_a(one), one)]
    s, t = pairs[0]
    best = _gap2(u, v, r, s, t)
    for other_s, other_t in pairs[1:]:
        gap2 = _gap2(u, v, r, other_s, other_t)
        is_nearer = gap2 < best
        s, t = np.where(is_nearer, other_s, s), np.where(is_nearer, other_t, t)
        best = np.where(is_nearer, gap2, best)
    return s, t, np.sqrt(best)


def _perpendicular(u: Floats, v: Floats, r: Floats) -> Floats:
    """Share of a where the lines come nearest, clamped; 0 where they are parallel."""
    normal = _cross(u, v)
    return _share(_dot(_cross(r, v), normal), _dot(normal, normal))


def _share(part: Floats, whole: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        share = np.clip(part / whole, 0.0, 1.0)
    return np.where(whole > 0, share, 0.0)


def _gap2(u: Floats, v: Floats, r: Floats, s: Floats, t: Floats) -> Floats:
    x, y, z = (r[axis] + t * v[axis] - s * u[axis] for axis in range(3))
    return np.asarray(x * x + y * y + z * z, np.float64)


def _dot(p: Floats, q: Floats) -> Floats:
    return np.asarray(p[0] * q[0] + p[1] * q[1] + p[2] * q[2], np.float64)


def _cross(p: Floats, q: Floats) -> Floats:
    return np.stack(
        [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]], dtype=np.float64
    )
