"""Traces: what lies upstream, downstream or connected, with barriers, filters, stops and sums.

A shut link or valve ends a trace. A barrier is not entered; a stop is entered and not passed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from pipe_network.topology.distance import within
from pipe_network.topology.graph import Flags, Graph, Ints, Way, targets
from pipe_network.topology.sums import Sums, sums_of
from pipe_network.topology.walk import expand, reach

_SPARSE = 100  # one in so many: sorting is quicker than a flag for each


@dataclass(frozen=True, slots=True)
class Limits:
    """What a trace must not do.

    `barrier_nodes` and `barrier_links` are not entered, `stop_nodes` are entered and not passed, links where
    `link_filter` is false are not taken, `within_m` ends the trace at that distance along the pipes.
    """

    barrier_nodes: Ints = field(default_factory=lambda: np.zeros(0, np.int32))
    barrier_links: Ints = field(default_factory=lambda: np.zeros(0, np.int32))
    stop_nodes: Ints = field(default_factory=lambda: np.zeros(0, np.int32))
    link_filter: Flags | None = None
    within_m: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is limited along the way."""
        return self.link_filter is None and not any(
            map(len, (self.barrier_nodes, self.barrier_links, self.stop_nodes))
        )


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
    starts = np.unique(np.asarray(starts, np.int32))
    target = allowed_targets(graph, starts, way, limits)
    if limits.within_m is None:
        found = reach(graph.entries.begin, target, starts)
    else:
        found = within(graph, target, starts, limits.within_m)
    taken = expand(graph.entries, found)
    taken = taken[target[taken] != graph.entries.owner[taken]]
    if limits.within_m is not None:
        taken = taken[_flags(graph.n_nodes, found)[target[taken]]]
    links = _distinct(graph.n_links, graph.entries.link[taken])
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
    nodes = down.nodes[_flags(graph.n_nodes, up.nodes)[down.nodes]]
    links = np.intersect1d(down.links, up.links).astype(np.int32)
    return Trace(Way.DOWN, nodes, links, sums_of(graph, nodes, links))


def allowed_targets(graph: Graph, starts: Ints, way: Way, limits: Limits) -> Ints:
    """Where every entry leads under these limits; back to its own node where it may not be taken."""
    is_open = graph.nodes.is_open
    if not is_open[starts].all():
        is_open = is_open.copy()
        is_open[starts] = True
        target = targets(graph, way, node_open=is_open)
    else:
        target = graph.passable[way]
    return target if limits.is_empty else _limited(graph, target, starts, limits)


def _limited(graph: Graph, target: Ints, starts: Ints, limits: Limits) -> Ints:
    entries = graph.entries
    link_off = _flags(graph.n_links, limits.barrier_links)
    if limits.link_filter is not None:
        link_off |= ~limits.link_filter
    hidden = link_off[entries.link]
    if len(limits.barrier_nodes):
        hidden |= _flags(graph.n_nodes, limits.barrier_nodes)[target]
    if len(limits.stop_nodes):
        stops = _flags(graph.n_nodes, limits.stop_nodes)
        stops[starts] = False
        hidden |= stops[entries.owner]
    return np.where(hidden, entries.owner, target)


def _distinct(count: int, places: Ints) -> Ints:
    """Each position once, in ascending order."""
    if len(places) * _SPARSE < count:
        return np.array(sorted(set(places.tolist())), np.int32)
    return np.flatnonzero(_flags(count, places)).astype(np.int32)


def _flags(count: int, places: Ints) -> Flags:
    flags = np.zeros(count, bool)
    flags[places] = True
    return flags
