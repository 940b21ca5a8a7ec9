"""One image: what it is, where it lies, and whether its file is whole.

Reads anything GDAL reads. What cannot be used is refused with the file, the reason and the way out; where
an image may lie is checked in `georeference`, its pixels are read by `reading`.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.warp import transform_bounds

from change_detection.damage import check_whole, short_reason
from change_detection.errors import ImageMissing, UnusableImage
from change_detection.georeference import place_of

Pixels = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """Facts about an image file; `crs` None and `transform` in metres mean pixel space.

    `colours` are the colour interpretations GDAL names ("red", "nir", "undefined" …), `bits` how many bits
    a value really has, where the file says so.
    """

    path: Path
    width: int
    height: int
    band_count: int
    dtype: str
    crs: CRS | None
    transform: Affine
    nodata: float | None
    alpha_band: int | None
    has_mask_file: bool = False
    colours: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    bits: int | None = None

    @property
    def data_bands(self) -> int:
        """Number of bands that carry values, the alpha band not counted."""
        return self.band_count - (self.alpha_band is not None)


def open_image(path: Path) -> rasterio.DatasetReader:
    """The open data set.

    Raises:
        ImageMissing: nothing is there.
        UnusableImage: it is not a raster, or its header is damaged.
    """
    if not path.exists():
        raise ImageMissing(f"image {path} does not exist; check the path", zh=f"影像{path}不存在；请检查路径")
    if path.is_file() and path.stat().st_size == 0:
        raise UnusableImage(
            f"{path} has 0 bytes; copy it again from its source", zh=f"{path}大小为0字节；请从来源重新复制"
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            return rasterio.open(path)
        except RasterioError as error:
            raise UnusableImage(
                f"{path} cannot be read as a raster ({short_reason(error)}); "
                "copy it again from its source, or export it as GeoTIFF",
                zh=f"{path}不能作为栅格读取（{short_reason(error)}）；请从来源重新复制，或导出为GeoTIFF",
            ) from error


def describe(path: Path, *, declared_crs: CRS | None = None, pixel_gsd_m: float | None = None) -> ImageInfo:
    """Facts about the image at `path`.

    Args:
        path: the file.
        declared_crs: CRS to use when the file names none; a CRS in the file wins.
        pixel_gsd_m: read the file in pixel space with this pixel size, and ignore where it says it lies.

    Raises:
        ImageMissing: nothing is there.
        CrsMissing: the file has no CRS and none was declared.
        WrongCrs: its coordinates cannot be meant in its CRS.
        UnusableImage: the file is damaged, or holds no picture.
    """
    with open_image(path) as data:
        crs, transform = place_of(data, path, declared_crs=declared_crs, pixel_gsd_m=pixel_gsd_m)
        colours = tuple(kind.name for kind in data.colorinterp)
        _check_kind(data.dtypes[0], colours, path)
        check_whole(data, path)
        alpha = colours.index("alpha") + 1 if "alpha" in colours else None
        bits = data.tags(1, ns="IMAGE_STRUCTURE").get("NBITS")
        return ImageInfo(
            path=path,
            width=data.width,
            height=data.height,
            band_count=data.count,
            dtype=data.dtypes[0],
            crs=crs,
            transform=transform,
            nodata=data.nodata,
            alpha_band=alpha,
            has_mask_file=alpha is None and MaskFlags.per_dataset in data.mask_flag_enums[0],
            colours=colours,
            descriptions=tuple(text or "" for text in data.descriptions),
            bits=int(bits) if bits else None,
        )


def extent_in(info: ImageInfo, crs: CRS | None) -> tuple[float, float, float, float]:
    """Outer edges of the image in `crs`, as (min x, min y, max x, max y)."""
    corners = [info.transform @ (x, y) for x in (0, info.width) for y in (0, info.height)]
    xs, ys = [p[0] for p in corners], [p[1] for p in corners]
    box = (min(xs), min(ys), max(xs), max(ys))
    if crs is None or info.crs is None or info.crs == crs:
        return box
    return tuple(transform_bounds(info.crs, crs, *box, densify_pts=21))


def pixel_size_in(info: ImageInfo, crs: CRS | None) -> float:
    """Side of a pixel in the units of `crs`, from the area that its middle pixels cover there."""
    if crs is None or info.crs is None or info.crs == crs:
        return float(abs(info.transform.determinant) ** 0.5)
    half = max(0.5, min(info.width, info.height) / 4)
    x, y = info.width / 2, info.height / 2
    corners = [info.transform @ (x + dx, y + dy) for dx in (-half, half) for dy in (-half, half)]
    xs, ys = rasterio.warp.transform(info.crs, crs, [c[0] for c in corners], [c[1] for c in corners])
    # Two diagonals of a parallelogram give its area.
    one = (xs[3] - xs[0], ys[3] - ys[0])
    other = (xs[2] - xs[1], ys[2] - ys[1])
    area = abs(one[0] * other[1] - one[1] * other[0]) / 2
    return float((area / (2 * half) ** 2) ** 0.5)


def _check_kind(dtype: str, colours: tuple[str, ...], path: Path) -> None:
    if dtype.startswith("complex"):
        raise UnusableImage(
            f"{path} holds complex numbers; convert it to amplitudes first",
            zh=f"{path}存的是复数；请先转换为振幅",
        )
    if ColorInterp.palette.name in colours:
        raise UnusableImage(
            f"{path} stores numbers of a colour table, not colours; "
            "convert it first: gdal_translate -expand rgb IN OUT",
            zh=f"{path}存的是色表编号而不是颜色；请先转换：gdal_translate -expand rgb 输入 输出",
        )
