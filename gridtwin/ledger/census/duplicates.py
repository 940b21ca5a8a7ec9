"""Components of one class that stand closer together than two of them ever do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.spatial import cKDTree

_MANY_PAIRS = 5_000_000
_NEIGHBOURS = 8


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Suspects: position in the table, what each repeats (in the table or in the store), distance, limit."""

    at: NDArray[np.int64]
    other: NDArray[np.int64]
    distance_m: NDArray[np.float64]
    limit_m: NDArray[np.float64]


def find_repeated(
    classes: NDArray[np.object_], xy: NDArray[np.float64], limits_m: Mapping[str, float]
) -> Duplicates:
    """Rows that repeat an earlier row of their class within the class's distance.

    A row is measured against the rows that stay: in a chain of three, each near the next, the first and the
    third stay when they are further apart than the distance.

    Args:
        classes: class code of each row; rows of classes without a limit are left out.
        xy: coordinates in metres, (rows, 2); rows with NaN are left out.
        limits_m: class code → distance.
    """
    found = []
    for class_code, rows in _rows_by_class(classes, xy, limits_m):
        limit = limits_m[class_code]
        at, other = _later_of_kept(*_close_pairs(xy[rows], limit)).T
        found.append(_suspects(rows[at], rows[other], xy[rows[at]] - xy[rows[other]], limit))
    return _join(found)


def find_stored(
    classes: NDArray[np.object_],
    xy: NDArray[np.float64],
    stored_classes: NDArray[np.object_],
    stored_xy: NDArray[np.float64],
    limits_m: Mapping[str, float],
) -> Duplicates:
    """Rows that repeat a stored component of their class; `other` is the nearest stored one."""
    stored = dict(_rows_by_class(stored_classes, stored_xy, limits_m))
    found = []
    for class_code, rows in _rows_by_class(classes, xy, limits_m):
        if class_code not in stored:
            continue
        limit = limits_m[class_code]
        tree = cKDTree(stored_xy[stored[class_code]])
        distance, nearest = map(np.asarray, tree.query(xy[rows], distance_upper_bound=limit))
        hit = np.flatnonzero(np.isfinite(distance))
        other = stored[class_code][nearest[hit]]
        found.append(_suspects(rows[hit], other, xy[rows[hit]] - stored_xy[other], limit))
    return _join(found)


def _rows_by_class(
    classes: NDArray[np.object_], xy: NDArray[np.float64], limits_m: Mapping[str, float]
) -> list[tuple[str, NDArray[np.int64]]]:
    usable = np.flatnonzero(np.isfinite(xy).all(axis=1))
    groups = pd.Series(usable).groupby(pd.Series(classes[usable]), sort=True).indices
    return [(str(code), usable[np.asarray(rows)]) for code, rows in groups.items() if code in limits_m]


def _close_pairs(xy: NDArray[np.float64], limit: float) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs (earlier, later) of points within the limit, and the first point at the place of each point.

    Of points at one place, the first is paired with other places and the rest only with the first.
    """
    _, first, inverse = np.unique(xy.round(3), axis=0, return_index=True, return_inverse=True)
    leader = first[inverse.ravel()]
    repeats = np.flatnonzero(leader != np.arange(len(xy)))
    places = np.sort(first)
    tree = cKDTree(xy[places])
    if tree.count_neighbors(tree, limit) - len(places) < 2 * _MANY_PAIRS:
        pairs = places[tree.query_pairs(limit, output_type="ndarray").reshape(-1, 2)]
    else:  # a heap of points: the nearest few are enough to show that it is one
        near = np.asarray(tree.query(xy[places], k=_NEIGHBOURS, distance_upper_bound=limit)[1])
        rows, columns = np.nonzero(near < len(places))
        pairs = np.sort(places[np.stack([rows, near[rows, columns]], axis=1)], axis=1)
        pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    together = np.column_stack([leader[repeats], repeats])
    return np.concatenate([together, np.sort(pairs, axis=1)]).astype(np.int64), leader


def _later_of_kept(pairs: NDArray[np.int64], leader: NDArray[np.int64]) -> NDArray[np.int64]:
    """Pairs (later, earlier) where a point that goes stands close to an earlier point that stays.

    `leader` is the first point at the place of each point: a point shares the fate of its leader.
    """
    dropped: dict[int, int] = {}
    for earlier, later in pairs[np.lexsort((pairs[:, 0], pairs[:, 1]))].tolist():
        if later in dropped:
            continue
        if earlier not in dropped:
            dropped[later] = earlier
        elif leader[later] == earlier:
            dropped[later] = dropped[earlier]
    return np.array(list(dropped.items()), dtype=np.int64).reshape(-1, 2)


def _suspects(
    at: NDArray[np.int64], other: NDArray[np.int64], offset: NDArray[np.float64], limit: float
) -> Duplicates:
    return Duplicates(at, other, np.hypot(*offset.reshape(-1, 2).T), np.full(len(at), limit))


def _join(found: list[Duplicates]) -> Duplicates:
    nobody = _suspects(np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, 2)), 0.0)
    parts = [nobody, *found]
    joined = Duplicates(
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("at", "other", "distance_m", "limit_m")
        )
    )
    order = np.argsort(joined.at, kind="stable")
    return Duplicates(joined.at[order], joined.other[order], joined.distance_m[order], joined.limit_m[order])
