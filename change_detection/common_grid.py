"""The grid on which two images meet, and which of them is left as it lies: the same in either order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from change_detection.errors import DisjointPair, ResolutionMismatch
from change_detection.grid import Grid
from change_detection.image import ImageInfo, extent_in, pixel_size_in

if TYPE_CHECKING:
    from change_detection.pair import PairOptions

_MIN_COMMON_PX = 16


def common_grid(before: ImageInfo, after: ImageInfo, options: PairOptions) -> Grid:
    """The grid of the ground both images show, in square pixels of the working resolution.

    Raises:
        DisjointPair: less than 16 pixels in common.
        ResolutionMismatch: one image is more than `max_resolution_ratio` times coarser than the other (or
            than the working pixels, where those are coarser).
    """
    crs = None if after.crs is None else options.crs or _metric_crs(before, after)
    fine, coarse = sorted((pixel_size_in(before, crs), pixel_size_in(after, crs)))
    # Finer pixels than the working ones are averaged anyway: a picture from a drone may meet one from orbit.
    if coarse / max(fine, options.working_gsd_m) > options.max_resolution_ratio:
        raise ResolutionMismatch(
            f"{before.path.name} and {after.path.name} have pixels of {pixel_size_in(before, crs):.3g} m and "
            f"{pixel_size_in(after, crs):.3g} m; a pair may differ "
            f"{options.max_resolution_ratio:g} times at most: compare images of similar resolution",
            zh=f"{before.path.name}和{after.path.name}的像元大小为{pixel_size_in(before, crs):.3g}米和"
            f"{pixel_size_in(after, crs):.3g}米；一对影像最多相差{options.max_resolution_ratio:g}倍："
            "请比较分辨率相近的影像",
        )
    left, bottom, right, top = overlap(before, after, crs)
    gsd = max(coarse, options.working_gsd_m)
    # An image that needs no resampling keeps its own pixels.
    origin_x, origin_y = min(
        (_corner(info) for info in (before, after) if _fits(info, crs, gsd)), default=(0.0, 0.0)
    )
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


def steadier(sides: tuple[ImageInfo, ImageInfo], contrast: tuple[float, float], grid: Grid) -> bool:
    """Whether the earlier of two images is the one to leave as it lies while the other is moved onto it.

    Which it is does not depend on their order: the one that lies on the pixels of the grid, else the one of
    more contrast, which would lose more by being interpolated.
    """
    ranks = [
        (not _fits(info, grid.crs, grid.gsd_m), _corner(info), -value)
        for info, value in zip(sides, contrast, strict=True)
    ]
    return ranks[0] < ranks[1]


def _fits(info: ImageInfo, crs: CRS | None, gsd_m: float) -> bool:
    """Whether the pixels of an image can be used as they are."""
    return info.crs == crs and abs(info.transform.a - gsd_m) < 1e-9


def _corner(info: ImageInfo) -> tuple[float, float]:
    return info.transform.c, info.transform.f


def _metric_crs(*infos: ImageInfo) -> CRS:
    """The CRS in metres of the image with the larger pixels, else the UTM zone of both."""
    metric = [
        (-pixel_size_in(info, info.crs), info.crs.to_wkt(), info.crs)
        for info in infos
        if info.crs and info.crs.is_projected and info.crs.linear_units_factor[1] == 1.0
    ]
    if metric:
        return min(metric, key=lambda one: one[:2])[2]
    boxes = [extent_in(info, CRS.from_epsg(4326)) for info in infos]
    zone = int(sum(box[0] + box[2] for box in boxes) / 4 // 6) + 31
    return CRS.from_epsg((32600 if sum(box[1] + box[3] for box in boxes) >= 0 else 32700) + zone)


def overlap(one: ImageInfo, other: ImageInfo, crs: CRS | None) -> tuple[float, float, float, float]:
    """The common ground of two images as (min x, min y, max x, max y) in `crs`.

    Raises:
        DisjointPair: there is none.
    """
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
