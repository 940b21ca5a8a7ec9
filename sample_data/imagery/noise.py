"""Textures of nature: noise made once from the seed and read at any place of the world without a seam."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from sample_data.imagery.block import Block

Field = NDArray[np.float32]
SIZE = 1024
BANDS = {"white": (2.0, 3.0), "grain": (1.5, 6.0), "lump": (4.0, 48.0), "cloud": (12.0, 200.0)}
"""Name → shortest and longest wavelength in texture pixels."""


@dataclass(frozen=True, slots=True)
class NoiseBank:
    """Square, seamlessly repeating fields of mean 0 and deviation 1."""

    fields: dict[str, Field]

    def sample(
        self, name: str, block: Block, *, step: float = 1.0, stretch: float = 1.0, angle: float = 0.0
    ) -> Field:
        """The field `name` over a block, one texture pixel per `step` image pixels.

        `stretch` lengthens the texture along the direction `angle` (radians, counter-clockwise from east),
        which makes streaks: furrows, wheel tracks, gullies.
        """
        field = self.fields[name]
        if step == 1.0 and stretch == 1.0:
            rows = np.arange(block.row, block.row + block.rows) % SIZE
            columns = np.arange(block.column, block.column + block.columns) % SIZE
            return field.take(rows, axis=0).take(columns, axis=1)
        if stretch == 1.0:
            return _scaled(field, block, step)
        cos, sin = np.cos(angle), np.sin(angle)
        along, across = 1.0 / (step * stretch), 1.0 / step
        # Image (column, row) → texture; rows run south, so the angle turns the other way round.
        matrix = np.array([[cos * along, -sin * along, 0.0], [sin * across, cos * across, 0.0]])
        origin = matrix[:, :2] @ np.array([block.column, block.row], dtype=float)
        matrix[:, 2] = origin % SIZE
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = (block.columns, block.rows)
        return cv2.warpAffine(field, matrix, size, flags=flags, borderMode=cv2.BORDER_WRAP)


def _scaled(field: Field, block: Block, step: float) -> Field:
    """The field enlarged `step` times: the texture pixels around the block are cut out, then resampled."""
    top, left = block.row / step, block.column / step
    rows = np.arange(int(np.floor(top)), int(np.ceil(top + block.rows / step)) + 2)
    columns = np.arange(int(np.floor(left)), int(np.ceil(left + block.columns / step)) + 2)
    cut = field.take(rows % SIZE, axis=0).take(columns % SIZE, axis=1)
    matrix = np.array([[1 / step, 0.0, left - columns[0]], [0.0, 1 / step, top - rows[0]]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (block.columns, block.rows)
    return cv2.warpAffine(cut, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)


@lru_cache(maxsize=2)
def noise_bank(seed: int) -> NoiseBank:
    """The bank that belongs to a seed."""
    rng = np.random.default_rng([seed, 0x6E6F])
    return NoiseBank({name: _band(rng, *wavelengths) for name, wavelengths in BANDS.items()})


def _band(rng: np.random.Generator, shortest: float, longest: float) -> Field:
    """White noise, of which the wavelengths between the two are kept and weighed as nature does (1/f)."""
    frequency = np.hypot(np.fft.fftfreq(SIZE)[:, None], np.fft.rfftfreq(SIZE)[None, :])
    weight = np.zeros_like(frequency)
    kept = (frequency >= 1 / longest) & (frequency <= 1 / shortest)
    weight[kept] = frequency[kept] ** -1.0
    spectrum = np.fft.rfft2(rng.standard_normal((SIZE, SIZE))) * weight
    field = np.fft.irfft2(spectrum, s=(SIZE, SIZE))
    return ((field - field.mean()) / field.std()).astype(np.float32)
