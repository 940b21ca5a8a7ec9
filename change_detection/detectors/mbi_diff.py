"""MBI difference: where the morphological building index of the dates lies apart. A baseline.

Huang & Zhang 2011, "A multidirectional and multiscale morphological index for automatic building extraction
from multispectral GeoEye-1 imagery", Photogrammetric Engineering & Remote Sensing 77(7), 721–732; as a change
index Huang, Zhang & Zhu 2014, IEEE JSTARS 7(1), 105–115. Bright roofs only; the threshold is Otsu's.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from change_detection.cues import morphological_building_index, smoothed
from change_detection.detectors.statistics import otsu_threshold
from change_detection.image import Pixels
from change_detection.pair import PairView
from change_detection.score import ScoreMap


@dataclass(frozen=True, slots=True)
class MbiParameters:
    """`floor` is the least difference of the index (grey levels) that can be change, `blur_m` smooths it."""

    floor: float = 3.0
    blur_m: float = 3.0


class MbiDifference:
    """Difference of the building index with Otsu's threshold, window by window."""

    parameter_type = MbiParameters
    name = "mbi_diff"
    version = "1"
    meaning = "difference of the building index relative to the threshold of the window; not a probability"
    halo_m = 40.0

    def __init__(self, parameters: MbiParameters) -> None:
        self.parameters = parameters

    def score(self, view: PairView) -> ScoreMap:
        """0.5 at the threshold, 1 at twice that difference; the direction is that of the index."""
        before, after = (_index(image, view.gsd_m) for image in (view.before, view.after))
        rise = cv2.GaussianBlur(after - before, (0, 0), max(0.3, self.parameters.blur_m / view.gsd_m))
        rise = np.where(view.valid, rise, 0).astype(np.float32)
        length = np.abs(rise)
        threshold = max(otsu_threshold(length, view.valid), self.parameters.floor)
        values = np.clip(length / (2 * threshold), 0, 1).astype(np.float32)
        return ScoreMap(values, np.sign(rise).astype(np.float32))


def _index(image: Pixels, gsd_m: float) -> Pixels:
    """The index of the brightest band, as in the paper."""
    return morphological_building_index(smoothed(image).max(axis=2), gsd_m)
