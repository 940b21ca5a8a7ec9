"""Overlapping tiles of a window, their answers laid over each other without a seam."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Answer = Callable[[Array], Array]


@dataclass(frozen=True, slots=True)
class Tiling:
    """How a window is cut. A side shorter than a tile is one tile, of the next multiple of `multiple_px`."""

    tile_px: int
    overlap_px: int
    multiple_px: int
    batch: int
    is_fixed: bool = False


def blended(bands: Array, tiling: Tiling, answer: Answer) -> Array:
    """The answer for all of `bands` (channels, rows, columns), tile by tile.

    Args:
        bands: what the network is to see, without gaps.
        tiling: size and overlap of the tiles.
        answer: (N, channels, h, w) → (N, outputs, h, w).
    """
    _, height, width = bands.shape
    tile = _size(height, tiling), _size(width, tiling)
    padded = _padded(bands, tile)
    places = [
        (row, col)
        for row in _starts(padded.shape[1], tile[0], tiling.overlap_px)
        for col in _starts(padded.shape[2], tile[1], tiling.overlap_px)
    ]
    weight = _ramp(tile[0], tiling.overlap_px)[:, None] * _ramp(tile[1], tiling.overlap_px)
    total: Array | None = None
    weights = np.zeros(padded.shape[1:], np.float32)
    for first in range(0, len(places), tiling.batch):
        some = places[first : first + tiling.batch]
        found = answer(np.stack([padded[:, r : r + tile[0], c : c + tile[1]] for r, c in some]))
        if total is None:
            total = np.zeros((found.shape[1], *padded.shape[1:]), np.float32)
        for (row, col), values in zip(some, found, strict=True):
            where = (slice(row, row + tile[0]), slice(col, col + tile[1]))
            total[:, where[0], where[1]] += values * weight
            weights[where] += weight
    assert total is not None  # noqa: S101 (a window has at least one tile)
    return np.asarray((total / weights)[:, :height, :width], np.float32)


def _size(side: int, tiling: Tiling) -> int:
    if tiling.is_fixed or side >= tiling.tile_px:
        return tiling.tile_px
    return -(-side // tiling.multiple_px) * tiling.multiple_px


def _padded(bands: Array, tile: tuple[int, int]) -> Array:
    """At least a tile large: mirrored beyond the lower and right edge, again and again where it is thin."""
    height, width = bands.shape[1:]
    more = max(0, tile[0] - height), max(0, tile[1] - width)
    if not any(more):
        return bands
    return np.pad(bands, ((0, 0), (0, more[0]), (0, more[1])), mode="symmetric")


def _starts(side: int, tile: int, overlap: int) -> list[int]:
    """Where tiles begin: regular steps, the last one flush with the edge."""
    if side <= tile:
        return [0]
    step = tile - overlap
    count = -(-(side - overlap) // step)
    return [min(index * step, side - tile) for index in range(count)]


def _ramp(side: int, overlap: int) -> Array:
    """Weight across a tile: next to none on the rim, where the network saw no surroundings, then rising to 1.

    The rim is a quarter of the overlap; it counts only at the edge of the window, where nothing else answers.
    """
    from_edge = np.minimum(np.arange(side), np.arange(side)[::-1]) + 0.5
    return np.clip((from_edge - overlap / 4) / max(overlap / 2, 0.5), 1e-4, 1).astype(np.float32)
