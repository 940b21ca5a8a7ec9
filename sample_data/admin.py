"""Sub-districts (街道) and communities (社区): blocks gathered; borders fit and respect the river."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.names import names, numbered
from sample_data.plan import Plan
from sample_data.things import CRS

_COMMUNITY_M2 = {"small": 60_000, "district": 110_000, "city": 160_000}
_STREET_M2 = {"small": 250_000, "district": 600_000, "city": 3_000_000}


def cells_of(plan: Plan) -> gpd.GeoDataFrame:
    """Blocks up to the street centre lines, cut at the extent: the pieces of all areas.

    Columns block, kind, side (of the river: south or north), superblock_i and superblock_j.
    """
    window = shapely.box(*plan.extent)
    shapes = np.array([plan.polygon(plan.ring(block)) for block in plan.blocks], dtype=object)
    frame = gpd.GeoDataFrame(
        {"block": np.arange(len(shapes))}, geometry=shapely.intersection(shapes, window), crs=CRS
    )
    frame["kind"] = [block.kind for block in plan.blocks]
    frame["side"] = ["north" if block.middle[1] > plan.size.river.t + 1 else "south" for block in plan.blocks]
    frame["superblock_i"] = [block.superblock[0] for block in plan.blocks]
    frame["superblock_j"] = [block.superblock[1] for block in plan.blocks]
    return frame[frame.area > 1.0].reset_index(drop=True)


def areas_of(plan: Plan, cells: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """Layers `street` and `community`; `cells` gets the column community_code."""
    division = names()["division"]["code"]
    groups = _gathered(cells, 2, _COMMUNITY_M2[plan.size.name], cells["side"])
    community = _dissolved(cells, groups)
    big = _gathered(
        community.assign(side=community["side"]), 2, _STREET_M2[plan.size.name], community["side"]
    )
    community["street_code"] = [f"{division}{number + 1:03d}" for number in _ranked(community, big)]
    order = community.groupby("street_code").cumcount() + 1
    community["code"] = community["street_code"] + order.map("{:03d}".format)
    cells["community_code"] = cells["group"].map(
        dict(zip(community["group"], community["code"], strict=True))
    )
    street = community.dissolve("street_code", as_index=False)[["street_code", "geometry"]]
    street = street.rename(columns={"street_code": "code"})
    street["name"] = [f"{numbered(names()['street_offices'], k)}街道" for k in range(len(street))]
    street["division_code"] = division
    community["name"] = [f"{numbered(names()['community_stems'], k)}社区" for k in range(len(community))]
    community["population"] = (community.area / 1e6 * 14_000).round(-1).astype(int)
    return street, community[["code", "name", "street_code", "population", "geometry"]]


def _gathered(frame: pd.DataFrame, step: int, least_m2: float, side: pd.Series) -> pd.Series:
    """Group number of every row: step × step superblocks on one side of the river, small groups joined on."""
    keys = list(zip(frame["superblock_i"] // step, frame["superblock_j"] // step, side, strict=True))
    numbers = {key: k for k, key in enumerate(sorted(set(keys)))}
    group = pd.Series([numbers[key] for key in keys], index=frame.index)
    center = np.column_stack(
        (
            shapely.get_x(shapely.centroid(frame.geometry.to_numpy())),
            shapely.get_y(shapely.centroid(frame.geometry.to_numpy())),
        )
    )
    area = frame.area.to_numpy()
    while True:
        table = pd.DataFrame(
            {"group": group, "area": area, "x": center[:, 0] * area, "y": center[:, 1] * area, "side": side}
        )
        sums = table.groupby("group").agg(
            area=("area", "sum"), x=("x", "sum"), y=("y", "sum"), side=("side", "first")
        )
        sums[["x", "y"]] = sums[["x", "y"]].div(sums["area"], axis=0)
        small = sums[sums["area"] < least_m2].sort_values("area")
        joined = False
        for number in small.index:
            others = sums[(sums["side"] == sums.loc[number, "side"]) & (sums.index != number)]
            if len(others):
                gap = np.hypot(others["x"] - sums.loc[number, "x"], others["y"] - sums.loc[number, "y"])
                group[group == number] = gap.idxmin()
                joined = True
                break
        if not joined:
            return group


def _dissolved(cells: gpd.GeoDataFrame, groups: pd.Series) -> gpd.GeoDataFrame:
    cells["group"] = groups
    facts = {"side": "first", "superblock_i": "min", "superblock_j": "min"}
    frame = cells[["group", "side", "superblock_i", "superblock_j", "geometry"]].dissolve(
        "group", aggfunc=facts
    )
    frame = frame.reset_index()
    center = shapely.centroid(frame.geometry.to_numpy())
    return frame.iloc[np.lexsort((shapely.get_x(center), -shapely.get_y(center)))].reset_index(drop=True)


def _ranked(community: gpd.GeoDataFrame, groups: pd.Series) -> list[int]:
    """Numbers of the groups in the order in which they first appear."""
    found: dict[int, int] = {}
    return [found.setdefault(int(group), len(found)) for group in groups]
