"""In which order a crew closes valves: what feeds the burst first, near valves before far ones.

The order rests on the network alone: it knows nothing of traffic, lids or the time that a valve takes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pipe_network.isolation.model import IsolationModel
from pipe_network.isolation.plan import Closure
from pipe_network.topology.distance import distances
from pipe_network.topology.graph import Flags, Floats, Graph, Ints, Way

ORDER = (
    "Order: valves on the supply side first, then the others; within each, the nearer along the pipes to an "
    "end of the burst pipe first.",
    "次序：先关供水侧阀门，再关其余阀门；同侧按沿管线至事故管段端点的距离由近及远。",
)


@dataclass(frozen=True, slots=True)
class Standing:
    """For every valve of a model: whether what lies behind it is still fed, and metres along the pipes.

    The distance counts from the nearer end of a burst line; it is infinite where no open way leads.
    """

    is_supply: Flags
    distance_m: Floats


def standing(model: IsolationModel, plan: Closure, place: str) -> Standing:
    """Where the valves stand to a closure of `place`."""
    distance, _ = distances(model.graph, model.graph.passable[Way.BOTH], _starts(model.graph, place))
    seats = model.valves.of_seat
    dry = np.zeros(model.segments.count, bool)
    dry[np.concatenate([plan.isolated, plan.lost])] = True
    is_supply = np.zeros(len(model.valves.names), bool)
    is_supply[seats[~dry[model.link_side]]] = True
    beside = model.valves.point[seats] < 0  # such a valve has a pipe behind it, too
    is_supply[seats[beside & ~dry[model.node_side]]] = True
    return Standing(is_supply, distance[model.valves.spot()])


def in_order(model: IsolationModel, found: Standing, which: Ints) -> Ints:
    """Valves in working order; those at the same distance by their number."""
    keys = (model.valves.names[which], found.distance_m[which], ~found.is_supply[which])
    return which[np.lexsort(keys)]


def _starts(graph: Graph, place: str) -> Ints:
    if not graph.has_link(place):
        return np.array([graph.node(place)], np.int32)
    link = graph.link(place)
    return np.array([graph.start[link], graph.end[link]], np.int32)
