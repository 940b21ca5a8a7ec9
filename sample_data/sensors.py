"""The sensor register: every sensor tied to the thing it sits on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.sizes import table
from sample_data.terrain import Terrain
from sample_data.things import CRS


def sensors_of(
    layers: dict[str, gpd.GeoDataFrame], wanted: int, terrain: Terrain, rng: np.random.Generator
) -> gpd.GeoDataFrame:
    """Layer `sensor` with `wanted` rows of all kinds whose hosts are in `layers` (with ids)."""
    kinds = table("sensors")["kind"]
    weights = np.array([kind["weight"] for kind in kinds], dtype=float)
    counts = np.maximum(1, np.floor(wanted * weights / weights.sum())).astype(int)
    offered = [len(_hosts(kind, layers)) > 0 for kind in kinds]
    counts = np.where(offered, counts, 0)
    counts[0] += wanted - counts.sum()
    parts = [_of_kind(kind, layers, int(count), rng) for kind, count in zip(kinds, counts, strict=True)]
    frame = gpd.GeoDataFrame(pd.concat(parts, ignore_index=True), geometry="geometry", crs=CRS)
    x, y = frame.geometry.x.to_numpy(), frame.geometry.y.to_numpy()
    z = terrain.height_m(x, y) + frame.pop("height_m").to_numpy()
    frame = frame.set_geometry(gpd.GeoSeries(shapely.points(x, y, z.round(2)), crs=CRS))
    days = rng.integers(0, 900, len(frame))
    frame["installed_on"] = [date(2022, 6, 1) + timedelta(days=int(day)) for day in days]
    frame["status"] = rng.choice(
        ["online", "offline", "fault", "maintenance"], len(frame), p=[0.92, 0.05, 0.02, 0.01]
    )
    return frame


def _hosts(kind: dict[str, Any], layers: dict[str, gpd.GeoDataFrame]) -> gpd.GeoDataFrame:
    hosts = layers[kind["host"]]
    for column, allowed in kind["where"].items():
        hosts = hosts[hosts[column].isin(allowed)]
    return hosts


def _of_kind(
    kind: dict[str, Any], layers: dict[str, gpd.GeoDataFrame], count: int, rng: np.random.Generator
) -> pd.DataFrame:
    hosts = _hosts(kind, layers)
    picked = (
        hosts.iloc[np.sort(rng.choice(len(hosts), count, replace=count > len(hosts)))]
        if len(hosts)
        else hosts
    )
    points = shapely.point_on_surface(shapely.force_2d(picked.geometry.to_numpy()))
    if kind["host"] == "bridge":  # several on one deck: spread along it
        points = np.array([_inside(shape, rng) for shape in picked.geometry], dtype=object)
    return pd.DataFrame(
        {
            "code": [f"{kind['key']}{number:05d}" for number in range(1, len(picked) + 1)],
            "name": [f"{kind['title']}{number}号" for number in range(1, len(picked) + 1)],
            "sector": kind["sector"],
            "property": kind["property"],
            "unit": kind["unit"],
            "range_min": float(kind["range"][0]),
            "range_max": float(kind["range"][1]),
            "interval_s": kind["interval_s"],
            "host_class": kind["host"],
            "host_id": picked["id"].to_numpy(),
            "height_m": kind["height_m"],
            "geometry": points,
        }
    )


def _inside(shape: shapely.Polygon, rng: np.random.Generator) -> shapely.Point:
    west, south, east, north = shape.buffer(-2).bounds
    while True:
        point = shapely.Point(rng.uniform(west, east), rng.uniform(south, north))
        if shape.contains(point):
            return point
