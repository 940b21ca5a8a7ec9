"""Textures: a bank of noise pictures that are cut up, turned and scaled instead of computed anew."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]

_SIDE = 1024
# Fall of the spectrum: 0 is white, 2 is clouds.
_SLOPES = (0.0, 0.5, 0.9, 1.2, 1.5, 1.8, 2.2)


class NoiseBank:
    """Noise of several roughnesses, zero mean and unit deviation."""

    def __init__(self, seed: int = 0, *, side: int = _SIDE) -> None:
        rng = np.random.default_rng(seed)
        frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None, :])
        frequency[0, 0] = 1.0
        self._side = side
        self._planes = {slope: _plane(rng, frequency, slope, side) for slope in _SLOPES}

    def crop(
        self, rng: np.random.Generator, shape: tuple[int, int], *, slope: float, zoom: float = 1.0
    ) -> Plane:
        """A piece of (rows, columns); `zoom` above 1 makes it coarser."""
        plane = self._planes[min(_SLOPES, key=lambda known: abs(known - slope))]
        rows = min(self._side, max(2, int(np.ceil(shape[0] / zoom))))
        cols = min(self._side, max(2, int(np.ceil(shape[1] / zoom))))
        top = int(rng.integers(0, self._side - rows + 1))
        left = int(rng.integers(0, self._side - cols + 1))
        piece = plane[top : top + rows, left : left + cols]
        if rng.random() < 0.5:
            piece = piece[::-1]
        if rng.random() < 0.5:
            piece = piece[:, ::-1]
        if piece.shape != shape:
            resized = cv2.resize(piece, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
            return np.asarray(resized, np.float32)
        return np.asarray(piece, np.float32)


def _plane(rng: np.random.Generator, frequency: NDArray[np.float64], slope: float, side: int) -> Plane:
    spectrum = np.fft.rfft2(rng.standard_normal((side, side))) / frequency**slope
    spectrum[0, 0] = 0
    plane = np.fft.irfft2(spectrum, (side, side))
    return np.asarray((plane - plane.mean()) / plane.std(), np.float32)
