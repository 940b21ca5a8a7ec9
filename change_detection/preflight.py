"""What can be refused before any pixel is read: names, dates, sizes, and the place of the result."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path

import pyproj
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from change_detection.chain import ChainOptions
from change_detection.errors import BadParameters, ImageMissing, UnusableImage, UnusablePair
from change_detection.heights.cloud import CloudOptions, describe_cloud, is_cloud
from change_detection.image import open_image
from change_detection.patches import check_target
from gridtwin.store.area import in_area


def check_request(
    images: tuple[Path, Path], dates: tuple[date | None, date | None], options: ChainOptions, out: Path | None
) -> None:
    """Refuse a run that cannot end well.

    Raises:
        ImageMissing, UnusableImage: an input is missing, is a folder, or is no surface model.
        UnusablePair: the dates are the wrong way round, or one day.
        BadParameters: a size that is no size.
        DetectionError, UsageError: `out` has an unknown ending, or would harm an input or a workspace.
    """
    inputs = (*images, *(options.heights or ()))
    for path in inputs:
        if path.is_dir():
            raise UnusableImage(
                f"{path} is a folder; name the image in it", zh=f"{path}是文件夹；请给出其中的影像"
            )
        if not path.is_file():
            raise ImageMissing(
                f"{path} does not exist; check the name and the folder",
                zh=f"{path}不存在；请检查文件名和文件夹",
            )
    first, second = dates
    if first and first == second:
        raise UnusablePair(
            f"both images are of {first}; a change is between two days: "
            "choose images of different days, or correct --date-before and --date-after",
            zh=f"两期影像都是{first}；变化须在两个日期之间："
            "请选择不同日期的影像，或更正--date-before与--date-after",
        )
    if first and second and first > second:
        raise UnusablePair(
            f"the earlier image is of {first}, the later of {second}; exchange them",
            zh=f"前期影像的日期为{first}，后期为{second}；请对调",
        )
    _check_size("--min-area", options.outline.min_area_m2)
    _check_size("--working-gsd", options.pair.working_gsd_m)
    for path in options.heights or ():
        _check_surface_model(path, options.pair.declared_crs)
    if out is not None:
        check_target(out, inputs)


def check_place(image: Path, epsg: int) -> None:
    """Refuse an image that lies where the workspace's CRS is not used: its patches would have no place there.

    Raises:
        UnusablePair: with the place of the image and the area of the CRS.
    """
    with open_image(image) as data:
        if data.crs is None:
            return
        west, south, east, north = transform_bounds(data.crs, "EPSG:4326", *data.bounds)
    longitude, latitude = (west + east) / 2, (south + north) / 2
    if not in_area(pyproj.CRS.from_epsg(epsg), longitude, latitude):
        raise UnusablePair(
            f"{image} lies at {longitude:.2f}°, {latitude:.2f}°, outside the area of EPSG:{epsg}; "
            "choose the workspace of that place, or write to a file with --out only",
            zh=f"{image}位于{longitude:.2f}°、{latitude:.2f}°，在EPSG:{epsg}的适用范围之外；"
            "请选择当地的工作区，或只用--out写到文件",
        )


def _check_size(name: str, value: float) -> None:
    if not (math.isfinite(value) and value > 0):
        raise BadParameters(
            f"{name} {value:g} is no size; give a number above 0",
            zh=f"{name} {value:g}不是有效的大小；请给出大于0的数",
        )


def _check_surface_model(path: Path, declared: CRS | None) -> None:
    if is_cloud(path):
        describe_cloud(path, CloudOptions(declared))
        return
    with open_image(path) as data:
        if data.count != 1:
            raise UnusableImage(
                f"{path} has {data.count} bands; a surface model has one, of heights: is this an orthophoto?",
                zh=f"{path}有{data.count}个波段；地表模型只有一个高程波段：这是正射影像吗？",
            )
