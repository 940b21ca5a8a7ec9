"""Ends of the lines of a road: which meet, which are free, and between which a gap can be crossed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree
from shapely import LineString

from gridtwin.ledger.linear import chains
from gridtwin.ledger.linear.chains import Edge, FreeEnd

_APART_M = 1e7  # a third coordinate that keeps the ends of different roads from meeting


@dataclass(frozen=True, slots=True)
class Crossing:
    """A straight line over a gap of a road, and the edges that end on either side of it."""

    edge: Edge
    line: LineString
    before: int
    after: int


def end_nodes(lines: NDArray[np.object_], road: NDArray[np.int64], snap_m: float) -> NDArray[np.int64]:
    """Node of the start and of the end of each line, (n, 2); ends of one road within `snap_m` share one."""
    if not len(lines):
        return np.empty((0, 2), dtype=np.int64)
    ends = np.stack([shapely.get_point(lines, 0), shapely.get_point(lines, -1)], axis=1).ravel()
    xyz = np.column_stack([shapely.get_coordinates(ends), np.repeat(road * _APART_M, 2)])
    pairs = cKDTree(xyz).query_pairs(snap_m, output_type="ndarray")
    links = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(xyz), len(xyz)))
    labels: NDArray[np.int64] = connected_components(links, directed=False)[1].astype(np.int64)
    return labels.reshape(-1, 2)


def free_ends(edges: Sequence[Edge], lines: Sequence[LineString]) -> list[FreeEnd]:
    """Ends at which nothing goes on, with the direction in which their lines leave."""
    made = []
    for node, at in chains.free_nodes(edges):
        xy = shapely.get_coordinates(lines[at])
        if edges[at].start == node:
            xy = xy[::-1]
        step = xy[-1] - xy[-2]
        unit = step / max(float(np.hypot(*step)), 1e-12)
        made.append(FreeEnd(node, (float(xy[-1, 0]), float(xy[-1, 1])), (float(unit[0]), float(unit[1]))))
    return made


def crossings(edges: Sequence[Edge], lines: Sequence[LineString], limit_m: float) -> list[Crossing]:
    """Straight lines over the gaps between the connected parts of a road, shortest first."""
    component = chains.components_of(edges)
    if len(set(component.values())) < 2:
        return []
    ends, owner = free_ends(edges, lines), dict(chains.free_nodes(edges))
    made = []
    for one, other, gap in chains.bridges(ends, component, limit_m):
        a, b = ends[one], ends[other]
        line = LineString([a.xy, b.xy])
        made.append(Crossing(Edge(-1, a.node, b.node, gap), line, owner[a.node], owner[b.node]))
    return made
