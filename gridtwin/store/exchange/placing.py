"""Where rows of a source lie: coordinate columns, axis order, coordinate systems, the offset map datums."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd
import pyproj
import shapely
from numpy.typing import NDArray
from pyproj.exceptions import CRSError

from gridtwin.errors import UsageError
from gridtwin.standards import bd09_to_wgs84, gcj02_to_wgs84
from gridtwin.store.area import in_area
from gridtwin.store.errors import MissingCrs
from gridtwin.store.exchange import wkb
from gridtwin.store.exchange.mapping import plain
from gridtwin.store.geometries import Geometries

Numbers = NDArray[np.float64]


class Axes(StrEnum):
    """What the columns X and Y of a table mean."""

    AUTO = "auto"
    EAST_NORTH = "east-north"  # as GIS programs write them
    NORTH_EAST = "north-east"  # as Chinese survey tables write them: X is north


class OffsetDatum(StrEnum):
    """Datums of web maps, offset from WGS 84; coming back from them is approximate."""

    GCJ02 = "gcj02"
    BD09 = "bd09"


_TO_WGS84 = {OffsetDatum.GCJ02: gcj02_to_wgs84, OffsetDatum.BD09: bd09_to_wgs84}
# Titles that say the direction, and titles (x, y) that do not.
_EAST = frozenset(
    {"easting", "east", "e", "东坐标", "横坐标", "lon", "lng", "long", "longitude", "经度", "x东", "y东"}
)
_NORTH = frozenset({"northing", "north", "n", "北坐标", "纵坐标", "lat", "latitude", "纬度", "x北", "y北"})
_FIRST, _SECOND = frozenset({"x", "x坐标", "坐标x"}), frozenset({"y", "y坐标", "坐标y"})
_HEIGHT = frozenset({"z", "h", "z坐标", "坐标z", "elevation"})
_TEXT = frozenset({"wkt", "geometry", "geom", "图形"})


@dataclass(frozen=True, slots=True)
class CoordinateColumns:
    """Columns that hold the position; `is_ordered` says that first is surely east and second north."""

    first: str
    second: str
    height: str | None
    is_ordered: bool


def parse_crs(text: str | int) -> pyproj.CRS | OffsetDatum:
    """A coordinate system by EPSG code, by another name that PROJ knows, or an offset datum.

    Raises:
        UsageError: nobody knows it.
    """
    name = str(text).strip()
    lowered = name.lower().replace("-", "").replace("_", "")
    if lowered in tuple(OffsetDatum):
        return OffsetDatum(lowered)
    try:
        return pyproj.CRS.from_epsg(int(name)) if name.isdigit() else pyproj.CRS.from_user_input(name)
    except CRSError as error:
        raise UsageError(
            f"'{name}' is not a known coordinate system; give an EPSG code, gcj02 or bd09",
            zh=f"“{name}”不是已知的坐标系；请给出EPSG代码、gcj02或bd09",
        ) from error


def find_columns(names: list[str]) -> CoordinateColumns | str | None:
    """The columns with coordinates, or the one column with WKT, or None."""
    by_title: dict[str, str] = {}
    for name in names:
        by_title.setdefault(_direction(name), name)
    height = by_title.get("height")
    if "east" in by_title and "north" in by_title:
        return CoordinateColumns(by_title["east"], by_title["north"], height, is_ordered=True)
    if "first" in by_title and "second" in by_title:
        return CoordinateColumns(by_title["first"], by_title["second"], height, is_ordered=False)
    return by_title.get("text")


def is_position(name: str) -> bool:
    """Whether a title says a part of the position: a direction, a height, a geometry."""
    return bool(_direction(name))


def _direction(name: str) -> str:
    bare = name.lower().replace(" ", "")
    marked = bare.replace("(", "").replace(")", "").replace("（", "").replace("）", "")
    for direction, titles in _DIRECTIONS.items():
        if marked in titles or plain(name) in titles:
            return direction
    return ""


_DIRECTIONS: Mapping[str, frozenset[str]] = {
    "east": _EAST, "north": _NORTH, "first": _FIRST, "second": _SECOND, "height": _HEIGHT, "text": _TEXT
}  # fmt: skip


def points(
    frame: pd.DataFrame, columns: CoordinateColumns, *, axes: Axes, crs: pyproj.CRS | OffsetDatum
) -> tuple[Geometries, NDArray[np.bool_]]:
    """Points from coordinate columns, and which rows have none because a number is missing or broken.

    Raises:
        UsageError: the order of the axes cannot be told, or the numbers do not lie where the CRS is used.
    """
    first, second = (_numbers(frame[name]) for name in (columns.first, columns.second))
    bad = ~(np.isfinite(first) & np.isfinite(second))
    is_north_first = axes is Axes.NORTH_EAST
    if axes is Axes.AUTO and not columns.is_ordered and not bad.all():
        is_north_first = _is_north_first(first[~bad], second[~bad], crs)
    if columns.is_ordered:
        is_north_first = False
    east, north = (second, first) if is_north_first else (first, second)
    made: Geometries = np.full(len(frame), None, dtype=object)
    made[~bad] = shapely.points(east[~bad], north[~bad])
    if columns.height is not None:
        height = _numbers(frame[columns.height])
        high = ~bad & np.isfinite(height)
        made[high] = shapely.points(east[high], north[high], height[high])
    return made, bad


def to_crs(shapes: Geometries, source: pyproj.CRS | OffsetDatum, target: int) -> Geometries:
    """The geometries in the target CRS (EPSG), Z and M kept; offset datums are undone, approximately."""
    if isinstance(source, OffsetDatum):
        undo = _TO_WGS84[source]
        shapes = _transformed(shapes, lambda x, y: undo(x, y, functions=np))
        source = pyproj.CRS.from_epsg(4326)
    if source.to_epsg() == target:
        return shapes
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    return _transformed(shapes, transformer.transform)


def is_outside(shapes: Geometries, epsg: int) -> NDArray[np.bool_]:
    """Which geometries (in the CRS of that EPSG code) lie outside the area in which the CRS is used."""
    crs = pyproj.CRS.from_epsg(epsg)
    outside = np.zeros(len(shapes), dtype=bool)
    there = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    if crs.area_of_use is None or not there.any():
        return outside
    west, south, east, north = shapely.bounds(shapes[there]).T
    to_geographic = pyproj.Transformer.from_crs(crs, crs.geodetic_crs or 4326, always_xy=True).transform
    fits = np.ones(int(there.sum()), dtype=bool)
    for x, y in ((west, south), (west, north), (east, south), (east, north)):
        fits &= in_area(crs, *to_geographic(x, y))
    outside[there] = ~fits
    return outside


def contradiction(found: pyproj.CRS | None, given: str | None, name: str) -> tuple[str, ...]:
    """A note, when the user names another CRS than the file; GeoJSON always says the same one."""
    if found is None or given is None or name.lower().endswith("json"):
        return ()
    meant = parse_crs(given)
    if isinstance(meant, OffsetDatum) or meant.equals(found, ignore_axis_order=True):
        return ()
    return (
        f"{name} says {found.name}; taken as {meant.name}, as --crs says 文件坐标系与--crs不同，按--crs处理",
    )


def need_crs(found: pyproj.CRS | None, given: str | None, name: str) -> pyproj.CRS | OffsetDatum:
    """The CRS that the user names, else the source's own.

    Raises:
        MissingCrs: there is neither.
    """
    if given is not None:
        return parse_crs(given)
    if found is None:
        raise MissingCrs(
            f"{name} does not say its coordinate system; name it with --crs, for example --crs 4544, "
            "--crs 4490 for longitude and latitude, --crs gcj02 for web map coordinates",
            zh=f"{name}未说明坐标系；请用--crs指定，例如--crs 4544，经纬度用--crs 4490，"
            "互联网地图坐标用--crs gcj02",
        )
    return found


def _transformed(shapes: Geometries, move: Any) -> Geometries:  # Any: (x, y) -> (x, y) on arrays
    """New x and y for every vertex; Z and M stay. Vertices that cannot be moved become infinite."""

    def moved(coordinates: Numbers) -> Numbers:
        x, y = move(coordinates[:, 0], coordinates[:, 1])
        coordinates = coordinates.copy()
        coordinates[:, 0], coordinates[:, 1] = x, y
        return coordinates

    made: Geometries = shapes.copy()
    measured = shapely.has_m(shapes)
    for has_z in (False, True):
        of_kind = (shapely.has_z(shapes) == has_z) & ~measured
        if of_kind.any():
            made[of_kind] = shapely.transform(shapes[of_kind], moved, include_z=has_z)
    if measured.any():
        made[measured] = wkb.with_moved_vertices(shapes[measured], move)
    return made


def _numbers(column: pd.Series[Any]) -> Numbers:
    return pd.to_numeric(column, errors="coerce").to_numpy(dtype=np.float64)


def _is_north_first(first: Numbers, second: Numbers, crs: pyproj.CRS | OffsetDatum) -> bool:
    """Whether X is north: only one of the two orders lies in the area in which the CRS is used."""
    system = pyproj.CRS.from_epsg(4490) if isinstance(crs, OffsetDatum) else crs
    middle = float(np.median(first)), float(np.median(second))
    as_gis, as_survey = _is_inside(system, *middle), _is_inside(system, *reversed(middle))
    if as_gis == as_survey:
        state, state_zh = ("both ways", "都落在") if as_gis else ("in neither order", "都不落在")
        raise UsageError(
            f"X {middle[0]:.3f}, Y {middle[1]:.3f} (medians) lie in the area of {system.name} {state}; check "
            "--crs, and say what X means with --axes north-east (survey tables) or --axes east-north (GIS)",
            zh=f"X {middle[0]:.3f}、"
            f"Y {middle[1]:.3f}（中位数）按两种轴序{state_zh}{system.name}的适用范围内；请检查--crs，"
            "并用--axes说明X的含义：north-east（测量成果）或east-north（GIS）",
        )
    return as_survey


def _is_inside(crs: pyproj.CRS, east: float, north: float) -> bool:
    longitude, latitude = east, north
    if crs.is_projected:
        geographic = pyproj.Transformer.from_crs(crs, crs.geodetic_crs or 4326, always_xy=True)
        longitude, latitude = geographic.transform(east, north)
    return bool(in_area(crs, longitude, latitude))
