"""The component layer: as many as the size wants, each with the attributes of GB/T 30428.2 and its grid."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from gridtwin.model.domain import domain
from sample_data.components.placing import place
from sample_data.components.scene import Places
from sample_data.errors import BadPlan
from sample_data.frame import Array
from sample_data.grids import grid_codes
from sample_data.names import names
from sample_data.sizes import table
from sample_data.things import CRS

_APART_M = 1.25
_STATES = ["完好", "破损", "占用", "丢失", "废弃"]
_WEIGHTS = [0.955, 0.03, 0.0, 0.01, 0.005]
_CAN_BE_LOST = ("0101", "0102", "0103", "0104", "0105", "0107", "0305", "0212", "0221", "0404")
_CAN_BE_OCCUPIED = ("0201", "0225", "0204", "0308")


def components_of(places: Places, wanted: int, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Layer `component` with `wanted` rows; column pipe_point_id links covers to the points below them.

    Raises:
        BadPlan: the rules do not give that many, or name a class that the standard does not have.
    """
    rules = table("components")["class"]
    known = domain("component_class")
    unknown = [rule["code"] for rule in rules if rule["code"] not in known.allowed]
    if unknown:
        raise BadPlan(
            f"data/components.toml places classes {unknown}, which are not in the component class table"
        )
    parts = [_candidates(rule, places, rng) for rule in rules]
    fillers = [rule.get("filler", False) for rule in rules]
    parts = _limited(parts, fillers, wanted, rng)
    frame = pd.concat(parts, ignore_index=True)
    return _described(frame, places, {rule["code"]: rule for rule in rules}, rng)


def _candidates(rule: dict[str, Any], places: Places, rng: np.random.Generator) -> pd.DataFrame:
    points, rows = place(rule, places, rng)
    west, south, east, north = places.plan.extent
    keep = (
        (points[:, 0] > west + 1)
        & (points[:, 0] < east - 1)
        & (points[:, 1] > south + 1)
        & (points[:, 1] < north - 1)
    )
    keep &= _apart(points, rule.get("apart_m", _APART_M))
    frame = pd.DataFrame({"class_code": rule["code"], "x": points[:, 0], "y": points[:, 1]})
    frame["pipe_row"] = -1 if rows is None else rows
    return frame[keep]


def _apart(points: Array, distance: float) -> Array:
    """Keeps the first of any that stand closer together."""
    keep = np.ones(len(points), dtype=bool)
    for first, second in sorted(cKDTree(points).query_pairs(distance)) if len(points) else ():
        if keep[first]:
            keep[second] = False
    return keep


def _limited(
    parts: list[pd.DataFrame], fillers: list[bool], wanted: int, rng: np.random.Generator
) -> list[pd.DataFrame]:
    fixed = sum(len(part) for part, filler in zip(parts, fillers, strict=True) if not filler)
    share = min(1.0, 0.88 * wanted / max(fixed, 1))
    if share < 1.0:
        parts = [
            p
            if f
            else p.sample(max(1, round(len(p) * share)) if len(p) else 0, random_state=rng).sort_index()
            for p, f in zip(parts, fillers, strict=True)
        ]
    missing = wanted - sum(len(part) for part, filler in zip(parts, fillers, strict=True) if not filler)
    offered = sum(len(part) for part, filler in zip(parts, fillers, strict=True) if filler)
    if offered < missing:
        raise BadPlan(f"the placing rules give {wanted - missing + offered} components, {wanted} are wanted")
    filled = []
    for part, filler in zip(parts, fillers, strict=True):
        if filler:
            count = (
                min(len(part), max(0, round(missing * len(part) / offered)))
                if offered > len(part)
                else missing
            )
            missing, offered = missing - count, offered - len(part)
            part = part.sample(count, random_state=rng).sort_index()  # noqa: PLW2901 (the limited part replaces it)
        filled.append(part)
    return filled


def _described(
    frame: pd.DataFrame, places: Places, rules: dict[str, dict[str, Any]], rng: np.random.Generator
) -> gpd.GeoDataFrame:
    points = shapely.points(frame["x"], frame["y"])
    found = gpd.GeoDataFrame(frame.drop(columns=["x", "y"]), geometry=points, crs=CRS)
    found["grid_code"] = grid_codes(points, places.grids)
    found = found[found["grid_code"].notna()].reset_index(drop=True)
    codes = found["class_code"]
    order = found.groupby("class_code").cumcount() + 1
    found["code"] = names()["division"]["code"] + codes + order.map("{:06d}".format)
    titles = {value.value: value.title("zh") for value in domain("component_class").values}
    found["name"] = codes.map(titles)
    departments = {entry["key"]: entry for entry in table("components")["departments"]}
    dept = codes.map({code: rule["dept"] for code, rule in rules.items()})
    for prefix in ("dept", "owner", "keeper"):
        found[f"{prefix}_code"] = dept.map({key: entry["code"] for key, entry in departments.items()})
        found[f"{prefix}_name"] = dept.map({key: entry["name"] for key, entry in departments.items()})
    for column, key in (("set_location", "set"), ("shape", "shape"), ("material", "material")):
        found[column] = codes.map({code: rule.get(key) for code, rule in rules.items()})
    found["accuracy"] = codes.map({code: rule.get("accuracy", "A") for code, rule in rules.items()})
    found["data_source"] = "实测"
    _dates_and_states(found, rng)
    nearest = shapely.STRtree(places.roads.geometry.to_numpy()).nearest(found.geometry.to_numpy())
    found["location"] = (
        places.roads["name"].to_numpy()[nearest] + pd.Series(1 + nearest % 180).astype(str) + "号附近"
    )
    ids = places.pipe_points["id"].to_numpy() if "id" in places.pipe_points else None
    if ids is not None:
        found["pipe_point_id"] = np.where(found["pipe_row"] >= 0, ids[found["pipe_row"].to_numpy()], None)
    return found.drop(columns="pipe_row")


def _dates_and_states(found: gpd.GeoDataFrame, rng: np.random.Generator) -> None:
    state = rng.choice(_STATES, len(found), p=np.array(_WEIGHTS) / sum(_WEIGHTS)).astype(object)
    lost = (state == "丢失") & ~found["class_code"].isin(_CAN_BE_LOST).to_numpy()
    state[lost] = "破损"
    occupied = found["class_code"].isin(_CAN_BE_OCCUPIED).to_numpy() & (rng.random(len(found)) < 0.05)
    state[occupied] = "占用"
    found["state"] = state
    days = rng.integers(0, 3600, len(found))
    start = [date(2014, 5, 1) + timedelta(days=int(day)) for day in days]
    found["start_date"] = start
    later = rng.integers(20, 380, len(found))
    changed = [
        begin + timedelta(days=int(day)) if s != "完好" else None
        for begin, day, s in zip(start, later, state, strict=True)
    ]
    found["change_date"] = pd.Series(changed, dtype=object)
