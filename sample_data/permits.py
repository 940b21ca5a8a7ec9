"""Planning permits: for the changes that had one, for works that never began, and for some of what stands."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.changes.ledger import ChangeLedger
from sample_data.names import names, numbered
from sample_data.things import CRS

_KIND = {
    "new_building": "building",
    "extension": "building",
    "added_floor": "building",
    "temporary_structure": "temporary",
    "demolition": "demolition",
}
_PREFIX = {"building": "建字第", "temporary": "临建字第", "demolition": "拆备字第"}
_OLD_SHARE = 0.12


def permits_of(
    ledger: ChangeLedger, buildings: gpd.GeoDataFrame, dates: tuple[date, date], rng: np.random.Generator
) -> gpd.GeoDataFrame:
    """Layer `permit`; every row of the ledger's truth gets permit_no and has_permit."""
    before, _ = dates
    rows: list[dict[str, Any]] = []  # Any: columns of different types
    for change in ledger.truth:
        change["has_permit"] = change["permit_check"] in ("permitted", "partial", "expired")
        change["permit_no"] = None
        if change["has_permit"]:
            row = _permit(change, before, rng)
            _number(rows, row, before.year)
            change["permit_no"] = row["permit_no"]
    for index in ledger.things.index[ledger.things["phase"] == "planned"]:
        if index not in ledger.edits:
            unused = {
                "change_class": "new_building",
                "permit_check": "permitted",
                "height_after_m": ledger.things.loc[index, "height_m"],
            }
            _number(
                rows, _permit({**unused, "geometry": ledger.things.geometry[index]}, before, rng), before.year
            )
    recent = buildings[(buildings["built_year"] > 1995) & (buildings["kind"] == "building")]
    for building in recent.sample(frac=_OLD_SHARE, random_state=rng).sort_index().itertuples():
        _number(rows, _completed(building), int(building.built_year) - 2)
    return gpd.GeoDataFrame(pd.DataFrame(rows), geometry="geometry", crs=CRS)


def _number(rows: list[dict[str, Any]], row: dict[str, Any], year: int) -> None:
    division = names()["division"]["code"]
    row["permit_no"] = f"{_PREFIX[row['kind']]}{division}{year}{len(rows) + 1:05d}号"
    rows.append(row)


def _permit(change: dict[str, Any], before: date, rng: np.random.Generator) -> dict[str, Any]:
    kind, check = _KIND[change["change_class"]], change["permit_check"]
    height = max(float(change["height_after_m"]), 0.0)
    shape = change["geometry"].buffer(2.5, join_style="mitre")
    if check == "partial":
        west, south, east, north = shape.bounds
        shape = shapely.intersection(shape, shapely.box(west, south, west + (east - west) * 0.62, north))
        height = height * 0.8
    issued = before - timedelta(days=int(rng.integers(40, 300)))
    years = {"temporary": 1, "demolition": 1, "building": 2}[kind]
    expires = before - timedelta(days=15) if check == "expired" else issued + timedelta(days=365 * years + 30)
    if check != "expired" and kind == "temporary":
        expires = before + timedelta(days=400)
    return {
        "kind": kind,
        "project": f"{numbered(names()['compound_stems'], int(rng.integers(0, 60)))}建设项目",
        "holder": str(rng.choice(names()["companies"])),
        "issued_on": issued if check != "expired" else expires - timedelta(days=365),
        "expires_on": expires,
        "max_height_m": None if kind == "demolition" else round(height + 0.4, 1),
        "max_floors": None if kind == "demolition" else max(1, round(height / 3.0)),
        "floor_area_m2": None if kind == "demolition" else round(shape.area * max(1, round(height / 3.0)), 0),
        "status": "expired" if check == "expired" else "valid",
        "geometry": shape,
    }


def _completed(building: Any) -> dict[str, Any]:  # Any: a row of itertuples
    issued = date(int(building.built_year) - 2, 1 + building.Index % 12, 1 + building.Index % 28)
    return {
        "kind": "building",
        "project": building.name or f"{building.address}建设项目",
        "holder": names()["companies"][building.Index % len(names()["companies"])],
        "issued_on": issued,
        "expires_on": issued + timedelta(days=730),
        "max_height_m": round(building.height_m + 1.0, 1),
        "max_floors": int(building.floors),
        "floor_area_m2": round(building.geometry.area * building.floors, 0),
        "status": "completed",
        "geometry": building.geometry.buffer(3.0, join_style="mitre"),
    }


def add_zone_kinds(truth: gpd.GeoDataFrame, zones: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Truth with the column zone_kinds: the control zones a change really stands on (more than 1 m²)."""
    hits = shapely.STRtree(zones.geometry.to_numpy()).query(truth.geometry.to_numpy(), predicate="intersects")
    overlap = shapely.area(
        shapely.intersection(truth.geometry.to_numpy()[hits[0]], zones.geometry.to_numpy()[hits[1]])
    )
    found: dict[int, set[str]] = {}
    for change, zone, area in zip(*hits, overlap, strict=True):
        if area > 1.0:
            found.setdefault(int(change), set()).add(str(zones["kind"].iloc[zone]))
    return truth.assign(
        zone_kinds=[",".join(sorted(found.get(k, set()))) for k in range(len(truth))], expected_grade=None
    )
