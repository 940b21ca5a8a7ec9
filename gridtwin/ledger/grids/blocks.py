"""Blocks: faces of the network of community boundaries, road centre lines and natural lines."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.grids._bending import ways_out
from gridtwin.ledger.grids._remarks import Remarks
from gridtwin.ledger.grids.cutting import split_by
from gridtwin.ledger.grids.linework import (
    NOTHING,
    Geometries,
    as_array,
    boundaries_of,
    centre_lines,
    draw_gaps_shut,
    faces_of,
    mean_width,
    node,
    parts_of,
)
from gridtwin.ledger.grids.plan import GridPlan, GridSources


@dataclass(frozen=True, slots=True)
class Blocks:
    """Faces with the community each lies in, and what later steps need.

    Attributes:
        buildings: footprints as given, joined where they touch.
        obstacles: what no cut may cross: the buildings and small ponds.
    """

    faces: Geometries
    community: NDArray[np.int64]
    codes: tuple[str, ...]
    roads: Geometries
    dead_ends: Geometries
    buildings: Geometries
    obstacles: Geometries


def draw_blocks(sources: GridSources, plan: GridPlan, remarks: Remarks) -> Blocks:
    """Blocks of all communities; what had to be mended or left out is added to the remarks."""
    codes = tuple(str(code) for code in sources.communities["code"])
    communities, owner = _sound_polygons(sources.communities, remarks)
    edges = boundaries_of(communities)
    buildings = _footprints(sources.buildings, plan)
    roads = _road_lines(sources.roads, plan)
    natural, ponds = _natural_lines(sources.rivers, plan)
    barriers = _inside(np.concatenate([roads, natural]), communities)
    noded = node(barriers, plan.precision_m)
    links = draw_gaps_shut(noded, np.concatenate([noded, edges]), buildings, plan.snap_gap_m)
    network = node(np.concatenate([edges, noded, links]), plan.precision_m)
    faces, community = _faces_in(network, communities, owner, remarks)
    roads = np.concatenate([roads, links])
    return Blocks(
        faces,
        community,
        codes,
        roads,
        _open_streets(network, faces),
        buildings,
        np.concatenate([buildings, ponds]),
    )


def cut_dead_ends(
    block: shapely.Polygon, buildings: Geometries, dead_ends: Geometries, plan: GridPlan
) -> list[shapely.Polygon]:
    """The block parted along its long dead-end streets, each carried on to the edge of the block."""
    pieces = [block]
    streets = dead_ends[shapely.intersects(dead_ends, block)] if len(dead_ends) else dead_ends
    inner = block.buffer(-0.01)
    for street in streets[np.argsort(-shapely.length(streets), kind="stable")]:
        if street.length < plan.dead_end_m or not inner.intersects(street):
            continue
        holder = next((piece for piece in pieces if piece.buffer(1e-3).covers(street)), None)
        sides = None if holder is None else _part_along(holder, buildings, street, plan)
        if holder is not None and sides is not None:
            pieces.remove(holder)
            pieces.extend(sides)
    return pieces


def _part_along(
    block: shapely.Polygon, buildings: Geometries, street: shapely.LineString, plan: GridPlan
) -> list[shapely.Polygon] | None:
    """Sides of the block left and right of a dead end, or None where a side would be a sliver."""
    tip = _inner_tip(block, street)
    best: list[shapely.Polygon] | None = None
    least = np.inf
    for way in ways_out(block, buildings, tip, gap_m=plan.building_gap_m):
        line = shapely.line_merge(shapely.multilinestrings([street, way]))
        if line.geom_type != "LineString" or not line.is_simple:
            continue
        sides = split_by(block, line)
        if len(sides) != 2 or shapely.area(sides).min() < plan.smallest_area_m2:
            continue
        cost = way.length + 40 * float(np.sum(shapely.length(sides) ** 2 / (16 * shapely.area(sides))))
        if cost < least:
            best, least = list(sides), cost
    return best


def _inner_tip(block: shapely.Polygon, street: shapely.LineString) -> tuple[float, float]:
    ends = [street.coords[0], street.coords[-1]]
    x, y = max(ends, key=lambda end: block.boundary.distance(shapely.Point(end)))[:2]
    return x, y


def _sound_polygons(communities: gpd.GeoDataFrame, remarks: Remarks) -> tuple[Geometries, NDArray[np.int64]]:
    """Single valid polygons of the communities with the row each belongs to."""
    shapes = communities.geometry.to_numpy()
    remarks.unsound(shapes)
    mended = shapely.force_2d(shapely.make_valid(shapes))
    polygons: list[Geometries] = [parts_of([shape], 2) for shape in mended]
    owner = np.repeat(np.arange(len(shapes)), [len(parts) for parts in polygons])
    return np.concatenate([NOTHING, *polygons]), owner


def _footprints(buildings: gpd.GeoDataFrame | None, plan: GridPlan) -> Geometries:
    """Buildings as single polygons; footprints that touch become one obstacle."""
    if buildings is None or len(buildings) == 0:
        return NOTHING
    shapes = shapely.force_2d(shapely.make_valid(buildings.geometry.dropna().to_numpy()))
    return parts_of([shapely.union_all(parts_of(shapes, 2), grid_size=plan.precision_m)], 2)


def _road_lines(roads: gpd.GeoDataFrame | None, plan: GridPlan) -> Geometries:
    if roads is None or len(roads) == 0:
        return NOTHING
    shapes = shapely.force_2d(roads.geometry.dropna().to_numpy())
    areas = parts_of([shapely.union_all(parts_of(shapely.make_valid(shapes), 2))], 2)
    middles = [centre_lines(area, max(1.0, float(mean_width(as_array([area]))[0]) / 3)) for area in areas]
    return np.concatenate([parts_of(shapes, 1), *middles])


def _natural_lines(rivers: gpd.GeoDataFrame | None, plan: GridPlan) -> tuple[Geometries, Geometries]:
    """Dividing lines (river lines, banks of wide water, centre lines of narrow water), and small ponds."""
    if rivers is None or len(rivers) == 0:
        return NOTHING, NOTHING
    shapes = shapely.force_2d(rivers.geometry.dropna().to_numpy())
    water = parts_of([shapely.union_all(parts_of(shapely.make_valid(shapes), 2))], 2)
    is_pond = (shapely.area(water) < plan.target_area_m2) & (shapely.length(water) < plan.pond_outline_m)
    ponds, water = water[is_pond], water[~is_pond]
    is_wide = mean_width(water) >= plan.river_width_m
    middles = [
        centre_lines(area, max(1.0, float(mean_width(as_array([area]))[0]) / 3)) for area in water[~is_wide]
    ]
    return np.concatenate([parts_of(shapes, 1), boundaries_of(water[is_wide]), *middles]), ponds


def _inside(lines: Geometries, communities: Geometries) -> Geometries:
    """The parts of lines that lie in the communities' extent; lines elsewhere only cost time."""
    if len(lines) == 0 or len(communities) == 0:
        return NOTHING
    low_x, low_y, high_x, high_y = shapely.total_bounds(communities)
    clipped = shapely.clip_by_rect(lines, low_x - 50, low_y - 50, high_x + 50, high_y + 50)
    return parts_of(clipped, 1)


def _faces_in(
    network: Geometries, communities: Geometries, owner: NDArray[np.int64], remarks: Remarks
) -> tuple[Geometries, NDArray[np.int64]]:
    """Faces inside a community; one that two communities claim goes to the first and is reported."""
    faces = faces_of(network)
    index, holder = shapely.STRtree(communities).query(shapely.point_on_surface(faces), predicate="within")
    order = np.lexsort((owner[holder], index))
    index, community = index[order], owner[holder[order]]
    keep, first, claims = np.unique(index, return_index=True, return_counts=True)
    for face, start, number in zip(keep[claims > 1], first[claims > 1], claims[claims > 1], strict=True):
        remarks.claimed_twice(faces[face], community[start : start + number])
    return faces[keep], community[first]


def _open_streets(network: Geometries, faces: Geometries) -> Geometries:
    """Lines of the network that bound no face, joined to whole streets: dead ends."""
    if len(network) == 0 or len(faces) == 0:
        return NOTHING
    middles = shapely.line_interpolate_point(network, 0.5, normalized=True)
    bounding = shapely.STRtree(boundaries_of(faces)).query(middles, predicate="dwithin", distance=1e-6)[0]
    loose = np.delete(network, np.unique(bounding))
    if len(loose) == 0:
        return NOTHING
    return parts_of([shapely.line_merge(shapely.multilinestrings(list(loose)))], 1)
