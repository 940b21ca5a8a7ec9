"""What a trace must not do. A barrier is not entered; a stop is entered and not passed."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from pipe_network.topology.graph import Flags, Graph, Ints, Way, targets


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


def flags_at(count: int, places: Ints) -> Flags:
    """Flags of so many things, true at these places."""
    flags = np.zeros(count, bool)
    flags[places] = True
    return flags


def _limited(graph: Graph, target: Ints, starts: Ints, limits: Limits) -> Ints:
    entries = graph.entries
    link_off = flags_at(graph.n_links, limits.barrier_links)
    if limits.link_filter is not None:
        link_off |= ~limits.link_filter
    hidden = link_off[entries.link]
    if len(limits.barrier_nodes):
        hidden |= flags_at(graph.n_nodes, limits.barrier_nodes)[target]
    if len(limits.stop_nodes):
        stops = flags_at(graph.n_nodes, limits.stop_nodes)
        stops[starts] = False
        hidden |= stops[entries.owner]
    return np.where(hidden, entries.owner, target)
