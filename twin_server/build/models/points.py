"""LAS and LAZ as 3D Tiles: a square keeps an even sample of its points, its quarters add the rest.

Memory is bounded: points are read in pieces, parted into squares on disk, and thinned from the leaves upward.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from gridtwin.progress import Progress, part
from gridtwin.scene3d.frames import tangent
from twin_server.build.cloud_tiles import CELLS, LEAF, Grid, write_cloud
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
from twin_server.build.tiles import ENTRY, around, relative, write_tileset
from twin_server.errors import BadModel

KIND, NAME = "points", "LAS"
Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]

_CHUNK = 1_000_000  # points read at a time
_DEEPEST = 8  # of the grid that points are parted into on disk: 256 x 256 squares
_DEGREES = 360.0


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
    with tempfile.TemporaryDirectory(prefix=".parts-", dir=folder) as spill:
        grid, read, bad = _part(model, cloud, Path(spill), part(progress, 0.0, 0.55))
        if not read:
            raise BadModel(
                f"{model.name} has no point with usable coordinates", zh=f"{model.name}没有坐标有效的点"
            )
        root, volume, frame = write_cloud(grid, folder, part(progress, 0.55, 1.0))
    write_tileset(
        folder, {"transform": relative(None, frame), "refine": "ADD", **root},
        error=round(grid.side_m * 2 / CELLS, 3), about={"points": read},
    )  # fmt: skip
    box, heights = around(volume.corners)
    notes = list(cloud.notes)
    if bad:
        notes.append(
            Note(f"{bad} points without usable coordinates were left out", f"{bad}个坐标无效的点已略去")
        )
    return Built(
        ENTRY, "points", read, box, heights, tuple(notes), {"parts": "points", "placed_by": cloud.placed_by}
    )


def _cloud(model: Model) -> _Cloud:
    import laspy  # noqa: PLC0415 - heavy

    try:
        with laspy.open(model.path) as reader:
            header = reader.header
            told = None if model.crs or model.place else header.parse_crs()
            low, high = np.asarray(header.mins, float), np.asarray(header.maxs, float)
            count = int(header.point_count)
            colour = {"red", "green", "blue"} <= set(header.point_format.dimension_names)
    except Exception as error:
        raise BadModel(
            f"{model.name} cannot be read as LAS or LAZ: {str(error)[:200]}; copy or export it again",
            zh=f"{model.name}无法作为LAS/LAZ读取：{str(error)[:200]}；请重新复制或导出",
        ) from error
    if not count:
        raise BadModel(f"{model.name} holds no points", zh=f"{model.name}没有点")
    if not np.isfinite([low, high]).all():
        raise BadModel(
            f"{model.name}: its header's box {low.tolist()} to {high.tolist()} is no box; write the "
            "header anew",
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
            f"{model.name}: its header says {crs.name} (degrees), but x runs from {low[0]:,.1f} to "
            f"{high[0]:,.1f}; "
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


def _part(model: Model, cloud: _Cloud, spill: Path, progress: Progress) -> tuple[Grid, int, int]:
    """Write each point to the file of its square; the grid, how many points, how many without coordinates."""
    import laspy  # noqa: PLC0415 - heavy

    pick = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)])
    corners = np.where(pick == 0, cloud.low, cloud.high)
    placed = cloud.to_globe(corners)
    frame = tangent((placed.min(axis=0) + placed.max(axis=0)) / 2)
    local = frame.local(placed)
    side = max(float(np.ptp(local[:, :2], axis=0).max()) * 1.001, 1.0)
    low = local[:, :2].min(axis=0)
    cells = 2 ** int(np.clip(np.ceil(np.log2(max(1.0, cloud.count / LEAF)) / 2), 0, _DEEPEST))
    grid = Grid(spill, frame, low, side, np.zeros((cells, cells), np.int64))
    read = bad = seen = 0
    scale = None
    try:
        with laspy.open(model.path) as reader:
            for points in reader.chunk_iterator(_CHUNK):
                xyz = np.column_stack([points.x, points.y, points.z])
                if scale is None:
                    scale = _colour_scale(points, has_colour=cloud.has_colour)
                rgb = _colours(points, xyz[:, 2], cloud, scale)
                where = frame.local(cloud.to_globe(xyz))
                good = np.isfinite(where).all(axis=1)
                seen += len(xyz)
                bad += int((~good).sum())
                read += int(good.sum())
                grid.put(where[good], rgb[good])
                progress(min(1.0, seen / cloud.count), "")
    except Exception as error:
        if isinstance(error, BadModel) or not isinstance(
            error, laspy.errors.LaspyException | ValueError | OSError | RuntimeError
        ):
            raise
        raise BadModel(
            f"{model.name} breaks off after {seen:,} of {cloud.count:,} points: {str(error)[:150]}; "
            "copy it again",
            zh=f"{model.name}读到第{seen:,}个点（共{cloud.count:,}个）后中断：{str(error)[:150]}；请重新复制",
        ) from error
    return grid, read, bad


def _colour_scale(points: Any, *, has_colour: bool) -> float:
    """What colours are divided by: 16 bits as the standard says, or 8 bits as many programs write."""
    if not has_colour:
        return 0.0
    top = max(int(np.max(getattr(points, name))) for name in ("red", "green", "blue"))
    return 0.0 if top == 0 else 1.0 if top <= 255 else 257.0


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
