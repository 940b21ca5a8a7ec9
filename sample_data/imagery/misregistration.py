"""How far the later image lies beside the ground: a smooth field of 1–3 pixels, and its record in truth/.

Orthophotos of two flights never fit exactly; the residual changes slowly from place to place. A detector that
has not co-registered the pair sees a thin change along every edge.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from sample_data.imagery.block import Block

Grid = NDArray[np.float64]
COARSE_PX = 32


@dataclass(frozen=True, slots=True)
class Wave:
    """One slow undulation: displacement (east, north) in metres times cos(x·kx + y·ky + phase)."""

    east_m: float
    north_m: float
    kx: float
    ky: float
    phase: float


@dataclass(frozen=True, slots=True)
class Misregistration:
    """What stands at ground position (x, y) appears in the image at (x, y) + `displacement_m(x, y)`."""

    east_m: float
    north_m: float
    waves: tuple[Wave, ...]

    def displacement_m(self, x: Grid, y: Grid) -> tuple[Grid, Grid]:
        """East and north displacement in metres at ground positions."""
        east, north = np.full(np.shape(x), self.east_m), np.full(np.shape(x), self.north_m)
        for wave in self.waves:
            swing = np.cos(x * wave.kx + y * wave.ky + wave.phase)
            east += wave.east_m * swing
            north += wave.north_m * swing
        return east, north

    def ground_of(self, x: Grid, y: Grid) -> tuple[Grid, Grid]:
        """Ground position that an image position shows (the inverse, to a hundredth of a pixel)."""
        ground_x, ground_y = x, y
        for _ in range(3):
            east, north = self.displacement_m(ground_x, ground_y)
            ground_x, ground_y = x - east, y - north
        return ground_x, ground_y


def no_misregistration() -> Misregistration:
    """The image lies where the ground is."""
    return Misregistration(0.0, 0.0, ())


def draw_misregistration(rng: np.random.Generator, pixel_m: float) -> Misregistration:
    """A field whose length stays between 1 and 3 pixels: 2 pixels, and waves of at most 0.95 in all."""
    heading = rng.uniform(0, 2 * np.pi)
    share = rng.dirichlet(np.ones(4)) * 0.95 * pixel_m
    waves = []
    for amplitude, length_m in zip(share, (1900.0, 1100.0, 640.0, 380.0), strict=True):
        direction, tilt = rng.uniform(0, 2 * np.pi, 2)
        k = 2 * np.pi / length_m
        # Phases are drawn about the local origin; at 4 million metres north float64 still resolves 1e-9 m.
        waves.append(
            Wave(
                float(amplitude * np.cos(direction)),
                float(amplitude * np.sin(direction)),
                float(k * np.cos(tilt)),
                float(k * np.sin(tilt)),
                float(rng.uniform(0, 2 * np.pi)),
            )
        )
    return Misregistration(
        float(2 * pixel_m * np.cos(heading)), float(2 * pixel_m * np.sin(heading)), tuple(waves)
    )


def displace(
    image: NDArray[np.uint8], block: Block, core: Block, field: Misregistration
) -> NDArray[np.uint8]:
    """The pixels of `core` as the misregistered image shows them; `block` is the larger block of `image`."""
    rows, columns = (
        np.arange(0, core.rows + COARSE_PX, COARSE_PX),
        np.arange(0, core.columns + COARSE_PX, COARSE_PX),
    )
    x = core.west + (core.column + columns + 0.5) * core.pixel_m
    y = core.north - (core.row + rows + 0.5) * core.pixel_m
    image_x, image_y = np.meshgrid(x, y)
    ground_x, ground_y = field.ground_of(image_x, image_y)
    shift_columns = ((ground_x - image_x) / core.pixel_m).astype(np.float32)
    shift_rows = (-(ground_y - image_y) / core.pixel_m).astype(np.float32)
    top, left = core.row - block.row, core.column - block.column
    map_x = _upsampled(shift_columns, core) + (np.arange(core.columns, dtype=np.float32) + left)[None, :]
    map_y = _upsampled(shift_rows, core) + (np.arange(core.rows, dtype=np.float32) + top)[:, None]
    return cv2.remap(image, map_x, map_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)


def _upsampled(coarse: NDArray[np.float32], core: Block) -> NDArray[np.float32]:
    """A field known every 32 pixels, bilinear in between (exact at the nodes)."""
    matrix = np.array([[1 / COARSE_PX, 0, 0], [0, 1 / COARSE_PX, 0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(
        coarse, matrix, (core.columns, core.rows), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )


def write_record(field: Misregistration, path: Path) -> Path:
    """Writes the field as JSON: the formula and its numbers, so that any program can evaluate it anywhere."""
    record = {
        "what": "displacement of the after image, metres: image position = ground position + displacement",
        "formula": "east = east_m + Σ waves.east_m·cos(x·kx + y·ky + phase); north likewise; x, y in the CRS",
        **asdict(field),
    }
    beside = path.with_suffix(".part")
    beside.write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return beside.replace(path)


def read_record(path: Path) -> Misregistration:
    """The field that `write_record` wrote."""
    record = json.loads(path.read_text(encoding="utf-8"))
    return Misregistration(
        record["east_m"], record["north_m"], tuple(Wave(**wave) for wave in record["waves"])
    )
