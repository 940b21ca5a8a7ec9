"""Trees along streets and in blocks, and the green plots they stand in."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.frame import Array
from sample_data.names import names
from sample_data.plan import Plan
from sample_data.sketch import Sketch
from sample_data.things import CRS, block_to_map

# Row of trees beside the kerb: distance from the red line inwards, and spacing.
_ROW_INSET_M = {"主干路": 5.2, "次干路": 4.0, "支路": 2.2}
_SPACING_M = {"主干路": 8.0, "次干路": 8.5, "支路": 11.0}
_BROAD = {"国槐", "垂柳", "旱柳", "白蜡", "臭椿", "刺槐"}


def trees_of(
    plan: Plan, sketches: list[Sketch], keep_out: list[shapely.Geometry], rng: np.random.Generator
) -> gpd.GeoDataFrame:
    """Layer `tree`: all trees inside the extent and 1 m clear of every footprint in `keep_out`."""
    street = _street_trees(plan, rng)
    park = _block_trees(plan, sketches)
    table = pd.concat([street, park], ignore_index=True)
    points = shapely.points(table["x"], table["y"])
    west, south, east, north = plan.extent
    inside = table["x"].between(west + 2, east - 2) & table["y"].between(south + 2, north - 2)
    hits = shapely.STRtree(keep_out).query(points, predicate="dwithin", distance=1.0)[0]
    inside.iloc[hits] = False
    frame = gpd.GeoDataFrame(table[["kind", "road_name"]], geometry=points, crs=CRS)[inside].reset_index(
        drop=True
    )
    return _with_facts(frame, rng)


def _street_trees(plan: Plan, rng: np.random.Generator) -> pd.DataFrame:
    rows: list[Array] = []
    for section in plan.sections.itertuples():
        spacing = _SPACING_M[section.road_class]
        margin = 13.0 + section.half_m * 0.5
        along = np.arange(section.low + margin, section.high - margin, spacing)
        offset = section.half_m - _ROW_INSET_M[section.road_class]
        for side in (-offset, offset):
            at = np.full(len(along), section.at + side)
            jitter = along + rng.normal(0, 0.25, len(along))
            rows.append(np.column_stack((at, jitter) if section.axis == "v" else (jitter, at)))
    points = np.concatenate(rows)
    points = points[np.abs(points[:, 1] - plan.size.river.t) > plan.size.river.width_m / 2 + 25]
    x, y = plan.frame.to_map(points[:, 0], points[:, 1])
    return pd.DataFrame({"x": x, "y": y, "kind": "street_tree", "road_name": None})


def _block_trees(plan: Plan, sketches: list[Sketch]) -> pd.DataFrame:
    parts = []
    for block, sketch in zip(plan.blocks, sketches, strict=True):
        if sketch.trees:
            x, y = block_to_map(plan, block, np.array(sketch.trees)).T
            kind = "park" if block.kind in ("park", "bank", "hill") else "other"
            parts.append(pd.DataFrame({"x": x, "y": y, "kind": kind, "road_name": None}))
    return pd.concat(parts, ignore_index=True)


def _with_facts(frame: gpd.GeoDataFrame, rng: np.random.Generator) -> gpd.GeoDataFrame:
    count, species = len(frame), np.array(names()["species"])
    weights = np.linspace(3, 1, len(species))
    frame["species"] = rng.choice(species, count, p=weights / weights.sum())
    broad = frame["species"].isin(_BROAD).to_numpy()
    age = rng.integers(4, 45, count)
    frame["crown_m"] = np.where(broad, 2.4 + age * 0.13, 1.8 + age * 0.06).round(1)
    frame["height_m"] = np.where(broad, 4.0 + age * 0.24, 3.0 + age * 0.2).round(1)
    frame["trunk_cm"] = (5 + age * 0.8).round(1)
    frame["planted_year"] = 2024 - age
    oldest = rng.choice(count, size=max(2, count // 2500), replace=False)
    frame.loc[oldest, ["kind", "species"]] = ["ancient", "国槐"]
    frame.loc[oldest, "planted_year"] = 1790 + rng.integers(0, 110, len(oldest))
    frame["code"] = [f"{names()['division']['code']}M{number:06d}" for number in range(1, count + 1)]
    frame["keeper_name"] = names()["keepers"]["green"]
    return frame.drop(columns="road_name")


def green_plots_of(plan: Plan, surfaces: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Layer `green_plot`: parks and banks whole, the larger lawns of compounds, the medians."""
    kinds = np.array([block.kind for block in plan.blocks] + [""])
    lawns = surfaces[(surfaces["kind"] == "grass") & (surfaces["style"] != "weeds")].copy()
    lawns["block_kind"] = kinds[lawns["block"].to_numpy()]
    lawns["area_m2"] = lawns.area.round(1)
    lawns = lawns[lawns["area_m2"] > 60].reset_index(drop=True)
    kind = {"park": "park", "bank": "park", "commercial": "square", "office": "square"}
    frame = gpd.GeoDataFrame(
        {"kind": lawns["block_kind"].map(kind).fillna("attached")}, geometry=lawns.geometry, crs=CRS
    )
    frame.loc[lawns["style"] == "median", "kind"] = "buffer"
    frame["area_m2"] = lawns["area_m2"]
    frame["code"] = [f"{names()['division']['code']}G{number:05d}" for number in range(1, len(frame) + 1)]
    title = {"park": "公园", "square": "广场绿地", "attached": "附属绿地", "buffer": "分车带"}
    frame["name"] = frame["kind"].map(title) + (frame.groupby("kind").cumcount() + 1).astype(str) + "号"
    frame["keeper_name"] = names()["keepers"]["green"]
    return frame
