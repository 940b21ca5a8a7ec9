"""A pipe network as arrays: who hangs on what, which way, and what is shut. Knows nothing of files or layers.

Traces walk over one list of (node → neighbour) entries. An entry that must not be taken leads back to its own
node, so that no list is ever rebuilt for a barrier.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.errors import BadPipeData, UnknownObject

Ints = NDArray[np.int32]
Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]
Names = NDArray[Any]  # Any: numpy text of whatever width

FORWARD, BACKWARD, EITHER, NOWHERE = 1, -1, 0, 2
_SEARCHED = 200_000  # names that are looked through for a hint


class Way(StrEnum):
    """Which way a trace goes along the flow."""

    UP = "up"
    DOWN = "down"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class NodeFacts:
    """What is known of nodes beside their names: arrays of length n; `xy` has shape (n, 2)."""

    xy: Floats
    is_open: Flags
    is_source: Flags
    customers: Floats
    columns: Mapping[str, NDArray[Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """What is known of links: arrays of length m.

    `direction` is 1 where the flow goes from start to end, −1 where it goes back, 0 where it may go either
    way, 2 where nothing flows. Lengths are metres, volumes m³, NaN where unknown.
    """

    direction: NDArray[np.int8]
    is_open: Flags
    length_m: Floats
    volume_m3: Floats
    columns: Mapping[str, NDArray[Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Graph:
    """Nodes and links of one network, made by `build_graph`; `start` and `end` are positions of nodes."""

    node_ids: Names
    link_ids: Names
    start: Ints
    end: Ints
    nodes: NodeFacts
    links: LinkFacts
    skipped: tuple[str, ...] = ()

    @property
    def n_nodes(self) -> int:
        """Number of nodes."""
        return len(self.node_ids)

    @property
    def n_links(self) -> int:
        """Number of links."""
        return len(self.link_ids)

    @cached_property
    def entries(self) -> Entries:
        """Incidence of nodes and links."""
        return _entries(self.start, self.end, self.n_nodes)

    @cached_property
    def degree(self) -> Ints:
        """Number of link ends at each node."""
        return np.diff(self.entries.begin).astype(np.int32)

    @cached_property
    def passable(self) -> Mapping[Way, Ints]:
        """For each way, where every entry leads; shut links and shut nodes lead nowhere."""
        return _Lazy(lambda way: targets(self, way, node_open=self.nodes.is_open))

    @cached_property
    def leaving(self) -> Mapping[Way, tuple[Flags, Flags]]:
        """For each way, what `leaving` says where no trace is limited."""
        return _Lazy(lambda way: leaving(self, self.passable[way]))

    @cached_property
    def end_entries(self) -> tuple[Ints, Ints]:
        """Position of the entry of each link at its start, and at its end."""
        entries, m = self.entries, self.n_links
        place = np.empty(2 * m, np.int32)
        place[np.where(entries.starts_here, entries.link, entries.link + m)] = np.arange(
            2 * m, dtype=np.int32
        )
        return place[:m], place[m:]

    def node(self, name: str) -> int:
        """Position of a node.

        Raises:
            UnknownObject: no node of that name.
        """
        return int(self.nodes_named([name])[0])

    def link(self, name: str) -> int:
        """Position of a link.

        Raises:
            UnknownObject: no link of that name.
        """
        return int(self.links_named([name])[0])

    def has_node(self, name: str) -> bool:
        """Whether a node has that name."""
        return bool(self._node_index.find([name])[0] >= 0)

    def has_link(self, name: str) -> bool:
        """Whether a link has that name."""
        return bool(self._link_index.find([name])[0] >= 0)

    def nodes_named(self, names: Sequence[str]) -> Ints:
        """Positions of many nodes; raises what `node` raises."""
        return _places(self._node_index, names, ("node", "节点"))

    def links_named(self, names: Sequence[str]) -> Ints:
        """Positions of many links; raises what `link` raises."""
        return _places(self._link_index, names, ("link", "管线"))

    @cached_property
    def _node_index(self) -> _Index:
        return _Index.of(self.node_ids)

    @cached_property
    def _link_index(self) -> _Index:
        return _Index.of(self.link_ids)


@dataclass(frozen=True, slots=True)
class _Index:
    """Names to positions; of equal names the first counts."""

    names: pd.Index
    places: NDArray[np.int64]

    @classmethod
    def of(cls, names: Names) -> _Index:
        index = pd.Index(names)
        places = np.flatnonzero(~index.duplicated())
        return cls(index if len(places) == len(index) else index[places], places)

    def find(self, names: Sequence[str]) -> NDArray[np.int64]:
        """Positions, −1 for names that are not there."""
        found = self.names.get_indexer(pd.Index(list(names), dtype=object))
        return np.where(found >= 0, self.places[found], -1) if len(self.places) else np.full(len(names), -1)


@dataclass(frozen=True, slots=True)
class Entries:
    """Compressed rows: the entries of node i are begin[i] to begin[i + 1].

    An entry has the node it belongs to, the node at the other end, the link, and whether that starts here.
    """

    begin: Ints
    owner: Ints
    other: Ints
    link: Ints
    starts_here: Flags


_Made = TypeVar("_Made")


class _Lazy(Mapping[Way, _Made]):
    """Something for each way, made when first asked for."""

    def __init__(self, make: Callable[[Way], _Made]) -> None:
        self._make, self._made = make, dict[Way, _Made]()

    def __getitem__(self, way: Way) -> _Made:
        if way not in self._made:
            self._made[way] = self._make(way)
        return self._made[way]

    def __iter__(self) -> Any:  # Any: an iterator of ways
        return iter(Way)

    def __len__(self) -> int:
        return len(Way)


def targets(graph: Graph, way: Way, *, node_open: Flags) -> Ints:
    """Where every entry leads if one goes that way: the other node, or back to its own where one cannot pass.

    A node that is not open may be reached and is not passed.
    """
    entries = graph.entries
    allowed = _carried(graph, slice(None), way)
    if not node_open.all():
        allowed &= node_open[entries.owner]
    return np.where(allowed, entries.other, entries.owner)


def targets_of(graph: Graph, node: int, way: Way) -> Ints:
    """Where the entries of one node lead for somebody who stands there, open or not."""
    entries = graph.entries
    mine = slice(int(entries.begin[node]), int(entries.begin[node + 1]))
    return np.where(_carried(graph, mine, way), entries.other[mine], node).astype(np.int32)


def leaving(graph: Graph, target: Ints) -> tuple[Flags, Flags]:
    """Whether one may leave by each link from its start, and from its end, where entries lead like that."""
    at_start, at_end = graph.end_entries
    return target.take(at_start) != graph.start, target.take(at_end) != graph.end


def _carried(graph: Graph, part: slice, way: Way) -> Flags:
    """Whether links let one pass that way, entry by entry."""
    link, here = graph.entries.link[part], graph.entries.starts_here[part]
    allowed = graph.links.is_open[link]
    if way is not Way.BOTH:
        along = graph.links.direction[link]
        wanted = here if way is Way.DOWN else ~here
        allowed &= (along == EITHER) | ((along == FORWARD) & wanted) | ((along == BACKWARD) & ~wanted)
    return np.asarray(allowed)


def build_graph(
    node_ids: Sequence[str] | Names,
    link_ids: Sequence[str] | Names,
    ends: tuple[NDArray[Any], NDArray[Any]],
    *,
    nodes: NodeFacts | None = None,
    links: LinkFacts | None = None,
) -> Graph:
    """A graph of names and of the positions of each link's two nodes; facts that are not given are plain.

    Raises:
        BadPipeData: arrays of different lengths, or ends that no node has.
    """
    start, end = (np.ascontiguousarray(end, np.int32) for end in ends)
    names, link_names = np.asarray(node_ids), np.asarray(link_ids)
    n, m = len(names), len(link_names)
    if len(start) != m or len(end) != m:
        raise BadPipeData(
            f"{m} links have {len(start)} starts and {len(end)} ends; give one of each",
            zh=f"{m}条管线有{len(start)}个起点、{len(end)}个终点；应各有一个",
        )
    if m and (min(start.min(), end.min()) < 0 or max(start.max(), end.max()) >= n):
        raise BadPipeData(
            f"a link ends at a node that is not among the {n} given", zh=f"有管线的端点不在{n}个节点之中"
        )
    return Graph(names, link_names, start, end, nodes or plain_nodes(n), links or plain_links(m))


def plain_nodes(count: int) -> NodeFacts:
    """Facts of nodes of which nothing is known: open, no sources, no customers, nowhere."""
    return NodeFacts(
        np.full((count, 2), np.nan), np.ones(count, bool), np.zeros(count, bool), np.zeros(count)
    )


def plain_links(count: int) -> LinkFacts:
    """Facts of links of which nothing is known: open, flow from start to end, no length."""
    unknown = np.full(count, np.nan)
    return LinkFacts(np.full(count, FORWARD, np.int8), np.ones(count, bool), unknown, unknown)


def _entries(start: Ints, end: Ints, count: int) -> Entries:
    m = len(start)
    owner = np.concatenate([start, end])
    order = np.argsort(owner, kind="stable").astype(np.int32)
    begin = np.zeros(count + 1, np.int32)
    np.cumsum(np.bincount(owner, minlength=count), out=begin[1:])
    starts_here = order < m
    link = np.where(starts_here, order, order - m).astype(np.int32)
    other = np.where(starts_here, end[link], start[link])
    return Entries(begin, owner[order], other, link, starts_here)


def _places(index: _Index, names: Sequence[str], what: tuple[str, str]) -> Ints:
    found = index.find(names)
    missing = np.flatnonzero(found < 0)
    if len(missing):
        name = names[int(missing[0])]
        near = [str(one) for one in index.names[:_SEARCHED] if str(one).startswith(name[:3])][:3]
        hint_en = f"; near it: {', '.join(near)}" if near else ""
        hint_zh = f"；相近的有{'、'.join(near)}" if near else ""
        raise UnknownObject(
            f"no {what[0]} '{name}' in the network{hint_en}", zh=f"管网中没有{what[1]}“{name}”{hint_zh}"
        )
    return found.astype(np.int32)
