"""The drawing sheet of one roof: a small raster with axes along and across the building."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.imagery.block import FRACTION_BITS, Block, rings
from sample_data.imagery.canvas import Bytes, Field, fill
from sample_data.imagery.patterns import long_axis

PAD = 2
Colors = Sequence[float] | NDArray[np.float32]


@dataclass(slots=True)
class Sheet:
    """One roof in pixels.

    Attributes:
        mask: inside the outline.
        edge_m: distance to the outline, metres (0 outside).
        along, across: metres from the middle, along and across the main axis.
        top: height above the base, metres.
        color, texture: colour and relative brightness.
    """

    block: Block
    center: tuple[float, float]
    angle: float
    mask: NDArray[np.bool_]
    edge_m: Field
    along: Field
    across: Field
    top: Field
    color: Bytes
    texture: Field

    @property
    def length_m(self) -> float:
        """Extent along the main axis."""
        return float(np.ptp(self.along[self.mask])) if self.mask.any() else 0.0

    @property
    def width_m(self) -> float:
        """Extent across the main axis."""
        return float(np.ptp(self.across[self.mask])) if self.mask.any() else 0.0

    def fill_with(self, color: Colors) -> None:
        """Gives the whole roof one colour."""
        self.color[...] = np.clip(np.asarray(color), 0, 255).astype(np.uint8)

    def box(
        self, middle: tuple[float, float], size: tuple[float, float], color: Colors, height_m: float
    ) -> bool:
        """A box of (along, across) size on the roof, `height_m` above it; refused where it would overhang."""
        half = np.array(size) / 2
        signs = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
        corners = self.block.pixels(self.world(np.array(middle) + signs * half))
        inner = corners.round().astype(int)
        rows, columns = self.mask.shape
        if (inner < 0).any() or (inner[:, 0] >= columns).any() or (inner[:, 1] >= rows).any():
            return False
        if not self.mask[inner[:, 1], inner[:, 0]].all():
            return False
        top = float(self.top[inner[:, 1], inner[:, 0]].min()) + height_m
        fixed = np.round(corners * (1 << FRACTION_BITS)).astype(np.int32)
        tone = [int(np.clip(value, 0, 255)) for value in color]
        cv2.fillConvexPoly(self.color, fixed, tone, cv2.LINE_8, FRACTION_BITS)
        cv2.fillConvexPoly(self.top, fixed, top, cv2.LINE_8, FRACTION_BITS)
        cv2.fillConvexPoly(self.texture, fixed, 1.0, cv2.LINE_8, FRACTION_BITS)
        return True

    def disc(self, middle: tuple[float, float], radius_m: float, color: Colors, height_m: float) -> bool:
        """A round tank or ventilator on the roof."""
        (column, row), reach = (
            self.block.pixels(self.world(np.array([middle])))[0],
            radius_m / self.block.pixel_m,
        )
        rows, columns = self.mask.shape
        if not (reach < column < columns - reach and reach < row < rows - reach):
            return False
        if not self.mask[round(row), round(column)]:
            return False
        top = float(self.top[round(row), round(column)]) + height_m
        place = (round(column * 16), round(row * 16))
        tone = [int(np.clip(value, 0, 255)) for value in color]
        cv2.circle(self.color, place, round(reach * 16), tone, -1, cv2.LINE_8, FRACTION_BITS)
        cv2.circle(self.top, place, round(reach * 16), top, -1, cv2.LINE_8, FRACTION_BITS)
        return True

    def world(self, local: NDArray[np.float64]) -> NDArray[np.float64]:
        """World corners of points given along and across the roof."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return np.column_stack(
            [
                self.center[0] + local[:, 0] * cos - local[:, 1] * sin,
                self.center[1] + local[:, 0] * sin + local[:, 1] * cos,
            ]
        )


def open_sheet(geometry: shapely.Geometry, block: Block, *, ridge_rad: float | None = None) -> Sheet:
    """A blank sheet over a footprint; the main axis is the ridge, else the longer side. `block` covers it."""
    center, angle = long_axis(geometry)
    if ridge_rad is not None:
        angle = ridge_rad % np.pi
    inside = np.zeros(block.shape, np.uint8)
    for part in rings(geometry):
        fill(inside, block, part, 1)
    edge = cv2.distanceTransform(inside, cv2.DIST_L2, 5) * np.float32(block.pixel_m)
    dx = (block.x_of_columns() - center[0]).astype(np.float32)[None, :]
    dy = (block.y_of_rows() - center[1]).astype(np.float32)[:, None]
    cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return Sheet(
        block=block,
        center=center,
        angle=angle,
        mask=inside.astype(bool),
        edge_m=edge,
        along=dx * cos + dy * sin,
        across=dy * cos - dx * sin,
        top=np.zeros(block.shape, np.float32),
        color=np.zeros((*block.shape, 3), np.uint8),
        texture=np.ones(block.shape, np.float32),
    )
