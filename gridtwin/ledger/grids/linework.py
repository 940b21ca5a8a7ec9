"""Lines of a city made into one noded network: parts, gaps drawn shut, faces, edges between faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import Voronoi

Geometries = NDArray[np.object_]
NOTHING: Geometries = np.empty(0, dtype=object)


def parts_of(geometries: Sequence[object] | Geometries, dimension: int) -> Geometries:
    """Single polygons (2) or lines (1) of any geometries; empty and other parts are left out."""
    found = np.asarray(geometries, dtype=object)
    for _ in range(3):  # collections of multi-parts of parts
        found = shapely.get_parts(found[~shapely.is_missing(found)])
    keep = (shapely.get_dimensions(found) == dimension) & ~shapely.is_empty(found)
    lines: Geometries = found[keep]
    return lines


def as_array(values: Sequence[object] | Geometries) -> Geometries:
    """Object array of geometries, also of none or one."""
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def node(lines: Geometries, precision_m: float) -> Geometries:
    """The lines cut at all their crossings, snapped to the precision raster, without double pieces."""
    if len(lines) == 0:
        return NOTHING
    merged = shapely.union_all(lines, grid_size=precision_m)
    return parts_of([merged], 1)


def faces_of(noded: Geometries) -> Geometries:
    """Polygons enclosed by noded lines, in a fixed order; lines that end in the open leave no trace."""
    if len(noded) == 0:
        return NOTHING
    faces = parts_of([shapely.polygonize(noded)], 2)
    bounds = shapely.bounds(faces)
    order = np.lexsort((bounds[:, 3], bounds[:, 2], bounds[:, 1], bounds[:, 0]))
    sorted_faces: Geometries = faces[order]
    return sorted_faces


def boundaries_of(polygons: Geometries) -> Geometries:
    """Rings of polygons as lines."""
    return parts_of(shapely.boundary(polygons), 1)


def mean_width(polygons: Geometries) -> NDArray[np.float64]:
    """Width in metres of the strip that has each polygon's area and perimeter."""
    width: NDArray[np.float64] = 2 * shapely.area(polygons) / np.maximum(shapely.length(polygons), 1e-9)
    return width


def draw_gaps_shut(lines: Geometries, targets: Geometries, obstacles: Geometries, gap_m: float) -> Geometries:
    """Short pieces that carry open line ends straight on to the nearest line within `gap_m`.

    Args:
        lines: noded lines whose open ends are looked at.
        targets: lines an end may be carried on to (these lines and the boundaries).
        obstacles: buildings a piece may not cross.
        gap_m: longest piece.
    """
    tips, directions = _open_ends(lines, targets)
    if len(tips) == 0:
        return NOTHING
    nudge = 1e-3
    rays = shapely.linestrings(np.stack([tips + directions * nudge, tips + directions * gap_m], axis=1))
    tree = shapely.STRtree(targets)
    ray_index, target_index = tree.query(rays, predicate="intersects")
    pieces: list[object] = []
    for ray in np.unique(ray_index):
        hits = shapely.intersection(rays[ray], targets[target_index[ray_index == ray]])
        points = shapely.get_coordinates(hits)
        reach = np.hypot(*(points - tips[ray]).T).min() + nudge
        pieces.append(shapely.linestrings([tips[ray], tips[ray] + directions[ray] * reach]))
    return without_crossings(as_array(pieces), obstacles)


def without_crossings(lines: Geometries, obstacles: Geometries) -> Geometries:
    """Those lines that touch no obstacle."""
    if len(obstacles) == 0 or len(lines) == 0:
        return lines
    blocked, _ = shapely.STRtree(obstacles).query(lines, predicate="intersects")
    free: Geometries = np.delete(lines, np.unique(blocked))
    return free


def _open_ends(lines: Geometries, targets: Geometries) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Ends that meet no other line, and the unit vectors in which they point."""
    first, second = shapely.get_point(lines, 0), shapely.get_point(lines, -1)
    ends = np.concatenate([first, second])
    inner = np.concatenate([shapely.get_point(lines, 1), shapely.get_point(lines, -2)])
    touching = shapely.STRtree(targets).query(ends, predicate="dwithin", distance=1e-6)[0]
    is_open = np.bincount(touching, minlength=len(ends)) <= 1
    is_open &= ~np.tile(shapely.is_closed(lines), 2)
    tips = shapely.get_coordinates(ends[is_open])
    vectors = tips - shapely.get_coordinates(inner[is_open])
    return tips, vectors / np.maximum(np.hypot(*vectors.T), 1e-9)[:, None]


def centre_lines(polygon: shapely.Polygon, spacing_m: float) -> Geometries:
    """Centre lines of a carriageway or narrow river: the Voronoi edges of its outline that stay well inside.

    The lines stop about half a width before the ends of the polygon; `draw_gaps_shut` carries them on.
    """
    outline = shapely.segmentize(polygon.boundary, spacing_m)
    sites = np.unique(shapely.get_coordinates(outline).round(6), axis=0)
    if len(sites) < 4:
        return NOTHING
    diagram = Voronoi(sites - sites[0])
    pairs = np.array(diagram.ridge_vertices)
    bounded = (pairs >= 0).all(axis=1)
    edges = shapely.linestrings(diagram.vertices[pairs[bounded]] + sites[0])
    banks = sites[diagram.ridge_points[bounded]]
    clear_m = shapely.distance(
        shapely.points(banks[:, 0]), shapely.line_interpolate_point(edges, 0.5, normalized=True)
    )
    across_m = np.hypot(*(banks[:, 0] - banks[:, 1]).T)
    # The middle of a street has its banks on either side; branches into corners do not, unless at a crossing.
    is_middle = (across_m > 1.7 * clear_m) | (clear_m > 0.55 * float(mean_width(as_array([polygon]))[0]))
    shapely.prepare(polygon)
    kept = edges[is_middle & shapely.contains_properly(polygon, edges)]
    return parts_of([shapely.line_merge(shapely.multilinestrings(list(kept)))], 1) if len(kept) else NOTHING


@dataclass(frozen=True, slots=True)
class Adjacency:
    """Edges between faces: face pairs (first < second) with the shared length in the open and on roads."""

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    open_m: NDArray[np.float64]
    road_m: NDArray[np.float64]


def adjacency_of(faces: Geometries, roads: Geometries) -> Adjacency:
    """Which faces share an edge, for faces that share their vertices exactly (made by `faces_of`)."""
    starts, ends, owner = _segments(faces)
    turned = (starts[:, 0] > ends[:, 0]) | ((starts[:, 0] == ends[:, 0]) & (starts[:, 1] > ends[:, 1]))
    low, high = np.where(turned[:, None], ends, starts), np.where(turned[:, None], starts, ends)
    _, key = np.unique(np.hstack([low, high]), axis=0, return_inverse=True)
    order = np.argsort(key, kind="stable")
    same = key[order][1:] == key[order][:-1]
    left, right = order[:-1][same], order[1:][same]
    length = np.hypot(*(high[left] - low[left]).T)
    on_road = _lie_on(0.5 * (low[left] + high[left]), roads)
    pair = np.sort(np.stack([owner[left], owner[right]]), axis=0)
    pairs, index = np.unique(pair, axis=1, return_inverse=True)
    index = index.ravel()
    road_m = np.bincount(index, weights=length * on_road, minlength=pairs.shape[1])
    open_m = np.bincount(index, weights=length * ~on_road, minlength=pairs.shape[1])
    return Adjacency(pairs[0], pairs[1], open_m.astype(np.float64), road_m.astype(np.float64))


def _segments(faces: Geometries) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    rings, owner = shapely.get_rings(faces, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    inside = ring[1:] == ring[:-1]
    return points[:-1][inside], points[1:][inside], owner[ring[:-1][inside]]


def _lie_on(points: NDArray[np.float64], lines: Geometries, within_m: float = 0.01) -> NDArray[np.bool_]:
    found = np.zeros(len(points), dtype=bool)
    if len(lines) and len(points):
        hits = shapely.STRtree(lines).query(shapely.points(points), predicate="dwithin", distance=within_m)[0]
        found[hits] = True
    return found
