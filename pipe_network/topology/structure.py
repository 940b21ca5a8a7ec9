"""Pieces, dead ends, bridges and loops of a network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from pipe_network.topology.blocks import Blocks, blocks
from pipe_network.topology.graph import Flags, Graph, Ints


@dataclass(frozen=True, slots=True)
class Components:
    """Piece of each node, from 0, and the number of nodes in each piece."""

    label: Ints
    sizes: Ints


@dataclass(frozen=True, slots=True)
class Loop:
    """Rings that share links or nodes, and how many of them are independent of each other."""

    nodes: Ints
    links: Ints
    independent: int


def components(graph: Graph, *, with_closed: bool = False) -> Components:
    """Connected pieces over open links; a shut valve stands alone.

    With `with_closed`, shut links and valves connect as well.
    """
    taken = np.ones(graph.n_links, bool) if with_closed else open_links(graph)
    n = graph.n_nodes
    matrix = coo_array((np.ones(taken.sum(), bool), (graph.start[taken], graph.end[taken])), shape=(n, n))
    count, label = connected_components(matrix, directed=False)
    return Components(label.astype(np.int32), np.bincount(label, minlength=count).astype(np.int32))


def open_links(graph: Graph) -> Flags:
    """Links that are open and end at no shut valve."""
    is_open = graph.nodes.is_open
    return np.asarray(graph.links.is_open & is_open[graph.start] & is_open[graph.end])


def unsupplied(graph: Graph) -> Ints:
    """Nodes that no open way joins to a source."""
    label = components(graph).label
    fed = np.zeros(int(label.max(initial=-1)) + 1, bool)
    fed[label[graph.nodes.is_source]] = True
    return np.flatnonzero(~fed[label]).astype(np.int32)


def dead_ends(graph: Graph) -> Ints:
    """Nodes where only one link ends."""
    return np.flatnonzero(graph.degree == 1).astype(np.int32)


def neighbour_counts(graph: Graph) -> Ints:
    """Number of different nodes that each node has links to; parallel links count once, a ring link not."""
    low, high = np.minimum(graph.start, graph.end), np.maximum(graph.start, graph.end)
    apart = low != high
    pairs = np.unique(low[apart].astype(np.int64) * graph.n_nodes + high[apart])
    ends = np.concatenate([pairs // max(graph.n_nodes, 1), pairs % max(graph.n_nodes, 1)])
    return np.bincount(ends, minlength=graph.n_nodes).astype(np.int32)


def blocks_of(graph: Graph) -> Blocks:
    """Blocks, bridges and articulation nodes over all links, shut ones too."""
    return blocks(graph.start, graph.end, graph.n_nodes)


def loops(graph: Graph, *, with_closed: bool = False) -> list[Loop]:
    """Groups of rings, the largest first: what remains when every bridge is taken away."""
    taken = np.ones(graph.n_links, bool) if with_closed else open_links(graph)
    kept = np.flatnonzero(taken)
    ring = kept[~blocks(graph.start[kept], graph.end[kept], graph.n_nodes).is_bridge]
    n = graph.n_nodes
    pairs = (graph.start[ring], graph.end[ring])
    label = connected_components(coo_array((np.ones(len(ring)), pairs), shape=(n, n)), directed=False)[1]
    group = label[graph.start[ring]]
    order = np.argsort(group, kind="stable")
    cuts = np.flatnonzero(np.diff(group[order])) + 1
    found = [_loop(graph, ring[part]) for part in np.split(order, cuts) if len(part)]
    return sorted(found, key=lambda loop: -len(loop.links))


def _loop(graph: Graph, links: NDArray[np.integer]) -> Loop:
    nodes = np.unique(np.concatenate([graph.start[links], graph.end[links]]))
    return Loop(nodes, np.sort(links).astype(np.int32), len(links) - len(nodes) + 1)
