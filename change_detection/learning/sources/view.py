"""How a scene becomes a picture: optics, displacement, air, radiometry, compression. Each date its own."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources.materials import Canvas
from change_detection.learning.sources.pairs import Picture
from change_detection.learning.sources.texture import NoiseBank


def displaced(
    planes: list[NDArray[np.float32]], rng: np.random.Generator, bank: NoiseBank, *, most_px: float
) -> list[NDArray[np.float32]]:
    """All planes moved by one small shift with a smooth residue, as after an imperfect alignment."""
    n = planes[0].shape[0]
    shift = rng.normal(0, most_px / 2.5, 2).clip(-most_px, most_px)
    rows, cols = np.mgrid[0:n, 0:n].astype(np.float32)
    wave = [
        bank.crop(rng, (n, n), slope=2.2, zoom=2.0) * float(rng.uniform(0, most_px / 5)) for _ in range(2)
    ]
    map_x, map_y = cols + np.float32(shift[0]) + wave[0], rows + np.float32(shift[1]) + wave[1]
    return [
        np.asarray(
            cv2.remap(plane, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101), np.float32
        )
        for plane in planes
    ]


def developed(canvas: Canvas, rng: np.random.Generator, bank: NoiseBank) -> Picture:
    """The picture a camera of that date delivers, uint8; half the size of the canvas."""
    image = canvas
    blur = float(abs(rng.normal(0, 0.9)))
    if blur > 0.35:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), blur), np.float32)
    n = image.shape[0] // 2
    image = np.asarray(cv2.resize(image, (n, n), interpolation=cv2.INTER_AREA), np.float32)
    if rng.random() < 0.35:
        image = image + (image - cv2.GaussianBlur(image, (0, 0), 1.2)) * float(rng.uniform(0.3, 1.6))
    return toned(np.asarray(image, np.float32), rng, bank)


def toned(image: Canvas, rng: np.random.Generator, bank: NoiseBank) -> Picture:
    """Air, exposure, white balance, noise, compression."""
    n = image.shape[:2]
    x = image / 255
    grey = x.mean(2, keepdims=True)
    x = grey + (x - grey) * float(np.clip(rng.normal(0.95, 0.28), 0.0, 1.7))
    x = np.clip(x, 0.004, None) ** float(np.exp(rng.normal(0, 0.2)))
    middle = float(np.clip(x.mean(), 0.3, 0.6))
    x = (x - middle) * float(np.exp(rng.normal(0, 0.22))) + float(np.clip(rng.normal(0.42, 0.1), 0.2, 0.65))
    x = x * np.exp(rng.normal(0, 0.035, 3)) + rng.normal(0, 0.012, 3)
    if rng.random() < 0.25:
        haze = float(rng.uniform(0.05, 0.4))
        x = x * (1 - haze) + haze * (0.62 + rng.normal(0, 0.05, 3))
    if rng.random() < 0.25:
        x = (
            x
            * (1 + bank.crop(rng, (n[0], n[1]), slope=2.2, zoom=2.0) * float(rng.uniform(0, 0.1)))[..., None]
        )
    noise = float(abs(rng.normal(0, 0.012)))
    x = x + rng.normal(0, 1, n)[..., None] * noise
    picture: Picture = np.asarray(np.clip(x * 255, 0, 255), np.uint8)
    if rng.random() < 0.45:
        quality = int(rng.integers(45, 96))
        _, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
        picture = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
    return picture
