"""Traces: what lies upstream, downstream or connected, with barriers, filters, stops and sums.

A shut link or valve ends a trace. Few nodes are walked one by one, many with arrays; both find the same.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pipe_network.topology.distance import within
from pipe_network.topology.graph import Graph, Ints, Way, leaving
from pipe_network.topology.limits import Limits, allowed_targets, flags_at
from pipe_network.topology.near import near
from pipe_network.topology.sums import Sums, sums_of
from pipe_network.topology.walk import reach


@dataclass(frozen=True, slots=True)
class Trace:
    """Nodes in the order found, without the starts; links that were taken; sums over both."""

    way: Way
    nodes: Ints
    links: Ints
    sums: Sums


def trace(graph: Graph, starts: Ints, way: Way, limits: Limits | None = None) -> Trace:
    """All that one comes to from the start nodes.

    A start is left by every way even where it is a shut valve: one stands there and looks along both pipes.
    """
    limits = limits or Limits()
    starts = np.asarray(starts, np.int32)
    if len(starts) > 1:
        starts = np.unique(starts)
    few = near(graph, starts, way, limits)
    found, links = _far(graph, starts, way, limits) if few is None else few
    # The starts stand first.
    nodes = found[len(starts) :]
    return Trace(way, nodes, links, sums_of(graph, nodes, links))


def from_link(graph: Graph, link: int, way: Way) -> Ints:
    """Nodes where a trace starts that begins on a link: the end that lies that way, or both ends."""
    ends = np.array([graph.start[link], graph.end[link]], np.int32)
    direction = int(graph.links.direction[link])
    if way is Way.BOTH or abs(direction) != 1:
        return ends
    takes_end = (direction == 1) == (way is Way.DOWN)
    return ends[1:] if takes_end else ends[:1]


def between(graph: Graph, first: int, last: int, limits: Limits | None = None) -> Trace:
    """What lies downstream of `first` and upstream of `last`, both left out."""
    down = trace(graph, np.array([first]), Way.DOWN, limits)
    up = trace(graph, np.array([last]), Way.UP, limits)
    nodes = down.nodes[flags_at(graph.n_nodes, up.nodes)[down.nodes]]
    links = np.intersect1d(down.links, up.links).astype(np.int32)
    return Trace(Way.DOWN, nodes, links, sums_of(graph, nodes, links))


def _far(graph: Graph, starts: Ints, way: Way, limits: Limits) -> tuple[Ints, Ints]:
    target = allowed_targets(graph, starts, way, limits)
    if limits.within_m is None:
        found = reach(graph.entries.begin, target, starts)
    else:
        found = within(graph, target, starts, limits.within_m)
    is_plain = target is graph.passable[way]
    from_start, from_end = graph.leaving[way] if is_plain else leaving(graph, target)
    if len(found) == graph.n_nodes:
        return found, np.flatnonzero(from_start | from_end).astype(np.int32)
    is_found = flags_at(graph.n_nodes, found)
    at_start, at_end = is_found.take(graph.start), is_found.take(graph.end)
    taken = (at_start & from_start) | (at_end & from_end)
    if limits.within_m is not None:
        taken &= at_start & at_end
    return found, np.flatnonzero(taken).astype(np.int32)
