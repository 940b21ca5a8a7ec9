"""Figures of the overview: what cannot be computed is None, never zero."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from twin_server.city import City
from twin_server.domains import component_groups, domain_labels
from twin_server.gravest import gravest_patches
from twin_server.imagery import raster_scenes
from twin_server.labels import plain
from twin_server.layers import scene_layer
from twin_server.legend import titled

_COUNTED = ("building", "component", "unit_grid", "pipe_line", "road", "sensor", "tree", "permit")
_MEASURED = ("pipe_line", "road")
_GRAVEST = 40
_PATCH_COLUMNS = (
    "patch_no",
    "grade",
    "status",
    "change_class",
    "area_m2",
    "score",
    "height_change_m",
    "geometry",
)
_RUN_COLUMNS = ("detector", "detector_version", "started_at", "duration_s", "patch_count")


def city_figures(city: City) -> dict[str, Any]:
    """All figures of the overview panel, each kept until the layer that it is counted from changes."""
    return {
        "counts": {name: _kept(_count, city, name) for name in _COUNTED},
        "lengths_km": {name: _kept(_length_km, city, name) for name in _MEASURED},
        "grid_area_km2": _kept(_area_km2, city, "unit_grid"),
        "patches": _kept(_patches, city, "change_patch"),
        "components": _kept(_components, city, "component"),
        "imagery": [_image(scene) for scene in reversed(raster_scenes(city))],
        "last_run": _kept(_last_run, city, "detection_run"),
    }


def _kept(count: Callable[[City, str], Any], city: City, layer: str) -> Any:  # Any: JSON
    return city.kept(("figure", count.__name__, layer), (layer,), lambda: count(city, layer))


def _count(city: City, layer: str) -> int:
    return city.workspace.count(layer)


def _length_km(city: City, layer: str) -> float | None:
    frame = city.read(layer, columns=("geometry",))
    return round(float(frame.geometry.length.sum()) / 1000, 1) if len(frame) else None


def _area_km2(city: City, layer: str) -> float | None:
    with city.workspace.asking() as asking:
        found = asking.grouped(layer, [], total="area_m2")
    return round(float(found["total"].sum()) / 1e6, 2) if int(found["number"].sum()) else None


def _patches(city: City, layer: str) -> dict[str, Any]:
    with city.workspace.asking() as asking:
        rows = asking.grouped(layer, ["grade", "status", "change_class"], total="area_m2")
    total, labels = int(rows["number"].sum()), domain_labels("patch_grade")
    of_grade = rows.groupby("grade")[["number", "total"]].sum()
    sums = of_grade.reindex([*scene_layer(layer).colors], fill_value=0)
    return {
        "total": total,
        "area_m2": round(float(rows["total"].sum())) if total else None,
        "grades": [
            {
                "value": grade,
                "color": color,
                **titled(labels, grade),
                "count": int(sums.at[grade, "number"]),
                "area_m2": round(float(sums.at[grade, "total"])),
            }
            for grade, color in scene_layer(layer).colors.items()
        ],
        "statuses": _tally(rows["status"], rows["number"], domain_labels("patch_status")),
        "classes": _tally(rows["change_class"], rows["number"], domain_labels("change_class")),
        "gravest": [
            _patch(city, row)
            for row in gravest_patches(city.workspace, _GRAVEST, _PATCH_COLUMNS).to_dict("records")
        ],
    }


def _patch(city: City, row: Mapping[Any, Any]) -> dict[str, Any]:
    point = row["geometry"].centroid
    kind = titled(domain_labels("change_class"), str(row["change_class"]))
    status = titled(domain_labels("patch_status"), str(row["status"]))
    return {
        "id": str(row["id"]),
        "patch_no": plain(row["patch_no"]),
        "grade": plain(row["grade"]),
        "class_zh": kind["zh"],
        "class_en": kind["en"],
        "status_zh": status["zh"],
        "status_en": status["en"],
        "area_m2": plain(row["area_m2"]),
        "height_change_m": plain(row["height_change_m"]),
        "center": city.to_lonlat(point.x, point.y),
    }


def _components(city: City, layer: str) -> dict[str, Any]:
    with city.workspace.asking() as asking:
        rows = asking.grouped(layer, ["class_code", "state"])
    style = scene_layer(layer)
    groups = _tally(rows["class_code"].astype("string").str[:2], rows["number"], component_groups())
    for entry in groups:
        entry["color"] = style.colors.get(entry["value"], style.color)
    return {
        "total": int(rows["number"].sum()),
        "groups": sorted(groups, key=lambda entry: entry["value"]),
        "states": _tally(rows["state"], rows["number"], domain_labels("component_state")),
        "classes": int(rows["class_code"].nunique()),
    }


def _tally(
    values: pd.Series[Any], numbers: pd.Series[Any], labels: Mapping[str, tuple[str, str]]
) -> list[dict[str, Any]]:
    """How many there are of each value, the most first; rows without a value count nowhere."""
    counts = numbers.groupby(values.astype("string")).sum().sort_values(ascending=False, kind="stable")
    return [
        {"value": str(value), **titled(labels, str(value)), "count": int(count)}
        for value, count in counts.items()
    ]


def _image(scene: Any) -> dict[str, Any]:
    captured = scene.captured_on.isoformat() if scene.captured_on else None
    return {"id": scene.id, "title": scene.title, "captured_on": captured}


def _last_run(city: City, layer: str) -> dict[str, Any] | None:
    frame = city.read(layer, columns=_RUN_COLUMNS)
    if frame.empty:
        return None
    last = frame.sort_values("started_at").iloc[-1]
    return {name: plain(last[name]) for name in _RUN_COLUMNS}
