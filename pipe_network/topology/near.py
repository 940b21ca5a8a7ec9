"""Traces that touch little of a network: step by step, without one array as long as the network.

Both walks give up after a few nodes; then the arrays of `trace` are quicker.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

import numpy as np

from pipe_network.topology.graph import Flags, Graph, Ints, Way, targets_of
from pipe_network.topology.limits import Limits, flags_at

MOST = 500  # nodes; beyond that the arrays are quicker

Found = tuple[Ints, Ints]
_Rows = Callable[[int], list[tuple[int, int]]]


def near(graph: Graph, starts: Ints, way: Way, limits: Limits) -> Found | None:
    """Nodes that one comes to, the starts first, and the links that were taken; None where there are many."""
    if len(starts) > MOST:
        return None
    if limits.is_empty and limits.within_m is None and graph.nodes.is_open[starts].all():
        return _plain(graph, starts.tolist(), graph.passable[way])
    rows = _rows(graph, starts, way, limits)
    if limits.within_m is not None:
        return _within(graph, starts.tolist(), rows, limits.within_m)
    found = starts.tolist()
    seen, links = set(found), set[int]()
    for node in found:
        for other, link in rows(node):
            links.add(link)
            if other not in seen:
                seen.add(other)
                found.append(other)
        if len(found) > MOST:
            return None
    return _arrays(found, links)


def _plain(graph: Graph, found: list[int], target: Ints) -> Found | None:
    """The walk without limits, which most traces are: nothing called for a node."""
    begin, lead, link = graph.entries.begin.data, target.data, graph.entries.link.data
    seen, links = set(found), set[int]()
    for node in found:
        first, last = begin[node], begin[node + 1]
        for other, one in zip(lead[first:last].tolist(), link[first:last].tolist(), strict=True):
            if other != node:
                links.add(one)
                if other not in seen:
                    seen.add(other)
                    found.append(other)
        if len(found) > MOST:
            return None
    return _arrays(found, links)


def _rows(graph: Graph, starts: Ints, way: Way, limits: Limits) -> _Rows:
    """Gives, for a node, the other node and the link of each entry that may be taken."""
    entries = graph.entries
    begin, link = entries.begin.data, entries.link.data
    target = graph.passable[way]
    shut = set(starts[~graph.nodes.is_open[starts]].tolist())

    def plain(node: int) -> list[tuple[int, int]]:
        first, last = begin[node], begin[node + 1]
        led = targets_of(graph, node, way) if node in shut else target[first:last]
        return [pair for pair in zip(led.tolist(), link[first:last].tolist(), strict=True) if pair[0] != node]

    if limits.is_empty:
        return plain
    ban = _Ban.of(graph, starts, limits)
    return lambda node: [] if ban.stop[node] else [pair for pair in plain(node) if ban.allows(*pair)]


@dataclass(frozen=True, slots=True)
class _Ban:
    """Flags of what may not be taken, as memory views: they give plain truth values one by one."""

    node: Any  # Any: memory views of truth values
    link: Any
    stop: Any
    kept: Any | None

    @classmethod
    def of(cls, graph: Graph, starts: Ints, limits: Limits) -> _Ban:
        stop = flags_at(graph.n_nodes, limits.stop_nodes)
        stop[starts] = False
        flags: tuple[Flags, Flags] = (
            flags_at(graph.n_nodes, limits.barrier_nodes),
            flags_at(graph.n_links, limits.barrier_links),
        )
        kept = limits.link_filter
        return cls(flags[0].data, flags[1].data, stop.data, None if kept is None else kept.data)

    def allows(self, node: int, link: int) -> bool:
        return not (self.node[node] or self.link[link] or (self.kept is not None and not self.kept[link]))


def _within(graph: Graph, starts: list[int], rows: _Rows, limit_m: float) -> Found | None:
    """The nearest first; of links those between two nodes that were found."""
    length = graph.links.length_m.data
    best, own = dict.fromkeys(starts, 0.0), set(starts)
    waiting = [(0.0, node) for node in starts]
    done: dict[int, float] = {}
    ways: list[tuple[int, int]] = []
    while waiting:
        distance, node = heappop(waiting)
        if node in done:
            continue
        done[node] = distance
        if len(done) > MOST:
            return None
        for other, link in rows(node):
            ways.append((other, link))
            metres = length[link]
            reached = distance + (metres if metres == metres else 0.0)  # noqa: PLR0124 - NaN
            if reached <= limit_m and reached < best.get(other, np.inf):
                best[other] = reached
                heappush(waiting, (reached, other))
    rest = sorted((distance, node) for node, distance in done.items() if node not in own)
    return _arrays([*starts, *(node for _, node in rest)], {link for other, link in ways if other in done})


def _arrays(nodes: list[int], links: set[int]) -> Found:
    return np.array(nodes, np.int32), np.array(sorted(links), np.int32)
