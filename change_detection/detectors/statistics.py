"""What the classical baselines share: a threshold after Otsu, fixed samples, one scale of answers.

Otsu 1979 (IEEE Trans. SMC 9, 62–66). A detector is called on a lattice of blocks that the tiling of the work
does not change, so what is counted in a window is the same however the work is cut.
"""

from __future__ import annotations

import cv2
import numpy as np

from change_detection.image import Mask, Pixels
from change_detection.pair import PairView

_LEVELS = 255.0


def otsu_threshold(values: Pixels, valid: Mask) -> float:
    """The value that best parts the valid values in two groups; 0 when there are none."""
    picked = values[valid]
    top = float(picked.max()) if picked.size else 0.0
    if top <= 0:
        return 0.0
    scaled = (picked * (_LEVELS / top)).astype(np.uint8)[None]
    level, _ = cv2.threshold(scaled, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return float(level) * top / _LEVELS


def colour_distance(view: PairView, blur_px: float) -> Pixels:
    """Length of the colour difference in grey levels (0 … 441), smoothed; 0 where nothing was assessed."""
    difference = cv2.GaussianBlur(view.after - view.before, (0, 0), blur_px)
    length = np.linalg.norm(difference, axis=2).astype(np.float32)
    return np.where(view.valid, length, 0).astype(np.float32)


def sample_of(valid: Mask, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of at most `most` valid pixels, evenly spread in reading order."""
    rows, cols = np.nonzero(valid)
    step = max(1, -(-len(rows) // most))
    return rows[::step], cols[::step]


def on_scale(value: Pixels, threshold: float, floor: tuple[Pixels, float]) -> Pixels:
    """0.5 where both the value reaches its threshold and the second measure its floor, 1 at twice both."""
    measure, least = floor
    found = np.minimum(value / (2 * threshold), measure / (2 * least))
    return np.asarray(np.clip(found, 0, 1), np.float32)
