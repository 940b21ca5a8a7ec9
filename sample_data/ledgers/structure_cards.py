"""The fields of the bridge card, and of the tunnel's by analogy."""

from __future__ import annotations

import geopandas as gpd
import numpy as np

from sample_data.sizes import table

_CLASS = {"主干路": "Ⅲ类", "次干路": "Ⅳ类", "支路": "Ⅴ类"}
_GRADE = {"主干路": "Ⅰ等", "次干路": "Ⅱ等", "支路": "Ⅲ等"}
_YUAN_PER_M2 = 9_800  # an example price of a large bridge


def with_bridge_cards(bridges: gpd.GeoDataFrame, roads: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Layer `bridge` with the fields of the card that a bridge over a river has."""
    facts = table("ledgers")
    frame = bridges.copy()
    of_road = dict(zip(roads["name"], roads["road_class"], strict=True))
    numbers = np.arange(len(frame))
    frame["road_class"] = frame["road_name"].map(of_road)
    frame["maintenance_class"] = frame["road_class"].map(_CLASS)
    frame["maintenance_grade"] = frame["road_class"].map(_GRADE)
    frame["manager_name"], frame["owner_name"] = facts["manager"], facts["client"]
    frame["design_unit"] = facts["designers"][1]
    frame["supervision_unit"] = facts["supervisors"][0]
    frame["construction_unit"] = [facts["builders"][1 + n % 2] for n in numbers]
    frame["built_month"] = [
        f"{year}-{9 + n % 3:02d}" for year, n in zip(frame["built_year"], numbers, strict=True)
    ]
    frame["deck_area_m2"] = (frame["length_m"] * frame["width_m"]).round(1)
    frame["cost_cents"] = (frame["deck_area_m2"] * _YUAN_PER_M2).round().astype("int64") * 100
    frame["load_limit_t"], frame["seismic_intensity"], frame["skew_deg"] = 55.0, "8度", 90.0
    frame["span_lengths"] = [
        "+".join(f"{length:g}" for length in span_lengths(total, count))
        for total, count in zip(frame["length_m"], frame["spans"], strict=True)
    ]
    frame["carriageway_width_m"] = (frame["width_m"] - 6).round(2)
    frame["sidewalk_width_m"] = 2.5
    frame["river_grade"], frame["highest_water_m"], frame["normal_water_m"] = "一级河道", 1514.6, 1510.2
    for name in ("girder", "bearing"):
        frame[f"{name}_form"] = frame["structure"].map(facts["bridge"][name])
    frame["girder_count"] = np.where(frame["structure"] == "beam", 8, 2)
    frame["clearance_m"] = (frame["deck_m"] - 2.4 - frame["highest_water_m"]).round(2)
    frame["bearing_count"] = 4 * (frame["spans"] + 1)
    frame["deck_structure"], frame["deck_paving_cm"] = "整体式桥面板", 10.0
    frame["joint_form"], frame["joint_count"] = "模数式伸缩缝", 4
    frame["main_grade_percent"], frame["main_crossfall_percent"] = 1.2, 1.5
    frame["approach_grade_percent"], frame["approach_crossfall_percent"] = 2.8, 1.5
    frame["pier_form"], frame["pier_count"] = "双柱式墩", frame["spans"] - 1
    frame["pier_pile_size"], frame["pier_pile_count"] = "直径1.5 m", 4 * (frame["spans"] - 1)
    frame["abutment_form"], frame["abutment_count"] = "U型桥台", 2
    frame["abutment_pile_size"], frame["abutment_pile_count"] = "直径1.2 m", 12
    frame["wing_wall_form"], frame["wing_wall_length_m"] = "八字翼墙", 8.0
    frame["gully_count"] = 4 * frame["spans"]
    frame["parapet_form"], frame["parapet_length_m"] = "花岗岩栏杆", (2 * frame["length_m"]).round(1)
    frame["revetment_form"] = "浆砌石护岸"
    frame["water_pipe"] = "DN600 给水管"
    frame["corrosive_environment"], frame["silting"], frame["scour"] = "一般环境", "轻微", "轻微"
    return frame


def span_lengths(total_m: float, count: int) -> list[float]:
    """Lengths of so many spans that make up the bridge; equal but for the last, to whole metres.

    >>> span_lengths(124.5, 3)
    [41, 41, 42.5]
    """
    each = int(total_m // count)
    return [*[each] * (count - 1), round(total_m - each * (count - 1), 2)]


def with_tunnel_cards(tunnels: gpd.GeoDataFrame, roads: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Layer `tunnel` with its card."""
    facts = table("ledgers")
    frame = tunnels.copy()
    of_road = dict(zip(roads["name"], roads["road_class"], strict=True))
    frame["road_class"] = frame["road_name"].map(of_road)
    frame["kind"], frame["structure"] = "hill", "复合式衬砌，双连拱"
    frame["tubes"], frame["lanes"], frame["traffic_direction"] = 2, 6, "both"
    frame["design_speed_kmh"], frame["height_limit_m"], frame["grade_percent"] = 50.0, 4.5, 1.8
    frame["area_m2"] = (frame["length_m"] * frame["width_m"]).round(1)
    frame["pavement"] = "asphalt"
    frame["lining"], frame["portal_form"] = "C30防水混凝土", "端墙式洞门"
    frame["ventilation"], frame["lighting"], frame["drainage"] = "射流风机纵向通风", "LED照明", "双侧边沟"
    frame["fire_protection"], frame["monitoring"] = "消火栓、灭火器", "视频监控、火灾报警"
    frame["power_supply"] = "双回路10 kV"
    frame["maintenance_grade"] = frame["road_class"].map(_GRADE)
    frame["manager_name"], frame["owner_name"] = facts["manager"], facts["client"]
    frame["design_unit"], frame["construction_unit"] = facts["designers"][1], facts["builders"][1]
    frame["built_month"] = [f"{year}-06" for year in frame["built_year"]]
    return frame
