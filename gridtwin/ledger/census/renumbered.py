"""Components that have another code in another round: one of the class at the same place, in both rounds."""

from __future__ import annotations

from collections.abc import Mapping

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Numbers = NDArray[np.int64]
_NEIGHBOURS = 8
_ROUNDING_M = 1e-6  # coordinates of millions of metres


def renumbered_pairs(
    gone: gpd.GeoDataFrame, new: gpd.GeoDataFrame, tolerance_m: Mapping[str, float]
) -> tuple[Numbers, Numbers]:
    """Positions in `gone` and in `new` of the rows that are one component each, the nearest pairs first.

    Two rows are one component when they have one class and lie no further apart than its tolerance. Each row
    is in one pair at most; classes without a tolerance and rows without a place are in none.

    Args:
        gone: rows of the older round whose code is not in the newer one, with class_code, in metres.
        new: rows of the newer round whose code is not in the older one, in the same CRS.
        tolerance_m: class code → distance.
    """
    empty = np.empty(0, dtype=np.int64)
    if "class_code" not in gone or "class_code" not in new:
        return empty, empty
    candidates = [
        _near(_of_class(gone, code), _of_class(new, code), (_xy(gone), _xy(new)), limit)
        for code, limit in tolerance_m.items()
    ]
    old, fresh, distance = (np.concatenate([each[at] for each in candidates] or [empty]) for at in range(3))
    taken_old, taken_new = np.zeros(len(gone), dtype=bool), np.zeros(len(new), dtype=bool)
    pairs = []
    for place in np.lexsort((fresh, old, distance.round(6))):
        at, to = int(old[place]), int(fresh[place])
        if not (taken_old[at] or taken_new[to]):
            taken_old[at] = taken_new[to] = True
            pairs.append((at, to))
    made = np.array(sorted(pairs, key=lambda pair: pair[1]), dtype=np.int64).reshape(-1, 2)
    return made[:, 0], made[:, 1]


def _near(
    old: Numbers, new: Numbers, xy: tuple[NDArray[np.float64], NDArray[np.float64]], limit: float
) -> tuple[Numbers, Numbers, NDArray[np.float64]]:
    """Rows of one class within the limit of each other, and their distances."""
    old, new = old[np.isfinite(xy[0][old]).all(axis=1)], new[np.isfinite(xy[1][new]).all(axis=1)]
    if not len(old) or not len(new):
        nothing = np.empty(0, dtype=np.int64)
        return nothing, nothing, np.empty(0)
    distance, found = cKDTree(xy[0][old]).query(
        xy[1][new], k=min(_NEIGHBOURS, len(old)), distance_upper_bound=limit + _ROUNDING_M
    )
    distance, found = (np.asarray(each).reshape(len(new), -1) for each in (distance, found))
    row, column = np.nonzero(np.isfinite(distance))
    return old[found[row, column]], new[row], distance[row, column]


def _of_class(rows: gpd.GeoDataFrame, code: str) -> Numbers:
    found: Numbers = np.flatnonzero(rows["class_code"].to_numpy() == code)
    return found


def _xy(rows: gpd.GeoDataFrame) -> NDArray[np.float64]:
    points = shapely.centroid(rows.geometry.to_numpy())
    made: NDArray[np.float64] = np.column_stack([shapely.get_x(points), shapely.get_y(points)])
    return made
