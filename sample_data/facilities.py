"""Facilities of city management: toilets, transfer and network stations, car parks, billboards."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from sample_data.names import names, numbered
from sample_data.things import CRS

_FROM_COMPONENTS = {
    "0301": ("toilet", "公共厕所", "城关区环境卫生服务中心"),
    "0304": ("transfer_station", "垃圾中转站", "城关区环境卫生服务中心"),
    "0201": ("parking", "停车场", "城关区城市管理局"),
    "0306": ("billboard", "户外广告", "城关区城市管理局"),
}
_FROM_BUILDINGS = {
    "变电站": ("substation", "变电站", "金城供电公司"),
    "泵站": ("pump_station", "泵站", "兰州西河排水公司"),
}


def facilities_of(
    components: gpd.GeoDataFrame, buildings: gpd.GeoDataFrame, rng: np.random.Generator
) -> gpd.GeoDataFrame:
    """Layer `facility`: what is large among the components, and the stations among the buildings."""
    parts = []
    for code, (kind, title, keeper) in _FROM_COMPONENTS.items():
        rows = components[components["class_code"] == code]
        parts.append(_part(kind, title, keeper, rows.geometry.to_numpy(), rows["grid_code"].to_numpy()))
    for name, (kind, title, keeper) in _FROM_BUILDINGS.items():
        rows = buildings[buildings["name"].str.endswith(name)]
        parts.append(_part(kind, title, keeper, rows.centroid.to_numpy(), rows["grid_code"].to_numpy()))
    frame = gpd.GeoDataFrame(pd.concat(parts, ignore_index=True), geometry="geometry", crs=CRS)
    frame["code"] = [f"{names()['division']['code']}F{number:05d}" for number in range(1, len(frame) + 1)]
    frame["state"] = "完好"
    frame["built_year"] = rng.integers(1996, 2023, len(frame))
    return frame


def _part(kind: str, title: str, keeper: str, points: np.ndarray, grids: np.ndarray) -> pd.DataFrame:
    stems = names()["community_stems"]
    return pd.DataFrame(
        {
            "name": [f"{numbered(stems, k)}{title}" for k in range(len(points))],
            "kind": kind,
            "keeper_name": keeper,
            "grid_code": grids,
            "geometry": points,
        }
    )
