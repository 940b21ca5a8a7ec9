"""How high sewage stands behind a blockage, and who lies below that level.

Still water: it rises behind the blockage, goes into every pipe whose highest invert it passes, and stops
rising where it first runs over a cover or away through a pipe around the blockage. No inflow, no time.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from pipe_network.errors import BadPipeData
from pipe_network.topology.graph import BACKWARD, Flags, Floats, Graph, Ints, Way
from pipe_network.topology.parameters import backup_parameters
from pipe_network.topology.walk import reach


class Bound(StrEnum):
    """What holds the level where it is."""

    OVERFLOW = "overflow"
    RELIEF = "relief"
    GIVEN = "given"
    UNBOUND = "unbound"


@dataclass(frozen=True, slots=True)
class Backup:
    """The level in metres, what bounds it (a node that overflows, a link that relieves), and what lies below.

    `nodes` are those the water reaches; `over_cover` those whose cover lies below the level, `connections`
    service ends below it, `surcharged` links that run full.
    """

    level_m: float
    bound: Bound
    at: str
    nodes: Ints
    over_cover: Ints
    connections: Ints
    surcharged: Ints
    unknown_levels: int


@dataclass(slots=True)
class _Water:
    graph: Graph
    blocked: Flags
    escapes: Flags
    up: Ints
    down: Ints
    low: Floats
    heap: list[tuple[float, int, int]] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)


_REACH, _OVERFLOW, _RELIEF = 0, 1, 2


def backup(graph: Graph, place: str, *, level_m: float | None = None) -> Backup:
    """Where a blockage at a link or a node backs up; to a level that is given, or as high as it gets.

    Raises:
        UnknownObject: no such link or node.
        BadPipeData: no level is known where the water would start.
    """
    starts, blocked = _blockage(graph, place)
    level, bound, at, wet = _risen(graph, starts, blocked, level_m)
    nodes = np.array(sorted(wet), np.int32)
    ground = np.asarray(graph.nodes.columns.get("ground_m", np.full(graph.n_nodes, np.nan)), float)
    margin = backup_parameters()["margin_m"]
    with np.errstate(invalid="ignore"):
        over = nodes[ground[nodes] <= level + margin]
    links = _wet_links(graph, nodes)
    crown = _crest(graph) + np.nan_to_num(np.asarray(graph.links.columns["height_m"], float))
    unknown = int(np.isnan(ground[nodes]).sum())
    return Backup(
        level,
        bound,
        at,
        nodes,
        over.astype(np.int32),
        nodes[graph.nodes.customers[nodes] > 0],
        links[crown[links] <= level],
        unknown,
    )


def _blockage(graph: Graph, place: str) -> tuple[Ints, Flags]:
    """Nodes just above a blockage, and the links that it stops."""
    if "start_invert_m" not in graph.links.columns:
        raise BadPipeData(
            "the network has no inverts, so no water level", zh="该管网没有管底高程，无法推算水位"
        )
    blocked = np.zeros(graph.n_links, bool)
    if graph.has_link(place):
        link = graph.link(place)
        blocked[link] = True
        is_back = graph.links.direction[link] == BACKWARD
        return np.array([graph.end[link] if is_back else graph.start[link]], np.int32), blocked
    node = graph.node(place)
    mine = slice(int(graph.entries.begin[node]), int(graph.entries.begin[node + 1]))
    leaves = graph.passable[Way.DOWN][mine] != node
    blocked[graph.entries.link[mine][leaves]] = True
    return np.array([node], np.int32), blocked


def _risen(
    graph: Graph, starts: Ints, blocked: Flags, given: float | None
) -> tuple[float, Bound, str, set[int]]:
    water = _water(graph, blocked, starts)
    level = float(np.nanmin(water.low[starts])) if np.isfinite(water.low[starts]).any() else np.nan
    if np.isnan(level):
        name = graph.node_ids[starts[0]]
        raise BadPipeData(
            f"no invert is known at '{name}'; levels are needed to see where water backs up",
            zh=f"“{name}”处没有管底高程；推算回水需要高程",
        )
    water.heap = [(level, _REACH, int(node)) for node in starts]
    ground = np.asarray(graph.nodes.columns.get("ground_m", np.full(graph.n_nodes, np.nan)), float)
    while water.heap:
        height, event, one = heapq.heappop(water.heap)
        if given is not None and height > given:
            break
        level = max(level, height)
        # A pipe between two nodes that the water stands at relieves nothing.
        if event == _REACH:
            if one not in water.seen:
                water.seen.add(one)
                _spread(water, one, level, float(ground[one]), limited=given is None)
        elif event == _OVERFLOW:
            return level, Bound.OVERFLOW, str(graph.node_ids[one]), water.seen
        elif not {int(graph.start[one]), int(graph.end[one])} <= water.seen:
            return level, Bound.RELIEF, str(graph.link_ids[one]), water.seen
    if given is not None:
        return given, Bound.GIVEN, "", water.seen
    return level, Bound.UNBOUND, "", water.seen


def _spread(water: _Water, node: int, level: float, ground: float, *, limited: bool) -> None:
    """What may happen next from a node that water has reached."""
    if limited and np.isfinite(ground):
        heapq.heappush(water.heap, (max(level, ground), _OVERFLOW, node))
    entries = water.graph.entries
    crest = _crest(water.graph, entries.link[entries.begin[node] : entries.begin[node + 1]])
    for at, sill in zip(range(entries.begin[node], entries.begin[node + 1]), crest.tolist(), strict=True):
        link, height = int(entries.link[at]), level if np.isnan(sill) else max(level, sill)
        if water.blocked[link]:
            continue
        below, above = int(water.down[at]), int(water.up[at])
        if below != node and water.escapes[below]:
            if limited:
                heapq.heappush(water.heap, (height, _RELIEF, link))
        elif above != node or below != node:
            heapq.heappush(water.heap, (height, _REACH, above if above != node else below))


def _water(graph: Graph, blocked: Flags, starts: Ints) -> _Water:
    owner = graph.entries.owner
    down, up = graph.passable[Way.DOWN], graph.passable[Way.UP]
    leaves = np.zeros(graph.n_nodes, bool)
    leaves[owner[down != owner]] = True
    leaves[starts] = True
    stopped = blocked[graph.entries.link]
    escapes = np.zeros(graph.n_nodes, bool)
    outlets = np.flatnonzero(~leaves).astype(np.int32)
    escapes[reach(graph.entries.begin, np.where(stopped, owner, up), outlets)] = True
    return _Water(graph, blocked, escapes, up, down, _lowest(graph))


def _lowest(graph: Graph) -> Floats:
    """Lowest invert at each node, NaN where none is known."""
    columns = graph.links.columns
    low = np.full(graph.n_nodes, np.inf)
    for ends, name in ((graph.start, "start_invert_m"), (graph.end, "end_invert_m")):
        level = np.asarray(columns[name], float)
        np.minimum.at(low, ends, np.where(np.isnan(level), np.inf, level))
    return np.where(np.isinf(low), np.nan, low)


def _crest(graph: Graph, links: Ints | None = None) -> Floats:
    """The higher invert of each link: what water must pass to get through."""
    columns = graph.links.columns
    start, end = (np.asarray(columns[f"{end}_invert_m"], float) for end in ("start", "end"))
    crest = np.fmax(start, end)
    return np.asarray(crest if links is None else crest[links], float)


def _wet_links(graph: Graph, nodes: Ints) -> Ints:
    is_wet = np.zeros(graph.n_nodes, bool)
    is_wet[nodes] = True
    return np.flatnonzero(is_wet[graph.start] & is_wet[graph.end]).astype(np.int32)
