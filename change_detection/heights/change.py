"""The height change of a registered pair, window by window, and as a map with its level of detection."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.windows import Window

from change_detection.grid import Grid, tiles
from change_detection.heights.level import Level
from change_detection.heights.relief import slope_of
from change_detection.heights.surface import Cover, SurfacePair
from change_detection.image import Pixels
from gridtwin.progress import Progress, silent
from gridtwin.store.outputs import output

BANDS = ("height_change", "level_of_detection")
_TILE_PX = 1024
_NODATA = -9999.0


@dataclass(frozen=True, slots=True)
class HeightView:
    """One window: heights of both dates, their difference less the bias, and its level of detection (m)."""

    grid: Grid
    before: Pixels
    after: Pixels
    change: Pixels
    lod95: Pixels
    covers: tuple[Cover | None, Cover | None] = (None, None)


@dataclass(frozen=True, slots=True)
class HeightChange:
    """A registered pair with its level of detection: the height change anywhere."""

    pair: SurfacePair
    level: Level

    @property
    def grid(self) -> Grid:
        """The grid of the pair."""
        return self.pair.grid

    def view(self, window: Window) -> HeightView:
        """What is known of a window."""
        part = self.pair.part(window)
        bias = np.float32(self.level.ground.bias_m)
        before, after = self.pair.read_before(part) + bias, self.pair.read_after(part)
        slope = np.fmax(slope_of(before, part.gsd_m), slope_of(after, part.gsd_m))
        return HeightView(
            grid=part,
            before=before,
            after=after,
            change=after - before,
            lod95=self.level.lod95(window, slope),
            covers=self.pair.covers(part),
        )


def write_change_map(change: HeightChange, target: Path, *, progress: Progress = silent) -> None:
    """A cloud-optimised GeoTIFF of two bands, in metres: height change and its level of detection.

    Raises:
        CannotWrite, OwnFile: see `gridtwin.store.outputs`.
    """
    todo = list(tiles(change.grid, _TILE_PX, 2))
    with tempfile.TemporaryDirectory(prefix="gridtwin-heights-") as folder, output(target) as partial:
        plain = Path(folder) / "change.tif"
        with rasterio.open(plain, "w", **_profile(change.grid)) as out:
            out.descriptions = BANDS
            out.units = ("metre", "metre")
            for index, tile in enumerate(todo):
                view = change.view(tile.outer)
                inner = tile.core_in_outer
                for number, values in enumerate((view.change[inner], view.lod95[inner]), 1):
                    known = np.isfinite(view.change[inner])
                    out.write(np.where(known, np.round(values, 2), _NODATA), number, window=tile.core)
                progress(0.9 * (index + 1) / len(todo), "height change")
        with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"):
            rasterio.shutil.copy(
                plain, partial, driver="COG", compress="DEFLATE", predictor="YES", resampling="AVERAGE"
            )
    progress(1.0, "height change")


def _profile(grid: Grid) -> dict[str, object]:
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": len(BANDS),
        "dtype": "float32",
        "nodata": _NODATA,
        "crs": grid.crs,
        "transform": grid.transform,
        "tiled": True,
        "compress": "deflate",
        "zlevel": 1,
        "predictor": 3,
        "interleave": "band",
        "BIGTIFF": "IF_SAFER",
    }
