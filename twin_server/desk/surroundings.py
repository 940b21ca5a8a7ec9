"""What lies on and around a patch: permits, control zones, buildings, other patches, with what they share."""

from __future__ import annotations

from datetime import date
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from change_detection.overlap import shapes_of
from change_detection.permits import check_permits
from change_detection.rules import PermitRules, ScreeningRules
from gridtwin.model.feature_class import feature_class
from twin_server.city import City
from twin_server.labels import plain, texts

_MARGIN_M = 80.0
_MOST = 200
_FIELDS = {
    "permit": (
        "permit_no", "kind", "project", "holder", "issued_on", "expires_on", "max_height_m",
        "max_floors", "status",
    ),
    "control_zone": ("code", "name", "kind", "effective_from", "rule"),
    "building": (
        "code", "name", "address", "use", "floors", "height_m", "built_year", "legal_state",
        "permit_no",
    ),
    "change_patch": (
        "patch_no", "grade", "change_class", "area_m2", "status", "date_before", "date_after", "gone_on",
        "lineage_id", "run_id", "note",
    ),
}  # fmt: skip


def surroundings(city: City, row: pd.Series, rules: ScreeningRules) -> dict[str, Any]:
    """Features of four layers within 80 m: decoded fields, overlap in m² and share, outline in degrees.

    `permit_now`: how the patch stands to the permits as they are at this moment, which may be newer than
    the run. A patch without an outline has nothing around it.
    """
    shape: BaseGeometry | None = row["geometry"]
    if shape is None or shape.is_empty:
        unknown = {"state": "not_checked", "permit_no": None, "share": 0.0}
        return {"permits": [], "zones": [], "buildings": [], "patches": [], "permit_now": unknown}
    window = shape.envelope.buffer(_MARGIN_M, join_style="mitre")
    found = {name: _read(city, name, window) for name in _FIELDS}
    near = {name: _near(city, name, rows, shape, window) for name, rows in found.items()}
    return {
        "permits": near["permit"],
        "zones": near["control_zone"],
        "buildings": near["building"],
        "patches": [one for one in near["change_patch"] if one["id"] != row["id"]],
        "permit_now": _permit_check_now(found["permit"], row, rules),
    }


def _permit_check_now(permits: pd.DataFrame, row: pd.Series, rules: ScreeningRules) -> dict[str, Any]:
    days = (_day(row.get("date_before")), _day(row.get("date_after")))
    (found,) = check_permits(
        shapes_of([row["geometry"]]),
        gpd.GeoDataFrame(permits, geometry="geometry"),
        rules.permit,
        dates=days,
        is_demolition=[row["change_class"] == "demolition"],
    )
    return {"state": found.state, "permit_no": found.permit_no, "share": round(found.share, 3)}


def lineage(city: City, row: pd.Series) -> list[dict[str, Any]]:
    """All patches of the chain, oldest first; nothing when there is no other."""
    chain = plain(row.get("lineage_id"))
    if not chain:
        return []
    columns = (*_FIELDS["change_patch"], "created_at")
    rows = city.read("change_patch", where={"lineage_id": chain}, columns=columns)
    if len(rows) < 2:
        return []
    rows = rows.sort_values(["date_after", "created_at"])
    return _entries("change_patch", rows)


def in_force(permit: pd.Series, days: tuple[date | None, date | None], rules: PermitRules) -> str:
    """`in_force`, `expired` (before the earlier date), `later` (issued after the later one), `void`.

    `other_kind`: it permits neither building nor demolition.
    """
    if plain(permit.get("kind")) not in (*rules.construction_kinds, *rules.demolition_kinds):
        return "other_kind"
    issued, expires = _day(permit.get("issued_on")), _day(permit.get("expires_on"))
    before, after = days
    if plain(permit.get("status")) in rules.void_status:
        return "void"
    if issued is not None and after is not None and issued > after:
        return "later"
    start = before or after
    if expires is not None and start is not None and expires < start:
        return "expired"
    if expires is None and plain(permit.get("status")) == "expired":
        return "expired"
    return "in_force"


def _read(city: City, class_name: str, window: BaseGeometry) -> pd.DataFrame:
    """What is near, with the columns that are told alone: a wide frame costs more than its rows."""
    columns = ("id", *_FIELDS[class_name], "geometry")
    return city.workspace.read(class_name, bbox=window.bounds, limit=_MOST, columns=columns)


def _near(
    city: City, class_name: str, rows: pd.DataFrame, shape: BaseGeometry, window: BaseGeometry
) -> list[dict[str, Any]]:
    shapes = np.asarray(rows["geometry"].array, dtype=object)
    shared = shapely.area(shapely.intersection(shapes, shape))
    seen = shapely.intersection(shapes, window)
    degrees = shapely.transform(seen, city.to_lonlat, interleaved=False)
    entries = _entries(class_name, rows)
    whole = max(shape.area, 1e-9)
    found = [
        {
            **entries[place],
            "overlap_m2": round(float(shared[place]), 1),
            "overlap_share": round(float(shared[place]) / whole, 3),
            "geometry": mapping(degrees[place]),
        }
        for place in np.flatnonzero(~shapely.is_empty(seen))
    ]
    return sorted(found, key=lambda entry: -entry["overlap_m2"])


def _entries(class_name: str, rows: pd.DataFrame) -> list[dict[str, Any]]:
    """Each row's id and fields, decoded."""
    fields = {field.name: field for field in feature_class(class_name).fields}
    made: list[dict[str, Any]] = [{"id": str(one)} for one in rows["id"]]
    for name in _FIELDS[class_name]:
        for entry, cell in zip(made, rows[name].tolist(), strict=True):
            value = plain(cell)
            zh, en = texts(fields[name], value) if value is not None and value != "" else ("", "")
            entry[name] = {"value": value, "zh": zh, "en": en}
    return made


def _day(value: Any) -> date | None:  # Any: a cell
    return None if value is None or pd.isna(value) else pd.Timestamp(value).date()
