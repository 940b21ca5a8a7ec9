"""Results as STAC: one item a pair with the label extension, items for source images, one collection.

Everything is a plain file with relative links, so the folder can be moved, served or put on a shelf. The
label extension (https://github.com/stac-extensions/label, v1.0.1) is written field by field.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import geopandas as gpd
import pystac
from shapely import union_all
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from change_detection.batch.plan import Job
from change_detection.batch.scene import Scene
from change_detection.record import RunRecord
from gridtwin.model import domain
from gridtwin.store import atomic

LABEL = "https://stac-extensions.github.io/label/v1.0.1/schema.json"
_CHINA = ZoneInfo("Asia/Shanghai")
_CLASSES = {"change_class": "change_class", "grade": "patch_grade"}
_COG = "image/tiff; application=geotiff; profile=cloud-optimized"


def write_item(folder: Path, job: Job, record: RunRecord, rows: gpd.GeoDataFrame) -> Path:
    """Write item.json of a pair into its folder; assets are those of its files that are there."""
    pair = job.pair
    shown = union_all([scene.footprint for scene in pair.best.scenes]).intersection(pair.after.footprint)
    ground = _degrees(shown if not shown.is_empty else pair.after.footprint, rows.crs)
    first, last = record.before.on or pair.best.day, record.after.on or pair.day
    item = pystac.Item(
        id=job.name,
        geometry=mapping(ground),
        bbox=list(ground.bounds),
        datetime=None,
        start_datetime=_moment(first),
        end_datetime=_moment(last),
        properties={
            "title": f"{pair.after.path.name}: {first} – {last}",
            "gridtwin:run_id": record.run_id,
            "gridtwin:detector": f"{record.detector} {record.detector_version}",
            **_label_fields(rows, first, last),
        },
        stac_extensions=[LABEL],
        collection="change-patches",
    )
    for key, entry in _stac_files(folder).items():
        item.add_asset(key, entry)
    scenes = folder.parent.parent / "scenes"
    for scene in (*pair.best.scenes, pair.after):
        href = scene.source or str(_write_scene(scenes, scene, rows.crs))
        item.add_link(
            pystac.Link(
                rel="source",
                target=os.path.relpath(href, folder),
                media_type="application/geo+json",
                title=scene.path.name,
                extra_fields={} if scene.source else {"label:assets": ["image"]},
            )
        )
    item.add_link(
        pystac.Link(rel="collection", target="../../collection.json", media_type="application/json")
    )
    return _save(item.to_dict(include_self_link=False, transform_hrefs=False), folder / "item.json")


def write_collection(out: Path, name: str) -> Path:
    """Write collection.json over all items in the folder."""
    items = [json.loads(path.read_text("utf-8")) for path in sorted(out.glob("pairs/*/item.json"))]
    boxes = [item["bbox"] for item in items] or [[-180.0, -90.0, 180.0, 90.0]]
    whole = [f(column) for f, column in zip((min, min, max, max), zip(*boxes, strict=True), strict=True)]
    moments = [
        datetime.fromisoformat(item["properties"][key])
        for item in items
        for key in ("start_datetime", "end_datetime")
    ]
    collection = pystac.Collection(
        id="change-patches",
        title=name,
        description=f"Changes between images of {name}, found by GridTwin; each item holds a pair's patches.",
        extent=pystac.Extent(
            pystac.SpatialExtent([whole]),
            pystac.TemporalExtent([[min(moments, default=None), max(moments, default=None)]]),
        ),
        license="other",
        stac_extensions=[],
    )
    collection.clear_links()
    for item in items:
        collection.add_link(
            pystac.Link(
                rel="item",
                target=f"./pairs/{item['id']}/item.json",
                media_type="application/geo+json",
                title=item["properties"]["title"],
            )
        )
    for key, title in (
        ("patches.gpkg", "GeoPackage"),
        ("patches.geojson", "GeoJSON"),
        ("report.html", "HTML"),
    ):
        if (out / key).is_file() or key == "report.html":
            collection.add_asset(key, pystac.Asset(f"./{key}", title=title, roles=["data"]))
    return _save(collection.to_dict(include_self_link=False, transform_hrefs=False), out / "collection.json")


def _label_fields(rows: gpd.GeoDataFrame, first: date, last: date) -> dict[str, Any]:
    """The fields of the label extension."""
    return {
        "label:type": "vector",
        "label:properties": [*_CLASSES, "score", "area_m2"],
        "label:classes": [
            {"name": key, "classes": [value.value for value in domain(name).values]}
            for key, name in _CLASSES.items()
        ],
        "label:description": f"Ground that changed between {first} and {last}, found automatically, "
        "graded against permits and control zones; to be reviewed before use.",
        "label:tasks": ["detection", "classification"],
        "label:methods": ["automated"],
        "label:overviews": [
            {
                "property_key": key,
                "counts": [
                    {"name": str(value), "count": int(count)}
                    for value, count in sorted(rows[key].value_counts().items())
                ],
            }
            for key in _CLASSES
            if len(rows)
        ],
    }


def _stac_files(folder: Path) -> dict[str, pystac.Asset]:
    offered = {
        "labels": ("patches.geojson", "application/geo+json", "Patches", ["labels", "data"]),
        "score": ("score.tif", _COG, "Change score and direction", ["data"]),
        "thumbnail": ("after.jpg", "image/jpeg", "Later image", ["thumbnail"]),
    }
    return {
        key: pystac.Asset(f"./{name}", title=title, media_type=kind, roles=roles)
        for key, (name, kind, title, roles) in offered.items()
        if (folder / name).is_file()
    }


def _write_scene(folder: Path, scene: Scene, crs: object) -> Path:
    """The item of a source image that has none of its own."""
    target = folder / f"{scene.path.stem}_{scene.fingerprint[:8]}.json"
    ground = _degrees(scene.footprint, crs)
    properties: dict[str, Any] = {"gsd": round(scene.gsd_m, 4)}
    if scene.cloud_share is not None:
        properties["eo:cloud_cover"] = round(100 * scene.cloud_share, 2)
    item = pystac.Item(
        id=target.stem,
        geometry=mapping(ground),
        bbox=list(ground.bounds),
        datetime=_moment(scene.captured_on) if scene.captured_on else datetime(1970, 1, 1, tzinfo=UTC),
        properties=properties,
    )
    item.add_asset("image", pystac.Asset(scene.path.as_uri(), title=scene.path.name, roles=["data"]))
    return _save(item.to_dict(include_self_link=False, transform_hrefs=False), target)


def _degrees(ground: BaseGeometry, crs: object) -> BaseGeometry:
    moved: BaseGeometry = gpd.GeoSeries([ground], crs=crs).to_crs(4326).iloc[0]
    return moved


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), _CHINA).astimezone(UTC)


def _save(content: Mapping[str, Any], target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    atomic.write_text(target, json.dumps(content, ensure_ascii=False, indent=1))
    return target
