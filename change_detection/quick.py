"""A cheap look at a pair in pixels of 2 m: where may something have changed?

Two measures, both after small displacements: how far the colours lie apart, and how much of the local
structure of the one date is not in the other. Both are in grey levels, so an identical pair has none.
Used as detector `quick` for a first answer over a whole city, and as the gate before costly detectors.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from change_detection.cues import displaced_difference
from change_detection.image import Mask, Pixels
from change_detection.pair import PairView
from change_detection.score import ScoreMap

WORKING_GSD_M = 2.0
_THIRDS = np.full((1, 3), 1 / 3, np.float32)


@dataclass(frozen=True, slots=True)
class QuickParameters:
    """Where change begins, in grey levels (0 … 255), and the least change that counts at all.

    `colour` and `structure` are the differences that become score 0.5; `window_m` is the side of the
    window in which structure is compared, `width_m` the least width of what is reported.
    """

    colour: float = 34.0
    structure: float = 30.0
    window_m: float = 14.0
    width_m: float = 6.0


class QuickScreen:
    """Something changed here or not, coarsely and fast; buildings are not told from anything else."""

    parameter_type = QuickParameters
    name = "quick"
    version = "1"
    meaning = "difference of colour and structure in 2 m pixels; finds change of any kind; not a probability"
    halo_m = 24.0
    working_gsd_m = WORKING_GSD_M

    def __init__(self, parameters: QuickParameters) -> None:
        self.parameters = parameters

    def score(self, view: PairView) -> ScoreMap:
        """0.5 at the floor of colour or structure, 1 at twice that."""
        value = change_level(view, self.parameters)
        size = max(3, round(self.parameters.width_m / view.gsd_m) | 1)
        kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (size, size))
        opened = np.asarray(cv2.morphologyEx(value, cv2.MORPH_OPEN, kernel), np.float32)
        opened[~view.valid] = 0
        return ScoreMap(np.clip(opened, 0, 1), np.zeros_like(opened))


def change_level(view: PairView, parameters: QuickParameters) -> Pixels:
    """How much a window changed, 0.5 at the floors; pixels should be of about 2 m."""
    before = np.where(view.valid[..., None], view.before, 0).astype(np.float32)
    after = np.where(view.valid[..., None], view.after, 0).astype(np.float32)
    level = PairView(before, after, view.valid, view.gsd_m)
    colour = displaced_difference(level, 1)
    structure = structure_difference(before, after, max(3, round(parameters.window_m / view.gsd_m) | 1))
    # Structure is compared in windows and would spread around things.
    near = colour >= 0.5 * parameters.colour
    value = 0.5 * np.maximum(colour / parameters.colour, near * structure / parameters.structure)
    return np.where(view.valid, value, 0).astype(np.float32)


def structure_difference(before: Pixels, after: Pixels, window_px: int) -> Pixels:
    """Root mean square of what differs in a window beside the mean and the contrast, in grey levels.

    With s₁, s₂ the standard deviations and c the covariance in the window it is √(2(s₁s₂ - c)), the
    structure term of SSIM (Wang 2004) with its contrast kept, plus what one date has and the other lacks.
    """
    one, other = cv2.transform(before, _THIRDS), cv2.transform(after, _THIRDS)
    size = (window_px, window_px)
    mean = [cv2.blur(v, size) for v in (one, other)]
    squares = [cv2.blur(v * v, size) - m * m for v, m in zip((one, other), mean, strict=True)]
    both = cv2.blur(one * other, size) - mean[0] * mean[1]
    return np.asarray(np.sqrt(np.maximum(squares[0] + squares[1] - 2 * both, 0)), np.float32)


def coarse_view(view: PairView, gsd_m: float = WORKING_GSD_M) -> tuple[PairView, int]:
    """The view in pixels of about `gsd_m`, and how many pixels a side became one."""
    factor = max(1, round(gsd_m / view.gsd_m))
    if factor == 1:
        return view, 1
    rows, cols = (-(-side // factor) for side in view.valid.shape)
    return (
        PairView(
            _shrunk(view.before, factor, (rows, cols)),
            _shrunk(view.after, factor, (rows, cols)),
            _shrunk_mask(view.valid, factor, (rows, cols)),
            view.gsd_m * factor,
            light=view.light,
        ),
        factor,
    )


def _shrunk(image: Pixels, factor: int, shape: tuple[int, int]) -> Pixels:
    more = shape[0] * factor - image.shape[0], shape[1] * factor - image.shape[1]
    if any(more):
        image = np.asarray(
            cv2.copyMakeBorder(image, 0, more[0], 0, more[1], cv2.BORDER_REPLICATE), np.float32
        )
    return np.asarray(cv2.resize(image, shape[::-1], interpolation=cv2.INTER_AREA), np.float32)


def _shrunk_mask(valid: Mask, factor: int, shape: tuple[int, int]) -> Mask:
    if valid.all():
        return np.ones(shape, bool)
    return np.asarray(_shrunk(valid.astype(np.float32), factor, shape) > 0.5)
