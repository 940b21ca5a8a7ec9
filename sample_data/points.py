"""Point clouds of the sample city: drawn from a painted block, classed, coloured, written as LAZ."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import laspy
import numpy as np
import pyproj
from laspy.compression import LazBackend
from numpy.typing import NDArray

from sample_data.imagery.block import Block
from sample_data.imagery.canvas import BUILDING, GREEN, GROUND, LOW_GREEN, WATER, Bytes, Canvas

NOISE_CLASS = 7
_SCALE_M = 0.01
_RANGING_M, _POSITION_M = 0.025, 0.05
_WATER_RETURNS = 0.12
_STRAY = 2e-5


@dataclass(frozen=True, slots=True)
class PointBlock:
    """Points of one block: (n, 3) coordinates, class, colour (8 bit), return number and number of returns."""

    xyz: NDArray[np.float64]
    classes: Bytes
    rgb: Bytes
    return_number: Bytes
    returns: Bytes


class CloudWriter:
    """Appends blocks of points to one LAZ file."""

    def __init__(self, target: laspy.LasWriter, flown_on: date) -> None:
        """Wraps an open writer."""
        self._target = target
        self._start = _adjusted_gps_seconds(flown_on)
        self._count = 0

    def write(self, points: PointBlock) -> None:
        """Appends one block."""
        count = len(points.xyz)
        record = laspy.ScaleAwarePointRecord.zeros(count, header=self._target.header)
        record.x, record.y, record.z = points.xyz.T
        record.classification = points.classes
        wide = points.rgb.astype(np.uint16) * 257
        record.red, record.green, record.blue = wide.T
        record.return_number = points.return_number
        record.number_of_returns = points.returns
        record.intensity = (points.rgb.mean(axis=1) * 180).astype(np.uint16)
        record.gps_time = self._start + (self._count + np.arange(count)) * 2e-6
        self._count += count
        self._target.write_points(record)


@contextmanager
def cloud_writer(path: Path, grid: Block, *, crs: int, flown_on: date) -> Iterator[CloudWriter]:
    """A LAZ file (LAS 1.4, point format 7) to write blocks to; appears when everything went well."""
    header = laspy.LasHeader(point_format=7, version="1.4")
    header.scales = np.full(3, _SCALE_M)
    header.offsets = np.array([np.floor(grid.bounds[0]), np.floor(grid.bounds[1]), 0.0])
    header.add_crs(pyproj.CRS.from_epsg(crs))
    header.creation_date = flown_on
    header.generating_software = "GridTwin sample city"
    header.system_identifier = "EXTRACTION"
    beside = path.with_name(f".{path.name}.part")
    try:
        with laspy.open(
            beside, mode="w", header=header, do_compress=True, laz_backend=LazBackend.LazrsParallel
        ) as target:
            yield CloudWriter(target, flown_on)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def sample_points(
    canvas: Canvas, image: Bytes, core: Block, *, per_m2: float, rng: np.random.Generator
) -> PointBlock:
    """First returns over the block, ground returns below crowns, few over water, and rare strays.

    Args:
        canvas: a block that covers `core`; `image` is its colour.
        image: developed colours of `canvas`.
        core: where points are wanted.
        per_m2: mean number of pulses per square metre.
        rng: source of all randomness.
    """
    height_m, width_m = core.rows * core.pixel_m, core.columns * core.pixel_m
    count = rng.poisson(height_m * width_m * per_m2)
    column = rng.uniform(0, core.columns, count)
    row = rng.uniform(0, core.rows, count)
    top, left = core.row - canvas.block.row, core.column - canvas.block.column
    pixel = (row.astype(np.intp) + top, column.astype(np.intp) + left)
    cover = canvas.cover[pixel]
    kept = (cover != WATER) | (rng.random(count) < _WATER_RETURNS)
    pixel, column, row, cover = (pixel[0][kept], pixel[1][kept]), column[kept], row[kept], cover[kept]
    through = np.flatnonzero(((cover == GREEN) | (cover == LOW_GREEN)) & (rng.random(len(cover)) < 0.35))
    through = through[canvas.surface[pixel][through] - canvas.ground[pixel][through] > 0.5]
    below = (pixel[0][through], pixel[1][through])
    classes = np.concatenate([_classes(cover, canvas, pixel), np.full(len(through), GROUND, np.uint8)])
    last = np.ones(len(cover), np.uint8)
    last[through] = 2
    xy = np.column_stack(
        [core.west + (core.column + column) * core.pixel_m, core.north - (core.row + row) * core.pixel_m]
    )
    xy = np.concatenate([xy, xy[through]]) + rng.normal(0, _POSITION_M, (len(xy) + len(through), 2))
    z = np.concatenate([canvas.surface[pixel], canvas.ground[below]]).astype(np.float64) + rng.normal(
        0, _RANGING_M, len(xy)
    )
    stray = rng.random(len(z)) < _STRAY
    z[stray] += rng.uniform(25, 180, stray.sum())
    classes[stray] = NOISE_CLASS
    return PointBlock(
        xyz=np.column_stack([xy, z]),
        classes=classes,
        rgb=np.concatenate([image[pixel], image[below]]),
        return_number=np.concatenate([np.ones(len(cover), np.uint8), np.full(len(through), 2, np.uint8)]),
        returns=np.concatenate([last, np.full(len(through), 2, np.uint8)]),
    )


def _classes(cover: Bytes, canvas: Canvas, pixel: tuple[NDArray[np.intp], NDArray[np.intp]]) -> Bytes:
    """ASPRS classes: vegetation by its height above the ground, grass as ground, the rest as painted."""
    classes = cover.copy()
    above = canvas.surface[pixel] - canvas.ground[pixel]
    green = (cover == GREEN) | (cover == LOW_GREEN)
    classes[green] = np.select(
        [above[green] < 0.2, above[green] < 0.5, above[green] < 2.0], [GROUND, 3, 4], 5
    )
    classes[(cover == BUILDING) & (above < 0.3)] = GROUND
    return classes


def _adjusted_gps_seconds(flown_on: date) -> float:
    """Seconds of GPS standard time less 10⁹, at 4 h UTC of the day."""
    moment = datetime(flown_on.year, flown_on.month, flown_on.day, 4, tzinfo=UTC)
    return (moment - datetime(1980, 1, 6, tzinfo=UTC)).total_seconds() + 18 - 1e9
