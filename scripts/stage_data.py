"""What the stage pictures show: the sample city, a pair through the chain, its patches.

Used by draw_detection_stages.py and kept in a work folder: a second run with the same detector goes on from
what is there.
"""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import cv2
import geopandas as gpd
import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.warp import calculate_default_transform, reproject
from rasterio.windows import Window

from change_detection.archive import archive
from change_detection.chain import ChainOptions, detect, plan
from change_detection.latest import latest_pair
from change_detection.record import run_record
from change_detection.run import Pair, RunOptions, chain_for, screened_run
from change_detection.score import Detector, load_detector
from change_detection.work import Plan, close_plan
from gridtwin.store import open_workspace
from sample_data.demo import create_demo

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
DELIVERED_CRS, DELIVERED_GSD_M, TURN_DEG = "EPSG:4490", 0.3, 6.0
_CLOUD_M, _SHADOW_AT_M, _SHADOW = 58.0, (-200.0, -120.0), 0.62


@dataclass(frozen=True, slots=True)
class Stages:
    """A pair of the sample city after every stage.

    `ready` is the pair opened, aligned and normalised; `scores` are the score maps from pictures alone and
    with surface models; `patches` are those of the run with surface models, `truth` the true changes.
    """

    city: Path
    ready: Plan
    detector: Detector
    scores: tuple[Path, Path]
    patches: gpd.GeoDataFrame
    truth: gpd.GeoDataFrame
    dates: tuple[date | None, date | None]


def stages(work: Path, seed: int, detector_name: str) -> Stages:
    """Everything the pictures show; makes what is not in `work` yet."""
    made, detector = work / f"city-{seed}", load_detector(detector_name)
    name = f"{seed}-{detector.name}-{detector.version}"
    city = work / f"{name}-city"  # of its own: what another detector found before would be "seen before"
    if not made.exists():
        create_demo(made, size="small", seed=seed, now=NOW)
    if not city.exists():
        shutil.copytree(made, city)
    with open_workspace(city) as workspace:
        latest = latest_pair(workspace)
        flat = chain_for(workspace, ChainOptions())
    scores = (work / f"{name}-pictures.tif", work / f"{name}-heights.tif")
    pair = latest.pair
    if not scores[0].exists():
        partial = scores[0].with_suffix(".part.tif")
        detect(pair.before, pair.after, detector, options=flat, score_map=partial)
        partial.rename(scores[0])
    heights = replace(flat, heights=latest.surface_models)
    run_id = _with_heights(city, pair, detector, heights, scores[1])
    with open_workspace(city) as workspace:
        patches = workspace.read("change_patch", where={"run_id": run_id})
    ready = plan(pair.before, pair.after, load_detector("cva"), options=flat)
    truth = gpd.read_file(city / "truth/changes.gpkg", layer="changes").to_crs(patches.crs)
    return Stages(city, ready, detector, scores, patches, truth, (pair.date_before, pair.date_after))


def _with_heights(city: Path, pair: Pair, detector: Detector, options: ChainOptions, scores: Path) -> str:
    """Detect with surface models, screen and archive; the id of the run."""
    record = run_record(pair.before, pair.after, detector, options, dates=(pair.date_before, pair.date_after))
    note = scores.with_suffix(".txt")
    if note.exists():
        return note.read_text("utf-8")
    start = time.monotonic()
    found = detect(pair.before, pair.after, detector, options=options, score_map=scores)
    with open_workspace(city) as workspace:
        finished = screened_run(
            record,
            found,
            workspace,
            options=RunOptions(options),
            started_at=NOW,
            duration_s=time.monotonic() - start,
            score_map=scores,
        )
        archive(workspace, finished, now=NOW)
    note.write_text(record.run_id, "utf-8")
    return record.run_id


def awkward_pair(found: Stages, window: Window, work: Path) -> tuple[Path, Plan]:
    """The earlier image as a difficult delivery, and the pair it makes with the later one, masked.

    Cut out around `window`, with a painted cloud and its shadow, in degrees, turned, in other pixels.
    """
    cut = work / "cut_earlier.tif"
    _cut(found.ready.pair.before_info.path, found.ready.grid.window_transform(window), window, cut)
    delivered = work / "delivered_2025-04-18.tif"
    _deliver(cut, delivered)
    later = work / "later.tif"
    _cut(
        found.ready.pair.after_info.path,
        found.ready.grid.window_transform(window),
        window,
        later,
        cloud=False,
    )
    options = ChainOptions(pair=replace(ChainOptions().pair, crs=found.ready.grid.crs))
    return delivered, plan(delivered, later, load_detector("cva"), options=options)


def _cut(source: Path, place: Affine, window: Window, target: Path, *, cloud: bool = True) -> None:
    with rasterio.open(source) as data:
        size = (int(window.width * place.a), int(window.height * place.a))
        col, row = ~data.transform @ (place.c, place.f)
        zoom = 1 / data.transform.a
        part = Window(round(col), round(row), round(size[0] * zoom), round(size[1] * zoom))
        pixels = data.read(window=part).transpose(1, 2, 0)
        profile = {
            "driver": "GTiff",
            "width": part.width,
            "height": part.height,
            "count": 3,
            "dtype": "uint8",
            "crs": data.crs,
            "transform": data.window_transform(part),
        }
    if cloud:
        pixels = _clouded(pixels, zoom)
    with rasterio.open(target, "w", **profile) as out:
        out.write(np.ascontiguousarray(pixels.transpose(2, 0, 1)))


def _clouded(pixels: np.ndarray, zoom: float) -> np.ndarray:
    """A soft white cloud, and its shadow to the north-west."""
    rows, cols = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]].astype(np.float32)
    rng = np.random.default_rng(5)
    small = rng.normal(0, 1, (9, 12)).astype(np.float32)
    rough = cv2.resize(small, pixels.shape[1::-1], interpolation=cv2.INTER_CUBIC) * 13 * zoom

    def blob(x: float, y: float) -> np.ndarray:
        far = np.hypot((cols - x) / 1.25, rows - y) + rough - _CLOUD_M * zoom
        return np.clip(0.5 - far / (44 * zoom), 0, 1)[..., None]

    x, y = 0.68 * pixels.shape[1], 0.66 * pixels.shape[0]
    shade = 1 - _SHADOW * blob(x + _SHADOW_AT_M[0] * zoom, y + _SHADOW_AT_M[1] * zoom)
    white = 0.96 * blob(x, y)
    mixed = pixels * shade * (1 - white) + np.array([236, 238, 240], np.float32) * white
    return np.clip(mixed, 0, 255).astype(np.uint8)


def _deliver(cut: Path, target: Path) -> None:
    """In degrees, turned by a few of them, with empty corners."""
    with rasterio.open(cut) as data:
        transform, width, height = calculate_default_transform(
            data.crs, DELIVERED_CRS, data.width, data.height, *data.bounds
        )
        scale = DELIVERED_GSD_M / data.transform.a
        centre = transform @ (width / 2, height / 2)
        wide, high = int(width / scale), int(height / scale)
        turned = (
            Affine.translation(*centre)
            @ Affine.rotation(TURN_DEG)
            @ Affine.scale(transform.a * scale, transform.e * scale)
            @ Affine.translation(-wide / 2, -high / 2)
        )
        pixels = np.zeros((3, high, wide), np.uint8)
        reproject(
            data.read(),
            pixels,
            src_transform=data.transform,
            src_crs=data.crs,
            dst_transform=turned,
            dst_crs=DELIVERED_CRS,
            resampling=Resampling.cubic,
        )
    profile = {"driver": "GTiff", "width": wide, "height": high, "count": 3, "dtype": "uint8", "nodata": 0}
    with rasterio.open(target, "w", crs=DELIVERED_CRS, transform=turned, **profile) as out:
        out.write(pixels)


def close(*plans: Plan) -> None:
    """Close the files of the plans."""
    for one in plans:
        close_plan(one)


__all__ = ["NOW", "Stages", "awkward_pair", "close", "stages"]
