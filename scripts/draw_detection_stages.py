"""Draw the pictures of docs/detection.md by running each stage on the sample city.

    python scripts/draw_detection_stages.py WORK [--out docs/images] [--detector NAME|model.toml] [--seed 7]

WORK keeps the city and the score maps (100 MB); a second run with the same detector goes on from there. Shows
nothing but the painted city, so the pictures are under the licence of the program. The sheet needs pdftoppm
(poppler-utils).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from picture_frame import save
from PIL import Image
from rasterio.windows import Window
from stage_data import Stages, close, stages
from stage_pictures import aligned_picture, normalised_picture, pair_picture
from stage_results import misses_picture, outlines_picture, score_picture, sheet_picture
from stage_sample import sample_picture

from gridtwin.cli.detect._common import DEFAULT_DETECTOR
from gridtwin.store import open_workspace

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"


def main() -> int:
    """Draw all pictures, or those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--out", type=Path, default=IMAGES)
    parser.add_argument("--detector", default=DEFAULT_DETECTOR)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", nargs="*", default=None, help="names such as pair, score")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    found = stages(arguments.work, arguments.seed, arguments.detector)
    for name, draw in _pictures(found, arguments.work).items():
        if arguments.only is None or name in arguments.only:
            save(draw(), arguments.out / f"detection-{name}.jpg")
    close(found.ready)
    return 0


def _pictures(found: Stages, work: Path) -> dict[str, Callable[[], Image.Image]]:
    """How each picture is drawn."""
    large, wide, half = (busiest(found, *size) for size in ((1040, 780), (900, 620), (690, 520)))
    square = busiest(found, 700, 700)
    middle = farthest(found)
    return {
        "pair": lambda: pair_picture(found, large, work),
        "aligned": lambda: aligned_picture(found, middle),
        "normalised": lambda: normalised_picture(found, half),
        "score": lambda: score_picture(found, half),
        "outlines": lambda: outlines_picture(found, wide),
        "sheet": lambda: sheet_picture(found),
        "misses": lambda: misses_picture(found),
        "sample": lambda: sample_picture(found, square),
    }


def busiest(found: Stages, width: int, height: int) -> Window:
    """The window with the most kinds of true changes, then the most changes, that lie in it wholly."""
    grid, truth = found.ready.grid, found.truth
    width, height = min(width, grid.width), min(height, grid.height)
    best, most = Window(0, 0, width, height), (-1, -1)
    bounds = truth.geometry.bounds.to_numpy()
    for row in np.arange(0, grid.height - height + 1, 20):
        for col in np.arange(0, grid.width - width + 1, 20):
            west, north = grid.transform @ (int(col), int(row))
            east, south = west + width * grid.gsd_m, north - height * grid.gsd_m
            inside = (
                (bounds[:, 0] > west)
                & (bounds[:, 1] > south)
                & (bounds[:, 2] < east)
                & (bounds[:, 3] < north)
            )
            score = (truth["change_class"][inside].nunique(), int(inside.sum()))
            if score > most:
                best, most = Window(int(col), int(row), width, height), score
    return best


def farthest(found: Stages) -> tuple[float, float]:
    """The middle of an unchanged building of middle size: the one where the dates lie farthest apart."""
    grid = found.ready.grid
    with open_workspace(found.city) as workspace:
        buildings = workspace.read("building").geometry
    fits = buildings.area.between(150, 700) & ~buildings.intersects(found.truth.geometry.union_all())
    middles = buildings[fits].centroid
    cols, rows = (np.asarray(v) for v in ~grid.transform @ (middles.x.to_numpy(), middles.y.to_numpy()))
    dx, dy = found.ready.alignment.at(cols, rows)
    inside = (cols > 80) & (cols < grid.width - 80) & (rows > 80) & (rows < grid.height - 80)
    best = int(np.where(inside, np.hypot(dx, dy), 0).argmax())
    return float(cols[best]), float(rows[best])


if __name__ == "__main__":
    sys.exit(main())
