"""Tiles of a point cloud, from the leaves up: a square keeps an even sample, its quarters add the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.progress import Progress
from gridtwin.scene3d.frames import Tangent, tangent
from twin_server.build.glb import points_glb
from twin_server.build.tiles import Json, Volume, box_corners, relative

Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]

LEAF = 60_000  # points in a leaf
CELLS = 96  # samples along a square's side
RECORD = np.dtype([("xyz", "<f8", 3), ("rgb", "u1", 3)])
_ERROR_CELLS = 1.5  # geometric error: this many gaps between samples
_SMALLEST_M = 0.5


@dataclass(frozen=True, slots=True)
class Grid:
    """Points parted into squares: a file each in the folder, named by column times cells plus row.

    Places are metres in the frame; `low` is the lower left corner, `counts` the points of each square.
    """

    folder: Path
    frame: Tangent
    low: Floats
    side_m: float
    counts: NDArray[np.int64]

    @property
    def cells(self) -> int:
        """Squares along a side."""
        return len(self.counts)

    def put(self, where: Floats, rgb: Bytes) -> None:
        """Add points to the files of their squares."""
        cells = self.cells
        cell = np.clip(((where[:, :2] - self.low) / self.side_m * cells).astype(np.int64), 0, cells - 1)
        number = cell[:, 0] * cells + cell[:, 1]
        order = np.argsort(number, kind="stable")
        records = np.empty(len(order), RECORD)
        records["xyz"], records["rgb"] = where[order], rgb[order]
        kinds, starts = np.unique(number[order], return_index=True)
        for kind, piece in zip(kinds, np.split(records, starts[1:]), strict=True):
            self.counts[kind // cells, kind % cells] += len(piece)
            with (self.folder / f"{kind}").open("ab") as file:
                file.write(piece.tobytes())


def write_cloud(grid: Grid, folder: Path, progress: Progress) -> tuple[Json, Volume, Tangent]:
    """Write the tiles; the root, what it holds and its frame."""
    return _Writer(folder, grid, progress).make()


@dataclass(frozen=True, slots=True)
class _Points:
    xyz: Floats
    rgb: Bytes

    def take(self, chosen: NDArray[Any]) -> _Points:
        return _Points(self.xyz[chosen], self.rgb[chosen])


@dataclass(frozen=True, slots=True)
class _Made:
    tile: Json | None
    volume: Floats  # corners in EPSG:4978
    frame: Tangent | None
    rising: _Points  # the sample that the square above takes


class _Writer:
    """Tiles of one cloud."""

    def __init__(self, folder: Path, grid: Grid, progress: Progress) -> None:
        self._folder, self._grid, self._progress = folder, grid, progress
        self._done, self._total = 0, int(grid.counts.sum())
        self._sums = _sums(grid.counts)

    def make(self) -> tuple[Json, Volume, Tangent]:
        """The root with everything below it."""
        made = self._square(0, 0, 0, len(self._grid.counts))
        root = self._tile("root", made.rising, [made], self._grid.side_m)
        if root.tile is None or root.frame is None:
            raise ValueError("no points")
        return root.tile, Volume(root.volume), root.frame

    def _count(self, column: int, row: int, size: int) -> int:
        s = self._sums
        return int(
            s[column + size, row + size] - s[column, row + size] - s[column + size, row] + s[column, row]
        )

    def _square(self, level: int, column: int, row: int, size: int) -> _Made:
        """A square of `size` cells: its tile, without the sample that rises."""
        count = self._count(column, row, size)
        side = self._grid.side_m / 2**level
        low = self._grid.low + np.array([column, row]) * (self._grid.side_m / self._grid.cells)
        if count <= LEAF or size == 1:
            points = self._read(column, row, size)
            return self._held(points, low, side, f"{level}-{column}-{row}")
        half = size // 2
        below = [
            self._square(level + 1, column + dx * half, row + dy * half, half)
            for dx in (0, 1) for dy in (0, 1) if self._count(column + dx * half, row + dy * half, half)
        ]  # fmt: skip
        return self._joined(below, low, side, f"{level}-{column}-{row}")

    def _held(self, points: _Points, low: Floats, side: float, name: str) -> _Made:
        """A square whose points are in memory; parted further where there are too many."""
        if len(points.xyz) <= LEAF or side < _SMALLEST_M:
            rising = _sample(points, low, side)
            self._told(len(points.xyz))
            return self._tile(name, points.take(~rising), [], side, rising=points.take(rising))
        half = side / 2
        quarter = ((points.xyz[:, :2] - low) >= half).astype(int)
        below = []
        for dx in (0, 1):
            for dy in (0, 1):
                inside = (quarter[:, 0] == dx) & (quarter[:, 1] == dy)
                if inside.any():
                    corner = low + half * np.array([dx, dy])
                    below.append(self._held(points.take(inside), corner, half, f"{name}{dx}{dy}"))
        return self._joined(below, low, side, name)

    def _joined(self, below: list[_Made], low: Floats, side: float, name: str) -> _Made:
        pool = _Points(
            np.concatenate([one.rising.xyz for one in below]),
            np.concatenate([one.rising.rgb for one in below]),
        )
        rising = _sample(pool, low, side)
        return self._tile(name, pool.take(~rising), below, side, rising=pool.take(rising))

    def _tile(
        self, name: str, points: _Points, below: list[_Made], side: float, *, rising: _Points | None = None
    ) -> _Made:
        """Write the points that stay here."""
        rest = rising if rising is not None else _Points(points.xyz[:0], points.rgb[:0])
        children = [one for one in below if one.tile is not None]
        if not len(points.xyz) and not children:
            return _Made(None, np.zeros((0, 3)), None, rest)
        corners = [one.volume for one in children]
        content: Json = {}
        if len(points.xyz):
            where = self._grid.frame.geocentric(points.xyz)
            frame = tangent((where.min(axis=0) + where.max(axis=0)) / 2)
            local = frame.local(where)
            (self._folder / f"{name}.glb").write_bytes(points_glb(local, points.rgb))
            corners.append(box_corners(frame, local))
            content = {"content": {"uri": f"{name}.glb"}}
        else:
            frame = tangent(np.concatenate(corners).mean(axis=0))
        volume = np.concatenate(corners)
        tile: Json = {
            "boundingVolume": {"box": Volume(volume).box(frame)},
            "geometricError": round(side / CELLS * _ERROR_CELLS, 4) if children else 0,
            **content,
        }
        if children:
            tile["children"] = [
                {"transform": relative(frame, one.frame), **one.tile}
                for one in children if one.tile is not None and one.frame is not None
            ]  # fmt: skip
        return _Made(tile, volume, frame, rest)

    def _read(self, column: int, row: int, size: int) -> _Points:
        parts = [np.fromfile(file, RECORD) for file in self._files(column, row, size)]
        whole = np.concatenate(parts) if parts else np.empty(0, RECORD)
        return _Points(whole["xyz"], whole["rgb"])

    def _files(self, column: int, row: int, size: int) -> Iterator[Path]:
        for x in range(column, column + size):
            for y in range(row, row + size):
                if self._grid.counts[x, y]:
                    yield self._grid.folder / f"{x * self._grid.cells + y}"

    def _told(self, number: int) -> None:
        self._done += number
        self._progress(self._done / self._total, "")


def _sample(points: _Points, low: Floats, side: float) -> NDArray[np.bool_]:
    """Which points rise to the square above: one of each cube, an even sample."""
    cube = side / CELLS * 2  # the square above is twice as wide and has as many samples
    xy = np.floor((points.xyz[:, :2] - low) / cube).astype(np.int64)
    z = np.floor(points.xyz[:, 2] / cube).astype(np.int64)
    key = (xy[:, 0] * 4096 + xy[:, 1]) * 1_000_003 + z
    chosen = np.zeros(len(points.xyz), bool)
    chosen[np.unique(key, return_index=True)[1]] = True
    return chosen


def _sums(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Sums of all squares to the lower left, with a rim of zeros."""
    made = np.zeros((len(counts) + 1, len(counts) + 1), np.int64)
    made[1:, 1:] = counts.cumsum(axis=0).cumsum(axis=1)
    return made
