"""Two surface models on one grid, in metres of height, whatever files they come from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.windows import Window

from change_detection.common_grid import common_grid
from change_detection.errors import UnusableImage
from change_detection.grid import Grid
from change_detection.heights.motion import Motion
from change_detection.image import ImageInfo, Pixels, describe, open_image
from change_detection.pair import PairOptions
from change_detection.reading import Displacement, read_window

_FEET = {"ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "us survey foot": 1200 / 3937, "ussft": 1200 / 3937}
_HEIGHTS_M = (-1000.0, 10_000.0)
Cover = NDArray[np.uint8]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SurfaceFile:
    """A surface model on disk; `cover` is a raster of point classes beside it, if it came from points."""

    path: Path
    cover: Path | None = None


@dataclass(slots=True)
class _Side:
    info: ImageInfo
    data: rasterio.DatasetReader
    factor: float
    cover_info: ImageInfo | None = None
    cover: rasterio.DatasetReader | None = None

    def heights(self, grid: Grid, displacement: Displacement | None = None) -> Pixels:
        stored, valid = read_window(self.data, self.info, [1], grid, grid.whole, displacement)
        height = stored[..., 0].astype(np.float32) * np.float32(self.factor)
        wrong = ~valid | (height < _HEIGHTS_M[0]) | (height > _HEIGHTS_M[1])
        return np.where(wrong, np.float32(np.nan), height).astype(np.float32)

    def covers(self, grid: Grid) -> Cover | None:
        if self.cover is None or self.cover_info is None:
            return None
        to_own = ~self.cover_info.transform @ grid.transform
        cols = np.floor(to_own.c + (np.arange(grid.width) + 0.5) * to_own.a).astype(int)
        rows = np.floor(to_own.f + (np.arange(grid.height) + 0.5) * to_own.e).astype(int)
        found = np.zeros((grid.height, grid.width), np.uint8)
        across = (cols >= 0) & (cols < self.cover.width)
        down = (rows >= 0) & (rows < self.cover.height)
        if not (across.any() and down.any()):
            return found
        cols, rows = cols[across], rows[down]
        window = Window(cols[0], rows[0], cols[-1] - cols[0] + 1, rows[-1] - rows[0] + 1)
        block = self.cover.read(1, window=window)
        found[np.ix_(down, across)] = block[np.ix_(rows - rows[0], cols - cols[0])]
        return found


@dataclass(slots=True)
class SurfacePair:
    """Two surface models, readable window by window on their common grid."""

    grid: Grid
    before: _Side
    after: _Side
    motion: Motion | None = field(default=None)

    def part(self, window: Window) -> Grid:
        """The grid of a window."""
        return Grid(int(window.width), int(window.height), self.grid.window_transform(window), self.grid.crs)

    def read_after(self, grid: Grid) -> Pixels:
        """Heights of the later date on a grid; NaN where unknown."""
        return self.after.heights(grid)

    def read_before(self, grid: Grid, motion: Motion | None = None) -> Pixels:
        """Heights of the earlier date on a grid, moved by `motion` (the pair's own by default)."""
        motion = motion or self.motion
        if motion is None:
            return self.before.heights(grid)
        return np.asarray(
            self.before.heights(grid, Backwards(grid, motion)) + lift_of(grid, motion), np.float32
        )

    def covers(self, grid: Grid) -> tuple[Cover | None, Cover | None]:
        """Point classes of both dates on a grid (the earlier as it lies), where known."""
        return self.before.covers(grid), self.after.covers(grid)

    def moved(self, motion: Motion) -> SurfacePair:
        """The same pair with the earlier surface moved."""
        return replace(self, motion=motion)


@contextmanager
def open_surfaces(
    before: SurfaceFile, after: SurfaceFile, *, options: PairOptions | None = None
) -> Iterator[SurfacePair]:
    """Two surface models on the grid of the ground they share.

    Raises:
        ImageMissing, UnusableImage, CrsMissing: one of the files.
        DisjointPair, ResolutionMismatch: the two together.
    """
    options = options or PairOptions(working_gsd_m=0.1)
    with ExitStack() as stack:
        sides = [_side(file, options.declared_crs, stack) for file in (before, after)]
        yield SurfacePair(common_grid(sides[0].info, sides[1].info, options), sides[0], sides[1])


def _side(file: SurfaceFile, declared: CRS | None, stack: ExitStack) -> _Side:
    info = describe(file.path, declared_crs=declared)
    data = stack.enter_context(open_image(file.path))
    if info.data_bands != 1:
        raise UnusableImage(
            f"{file.path} has {info.data_bands} bands; a surface model has one, of heights: "
            "is this an orthophoto?",
            zh=f"{file.path}有{info.data_bands}个波段；地表模型只有一个高程波段：这是正射影像吗？",
        )
    factor = _FEET.get(str(data.units[0] or "").lower(), 1.0)
    if file.cover is None:
        return _Side(info, data, factor)
    cover = stack.enter_context(open_image(file.cover))
    return _Side(info, data, factor, describe(file.cover, declared_crs=declared), cover)


@dataclass(frozen=True, slots=True)
class Backwards:
    """A displacement: for cells of a grid, how far off they lay before the motion, in cells."""

    grid: Grid
    motion: Motion

    def at(self, cols: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Displacement (dx, dy) in cells at cell positions."""
        gsd, motion = self.grid.gsd_m, self.motion
        x = self.grid.transform.c + (cols + 0.5) * gsd - motion.pivot[0]
        y = self.grid.transform.f - (rows + 0.5) * gsd - motion.pivot[1]
        turn = motion.angles[2]
        cos, sin = np.cos(turn), np.sin(turn)
        moved_x, moved_y = x - motion.shift[0], y - motion.shift[1]
        return (cos * moved_x + sin * moved_y - x) / gsd, -(-sin * moved_x + cos * moved_y - y) / gsd


def lift_of(grid: Grid, motion: Motion) -> Pixels:
    """What the motion adds to heights: its shift, and its tilt about the pivot."""
    x = grid.transform.c + (np.arange(grid.width) + 0.5) * grid.gsd_m - motion.pivot[0]
    y = grid.transform.f - (np.arange(grid.height) + 0.5) * grid.gsd_m - motion.pivot[1]
    tilt = motion.rotation[2, 0] * x[None, :] + motion.rotation[2, 1] * y[:, None]
    return np.asarray(tilt + motion.shift[2], np.float32)
