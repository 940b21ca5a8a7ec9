"""Grid checks against what stands in them: G08 crossed objects, G09 carriageways, G10 area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.findings import Hit
from gridtwin.ledger.grids.linework import Geometries, parts_of
from gridtwin.ledger.grids.plan import road_names
from gridtwin.ledger.rules import Severity
from gridtwin.standards import ComponentClass, component_classes

if TYPE_CHECKING:
    from gridtwin.ledger.grids.checking import GridContext


def crossed_objects(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G08: buildings and component footprints that lie in two grids; points are small discs and only warn."""
    if context.buildings is not None:
        yield from _crossed(context, context.buildings, ("building", "建筑物"), parameters["part_m2"])
    if context.components is not None and len(context.components):
        is_point = shapely.get_dimensions(context.components.geometry.to_numpy()) == 0
        areas, points = context.components[~is_point], context.components[is_point]
        yield from _crossed(context, areas, ("component", "部件"), parameters["part_m2"])
        yield from _points_on_boundary(context, points, parameters)


def _crossed(
    context: GridContext, objects: gpd.GeoDataFrame, what: tuple[str, str], part_m2: float
) -> Iterator[Hit]:
    shapes = shapely.force_2d(shapely.make_valid(objects.geometry.to_numpy()))
    grid, thing = shapely.STRtree(shapes).query(shapely.boundary(context.shapes), predicate="intersects")
    part = shapely.area(shapely.intersection(context.shapes[grid], shapes[thing]))
    rest = shapely.area(shapes[thing]) - part
    crossed = (part > part_m2) & (rest > part_m2)
    english, names = _names(objects)
    for row, which, least in zip(grid[crossed], thing[crossed], np.minimum(part, rest)[crossed], strict=True):
        how = (f"{least:.1f} m² lie on the smaller side", f"较小一侧{least:.1f}平方米")
        name = (english.iloc[which], names.iloc[which])
        yield Hit(str(context.codes[row]), shapes[which], _crossing(what, name, how))


def _crossing(what: tuple[str, str], name: tuple[str, str], how: tuple[str, str]) -> dict[str, object]:
    """What a sentence names, in English and Chinese."""
    english = {"what": what[0], "name_en": name[0], "how": how[0]}
    return {**english, "what_zh": what[1], "name": name[1], "how_zh": how[1]}


def _names(objects: gpd.GeoDataFrame) -> tuple[pd.Series[str], pd.Series[str]]:
    """What to call each object, in English and Chinese: the class where a component has its name."""
    names = road_names(objects)
    if "class_code" not in objects:
        return names, names
    classes = {each.code: each for each in component_classes()}
    found = objects["class_code"].map(classes)
    english = [
        one.name_en if isinstance(one, ComponentClass) and one.name_en and name == one.name else name
        for one, name in zip(found, names, strict=True)
    ]
    return pd.Series(english, index=names.index, dtype="object"), names


def _points_on_boundary(
    context: GridContext, points: gpd.GeoDataFrame, parameters: Mapping[str, Any]
) -> Iterator[Hit]:
    shapes = shapely.force_2d(points.geometry.to_numpy())
    radius = parameters["point_radius_m"]
    edges = shapely.boundary(context.shapes)
    thing, grid = shapely.STRtree(edges).query(shapes, predicate="dwithin", distance=radius)
    once, first = np.unique(thing, return_index=True)
    english, names = _names(points)
    if "code" in points:
        codes = " " + points["code"].astype("object").fillna("").astype(str)
        english, names = english + codes, names + codes
    for which, row in zip(once, grid[first], strict=True):
        away = float(shapely.distance(shapes[which], edges[row]))
        how = (f"it stands {away:.2f} m from the line", f"距界线{away:.2f}米")
        name = (english.iloc[which], names.iloc[which])
        values = _crossing(("component", "部件"), name, how)
        yield Hit(str(context.codes[row]), shapes[which], values, Severity(parameters["point_severity"]))


def carriageway_inside(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G09: roads that pass through the inside of a grid (further than `edge_m` from its boundary).

    A road that enters and leaves counts from `through_m` on, a dead end from `dead_end_m` on.
    """
    if context.roads is None or len(context.roads) == 0:
        return
    roads = shapely.force_2d(context.roads.geometry.to_numpy())
    names = road_names(context.roads)
    cores = shapely.buffer(context.shapes, -parameters["edge_m"], quad_segs=2)
    grid, road = shapely.STRtree(roads).query(cores, predicate="intersects")
    for row in np.unique(grid):
        rows = road[grid == row]
        inside = shapely.intersection(roads[rows], context.shapes[row])
        for way in _ways(inside):
            core_m = shapely.length(shapely.intersection(way, cores[row]))
            through = _leaves_twice(way, context.shapes[row])
            if core_m > parameters["through_m" if through else "dead_end_m"]:
                which = rows[np.argmin(shapely.distance(inside, way.interpolate(0.5, normalized=True)))]
                yield Hit(str(context.codes[row]), way, {"name": names.iloc[which], "length_m": core_m})


def _ways(pieces: Geometries) -> Geometries:
    """Connected ways of the road pieces in a grid: areas by their outline, lines joined at their ends."""
    areas, lines = parts_of(pieces, 2), parts_of(pieces, 1)
    if len(areas):
        lines = np.concatenate([lines, parts_of(shapely.boundary(areas), 1)])
    if len(lines) == 0:
        return lines
    merged = shapely.line_merge(shapely.union_all(lines))
    return parts_of([merged], 1)


def _leaves_twice(way: shapely.LineString, grid: shapely.Polygon) -> bool:
    ends = shapely.points([way.coords[0][:2], way.coords[-1][:2]])
    at_edge: NDArray[np.bool_] = shapely.dwithin(ends, grid.boundary, 0.05)
    return bool(at_edge.all())


def area_near_target(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G10: grids far from the nominal area."""
    area = shapely.area(context.shapes)
    least, most = parameters["least_m2"], parameters["most_m2"]
    for row in np.flatnonzero((area < least) | (area > most)):
        values = {
            "target_m2": parameters["target_m2"],
            "least_m2": least,
            "most_m2": most,
            "area_m2": area[row],
        }
        yield Hit(str(context.codes[row]), context.raw[row], values)
