"""Heights for the chain: the earlier surface laid on the later one, and the level of detection anywhere.

Surface models have a registration of their own: images of the same dates may lie otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from change_detection.grid import Grid
from change_detection.heights.level import Level
from change_detection.heights.motion import Motion
from change_detection.heights.prepare import as_surface_model
from change_detection.heights.register import register
from change_detection.heights.stable import measure_level
from change_detection.heights.surface import Backwards, SurfaceFile, lift_of, open_surfaces
from change_detection.image import Pixels
from change_detection.pair import PairOptions
from change_detection.reading import Displacement
from gridtwin.progress import Progress, part, silent


@dataclass(frozen=True, slots=True)
class HeightFrame:
    """How the earlier surface is moved, and how large a difference must be to be none of noise."""

    motion: Motion
    level: Level
    transform: Affine

    def displacement(self, grid: Grid) -> Displacement:
        """Where the ground of a pixel of the grid lies in the earlier surface."""
        return Backwards(grid, self.motion)

    def lift(self, grid: Grid, window: Window) -> Pixels:
        """What is added to the earlier heights of a window (m): shift, tilt and the bias that was left."""
        part = Grid(int(window.width), int(window.height), grid.window_transform(window), grid.crs)
        return lift_of(part, self.motion) + np.float32(self.level.ground.bias_m)

    def lod95(self, grid: Grid, window: Window) -> Pixels:
        """The level of detection at 95 % (m) of the cells of a window."""
        to_own = ~self.transform @ grid.window_transform(window)
        cols = (to_own.c + to_own.a * (np.arange(window.width) + 0.5)) / self.level.step_px - 0.5
        rows = (to_own.f + to_own.e * (np.arange(window.height) + 0.5)) / self.level.step_px - 0.5
        map_x, map_y = np.meshgrid(cols.astype(np.float32), rows.astype(np.float32))
        sigma = self.level.sigma_m.astype(np.float32)
        found = cv2.remap(sigma, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(1.96 * found, np.float32)


def height_frame(
    files: tuple[Path, Path], crs: CRS | None, *, declared_crs: CRS | None = None, progress: Progress = silent
) -> HeightFrame:
    """Registration and level of detection of two surface models.

    Raises:
        UnusablePair: they share no ground, or none that is stable.
    """
    options = PairOptions(working_gsd_m=0.5, crs=crs, declared_crs=declared_crs)
    with open_surfaces(SurfaceFile(files[0]), SurfaceFile(files[1]), options=options) as pair:
        motion = register(pair, progress=part(progress, 0, 0.7)).motion
        level = measure_level(pair.moved(motion), progress=part(progress, 0.7, 1))
        return HeightFrame(motion, level, pair.grid.transform)


@contextmanager
def surface_models(
    files: tuple[Path, Path] | None, *, declared_crs: CRS | None = None
) -> Iterator[tuple[Path, Path] | None]:
    """The files, point clouds among them made into surface models for as long as the context lasts."""
    with ExitStack() as stack:
        if files is None:
            yield None
            return
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="gridtwin-heights-")))
        places = [folder / name for name in ("before", "after")]
        for place in places:
            place.mkdir()
        first, second = (
            as_surface_model(path, place, declared_crs=declared_crs)
            for path, place in zip(files, places, strict=True)
        )
        yield first, second
