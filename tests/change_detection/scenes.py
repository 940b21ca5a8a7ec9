"""Small pictures the tests draw themselves: a textured ground with roofs, written as GeoTIFF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS

WORKING = CRS.from_epsg(4544)
WEST, NORTH = 500_000.0, 4_000_000.0
Box = tuple[int, int, int, int]  # row, column, height, width in pixels

TOWN: tuple[Box, ...] = (
    (30, 30, 40, 60),
    (40, 150, 50, 40),
    (140, 40, 60, 40),
    (150, 170, 40, 60),
    (220, 110, 30, 60),
)
NEW: Box = (90, 100, 44, 64)


def ground(side: int = 300, seed: int = 1) -> np.ndarray:
    """(side, side, 3) of soil and grass with structure of all sizes."""
    rng = np.random.default_rng(seed)
    picture = np.zeros((side, side), np.float32)
    for cell, strength in ((4, 5), (16, 10), (48, 12)):
        count = side // cell + 2
        coarse = rng.normal(0, strength, (count, count)).astype(np.float32)
        picture += cv2.resize(coarse, (count * cell, count * cell), interpolation=cv2.INTER_CUBIC)[
            :side, :side
        ]
    soil = np.array([104, 98, 78], np.float32)
    return soil + picture[..., None] + rng.normal(0, 2, (side, side, 3)).astype(np.float32)


def town(roofs: tuple[Box, ...] = TOWN, *, side: int = 300, seed: int = 1) -> np.ndarray:
    """The ground with roofs on it, each bright and with a shadow to its north."""
    picture = ground(side, seed)
    colours = (
        (205, 205, 210),
        (90, 140, 215),
        (214, 208, 198),
        (196, 200, 206),
        (100, 150, 210),
        (215, 216, 220),
    )
    for index, (row, col, height, width) in enumerate(roofs):
        picture[max(0, row - 8) : row, col : col + width] *= 0.35
        picture[row : row + height, col : col + width] = colours[index % len(colours)]
    return np.clip(picture, 0, 255)


def write(
    path: Path,
    picture: np.ndarray,
    *,
    gsd: float = 0.5,
    origin: tuple[float, float] = (WEST, NORTH),
    crs: CRS | None = WORKING,
    **profile: Any,
) -> Path:
    """Write (rows, columns, bands) as GeoTIFF; extra arguments go to the profile."""
    bands = picture if picture.ndim == 3 else picture[..., None]
    dtype = profile.pop("dtype", "uint8")
    settings = {
        "driver": "GTiff",
        "height": bands.shape[0],
        "width": bands.shape[1],
        "count": bands.shape[2],
        "dtype": dtype,
        "transform": Affine(gsd, 0, origin[0], 0, -gsd, origin[1]),
        **profile,
    }
    if crs is not None:
        settings["crs"] = crs
    with rasterio.open(path, "w", **settings) as out:
        out.write(np.ascontiguousarray(bands.transpose(2, 0, 1)).astype(dtype))
    return path


def box_area_m2(box: Box, gsd: float = 0.5) -> float:
    """Ground area of a box."""
    return box[2] * box[3] * gsd**2


def transform(gsd: float = 0.5) -> Affine:
    """Pixel → ground of the pictures above."""
    return Affine(gsd, 0, WEST, 0, -gsd, NORTH)
