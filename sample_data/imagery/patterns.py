"""What noise alone does not give the ground: joints, furrows, wheel tracks, terraces, ripples, fields."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.imagery.block import Block, block_over, overlap
from sample_data.imagery.canvas import Canvas, part_of
from sample_data.imagery.ground import Labels, Plot
from sample_data.imagery.noise import Field, NoiseBank

Mask = NDArray[np.bool_]
Painter = Callable[[Canvas, Mask, NoiseBank, float], None]
_DICE = np.random.default_rng(20240611).random((64, 64)).astype(np.float32)

# Crop colours of strip fields: green months and dormant months.
_CROPS = {
    True: (
        (86, 108, 56),
        (104, 120, 62),
        (74, 98, 58),
        (150, 140, 84),
        (132, 130, 74),
        (150, 126, 98),
        (96, 112, 76),
    ),
    False: (
        (150, 128, 100),
        (160, 138, 110),
        (140, 120, 96),
        (168, 150, 122),
        (112, 112, 78),
        (178, 172, 160),
    ),
}


def paint_patterns(
    canvas: Canvas, labels: Labels, plots: list[Plot], noise: NoiseBank, *, green: bool, angle: float
) -> None:
    """Adds every pattern that the plots ask for; `angle` is the direction of the street grid."""
    names = np.array(["", *(plot.look.pattern for plot in plots)])
    for name, painter in _PAINTERS.items():
        wanted = names == name
        if not wanted.any():
            continue
        mask = wanted.take(labels + 1)
        window = _bounding(mask)
        if window is not None:
            top, left = window[0].start, window[1].start
            shape = window[0].stop - top, window[1].stop - left
            home = canvas.block
            block = Block(home.west, home.north, home.pixel_m, home.row + top, home.column + left, *shape)
            painter(part_of(canvas, block), mask[window], noise, angle)
    for index, plot in enumerate(plots):
        if plot.look.pattern == "field":
            _strip_field(canvas, labels, index, plot, green=green)


def _bounding(mask: Mask) -> tuple[slice, slice] | None:
    """Rows and columns that hold everything marked, or None."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def grid_of(canvas: Canvas, angle: float) -> tuple[Field, Field]:
    """Metres along and across the street grid for every pixel, from the district's corner."""
    block = canvas.block
    x = (block.x_of_columns() - block.west).astype(np.float32)[None, :]
    y = (block.y_of_rows() - block.north).astype(np.float32)[:, None]
    cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return x * cos + y * sin, y * cos - x * sin


def _multiply(canvas: Canvas, mask: Mask, factor: Field) -> None:
    np.multiply(canvas.texture, factor, out=canvas.texture, where=mask)


def _joints(canvas: Canvas, angle: float, size_m: float, *, depth: float, spread: float) -> Field:
    """Brightness of square slabs: a dark joint of one pixel, and each slab a little different."""
    along, across = grid_of(canvas, angle)
    along, across = along / size_m, across / size_m
    column, row = np.floor(along), np.floor(across)
    factor = 1.0 + spread * (_DICE[row.astype(np.int32) & 63, column.astype(np.int32) & 63] - 0.5)
    edge = canvas.block.pixel_m / size_m
    factor[(along - column < edge) | (across - row < edge)] *= 1.0 - depth
    return factor.astype(np.float32)


def _slabs(canvas: Canvas, mask: Mask, noise: NoiseBank, angle: float) -> None:
    stains = np.maximum(noise.sample("cloud", canvas.block, step=1.0) - 1.0, 0.0)
    # Areas that were paved at another time: sharp borders, another tone.
    along, across = grid_of(canvas, angle)
    column, row = (along / 17.0).astype(np.int32), (across / 11.0).astype(np.int32)
    repaved = _DICE[(row * 5) & 63, (column * 3) & 63] > 0.78
    factor = _joints(canvas, angle, 5.0, depth=0.06, spread=0.05) * (1.0 - 0.07 * stains)
    _multiply(canvas, mask, np.where(repaved, factor * np.float32(0.86), factor))


def _tiles(canvas: Canvas, mask: Mask, noise: NoiseBank, angle: float) -> None:
    del noise
    _multiply(canvas, mask, _joints(canvas, angle, 1.5, depth=0.05, spread=0.05))


def _asphalt(canvas: Canvas, mask: Mask, noise: NoiseBank, angle: float) -> None:
    """Repairs (sharp, darker patches), oil and tyre marks along the street."""
    patches = noise.sample("cloud", canvas.block, step=1.5, stretch=2.0, angle=angle)
    streaks = noise.sample("lump", canvas.block, step=1.0, stretch=12.0, angle=angle)
    _multiply(canvas, mask, 1.0 - 0.10 * (patches > 1.5) + 0.06 * (patches < -2.0) + 0.018 * streaks)


def _wheel_tracks(canvas: Canvas, mask: Mask, noise: NoiseBank, angle: float) -> None:
    """Tracks of lorries and diggers, and damp hollows."""
    first = noise.sample("lump", canvas.block, step=1.2, stretch=16.0, angle=angle + 0.5)
    second = noise.sample("lump", canvas.block, step=1.4, stretch=14.0, angle=angle - 0.9)
    damp = np.maximum(noise.sample("cloud", canvas.block, step=1.5) - 0.8, 0.0)
    driven = np.clip(noise.sample("cloud", canvas.block, step=2.0), 0.0, 1.2)
    tracks = np.maximum(first, 0.0) + np.maximum(second, 0.0)
    _multiply(canvas, mask, 1.0 + 0.045 * driven * tracks - 0.08 * damp)


def _terraces(canvas: Canvas, mask: Mask, noise: NoiseBank, angle: float) -> None:
    """Loess slopes: a dark step every few metres of height, rills down the slope."""
    wobble = noise.sample("lump", canvas.block, step=3.0)
    level = (canvas.ground + 0.35 * wobble) / 2.8
    step = level - np.floor(level)
    rills = noise.sample("lump", canvas.block, step=1.0, stretch=3.0, angle=angle + np.pi / 2)
    factor = (
        1.0
        - 0.24 * np.exp(-(((step - 0.2) / 0.11) ** 2))
        + 0.08 * np.exp(-(((step - 0.5) / 0.14) ** 2))
        + 0.04 * rills
    )
    _multiply(canvas, mask, factor.astype(np.float32))


def _water(canvas: Canvas, mask: Mask, noise: NoiseBank, angle: float) -> None:
    """Current lines, slight ripples, and a paler shallow margin."""
    current = noise.sample("cloud", canvas.block, step=1.2, stretch=7.0, angle=angle)
    ripples = noise.sample("grain", canvas.block, step=1.6, stretch=2.0, angle=angle + np.pi / 2)
    depth = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 3) * canvas.block.pixel_m
    shallow = np.exp(-depth / 5.0)
    _multiply(canvas, mask, 1.0 + 0.035 * current + 0.014 * ripples + 0.16 * shallow)


def _furrows(canvas: Canvas, mask: Mask, noise: NoiseBank, angle: float) -> None:
    """Rows of one crop along the valley, thinner and thicker in places."""
    _, across = grid_of(canvas, angle)
    rows = np.sin(across * np.float32(2 * np.pi / 1.15) + 0.3 * noise.sample("lump", canvas.block))
    thick = noise.sample("cloud", canvas.block, step=0.7, stretch=3.0, angle=angle)
    _multiply(canvas, mask, (1.0 + 0.05 * rows + 0.04 * thick).astype(np.float32))


def _strip_field(canvas: Canvas, labels: Labels, index: int, plot: Plot, *, green: bool) -> None:
    """Narrow strips of different crops along the plot's longer side, with furrows and balks."""
    shared = overlap(canvas.block, block_over(plot.geometry.bounds, canvas.block))
    if shared is None:
        return
    window = shared.inside(canvas.block)
    mask = labels[window] == index
    if not mask.any():
        return
    rng = np.random.default_rng(plot.key)
    along, across = _local_axes(shared.x_of_columns(), shared.y_of_rows(), plot.geometry)
    width, length = rng.uniform(7.0, 15.0), rng.uniform(50.0, 95.0)
    strip, part = np.floor(across / width), np.floor(along / length + 0.35 * (np.floor(across / width) % 2))
    cell = (strip.astype(np.int32) & 31) * 32 + (part.astype(np.int32) & 31)
    season = np.random.default_rng([plot.key, green])
    crops = np.array(_CROPS[green], np.float32)[season.integers(0, len(_CROPS[green]), 1024)]
    crops *= season.uniform(0.93, 1.07, (1024, 1)).astype(np.float32)
    color = canvas.color[window].astype(np.float32) * 0.35 + crops[cell] * 0.65
    np.copyto(canvas.color[window], np.clip(color, 0, 255).astype(np.uint8), where=mask[..., None])
    furrow = season.uniform(0.0, 0.08, 1024).astype(np.float32)[cell] * np.sin(across * (2 * np.pi / 1.1))
    balk = (across - strip * width < 0.5) | (np.abs(along / length - np.round(along / length)) * length < 0.4)
    factor = (1.0 + furrow - 0.10 * balk).astype(np.float32)
    np.multiply(canvas.texture[window], factor, out=canvas.texture[window], where=mask)


def _local_axes(
    x: NDArray[np.float64], y: NDArray[np.float64], geometry: shapely.Geometry
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Metres along and across the longer side of the polygon's smallest rectangle."""
    center, angle = long_axis(geometry)
    dx, dy = (x - center[0])[None, :], (y - center[1])[:, None]
    return dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle)


def long_axis(geometry: shapely.Geometry) -> tuple[tuple[float, float], float]:
    """Centre of the smallest rectangle around a polygon, and the direction of its longer side (radians)."""
    corners = shapely.get_coordinates(shapely.minimum_rotated_rectangle(geometry))
    first, second = corners[1] - corners[0], corners[2] - corners[1]
    side = first if np.hypot(*first) >= np.hypot(*second) else second
    middle = corners[:4].mean(axis=0)
    return (float(middle[0]), float(middle[1])), float(np.arctan2(side[1], side[0]) % np.pi)


_PAINTERS: dict[str, Painter] = {
    "slabs": _slabs,
    "tiles": _tiles,
    "asphalt": _asphalt,
    "furrows": _furrows,
    "wheel_tracks": _wheel_tracks,
    "terraces": _terraces,
    "water": _water,
}
