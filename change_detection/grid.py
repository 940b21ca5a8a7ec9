"""The common pixel grid of a pair, and the tiles in which it is worked through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

Slices = tuple[slice, slice]


@dataclass(frozen=True, slots=True)
class Grid:
    """Pixels on the ground: size, transform (pixel → metres), and CRS; None as CRS means plain pixel space.

    North is up and pixels are square, so the size of a pixel is one number.
    """

    width: int
    height: int
    transform: Affine
    crs: CRS | None

    @property
    def gsd_m(self) -> float:
        """Ground sample distance: the side of a pixel in metres."""
        return float(self.transform.a)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Outer edges as (min x, min y, max x, max y)."""
        left, top = self.transform.c, self.transform.f
        return left, top - self.height * self.gsd_m, left + self.width * self.gsd_m, top

    @property
    def area_km2(self) -> float:
        """Ground covered by the whole grid."""
        return self.width * self.height * self.gsd_m**2 / 1e6

    @property
    def whole(self) -> Window:
        """The window that covers everything."""
        return Window(0, 0, self.width, self.height)

    def window_transform(self, window: Window) -> Affine:
        """Pixel → ground for a window of this grid."""
        return self.transform @ Affine.translation(window.col_off, window.row_off)

    def tile(self, col: int, row: int, core_px: int, halo_px: int) -> Tile:
        """The tile that begins there; its core and its surroundings end at the edge of the grid."""
        height, width = min(core_px, self.height - row), min(core_px, self.width - col)
        top, left = max(0, row - halo_px), max(0, col - halo_px)
        bottom = min(self.height, row + height + halo_px)
        right = min(self.width, col + width + halo_px)
        return Tile(Window(col, row, width, height), Window(left, top, right - left, bottom - top))

    def reduced(self, factor: int) -> Grid:
        """The same ground, and at most `factor` - 1 pixels more, in pixels of `factor` times the size."""
        width, height = -(-self.width // factor), -(-self.height // factor)
        return Grid(width, height, self.transform @ Affine.scale(factor), self.crs)

    def coarser(self, max_side: int) -> Grid:
        """The same ground in larger pixels, so that no side is longer than `max_side`."""
        factor = max(1.0, max(self.width, self.height) / max_side)
        width, height = max(1, round(self.width / factor)), max(1, round(self.height / factor))
        return Grid(width, height, self.transform @ Affine.scale(factor), self.crs)


@dataclass(frozen=True, slots=True)
class Tile:
    """A window with its surroundings: `core` is what the tile answers for, `outer` is what it may look at."""

    core: Window
    outer: Window

    @property
    def core_in_outer(self) -> Slices:
        """Where the core lies inside an array of the outer window."""
        row, col = self.core.row_off - self.outer.row_off, self.core.col_off - self.outer.col_off
        return slice(row, row + self.core.height), slice(col, col + self.core.width)


def spread_windows(grid: Grid, size_px: int, a_side: int) -> list[Window]:
    """Up to `a_side` × `a_side` windows spread evenly over the grid; fewer where it is small."""
    places = []
    for side in (grid.height, grid.width):
        count = min(a_side, max(1, round(side / size_px)))
        room = max(0, side - size_px)
        places.append(
            [
                round(room * (i + 0.5) / count) if count == 1 else round(room * i / (count - 1))
                for i in range(count)
            ]
        )
    size = min(size_px, grid.width), min(size_px, grid.height)
    return [Window(col, row, *size) for row in places[0] for col in places[1]]


def tiles(grid: Grid, core_px: int, halo_px: int) -> Iterator[Tile]:
    """Tiles that cover the grid row by row; cores touch without overlap, outer windows stop at the edge."""
    for row in range(0, grid.height, core_px):
        for col in range(0, grid.width, core_px):
            yield grid.tile(col, row, core_px, halo_px)


def widened(part: Slices, halo: int, shape: tuple[int, ...]) -> Slices:
    """Rows and columns with a margin on every side, as far as the array reaches.

    >>> widened((slice(2, 5), slice(0, 4)), 3, (6, 20))
    (slice(0, 6, None), slice(0, 7, None))
    """
    rows, cols = (
        slice(max(0, one.start - halo), min(size, one.stop + halo))
        for one, size in zip(part, shape, strict=True)
    )
    return rows, cols


def shifted(part: Slices, outer: Slices) -> Slices:
    """The same rows and columns, counted from the corner of `outer`.

    >>> shifted((slice(2, 5), slice(3, 4)), (slice(1, 6), slice(0, 7)))
    (slice(1, 4, None), slice(3, 4, None))
    """
    rows, cols = (
        slice(one.start - whole.start, one.stop - whole.start) for one, whole in zip(part, outer, strict=True)
    )
    return rows, cols
