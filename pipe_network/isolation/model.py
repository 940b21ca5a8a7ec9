"""A network as segments with valves between them: what can be shut, what is shut, what is fed from where.

Everything about closures is asked of this small graph, in which segments are nodes and valves are links.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from pipe_network.errors import UnknownObject
from pipe_network.isolation.segments import Seats, Segments, boundary, segments
from pipe_network.topology.from_network import is_valve
from pipe_network.topology.graph import Flags, Graph, Ints, Names
from pipe_network.topology.walk import expand


class ValveState(StrEnum):
    """States of a valve: those of the domain `valve_state`, and not recorded."""

    OPEN = "open"
    CLOSED = "closed"
    BROKEN = "broken"
    UNKNOWN = "unknown"
    NOT_RECORDED = ""


@dataclass(frozen=True, slots=True)
class Valves:
    """Valves with a name and a state each. A valve in a well where pipes meet sits in several seats.

    `of_seat` says for each seat which valve it belongs to. `point` is the node that a valve is, −1 for one
    that sits beside a node and for a shut pipe that stands for one.
    """

    names: Names
    states: Names
    point: Ints
    seats: Seats
    of_seat: Ints

    def spot(self) -> Ints:
        """Node where each valve is or sits."""
        spot = np.full(len(self.names), -1, np.int32)
        spot[self.of_seat[::-1]] = self.seats.node[::-1]
        return spot

    def place(self, name: str) -> int:
        """Position of a valve.

        Raises:
            UnknownObject: no valve of that name.
        """
        found = np.flatnonzero(self.names == name)
        if not len(found):
            count, some = len(self.names), ", ".join(map(str, self.names[:3])) or "–"
            raise UnknownObject(
                f"no valve '{name}' in the network; it has {count} valves, such as {some}",
                zh=f"管网中没有阀门“{name}”；共有{count}个阀门，例如{some}",
            )
        return int(found[0])


@dataclass(frozen=True, slots=True)
class IsolationModel:
    """Graph, valves and segments; seat k lies between segments `node_side[k]` and `link_side[k]`."""

    graph: Graph
    valves: Valves
    segments: Segments
    node_side: Ints
    link_side: Ints

    def source_segments(self) -> Ints:
        """Segments with a source in them."""
        return np.unique(self.segments.node[self.graph.nodes.is_source])

    def connected(self, shut: Flags) -> Ints:
        """Label of each segment over the seats of valves that are not shut; `shut` is one flag a valve."""
        through = ~shut[self.valves.of_seat]
        pairs = (self.node_side[through], self.link_side[through])
        n = self.segments.count
        matrix = coo_array((np.ones(int(through.sum()), bool), pairs), shape=(n, n))
        return np.asarray(connected_components(matrix, directed=False)[1], np.int32)


def isolation_model(graph: Graph, valves: Valves) -> IsolationModel:
    """Segments of a graph between valves."""
    found = segments(graph, valves.seats)
    return IsolationModel(graph, valves, found, *boundary(found, valves.seats))


def valves_of_points(graph: Graph) -> Valves:
    """The valve points of a network; a valve parts all pipes that meet in it.

    A valve at the end of a single pipe parts nothing and is left out. A pipe that carries
    nothing (shut in a model, abandoned) counts as two shut valves, at both ends.
    """
    nodes = np.flatnonzero(is_valve(graph) & (graph.degree > 1)).astype(np.int32)
    begin = graph.entries.begin
    count = np.diff(begin)[nodes]
    seats = Seats(graph.entries.link[expand(graph.entries, nodes)], np.repeat(nodes, count))
    states = graph.nodes.columns.get("valve_state", np.full(graph.n_nodes, "", dtype=str))[nodes]
    plain = Valves(
        graph.node_ids[nodes],
        states,
        nodes,
        seats,
        np.repeat(np.arange(len(nodes), dtype=np.int32), count),
    )
    return with_shut_links(graph, plain)


def valves_of_seats(graph: Graph, seats: Seats, names: Sequence[str], states: Sequence[str] = ()) -> Valves:
    """Valves that are given one by one, each in one seat; open where no state is given."""
    count = len(names)
    return with_shut_links(
        graph,
        Valves(
            np.array(names, dtype=str),
            np.array(states or [ValveState.OPEN] * count, dtype=str),
            np.full(count, -1, np.int32),
            seats,
            np.arange(count, dtype=np.int32),
        ),
    )


def with_shut_links(graph: Graph, valves: Valves) -> Valves:
    """The valves, and one that is shut for each link that carries nothing."""
    shut = np.flatnonzero(~graph.links.is_open).astype(np.int32)
    if not len(shut):
        return valves
    first = len(valves.names)
    more = np.arange(first, first + len(shut), dtype=np.int32)
    return Valves(
        np.concatenate([valves.names, graph.link_ids[shut]]),
        np.concatenate([valves.states, np.full(len(shut), ValveState.CLOSED.value)]),
        np.concatenate([valves.point, np.full(len(shut), -1, np.int32)]),
        Seats(
            np.concatenate([valves.seats.link, shut, shut]),
            np.concatenate([valves.seats.node, graph.start[shut], graph.end[shut]]),
        ),
        np.concatenate([valves.of_seat, more, more]),
    )
