"""The pieces of pipes that lie in a pit and those within the guard distance of it, as lines in plan."""

from __future__ import annotations

from collections.abc import Iterator

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

IN, GUARD = "in", "guard"
_NONE, _GUARD, _IN = 0, 1, 2
_NAMES = {_GUARD: GUARD, _IN: IN}
_STRAIGHT_M = 0.001  # places nearer than this to the line between their neighbours are left out


def pieces(places: pd.DataFrame, guard_m: pd.Series, crs: object) -> gpd.GeoDataFrame:
    """Pieces by pipe, along it: columns line_no, part (`in` or `guard`), geometry.

    Args:
        places: of the pipes, in order along each: line_no, x, y, order (1 more for the next place of the
            pipe), distance_m from the pit in space, is_inside.
        guard_m: guard distance by line_no; pipes that are not in it have no pieces.
        crs: of the places.
    """
    kept = places[places["line_no"].isin(guard_m.index)]
    rows = [
        {"line_no": line_no, "part": part, "geometry": line}
        for line_no, group in kept.groupby("line_no", sort=False)
        for part, line in _of_pipe(group, float(guard_m[line_no]))
    ]
    return gpd.GeoDataFrame(rows, columns=["line_no", "part", "geometry"], geometry="geometry", crs=crs)


def _of_pipe(group: pd.DataFrame, guard_m: float) -> Iterator[tuple[str, shapely.LineString]]:
    is_near = (group["distance_m"] <= guard_m).to_numpy(bool)
    state = np.where(group["is_inside"].to_numpy(bool), _IN, np.where(is_near, _GUARD, _NONE))
    xy, order = group[["x", "y"]].to_numpy(float), group["order"].to_numpy(np.int64)
    for first, last in _runs(state, order):
        if state[first] != _NONE and last > first:
            line = shapely.simplify(shapely.LineString(xy[first : last + 1]), _STRAIGHT_M)
            yield _NAMES[int(state[first])], line


def _runs(state: NDArray[np.int64], order: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """First and last place of each stretch of one state; it reaches to the place where the next begins.

    So pieces meet, and one of a single place has a length; the places in the pit keep both of their ends.
    """
    begins = np.flatnonzero(np.r_[True, (np.diff(state) != 0) | (np.diff(order) != 1)])
    ends = np.r_[begins[1:], len(state)] - 1
    for first, last in zip(begins.tolist(), ends.tolist(), strict=True):
        joins_next = last + 1 < len(order) and order[last + 1] == order[last] + 1
        yield first, last + int(joins_next)
