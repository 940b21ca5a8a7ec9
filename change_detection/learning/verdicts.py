"""Chips from what inspectors decided: patches of a workspace with the images they were found on.

Confirmed and legal patches are changes, patches that are no building are none; unclear ones, and all that
nobody reviewed, teach nothing. Ground far from any patch is taken for unchanged, with little weight.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import geopandas as gpd
import numpy as np
import pandas as pd
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.windows import Window

from change_detection.align import AlignOptions, align
from change_detection.errors import DetectionError
from change_detection.learning.chips import SURE, Chip
from change_detection.learning.sources.pairs import UNKNOWN, Picture
from change_detection.model_file import VANISHED
from change_detection.pair import ImagePair, PairOptions, open_pair
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace

TRUE = ("confirmed", "legal")
FALSE = ("not_building",)


@dataclass(frozen=True, slots=True)
class VerdictOptions:
    """How verdicts become labels.

    `weak_weight` (0 … 1) is what unreviewed ground further than `far_m` from any patch counts as unchanged;
    `edge_m` along outlines teaches nothing. `block_m` is the side of the blocks of ground that are learned
    from or held back together.
    """

    weak_weight: float = 0.2
    far_m: float = 30.0
    edge_m: float = 1.5
    block_m: float = 400.0
    chip_px: int = 384
    gsd_m: float = 0.5


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Chips, how many verdicts of each kind they hold, and what could not be used."""

    chips: tuple[Chip, ...]
    confirmed: int
    rejected: int
    left_out: tuple[str, ...] = ()


def verdict_chips(
    workspace: Workspace, options: VerdictOptions | None = None, *, progress: Progress = silent
) -> Verdicts:
    """All reviewed patches of a workspace as chips.

    Runs whose images are gone, or cannot be laid on each other any more, are left out and named.
    """
    options = options or VerdictOptions()
    patches = workspace.read("change_patch")
    runs = pd.DataFrame(workspace.read("detection_run"))
    reviewed = patches[patches["status"].isin([*TRUE, *FALSE])]
    chips: list[Chip] = []
    used: list[str] = []
    left_out: list[str] = []
    pairs = _pairs(runs, set(reviewed["run_id"]))
    for index, (files, run_ids) in enumerate(pairs):
        mine = gpd.GeoDataFrame(patches[patches["run_id"].isin(run_ids)], geometry="geometry")
        try:
            chips += _chips_of(files, mine, workspace, options)
            used += list(mine["id"])
        except DetectionError as error:
            left_out.append(f"{files[0].name} … {files[1].name}: {error}")
        progress((index + 1) / len(pairs), "verdicts")
    counted = reviewed[reviewed["id"].isin(used)]["status"]
    return Verdicts(
        tuple(chips), int(counted.isin(TRUE).sum()), int(counted.isin(FALSE).sum()), tuple(left_out)
    )


def _pairs(runs: pd.DataFrame, wanted: set[str]) -> list[tuple[tuple[Path, Path], list[str]]]:
    """Image files, and the ids of all runs over them, of the runs with verdicts."""
    found: dict[tuple[str, str], list[Any]] = {}
    for row in runs.itertuples():
        found.setdefault((str(row.before_sha256), str(row.after_sha256)), []).append(row)
    return [
        ((Path(rows[0].before_path), Path(rows[0].after_path)), [str(row.id) for row in rows])
        for _, rows in sorted(found.items())
        if wanted & {str(row.id) for row in rows}
    ]


def _chips_of(
    files: tuple[Path, Path], patches: gpd.GeoDataFrame, workspace: Workspace, options: VerdictOptions
) -> list[Chip]:
    before, after = (path if path.is_absolute() else workspace.root / path for path in files)
    given = PairOptions(working_gsd_m=options.gsd_m, crs=CRS.from_epsg(workspace.crs))
    with open_pair(before, after, options=given) as pair:
        alignment = align(pair, AlignOptions())
        view = _Aligned(pair, alignment, options)
        return [view.chip(window, patches) for window in view.windows(patches)]


@dataclass(frozen=True, slots=True)
class _Aligned:
    """A pair as the detector sees it."""

    pair: ImagePair
    alignment: Any  # change_detection.align.Alignment
    options: VerdictOptions

    def windows(self, patches: gpd.GeoDataFrame) -> Iterator[Window]:
        """Squares of a lattice that hold a verdict; each lies within one block of ground."""
        side, grid = self.options.chip_px, self.pair.grid
        reviewed = patches[patches["status"].isin([*TRUE, *FALSE])]
        cells = set()
        for shape in reviewed.geometry:
            west, south, east, north = shape.bounds
            (left, top), (right, bottom) = ~grid.transform @ (west, north), ~grid.transform @ (east, south)
            cells |= {
                (row, col)
                for row in range(int(top) // side, int(bottom) // side + 1)
                for col in range(int(left) // side, int(right) // side + 1)
            }
        for row, col in sorted(cells):
            height, width = min(side, grid.height - row * side), min(side, grid.width - col * side)
            if row >= 0 and col >= 0 and min(height, width) >= side // 6:
                yield Window(col * side, row * side, width, height)

    def chip(self, window: Window, patches: gpd.GeoDataFrame) -> Chip:
        """The window with everything that is known about it."""
        grid, options = self.pair.grid, self.options
        view = self.pair.read(window, flow=self.alignment)  # as taken: so the model sees it
        assessed = view.valid & self.alignment.assessed_in(window)
        transform = grid.window_transform(window)
        masks = _masks(patches, assessed.shape, transform, options)
        masks["weight"][~assessed] = 0
        middle = transform @ (window.width / 2, window.height / 2)
        block = f"{int(middle[0] // options.block_m)}/{int(middle[1] // options.block_m)}"
        pictures = [np.clip(p, 0, 255).astype(np.uint8) for p in (view.before, view.after)]
        name = f"{self.pair.after_info.path.stem}@{int(window.col_off)},{int(window.row_off)}"
        return Chip(name, block, pictures[0], pictures[1], gsd_m=grid.gsd_m, **masks)


def _masks(
    patches: gpd.GeoDataFrame, shape: tuple[int, ...], transform: Affine, options: VerdictOptions
) -> dict[str, Picture]:
    gsd_m = float(transform.a)

    def drawn(rows: gpd.GeoDataFrame) -> Picture:
        shapes = [(geometry, 1) for geometry in rows.geometry if geometry is not None]
        if not shapes:
            return np.zeros(shape, np.uint8)
        return np.asarray(rasterize(shapes, shape, transform=transform, dtype="uint8"), np.uint8)

    true = patches[patches["status"].isin(TRUE)]
    gone = true["change_class"].isin(VANISHED)
    change, vanished = drawn(true), drawn(true[gone])
    false = drawn(patches[patches["status"].isin(FALSE)]) & (1 - change)
    anything = drawn(patches)
    distance = cv2.distanceTransform(1 - anything, cv2.DIST_L2, 5) * gsd_m
    weight = np.where(distance > options.far_m, round(SURE * options.weak_weight), 0).astype(np.uint8)
    weight[(change | false) > 0] = SURE
    reach = max(1, round(options.edge_m / gsd_m))
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    weight[cv2.dilate(change, kernel) != cv2.erode(change, kernel)] = 0
    unknown = np.full(shape, UNKNOWN, np.uint8)
    sure = (change > 0) & (weight == SURE)
    return {
        "change": change,
        "building_before": np.where(sure, vanished, unknown).astype(np.uint8),
        "building_after": np.where(sure, 1 - vanished, unknown).astype(np.uint8),
        "weight": weight,
    }
