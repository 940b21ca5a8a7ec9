"""Distances along pipes, and the shortest path as an ordered list of links."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from pipe_network.topology.graph import Floats, Graph, Ints, Way


@dataclass(frozen=True, slots=True)
class Path:
    """Nodes along the way and the link between each two: one link fewer than nodes. `length_m` is the sum."""

    nodes: Ints
    links: Ints
    length_m: float


def within(graph: Graph, target: Ints, starts: Ints, limit_m: float) -> Ints:
    """Nodes no farther than that along the pipes, nearest first; the starts stand first."""
    distance = dijkstra(
        _weighted(graph, target, _lengths(graph)), indices=starts, min_only=True, limit=limit_m
    )
    distance[starts] = -1.0
    found = np.flatnonzero(np.isfinite(distance))
    return found[np.argsort(distance[found], kind="stable")].astype(np.int32)


def distances(graph: Graph, target: Ints, starts: Ints, weight: Floats | None = None) -> tuple[Floats, Ints]:
    """Distance of every node from the nearest start, and the node before it (−9999 where there is none).

    `weight` is one number a link; lengths in metres where it is not given.
    """
    weights = _lengths(graph) if weight is None else weight
    distance, before, _ = dijkstra(
        _weighted(graph, target, weights), indices=starts, min_only=True, return_predecessors=True
    )
    return np.asarray(distance, float), np.asarray(before, np.int32)


def shortest_path(graph: Graph, first: int, last: int, *, target: Ints | None = None) -> Path | None:
    """The shortest open way between two nodes, or None where there is none.

    `target` says where entries lead (see `limits.allowed_targets`); any way along open links where not given.
    """
    lead = graph.passable[Way.BOTH] if target is None else target
    distance, before = distances(graph, lead, np.array([first], np.int32))
    if not np.isfinite(distance[last]):
        return None
    nodes = [last]
    while nodes[-1] != first:
        nodes.append(int(before[nodes[-1]]))
    nodes.reverse()
    links = [_link_between(graph, lead, *pair) for pair in pairwise(nodes)]
    return Path(np.array(nodes, np.int32), np.array(links, np.int32), float(distance[last]))


def nearest_sources(graph: Graph, node: int, *, target: Ints | None = None) -> list[Path]:
    """The shortest way to each source that can be reached, nearest first."""
    lead = graph.passable[Way.BOTH] if target is None else target
    distance, _ = distances(graph, lead, np.array([node], np.int32))
    sources = np.flatnonzero(graph.nodes.is_source & np.isfinite(distance))
    found = [shortest_path(graph, node, int(one), target=lead) for one in sources]
    return sorted((path for path in found if path is not None), key=lambda path: path.length_m)


def _lengths(graph: Graph) -> Floats:
    return np.nan_to_num(graph.links.length_m)


def _weighted(graph: Graph, target: Ints, weight: Floats) -> csr_array:
    n = graph.n_nodes
    return csr_array((weight[graph.entries.link], target, graph.entries.begin), shape=(n, n))


def _link_between(graph: Graph, target: Ints, node: int, other: int) -> int:
    """The shortest link that leads from one node to the next."""
    mine = slice(int(graph.entries.begin[node]), int(graph.entries.begin[node + 1]))
    links = graph.entries.link[mine][target[mine] == other]
    return int(links[np.argmin(_lengths(graph)[links])])
