"""A block of pixels in the world: where a window of the image lies, and how geometry becomes pixel corners.

Pixel (row 0, column 0) is the north-west corner of the district; every block shares that one global grid,
so that whatever is painted in two neighbouring blocks meets without a seam.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

FRACTION_BITS = 4
"""OpenCV draws with corners in 1/16 pixel."""


@dataclass(frozen=True, slots=True)
class Block:
    """A window of the image: rows and columns on the global pixel grid with origin (west, north)."""

    west: float
    north: float
    pixel_m: float
    row: int
    column: int
    rows: int
    columns: int

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.rows, self.columns

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(minx, miny, maxx, maxy) in metres."""
        minx = self.west + self.column * self.pixel_m
        maxy = self.north - self.row * self.pixel_m
        return minx, maxy - self.rows * self.pixel_m, minx + self.columns * self.pixel_m, maxy

    def grown(self, top: int, bottom: int, left: int, right: int) -> Block:
        """The block with so many more pixels on each side."""
        return Block(
            self.west,
            self.north,
            self.pixel_m,
            self.row - top,
            self.column - left,
            self.rows + top + bottom,
            self.columns + left + right,
        )

    def inside(self, outer: Block) -> tuple[slice, slice]:
        """Row and column slices of this block in the array of a block that contains it."""
        top, left = self.row - outer.row, self.column - outer.column
        return slice(top, top + self.rows), slice(left, left + self.columns)

    def pixels(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """World (x, y) of shape (n, 2) as (column, row) of this block; pixel centres have whole numbers."""
        scaled = np.empty_like(xy)
        scaled[:, 0] = (xy[:, 0] - self.west) / self.pixel_m - self.column - 0.5
        scaled[:, 1] = (self.north - xy[:, 1]) / self.pixel_m - self.row - 0.5
        return scaled

    def corners(self, xy: NDArray[np.float64]) -> NDArray[np.int32]:
        """World corners as OpenCV wants them: whole numbers of 1/16 pixel."""
        return np.round(self.pixels(xy) * (1 << FRACTION_BITS)).astype(np.int32)

    def x_of_columns(self) -> NDArray[np.float64]:
        """X of the pixel centres, one per column."""
        return self.west + (self.column + np.arange(self.columns) + 0.5) * self.pixel_m

    def y_of_rows(self) -> NDArray[np.float64]:
        """Y of the pixel centres, one per row."""
        return self.north - (self.row + np.arange(self.rows) + 0.5) * self.pixel_m


def rings(geometry: shapely.Geometry) -> list[list[NDArray[np.float64]]]:
    """Corner arrays of every part of a polygon or multipolygon: per part the shell, then the holes."""
    parts = shapely.get_parts(geometry)
    return [
        [shapely.get_coordinates(ring) for ring in shapely.get_rings(part)]
        for part in parts
        if part.geom_type == "Polygon" and not part.is_empty
    ]


def block_over(bounds: tuple[float, float, float, float], grid: Block, pad: int = 0) -> Block:
    """The smallest block of the grid of `grid` that covers `bounds`, and `pad` pixels more on every side."""
    minx, miny, maxx, maxy = bounds
    column = int(np.floor((minx - grid.west) / grid.pixel_m)) - pad
    row = int(np.floor((grid.north - maxy) / grid.pixel_m)) - pad
    last_column = int(np.ceil((maxx - grid.west) / grid.pixel_m)) + pad
    last_row = int(np.ceil((grid.north - miny) / grid.pixel_m)) + pad
    return Block(grid.west, grid.north, grid.pixel_m, row, column, last_row - row, last_column - column)


def overlap(first: Block, second: Block) -> Block | None:
    """The pixels two blocks share, or None."""
    top, left = max(first.row, second.row), max(first.column, second.column)
    bottom = min(first.row + first.rows, second.row + second.rows)
    right = min(first.column + first.columns, second.column + second.columns)
    if bottom <= top or right <= left:
        return None
    return Block(first.west, first.north, first.pixel_m, top, left, bottom - top, right - left)
