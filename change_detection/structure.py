"""What two dates have in common to match by: the directions of lit edges, and the shift between two of them.

Edges count by their direction, signed and unsigned (a roof may be brighter or darker than its ground on
another day), more than by their strength. Their cross-correlation is half whitened, between plain and phase
correlation (Kuglin & Hines 1975): on real pairs of different years that told the true shift most surely.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import fft

from change_detection.image import Mask, Pixels

Edges = NDArray[np.complex64]
Surface = NDArray[np.float32]

# Darker than this share of the median counts as shadow: found on the sample city, where the true shifts are
# known (root mean square error 0.92 px with shadows, 0.25 px without).
_SHADOW_SHARE = 0.8
_LEAST_LIT_PX = 400
_EVERY = 7  # a sample is enough for a median
_STRONG = 0.9  # edges above this quantile count alike
_PEAK_PX = 4
_THIRDS = np.full((1, 3), 1 / 3, np.float32)


@dataclass(frozen=True, slots=True)
class Peak:
    """Displacement (dx, dy) in pixels, and how far the peak rises over the rest, in standard deviations."""

    dx: float
    dy: float
    height: float


NO_PEAK = Peak(0.0, 0.0, 0.0)


def edges(image: Pixels, valid: Mask) -> Edges | None:
    """Edges where the sun shines, as complex numbers (direction, strength 0 … 1); None where there are few.

    Shadows move with the hour: their edges are the strongest of a town and would pull the match after them.
    """
    if not valid.any():
        return None
    brightness = cv2.GaussianBlur(cv2.transform(image, _THIRDS), (0, 0), 1.2)
    grey = cv2.log(brightness + 12.0)
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    strength = np.asarray(cv2.magnitude(across, down), np.float32)
    lit = valid & (brightness >= _SHADOW_SHARE * float(np.median(brightness[valid][::_EVERY])))
    inside = cv2.erode(lit.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    if inside.sum() < _LEAST_LIT_PX:
        return None
    strong = float(np.quantile(strength[inside][::_EVERY], _STRONG))
    if strong < 1e-6:
        return None
    weight = np.where(inside, np.minimum(strength, strong) / (strong * (strength + 1e-6)), 0)
    return ((across + 1j * down) * weight).astype(np.complex64)


def surface(after: Edges, before: Edges, reach_px: int) -> Surface:
    """How well the dates agree for every whole displacement up to `reach_px`: mean 0, deviation 1.

    The value in row r and column c is that of (dx, dy) = (c - reach, r - reach): the ground of after pixel
    (x, y) at (x + dx, y + dy) in the before image.
    """
    hann = _hann(after.shape)
    total = np.zeros((2 * reach_px + 1, 2 * reach_px + 1), np.float32)
    for one, other in ((after, before), (_unsigned(after), _unsigned(before))):
        cross = np.conj(fft.fft2(one * hann)) * fft.fft2(other * hann)
        whole = fft.ifft2(cross / np.sqrt(np.abs(cross) + 1e-9)).real
        total += _normalised(_around_zero(whole, reach_px))
    return _normalised(total)


def peak_of(agreement: Surface) -> Peak:
    """The best displacement of a surface or of a sum of surfaces, to parts of a pixel."""
    smooth = np.asarray(cv2.GaussianBlur(agreement, (0, 0), 0.8), np.float32)
    row, col = (int(v) for v in np.unravel_index(int(smooth.argmax()), smooth.shape))
    reach = agreement.shape[0] // 2
    rest = smooth.copy()
    rest[max(0, row - _PEAK_PX) : row + _PEAK_PX + 1, max(0, col - _PEAK_PX) : col + _PEAK_PX + 1] = np.nan
    spread = float(np.nanstd(rest))
    at_edge = not (0 < row < 2 * reach and 0 < col < 2 * reach)
    if at_edge or spread < 1e-9:
        return NO_PEAK
    height = (float(smooth[row, col]) - float(np.nanmean(rest))) / spread
    dx = _vertex(smooth[row, col - 1 : col + 2])
    dy = _vertex(smooth[row - 1 : row + 2, col])
    return Peak(col - reach + dx, row - reach + dy, height)


def _vertex(three: Surface) -> float:
    """Where the parabola through three values has its top, from the middle one."""
    bend = float(three[0] - 2 * three[1] + three[2])
    return float(np.clip((three[0] - three[2]) / (2 * bend), -0.5, 0.5)) if bend < 0 else 0.0


def _unsigned(values: Edges) -> Edges:
    """Twice the angle: light to dark and dark to light are the same edge."""
    return (values * values / (np.abs(values) + 1e-6)).astype(np.complex64)


def _around_zero(whole: NDArray[np.float32], reach: int) -> Surface:
    order = [np.arange(-reach, reach + 1) % size for size in whole.shape]
    return np.asarray(whole[np.ix_(*order)], np.float32)


def _normalised(values: Surface) -> Surface:
    return np.asarray((values - values.mean()) / (values.std() + 1e-9), np.float32)


@lru_cache(maxsize=8)
def _hann(shape: tuple[int, int]) -> NDArray[np.float32]:
    return np.asarray(cv2.createHanningWindow((shape[1], shape[0]), cv2.CV_32F), np.float32)
