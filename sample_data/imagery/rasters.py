"""GeoTIFFs of the sample city: written beside, closed, then renamed: no half-written file is ever seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from sample_data.imagery.block import Block

TILE_PX = 256
NODATA_M = -9999.0
_ORTHO = {
    "compress": "JPEG",
    "photometric": "YCBCR",
    "jpeg_quality": 92,
    "interleave": "pixel",
    "nodata": None,
}
_HEIGHT = {"compress": "DEFLATE", "zlevel": 4, "predictor": 3, "nodata": NODATA_M}
_MASK = {"compress": "DEFLATE", "zlevel": 6, "nodata": None}
_PROFILES = {
    "ortho": ("uint8", 3, _ORTHO),
    "height": ("float32", 1, _HEIGHT),
    "mask": ("uint8", 1, _MASK),
    "field": ("float32", 2, _HEIGHT),
}


@contextmanager
def raster(
    path: Path, kind: str, grid: Block, *, crs: int, moment: datetime | None = None
) -> Iterator[DatasetWriter]:
    """A GeoTIFF to write blocks to; it appears under `path` only when everything went well.

    Args:
        path: where it shall lie.
        kind: ortho (8-bit RGB), height (float32 m, nodata −9999), mask (uint8) or field (two float32 bands).
        grid: its pixels.
        crs: EPSG code.
        moment: time of the flight, stored as TIFFTAG_DATETIME.
    """
    dtype, count, options = _PROFILES[kind]
    beside = path.with_name(f".{path.stem}.part.tif")
    profile = {
        "driver": "GTiff",
        "width": grid.columns,
        "height": grid.rows,
        "count": count,
        "dtype": dtype,
        "crs": f"EPSG:{crs}",
        "transform": transform_of(grid),
        "tiled": True,
        "blockxsize": TILE_PX,
        "blockysize": TILE_PX,
        "bigtiff": "if_safer",
        **options,
    }
    try:
        with rasterio.open(beside, "w", **profile) as target:
            if moment is not None:
                target.update_tags(TIFFTAG_DATETIME=moment.strftime("%Y:%m:%d %H:%M:%S"))
            target.update_tags(TIFFTAG_SOFTWARE="GridTwin sample city")
            yield target
        _add_overviews(beside, kind, grid)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def transform_of(block: Block) -> Affine:
    """From (column, row) of a block's raster to map coordinates."""
    return Affine(block.pixel_m, 0.0, block.bounds[0], 0.0, -block.pixel_m, block.bounds[3])


def window(block: Block, grid: Block) -> Window:
    """Where a block lies in the raster of `grid`."""
    return Window(block.column - grid.column, block.row - grid.row, block.columns, block.rows)


def _add_overviews(path: Path, kind: str, grid: Block) -> None:
    levels = [2**power for power in range(1, 8) if max(grid.rows, grid.columns) / 2**power >= TILE_PX]
    if not levels:
        return
    how = {
        "ortho": Resampling.average,
        "height": Resampling.average,
        "field": Resampling.average,
        "mask": Resampling.nearest,
    }[kind]
    with (
        rasterio.Env(
            COMPRESS_OVERVIEW=_PROFILES[kind][2]["compress"],
            PHOTOMETRIC_OVERVIEW="YCBCR" if kind == "ortho" else None,
        ),
        rasterio.open(path, "r+") as target,
    ):
        target.build_overviews(levels, how)
