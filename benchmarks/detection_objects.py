"""How fast objects are drawn and classified: a score map full of small roofs, and pictures under it.

    python benchmarks/detection_objects.py [--side 10000] [--objects 100000] [--classified 30000] [--quick]

Prints seconds, objects a second and the peak of the memory. Everything is drawn here; seeds are fixed.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from change_detection.align import AlignOptions, align
from change_detection.classify import ClassifyOptions, classify
from change_detection.grid import Grid
from change_detection.normalise import normalise
from change_detection.outline import outlines
from change_detection.pair import open_pair
from change_detection.score_map import create

_CRS = CRS.from_epsg(4544)
_GSD = 0.5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=10_000)
    parser.add_argument("--objects", type=int, default=100_000)
    parser.add_argument("--classified", type=int, default=30_000)
    parser.add_argument("--quick", action="store_true", help="a small city: does it run")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.side, arguments.objects, arguments.classified = 1000, 400, 100
    with tempfile.TemporaryDirectory(prefix="gridtwin-objects-") as name:
        folder = Path(name)
        draw_city(folder, arguments.side, arguments.objects)
        start = time.perf_counter()
        found = outlines(folder / "score.tif")
        tell("outlines", len(found), time.perf_counter() - start)
        every = max(1, len(found) // arguments.classified)
        chosen = found[::every][: arguments.classified]
        with open_pair(folder / "before.tif", folder / "after.tif") as pair:
            alignment = align(pair, AlignOptions(trust_georeference=True))
            radiometry = normalise(pair, alignment)
            start = time.perf_counter()
            told = classify(
                chosen,
                pair,
                alignment,
                radiometry,
                options=ClassifyOptions(score_map=folder / "score.tif"),
            )
            tell("classify", len(told), time.perf_counter() - start)
    return 0


def tell(stage: str, count: int, seconds: float) -> None:
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = seconds / max(count, 1) * 1000
    print(f"{stage}: {count} objects in {seconds:.1f} s, {rate:.2f} s per thousand, peak {peak_mb:.0f} MB")


def draw_city(folder: Path, side: int, objects: int) -> None:
    """Turned rectangles on a lattice, strip by strip: score.tif, before.tif, after.tif."""
    rng = np.random.default_rng(3)
    step = int(side / objects**0.5)
    grid = Grid(side, side, Affine(_GSD, 0, 500_000, 0, -_GSD, 4_000_000), _CRS)
    profile = {
        "driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "crs": _CRS,
        "transform": grid.transform, "tiled": True, "compress": "deflate", "zlevel": 1,
    }  # fmt: skip
    bands = ("score", "direction", "building_before", "building_after")
    with (
        create(folder / "score.tif", grid, bands) as scores,
        rasterio.open(folder / "before.tif", "w", **profile) as before,
        rasterio.open(folder / "after.tif", "w", **profile) as after,
    ):
        for top in range(0, side, step * 16):
            rows = min(step * 16, side - top)
            window = Window(0, top, side, rows)
            roofs = _roofs(rows, side, step, rng)
            score = np.clip(cv2.GaussianBlur(roofs, (0, 0), 1) + rng.normal(0, 0.03, roofs.shape), 0, 1)
            values = {
                "score": score,
                "direction": roofs,
                "building_before": roofs * 0,
                "building_after": roofs,
            }
            scores.write(window, {name: band.astype(np.float32) for name, band in values.items()})
            ground = 100 + rng.normal(0, 8, (rows, side, 1)) + np.array([6, 0, -8])
            before.write(_bytes(ground), window=window)
            after.write(
                _bytes(np.where(roofs[..., None] > 0.5, ground * 0.2 + (90, 130, 190), ground)), window=window
            )


def _roofs(rows: int, side: int, step: int, rng: np.random.Generator) -> np.ndarray:
    picture = np.zeros((rows, side), np.float32)
    for row in range(step // 2, rows - step // 2 + 1, step):
        for col in range(step // 2, side - step // 2 + 1, step):
            size = rng.uniform(0.36, 0.6, 2) * step
            corners = cv2.boxPoints(((col, row), (float(size[0]), float(size[1])), float(rng.uniform(0, 90))))
            cv2.fillConvexPoly(picture, np.round(corners).astype(np.int32), 1.0)
    return picture


def _bytes(values: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(np.clip(values, 0, 255).astype(np.uint8).transpose(2, 0, 1))


if __name__ == "__main__":
    sys.exit(main())
