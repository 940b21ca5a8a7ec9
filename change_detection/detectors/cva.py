"""Change vector analysis: the length of the colour difference, cut by Otsu's threshold. The plain baseline.

Malila 1980; threshold after Otsu 1979. It answers "something looks different", buildings or not.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from change_detection.image import Pixels
from change_detection.pair import PairView
from change_detection.score import ScoreMap


@dataclass(frozen=True, slots=True)
class CvaParameters:
    """`floor` is the least difference (0 … 255 a band) that can be change."""

    floor: float = 12.0
    blur_px: float = 1.0


class ChangeVectorAnalysis:
    """Colour difference with Otsu's threshold, window by window."""

    parameter_type = CvaParameters
    name = "cva"
    version = "1"
    meaning = "colour difference relative to the threshold of the window; not a probability"
    halo_m = 4.0

    def __init__(self, parameters: CvaParameters) -> None:
        self.parameters = parameters

    def score(self, view: PairView) -> ScoreMap:
        """0.5 at the threshold, rising to 1 at twice that difference."""
        difference = cv2.GaussianBlur(view.after - view.before, (0, 0), self.parameters.blur_px)
        length = np.linalg.norm(difference, axis=2).astype(np.float32)
        length[~view.valid] = 0
        threshold = max(otsu_threshold(length, view.valid), self.parameters.floor)
        values = np.clip(length / (2 * threshold), 0, 1).astype(np.float32)
        return ScoreMap(values, np.zeros_like(values))


def otsu_threshold(values: Pixels, valid: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> float:
    """The value that best parts the valid values in two groups; 0 when there are none."""
    picked = values[valid]
    top = float(picked.max()) if picked.size else 0.0
    if top <= 0:
        return 0.0
    scaled = (picked * (255.0 / top)).astype(np.uint8)[None]
    level, _ = cv2.threshold(scaled, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return float(level) * top / 255.0
