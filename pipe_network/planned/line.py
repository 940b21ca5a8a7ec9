"""The proposed line as a user gives it: 'x y z, x y z', WKT, or a file of one line."""

from __future__ import annotations

import math
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from pyproj import CRS

from pipe_network.errors import BadPipeData, SourceMissing

_FILES = (".geojson", ".json", ".gpkg", ".shp", ".wkt", ".txt")
_WAY_OUT_EN = "write at least two points as 'x y, x y' or 'x y z, x y z', WKT, or name a file with one line"
_WAY_OUT_ZH = "请至少写两个点，形如“x y, x y”或“x y z, x y z”，或用WKT，或给出含一条线的文件"


def read_line(text: str, crs: object) -> shapely.LineString:
    """The line of a text or a file in the network's CRS; z where it has one.

    A GeoJSON, GeoPackage or Shapefile in another CRS is transformed.

    Raises:
        SourceMissing: a file that is named does not exist.
        BadPipeData: no line, more than one, or figures that are none.
    """
    path = Path(text.strip())
    if path.suffix.lower() in _FILES:
        return _from_file(path, crs)
    return parse_line(text)


def parse_line(text: str) -> shapely.LineString:
    """The line of 'x y z, x y z' or of WKT.

    >>> parse_line("0 0 1.5, 3 4 1.5").length
    5.0

    Raises:
        BadPipeData: fewer than two different points, or figures that are none.
    """
    if text.strip()[:4].upper() == "LINE":
        return _checked(_from_wkt(text), text)
    parts = [part.strip() for part in text.replace("\n", ",").split(",") if part.strip()]
    points = [_point(part, text) for part in parts]
    if len({len(point) for point in points}) > 1:
        raise _unusable(text, "some points have a z and some have none", "部分点有z值，部分没有")
    return _checked(shapely.LineString(points) if len(points) > 1 else None, text)


def _from_wkt(text: str) -> shapely.Geometry:
    try:
        return shapely.from_wkt(text)
    except shapely.errors.GEOSException as error:
        raise _unusable(text, "this is no WKT", "不是有效的WKT") from error


def _point(text: str, line: str) -> tuple[float, ...]:
    try:
        figures = tuple(float(part) for part in text.split())
    except ValueError:
        figures = ()
    if len(figures) not in (2, 3) or not all(math.isfinite(figure) for figure in figures):
        raise _unusable(line, f"'{text}' is no point", f"“{text}”不是点")
    return figures


def _from_file(path: Path, crs: object) -> shapely.LineString:
    if not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    if path.suffix.lower() in (".wkt", ".txt"):
        return parse_line(path.read_text("utf-8-sig"))
    try:
        frame = gpd.read_file(path, engine="pyogrio")
    except (RuntimeError, ValueError) as error:
        raise _unusable(str(path), "the file cannot be read as a layer", "无法按图层读取该文件") from error
    if len(frame) != 1:
        raise _unusable(
            str(path), f"{len(frame)} features where one line belongs", f"应为一条线，实有{len(frame)}个要素"
        )
    if frame.crs is not None and crs is not None and frame.crs != CRS.from_user_input(crs):
        frame = _moved(frame, crs)
    shape = shapely.line_merge(frame.geometry.iloc[0]) if frame.geometry.notna().all() else None
    return _checked(shape, str(path))


def _moved(frame: gpd.GeoDataFrame, crs: object) -> gpd.GeoDataFrame:
    """The frame in the network's CRS; GeoJSON of metres that says nothing of a CRS stands in it already."""
    west, south, east, north = frame.total_bounds
    is_degrees = west >= -180 and east <= 180 and south >= -90 and north <= 90
    if frame.crs.is_geographic and not is_degrees:
        return frame.set_crs(crs, allow_override=True)
    return frame.to_crs(crs)


def _checked(line: object, origin: str) -> shapely.LineString:
    if not isinstance(line, shapely.LineString) or line.is_empty or not line.length > 0:
        raise _unusable(origin, "no line of two different points", "不是由两个不同点组成的线")
    if not np.isfinite(shapely.get_coordinates(line)).all():
        raise _unusable(origin, "nan and inf are no coordinates", "坐标不能是nan或inf")
    return line


def _unusable(origin: str, why: str, why_zh: str) -> BadPipeData:
    return BadPipeData(
        f"planned line '{origin[:80]}': {why}; {_WAY_OUT_EN}",
        zh=f"规划管线“{origin[:80]}”：{why_zh}；{_WAY_OUT_ZH}",
    )
