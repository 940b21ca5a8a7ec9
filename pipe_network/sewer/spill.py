"""Where a spill goes and when it gets there: downstream at the speed of the full pipes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pipe_network.sewer.speed import full_speeds
from pipe_network.topology.distance import distances
from pipe_network.topology.from_network import has_node_role
from pipe_network.topology.graph import Flags, Floats, Graph, Ints, Way
from pipe_network.topology.limits import Limits, allowed_targets
from pipe_network.topology.sums import Sums, sums_of
from pipe_network.topology.trace import trace


@dataclass(frozen=True, slots=True)
class Spill:
    """Nodes downstream by time of arrival, links with their speeds, and where the spill leaves.

    `arrival_s` belongs to `nodes`, `speed` to `links`, m/s. `outlets` are nodes with no way on, `pumps`
    stations on the way, whose time is not known. The counts say on how many of the links slope, size or
    roughness were assumed, and how many have no direction and were followed both ways.
    """

    nodes: Ints
    arrival_s: Floats
    links: Ints
    speed: Floats
    outlets: Ints
    pumps: Ints
    sums: Sums
    slope_assumed: int
    size_assumed: int
    roughness_assumed: int
    direction_unknown: int


def spill(graph: Graph, start: int, *, limits: Limits | None = None, within_s: float | None = None) -> Spill:
    """The reach of a spill at a node; with `within_s`, no farther than it gets in that time."""
    limits = limits or Limits()
    starts = np.array([start], np.int32)
    speeds = full_speeds(graph)
    target = allowed_targets(graph, starts, Way.DOWN, limits)
    seconds = np.nan_to_num(graph.links.length_m) / speeds.speed
    arrival, _ = distances(graph, target, starts, seconds)
    reached = trace(graph, starts, Way.DOWN, limits)
    is_in = np.isfinite(arrival) if within_s is None else arrival <= within_s
    nodes = reached.nodes[is_in[reached.nodes]]
    nodes = nodes[np.argsort(arrival[nodes], kind="stable")]
    links = _links_within(graph, reached.links, is_in)
    return Spill(
        nodes,
        arrival[nodes],
        links,
        speeds.speed[links],
        _without_way_on(graph, target, nodes),
        nodes[has_node_role(graph, "pump")[nodes]],
        sums_of(graph, nodes, links),
        int(speeds.slope_assumed[links].sum()),
        int(speeds.size_assumed[links].sum()),
        int(speeds.roughness_assumed[links].sum()),
        int((graph.links.direction[links] == 0).sum()),
    )


def _links_within(graph: Graph, links: Ints, is_in: Flags) -> Ints:
    return links[is_in[graph.start[links]] & is_in[graph.end[links]]]


def _without_way_on(graph: Graph, target: Ints, nodes: Ints) -> Ints:
    """Nodes that no entry leaves."""
    leaves = np.zeros(graph.n_nodes, bool)
    owner = graph.entries.owner
    leaves[owner[target != owner]] = True
    return nodes[~leaves[nodes]]
