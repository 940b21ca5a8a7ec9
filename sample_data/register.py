"""The building register: what the offices know, which lags behind what stands."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.names import names, numbered, numeral
from sample_data.plan import Plan

_UNKNOWN_SHARE = 0.02  # small old buildings that never entered the register
_ON_RECORD = ("building", "greenhouse", "tank", "chimney")


def buildings_of(
    plan: Plan, things: gpd.GeoDataFrame, roads: gpd.GeoDataFrame, rng: np.random.Generator
) -> gpd.GeoDataFrame:
    """Layer `building`: what stood on the first date, less what was never registered; column thing_id."""
    frame = things[(things["phase"] == "stays") & things["kind"].isin(_ON_RECORD)].copy()
    small = (frame.area < 130) & (rng.random(len(frame)) < _UNKNOWN_SHARE * 2)
    frame = frame[~small].reset_index(drop=True)
    frame["code"] = [f"{names()['division']['code']}J{number:06d}" for number in range(1, len(frame) + 1)]
    frame["name"] = _names(plan, frame)
    frame["address"] = _addresses(frame, roads)
    tall = frame["floors"] >= 9
    frame["basements"] = np.where(tall, 1 + frame["floors"] // 20, 0).astype(int)
    frame["ground_m"] = frame["base_m"]
    frame["built_year"] = frame["year"].astype(int)
    old = (frame["floors"] >= 3) & (frame["part"] == "") & (frame.area < 200)
    frame["legal_state"] = np.where(old & (rng.random(len(frame)) < 0.12), "unknown", "legal")
    return frame


def _names(plan: Plan, frame: gpd.GeoDataFrame) -> list[str]:
    stems, tails = names()["compound_stems"], names()["compound_tails"]
    order = frame.groupby("block").cumcount() + 1
    found = []
    for block, part, number, kind in zip(frame["block"], frame["part"], order, frame["kind"], strict=True):
        use = plan.blocks[block].kind
        stem = numbered(stems, block % (len(stems) * 6))
        if kind != "building":
            found.append({"tank": "储罐", "chimney": "烟囱", "greenhouse": "温室大棚"}[kind])
        elif part:
            found.append(f"{_owner(use, stem)}{part}")
        elif use in ("slabs", "towers", "site"):
            found.append(f"{stem}{tails[block % len(tails)]}{numeral(number)}号楼")
        else:
            found.append("")
    return found


def _owner(use: str, stem: str) -> str:
    tails = {"school": "学校", "hospital": "医院", "factory": "机械厂", "commercial": "广场", "utility": ""}
    return f"{stem}{tails[use]}" if use in tails else ""


def _addresses(frame: gpd.GeoDataFrame, roads: gpd.GeoDataFrame) -> list[str]:
    centers = shapely.centroid(frame.geometry.to_numpy())
    nearest = shapely.STRtree(roads.geometry.to_numpy()).nearest(centers)
    street = roads["name"].to_numpy()[nearest]
    number = pd.Series(street).groupby(street).cumcount().to_numpy() + 1
    return [f"{name}{2 * n - 1}号" for name, n in zip(street, number, strict=True)]
