"""Ground outside the known buildings that rose or sank: what no footprint layer can tell."""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2
import numpy as np
from scipy.ndimage import distance_transform_edt

from change_detection.grid import tiles
from change_detection.heights.change import HeightChange, HeightView
from change_detection.heights.cloud import VEGETATION
from change_detection.heights.footprints import Footprints
from change_detection.heights.relief import roughness
from change_detection.image import Mask, Pixels
from change_detection.outline import Outline, OutlineOptions, outlines
from change_detection.score_map import create
from gridtwin.progress import Progress, part, silent

_TILE_PX = 1024
_HALO_M = 16.0
_ROUGH_M, _ROUGH_SHARE, _AROUND_M = 0.25, 0.45, 6.0
_NARROW_M = 2.5
# A wall a cell or two beside its outline on the map is not a change beside the building.
_BESIDE_M = 2.0


def changed_ground(
    change: HeightChange,
    footprints: Footprints | None,
    *,
    least_change_m: float = 1.5,
    options: OutlineOptions | None = None,
    progress: Progress = silent,
) -> list[Outline]:
    """Outlines of ground outside the footprints that rose or sank by more than the level of detection.

    Plants (rough, or classed so) and what is narrower than 2.5 m are left out.
    """
    gsd = change.grid.gsd_m
    halo = int(np.ceil(_HALO_M / gsd))
    todo = list(tiles(change.grid, _TILE_PX, halo))
    with tempfile.TemporaryDirectory(prefix="gridtwin-heights-") as folder:
        path = Path(folder) / "score.tif"
        with create(path, change.grid, ("score", "direction", "height_change")) as out:
            for index, tile in enumerate(todo):
                view = change.view(tile.outer)
                free = np.isfinite(view.change)
                if footprints is not None:
                    free &= ~footprints.mask(view.grid, wider_m=_BESIDE_M)
                score = _score(view, free, least_change_m, change.level.ground.nmad_m)
                inner = tile.core_in_outer
                values = {
                    "score": score[inner],
                    "direction": np.sign(view.change)[inner],
                    "height_change": view.change[inner],
                }
                out.write(tile.core, values)
                part(progress, 0, 0.7)((index + 1) / len(todo), "ground")
        return outlines(path, options, progress=part(progress, 0.7, 1.0))


def _score(view: HeightView, free: Mask, least_change_m: float, noise_m: float) -> Pixels:
    """0.5 where the change reaches the limit."""
    limit = np.maximum(least_change_m, view.lod95)
    score = np.zeros(view.change.shape, np.float32)
    for sign in (1, -1):
        amount = np.where(free, sign * view.change, 0)
        moved = np.asarray(amount >= limit, bool)
        if not moved.any():
            continue
        moved &= ~_plants(view, moved, sign, max(_ROUGH_M, 3 * noise_m))
        size = max(1, round(_NARROW_M / view.grid.gsd_m))
        kernel = np.ones((size, size), np.uint8)
        kept = cv2.morphologyEx(moved.astype(np.uint8), cv2.MORPH_OPEN, kernel) > 0
        score[kept] = np.minimum(1, 0.5 * amount / limit)[kept]
    return score


def _plants(view: HeightView, moved: Mask, sign: int, limit_m: float) -> Mask:
    """Moved cells in surroundings that are mostly no plane, or classed as plants."""
    which = 1 if sign > 0 else 0
    surface, cover = (view.before, view.after)[which], view.covers[which]
    rows, cols = distance_transform_edt(~moved, return_distances=False, return_indices=True)
    rough = (roughness(surface[rows, cols], view.grid.gsd_m) > limit_m) & moved
    if cover is not None and (cover[moved] > 1).mean() > 0.5:
        rough = np.isin(cover, VEGETATION) & moved
    side = max(3, round(_AROUND_M / view.grid.gsd_m) | 1)
    share = [cv2.boxFilter(mask.astype(np.float32), -1, (side, side)) for mask in (rough, moved)]
    return np.asarray(share[0] > _ROUGH_SHARE * share[1], bool)
