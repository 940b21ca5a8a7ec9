"""The lines of one road told apart, each in order: its main line, a second carriageway, branches.

A route is one line, so whatever cannot lie on the main line is a line of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LineString

from gridtwin.ledger.linear import chains
from gridtwin.ledger.linear.chains import Chain, Edge
from gridtwin.ledger.linear.ends import crossings, end_nodes
from gridtwin.ledger.linear.settings import RouteTolerances

Run = list[int]  # positions of lines, in order along a route


def lines_of_road(lines: NDArray[np.object_], tolerances: RouteTolerances) -> list[Run]:
    """Positions of the lines of one road, put into runs of which each makes one route; the longest first.

    Two carriageways that meet at both ends are a ring by their nodes; one that is narrower than
    `narrow_ring` of a circle of its length is taken apart at the two ends farthest from each other.
    """
    nodes = end_nodes(lines, np.zeros(len(lines), dtype=np.int64), tolerances.snap_m)
    lengths = shapely.length(lines)
    left = list(range(len(lines)))
    made: list[Run] = []
    while left:
        edges = [Edge(at, int(nodes[at, 0]), int(nodes[at, 1]), float(lengths[at])) for at in left]
        shapes = [lines[at] for at in left]
        edges.extend(found.edge for found in crossings(edges, shapes, tolerances.bridge_m))
        numbers = np.full(len(edges), np.nan)
        left = []
        for chain in chains.chains_of(edges, numbers):
            made += _runs(chain, edges, lines, tolerances.narrow_ring)
            left += [edges[at].section for at in chain.left_out if not edges[at].is_bridge]
    return sorted(made, key=lambda run: -float(lengths[run].sum()))


def _runs(chain: Chain, edges: Sequence[Edge], lines: NDArray[np.object_], narrow_ring: float) -> list[Run]:
    run = [edges[step.edge].section for step in chain.steps if not edges[step.edge].is_bridge]
    if not chain.is_ring or _roundness(lines[run]) >= narrow_ring:
        return [run]
    starts = [step.is_turned for step in chain.steps if not edges[step.edge].is_bridge]
    xy = np.array([_start(lines[at], is_turned=turned) for at, turned in zip(run, starts, strict=True)])
    apart = np.hypot(*(xy[:, None] - xy[None]).T)
    low, high = sorted(np.unravel_index(int(np.argmax(apart)), apart.shape))
    halves = [run[low:high], (run[high:] + run[:low])]
    return [half for half in halves if half]


def _roundness(lines: NDArray[np.object_]) -> float:
    """Area of the ring as a share of the circle of the same length."""
    areas = shapely.area(shapely.get_parts(shapely.polygonize(lines)))
    length = float(shapely.length(lines).sum())
    return float(4 * np.pi * areas.sum() / length**2)


def _start(line: LineString, *, is_turned: bool) -> tuple[float, float]:
    x, y = shapely.get_coordinates(line)[-1 if is_turned else 0]
    return float(x), float(y)
