"""Reads a window of any image onto a grid: slices where grids agree, else resamples once.

Reprojection, another resolution and the displacement of an alignment are one map, known exactly on a
lattice of nodes and linear between them. The lattice belongs to the whole grid and positions are rounded to
1/32 pixel, so a pixel has the same value in whatever window it is read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol

import cv2
import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from pyproj import Transformer
from rasterio.windows import Window

from change_detection.damage import reading
from change_detection.grid import Grid
from change_detection.image import ImageInfo, Mask, Pixels, pixel_size_in

Floats = NDArray[np.float64]
Raw = NDArray[np.integer[Any] | np.floating[Any]]  # whatever the file stores
Box = tuple[int, int, int, int]  # left, top, right, bottom in pixels of the file

_NODE_PX = 64
_PARTS = 32  # positions are whole multiples of 1/32 pixel
_CHUNK_PX = 4_000_000


class Displacement(Protocol):
    """Where the ground of a pixel lies in the other image: any alignment is one."""

    def at(self, cols: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Displacement (dx, dy) in pixels of the grid at pixel positions (columns, rows)."""


class HeightFrame(Protocol):
    """How surface models of two dates lie on each other: see `change_detection.heights.frame`."""

    def displacement(self, grid: Grid) -> Displacement:
        """Where the ground of a pixel of the grid lies in the earlier surface."""

    def lift(self, grid: Grid, window: Window) -> Pixels:
        """What is added to the earlier heights of a window (m)."""

    def lod95(self, grid: Grid, window: Window) -> Pixels:
        """The level of detection (m) of the cells of a window."""


@dataclass(frozen=True, slots=True)
class Shift:
    """The same displacement everywhere."""

    dx: float
    dy: float

    def at(self, cols: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Displacement (dx, dy) in pixels at any positions."""
        return np.full_like(cols, self.dx), np.full_like(rows, self.dy)


@dataclass(frozen=True, slots=True)
class GivenFlow:
    """A displacement (rows, columns, 2) given for the pixels of a window; beyond it the nearest counts."""

    flow: Pixels
    window: Window

    def at(self, cols: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Displacement (dx, dy) in pixels at positions of the grid."""
        col = np.clip(np.rint(cols - self.window.col_off).astype(int), 0, self.flow.shape[1] - 1)
        row = np.clip(np.rint(rows - self.window.row_off).astype(int), 0, self.flow.shape[0] - 1)
        found = self.flow[row, col].astype(np.float64)
        return found[..., 0], found[..., 1]


@dataclass(frozen=True, slots=True)
class Coarser:
    """A displacement seen on a grid of `factor` times larger pixels over the same ground."""

    fine: Displacement
    factor: float

    def at(self, cols: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Displacement (dx, dy) in the larger pixels."""
        middle = (self.factor - 1) / 2
        dx, dy = self.fine.at(cols * self.factor + middle, rows * self.factor + middle)
        return dx / self.factor, dy / self.factor


@dataclass(frozen=True, slots=True)
class _Positions:
    """For every pixel of a window its place in the file, in 1/32 pixels (of `factor` file pixels a side).

    `corner` is set instead where the window is a plain slice of the file that begins there.
    """

    shape: tuple[int, int]
    factor: int
    corner: tuple[int, int] | None = None
    x: NDArray[np.int32] = field(default_factory=lambda: np.empty((0, 0), np.int32))
    y: NDArray[np.int32] = field(default_factory=lambda: np.empty((0, 0), np.int32))

    def extent(self) -> Box:
        """Pixels needed: left, top, right, bottom, the last two not included."""
        if self.corner:
            left, top = self.corner
            return left, top, left + self.shape[1], top + self.shape[0]
        xs, ys = (int(self.x.min()), int(self.x.max())), (int(self.y.min()), int(self.y.max()))
        return xs[0] // _PARTS, ys[0] // _PARTS, xs[1] // _PARTS + 2, ys[1] // _PARTS + 2


def read_window(
    data: rasterio.DatasetReader,
    info: ImageInfo,
    bands: list[int],
    grid: Grid,
    window: Window,
    displacement: Displacement | None = None,
) -> tuple[Raw, Mask]:
    """Stored values (rows, columns, bands) and validity of an image on a window of `grid`.

    Coarser grids average, finer ones interpolate.

    Raises:
        UnusableImage: a block of the file is damaged.
    """
    return _read(data, info, bands, _positions(info, grid, window, displacement))


def _positions(info: ImageInfo, grid: Grid, window: Window, displacement: Displacement | None) -> _Positions:
    cols, rows = _nodes(window.col_off, window.width), _nodes(window.row_off, window.height)
    at_x, at_y = np.meshgrid(cols, rows)
    if displacement is not None:
        dx, dy = displacement.at(at_x, at_y)
        at_x, at_y = at_x + dx, at_y + dy
    ground_x, ground_y = _apply(grid.transform, at_x + 0.5, at_y + 0.5)
    if grid.crs is not None and info.crs is not None and grid.crs != info.crs:
        ground_x, ground_y = _between(grid.crs.to_wkt(), info.crs.to_wkt()).transform(ground_x, ground_y)
    file_x, file_y = _apply(~info.transform, ground_x, ground_y)
    factor = reading_factor(info, grid)
    file_x, file_y = (np.nan_to_num(v, posinf=-1e6, neginf=-1e6) / factor - 0.5 for v in (file_x, file_y))
    shape = (int(window.height), int(window.width))
    corner = _plain_corner(file_x - cols, file_y - rows[:, None], window)
    if corner:
        return _Positions(shape, factor, corner)
    down, across = (
        _weights(window.row_off, window.height, rows),
        _weights(window.col_off, window.width, cols).T,
    )
    x, y = (np.rint(down @ (values * _PARTS) @ across).astype(np.int32) for values in (file_x, file_y))
    return _Positions(shape, factor, None, x, y)


def _plain_corner(offset_x: Floats, offset_y: Floats, window: Window) -> tuple[int, int] | None:
    """Where the window begins in the file when all its pixels are whole pixels of the file."""
    shift = round(float(offset_x[0, 0])), round(float(offset_y[0, 0]))
    apart = max(np.abs(offset_x - shift[0]).max(), np.abs(offset_y - shift[1]).max())
    if apart >= 0.5 / _PARTS:
        return None
    return int(window.col_off) + shift[0], int(window.row_off) + shift[1]


@lru_cache(maxsize=8)
def _between(one: str, other: str) -> Transformer:
    return Transformer.from_crs(one, other, always_xy=True)


def _nodes(first: int, count: int) -> Floats:
    """Multiples of the node distance around pixels `first` … `first + count - 1`."""
    start, end = int(first) // _NODE_PX, (int(first) + int(count) - 1) // _NODE_PX + 1
    return np.arange(start, end + 1, dtype=np.float64) * _NODE_PX


def _weights(first: int, count: int, nodes: Floats) -> Floats:
    """How much each node gives to each pixel, linear between two."""
    place = (np.arange(count) + int(first) - nodes[0]) / _NODE_PX
    left = np.minimum(place.astype(int), len(nodes) - 2)
    found = np.zeros((count, len(nodes)))
    every = np.arange(count)
    found[every, left] = 1 - (place - left)
    found[every, left + 1] = place - left
    return found


def _apply(transform: Affine, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    return transform.a * x + transform.b * y + transform.c, transform.d * x + transform.e * y + transform.f


def reading_factor(info: ImageInfo, grid: Grid) -> int:
    """How many file pixels a side are averaged before anything is interpolated."""
    return max(1, round(grid.gsd_m / pixel_size_in(info, grid.crs)))


def _read(
    data: rasterio.DatasetReader, info: ImageInfo, bands: list[int], at: _Positions
) -> tuple[Raw, Mask]:
    size = (-(-info.width // at.factor), -(-info.height // at.factor))
    left, top, right, bottom = at.extent()
    box = (max(0, left), max(0, top), min(size[0], right), min(size[1], bottom))
    if box[0] >= box[2] or box[1] >= box[3]:
        return np.zeros((*at.shape, len(bands)), info.dtype), np.zeros(at.shape, bool)
    pixels, valid = _block(data, info, bands, box, at.factor)
    if at.corner:
        return _sliced(pixels, valid, (box[0] - at.corner[0], box[1] - at.corner[1]), at.shape)
    return _remapped(pixels, valid, at, box, size)


def _sliced(pixels: Raw, valid: Mask, first: tuple[int, int], shape: tuple[int, int]) -> tuple[Raw, Mask]:
    """The window, of which the file holds a part that begins at `first`; the rest is not valid."""
    if pixels.shape[:2] == shape:
        return pixels, valid
    out = np.zeros((*shape, pixels.shape[2]), pixels.dtype)
    seen = np.zeros(shape, bool)
    place = (
        slice(first[1], first[1] + pixels.shape[0]),
        slice(first[0], first[0] + pixels.shape[1]),
    )
    out[place], seen[place] = pixels, valid
    return out, seen


def _remapped(pixels: Raw, valid: Mask, at: _Positions, box: Box, size: tuple[int, int]) -> tuple[Raw, Mask]:
    inside = _within(at.x, size[0]) & _within(at.y, size[1])
    x, y = at.x - box[0] * _PARTS, at.y - box[1] * _PARTS
    whole = np.empty((*at.shape, 2), np.int16)
    for index, values in enumerate((x, y)):
        whole[..., index] = np.clip(values >> 5, -2, 32_000)
    part = (((y & 31) << 5) | (x & 31)).astype(np.uint16)
    moved = cv2.remap(pixels, whole, part, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if not valid.all():
        mask = valid.astype(np.uint8) * 255
        seen = cv2.remap(mask, whole, part, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) == 255
        inside = inside & seen
    return np.asarray(moved).reshape(*at.shape, -1), inside


def _within(place: NDArray[np.int32], count: int) -> Mask:
    """Not further than half a pixel outside the centres of the first and the last pixel."""
    return np.asarray((place >= -_PARTS // 2) & (place <= (count - 1) * _PARTS + _PARTS // 2))


def _block(
    data: rasterio.DatasetReader, info: ImageInfo, bands: list[int], box: Box, factor: int
) -> tuple[Raw, Mask]:
    """Part of the file in pixels of `factor` file pixels a side."""
    if factor == 1:
        return stored_values(data, info, bands, Window(box[0], box[1], box[2] - box[0], box[3] - box[1]))
    rows = max(1, _CHUNK_PX // ((box[2] - box[0]) * factor * factor))
    parts = [
        _averaged(data, info, bands, (box[0], top, box[2], min(box[3], top + rows)), factor)
        for top in range(box[1], box[3], rows)
    ]
    return np.concatenate([p for p, _ in parts]), np.concatenate([v for _, v in parts])


def _averaged(
    data: rasterio.DatasetReader, info: ImageInfo, bands: list[int], box: Box, factor: int
) -> tuple[Raw, Mask]:
    level = max((o for o in data.overviews(bands[0]) if factor % o == 0), default=1)
    left, top = box[0] * factor, box[1] * factor
    width = min(info.width, box[2] * factor) - left
    height = min(info.height, box[3] * factor) - top
    pixels, valid = stored_values(data, info, bands, Window(left, top, width, height), level)
    size = (box[2] - box[0], box[3] - box[1])
    full = (size[1] * factor // level, size[0] * factor // level)
    if pixels.shape[:2] != full:  # the last pixels of a file that the factor does not divide
        more = (0, full[0] - pixels.shape[0], 0, full[1] - pixels.shape[1])
        pixels = np.asarray(cv2.copyMakeBorder(pixels, *more, cv2.BORDER_REPLICATE)).reshape(*full, -1)
        valid = np.pad(valid, ((0, more[1]), (0, more[3])), mode="edge")
    if valid.all():
        return _shrunk(pixels, size), np.ones((size[1], size[0]), bool)
    share = cv2.resize(valid.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    total = _shrunk(np.where(valid[..., None], pixels, 0).astype(np.float32), size)
    mean = total / np.maximum(share, 1e-6)[..., None]
    whole = np.issubdtype(pixels.dtype, np.integer)
    return (np.rint(mean) if whole else mean).astype(pixels.dtype), np.asarray(share >= 0.5)


def _shrunk(pixels: Raw, size: tuple[int, int]) -> Raw:
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small).reshape(size[1], size[0], -1)


def stored_values(
    data: rasterio.DatasetReader, info: ImageInfo, bands: list[int], window: Window, level: int = 1
) -> tuple[Raw, Mask]:
    """Values and validity as the file has them (of its overview `level`), rows × columns × bands.

    Raises:
        UnusableImage: a block of the file is damaged.
    """
    wanted = [*bands, *([info.alpha_band] if info.alpha_band else [])]
    shape = (-(-int(window.height) // level), -(-int(window.width) // level))
    with reading(info.path, _place(info, window)):
        planes = data.read(wanted, window=window, out_shape=(len(wanted), *shape))
        mask = data.dataset_mask(window=window, out_shape=shape) if info.has_mask_file else None
    if planes.dtype.name not in ("uint8", "uint16", "int16", "float32"):
        planes = planes.astype(np.float32)
    valid = np.ones(shape, bool)
    if info.alpha_band:
        valid = planes[-1] > 0
    elif mask is not None:
        valid = mask > 0
    elif info.nodata is not None and np.isfinite(info.nodata):
        valid = (planes != info.nodata).any(axis=0)
    colours = planes[: len(bands)]
    if colours.dtype.kind == "f":
        finite = np.isfinite(colours).all(axis=0)
        if not finite.all():
            valid = valid & finite
            colours = np.where(finite, colours, np.float32(0))
    if len(bands) == 1:
        return colours[0][..., None], valid
    return np.asarray(cv2.merge(list(colours))), valid


def _place(info: ImageInfo, window: Window) -> tuple[str, str]:
    """Where pixels of a file lie, in English and Chinese."""
    left, top = int(window.col_off), int(window.row_off)
    right, bottom = left + int(window.width), top + int(window.height)
    corners = [info.transform @ (col, row) for col in (left, right) for row in (top, bottom)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    digits = 1 if info.crs is None or info.crs.is_projected else 5
    ground = f"x {min(xs):.{digits}f}…{max(xs):.{digits}f}, y {min(ys):.{digits}f}…{max(ys):.{digits}f}"
    return (
        f"its pixels in columns {left}…{right}, rows {top}…{bottom} ({ground})",
        f"第{left}…{right}列、第{top}…{bottom}行的像元（{ground}）",
    )
