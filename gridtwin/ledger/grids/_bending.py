"""Bent cuts: cheapest ways through the gaps between buildings, pulled taut.

A mesh of points (lattice of the open ground, middles between buildings, points of the edge) is joined by
Delaunay edges; edges that touch a building or leave the block are dropped; Dijkstra finds the way that stays
near a wanted line.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import Delaunay, QhullError, Voronoi

from gridtwin.ledger.grids.linework import Geometries, without_crossings

_MESH_POINTS = 1200
_OUTLINE_STEP_M = 3.0
Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Mesh:
    """Ways across a block: points, which of them lie on its edge, free edges with length, the walls."""

    points: Points
    on_edge: NDArray[np.bool_]
    pairs: NDArray[np.int64]
    length_m: NDArray[np.float64]
    block: shapely.Polygon
    walls: Geometries


def bent_lines(
    block: shapely.Polygon, buildings: Geometries, shares: list[float], grain: float, *, gap_m: float
) -> list[shapely.LineString]:
    """Lines across the block near the wanted shares of its area that cross no building."""
    mesh = build_mesh(block, buildings, gap_m)
    if mesh is None:
        return []
    lines: list[shapely.LineString] = []
    inner = mesh.points[~mesh.on_edge]
    for turn in np.deg2rad([0, 90, -20, 20, 70, 110, 45, -45]):
        across = np.array([-np.sin(grain + turn), np.cos(grain + turn)])
        place = mesh.points @ across
        for share in shares:
            for shift in (0.0, -0.07, 0.07):
                wanted = float(np.quantile(inner @ across, np.clip(share + shift, 0.05, 0.95)))
                line = _way_near(mesh, place - wanted, mesh.points @ np.array([across[1], -across[0]]))
                lines.extend([] if line is None else [line])
    return lines


def ways_out(
    block: shapely.Polygon, buildings: Geometries, tip: tuple[float, float], *, gap_m: float
) -> list[shapely.LineString]:
    """Short ways from a point inside the block to its edge, in all directions, shortest first."""
    mesh = build_mesh(block, buildings, gap_m, extra=np.array([tip]))
    if mesh is None:
        return []
    start = int(np.argmin(np.hypot(*(mesh.points - tip).T)))
    cost, previous = _search(mesh, mesh.length_m, start)
    edge = np.flatnonzero(mesh.on_edge & np.isfinite(cost))
    sector = np.floor(np.arctan2(*(mesh.points[edge] - tip).T[::-1]) / (np.pi / 8))
    best = [edge[sector == value][np.argmin(cost[edge[sector == value]])] for value in np.unique(sector)]
    best.sort(key=lambda node: float(cost[node]))
    return [_taut(mesh, _trace(previous, int(node))) for node in best]


def build_mesh(
    block: shapely.Polygon, buildings: Geometries, gap_m: float, extra: Points | None = None
) -> Mesh | None:
    """Mesh of the open ground of a block, or None when it has too few points to speak of."""
    walls = shapely.buffer(buildings, gap_m, quad_segs=2) if len(buildings) else buildings
    step = max(3.0, float(np.sqrt(block.area / _MESH_POINTS)))
    edge = shapely.get_coordinates(shapely.segmentize(block.boundary, step))
    inner = np.vstack(
        [_lattice(block, step), _middles(block, buildings), *([] if extra is None else [extra])]
    )
    inner = inner[_is_open(inner, walls)]
    points, first = np.unique(np.vstack([edge, inner]).round(4), axis=0, return_index=True)
    try:
        corners = Delaunay(points - points[0]).simplices
    except (QhullError, ValueError):
        return None
    pairs = np.unique(
        np.sort(np.vstack([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]]), axis=1), axis=0
    )
    on_edge = first < len(edge)
    pairs = pairs[~(on_edge[pairs[:, 0]] & on_edge[pairs[:, 1]])]
    lines = shapely.linestrings(points[pairs])
    free = _is_free(lines, block, walls)
    pairs, lines = pairs[free], lines[free]
    return (
        Mesh(points, on_edge, pairs.astype(np.int64), shapely.length(lines), block, walls)
        if len(pairs)
        else None
    )


def _lattice(block: shapely.Polygon, step: float) -> Points:
    low_x, low_y, high_x, high_y = block.bounds
    x, y = np.meshgrid(np.arange(low_x + step / 2, high_x, step), np.arange(low_y + step / 2, high_y, step))
    points = np.column_stack([x.ravel(), y.ravel()])
    inside = shapely.contains_xy(block, points[:, 0], points[:, 1])
    away = shapely.distance(shapely.points(points), block.boundary) > step / 2
    kept: Points = points[inside & away]
    return kept


def _middles(block: shapely.Polygon, buildings: Geometries) -> Points:
    """Points halfway between neighbouring buildings: Voronoi vertices of their outlines."""
    if len(buildings) == 0:
        return np.empty((0, 2))
    outline = shapely.get_coordinates(shapely.segmentize(shapely.boundary(buildings), _OUTLINE_STEP_M))
    sites = np.unique(outline.round(4), axis=0)
    if len(sites) < 4:
        return np.empty((0, 2))
    vertices = Voronoi(sites - sites[0]).vertices + sites[0]
    vertices = np.unique(vertices.round(1), axis=0)
    inside = shapely.contains_xy(block, vertices[:, 0], vertices[:, 1])
    kept: Points = vertices[inside]
    return kept


def _is_open(points: Points, walls: Geometries) -> NDArray[np.bool_]:
    is_open = np.ones(len(points), dtype=bool)
    if len(walls):
        is_open[shapely.STRtree(walls).query(shapely.points(points), predicate="intersects")[0]] = False
    return is_open


def _is_free(lines: Geometries, block: shapely.Polygon, walls: Geometries) -> NDArray[np.bool_]:
    """Lines that stay within the block (its edge may be touched) and touch no wall."""
    shapely.prepare(block)
    free: NDArray[np.bool_] = shapely.covers(block, lines)
    tight = ~free & shapely.intersects(block, lines)  # ends on the edge are only nearly on it
    shortened = shapely.line_interpolate_point(lines[tight], [[0.001], [0.999]], normalized=True)
    ends = np.stack([shapely.get_coordinates(row) for row in shortened], axis=1)
    free[tight] = shapely.covers(block, shapely.linestrings(ends)) if tight.any() else free[tight]
    if len(walls) and free.any():
        rows = np.flatnonzero(free)
        free[rows[shapely.STRtree(walls).query(lines[rows], predicate="intersects")[0]]] = False
    return free


def _way_near(
    mesh: Mesh, aside: NDArray[np.float64], along: NDArray[np.float64]
) -> shapely.LineString | None:
    """Cheapest way from one end of the block to the other along the line where `aside` is 0."""
    scale = max(10.0, 0.15 * float(np.ptp(aside)))
    near = mesh.on_edge & (np.abs(aside) < 2 * scale)
    starts, ends = near & (along < np.quantile(along, 0.25)), near & (along > np.quantile(along, 0.75))
    if not starts.any() or not ends.any():
        return None
    drift = (aside[mesh.pairs].mean(axis=1) / scale) ** 2
    detour = 2 * np.abs(aside)  # for leaving the block away from the wanted line
    cost, previous = _search(
        mesh, mesh.length_m * (1 + drift), len(mesh.points), np.where(starts, detour, -1)
    )
    goals = np.flatnonzero(ends)
    goal = int(goals[np.argmin((cost + detour)[goals])])
    if not np.isfinite(cost[goal]):
        return None
    return _taut(mesh, [node for node in _trace(previous, goal) if node < len(mesh.points)])


def _search(
    mesh: Mesh, weight: NDArray[np.float64], start: int, entry: NDArray[np.float64] | None = None
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Dijkstra from a point, or from one beyond the mesh, `entry` away from each point (< 0: no way)."""
    first, second = mesh.pairs.T
    if entry is not None:
        sources = np.flatnonzero(entry >= 0)
        first = np.concatenate([first, np.full(len(sources), start)])
        second = np.concatenate([second, sources])
        weight = np.concatenate([weight, entry[sources] + 1e-6])
    number = max(len(mesh.points), start + 1)
    graph = csr_array((weight, (first, second)), shape=(number, number))
    cost, previous = dijkstra(graph, directed=False, indices=[start], return_predecessors=True)
    return cost[0, : len(mesh.points)], previous[0].astype(np.int64)


def _trace(previous: NDArray[np.int64], goal: int) -> list[int]:
    nodes = [goal]
    while previous[nodes[-1]] >= 0:
        nodes.append(int(previous[nodes[-1]]))
    return nodes[::-1]


def _taut(mesh: Mesh, nodes: list[int]) -> shapely.LineString:
    """The way with every corner left out that is not needed to keep clear of walls and inside the block."""
    kept, here = [0], 0
    while here < len(nodes) - 1:
        ahead = np.arange(here + 1, len(nodes))
        here_point = np.repeat(mesh.points[[nodes[here]]], len(ahead), axis=0)
        lines = shapely.linestrings(np.stack([here_point, mesh.points[[nodes[i] for i in ahead]]], axis=1))
        free = np.flatnonzero(_is_free(lines, mesh.block, mesh.walls))
        here = int(ahead[free[-1]]) if len(free) else here + 1
        kept.append(here)
    return shapely.linestrings(mesh.points[[nodes[i] for i in kept]])


def clear_of(line: shapely.LineString, buildings: Geometries) -> bool:
    """Whether the line touches no building."""
    one = np.empty(1, dtype=object)
    one[0] = line
    return len(without_crossings(one, buildings)) == 1
