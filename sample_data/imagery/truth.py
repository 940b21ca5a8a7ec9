"""The truth beside the images: terrain model, mask of the real changes, map of the misregistration."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio.features

from gridtwin.model import domain
from sample_data.district import District
from sample_data.imagery import rasters
from sample_data.imagery.block import Block
from sample_data.imagery.canvas import ground_heights
from sample_data.imagery.heights import coarse
from sample_data.imagery.misregistration import Misregistration

TERRAIN_FACTOR = 4
_FIELD_STEP_M = 10.0
_STRIP_PX = 1024


def change_values() -> dict[str, int]:
    """Mask value of each change class: its place in the domain `change_class`, from 1; 0 is no change."""
    return {str(item.value): number for number, item in enumerate(domain("change_class").values, start=1)}


def write_terrain(district: District, grid: Block, path: Path) -> Path:
    """The terrain model at 1 m (river: its surface)."""
    rough = coarse(grid, TERRAIN_FACTOR)
    with rasters.raster(path, "height", rough, crs=district.crs) as target:
        for strip in _strips(rough):
            target.write(
                ground_heights(strip, district.terrain, step=1), 1, window=rasters.window(strip, rough)
            )
    return path


def write_change_mask(district: District, grid: Block, path: Path) -> Path:
    """The real changes as a mask on the pixels of the orthophotos: `change_values`, also in the tags."""
    values = change_values()
    shapes = list(zip(district.truth.geometry, district.truth["change_class"].map(values), strict=True))
    with rasters.raster(path, "mask", grid, crs=district.crs) as target:
        target.update_tags(**{f"VALUE_{value}": name for name, value in values.items()}, VALUE_0="no_change")
        for strip in _strips(grid):
            mask = np.zeros(strip.shape, np.uint8)
            if shapes:
                rasterio.features.rasterize(shapes, out=mask, transform=rasters.transform_of(strip))
            target.write(mask, 1, window=rasters.window(strip, grid))
    return path


def write_displacement(field: Misregistration, grid: Block, path: Path, *, crs: int) -> Path:
    """East and north displacement of the after image against the ground, metres, every 10 m (two bands)."""
    minx, _, _, maxy = grid.bounds
    rows, columns = (int(np.ceil(count * grid.pixel_m / _FIELD_STEP_M)) for count in grid.shape)
    x = minx + (np.arange(columns) + 0.5) * _FIELD_STEP_M
    y = maxy - (np.arange(rows) + 0.5) * _FIELD_STEP_M
    coarse_grid = Block(minx, maxy, _FIELD_STEP_M, 0, 0, rows, columns)
    bands = np.stack(field.displacement_m(*np.meshgrid(x, y))).astype(np.float32)
    with rasters.raster(path, "field", coarse_grid, crs=crs) as target:
        target.write(bands)
        target.descriptions = ("east_m", "north_m")
    return path


def _strips(grid: Block) -> list[Block]:
    return [
        Block(grid.west, grid.north, grid.pixel_m, row, 0, min(_STRIP_PX, grid.rows - row), grid.columns)
        for row in range(0, grid.rows, _STRIP_PX)
    ]
