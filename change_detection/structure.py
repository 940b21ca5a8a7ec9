"""What two dates have in common to match by: lit structure, and the shift between two of them.

The shift is the peak of the phase correlation (Kuglin & Hines 1975), to parts of a pixel by the centroid of
the peak; several windows may vote for one shift together.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.image import Mask, Pixels
from change_detection.pair import PairView

Structures = tuple[Pixels, Pixels]  # of the after and of the before image

# Darker than this share of the median counts as shadow: found on the sample city, where the true shifts are
# known (root mean square error 0.92 px with shadows, 0.25 px without).
_SHADOW_SHARE = 0.8
_LEAST_LIT_PX = 100
_EVERY = 7  # a sample is enough for a median
_THIRDS = np.full((1, 3), 1 / 3, np.float32)


def structures(view: PairView) -> Structures:
    """Lit structure of the after and of the before image of a window."""
    return structure(view.after, view.valid), structure(view.before, view.valid)


def structure(image: Pixels, valid: Mask) -> Pixels:
    """Gradient magnitude of the logarithm where the sun shines; 0 elsewhere.

    Shadows move with the hour: their edges are the strongest of a town and would pull the match after them.
    """
    if not valid.any():
        return np.zeros(valid.shape, np.float32)
    brightness = cv2.GaussianBlur(cv2.transform(image, _THIRDS), (0, 0), 1.0)
    grey = cv2.log(brightness + 12.0)
    gradient = cv2.magnitude(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    lit = valid & (brightness >= _SHADOW_SHARE * float(np.median(brightness[valid][::_EVERY])))
    inside = cv2.erode(lit.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    if inside.sum() < _LEAST_LIT_PX:
        return np.zeros_like(gradient)
    gradient = np.minimum(gradient, np.quantile(gradient[inside][::_EVERY], 0.97))
    return np.where(inside, gradient - gradient[inside].mean(), 0).astype(np.float32)


def joint_shift(windows: Sequence[Structures], limit_px: float) -> tuple[float, float, float]:
    """Displacement (dx, dy) of the before against the after structures, and the peak's response 0 … 1.

    The ground of after pixel (x, y) is at (x + dx, y + dy) in the before image. Nothing to match by, or a
    displacement beyond the limit, has response 0.
    """
    usable = [pair for pair in windows if min(float(part.std()) for part in pair) > 1e-6]
    if not usable:
        return 0.0, 0.0, 0.0
    size = (usable[0][0].shape[1], usable[0][0].shape[0])
    hann = np.asarray(cv2.createHanningWindow(size, cv2.CV_32F), np.float32)
    if len(usable) == 1:
        (dx, dy), response = cv2.phaseCorrelate(*usable[0], hann)
    else:
        dx, dy, response = _voted(usable, hann)
    if max(abs(dx), abs(dy)) > limit_px:
        return 0.0, 0.0, 0.0
    return float(dx), float(dy), float(response)


def likeness(windows: Sequence[Structures]) -> float:
    """Correlation (-1 … 1) of the lit structure of the two dates as they lie."""
    one, other = (np.concatenate([pair[i].ravel() for pair in windows]) for i in (0, 1))
    both = (one != 0) & (other != 0)
    if both.sum() < _LEAST_LIT_PX:
        return 0.0
    with np.errstate(invalid="ignore", divide="ignore"):
        found = float(np.corrcoef(one[both], other[both])[0, 1])
    return found if np.isfinite(found) else 0.0


def moved(before: Pixels, dx: float, dy: float) -> Pixels:
    """A structure shifted back by (dx, dy); what comes from outside or from unlit ground is 0."""
    matrix = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
    size = (before.shape[1], before.shape[0])
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    found = cv2.warpAffine(before, matrix, size, flags=how)
    known = cv2.warpAffine((before != 0).astype(np.float32), matrix, size, flags=how)
    return np.where(known > 0.99, found, 0).astype(np.float32)


def _voted(windows: Sequence[Structures], hann: NDArray[np.float32]) -> tuple[float, float, float]:
    """The common peak of several phase correlations."""
    total = np.zeros(hann.shape, np.float64)
    for after, before in windows:
        cross = np.conj(np.fft.fft2(after * hann)) * np.fft.fft2(before * hann)
        total += np.fft.ifft2(cross / np.maximum(np.abs(cross), 1e-9)).real
    surface = np.fft.fftshift(total / len(windows))
    rows, cols = surface.shape
    row, col = np.unravel_index(int(surface.argmax()), surface.shape)
    near = slice(max(0, row - 2), row + 3), slice(max(0, col - 2), col + 3)
    peak = np.maximum(surface[near], 0)
    y, x = np.mgrid[near]
    weight = float(peak.sum())
    if weight <= 0:
        return 0.0, 0.0, 0.0
    return float((x * peak).sum() / weight - cols // 2), float((y * peak).sum() / weight - rows // 2), weight
