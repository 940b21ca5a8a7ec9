"""The fields of the road card, and the sidewalks and medians beside the carriageway."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.sizes import road_class, table

_TOUCH_M = 30.0  # a crossing road's axis ends within half the width of this one


def with_road_cards(
    roads: gpd.GeoDataFrame, streets: gpd.GeoDataFrame, rng: np.random.Generator
) -> gpd.GeoDataFrame:
    """Layer `road` with every field of the card filled in."""
    facts, kept = table("ledgers"), table("names")["keepers"]
    frame = roads.copy()
    kinds = {
        name: {**facts["road"][name], "cross": road_class(name)} for name in frame["road_class"].unique()
    }
    of = {key: frame["road_class"].map({name: kind[key] for name, kind in kinds.items()}) for key in _KEYS}
    carriageway = frame["road_class"].map({name: kind["cross"].carriageway_m for name, kind in kinds.items()})
    length = frame["length_m"].astype(float)
    by_street = frame.groupby("code", sort=True).ngroup().to_numpy()
    frame["direction"] = _directions(frame)
    frame["start_place"], frame["end_place"] = _ends(frame)
    frame["design_unit"] = np.array(facts["designers"], dtype=object)[by_street % len(facts["designers"])]
    frame["construction_unit"] = np.array(facts["builders"], dtype=object)[by_street % len(facts["builders"])]
    frame["pavement_grade"] = "高级路面"
    frame["design_speed_kmh"] = of["speed_kmh"].astype(float)
    frame["width_range"] = [f"{width - 1:g}-{width + 1:g}" for width in frame["width_m"]]
    frame["area_m2"] = (length * frame["width_m"]).round(1)
    frame["aadt"] = (of["aadt"] * rng.normal(1, 0.12, len(frame)).clip(0.6, 1.4)).round(-1).astype(int)
    frame["traffic_grade"] = of["traffic_grade"]
    frame["town_name"] = _towns(frame, streets)
    frame["management_class"] = np.where(frame["road_class"] == "主干路", "市管", "区管")
    frame["manager_name"] = facts["manager"]
    frame["keeper_name"] = kept["road"]
    frame["built_month"] = [
        f"{year}-{1 + street % 12:02d}" for year, street in zip(frame["built_year"], by_street, strict=True)
    ]
    frame["surface_thickness_cm"] = of["surface_cm"].astype(float)
    frame["base_type"] = "水泥稳定碎石"
    frame["base_thickness_cm"] = of["base_cm"].astype(float)
    frame["traffic_direction"] = "both"
    frame["lane_width_range"] = of["lane_width"]
    frame["left_cycle_width_range"] = frame["right_cycle_width_range"] = of["cycle_width"]
    frame["carriageway_area_m2"] = (length * carriageway).round(1)
    frame["has_bus_lane"] = of["has_bus_lane"].astype(bool)
    frame["kerb_type"], frame["gutter_type"] = "花岗岩侧石", "预制混凝土平石"
    frame["kerb_length_m"] = frame["gutter_length_m"] = (2 * length).round(1)
    frame["manhole_count"] = np.maximum(1, length / 32).round().astype(int)
    frame["inlet_count"] = np.maximum(2, length / 15).round().astype(int)
    frame["name_sign_count"] = 2
    frame["sign_count"] = np.maximum(1, length / 60).round().astype(int)
    frame["tree_pit_area_m2"] = (length / 8 * 2 * 1.44).round(1)
    return frame


_KEYS = (
    "speed_kmh",
    "aadt",
    "surface_cm",
    "base_cm",
    "traffic_grade",
    "lane_width",
    "cycle_width",
    "has_bus_lane",
)


def road_strips_of(roads: gpd.GeoDataFrame) -> pd.DataFrame:
    """Table `road_strip`: a sidewalk on either side of every section, a median on arterials."""
    facts = table("ledgers")["road"]
    rows = []
    for road in roads.itertuples():
        rows += [_sidewalk(road, facts[road.road_class]["sidewalk_m"], side) for side in ("left", "right")]
        if road.road_class == "主干路":
            rows.append(
                {
                    "road_code": road.code,
                    "section_no": road.section_no,
                    "kind": "median",
                    "side": "centre",
                    "length_m": road.length_m,
                    "width_range": "0.5",
                    "area_m2": round(road.length_m * 0.5, 1),
                    "median_type": "护栏式",
                    "railing_type": "锌钢护栏",
                    "railing_length_m": road.length_m,
                    "railing_height_m": 1.1,
                }
            )
    return pd.DataFrame(rows)


def _sidewalk(road: Any, width_m: float, side: str) -> dict[str, object]:  # Any: a row of itertuples
    return {
        "road_code": road.code,
        "section_no": road.section_no,
        "kind": "sidewalk",
        "side": side,
        "paving": "透水砖" if road.built_year >= 2005 else "混凝土砖",
        "length_m": road.length_m,
        "width_range": f"{width_m - 0.5:g}-{width_m + 0.5:g}",
        "area_m2": round(road.length_m * width_m, 1),
        "junction_area_m2": round(2 * width_m * width_m, 1),
        "tactile_length_m": road.length_m,
        "ramp_area_m2": 4.8,
        "planting_area_m2": round(road.length_m * 0.6, 1),
        "kerb_type": "花岗岩侧石",
        "gutter_type": "预制混凝土平石",
    }


def _directions(frame: gpd.GeoDataFrame) -> list[str]:
    first, last = _end_points(frame)
    east = np.abs(shapely.get_x(last) - shapely.get_x(first))
    north = np.abs(shapely.get_y(last) - shapely.get_y(first))
    return np.where(east >= north, "东西走向", "南北走向").tolist()


def _ends(frame: gpd.GeoDataFrame) -> tuple[list[str], list[str]]:
    """Names of the roads met at both ends of every section; the edge of the map otherwise."""
    tree = shapely.STRtree(frame.geometry.to_numpy())
    names, found = frame["name"].to_numpy(), []
    for points in _end_points(frame):
        places = ["区界"] * len(frame)
        own, other = tree.query(points, predicate="dwithin", distance=_TOUCH_M)
        away = shapely.distance(points[own], frame.geometry.to_numpy()[other])
        for i, j in zip(own[np.argsort(-away)], other[np.argsort(-away)], strict=True):
            if names[i] != names[j]:
                places[i] = str(names[j])
        found.append(places)
    return found[0], found[1]


def _end_points(frame: gpd.GeoDataFrame) -> tuple[np.ndarray, np.ndarray]:
    lines = frame.geometry.to_numpy()
    return shapely.get_point(lines, 0), shapely.get_point(lines, -1)


def _towns(frame: gpd.GeoDataFrame, streets: gpd.GeoDataFrame) -> list[str | None]:
    middles = shapely.line_interpolate_point(frame.geometry.to_numpy(), 0.5, normalized=True)
    nearest = shapely.STRtree(streets.geometry.to_numpy()).nearest(middles)
    return [str(name) for name in streets["name"].to_numpy()[nearest]]
