"""Cast shadows: which pixels the sun does not reach, computed over the surface itself.

The surface is sheared so that the direction to the sun becomes a column; then a running maximum of "height of
the shadow's ceiling" is doubled up the column, so a shadow of 500 pixels costs nine steps and not 500.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from sample_data.imagery.sun import Sun

Field = NDArray[np.float32]


def shadow_ceiling(surface_m: Field, pixel_m: float, sun: Sun, *, reach_px: int) -> Field:
    """Height in metres up to which the air over each pixel lies in shadow.

    A point is in shadow where the ceiling is higher than the point. Shadows end `reach_px` pixels off.
    """
    east, north = sun.towards
    flipped = abs(east) > abs(north)
    work = surface_m.T if flipped else surface_m
    # Towards the sun in (column, row) of `work`: rows run south.
    across, along = (-north, east) if flipped else (east, -north)
    upwards = along < 0
    work = np.ascontiguousarray(work if upwards else work[::-1])
    lean = across / abs(along)  # columns per row climbed towards the sun
    sheared, matrix = _shear(work, lean)
    drop = pixel_m * float(np.hypot(1.0, lean)) * sun.slope
    ceiling = _running_ceiling(sheared, drop, reach_px)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    back = cv2.warpAffine(
        ceiling, matrix, (work.shape[1], work.shape[0]), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    back = back if upwards else back[::-1]
    return np.ascontiguousarray(back.T if flipped else back)


def sunlit(surface_m: Field, ceiling_m: Field, *, soft_m: float = 0.25) -> Field:
    """Share of the sun's disc seen from each pixel, 0 … 1; the edge is `soft_m` of height wide."""
    return np.clip((surface_m - ceiling_m) / soft_m + 1.0, 0.0, 1.0)


def _shear(work: Field, lean: float) -> tuple[Field, NDArray[np.float64]]:
    """`work` sheared so that the direction to the sun is straight up, and the matrix of the way back."""
    rows, columns = work.shape
    extra = abs(lean) * (rows - 1)
    # A ray from (column c, row r) passes (c + lean * k, r - k): column + lean * row stays the same along it.
    offset = 0.0 if lean >= 0 else extra
    matrix = np.array([[1.0, lean, offset], [0.0, 1.0, 0.0]])
    size = (columns + int(np.ceil(extra)) + 1, rows)
    sheared = cv2.warpAffine(work, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return sheared, matrix


def _running_ceiling(surface: Field, drop_m: float, reach_px: int) -> Field:
    """Per pixel the maximum over k ≥ 1 of the surface k rows up, less k drops."""
    ceiling = np.full_like(surface, -1e6)
    np.subtract(surface[:-1], drop_m, out=ceiling[1:])
    covered = 1
    while covered < reach_px:
        lowered = ceiling[:-covered] - np.float32(covered * drop_m)
        np.maximum(ceiling[covered:], lowered, out=ceiling[covered:])
        covered *= 2
    return ceiling
