"""Ground that a date does not show: under cloud, in a cloud's shadow, or marked by a given mask file.

Shadows of buildings are not hidden; how much of each date lies in deep shadow is only measured.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.warp import reproject
from rasterio.windows import Window

from change_detection.align import Alignment
from change_detection.clouds import (
    CLOUD,
    CLOUD_SHADOW,
    GIVEN,
    CloudOptions,
    Codes,
    Picture,
    cloud_codes,
    deep_shadow_share,
)
from change_detection.damage import reading, short_reason
from change_detection.errors import UnusableImage
from change_detection.grid import Grid, tiles
from change_detection.image import ImageInfo, Mask, open_image
from change_detection.pair import ImagePair

_WORKING_M = 4.0
_MAX_SIDE = 2560
_READ_PX = 256
_PIXEL_SPACE = "EPSG:3857"  # the warper wants some metric CRS
# What these files mark is not to be compared; in the last one 0 does so (its band 1 is "clear").
_MARKING = ("_cloud.tif", "_cloudmask.tif", "_cloud_mask.tif", "_udm.tif")
_CLEAR_BAND = "_udm2.tif"


@dataclass(frozen=True, slots=True)
class GroundMasks:
    """Codes of both dates (see `clouds`) on a grid of `factor` times larger pixels."""

    factor: int
    before: Codes
    after: Codes
    pixel_km2: float
    deep_shadow_share: tuple[float, float] = (0.0, 0.0)
    given: tuple[str, ...] = ()

    def hidden_in(self, window: Window) -> Mask:
        """Where either date does not show the ground."""
        rows = (np.arange(window.height) + int(window.row_off)) // self.factor
        cols = (np.arange(window.width) + int(window.col_off)) // self.factor
        box = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
        hidden = (self.before[box] | self.after[box]) > 0
        if not hidden.any():
            return np.zeros((int(window.height), int(window.width)), bool)
        return np.asarray(hidden[np.ix_(rows - rows[0], cols - cols[0])], bool)

    def report(self) -> dict[str, object]:
        """Square kilometres by kind and date, for a run record."""
        found: dict[str, object] = {
            f"{name}_{date}_km2": round(float((codes == code).sum()) * self.pixel_km2, 6)
            for name, code in (("cloud", CLOUD), ("cloud_shadow", CLOUD_SHADOW), ("given_mask", GIVEN))
            for date, codes in (("before", self.before), ("after", self.after))
        }
        shares = [round(share, 4) for share in self.deep_shadow_share]
        return {**found, "deep_shadow_share": shares, "mask_files": list(self.given)}


def ground_masks(
    pair: ImagePair,
    alignment: Alignment,
    *,
    options: CloudOptions | None = None,
    given: tuple[Path | None, Path | None] = (None, None),
    workers: int = 2,
) -> GroundMasks:
    """What each date of a pair does not show. Reads both images once, reduced.

    `given` are files that mark ground (anything but 0); without them a file beside the image is used whose
    name continues the image's by _cloud.tif, _cloudmask.tif, _udm.tif or _udm2.tif.

    Raises:
        UnusableImage: a mask file cannot be read.
    """
    small = pair.grid.reduced(_factor(pair.grid))
    before, after = _pictures(pair, small, alignment, workers)
    codes = [cloud_codes(a, b, small.gsd_m, options) for a, b in ((before, after), (after, before))]
    names = []
    for date, info, path in zip(codes, (pair.before_info, pair.after_info), given, strict=True):
        found = path or mask_beside(info.path)
        if found:
            date[marked(found, info, small)] = GIVEN
            names.append(found.name)
    return GroundMasks(
        factor=_factor(pair.grid),
        before=codes[0],
        after=codes[1],
        pixel_km2=small.gsd_m**2 / 1e6,
        deep_shadow_share=(deep_shadow_share(before, options), deep_shadow_share(after, options)),
        given=tuple(names),
    )


def no_masks(grid: Grid) -> GroundMasks:
    """Masks that hide nothing."""
    small = grid.reduced(_factor(grid))
    clear = np.zeros((small.height, small.width), np.uint8)
    return GroundMasks(_factor(grid), clear, clear, small.gsd_m**2 / 1e6)


def mask_beside(image: Path) -> Path | None:
    """The mask file that lies beside an image, if there is one."""
    return next((path for path in mask_names(image) if path.is_file()), None)


def mask_names(image: Path) -> list[Path]:
    """The files beside an image that would be its mask."""
    return [image.with_name(image.stem + ending) for ending in (*_MARKING, _CLEAR_BAND)]


def marked(path: Path, info: ImageInfo, grid: Grid) -> Mask:
    """Where a mask file marks the ground of `grid`; one without a place lies like its image.

    Raises:
        UnusableImage: the file cannot be read, or has no place and another size than the image.
    """
    is_clear = path.name.endswith(_CLEAR_BAND)
    target = np.full((grid.height, grid.width), 1 if is_clear else 0, np.uint8)
    onto = {"dst_crs": grid.crs or _PIXEL_SPACE, "dst_transform": grid.transform, "warp_mem_limit": 64}
    onto["resampling"] = Resampling.min if is_clear else Resampling.max
    with open_image(path) as data:
        try:
            if data.crs is not None and info.crs is not None:
                reproject(rasterio.band(data, 1), target, **onto)
            else:
                _check_size(path, (data.width, data.height), info)
                place = {"src_crs": info.crs or _PIXEL_SPACE, "src_transform": info.transform}
                with reading(path):
                    marks = data.read(1)
                reproject(marks, target, **place, **onto)
        except RasterioError as error:
            raise UnusableImage(
                f"mask {path} cannot be read ({short_reason(error)}); copy it again, or leave it out",
                zh=f"掩膜{path}无法读取（{short_reason(error)}）；请重新复制或不使用",
            ) from error
    return np.asarray(target == 0 if is_clear else target != 0, bool)


def _check_size(path: Path, size: tuple[int, int], info: ImageInfo) -> None:
    if size != (info.width, info.height):
        raise UnusableImage(
            f"{path} names no place and has {size[0]} × {size[1]} pixels, its image {info.width} × "
            f"{info.height}; georeference it, or make it from that image",
            zh=f"{path}没有地理位置，大小为{size[0]} × {size[1]}像元，而影像为{info.width} × {info.height}；"
            "请为其配准，或由该影像重新制作",
        )


def _factor(grid: Grid) -> int:
    side = max(grid.width, grid.height)
    return max(1, round(_WORKING_M / grid.gsd_m), -(-side // _MAX_SIDE))


def _pictures(pair: ImagePair, small: Grid, alignment: Alignment, workers: int) -> tuple[Picture, Picture]:
    """Both dates reduced, as they were taken."""
    shape = (small.height, small.width)
    colours = [np.zeros((*shape, 3), np.uint8) for _ in range(2)]
    valid = np.zeros(shape, bool)

    def read(window: Window) -> None:
        view = pair.read(window, grid=small, flow=alignment)
        rows = slice(window.row_off, window.row_off + window.height)
        cols = slice(window.col_off, window.col_off + window.width)
        for colour, date in zip(colours, (view.before, view.after), strict=True):
            colour[rows, cols] = np.clip(date, 0, 255).astype(np.uint8)
        valid[rows, cols] = view.valid

    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(read, [tile.core for tile in tiles(small, _READ_PX, 0)]):
            pass
    return Picture(colours[0], valid), Picture(colours[1], valid)
