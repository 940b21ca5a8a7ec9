"""Segments (阀门区段): the parts of a network that valves can cut off from each other.

A valve sits on a link next to a node. Links and nodes alike are vertices; wherever a link meets a node and no
valve sits between them, they belong together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from pipe_network.errors import BadPipeData
from pipe_network.topology.graph import Graph, Ints


@dataclass(frozen=True, slots=True)
class Seats:
    """Where valves sit: valve k is on link `link[k]` next to node `node[k]`."""

    link: Ints
    node: Ints

    def __len__(self) -> int:
        return len(self.link)


@dataclass(frozen=True, slots=True)
class Segments:
    """Segment of each node and each link, from 0."""

    node: Ints
    link: Ints
    count: int


def seats_of(graph: Graph, given: Sequence[tuple[str, str]]) -> Seats:
    """Seats from (link, node) names.

    Raises:
        UnknownObject: a link or node that is not there.
        BadPipeData: a valve on a link that does not end at its node.
    """
    link = graph.links_named([name for name, _ in given])
    node = graph.nodes_named([name for _, name in given])
    wrong = np.flatnonzero((graph.start[link] != node) & (graph.end[link] != node))
    if len(wrong):
        at = int(wrong[0])
        raise BadPipeData(
            f"valve {at}: link '{given[at][0]}' does not end at node '{given[at][1]}'; name one of its ends",
            zh=f"第{at}个阀门：管段“{given[at][0]}”的端点不是“{given[at][1]}”；请给出其端点之一",
        )
    return Seats(link, node)


def segments(graph: Graph, seats: Seats) -> Segments:
    """Label all segments of a network."""
    n, m = graph.n_nodes, graph.n_links
    links = np.arange(m, dtype=np.int32)
    at_start = np.ones(m, bool)
    at_end = np.ones(m, bool)
    starts_there = graph.start[seats.link] == seats.node
    at_start[seats.link[starts_there]] = False
    at_end[seats.link[~starts_there]] = False
    rows = np.concatenate([graph.start[at_start], graph.end[at_end]])
    columns = np.concatenate([links[at_start], links[at_end]]) + np.int32(n)
    matrix = coo_array((np.ones(len(rows), bool), (rows, columns)), shape=(n + m, n + m))
    count, label = connected_components(matrix, directed=False)
    return Segments(label[:n].astype(np.int32), label[n:].astype(np.int32), int(count))


def boundary(found: Segments, seats: Seats) -> tuple[Ints, Ints]:
    """For each valve, the segment on the side of its node and the one on the side of its link."""
    return found.node[seats.node], found.link[seats.link]


def valves_around(found: Segments, seats: Seats, segment: int) -> Ints:
    """Valves to close so that a segment is cut off."""
    node_side, link_side = boundary(found, seats)
    return np.flatnonzero((node_side == segment) != (link_side == segment)).astype(np.int32)


def grouped(label: Ints, count: int) -> list[Ints]:
    """Positions by label, for each label from 0."""
    order = np.argsort(label, kind="stable").astype(np.int32)
    return np.split(order, np.cumsum(np.bincount(label, minlength=count))[:-1]) if count else []


def valves_by_segment(found: Segments, seats: Seats) -> list[Ints]:
    """Valves that touch each segment, also those that have it on both sides."""
    node_side, link_side = boundary(found, seats)
    parting = np.flatnonzero(node_side != link_side).astype(np.int32)
    sides = np.concatenate([node_side, link_side[parting]])
    valves = np.concatenate([np.arange(len(seats), dtype=np.int32), parting])
    return [np.sort(valves[part]) for part in grouped(sides, found.count)]


def cut_off_with(found: Segments, seats: Seats, segment: int, fed: Ints) -> Ints:
    """Segments that lose every source when one is cut off. `fed` are the segments with a source."""
    node_side, link_side = boundary(found, seats)
    keep = (node_side != segment) & (link_side != segment)
    pairs = (node_side[keep], link_side[keep])
    count = found.count
    label = connected_components(
        coo_array((np.ones(int(keep.sum()), bool), pairs), shape=(count, count)), directed=False
    )[1]
    supplied = np.isin(label, label[fed[fed != segment]])
    supplied[segment] = True
    return np.flatnonzero(~supplied).astype(np.int32)
