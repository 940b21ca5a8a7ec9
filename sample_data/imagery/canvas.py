"""What is known of each pixel of a block while it is painted: heights, colour, roughness, cover."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from sample_data.imagery.block import FRACTION_BITS, Block, overlap
from sample_data.terrain import Terrain

Field = NDArray[np.float32]
Bytes = NDArray[np.uint8]

# Point classes of ASPRS LAS 1.4, which the covers use directly.
GROUND, LOW_GREEN, GREEN, BUILDING, WATER, BRIDGE, OTHER = 2, 3, 5, 6, 9, 17, 1


@dataclass(frozen=True, slots=True)
class Canvas:
    """Rasters of one block on one date.

    Attributes:
        ground: height of the bare ground or water, metres above the 1985 datum.
        surface: height of the highest thing on the pixel (roof, crown, car or ground).
        color: sunlit colour, (rows, columns, 3), red first.
        texture: relative brightness of the material, about 1.
        cover: class of what is on top (ASPRS numbers).
    """

    block: Block
    ground: Field
    surface: Field
    color: Bytes
    texture: Field
    cover: Bytes


@dataclass(frozen=True, slots=True)
class Stamp:
    """A small picture of one thing, ready to be put on any canvas that it touches.

    Attributes:
        mask: which pixels belong to it.
        top: absolute height of each pixel.
        color: colour, red first.
        texture: relative brightness.
        cover: class of the whole thing.
        dug: whether it replaces the ground (a pit) instead of standing on it.
    """

    block: Block
    mask: NDArray[np.bool_]
    top: Field
    color: Bytes
    texture: Field
    cover: int
    dug: bool = False


def blank(block: Block, terrain: Terrain) -> Canvas:
    """A canvas of bare terrain."""
    ground = ground_heights(block, terrain)
    return Canvas(
        block=block,
        ground=ground,
        surface=ground.copy(),
        color=np.zeros((*block.shape, 3), np.uint8),
        texture=np.ones(block.shape, np.float32),
        cover=np.full(block.shape, GROUND, np.uint8),
    )


def ground_heights(block: Block, terrain: Terrain, *, step: int = 8) -> Field:
    """Terrain at the pixel centres, evaluated every `step` pixels and bilinear in between."""
    rows, columns = np.arange(0, block.rows + step, step), np.arange(0, block.columns + step, step)
    x = block.west + (block.column + columns + 0.5) * block.pixel_m
    y = block.north - (block.row + rows + 0.5) * block.pixel_m
    coarse = terrain.height_m(*np.meshgrid(x, y)).astype(np.float32)
    matrix = np.array([[1 / step, 0, 0], [0, 1 / step, 0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(
        coarse, matrix, (block.columns, block.rows), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )


def part_of(canvas: Canvas, block: Block) -> Canvas:
    """The same rasters seen through a smaller block; painting there paints here."""
    window = block.inside(canvas.block)
    return Canvas(
        block=block,
        ground=canvas.ground[window],
        surface=canvas.surface[window],
        color=canvas.color[window],
        texture=canvas.texture[window],
        cover=canvas.cover[window],
    )


def put(canvas: Canvas, stamp: Stamp) -> None:
    """Puts a stamp on the canvas where it is higher than what is there (or digs, for a pit)."""
    shared = overlap(canvas.block, stamp.block)
    if shared is None:
        return
    here, there = shared.inside(canvas.block), shared.inside(stamp.block)
    surface, mask = canvas.surface[here], stamp.mask[there]
    wins = mask if stamp.dug else mask & (stamp.top[there] > surface)
    np.copyto(surface, stamp.top[there], where=wins)
    np.copyto(canvas.color[here], stamp.color[there], where=wins[..., None])
    np.copyto(canvas.texture[here], stamp.texture[there], where=wins)
    canvas.cover[here][wins] = stamp.cover
    if stamp.dug:
        np.copyto(canvas.ground[here], stamp.top[there], where=wins)


def fill(
    image: NDArray[np.generic], block: Block, ring_list: list[NDArray[np.float64]], value: object
) -> None:
    """Fills a polygon (shell and holes, even–odd) given in world corners."""
    corners = [block.corners(ring) for ring in ring_list]
    cv2.fillPoly(image, corners, value, lineType=cv2.LINE_8, shift=FRACTION_BITS)  # type: ignore[call-overload]


def paint_lines(
    canvas: Canvas,
    lines: list[NDArray[np.float64]],
    color: tuple[int, int, int],
    *,
    width_m: float,
    wear: Field,
) -> None:
    """Draws thin painted lines; one narrower than a pixel covers its share of it; wear (0 … 1) thins it."""
    if not lines:
        return
    block = canvas.block
    thickness = max(1, round(width_m / block.pixel_m))
    share = min(1.0, width_m / block.pixel_m)
    paint = np.zeros(block.shape, np.uint8)
    corners = [block.corners(line) for line in lines]
    cv2.polylines(
        paint,
        corners,
        isClosed=False,
        color=255,
        thickness=thickness,
        lineType=cv2.LINE_AA,
        shift=FRACTION_BITS,
    )
    where = paint > 0
    weight = (paint[where] * (share / 255.0) * wear[where])[:, None].astype(np.float32)
    mixed = canvas.color[where] * (1 - weight) + np.array(color, np.float32) * weight
    canvas.color[where] = mixed.astype(np.uint8)
