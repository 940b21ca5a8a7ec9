"""Where an image says it lies, and whether that can be meant."""

from __future__ import annotations

import math
from pathlib import Path

import pyproj
import rasterio
from affine import Affine
from pyproj.exceptions import ProjError
from rasterio.crs import CRS
from rasterio.transform import from_gcps

from change_detection.errors import CrsMissing, UnusableImage, WrongCrs

# Zones are used beyond their borders by a city or a province, not by a continent.
_MARGIN_DEG = 6.0
_MIN_PIXEL_M = 0.002
_MAX_GCP_ERROR_PX = 1.0


def place_of(
    data: rasterio.DatasetReader, path: Path, *, declared_crs: CRS | None, pixel_gsd_m: float | None
) -> tuple[CRS | None, Affine]:
    """CRS and pixel → ground of an open image; CRS None in pixel space.

    Raises:
        CrsMissing: it names no CRS or no position, and none was declared.
        WrongCrs: its coordinates cannot be meant in its CRS.
        UnusableImage: its pixels have no size, or only control points that no straight grid fits.
    """
    if pixel_gsd_m is not None:
        return None, Affine(pixel_gsd_m, 0, 0, 0, -pixel_gsd_m, 0)
    points, points_crs = data.gcps
    crs, grid = data.crs or points_crs or declared_crs, data.transform
    if crs is None:
        raise CrsMissing(
            f"{path} has no coordinate reference system; "
            "declare it with --crs EPSG:4544, or use an image that carries one",
            zh=f"{path}没有坐标系；请用--crs EPSG:4544声明，或使用自带坐标系的影像",
        )
    if grid.is_identity and points:
        grid = _from_points(points, path)
    elif grid.is_identity:
        raise CrsMissing(
            f"{path} has no georeference (pixel (0,0) at 0,0 with 1 m pixels); "
            "add a world file, or use an image that carries its position",
            zh=f"{path}没有地理配准（像元(0,0)位于0,0，像元大小1米）；请添加坐标文件（world file），"
            "或使用自带位置的影像",
        )
    _check_grid(grid, path)
    _check_meaning(crs, grid, (data.width, data.height), path)
    return crs, grid


def _from_points(points: list[rasterio.control.GroundControlPoint], path: Path) -> Affine:
    grid: Affine = from_gcps(points)
    error = max(math.dist(~grid @ (p.x, p.y), (p.col, p.row)) for p in points)
    if error > _MAX_GCP_ERROR_PX:
        raise UnusableImage(
            f"{path} has control points only, and a straight grid misses them by {error:.1f} pixels; "
            "rectify it first: gdalwarp -tps IN OUT",
            zh=f"{path}只有控制点，规则格网与其相差{error:.1f}像元；请先纠正：gdalwarp -tps 输入 输出",
        )
    return grid


def _check_grid(grid: Affine, path: Path) -> None:
    if not all(map(math.isfinite, grid[:6])) or grid.determinant == 0:
        raise UnusableImage(
            f"{path} has pixels without a size (transform {tuple(grid[:6])}); georeference it anew",
            zh=f"{path}的像元没有大小（变换参数{tuple(grid[:6])}）；请重新进行地理配准",
        )


def _check_meaning(crs: CRS, grid: Affine, size: tuple[int, int], path: Path) -> None:
    """Refuse degrees under a metric CRS, metres under a geographic one, and places far from its area."""
    corners = [grid @ (x, y) for x in (0, size[0]) for y in (0, size[1])]
    x, y = grid @ (size[0] / 2, size[1] / 2)
    looks_like_degrees = all(abs(a) <= 360 and abs(b) <= 90 for a, b in corners)
    named = crs.to_string() if crs.to_epsg() else "its CRS"
    where = f"({x:.6g}, {y:.6g})"
    if crs.is_projected and looks_like_degrees and abs(grid.determinant) ** 0.5 < _MIN_PIXEL_M:
        raise WrongCrs(
            f"{path} lies at {where}, which reads as degrees, but {named} counts metres; "
            "tag it with the CRS its coordinates are in: gdal_edit.py -a_srs EPSG:4490",
            zh=f"{path}位于{where}，像是经纬度，而{named}以米为单位；"
            "请改标为坐标实际所用的坐标系：gdal_edit.py -a_srs EPSG:4490",
        )
    if crs.is_geographic and not all(abs(a) <= 360 and abs(b) <= 90.5 for a, b in corners):
        raise WrongCrs(
            f"{path} lies at {where}, which cannot be degrees, but {named} counts degrees; "
            "tag it with the projected CRS its coordinates are in: gdal_edit.py -a_srs EPSG:4544",
            zh=f"{path}位于{where}，不可能是经纬度，而{named}以度为单位；"
            "请改标为坐标实际所用的投影坐标系：gdal_edit.py -a_srs EPSG:4544",
        )
    _check_area(crs, (x, y), path, named)


def _check_area(crs: CRS, point: tuple[float, float], path: Path, named: str) -> None:
    try:
        degrees = pyproj.Transformer.from_crs(crs.to_wkt(), "EPSG:4326", always_xy=True)
        longitude, latitude = degrees.transform(*point)
        area = _registered(crs).area_of_use
    except ProjError:
        longitude = latitude = math.nan
        area = None
    if math.isfinite(longitude) and math.isfinite(latitude):
        if area is None:
            return
        east = (longitude - (area.west + area.east) / 2 + 180) % 360 - 180
        half = ((area.east - area.west) % 360 or 360) / 2
        fits = abs(east) <= half + _MARGIN_DEG
        if fits and area.south - _MARGIN_DEG <= latitude <= area.north + _MARGIN_DEG:
            return
    where = f"({point[0]:.10g}, {point[1]:.10g})"
    raise WrongCrs(
        f"{path} lies at {where}: {longitude:.2f}°, {latitude:.2f}°, far outside the area "
        f"where {named} is used; "
        "check its CRS (zone, false easting with or without zone number, order of the axes)",
        zh=f"{path}位于{where}，即{longitude:.2f}°、{latitude:.2f}°，远离{named}的适用范围；"
        "请检查坐标系（带号、东偏移是否含带号、坐标轴顺序）",
    )


def _registered(crs: CRS) -> pyproj.CRS:
    code = crs.to_epsg()
    return pyproj.CRS.from_epsg(code) if code else pyproj.CRS.from_wkt(crs.to_wkt())
