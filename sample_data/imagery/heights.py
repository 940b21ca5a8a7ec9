"""Surface model of one block: what a photogrammetric survey would deliver, with its noise and its holes."""

from __future__ import annotations

import cv2
import numpy as np

from sample_data.imagery.block import Block
from sample_data.imagery.canvas import WATER, Canvas, Field
from sample_data.imagery.noise import NoiseBank
from sample_data.imagery.rasters import NODATA_M

FACTOR = 2
"""Surface model pixels are so many image pixels wide (0.5 m)."""
_NOISE_M, _DRIFT_M = 0.04, 0.03


def coarse(grid: Block, factor: int) -> Block:
    """The same area in pixels `factor` times as wide."""
    return Block(
        grid.west,
        grid.north,
        grid.pixel_m * factor,
        grid.row // factor,
        grid.column // factor,
        grid.rows // factor,
        grid.columns // factor,
    )


def surface_model(canvas: Canvas, core: Block, noise: NoiseBank, *, flight: int) -> Field:
    """Heights of the block at half resolution: centimetres of noise, holes where water cannot be matched."""
    part = core.inside(canvas.block)
    block = coarse(core, FACTOR)
    size = (block.columns, block.rows)
    heights = cv2.resize(np.ascontiguousarray(canvas.surface[part]), size, interpolation=cv2.INTER_AREA)
    moved = Block(
        block.west,
        block.north,
        block.pixel_m,
        block.row + 501 * (flight + 1),
        block.column,
        block.rows,
        block.columns,
    )
    heights += _NOISE_M * noise.sample("white", moved) + _DRIFT_M * noise.sample("cloud", moved)
    water = cv2.resize((canvas.cover[part] == WATER).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    holes = (water > 0) & (noise.sample("lump", moved) > 0.9)
    heights = np.round(heights, 2)
    heights[holes] = NODATA_M
    return heights.astype(np.float32)
