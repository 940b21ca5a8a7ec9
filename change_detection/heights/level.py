"""The level of detection: below it a height difference is noise. Measured on the stable ground of the pair.

Robust throughout (Höhle & Höhle 2009): the median is the bias, 1.4826 × the median absolute deviation the
spread. The spread grows with the slope where positions are uncertain (Hugonnet et al. 2022), and differs
from place to place where the data say so.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.image import Pixels

Floats = NDArray[np.float64]

CONFIDENCE_95 = 1.96
_TO_SIGMA = 1.4826
# Beyond this tangent a cell is a wall, and says nothing more by being steeper.
STEEPEST = 3.0
_TO_SIGMA = 1.4826


@dataclass(frozen=True, slots=True)
class StableGround:
    """What the stable ground says: cells, bias and spread (m) of the difference, LoD at 95 % (m).

    `position_m` is the horizontal uncertainty that explains how the spread grows with the slope;
    `correlated_m` the spread of the medians of pieces of ground: what does not average out over a roof.
    """

    n: int
    bias_m: float
    nmad_m: float
    lod95_m: float
    position_m: float
    correlated_m: float
    is_local: bool


@dataclass(frozen=True, slots=True)
class Level:
    """Spread of the difference on a lattice of nodes, `step_px` apart, the first at half a step."""

    ground: StableGround
    sigma_m: Floats
    step_px: float

    def sigma(self, window: Window, slope: Pixels | None = None) -> Pixels:
        """Standard deviation (m) of the height difference of every cell of a window; `slope` as a tangent."""
        cols = (np.arange(window.width) + window.col_off + 0.5) / self.step_px - 0.5
        rows = (np.arange(window.height) + window.row_off + 0.5) / self.step_px - 0.5
        map_x, map_y = np.meshgrid(cols.astype(np.float32), rows.astype(np.float32))
        flat = cv2.remap(
            self.sigma_m.astype(np.float32), map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        if slope is None:
            return np.asarray(flat, np.float32)
        steep = self.ground.position_m * np.minimum(np.nan_to_num(slope), STEEPEST)
        return np.asarray(np.hypot(flat, steep), np.float32)

    def lod95(self, window: Window, slope: Pixels | None = None) -> Pixels:
        """The level of detection at 95 % (m) of every cell of a window."""
        return np.asarray(CONFIDENCE_95 * self.sigma(window, slope), np.float32)


def robust(values: Pixels | Floats) -> tuple[float, float]:
    """Median and spread (1.4826 × median absolute deviation); NaN where there is nothing.

    >>> robust(np.array([0.0, 1.0, 2.0, 3.0, 100.0]))
    (2.0, 1.4826)
    """
    if values.size == 0:
        return float("nan"), float("nan")
    middle = float(np.median(values))
    return middle, _TO_SIGMA * float(np.median(np.abs(values - middle)))
