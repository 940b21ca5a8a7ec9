"""Figures of the overview: what cannot be computed is None, never zero."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from twin_server.city import City
from twin_server.domains import component_groups, domain_labels
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
    frame = city.read(layer, columns=("area_m2",))
    return round(float(frame["area_m2"].sum()) / 1e6, 2) if len(frame) else None


def _patches(city: City, layer: str) -> dict[str, Any]:
    frame = city.read(layer, columns=_PATCH_COLUMNS)
    grades = scene_layer("change_patch").colors
    labels = domain_labels("patch_grade")
    return {
        "total": len(frame),
        "area_m2": round(float(frame["area_m2"].sum())) if len(frame) else None,
        "grades": [
            {
                "value": grade,
                "color": color,
                **titled(labels, grade),
                "count": int((frame["grade"] == grade).sum()),
                "area_m2": round(float(frame.loc[frame["grade"] == grade, "area_m2"].sum())),
            }
            for grade, color in grades.items()
        ],
        "statuses": _tally(frame["status"], domain_labels("patch_status")),
        "classes": _tally(frame["change_class"], domain_labels("change_class")),
        "gravest": _gravest(city, frame),
    }


def _gravest(city: City, frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The first patches an inspector should see: by grade, then by score."""
    ordered = frame.sort_values(["grade", "score"], ascending=[True, False]).head(_GRAVEST)
    classes, statuses = domain_labels("change_class"), domain_labels("patch_status")
    rows = []
    for row in ordered.to_dict("records"):
        point = row["geometry"].centroid
        kind = classes.get(str(row["change_class"]), (str(row["change_class"]),) * 2)
        status = statuses.get(str(row["status"]), (str(row["status"]),) * 2)
        rows.append(
            {
                "id": str(row["id"]),
                "patch_no": plain(row["patch_no"]),
                "grade": plain(row["grade"]),
                "class_zh": kind[0],
                "class_en": kind[1],
                "status_zh": status[0],
                "status_en": status[1],
                "area_m2": plain(row["area_m2"]),
                "height_change_m": plain(row["height_change_m"]),
                "center": city.to_lonlat(point.x, point.y),
            }
        )
    return rows


def _components(city: City, layer: str) -> dict[str, Any]:
    frame = city.read(layer, columns=("class_code", "state"))
    layer = scene_layer("component")
    groups = frame["class_code"].astype("string").str[:2]
    tally = _tally(groups, component_groups())
    for entry in tally:
        entry["color"] = layer.colors.get(entry["value"], layer.color)
    return {
        "total": len(frame),
        "groups": sorted(tally, key=lambda entry: entry["value"]),
        "states": _tally(frame["state"], domain_labels("component_state")),
        "classes": int(frame["class_code"].nunique()),
    }


def _tally(values: pd.Series, labels: dict[str, tuple[str, str]]) -> list[dict[str, Any]]:
    counts = values.dropna().astype(str).value_counts()
    return [
        {
            "value": value,
            **titled(labels, value),
            "count": int(count),
        }
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
