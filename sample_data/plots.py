"""Plots of land, and the control lines of the city plan."""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.names import names
from sample_data.plan import Plan
from sample_data.roads import street_names
from sample_data.sizes import road_class
from sample_data.things import CRS, block_to_map

_HOLDERS = {"school": "城关区教育局", "hospital": "兰州市第三医院", "park": "城关区园林绿化服务中心"}


def plots_of(plan: Plan) -> gpd.GeoDataFrame:
    """Layer `plot`: one plot a block, inside the red lines; column block counts plan.blocks."""
    window, rows = shapely.box(*plan.extent), []
    companies = names()["companies"]
    for number, block in enumerate(plan.blocks):
        if block.kind in ("river", "hill"):
            continue
        shape = shapely.intersection(inner_polygon(plan, number), window)
        if shape.area > 400:
            holder = _HOLDERS.get(block.kind, companies[number % len(companies)])
            rows.append((number, names()["land_use"][block.kind], holder, round(shape.area, 1), shape))
    table = pd.DataFrame(rows, columns=["block", "land_use", "holder", "area_m2", "geometry"])
    table["code"] = [f"{names()['division']['code']}ZD{number:05d}" for number in range(1, len(table) + 1)]
    return gpd.GeoDataFrame(table, geometry="geometry", crs=CRS)


def inner_polygon(plan: Plan, number: int) -> shapely.Polygon:
    """The block of that number inside the red lines of its streets, on the map."""
    west, south, east, north = plan.blocks[number].inner
    ring = shapely.segmentize(shapely.box(0, 0, east - west, north - south).exterior, 25.0)
    return shapely.Polygon(block_to_map(plan, plan.blocks[number], shapely.get_coordinates(ring)[:-1]))


def zones_of(plan: Plan, plots: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Layer `control_zone`: red, green, blue, yellow and purple lines, farmland, ecology, an exempt site."""
    rows = [*_road_zones(plan), *_block_zones(plan, plots), *_natural_zones(plan)]
    frame = gpd.GeoDataFrame(pd.DataFrame(rows, columns=["kind", "name", "rule", "geometry"]), crs=CRS)
    inside = shapely.intersection(shapely.make_valid(frame.geometry.to_numpy()), shapely.box(*plan.extent))
    frame = frame.set_geometry(gpd.GeoSeries(inside, crs=CRS))
    frame = frame[frame.area > 10].reset_index(drop=True)
    frame["code"] = [f"{names()['division']['code']}KZ{number:04d}" for number in range(1, len(frame) + 1)]
    frame["effective_from"] = date(2021, 7, 1)
    return frame


def _road_zones(plan: Plan) -> list[tuple]:
    called, bands = street_names(plan), {}
    for line in plan.lines:
        if not line.is_tunnel:
            path = plan.line(plan.path(line.axis, line.at, line.low, line.high))
            half = road_class(line.road_class).width_m / 2
            bands.setdefault(line.street, []).append(path.buffer(half, cap_style="flat"))
    return [
        ("road", f"{called[street]}道路红线", "红线内不得建设永久建筑", shapely.union_all(shapes))
        for street, shapes in bands.items()
    ]


_BLOCK_RULES = {
    "park": ("green", "公园绿线", "绿线内不得改变用途"),
    "bank": ("green", "滨河绿线", "绿线内不得改变用途"),
    "farmland": ("farmland", "永久基本农田", "不得占用"),
    "utility": ("utility", "基础设施黄线", "保障市政设施用地"),
}


def _block_zones(plan: Plan, plots: gpd.GeoDataFrame) -> list[tuple]:
    rows = []
    kinds = [plan.blocks[number].kind for number in plots["block"]]
    for kind, shape in zip(kinds, plots.geometry, strict=True):
        if kind in _BLOCK_RULES:
            zone, name, rule = _BLOCK_RULES[kind]
            rows.append((zone, name, rule, shape))
    for wanted, zone, name, rule in (
        ("old_town", "heritage", "历史文化街区紫线", "建设须经审查"),
        ("reserve", "exempt", "重点项目豁免区", "已统一审批，不作违建提示"),
    ):
        found = [shape for kind, shape in zip(kinds, plots.geometry, strict=True) if kind == wanted]
        if found:
            rows.append((zone, name, rule, max(found, key=lambda shape: shape.area)))
    return rows


def _natural_zones(plan: Plan) -> list[tuple]:
    river, half = plan.size.river, plan.main.half_m
    s = np.arange(-half, half + 40, 40.0)
    line = shapely.LineString(np.column_stack(plan.frame.to_map(s, np.full_like(s, river.t))))
    rows = [("water", "黄河蓝线", "蓝线内不得建设", line.buffer(river.width_m / 2 + 12, cap_style="flat"))]
    hills = [n for n, block in enumerate(plan.blocks) if block.kind == "hill"]
    if hills:
        shapes = [inner_polygon(plan, number) for number in hills]
        rows.append(("ecological", "南山生态红线", "禁止开发建设", shapely.union_all(shapes)))
    return rows
