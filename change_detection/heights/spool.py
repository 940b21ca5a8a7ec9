"""Points of a cloud in squares on disk, in metres of one CRS: read once, then any window in little memory."""

from __future__ import annotations

import tempfile
from collections import Counter, OrderedDict
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType

import numpy as np
import pyproj
from numpy.typing import NDArray
from rasterio.crs import CRS

from change_detection.errors import UnusableCloud
from change_detection.heights.cloud import CloudInfo, CloudOptions, Points, describe_cloud, read_chunks
from change_detection.heights.motion import Motion
from gridtwin.progress import Progress, silent

Bounds = tuple[float, float, float, float]  # min x, min y, max x, max y

_RECORD = np.dtype([("x", "<f4"), ("y", "<f4"), ("z", "<f4"), ("cls", "u1"), ("multiple", "?")])
_POINTS_IN_SQUARE = 100_000
_KEPT_SQUARES = 32
_SIDES_M = (16.0, 512.0)
_DENSITY_SQUARES, _BLOCK_M = 24, 8.0


@dataclass(slots=True)
class PointSpool:
    """A cloud in squares of `side_m` on disk. Use as a context manager: the squares are temporary."""

    info: CloudInfo
    crs: CRS
    side_m: float
    folder: tempfile.TemporaryDirectory[str]
    squares: Counter[tuple[int, int]]
    class_counts: Counter[int]
    bounds: Bounds
    _kept: OrderedDict[tuple[int, int], Points] = field(default_factory=OrderedDict)

    def points(self, bounds: Bounds, *, motion: Motion | None = None) -> Points:
        """Points with min ≤ coordinate < max; with a motion, of the cloud after it was moved."""
        reach = motion.reach_m(self.bounds) if motion else 0.0
        wide = (bounds[0] - reach, bounds[1] - reach, bounds[2] + reach, bounds[3] + reach)
        first_x, first_y, last_x, last_y = (int(value // self.side_m) for value in wide)
        parts = [
            _inside(self._square((ix, iy)), wide)
            for ix in range(first_x, last_x + 1)
            for iy in range(first_y, last_y + 1)
            if (ix, iy) in self.squares
        ]
        if not parts:
            return Points(np.empty((0, 3)), np.empty(0, np.uint8), np.empty(0, bool))
        found = Points(
            np.concatenate([part.xyz for part in parts]),
            np.concatenate([part.classes for part in parts]),
            np.concatenate([part.is_multiple for part in parts]),
        )
        return _inside(replace(found, xyz=motion.apply(found.xyz)), bounds) if motion else found

    @property
    def count(self) -> int:
        """Number of points kept."""
        return sum(self.squares.values())

    @property
    def is_classified(self) -> bool:
        """Whether ground is told from the rest."""
        return self.class_counts[2] > 0.01 * self.count

    def per_m2(self) -> float:
        """Points a square metre: the median over blocks of 8 m that have any, from all over the cloud."""
        keys = sorted(self.squares)
        counts: list[NDArray[np.int64]] = []
        for key in keys[:: max(1, len(keys) // _DENSITY_SQUARES)]:
            block = np.floor(self._square(key).xyz[:, :2] / _BLOCK_M).astype(np.int64)
            _, found = np.unique(block, axis=0, return_counts=True)
            counts.append(found)
        return float(np.median(np.concatenate(counts))) / _BLOCK_M**2

    def _square(self, key: tuple[int, int]) -> Points:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        raw = np.fromfile(_file(Path(self.folder.name), key), _RECORD)
        origin = np.array([key[0] * self.side_m, key[1] * self.side_m, 0.0])
        xyz = np.column_stack([raw["x"], raw["y"], raw["z"]]).astype(np.float64) + origin
        self._kept[key] = Points(xyz, raw["cls"], raw["multiple"])
        if len(self._kept) > _KEPT_SQUARES:
            self._kept.popitem(last=False)
        return self._kept[key]

    def __enter__(self) -> PointSpool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.folder.cleanup()


def spool(
    path: Path,
    *,
    options: CloudOptions | None = None,
    crs: CRS | None = None,
    progress: Progress = silent,
) -> PointSpool:
    """The cloud at `path` in squares on disk, in `crs` (by default its own where metric, else the UTM zone).

    Raises:
        ImageMissing, UnusableCloud, CrsMissing: see `describe_cloud` and `read_chunks`.
    """
    info = describe_cloud(path, options)
    target = pyproj.CRS.from_wkt(crs.to_wkt()) if crs else _metric(info)
    flat = info.crs.sub_crs_list[0] if info.crs.is_compound else info.crs
    same = flat.equals(target, ignore_axis_order=True)
    to_target = None if same else pyproj.Transformer.from_crs(flat, target, always_xy=True)
    folder = tempfile.TemporaryDirectory(prefix="gridtwin-points-")
    try:
        return _fill(info, options, to_target, (target, folder), progress)
    except BaseException:
        folder.cleanup()
        raise


def _fill(
    info: CloudInfo,
    options: CloudOptions | None,
    to_target: pyproj.Transformer | None,
    place: tuple[pyproj.CRS, tempfile.TemporaryDirectory[str]],
    progress: Progress,
) -> PointSpool:
    target, folder = place
    root = Path(folder.name)
    squares: Counter[tuple[int, int]] = Counter()
    classes: Counter[int] = Counter()
    low, high = np.full(2, np.inf), np.full(2, -np.inf)
    side = 0.0
    for chunk, done in read_chunks(info, options):
        if to_target:
            chunk.xyz[:, 0], chunk.xyz[:, 1] = to_target.transform(chunk.xyz[:, 0], chunk.xyz[:, 1])
        if len(chunk.xyz):
            side = side or _side(info, chunk, done)
            low, high = np.minimum(low, chunk.xyz[:, :2].min(0)), np.maximum(high, chunk.xyz[:, :2].max(0))
            numbers, counts = np.unique(chunk.classes, return_counts=True)
            classes.update(dict(zip(numbers.tolist(), counts.tolist(), strict=True)))
            _store(root, chunk, side, squares)
        progress(done / info.points, "points")
    if not squares:
        raise UnusableCloud(
            f"{info.path} holds only noise and withheld points; use a cloud with a surface",
            zh=f"{info.path}中只有噪声点和弃用点；请使用有地表点的点云",
        )
    bounds = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    crs = CRS.from_wkt(target.to_wkt())
    return PointSpool(info, crs, side, folder, squares, classes, bounds)


def _side(info: CloudInfo, chunk: Points, done: int) -> float:
    """Side of a square that holds about a hundred thousand points, judged by the first chunk's own extent."""
    size = np.maximum(np.ptp(chunk.xyz[:, :2], axis=0), 1.0)
    area = float(np.prod(size)) * max(1.0, info.points / done)
    side = np.clip((area * _POINTS_IN_SQUARE / info.points) ** 0.5, *_SIDES_M)
    return float(np.ceil(side / _BLOCK_M) * _BLOCK_M)


def _store(root: Path, chunk: Points, side: float, squares: Counter[tuple[int, int]]) -> None:
    index = np.floor(chunk.xyz[:, :2] / side).astype(np.int64)
    order = np.lexsort((index[:, 1], index[:, 0]))
    keys, starts = np.unique(index[order], axis=0, return_index=True)
    record = np.empty(len(order), _RECORD)
    record["x"], record["y"] = (chunk.xyz[order, :2] - index[order] * side).T
    record["z"], record["cls"], record["multiple"] = (
        chunk.xyz[order, 2],
        chunk.classes[order],
        chunk.is_multiple[order],
    )
    for key, start, end in zip(keys.tolist(), starts, [*starts[1:], len(order)], strict=True):
        squares[key[0], key[1]] += int(end - start)
        with _file(root, (key[0], key[1])).open("ab") as file:
            record[start:end].tofile(file)


def _inside(points: Points, bounds: Bounds) -> Points:
    x, y = points.xyz[:, 0], points.xyz[:, 1]
    return points.where((x >= bounds[0]) & (x < bounds[2]) & (y >= bounds[1]) & (y < bounds[3]))


def _file(root: Path, key: tuple[int, int]) -> Path:
    return root / f"{key[0]}_{key[1]}.points"


def _metric(info: CloudInfo) -> pyproj.CRS:
    flat = info.crs.sub_crs_list[0] if info.crs.is_compound else info.crs
    if flat.is_projected and flat.axis_info[0].unit_conversion_factor == 1.0:
        return flat
    x, y = (info.bounds[0] + info.bounds[2]) / 2, (info.bounds[1] + info.bounds[3]) / 2
    if not flat.is_geographic:
        x, y = pyproj.Transformer.from_crs(flat, 4326, always_xy=True).transform(x, y)
    zone = int((x % 360 + 180) % 360 // 6) + 1
    return pyproj.CRS.from_epsg((32600 if y >= 0 else 32700) + zone)
