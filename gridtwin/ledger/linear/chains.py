"""The sections of one road put in order: a graph of ends, gaps bridged, branches left aside, a direction.

The main line through branches is the longest of the shortest ways between two ends (two sweeps of Dijkstra).
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_STRAIGHT_ON = -0.3  # cosine between leaving and entering: less is turning back


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two nodes: a piece of a section, or a bridge over a gap (`section` -1)."""

    section: int
    start: int
    end: int
    length_m: float

    @property
    def is_bridge(self) -> bool:
        """Whether no section runs here."""
        return self.section < 0


@dataclass(frozen=True, slots=True)
class Step:
    """An edge on the way along a route; turned when it is drawn against it."""

    edge: int
    is_turned: bool


@dataclass(frozen=True, slots=True)
class Chain:
    """One connected run of edges, in order, and the edges of it that branch off."""

    steps: tuple[Step, ...]
    left_out: tuple[int, ...]
    is_ring: bool


@dataclass(frozen=True, slots=True)
class FreeEnd:
    """An end at which nothing goes on: its node, place, and the unit vector in which the line leaves."""

    node: int
    xy: tuple[float, float]
    leaving: tuple[float, float]


Adjacency = dict[int, list[tuple[int, int]]]


def chains_of(edges: Sequence[Edge], numbers: NDArray[np.float64]) -> list[Chain]:
    """Chains of a road's edges, each directed as its section numbers rise, else as most of it is drawn.

    Args:
        edges: with nodes that are the same where ends meet.
        numbers: section number of each edge, NaN where there is none.
    """
    around = _adjacency(edges)
    made = []
    for nodes in _components(around):
        mine = sorted({edge for node in nodes for edge, _ in around[node]})
        steps, is_ring = _main_line(edges, around, nodes, numbers)
        on_way = {step.edge for step in steps}
        left_out = tuple(edge for edge in mine if edge not in on_way)
        made.append(Chain(tuple(_directed(steps, edges, numbers, is_ring=is_ring)), left_out, is_ring))
    return sorted(made, key=lambda chain: _lowest(chain, numbers))


def turned(chain: Chain) -> Chain:
    """The same chain from its other end; a ring keeps its first section in front."""
    return Chain(tuple(_turned(chain.steps, is_ring=chain.is_ring)), chain.left_out, chain.is_ring)


def bridges(
    ends: Sequence[FreeEnd], component: dict[int, int], limit_m: float
) -> list[tuple[int, int, float]]:
    """Pairs of free ends (positions in `ends`) to join, shortest first, each end once, never into a ring."""
    group = dict(component)
    used: set[int] = set()
    made = []
    for gap, one, other in near_pairs(ends, limit_m):
        a, b = group[ends[one].node], group[ends[other].node]
        if one in used or other in used or a == b or turns_back(ends[one], ends[other]):
            continue
        used |= {one, other}
        group = {node: a if label == b else label for node, label in group.items()}
        made.append((one, other, gap))
    return made


def near_pairs(ends: Sequence[FreeEnd], limit_m: float) -> list[tuple[float, int, int]]:
    """Distances between ends up to a limit, with the two, shortest first."""
    if len(ends) < 2:
        return []
    xy = np.array([end.xy for end in ends])
    gaps = np.hypot(*(xy[:, None] - xy[None]).T)
    ones, others = np.nonzero(np.triu(gaps <= limit_m, 1))
    return sorted((float(gaps[a, b]), int(a), int(b)) for a, b in zip(ones, others, strict=True))


def turns_back(one: FreeEnd, other: FreeEnd) -> bool:
    """Whether going from one end on through the other would lead back beside the first line."""
    cosine = -(one.leaving[0] * other.leaving[0] + one.leaving[1] * other.leaving[1])
    return cosine < _STRAIGHT_ON


def components_of(edges: Sequence[Edge]) -> dict[int, int]:
    """Number of the connected part of each node."""
    return {node: at for at, nodes in enumerate(_components(_adjacency(edges))) for node in nodes}


def free_nodes(edges: Sequence[Edge]) -> list[tuple[int, int]]:
    """Nodes at which only one edge ends, with that edge."""
    return [(node, found[0][0]) for node, found in _adjacency(edges).items() if len(found) == 1]


def _adjacency(edges: Sequence[Edge]) -> Adjacency:
    """Edges at each node and where they lead; a loop stands twice at its node."""
    made: Adjacency = defaultdict(list)
    for at, edge in enumerate(edges):
        made[edge.start].append((at, edge.end))
        made[edge.end].append((at, edge.start))
    return made


def _components(around: Adjacency) -> list[list[int]]:
    seen: set[int] = set()
    made = []
    for first in around:
        if first in seen:
            continue
        seen.add(first)
        nodes, open_nodes = [first], [first]
        while open_nodes:
            for _, node in around[open_nodes.pop()]:
                if node not in seen:
                    seen.add(node)
                    nodes.append(node)
                    open_nodes.append(node)
        made.append(nodes)
    return made


def _main_line(
    edges: Sequence[Edge], around: Adjacency, nodes: list[int], numbers: NDArray[np.float64]
) -> tuple[list[Step], bool]:
    degrees = {node: len(around[node]) for node in nodes}
    if all(degree == 2 for degree in degrees.values()):
        mine = {edge for node in nodes for edge, _ in around[node]}
        first = min(mine, key=lambda edge: (np.nan_to_num(numbers[edge], nan=np.inf), edge))
        return _walk(edges, around, edges[first].start, first), True
    if max(degrees.values()) <= 2:
        first_node = next(node for node in nodes if degrees[node] == 1)
        return _walk(edges, around, first_node, around[first_node][0][0]), False
    ways, _ = _shortest(edges, around, nodes[0])
    far = max(ways, key=lambda node: ways[node])
    ways, came = _shortest(edges, around, far)
    return _way_back(edges, came, max(ways, key=lambda node: ways[node]), far), False


def _walk(edges: Sequence[Edge], around: Adjacency, node: int, first: int) -> list[Step]:
    steps = []
    edge: int | None = first
    seen: set[int] = set()
    while edge is not None:
        seen.add(edge)
        is_turned = edges[edge].start != node
        steps.append(Step(edge, is_turned))
        node = edges[edge].start if is_turned else edges[edge].end
        edge = next((other for other, _ in around[node] if other not in seen), None)
    return steps


def _shortest(
    edges: Sequence[Edge], around: Adjacency, source: int
) -> tuple[dict[int, float], dict[int, tuple[int, int]]]:
    """Lengths of the shortest ways from a node, and the edge and node each was reached by."""
    ways: dict[int, float] = {}
    came: dict[int, tuple[int, int]] = {}
    queue: list[tuple[float, int, int, int]] = [(0.0, source, -1, -1)]
    while queue:
        length, node, edge, before = heapq.heappop(queue)
        if node in ways:
            continue
        ways[node] = length
        if edge >= 0:
            came[node] = (edge, before)
        for other, beyond in around[node]:
            if beyond not in ways:
                heapq.heappush(queue, (length + edges[other].length_m, beyond, other, node))
    return ways, came


def _way_back(edges: Sequence[Edge], came: dict[int, tuple[int, int]], node: int, source: int) -> list[Step]:
    steps = []
    while node != source:
        edge, before = came[node]
        steps.append(Step(edge, edges[edge].end != node))
        node = before
    return steps[::-1]


def _directed(
    steps: list[Step], edges: Sequence[Edge], numbers: NDArray[np.float64], *, is_ring: bool
) -> Iterable[Step]:
    along = numbers[[step.edge for step in steps]]
    rise = float(np.sign(np.diff(along[~np.isnan(along)])).sum())
    if is_ring and len(steps) > 2:
        # The step back to the start always falls; what counts is the way there.
        rise = float(np.sign(np.diff(along[1:][~np.isnan(along[1:])])).sum())
    against = sum(edges[step.edge].length_m * (1 if step.is_turned else -1) for step in steps)
    if rise > 0 or (rise == 0 and against <= 0):
        return steps
    return _turned(steps, is_ring=is_ring)


def _turned(steps: Sequence[Step], *, is_ring: bool) -> list[Step]:
    made = [Step(step.edge, not step.is_turned) for step in reversed(steps)]
    return [made[-1], *made[:-1]] if is_ring else made


def _lowest(chain: Chain, numbers: NDArray[np.float64]) -> float:
    found = numbers[[step.edge for step in chain.steps]]
    return float(np.nanmin(found)) if not np.isnan(found).all() else float("inf")
