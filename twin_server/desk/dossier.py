"""Everything about a patch that an inspector decides on: reasons, evidence, what lies around it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import pandas as pd
import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from change_detection.evidence import FACTS
from change_detection.rules import ScreeningRules
from gridtwin.model import feature_class
from twin_server.city import City
from twin_server.desk.review_table import ReviewTable
from twin_server.desk.surroundings import in_force, lineage, surroundings
from twin_server.errors import NotFound
from twin_server.evidence import evidence_files, evidence_folder
from twin_server.imagery import Scene, raster_scenes
from twin_server.labels import card_fields, plain

_HEIGHTS = ("before_m", "after_m", "change_m", "rise_p98_m", "volume_m3", "profile")


def patch_row(city: City, key: str) -> pd.Series:
    """The patch of that id or number.

    Raises:
        NotFound: there is none.
    """
    for column in ("id", "patch_no"):
        rows = city.read("change_patch", where={column: key}, limit=1)
        if len(rows):
            return rows.iloc[0]
    raise NotFound(
        f"there is no patch '{key[:80]}'; it may have been retired since the list was made",
        zh=f"没有图斑“{key[:80]}”；可能已注销",
    )


def dossier(city: City, row: pd.Series, table: ReviewTable, rules: ScreeningRules) -> dict[str, Any]:
    """The patch as the page shows it; claims, decisions and assignment come from elsewhere."""
    declared = feature_class("change_patch")
    cells = row.to_dict()
    around = surroundings(city, row, rules)
    days = tuple(
        None if pd.isna(row.get(name)) else pd.Timestamp(row[name]).date()
        for name in ("date_before", "date_after")
    )
    for permit in around["permits"]:
        permit["validity"] = in_force(_cells(permit), (days[0], days[1]), rules.permit)
    return {
        "id": str(row["id"]),
        "patch_no": plain(row["patch_no"]),
        "row_version": int(row["row_version"]),
        "status": plain(row["status"]),
        "grade": plain(row["grade"]),
        "edited_by": plain(row.get("edited_by")),
        "note": plain(row.get("note")),
        "evidence_sha256": plain(row.get("evidence_sha256")),
        "fields": card_fields(declared, row),
        **_place(city, row["geometry"]),
        "suggested": {
            choice.status: one.code
            for choice in table.choices
            if (one := table.suggested(choice.status, cells)) is not None
        },
        "evidence": _evidence(city, row),
        "scenes": _scenes(city, days),
        "lineage": lineage(city, row),
        **around,
    }


def _place(city: City, outline: BaseGeometry | None) -> dict[str, Any]:
    """Outline and a point inside it in degrees, the point in the workspace's CRS; None without outline."""
    if outline is None or outline.is_empty:
        return {"geometry": None, "center": None, "place": None}
    shape = shapely.transform(outline, city.to_lonlat, interleaved=False)
    point, inside = shape.point_on_surface(), outline.point_on_surface()
    return {
        "geometry": mapping(shape),
        "center": [point.x, point.y],
        "place": {"crs": city.workspace.crs, "x": round(inside.x, 2), "y": round(inside.y, 2)},
    }


def _cells(entry: dict[str, Any]) -> pd.Series:
    return pd.Series(
        {name: one["value"] for name, one in entry.items() if isinstance(one, dict) and "value" in one}
    )


def _evidence(city: City, row: pd.Series) -> dict[str, Any]:
    """Pictures with the corners of the ground they show, and heights, from evidence.json."""
    files = evidence_files(city, row)
    record = _record(city, row)
    pictures = record.get("pictures", {})
    for entry in files:
        bounds = pictures.get(entry["name"], {}).get("bounds")
        entry["corners"] = _corners(city, bounds) if bounds else None
    heights = record.get("heights")
    return {
        "pictures": files,
        "pixel_m": record.get("native_pixel_m"),
        "heights": _heights(city, heights) if isinstance(heights, dict) else None,
    }


def _heights(city: City, heights: dict[str, Any]) -> dict[str, Any]:
    """Numbers and profile; `line` is where the profile runs, in degrees."""
    profile = heights.get("profile") or {}
    ends = [profile.get("from"), profile.get("to")]
    line = [list(city.to_lonlat(*end)) for end in ends] if all(ends) else None
    return {**{name: heights.get(name) for name in _HEIGHTS}, "line": line}


def _record(city: City, row: pd.Series) -> dict[str, Any]:
    folder = evidence_folder(city, row)
    try:
        made = json.loads((folder / FACTS).read_text("utf-8")) if folder else {}
    except (OSError, ValueError):
        return {}
    return made if isinstance(made, dict) else {}


def _corners(city: City, bounds: list[float]) -> list[list[float]]:
    """Upper left, upper right and lower left corner in degrees."""
    west, south, east, north = bounds
    return [list(city.to_lonlat(x, y)) for x, y in ((west, north), (east, north), (west, south))]


def _scenes(city: City, days: tuple[Any, ...]) -> dict[str, Any]:
    """The orthophoto of each date: of that day, else the newest up to it."""
    scenes = [one for one in raster_scenes(city) if one.problem is None]
    named = zip(("before", "after"), days, strict=True)
    return {name: _scene(scenes, day, newest=name == "after") for name, day in named}


def _scene(scenes: list[Scene], day: Any, *, newest: bool) -> dict[str, Any] | None:
    if day is None:
        chosen = scenes[0] if scenes and newest else None
    else:
        chosen = next((one for one in scenes if one.captured_on is not None and one.captured_on <= day), None)
    if chosen is None:
        return None
    return {
        "id": chosen.id,
        "title": chosen.title,
        "version": chosen.version,
        "captured_on": chosen.captured_on.isoformat() if chosen.captured_on else None,
    }


def told(made: Any) -> dict[str, Any]:  # Any: a dataclass
    """A claim, decision or assignment as JSON carries it."""
    return {name: plain(value) for name, value in asdict(made).items()}
