"""Grid checks on polygons: G03 soundness, G04 overlaps, G05 gaps, G06 union, G07 one community.

Differences thinner than `width_m` are drawing precision, not defects.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gridtwin.ledger.findings import Hit
from gridtwin.ledger.grids.linework import Geometries, parts_of

if TYPE_CHECKING:
    from gridtwin.ledger.grids.checking import GridContext


def sound_polygon(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G03: there, a polygon, valid, in one part."""
    for code, shape in zip(context.codes, context.raw, strict=True):
        why = _unsound(shape)
        if why is not None:
            yield Hit(str(code), shape, {"why": why[0], "why_zh": why[1]})


def _unsound(shape: BaseGeometry | None) -> tuple[str, str] | None:
    if shape is None or shape.is_empty:
        return "it has no polygon", "没有图形"
    if shape.geom_type not in {"Polygon", "MultiPolygon"}:
        return f"it is a {shape.geom_type}, not a polygon", f"图形类型为{shape.geom_type}，不是面"
    if not shape.is_valid:
        return f"its polygon is invalid ({shapely.is_valid_reason(shape)})", "图形无效"
    if shape.geom_type == "MultiPolygon" and len(shape.geoms) > 1:
        return f"it consists of {len(shape.geoms)} parts", f"由{len(shape.geoms)}个部分组成"
    return None


def overlaps(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G04: pairs of grids with common ground."""
    first, second = shapely.STRtree(context.shapes).query(context.shapes, predicate="intersects")
    pairs = np.stack([first, second])[:, first < second]
    pairs = pairs[:, np.lexsort(pairs[::-1])]
    common = shapely.intersection(context.shapes[pairs[0]], context.shapes[pairs[1]])
    for one, two, ground in zip(*pairs, common, strict=True):
        thick = _thick(ground, parameters["width_m"])
        if thick is not None:
            values = {"other": str(context.codes[two]), "area_m2": thick.area}
            yield Hit(str(context.codes[one]), thick, values)


def gaps(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G05: ground of a community that no grid covers and that grids enclose (ground at the rim is G06's)."""
    for code, ground in _uncovered(context):
        for hole in _thick_parts(ground, parameters["width_m"]):
            if not _at_rim(context, code, hole):
                yield Hit(code, hole, {"area_m2": hole.area})


def union_equals_community(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G06: ground at the rim of a community that its grids leave out, or that they have too much."""
    width = parameters["width_m"]
    for code, ground in _uncovered(context):
        for hole in _thick_parts(ground, width):
            if _at_rim(context, code, hole):
                yield Hit(
                    code,
                    hole,
                    {"why": "fall short of it", "why_zh": "未覆盖其范围，缺少", "area_m2": hole.area},
                )
    for code, community in zip(context.community_codes, context.communities, strict=True):
        members = context.members(code)
        if len(members) == 0:
            continue
        for excess in _thick_parts(shapely.difference(shapely.union_all(members), community), width):
            yield Hit(
                code, excess, {"why": "reach beyond it", "why_zh": "超出其范围", "area_m2": excess.area}
            )


def one_community(context: GridContext, parameters: Mapping[str, Any]) -> Iterator[Hit]:
    """G07: grids with ground in a community other than that of their code."""
    grid, community = shapely.STRtree(context.communities).query(context.shapes, predicate="intersects")
    foreign = np.asarray(
        [
            str(context.codes[g])[:12] != context.community_codes[c]
            for g, c in zip(grid, community, strict=True)
        ],
        dtype=bool,
    )
    common = shapely.intersection(context.shapes[grid[foreign]], context.communities[community[foreign]])
    for row, other, ground in zip(grid[foreign], community[foreign], common, strict=True):
        thick = _thick(ground, parameters["width_m"])
        if thick is not None:
            values = {"others": str(context.community_codes[other]), "area_m2": thick.area}
            yield Hit(str(context.codes[row]), thick, values)


def _uncovered(context: GridContext) -> Iterator[tuple[str, BaseGeometry]]:
    """Ground of each community that lies in no grid at all."""
    tree = shapely.STRtree(context.shapes)
    for code, community in zip(context.community_codes, context.communities, strict=True):
        near = context.shapes[tree.query(community, predicate="intersects")]
        yield code, shapely.difference(community, shapely.union_all(near)) if len(near) else community


def _at_rim(context: GridContext, code: str, ground: BaseGeometry) -> bool:
    community = context.communities[np.flatnonzero(context.community_codes == code)[0]]
    return bool(shapely.dwithin(community.boundary, ground, 0.001))


def _thick_parts(ground: BaseGeometry, width_m: float) -> Geometries:
    thick = _thick(ground, width_m)
    return parts_of([] if thick is None else [thick], 2)


def _thick(ground: BaseGeometry, width_m: float) -> BaseGeometry | None:
    """The parts of an area that are wider than `width_m`, or None."""
    areas = parts_of([ground], 2)
    wide = areas[~shapely.is_empty(shapely.buffer(areas, -width_m / 2))] if len(areas) else areas
    return shapely.union_all(wide) if len(wide) else None
