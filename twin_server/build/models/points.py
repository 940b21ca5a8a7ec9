"""LAS and LAZ as 3D Tiles: a square keeps an even sample of its points, its quarters add the rest.

Memory is bounded: points are read in pieces, parted into squares on disk, and thinned from the leaves upward.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from gridtwin.progress import Progress, part
from gridtwin.scene3d.frames import Tangent, tangent
from twin_server.build.glb import points_glb
from twin_server.build.models.format import Look, no_place
from twin_server.build.models.register import Model
from twin_server.build.place import (
    HEIGHT_UNITS,
    ToGlobe,
    anchor_of,
    by_crs,
    by_place,
    is_geographic,
    known_crs,
    metres_of_height,
)
from twin_server.build.source import Built, Note
from twin_server.build.tiles import ENTRY, Json, Volume, around, box_corners, relative, write_tileset
from twin_server.errors import BadModel

KIND, NAME = "points", "LAS"
Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]

_CHUNK = 1_000_000  # points read at a time
_LEAF = 60_000  # points in a leaf
_DEEPEST = 8  # of the grid that points are parted into on disk: 256 x 256 squares
_CELLS = 96  # samples along a square's side
_RECORD = np.dtype([("xyz", "<f8", 3), ("rgb", "u1", 3)])
_DEGREES = 360.0
_ERROR_CELLS = 1.5  # geometric error: this many gaps between samples


@dataclass(frozen=True, slots=True)
class _Cloud:
    """What the header says, and how its coordinates lead to the globe."""

    count: int
    low: Floats
    high: Floats
    to_globe: ToGlobe
    placed_by: str
    has_colour: bool
    notes: tuple[Note, ...]


def look(model: Model) -> Look:
    """Read the header."""
    return Look(_cloud(model).placed_by)


def make(model: Model, folder: Path, progress: Progress) -> Built:
    """Tiles of the points."""
    cloud = _cloud(model)
    spill = folder / ".parts"
    spill.mkdir()
    try:
        grid, read, bad = _part(model, cloud, spill, part(progress, 0.0, 0.55))
        if not read:
            raise BadModel(
                f"{model.name} has no point with usable coordinates", zh=f"{model.name}没有坐标有效的点"
            )
        writer = _Writer(folder, spill, grid, part(progress, 0.55, 1.0))
        root, volume, frame = writer.make()
    finally:
        for file in spill.iterdir():
            file.unlink()
        spill.rmdir()
    write_tileset(
        folder, {"transform": relative(None, frame), "refine": "ADD", **root},
        error=round(grid.side_m * 2 / _CELLS, 3), about={"points": read},
    )  # fmt: skip
    box, heights = around(volume.corners)
    notes = list(cloud.notes)
    if bad:
        notes.append(Note(f"{bad} points without usable coordinates were left out", f"{bad}个坐标无效的点已略去"))
    return Built(ENTRY, "points", read, box, heights, tuple(notes), {"parts": "points", "placed_by": cloud.placed_by})


# ---- the file ----------------------------------------------------------------------------------------------------


def _cloud(model: Model) -> _Cloud:
    import laspy  # noqa: PLC0415 - heavy

    try:
        with laspy.open(model.path) as reader:
            header = reader.header
            told = None if model.crs or model.place else header.parse_crs()
            low, high = np.asarray(header.mins, float), np.asarray(header.maxs, float)
            count = int(header.point_count)
            colour = {"red", "green", "blue"} <= set(header.point_format.dimension_names)
    except Exception as error:  # noqa: BLE001 - laspy and pyproj raise many kinds on broken files
        raise BadModel(
            f"{model.name} cannot be read as LAS or LAZ: {str(error)[:200]}; copy or export it again",
            zh=f"{model.name}无法作为LAS/LAZ读取：{str(error)[:200]}；请重新复制或导出",
        ) from error
    if not count:
        raise BadModel(f"{model.name} holds no points", zh=f"{model.name}没有点")
    if not np.isfinite([low, high]).all():
        raise BadModel(
            f"{model.name}: its header's box {low.tolist()} to {high.tolist()} is no box; write the header anew",
            zh=f"{model.name}：头部范围无效；请重写文件头",
        )
    crs = known_crs(_epsg(model.crs), said_by="--crs") if model.crs else told
    if model.place is not None:
        unit = HEIGHT_UNITS[model.height_unit or "m"]
        inner = by_place(model.place, anchor_of(low, high) * [1, 1, unit])
        return _Cloud(count, low, high, lambda xyz: inner(xyz * [1, 1, unit]), "--place", colour, ())
    if crs is None:
        raise no_place(model, "no CRS in its header", "文件头中无坐标系")
    _check_range(model, crs, low, high)
    factor, notes = _height_factor(model, crs)
    return _Cloud(count, low, high, by_crs(crs, height_factor=factor), crs.name, colour, notes)


def _check_range(model: Model, crs: CRS, low: Floats, high: Floats) -> None:
    if is_geographic(crs) and max(np.abs(low[:2]).max(), np.abs(high[:2]).max()) > _DEGREES:
        raise BadModel(
            f"{model.name}: its header says {crs.name} (degrees), but x runs from {low[0]:,.1f} to {high[0]:,.1f}; "
            "the header is wrong: add it with --crs and the EPSG code of the projection",
            zh=f"{model.name}：文件头坐标系为{crs.name}（度），但x为{low[0]:,.1f}至{high[0]:,.1f}；"
            "文件头有误，请用--crs指定投影坐标系的EPSG代码",
        )
    middle = by_crs(crs)(((low + high) / 2)[None])
    if not np.isfinite(middle).all():
        raise BadModel(
            f"{model.name}: its points lie outside {crs.name}; give the right CRS with --crs",
            zh=f"{model.name}：点位超出{crs.name}的范围；请用--crs指定正确的坐标系",
        )


def _height_factor(model: Model, crs: CRS) -> tuple[float, tuple[Note, ...]]:
    if model.height_unit is not None:
        return HEIGHT_UNITS[model.height_unit], ()
    factor = metres_of_height(crs)
    if factor == 1.0:
        return 1.0, ()
    note = Note(
        f"heights were taken as feet ({factor:g} m), as its plan is; --height-unit says otherwise",
        f"高程按英尺（{factor:g}米）换算；如非英尺请用--height-unit指定",
    )
    return factor, (note,)


def _epsg(text: str | None) -> str | None:
    return f"EPSG:{text}" if text and text.strip().isdigit() else text


# ---- parting into squares on disk --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Grid:
    """The frame that everything is parted in: its middle, its lower left corner and side, points in each square."""

    frame: Tangent
    low: Floats
    side_m: float
    counts: NDArray[np.int64]

    @property
    def cells(self) -> int:
        """Squares along a side."""
        return len(self.counts)


def _part(model: Model, cloud: _Cloud, spill: Path, progress: Progress) -> tuple[_Grid, int, int]:
    """Write each point into the file of its square; the grid, how many points, how many without coordinates."""
    import laspy  # noqa: PLC0415 - heavy

    corners = np.array(
        [[x, y, z] for x in (cloud.low[0], cloud.high[0]) for y in (cloud.low[1], cloud.high[1]) for z in (cloud.low[2], cloud.high[2])]
    )  # fmt: skip
    placed = cloud.to_globe(corners)
    frame = tangent((placed.min(axis=0) + placed.max(axis=0)) / 2)
    local = frame.local(placed)
    side = max(float(np.ptp(local[:, :2], axis=0).max()) * 1.001, 1.0)
    low = local[:, :2].min(axis=0)
    cells = 2 ** int(np.clip(np.ceil(np.log2(max(1.0, cloud.count / _LEAF)) / 2), 0, _DEEPEST))
    counts = np.zeros((cells, cells), np.int64)
    read = bad = seen = 0
    scale = None
    try:
        with laspy.open(model.path) as reader:
            for points in reader.chunk_iterator(_CHUNK):
                xyz = np.column_stack([points.x, points.y, points.z])
                if scale is None:
                    scale = _colour_scale(points, cloud.has_colour)
                rgb = _colours(points, xyz[:, 2], cloud, scale)
                where = frame.local(cloud.to_globe(xyz))
                good = np.isfinite(where).all(axis=1)
                seen += len(xyz)
                bad += int((~good).sum())
                read += int(good.sum())
                _spill(where[good], rgb[good], (low, side, counts), spill)
                progress(min(1.0, seen / cloud.count), "")
    except Exception as error:
        if isinstance(error, BadModel) or not isinstance(error, laspy.errors.LaspyException | ValueError | OSError | RuntimeError):
            raise
        raise BadModel(
            f"{model.name} breaks off after {seen:,} of {cloud.count:,} points: {str(error)[:150]}; copy it again",
            zh=f"{model.name}读到第{seen:,}个点（共{cloud.count:,}个）后中断：{str(error)[:150]}；请重新复制",
        ) from error
    return _Grid(frame, low, side, counts), read, bad


def _spill(where: Floats, rgb: Bytes, grid: tuple[Floats, float, NDArray[np.int64]], spill: Path) -> None:
    low, side, counts = grid
    cells = len(counts)
    cell = np.clip(((where[:, :2] - low) / side * cells).astype(np.int64), 0, cells - 1)
    number = cell[:, 0] * cells + cell[:, 1]
    order = np.argsort(number, kind="stable")
    records = np.empty(len(order), _RECORD)
    records["xyz"], records["rgb"] = where[order], rgb[order]
    kinds, starts = np.unique(number[order], return_index=True)
    for kind, piece in zip(kinds, np.split(records, starts[1:]), strict=True):
        counts[kind // cells, kind % cells] += len(piece)
        with (spill / f"{kind}").open("ab") as file:
            file.write(piece.tobytes())


def _colour_scale(points: Any, has_colour: bool) -> float:  # noqa: FBT001
    """What colours are divided by: 16 bits as the standard says, or 8 bits as many programs write."""
    if not has_colour:
        return 0.0
    top = max(int(np.max(getattr(points, name))) for name in ("red", "green", "blue"))
    return 0.0 if top == 0 else 1.0 if top <= 255 else 257.0  # noqa: PLR2004


# Dark green over sand to white: low to high, for points without colour.
_RAMP = np.array([[52, 84, 84], [96, 136, 96], [196, 180, 128], [214, 168, 120], [240, 236, 230]], float)


def _colours(points: Any, z: Floats, cloud: _Cloud, scale: float) -> Bytes:
    if scale:
        stacked = np.column_stack([np.asarray(getattr(points, one)) for one in ("red", "green", "blue")])
        return np.clip(np.round(stacked / scale), 0, 255).astype(np.uint8)
    span = max(float(cloud.high[2] - cloud.low[2]), 1e-6)
    at = np.clip((z - cloud.low[2]) / span, 0, 1) * (len(_RAMP) - 1)
    index = np.minimum(at.astype(int), len(_RAMP) - 2)
    share = (at - index)[:, None]
    shade = _RAMP[index] * (1 - share) + _RAMP[index + 1] * share
    return np.round(shade).astype(np.uint8)


# ---- tiles from the leaves upward --------------------------------------------------------------------------------


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

    def __init__(self, folder: Path, spill: Path, grid: _Grid, progress: Progress) -> None:
        self._folder, self._spill, self._grid, self._progress = folder, spill, grid, progress
        self._done, self._total = 0, int(grid.counts.sum())
        self._sums = _sums(grid.counts)

    def make(self) -> tuple[Json, Volume, Tangent]:
        """The root with everything below it."""
        made = self._square(0, 0, 0, len(self._grid.counts))
        root = self._tile("root", made.rising, [made], self._grid.side_m)
        assert root.tile is not None
        assert root.frame is not None
        return root.tile, Volume(root.volume), root.frame

    def _count(self, column: int, row: int, size: int) -> int:
        s = self._sums
        return int(s[column + size, row + size] - s[column, row + size] - s[column + size, row] + s[column, row])

    def _square(self, level: int, column: int, row: int, size: int) -> _Made:
        """A square of `size` cells: its tile, without the sample that rises."""
        count = self._count(column, row, size)
        side = self._grid.side_m / 2**level
        low = self._grid.low + np.array([column, row]) * (self._grid.side_m / self._grid.cells)
        if count <= _LEAF or size == 1:
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
        if len(points.xyz) <= _LEAF or side < 0.5:  # noqa: PLR2004
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
            np.concatenate([one.rising.xyz for one in below]), np.concatenate([one.rising.rgb for one in below])
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
            "geometricError": round(side / _CELLS * _ERROR_CELLS, 4) if children else 0,
            **content,
        }
        if children:
            tile["children"] = [
                {"transform": relative(frame, one.frame), **one.tile}
                for one in children if one.tile is not None and one.frame is not None
            ]  # fmt: skip
        return _Made(tile, volume, frame, rest)

    def _read(self, column: int, row: int, size: int) -> _Points:
        parts = []
        for kind in self._files(column, row, size):
            parts.append(np.fromfile(kind, _RECORD))
        whole = np.concatenate(parts) if parts else np.empty(0, _RECORD)
        return _Points(whole["xyz"], whole["rgb"])

    def _files(self, column: int, row: int, size: int) -> Iterator[Path]:
        for x in range(column, column + size):
            for y in range(row, row + size):
                if self._grid.counts[x, y]:
                    yield self._spill / f"{x * self._grid.cells + y}"

    def _told(self, number: int) -> None:
        self._done += number
        self._progress(self._done / self._total, "")


def _sample(points: _Points, low: Floats, side: float) -> NDArray[np.bool_]:
    """Which points rise to the square above: one of each cube, an even sample."""
    cube = side / _CELLS * 2  # the square above is twice as wide and has as many samples
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
