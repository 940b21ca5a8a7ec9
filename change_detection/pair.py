"""Stage 1, pair: two images on one grid, whatever their CRS, resolution, bands, bit depth and nodata.

A pair that cannot be compared is refused with the reason; nothing is guessed.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import cv2
import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from change_detection.errors import BadParameters, DisjointPair, ResolutionMismatch, UnusableImage
from change_detection.grid import Grid
from change_detection.image import (
    ImageInfo,
    Mask,
    Pixels,
    ValueRange,
    describe,
    extent_in,
    open_image,
    pixel_size_in,
    read_onto,
    to_bytes_scale,
    value_range,
)

_MIN_COMMON_PX = 16


@dataclass(frozen=True, slots=True)
class PairOptions:
    """How two images are brought onto one grid.

    `working_gsd_m` is the finest pixel worked in: finer images are averaged down to it, coarser ones keep
    their own. `crs` is the working CRS (metres); without it the after image's own is used where it is
    metric, else the UTM zone. `declared_crs` serves files that name none. `pixel_gsd_m` sets pixel space.
    `bands_before` and `bands_after` name red, green, blue (and near infrared) by band number.
    """

    working_gsd_m: float = 0.5
    crs: CRS | None = None
    declared_crs: CRS | None = None
    pixel_gsd_m: float | None = None
    bands_before: tuple[int, ...] | None = None
    bands_after: tuple[int, ...] | None = None
    max_resolution_ratio: float = 8.0


@dataclass(frozen=True, slots=True)
class PairView:
    """One window of a pair: what a detector sees.

    `before` and `after` are (rows, columns, 3) float32, red green blue on 0 … 255; a grey image repeats its
    band. `near_infrared_*` exist when both images have that band, `height_*` (metres) when surface models
    were given. `valid` is False where either image has no data or the pair could not be aligned.
    """

    before: Pixels
    after: Pixels
    valid: Mask
    gsd_m: float
    near_infrared_before: Pixels | None = None
    near_infrared_after: Pixels | None = None
    height_before: Pixels | None = None
    height_after: Pixels | None = None

    def swapped(self) -> PairView:
        """The same window with the dates exchanged."""
        return PairView(
            self.after,
            self.before,
            self.valid,
            self.gsd_m,
            self.near_infrared_after,
            self.near_infrared_before,
            self.height_after,
            self.height_before,
        )


@dataclass(slots=True)
class _Side:
    """One image of the pair: its facts, the bands in use, and one open handle a thread."""

    info: ImageInfo
    bands: list[int]
    values: ValueRange | None
    handles: dict[int, rasterio.DatasetReader] = field(default_factory=dict)

    def read(self, grid: Grid) -> tuple[Pixels, Mask]:
        key = threading.get_ident()
        if key not in self.handles:
            self.handles[key] = open_image(self.info.path)
        pixels, valid = read_onto(self.handles[key], self.info, grid, self.bands)
        return (to_bytes_scale(pixels, self.values) if self.values else pixels), valid

    def close(self) -> None:
        for handle in self.handles.values():
            handle.close()
        self.handles.clear()


class ImagePair:
    """Two images, readable window by window on their common grid. Use as a context manager."""

    def __init__(self, grid: Grid, before: _Side, after: _Side, heights: tuple[_Side, _Side] | None) -> None:
        self.grid = grid
        self._before = before
        self._after = after
        self._heights = heights

    @property
    def before_info(self) -> ImageInfo:
        """Facts about the earlier image."""
        return self._before.info

    @property
    def after_info(self) -> ImageInfo:
        """Facts about the later image."""
        return self._after.info

    @property
    def has_heights(self) -> bool:
        """Whether surface models of both dates were given."""
        return self._heights is not None

    def read(self, window: Window, *, grid: Grid | None = None, flow: Pixels | None = None) -> PairView:
        """The window as a detector sees it.

        Args:
            window: window of `grid`.
            grid: another pixel size over the same ground; the pair's own by default.
            flow: (rows, columns, 2) displacement in pixels: where in the before image the ground of each
                after pixel lies, see `change_detection.align`.
        """
        base = grid or self.grid
        part = Grid(int(window.width), int(window.height), base.window_transform(window), base.crs)
        after, valid = self._after.read(part)
        before, valid_before = _read_displaced(self._before, part, flow)
        heights = None
        if self._heights:
            (low, low_valid), (high, high_valid) = (
                _read_displaced(self._heights[0], part, flow),
                self._heights[1].read(part),
            )
            heights = (_with_gaps(low[0], low_valid), _with_gaps(high[0], high_valid))
        has_infrared = len(after) > 3 and len(before) > 3
        return PairView(
            before=_colour(before),
            after=_colour(after),
            valid=valid & valid_before,
            gsd_m=base.gsd_m,
            near_infrared_before=before[3] if has_infrared else None,
            near_infrared_after=after[3] if has_infrared else None,
            height_before=heights[0] if heights else None,
            height_after=heights[1] if heights else None,
        )

    def close(self) -> None:
        """Close all files."""
        for side in (self._before, self._after, *(self._heights or ())):
            side.close()

    def __enter__(self) -> ImagePair:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_pair(
    before: Path, after: Path, *, options: PairOptions | None = None, heights: tuple[Path, Path] | None = None
) -> ImagePair:
    """Two images on one grid.

    Args:
        before: earlier image.
        after: later image.
        options: see `PairOptions`.
        heights: surface models of the two dates.

    Raises:
        ImageMissing, UnusableImage, CrsMissing, BlankImage: one of the files.
        DisjointPair, ResolutionMismatch: the two together.
    """
    options = options or PairOptions()
    first = _describe(Path(before), options)
    second = _describe(Path(after), options)
    grid = common_grid(first, second, options)
    count = _common_bands(first, second, options)
    sides = [
        _side(first, options.bands_before, count),
        _side(second, options.bands_after, count),
    ]
    surfaces = None
    if heights:
        infos = [_describe(Path(path), options) for path in heights]
        for info in infos:
            _overlap(info, second, grid.crs)
        surfaces = (_Side(infos[0], [1], None), _Side(infos[1], [1], None))
    return ImagePair(grid, sides[0], sides[1], surfaces)


def common_grid(before: ImageInfo, after: ImageInfo, options: PairOptions) -> Grid:
    """The grid of the ground both images show, in square pixels of the working resolution.

    Raises:
        DisjointPair: less than 16 pixels in common.
        ResolutionMismatch: one image is more than `max_resolution_ratio` times coarser.
    """
    crs = None if after.crs is None else options.crs or _metric_crs(before, after)
    fine, coarse = sorted((pixel_size_in(before, crs), pixel_size_in(after, crs)))
    if coarse / fine > options.max_resolution_ratio:
        raise ResolutionMismatch(
            f"{before.path.name} and {after.path.name} have pixels of {pixel_size_in(before, crs):.3g} m and "
            f"{pixel_size_in(after, crs):.3g} m; a pair may differ "
            f"{options.max_resolution_ratio:g} times at most: compare images of similar resolution",
            zh=f"{before.path.name}和{after.path.name}的像元大小为{pixel_size_in(before, crs):.3g}米和"
            f"{pixel_size_in(after, crs):.3g}米；一对影像最多相差{options.max_resolution_ratio:g}倍："
            "请比较分辨率相近的影像",
        )
    left, bottom, right, top = _overlap(before, after, crs)
    gsd = max(coarse, options.working_gsd_m)
    # An image that needs no resampling keeps its own pixels.
    anchor = after.transform if crs == after.crs and abs(after.transform.a - gsd) < 1e-9 else None
    origin_x, origin_y = (anchor.c, anchor.f) if anchor else (0.0, 0.0)
    left = origin_x + np.ceil((left - origin_x) / gsd - 1e-6) * gsd
    top = origin_y + np.floor((top - origin_y) / gsd + 1e-6) * gsd
    width, height = int((right - left) / gsd + 1e-6), int((top - bottom) / gsd + 1e-6)
    if min(width, height) < _MIN_COMMON_PX:
        raise DisjointPair(
            f"{before.path.name} and {after.path.name} share {max(width, 0)} × {max(height, 0)} pixels "
            f"of {gsd:g} m; at least {_MIN_COMMON_PX} × {_MIN_COMMON_PX} are needed: "
            "choose images of the same ground",
            zh=f"{before.path.name}和{after.path.name}共有{max(width, 0)} × {max(height, 0)}个{gsd:g}"
            f"米的像元；至少需要{_MIN_COMMON_PX} × {_MIN_COMMON_PX}：请选择同一地区的影像",
        )
    return Grid(width, height, Affine(gsd, 0, float(left), 0, -gsd, float(top)), crs)


def _describe(path: Path, options: PairOptions) -> ImageInfo:
    return describe(path, declared_crs=options.declared_crs, pixel_gsd_m=options.pixel_gsd_m)


def _metric_crs(before: ImageInfo, after: ImageInfo) -> CRS:
    for info in (after, before):
        if info.crs and info.crs.is_projected and info.crs.linear_units_factor[1] == 1.0:
            return info.crs
    min_x, min_y, max_x, max_y = extent_in(after, CRS.from_epsg(4326))
    zone = int((min_x + max_x) / 2 // 6) + 31
    return CRS.from_epsg((32600 if min_y + max_y >= 0 else 32700) + zone)


def _overlap(one: ImageInfo, other: ImageInfo, crs: CRS | None) -> tuple[float, float, float, float]:
    a, b = extent_in(one, crs), extent_in(other, crs)
    box = (max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3]))
    if box[0] >= box[2] or box[1] >= box[3]:
        raise DisjointPair(
            f"{one.path.name} (x {a[0]:.0f}…{a[2]:.0f}, y {a[1]:.0f}…{a[3]:.0f}) and {other.path.name} "
            f"(x {b[0]:.0f}…{b[2]:.0f}, y {b[1]:.0f}…{b[3]:.0f}) show no common ground; "
            "choose images of the same area, or check their CRS",
            zh=f"{one.path.name}（x {a[0]:.0f}…{a[2]:.0f}，"
            f"y {a[1]:.0f}…{a[3]:.0f}）和{other.path.name}（x {b[0]:.0f}…{b[2]:.0f}，"
            f"y {b[1]:.0f}…{b[3]:.0f}）没有重叠；请选择同一地区的影像，或检查坐标系",
        )
    return box


def _common_bands(before: ImageInfo, after: ImageInfo, options: PairOptions) -> int:
    """How many bands are compared: 1 (grey), 3 (colour) or 4 (with near infrared), what both have."""
    counts = [
        len(chosen) if chosen else info.data_bands
        for info, chosen in ((before, options.bands_before), (after, options.bands_after))
    ]
    common = min(counts)
    return 4 if common >= 4 else 3 if common == 3 else 1


def _side(info: ImageInfo, chosen: Sequence[int] | None, count: int) -> _Side:
    bands = list(chosen) if chosen else [i for i in range(1, info.band_count + 1) if i != info.alpha_band]
    wrong = [band for band in bands if not 1 <= band <= info.band_count]
    if wrong:
        raise BadParameters(
            f"{info.path.name} has bands 1…{info.band_count}, not {wrong[0]}; name its bands anew",
            zh=f"{info.path.name}的波段为1…{info.band_count}，没有{wrong[0]}；请重新指定波段",
        )
    if not bands:
        raise UnusableImage(
            f"{info.path} has no band but its alpha; use an image with values",
            zh=f"{info.path}除透明波段外没有其他波段；请使用有数值的影像",
        )
    # A grey partner: colour becomes grey by its mean, so all three of its bands are read.
    used = bands[: max(count, min(3, len(bands)))] if count == 1 and len(bands) >= 3 else bands[:count]
    return _Side(info, used, value_range(info, used))


def _read_displaced(side: _Side, grid: Grid, flow: Pixels | None) -> tuple[Pixels, Mask]:
    if flow is None:
        return side.read(grid)
    margin = int(np.ceil(float(np.abs(flow).max()))) + 1
    wide = Grid(
        grid.width + 2 * margin,
        grid.height + 2 * margin,
        grid.transform @ Affine.translation(-margin, -margin),
        grid.crs,
    )
    pixels, valid = side.read(wide)
    rows, cols = np.mgrid[0 : grid.height, 0 : grid.width].astype(np.float32)
    map_x, map_y = cols + margin + flow[..., 0], rows + margin + flow[..., 1]
    moved = [
        cv2.remap(band, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) for band in pixels
    ]
    still_valid = cv2.remap(valid.astype(np.float32), map_x, map_y, cv2.INTER_LINEAR, borderValue=0) > 0.99
    return np.stack(moved), still_valid


def _with_gaps(height: Pixels, valid: Mask) -> Pixels:
    return np.where(valid, height, np.nan).astype(np.float32)


def _colour(pixels: Pixels) -> Pixels:
    bands = pixels[:3] if len(pixels) >= 3 else np.repeat(pixels[:1], 3, axis=0)
    return np.ascontiguousarray(bands.transpose(1, 2, 0))
