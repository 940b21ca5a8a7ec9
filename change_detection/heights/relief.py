"""How steep and how rough a surface is: cell by cell, NaN beside gaps."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.image import Pixels


def slope_of(surface: Pixels, gsd_m: float) -> Pixels:
    """Tangent of the slope; NaN beside gaps."""
    if min(surface.shape) < 2:
        return np.zeros_like(surface)
    down, right = np.gradient(surface, gsd_m)
    return np.asarray(np.hypot(down, right), np.float32)


def roughness(surface: Pixels, gsd_m: float) -> Pixels:
    """Spread (m) of the heights about the plane through the cells of 2 m around (at least 3 × 3).

    Roofs and streets are planes: centimetres. Crowns are not. NaN beside gaps.
    """
    side = max(3, round(2.0 / gsd_m) | 1)
    half = side // 2
    x = np.arange(-half, half + 1, dtype=np.float32)
    ones = np.ones(side, np.float32)
    # Heights less their middle: squares of absolute heights would eat the digits of float32.
    known = surface[np.isfinite(surface)]
    low = (surface - (np.float32(np.median(known)) if known.size else np.float32(0))).astype(np.float64)

    def summed(image: NDArray[np.float64], across: Pixels, down: Pixels) -> NDArray[np.float64]:
        return np.asarray(
            cv2.sepFilter2D(image, cv2.CV_64F, across, down, borderType=cv2.BORDER_REPLICATE), np.float64
        )

    count = side * side
    spread = float((x**2).sum()) * side
    total, squares = summed(low, ones, ones), summed(low**2, ones, ones)
    rise_x, rise_y = summed(low, x, ones), summed(low, ones, x)
    unexplained = squares - total**2 / count - (rise_x**2 + rise_y**2) / spread
    return np.sqrt(np.maximum(unexplained, 0) / count).astype(np.float32)
