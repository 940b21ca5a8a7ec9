"""What covers the ground: block surfaces, pavements, carriageways, water, in the order they are painted."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely

from sample_data.frame import Array
from sample_data.plan import Plan
from sample_data.sizes import road_class
from sample_data.sketch import Sketch
from sample_data.things import CRS, block_to_map

_CORNER_M = 7.0


def surfaces_of(plan: Plan, sketches: list[Sketch]) -> gpd.GeoDataFrame:
    """Ground cover of the first date: kind, style, block (-1: none), geometry, in painting order."""
    window = shapely.box(*plan.extent)
    rows: list[tuple[str, str, int, shapely.Geometry]] = [("other", "ground", -1, window)]
    rows += _block_covers(plan, sketches)
    walks, ways, medians = _road_shapes(plan)
    rows += [("pavement", "sidewalk", -1, shape) for shape in walks]
    rows += [("water", "river", -1, plan.polygon(_river_ring(plan)))]
    rows += [("pavement", "sidewalk", -1, shape) for shape in bridge_decks(plan)]
    rows += [("road", "carriageway", -1, shape) for shape in ways]
    rows += [("grass", "median", -1, shape) for shape in medians]
    kinds, styles, blocks, shapes = zip(*rows, strict=True)
    frame = gpd.GeoDataFrame(
        {"kind": kinds, "style": styles, "block": blocks}, geometry=list(shapes), crs=CRS
    )
    frame = frame.set_geometry(shapely.intersection(frame.geometry.to_numpy(), window), crs=CRS)
    frame = frame[shapely.area(frame.geometry.to_numpy()) > 0.5]
    return frame.explode(index_parts=False, ignore_index=True)


def _block_covers(plan: Plan, sketches: list[Sketch]) -> list[tuple[str, str, int, shapely.Geometry]]:
    rows = []
    for number, (block, sketch) in enumerate(zip(plan.blocks, sketches, strict=True)):
        for kind, style, points in sketch.grounds:
            dense = shapely.segmentize(shapely.linearrings(points), 30.0)
            ring = shapely.get_coordinates(dense)[:-1]
            rows.append((kind, style, number, shapely.Polygon(block_to_map(plan, block, ring))))
    return rows


def _river_ring(plan: Plan) -> Array:
    river, half = plan.size.river, plan.main.half_m
    s = np.arange(-half, half + 20, 20.0)
    low, high = np.full_like(s, river.t - river.width_m / 2), np.full_like(s, river.t + river.width_m / 2)
    return np.concatenate((np.column_stack((s, low)), np.column_stack((s, high))[::-1]))


def _road_shapes(plan: Plan) -> tuple[list[shapely.Geometry], list[shapely.Geometry], list[shapely.Geometry]]:
    """Red-line bands, carriageways with rounded corners (over the river too), planted medians."""
    walks, ways, medians = [], [], []
    for line in plan.lines:
        if line.is_tunnel:
            continue
        cross = road_class(line.road_class)
        path = plan.line(plan.path(line.axis, line.at, line.low, line.high))
        walks.append(path.buffer(cross.width_m / 2, cap_style="flat"))
        ways.append(path.buffer(cross.carriageway_m / 2, cap_style="flat"))
    joined = shapely.union_all(ways).buffer(_CORNER_M).buffer(-_CORNER_M)
    for row in plan.sections[plan.sections["road_class"] == "主干路"].itertuples():
        if row.high - row.low > 60:
            path = plan.line(plan.path(row.axis, row.at, row.low + 22, row.high - 22))
            medians.append(path.buffer(1.3, cap_style="flat"))
    return [shapely.union_all(walks)], [joined], medians


def bridge_decks(plan: Plan) -> list[shapely.Polygon]:
    """Decks of the bridges, from riverside road to riverside road's near kerb."""
    river, decks = plan.size.river, []
    reach = river.width_m / 2 + 22
    for line in plan.lines:
        crosses = line.axis == "v" and line.low < river.t < line.high and not line.is_tunnel
        if crosses and line.at in plan.main.bridges:
            width = road_class(line.road_class).width_m * 0.75
            points = plan.path("v", line.at, river.t - reach, river.t + reach)
            decks.append(plan.line(points).buffer(width / 2, cap_style="flat"))
    return decks
