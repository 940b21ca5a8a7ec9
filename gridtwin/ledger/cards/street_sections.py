"""Ways cut into sections where they meet, and put together to roads by name, ref and nearness."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from gridtwin.store.geometries import Geometries

_NODE_DEGREES = 1e-7  # OpenStreetMap keeps seven decimals, so nodes are told apart by them


def cut_at_junctions(lines: Geometries) -> tuple[Geometries, NDArray[np.int64], NDArray[np.int64]]:
    """Sections of lines in longitude and latitude, the line each comes from, its number there from 1.

    A line is cut at an inner vertex that another line, or the same once more, has too.
    """
    points, owner = shapely.get_coordinates(lines, return_index=True)
    nodes = np.round(points / _NODE_DEGREES).astype(np.int64)
    _, place, times = np.unique(nodes, axis=0, return_inverse=True, return_counts=True)
    is_first = np.r_[True, owner[1:] != owner[:-1]]
    is_last = np.r_[owner[1:] != owner[:-1], True]
    cut = (times[place.ravel()] > 1) & ~is_first & ~is_last
    # A vertex where a line is cut ends one section and begins the next, so it is there twice.
    repeat = np.where(cut, 2, 1)
    spread = np.repeat(np.arange(len(points)), repeat)
    starts = np.zeros(len(spread), dtype=bool)
    starts[np.cumsum(repeat) - repeat] = is_first
    ends = np.cumsum(repeat) - 1
    starts[ends[cut]] = True
    section = np.cumsum(starts) - 1
    made: Geometries = shapely.linestrings(points[spread], indices=section)
    parent = owner[spread][starts]
    first = np.r_[True, parent[1:] != parent[:-1]]
    number = np.arange(len(parent)) - np.maximum.accumulate(np.where(first, np.arange(len(parent)), 0)) + 1
    return made, parent, number


def roads_of(names: NDArray[np.object_], lines: Geometries, near_m: float) -> NDArray[np.int64]:
    """Number of the road each line belongs to: lines of one name, each within `near_m` of another of them.

    Lines without a name (empty text) are roads of their own. Lines are in metres.
    """
    codes, _ = pd.factorize(names)
    named = np.flatnonzero(names != "")
    left, right = shapely.STRtree(lines[named]).query(lines[named], predicate="dwithin", distance=near_m)
    left, right = named[left], named[right]
    same = (codes[left] == codes[right]) & (left < right)
    return components(len(lines), left[same], right[same])


def components(count: int, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number of the connected group of each of `count` things, by first appearance."""
    graph: Any = coo_array((np.ones(len(left), dtype=bool), (left, right)), shape=(count, count))
    _, label = connected_components(graph, directed=False)
    made: NDArray[np.int64] = pd.factorize(label)[0].astype(np.int64)
    return made
