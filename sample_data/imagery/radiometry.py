"""From light to pixels: haze, colour balance, blur, noise and the tone curve of one date's sensor."""

from __future__ import annotations

import cv2
import numpy as np

from sample_data.imagery.block import Block
from sample_data.imagery.canvas import Bytes, Field
from sample_data.imagery.noise import NoiseBank
from sample_data.imagery.style import Radiometry

HAZE = np.array([176.0, 184.0, 194.0], np.float32)
"""Colour of the air light."""


def develop(image: Field, block: Block, look: Radiometry, noise: NoiseBank, *, flight: int) -> Bytes:
    """The 8-bit image that the sensor of a date makes of the lit scene; `flight` numbers the date."""
    shifted = Block(
        block.west,
        block.north,
        block.pixel_m,
        block.row + 317 * (flight + 1),
        block.column + 701 * (flight + 1),
        block.rows,
        block.columns,
    )
    if look.mosaic:
        drift = 1.0 + look.mosaic * noise.sample("cloud", shifted, step=12.0)
        image *= drift[..., None]
    image = cv2.GaussianBlur(image, (0, 0), look.blur, borderType=cv2.BORDER_REFLECT)
    matrix = np.zeros((3, 4), np.float32)
    for band in range(3):
        matrix[band, band] = look.gain[band] * (1 - look.haze)
        matrix[band, 3] = look.gain[band] * look.haze * HAZE[band] + look.offset[band]
    image = cv2.transform(image, matrix)
    _add_grain(image, shifted, look.noise, noise)
    np.clip(image, 0, 255, out=image)
    return cv2.LUT(image.astype(np.uint8), tone_curve(look.gamma))


def tone_curve(gamma: float) -> Bytes:
    """Display value by value for a gamma: above 1 darkens the middle tones."""
    values = np.arange(256) / 255.0
    return np.round(255.0 * values**gamma).astype(np.uint8)


def _add_grain(image: Field, block: Block, deviation: float, noise: NoiseBank) -> None:
    """Sensor noise: mostly common to the bands, partly each band's own."""
    common = noise.sample("grain", block)
    common *= 0.7 * deviation
    for band in range(3):
        moved = Block(
            block.west,
            block.north,
            block.pixel_m,
            block.row + 97 * (band + 1),
            block.column + 59 * (band + 1),
            block.rows,
            block.columns,
        )
        image[..., band] += common
        image[..., band] += np.float32(0.7 * deviation) * noise.sample("white", moved)
