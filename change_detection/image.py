"""One image: what it is, how its values map to 0 … 255, and windowed reading onto a common grid.

Reads anything GDAL reads. Damage is reported as `UnusableImage` with the file and the window.
"""

from __future__ import annotations

import logging
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from change_detection.errors import BlankImage, CrsMissing, ImageMissing, UnusableImage
from change_detection.grid import Grid

Pixels = NDArray[np.float32]
Mask = NDArray[np.bool_]

_PREVIEW_SIDE = 1024
# GDAL's warper wants some metric CRS; a pair in pixel space never leaves it.
_PIXEL_SPACE = CRS.from_epsg(3857)

# A damaged file is reported by our own error; GDAL's second voice on standard error only confuses.
logging.getLogger("rasterio._env").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """Facts about an image file; `crs` None and `transform` in metres mean pixel space."""

    path: Path
    width: int
    height: int
    band_count: int
    dtype: str
    crs: CRS | None
    transform: Affine
    nodata: float | None
    alpha_band: int | None

    @property
    def data_bands(self) -> int:
        """Number of bands that carry values, the alpha band not counted."""
        return self.band_count - (self.alpha_band is not None)


@dataclass(frozen=True, slots=True)
class ValueRange:
    """Per band the stored values that become 0 and 255."""

    low: tuple[float, ...]
    high: tuple[float, ...]


def open_image(path: Path) -> rasterio.DatasetReader:
    """The open data set.

    Raises:
        ImageMissing: nothing is there.
        UnusableImage: it is not a raster, or its header is damaged.
    """
    if not path.exists():
        raise ImageMissing(f"image {path} does not exist; check the path", zh=f"影像{path}不存在；请检查路径")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            return rasterio.open(path)
        except RasterioError as error:
            raise UnusableImage(
                f"{path} cannot be read as a raster ({_short(error)}); "
                "copy it again from its source, or export it as GeoTIFF",
                zh=f"{path}不能作为栅格读取（{_short(error)}）；请从来源重新复制，或导出为GeoTIFF",
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
        UnusableImage: the file is damaged or too small.
    """
    with open_image(path) as data:
        crs, transform = data.crs or declared_crs, data.transform
        if pixel_gsd_m is not None:
            crs, transform = None, Affine(pixel_gsd_m, 0, 0, 0, -pixel_gsd_m, 0)
        elif crs is None:
            raise CrsMissing(
                f"{path} has no coordinate reference system; "
                "declare it with --crs EPSG:4544, or use an image that carries one",
                zh=f"{path}没有坐标系；请用--crs EPSG:4544声明，或使用自带坐标系的影像",
            )
        elif transform.is_identity and not data.gcps[0]:
            raise CrsMissing(
                f"{path} has no georeference (pixel (0,0) at 0,0 with 1 m pixels); "
                "add a world file, or use an image that carries its position",
                zh=f"{path}没有地理配准（像元(0,0)位于0,0，像元大小1米）；请添加坐标文件（world file），"
                "或使用自带位置的影像",
            )
        if data.dtypes[0].startswith("complex"):
            raise UnusableImage(
                f"{path} holds complex numbers; convert it to amplitudes first",
                zh=f"{path}存的是复数；请先转换为振幅",
            )
        alpha = [i for i, kind in enumerate(data.colorinterp, 1) if kind is ColorInterp.alpha]
        return ImageInfo(
            path=path,
            width=data.width,
            height=data.height,
            band_count=data.count,
            dtype=data.dtypes[0],
            crs=crs,
            transform=transform,
            nodata=data.nodata,
            alpha_band=alpha[0] if alpha else None,
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
    """Side of a pixel in the units of `crs`, from the area the image covers there."""
    min_x, min_y, max_x, max_y = extent_in(info, crs)
    if crs is None or info.crs is None or info.crs == crs:
        return float(abs(info.transform.determinant) ** 0.5)
    return float(((max_x - min_x) * (max_y - min_y) / (info.width * info.height)) ** 0.5)


def read_onto(
    data: rasterio.DatasetReader, info: ImageInfo, grid: Grid, bands: list[int]
) -> tuple[Pixels, Mask]:
    """Values (bands, rows, columns) and validity of an image on `grid`.

    Coarser grids average, finer ones interpolate.

    Raises:
        UnusableImage: a block of the file is damaged.
    """
    try:
        pixels, valid = _read_direct(data, info, grid, bands) or _read_warped(data, info, grid, bands)
    except RasterioIOError as error:
        left, bottom, right, top = grid.bounds
        raise UnusableImage(
            f"{info.path} is damaged or truncated: its pixels in x {left:.1f}…{right:.1f}, "
            f"y {bottom:.1f}…{top:.1f} cannot be read ({_short(error)}); copy it again from its source",
            zh=f"{info.path}已损坏或不完整：x {left:.1f}…{right:.1f}、"
            f"y {bottom:.1f}…{top:.1f}范围内的像元无法读取（{_short(error)}）；请从来源重新复制",
        ) from error
    finite = np.isfinite(pixels).all(axis=0)
    valid &= finite
    if not finite.all():
        pixels = np.where(finite, pixels, 0).astype(np.float32)
    return pixels, valid


def value_range(info: ImageInfo, bands: list[int]) -> ValueRange:
    """Which stored values mean black and white: 0 and 255 for bytes, else the 0.5 and 99.5 % quantiles.

    Raises:
        BlankImage: fewer than 1 % valid pixels, or one single value.
        UnusableImage: the file is damaged.
    """
    with open_image(info.path) as data:
        own = Grid(info.width, info.height, info.transform, info.crs)
        pixels, valid = _preview(data, info, own, bands)
    share = float(valid.mean())
    if share < 0.01:
        raise BlankImage(
            f"{info.path} has valid values in {share:.1%} of its pixels; use an image with content",
            zh=f"{info.path}只有{share:.1%}的像元有有效值；请使用有内容的影像",
        )
    values = pixels[:, valid]
    if float(values.max() - values.min()) == 0:
        raise BlankImage(
            f"{info.path} has the one value {values.flat[0]:g} everywhere; use an image with content",
            zh=f"{info.path}处处都是同一个值{values.flat[0]:g}；请使用有内容的影像",
        )
    if info.dtype == "uint8":
        return ValueRange((0.0,) * len(bands), (255.0,) * len(bands))
    low, high = np.quantile(values, [0.005, 0.995], axis=1)
    high = np.maximum(high, low + 1e-6)
    return ValueRange(tuple(map(float, low)), tuple(map(float, high)))


def to_bytes_scale(pixels: Pixels, values: ValueRange) -> Pixels:
    """Stored values mapped to 0 … 255, still as float32."""
    low = np.asarray(values.low, np.float32)[:, None, None]
    high = np.asarray(values.high, np.float32)[:, None, None]
    return np.clip((pixels - low) * (255.0 / (high - low)), 0, 255).astype(np.float32)


def _preview(
    data: rasterio.DatasetReader, info: ImageInfo, own: Grid, bands: list[int]
) -> tuple[Pixels, Mask]:
    factor = max(1.0, max(own.width, own.height) / _PREVIEW_SIDE)
    shape = (max(1, round(own.height / factor)), max(1, round(own.width / factor)))
    try:
        pixels = data.read(bands, out_shape=(len(bands), *shape), resampling=Resampling.nearest)
        valid = data.dataset_mask(out_shape=shape, resampling=Resampling.nearest) > 0
    except RasterioIOError as error:
        raise UnusableImage(
            f"{info.path} is damaged or truncated ({_short(error)}); copy it again from its source",
            zh=f"{info.path}已损坏或不完整（{_short(error)}）；请从来源重新复制",
        ) from error
    pixels = pixels.astype(np.float32)
    return pixels, valid & np.isfinite(pixels).all(axis=0)


def _read_direct(
    data: rasterio.DatasetReader, info: ImageInfo, grid: Grid, bands: list[int]
) -> tuple[Pixels, Mask] | None:
    """Fast path for files already in the grid's CRS, north up; None when it does not apply."""
    own = info.transform
    if info.crs != grid.crs or own.b or own.d or own.a <= 0 or own.e >= 0:
        return None
    to_own = ~own @ grid.transform
    left, right = _inside(to_own.c, to_own.a, info.width, grid.width)
    top, bottom = _inside(to_own.f, to_own.e, info.height, grid.height)
    pixels = np.zeros((len(bands), grid.height, grid.width), np.float32)
    valid = np.zeros((grid.height, grid.width), bool)
    if right <= left or bottom <= top:
        return pixels, valid
    window = Window(
        to_own.c + left * to_own.a,
        to_own.f + top * to_own.e,
        (right - left) * to_own.a,
        (bottom - top) * to_own.e,
    )
    shape = (bottom - top, right - left)
    how = Resampling.average if to_own.a > 1.01 else Resampling.bilinear
    block = data.read(bands, window=window, out_shape=(len(bands), *shape), resampling=how)
    mask = data.dataset_mask(window=window, out_shape=shape, resampling=Resampling.nearest)
    pixels[:, top:bottom, left:right] = block
    valid[top:bottom, left:right] = mask > 0
    return pixels, valid


def _inside(offset: float, step: float, own_size: int, size: int) -> tuple[int, int]:
    """First and last+1 grid cells that lie wholly inside the file, along one axis."""
    first = int(np.ceil(-offset / step - 1e-6))
    last = int(np.floor((own_size - offset) / step + 1e-6))
    return max(0, first), min(size, last)


def _read_warped(
    data: rasterio.DatasetReader, info: ImageInfo, grid: Grid, bands: list[int]
) -> tuple[Pixels, Mask]:
    ratio = grid.gsd_m / pixel_size_in(info, grid.crs)
    options = {
        "src_crs": info.crs or _PIXEL_SPACE,
        "src_transform": info.transform,
        "crs": grid.crs or _PIXEL_SPACE,
        "transform": grid.transform,
        "width": grid.width,
        "height": grid.height,
        "resampling": Resampling.average if ratio > 1.5 else Resampling.bilinear,
    }
    if info.alpha_band is None and info.nodata is None:
        options["add_alpha"] = True
    with WarpedVRT(data, **options) as warped:
        pixels = warped.read(bands).astype(np.float32)
        return pixels, warped.dataset_mask() > 0


def _short(error: Exception) -> str:
    return str(error.__cause__ or error).split("\n")[0]
