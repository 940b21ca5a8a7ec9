"""Which valves to close so that a place is cut off, what else runs dry, and what if a valve fails.

Rules: a valve that is broken, of unknown position, or named as failed holds nothing, so the area grows to the
next valves. A valve that is already shut is left shut. A part loses supply when it was joined to a source
before and is not afterwards; where no source is known, the largest part that remains of a piece is fed.
A source inside the area goes on feeding the place whatever valves are closed: it must be shut itself.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from pipe_network.errors import BadPipeData
from pipe_network.isolation.model import IsolationModel, ValveState
from pipe_network.topology.graph import Flags, Ints
from pipe_network.topology.sums import Sums, sums_of

_USELESS = (ValveState.BROKEN.value, ValveState.UNKNOWN.value)


@dataclass(frozen=True, slots=True)
class Closure:
    """What it takes to cut off some segments, and what that does.

    `close` are valves to close, `keep` valves that are shut already, `useless` valves of the area that hold
    nothing. `isolated` and `lost` are segments: cut off on purpose, and cut off with it. `sources` are the
    nodes that feed the network from inside the area.
    """

    close: Ints
    keep: Ints
    useless: Ints
    isolated: Ints
    lost: Ints
    assumed_supply: bool
    sources: Ints


@dataclass(frozen=True, slots=True)
class Extent:
    """Nodes and links of some segments, with sums."""

    nodes: Ints
    links: Ints
    sums: Sums


@dataclass(frozen=True, slots=True)
class Fallback:
    """The plan if one valve does not close: valves to close beside the others, and customers more.

    `spared` are valves of the first plan that need not be closed then.

    `sources` are the sources inside the area then, to be shut themselves; `is_possible` says whether valves
    alone do.
    """

    valve: int
    more: Ints
    customers: float
    is_possible: bool
    sources: Ints
    spared: Ints


def closure(
    model: IsolationModel, at: Ints, *, failed: Collection[int] = (), already_shut: Collection[int] = ()
) -> Closure:
    """The closure that cuts off the segments `at`.

    `failed` are valves that do not close; `already_shut` are valves that others have shut for their works.

    Raises:
        BadPipeData: no segment is given.
    """
    if not len(at):
        raise BadPipeData("no place to cut off is given", zh="未给出要隔离的位置")
    states = model.valves.states
    bad = np.isin(states, _USELESS)
    bad[list(failed)] = True
    shut = states == ValveState.CLOSED
    shut[list(already_shut)] = True
    # A failed valve that is shut already still holds.
    bad &= ~shut
    inside = _grown(model, at, bad)
    seat_valve = model.valves.of_seat
    in_node, in_link = inside[model.node_side], inside[model.link_side]
    edge = np.unique(seat_valve[in_node != in_link])
    within = np.unique(seat_valve[in_node & in_link])
    close, keep = edge[~shut[edge]], edge[shut[edge]]
    lost, assumed = _lost(model, inside, shut, close)
    useless = np.unique(np.concatenate([edge, within]))
    isolated = np.flatnonzero(inside).astype(np.int32)
    sources = np.flatnonzero(model.graph.nodes.is_source & inside[model.segments.node]).astype(np.int32)
    return Closure(close, keep, useless[bad[useless]], isolated, lost, assumed, sources)


def fallbacks(
    model: IsolationModel, plan: Closure, at: Ints, *, failed: Collection[int] = ()
) -> list[Fallback]:
    """For each valve of the plan, what more is to be closed when that one does not close."""
    before = affected(model, plan).sums.customers
    found = []
    for valve in plan.close.tolist():
        other = closure(model, at, failed=[*failed, valve])
        more = np.setdiff1d(other.close, plan.close).astype(np.int32)
        customers = affected(model, other).sums.customers - before
        spared = np.setdiff1d(plan.close, [*other.close.tolist(), valve]).astype(np.int32)
        found.append(Fallback(valve, more, customers, _valves_suffice(other), other.sources, spared))
    return found


def _valves_suffice(plan: Closure) -> bool:
    """Whether valves alone cut the place off: no source inside, and where none is known, a valve to close."""
    return not len(plan.sources) and (not plan.assumed_supply or len(plan.close) > 0)


def extent(model: IsolationModel, wanted: Ints) -> Extent:
    """Nodes and links of segments."""
    nodes = np.flatnonzero(np.isin(model.segments.node, wanted)).astype(np.int32)
    links = np.flatnonzero(np.isin(model.segments.link, wanted)).astype(np.int32)
    return Extent(nodes, links, sums_of(model.graph, nodes, links))


def affected(model: IsolationModel, plan: Closure) -> Extent:
    """All that has no supply under a plan: cut off on purpose or with it."""
    return extent(model, np.concatenate([plan.isolated, plan.lost]))


def segments_at(model: IsolationModel, name: str) -> Ints:
    """Segments of a line or a point; at a valve, those of all pipes that meet there.

    Raises:
        UnknownObject: neither a link nor a node has that name.
    """
    graph = model.graph
    if graph.has_link(name):
        return model.segments.link[[graph.link(name)]]
    node = graph.node(name)
    around = graph.entries.link[graph.entries.begin[node] : graph.entries.begin[node + 1]]
    if (model.valves.point == node).any():
        return np.unique(np.concatenate([model.segments.link[around], [model.segments.node[node]]]))
    return model.segments.node[[node]]


def _grown(model: IsolationModel, at: Ints, bad: Flags) -> Flags:
    """The segments and all that only valves which hold nothing part from them."""
    label = model.connected(~bad)
    return np.isin(label, label[at])


def _valve_alone(model: IsolationModel) -> Flags:
    """Segments that are no more than a valve itself; they need no supply."""
    alone = np.zeros(model.segments.count, bool)
    points = model.valves.point[model.valves.point >= 0]
    alone[model.segments.node[points]] = True
    alone[model.segments.link] = False
    return alone


def _lost(model: IsolationModel, inside: Flags, shut: Flags, close: Ints) -> tuple[Ints, bool]:
    before = model.connected(shut)
    closed = shut.copy()
    closed[close] = True
    after = model.connected(closed)
    sources = model.source_segments()
    ours = inside | _valve_alone(model)
    piece = np.isin(before, before[inside])
    if len(sources):
        was_fed = np.isin(before, before[sources])
        fed = np.isin(after, after[sources[~inside[sources]]])
        return np.flatnonzero(was_fed & ~fed & ~ours).astype(np.int32), False
    weight = np.bincount(model.segments.link, minlength=model.segments.count).astype(float)
    weight[inside] = 0
    fed = np.zeros(len(before), bool)
    for one in np.unique(before[inside]):
        members = np.flatnonzero((before == one) & ~inside)
        if len(members):
            parts = np.bincount(after[members], weights=weight[members])
            fed |= after == int(np.argmax(parts))
    return np.flatnonzero(piece & ~fed & ~ours).astype(np.int32), True
