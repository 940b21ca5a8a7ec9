"""Unit grids of the sample city, drawn by the ledger's own generator, and the duty grids over them."""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.ledger.grids.generation import generate_grids
from gridtwin.ledger.grids.numbering import number_grids
from gridtwin.ledger.grids.plan import GridSources, load_plan
from sample_data.names import names
from sample_data.things import CRS

_START = date(2023, 3, 1)
_OFFICERS = ["王建军", "李海燕", "张永红", "马小军", "刘雪梅", "陈国栋", "杨晓丽", "赵文斌", "魏兰", "何志强"]


def unit_grids_of(
    community: gpd.GeoDataFrame,
    roads: gpd.GeoDataFrame,
    surfaces: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
) -> gpd.GeoDataFrame:
    """Layer `unit_grid`."""
    water = surfaces.loc[surfaces["style"] == "river", ["geometry"]].reset_index(drop=True)
    sources = GridSources(communities=community, roads=roads, rivers=water, buildings=buildings)
    return generate_grids(sources, load_plan(), start_date=_START).grids


def block_grids_of(cells: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Layer `unit_grid` with one grid a block, for cities where drawing every grid would take too long."""
    shapes = cells.geometry.to_numpy()
    communities = cells["community_code"].to_numpy(dtype=object)
    codes = number_grids(shapes, communities, load_plan().row_height_m, None)
    table = {"code": codes, "community_code": communities, "area_m2": shapely.area(shapes).round(2)}
    frame = gpd.GeoDataFrame({**table, "start_date": _START}, geometry=shapes, crs=CRS)
    return frame.sort_values("code").reset_index(drop=True)


def duty_grids_of(grids: gpd.GeoDataFrame, community: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Layer `duty_grid`: one inspector a community."""
    called = dict(zip(community["code"], community["name"], strict=True))
    rows = []
    for number, (code, part) in enumerate(grids.groupby("community_code"), start=1):
        rows.append(
            {
                "code": f"{names()['division']['code']}ZR{number:04d}",
                "name": f"{called[code]}责任网格",
                "kind": "inspector",
                "department": "城关区城市管理指挥中心",
                "officer": _OFFICERS[number % len(_OFFICERS)],
                "unit_grid_codes": ",".join(part["code"]),
                "geometry": shapely.union_all(part.geometry.to_numpy()),
            }
        )
    return gpd.GeoDataFrame(pd.DataFrame(rows), geometry="geometry", crs=CRS)


def grid_codes(points: np.ndarray, grids: gpd.GeoDataFrame) -> np.ndarray:
    """Code of the grid that holds each point (None outside); on a border, the first one."""
    index, grid = shapely.STRtree(grids.geometry.to_numpy()).query(points, predicate="intersects")
    first = pd.Series(grid, index=index).groupby(level=0).min()
    codes = pd.Series(grids["code"].to_numpy(), dtype=object)
    found = first.map(codes).reindex(range(len(points))).to_numpy(dtype=object)
    return np.where(pd.isna(found), None, found)
