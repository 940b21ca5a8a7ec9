"""What was found on the earlier date, laid where the later one shows it.

Which date is moved onto the other is chosen by the pictures, not by their order (`common_grid.steadier`);
patches and score map of a run always lie on its later image.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import rasterio
from rasterio.windows import Window
from shapely.affinity import translate

from change_detection.align import Alignment
from change_detection.grid import Grid, tiles
from change_detection.outline import Outline

_TILE_PX = 2048


def laid_on_later(
    found: Sequence[Outline], alignment: Alignment, grid: Grid
) -> tuple[list[Outline], Alignment]:
    """Outlines moved, each as a whole, to where the later image has them; the field as seen from there.

    `alignment` is the field of the earlier image into the later one.
    """
    centres = [~grid.transform @ (o.polygon.centroid.x, o.polygon.centroid.y) for o in found]
    cols, rows = (np.array([centre[axis] - 0.5 for centre in centres]) for axis in (0, 1))
    dx, dy = alignment.at(cols, rows) if len(found) else (cols, rows)
    moved = [
        replace(item, polygon=translate(item.polygon, x * grid.gsd_m, -y * grid.gsd_m))
        for item, x, y in zip(found, dx, dy, strict=True)
    ]
    return moved, alignment.turned()


def lay_score_map(path: Path, alignment: Alignment) -> None:
    """Write the score map anew where the later image lies, each pixel with the score nearest to it.

    `alignment` is the field of the later image into the one on which the map was made.
    """
    laid = path.with_name(f".laid-{path.name}")
    try:
        with rasterio.open(path) as data:
            profile, margin = data.profile, _margin(alignment)
            grid = Grid(data.width, data.height, data.transform, data.crs)
            with rasterio.open(laid, "w", **profile) as out:
                out.descriptions, out.scales, out.offsets = data.descriptions, data.scales, data.offsets
                for tile in tiles(grid, _TILE_PX, margin):
                    out.write(_laid(data, tile.core, tile.outer, alignment), window=tile.core)
        laid.replace(path)
    finally:
        laid.unlink(missing_ok=True)


def _margin(alignment: Alignment) -> int:
    return int(np.ceil(max(np.abs(alignment.dx).max(), np.abs(alignment.dy).max()))) + 1


def _laid(
    data: rasterio.DatasetReader, core: Window, outer: Window, alignment: Alignment
) -> np.ndarray[tuple[int, ...], np.dtype[np.integer]]:
    """The bands of a window of the map, read from where its ground lies."""
    flow = alignment.flow(core)
    x = flow[..., 0] + np.arange(core.width, dtype=np.float32) + (core.col_off - outer.col_off)
    y = flow[..., 1] + np.arange(core.height, dtype=np.float32)[:, None] + (core.row_off - outer.row_off)
    bands = data.read(window=outer)
    gap = float(data.nodata)
    return np.stack(
        [
            cv2.remap(band, x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_CONSTANT, borderValue=gap)
            for band in bands
        ]
    )
