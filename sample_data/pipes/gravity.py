"""Gravity drainage: a tree towards the outfalls, inverts that fall, sizes that grow with the inflow."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from sample_data.frame import Array
from sample_data.pipes.mains import Route
from sample_data.pipes.network import Network
from sample_data.pipes.obstacles import Obstacles
from sample_data.pipes.utilities import Utility
from sample_data.plan import Plan
from sample_data.terrain import WATER_LEVEL_M

_HEAD_M = 24.0  # a sewer begins this far from a junction it does not drain
_UPHILL = 40.0  # how much a metre of rising ground counts against a metre of way
_INTERCEPTOR_M = 2400.0
_OUTFALL_COVER_M = 0.72


def lay_gravity(
    plan: Plan, utility: Utility, nodes: dict[int, Array], routes: list[Route], obstacles: Obstacles
) -> Network:
    """Wells and pipes of one drainage network, all falling to an outfall or a treatment works' intake.

    Sewers pass below everything that was laid before them.
    """
    network = Network(utility)
    if not routes:
        return network
    order = {node: k for k, node in enumerate(nodes)}
    ground = np.zeros(len(order))
    for route in routes:
        ground[order[route.start]], ground[order[route.end]] = route.ground[0], route.ground[-1]
    for (x, y), z in zip(nodes.values(), ground, strict=True):
        network.add_point(x, y, z, "junction")
    ends = np.array([(order[route.start], order[route.end]) for route in routes])
    length = np.array([_length(route.points) for route in routes])
    roots = _roots(plan, utility, list(nodes), ends, ground)
    distance, towards = _tree(len(order), ends, length, ground, roots)
    _lay(network, routes, (ends, distance, towards), obstacles)
    for root in roots:
        _outfall(plan, network, root, obstacles)
    return network


def _length(points: Array) -> float:
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


def _roots(plan: Plan, utility: Utility, nodes: list[int], ends: Array, ground: Array) -> list[int]:
    """Junctions that drain out: storm water at the riverside, sewage at the ends of the interceptors."""
    s, t = plan.nodes["s"].to_numpy()[nodes], plan.nodes["t"].to_numpy()[nodes]
    roots: list[int] = []
    main_streets = {at for at, _ in plan.main.verticals}
    for bank in (plan.main.south_bank, plan.main.north_bank):
        beside = np.flatnonzero(t == bank)
        if utility.outfall == "river":
            roots += [int(k) for k in beside if s[k] in main_streets]
        elif len(beside):
            chosen = beside[np.argmax(s[beside])]
            far = np.floor((s[chosen] - s[beside]) / _INTERCEPTOR_M)
            roots += [int(beside[far == step][np.argmax(s[beside[far == step]])]) for step in np.unique(far)]
    graph = coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(len(nodes), len(nodes)))
    pieces, label = connected_components(graph, directed=False)
    drained = {int(label[root]) for root in roots}
    for piece in set(range(pieces)) - drained:
        members = np.flatnonzero(label == piece)
        roots.append(int(members[np.argmin(ground[members])]))
    return sorted(set(roots))


def _tree(count: int, ends: Array, length: Array, ground: Array, roots: list[int]) -> tuple[Array, Array]:
    """Distance to the nearest root and the next junction on the way, rising ground counts as a detour."""
    rows, columns, cost = [], [], []
    for a, b in ((0, 1), (1, 0)):  # water flows from b to a
        rise = np.maximum(ground[ends[:, a]] - ground[ends[:, b]], 0)
        rows.append(ends[:, a])
        columns.append(ends[:, b])
        cost.append(length + _UPHILL * rise)
    graph = coo_matrix(
        (np.concatenate(cost), (np.concatenate(rows), np.concatenate(columns))), shape=(count, count)
    ).tocsr()
    distance, towards, _ = dijkstra(graph, indices=roots, min_only=True, return_predecessors=True)
    return distance, towards


def _lay(
    network: Network, routes: list[Route], tree: tuple[Array, Array, Array], obstacles: Obstacles
) -> None:
    """Pipes from the farthest junction down; each junction is done when everything above it is.

    `tree`: both ends of every route, then of every junction the distance to its root and the next one there.
    """
    ends, distance, towards = tree
    leaving: dict[int, list[tuple[Route, bool, bool]]] = defaultdict(list)
    for route, (a, b) in zip(routes, ends, strict=True):
        if towards[a] == b or towards[b] == a:
            upper = a if towards[a] == b else b
            leaving[int(upper)].append((route, bool(upper == a), True))
        else:
            upper = a if distance[a] >= distance[b] else b
            leaving[int(upper)].append((route, bool(upper == a), False))
    invert = np.array(network.ground) - network.utility.depth_m
    drained = np.zeros(len(invert))
    order = {route.section: (int(a), int(b)) for route, (a, b) in zip(routes, ends, strict=True)}
    for node in np.argsort(-distance, kind="stable"):
        for route, is_forward, is_tree in leaving[int(node)]:
            a, b = order[route.section]
            lower = b if is_forward else a
            points = route.points if is_forward else route.points[::-1]
            ground = route.ground if is_forward else route.ground[::-1]
            head = int(node) if is_tree else _head(network, points, ground)
            if head is None:
                continue
            start = invert[node] if is_tree else network.ground[head] - network.utility.depth_m
            first = 1 if is_tree else 1 + int(np.argmax(_along(points)[1:] > _HEAD_M + 8))
            begin, end, flow = _chain(
                network,
                (head, lower),
                (points[first:-1], ground[first:-1]),
                (start, drained[node] * is_tree, route.section),
                obstacles,
            )
            if is_tree:
                invert[node] = begin
            else:
                network.level[head] = round(begin, 3)
            invert[lower] = min(invert[lower], end)
            drained[lower] += flow
    for node in range(len(invert)):
        network.level[node] = round(float(invert[node]), 3)


def _along(points: Array) -> Array:
    return np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))))


def _head(network: Network, points: Array, ground: Array) -> int | None:
    """First well of a sewer that begins beside a junction; None where the street is too short for one."""
    along = _along(points)
    if along[-1] < 2.2 * _HEAD_M:
        return None
    x = np.interp(_HEAD_M, along, points[:, 0])
    y = np.interp(_HEAD_M, along, points[:, 1])
    head = network.add_point(x, y, float(np.interp(_HEAD_M, along, ground)), "head")
    network.level[head] = round(network.ground[head] - network.utility.depth_m, 3)
    return head


def _chain(
    network: Network,
    ends: tuple[int, int],
    between: tuple[Array, Array],
    given: tuple[float, float, int],
    obstacles: Obstacles,
) -> tuple[float, float, float]:
    """Pipes from one end to the other over the wells between; first and last invert and the length drained.

    `given`: the invert of the first well, the length drained above it, the section of the plan.
    """
    utility = network.utility
    start, drained, section = given
    middle = network.add_points(*between, "middle")
    path = [ends[0], *middle, ends[1]]
    xy = np.column_stack((_pick(network.x, path), _pick(network.y, path)))
    along = _along(xy)
    size = diameter_mm(utility, drained + along[-1])
    slope = utility.slope if size < 800 else utility.slope * 0.45
    limit = _pick(network.ground, path) - utility.depth_m - (size - utility.sizes_mm[0][1]) / 1000
    limit[0] = start
    limit = np.minimum(limit, _highest(xy, size, utility, obstacles))
    levels = np.minimum.accumulate(limit + slope * along) - slope * along
    for number, level in zip(middle, levels[1:-1], strict=True):
        network.level[number] = round(float(level), 3)
    for k in range(len(path) - 1):
        network.add_line(
            (path[k], path[k + 1]), section, "main", (float(levels[k]), float(levels[k + 1])), size
        )
    return float(levels[0]), float(levels[-1]), drained + float(along[-1])


def _highest(xy: Array, size: int, utility: Utility, obstacles: Obstacles) -> Array:
    """Highest invert at every well of a path (n, 2) that passes below what its pipes cross."""
    met = obstacles.crossed(np.stack((xy[:-1], xy[1:]), axis=1), utility)
    invert = met.ceiling() - size / 1000
    found = np.full(len(xy), np.inf)
    np.minimum.at(found, met.row, invert)
    np.minimum.at(found, met.row + 1, invert)
    return found


def _pick(values: list[float], numbers: list[int]) -> Array:
    return np.array([values[number] for number in numbers])


def diameter_mm(utility: Utility, drained_m: float) -> int:
    """Pipe size for that length of sewers above it."""
    return [size for least, size in utility.sizes_mm if drained_m >= least][-1]


def _outfall(plan: Plan, network: Network, root: int, obstacles: Obstacles) -> None:
    """A last pipe: into the river at its bank, or a stub to the intake at the end of an interceptor."""
    utility = network.utility
    s, t = plan.frame.to_plan(network.x[root], network.y[root])
    incoming = [k for k, line in enumerate(network.lines) if line[1] == root]
    size = max((network.diameter[k] for k in incoming), default=diameter_mm(utility, 0))
    section = network.lines[incoming[0]][2] if incoming else 0
    river = plan.size.river
    if utility.outfall == "river" and abs(float(t) - river.t) < river.width_m / 2 + 90:
        bank = river.t + np.sign(float(t) - river.t) * (river.width_m / 2 + 8)
        x, y = plan.frame.to_map(float(s), bank)
    else:
        x, y = plan.frame.to_map(float(s) + 18.0, float(t) + (9.0 if t < river.t else -9.0))
    ground = float(plan.terrain.height_m(np.array(x), np.array(y)))
    run = float(np.hypot(x - network.x[root], y - network.y[root]))
    way = np.array([(network.x[root], network.y[root]), (float(x), float(y))])
    highest = round(float(_highest(way, size, utility, obstacles)[0]) - 0.001, 3)
    network.level[root] = min(network.level[root], highest)
    end = network.level[root] - utility.slope * run
    if utility.outfall == "river":
        end = min(end, max(WATER_LEVEL_M + 0.4, ground - 1.0))
    number = network.add_point(float(x), float(y), ground, "outfall")
    end = min(end, ground - _OUTFALL_COVER_M - size / 1000)
    network.level[number] = round(end, 3)
    network.add_line(
        (root, number),
        section,
        "outfall",
        (network.level[root], end),
        size,
    )
