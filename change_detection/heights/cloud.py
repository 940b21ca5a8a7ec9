"""LAS and LAZ files: what they are, whether their coordinates fit what the header says, and their points.

Points are read in chunks, so memory does not grow with the file. Heights come out in metres.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import laspy
import numpy as np
import pyproj
from laspy.errors import LaspyException
from lazrs import LazrsError
from numpy.typing import NDArray
from rasterio.crs import CRS

from change_detection.errors import CrsMissing, ImageMissing, UnusableCloud, WrongCrs
from gridtwin.store.area import in_area

SUFFIXES = (".las", ".laz")
UNITS_M = {"m": 1.0, "ft": 0.3048, "us-ft": 1200 / 3937}
GROUND, VEGETATION, BUILDING, WATER = 2, (3, 4, 5), 6, 9
NOISE = (7, 18)
_CHUNK = 1_000_000
# Heights on Earth, with room for other vertical datums; what lies beyond is no height.
_HEIGHTS_M = (-1000.0, 10_000.0)


@dataclass(frozen=True, slots=True)
class CloudOptions:
    """How a point cloud is understood.

    `declared_crs` serves files whose header names no CRS, or one that its coordinates contradict;
    `height_unit` (a key of `UNITS_M`) overrides the unit the header implies; `drop_classes` are never read.
    """

    declared_crs: CRS | None = None
    height_unit: str | None = None
    drop_classes: tuple[int, ...] = NOISE


@dataclass(frozen=True, slots=True)
class CloudInfo:
    """Facts about a point cloud. `bounds` (min x, min y, max x, max y) are in `crs`, its own."""

    path: Path
    points: int
    crs: pyproj.CRS
    bounds: tuple[float, float, float, float]
    height_factor: float
    crs_is_declared: bool


@dataclass(frozen=True, slots=True)
class Points:
    """Points: (n, 3) x, y, z in metres; ASPRS class; whether the pulse had more than one return."""

    xyz: NDArray[np.float64]
    classes: NDArray[np.uint8]
    is_multiple: NDArray[np.bool_]

    def where(self, keep: NDArray[np.bool_]) -> Points:
        """Only some of the points."""
        return Points(self.xyz[keep], self.classes[keep], self.is_multiple[keep])


def is_cloud(path: Path) -> bool:
    """Whether the name is that of a point cloud."""
    return path.suffix.lower() in SUFFIXES


def describe_cloud(path: Path, options: CloudOptions | None = None) -> CloudInfo:
    """Facts about the cloud at `path`, its CRS checked against its coordinates.

    Raises:
        ImageMissing: nothing is there.
        UnusableCloud: no LAS, damaged, or without points.
        CrsMissing, WrongCrs: no CRS, or one that the coordinates contradict, and none declared.
    """
    options = options or CloudOptions()
    with _opened(path) as reader:
        header = reader.header
        if header.point_count == 0:
            raise UnusableCloud(
                f"{path} holds no points; use a file that has some", zh=f"{path}中没有点；请使用有数据的文件"
            )
        low, high = header.mins, header.maxs
        bounds = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        named = _named_crs(header)
        points = int(header.point_count)
    doubt = _doubt(named, bounds)
    if doubt is None and named is not None:
        crs, is_declared = named, False
    elif options.declared_crs is not None:
        crs, is_declared = pyproj.CRS.from_user_input(options.declared_crs.to_wkt()), True
        doubt = _doubt(crs, bounds)
        if doubt:
            raise _contradiction(path, "--crs", doubt)
    elif named is None:
        raise CrsMissing(
            f"{path} has no coordinate reference system (x {bounds[0]:.1f}…{bounds[2]:.1f}, "
            f"y {bounds[1]:.1f}…{bounds[3]:.1f}); declare it with --crs EPSG:4544",
            zh=f"{path}没有坐标系（x {bounds[0]:.1f}…{bounds[2]:.1f}，"
            f"y {bounds[1]:.1f}…{bounds[3]:.1f}）；请用--crs EPSG:4544声明",
        )
    else:
        assert doubt is not None  # noqa: S101 (no doubt was the first case)
        raise _contradiction(path, "header", doubt)
    factor = UNITS_M[options.height_unit] if options.height_unit else _height_factor(crs)
    return CloudInfo(path, points, crs, bounds, factor, is_declared)


def read_chunks(info: CloudInfo, options: CloudOptions | None = None) -> Iterator[tuple[Points, int]]:
    """Points in the cloud's own x and y, heights in metres, and how many were read so far.

    Noise, withheld points and impossible heights are left out.

    Raises:
        UnusableCloud: the file is damaged or ends early.
    """
    options = options or CloudOptions()
    done = 0
    with _opened(info.path) as reader:
        for record in reader.chunk_iterator(_CHUNK):
            done += len(record)
            yield _points(record, info.height_factor, options), done
    if done < info.points:
        raise UnusableCloud(
            f"{info.path} ends after {done} of {info.points} points; copy it again from its source",
            zh=f"{info.path}在第{done}个点处中断（应有{info.points}个点）；请从来源重新复制",
        )


@contextmanager
def _opened(path: Path) -> Iterator[laspy.LasReader]:
    if not path.is_file():
        raise ImageMissing(f"{path} does not exist; check the path", zh=f"{path}不存在；请检查路径")
    try:
        with laspy.open(path) as reader:
            yield reader
    except (LaspyException, LazrsError, ValueError, EOFError, OSError) as error:
        why = (str(error) or type(error).__name__).splitlines()[0][:120]
        raise UnusableCloud(
            f"{path} cannot be read as a point cloud ({why}); "
            "copy it again from its source, or export it as LAS or LAZ",
            zh=f"{path}不能作为点云读取（{why}）；请从来源重新复制，或导出为LAS或LAZ",
        ) from error


def _points(record: laspy.ScaleAwarePointRecord, factor: float, options: CloudOptions) -> Points:
    names = set(record.array.dtype.names or ())
    xyz = np.column_stack([record.x, record.y, np.asarray(record.z) * factor]).astype(np.float64)
    classes = np.asarray(record.classification, np.uint8)
    keep = ~np.isin(classes, options.drop_classes)
    keep &= (xyz[:, 2] > _HEIGHTS_M[0]) & (xyz[:, 2] < _HEIGHTS_M[1]) & np.isfinite(xyz).all(axis=1)
    if names:
        keep &= ~np.asarray(record.withheld, bool)
    several = np.asarray(record.number_of_returns, np.uint8) > 1
    return Points(xyz, classes, several).where(keep)


def _named_crs(header: laspy.LasHeader) -> pyproj.CRS | None:
    try:
        found: pyproj.CRS | None = header.parse_crs()
    except (pyproj.exceptions.CRSError, LaspyException, ValueError, KeyError):
        return None
    return found


def _horizontal(crs: pyproj.CRS) -> pyproj.CRS:
    return crs.sub_crs_list[0] if crs.is_compound else crs


def _height_factor(crs: pyproj.CRS) -> float:
    """Metres in a unit of height: the vertical CRS says so, else heights share the unit of x and y."""
    if crs.is_compound:
        return float(crs.sub_crs_list[1].axis_info[0].unit_conversion_factor)
    if len(crs.axis_info) > 2:
        return float(crs.axis_info[2].unit_conversion_factor)
    return float(crs.axis_info[0].unit_conversion_factor) if crs.is_projected else 1.0


def _doubt(crs: pyproj.CRS | None, bounds: tuple[float, float, float, float]) -> tuple[str, str] | None:
    """Why coordinates cannot be of that CRS, in both languages; None when they can."""
    if crs is None:
        return None
    flat = _horizontal(crs)
    where = f"x {bounds[0]:.1f}…{bounds[2]:.1f}, y {bounds[1]:.1f}…{bounds[3]:.1f}"
    degrees = max(abs(bounds[0]), abs(bounds[2])) <= 360 and max(abs(bounds[1]), abs(bounds[3])) <= 90
    if flat.is_geographic and not degrees:
        return f"{flat.name} has degrees, but {where} are not", f"{flat.name}以度为单位，而{where}不是度"
    if flat.is_projected:
        to_degrees = pyproj.Transformer.from_crs(flat, 4326, always_xy=True)
        x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
        longitude, latitude = to_degrees.transform(x, y)
        if not (np.isfinite([longitude, latitude]).all() and bool(in_area(flat, longitude, latitude))):
            return (
                f"{where} lie outside the area of {flat.name}",
                f"{where}在{flat.name}的适用范围之外",
            )
    return None


def _contradiction(path: Path, source: str, doubt: tuple[str, str]) -> WrongCrs:
    chinese = "文件头" if source == "header" else source
    return WrongCrs(
        f"{path}: the CRS of the {source} contradicts the coordinates: {doubt[0]}; "
        "declare the right one, for example --crs EPSG:32613",
        zh=f"{path}：{chinese}的坐标系与坐标矛盾：{doubt[1]}；请声明正确的坐标系，例如--crs EPSG:32613",
    )
