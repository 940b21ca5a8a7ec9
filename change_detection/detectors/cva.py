"""Change vector analysis: the length of the colour difference, cut by Otsu's threshold. The plain baseline.

Malila 1980; threshold after Otsu 1979. It answers "something looks different", buildings or not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from change_detection.detectors.statistics import colour_distance, otsu_threshold
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
        length = colour_distance(view, self.parameters.blur_px)
        threshold = max(otsu_threshold(length, view.valid), self.parameters.floor)
        values = np.clip(length / (2 * threshold), 0, 1).astype(np.float32)
        return ScoreMap(values, np.zeros_like(values))
