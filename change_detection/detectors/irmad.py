"""IR-MAD: what is left between the dates after the best linear relation of unchanged ground. A baseline.

Nielsen 2007, "The regularized iteratively reweighted MAD method for change detection in multi- and
hyperspectral data", IEEE Trans. Image Processing 16(2), 463–478. The transform is fitted to a sample of the
window and applied to all of it; the threshold is Otsu's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import eigh
from scipy.stats import chi2

from change_detection.detectors.statistics import colour_distance, on_scale, otsu_threshold, sample_of
from change_detection.image import Pixels
from change_detection.pair import PairView
from change_detection.score import ScoreMap

Floats = NDArray[np.float64]

_LEAST_SAMPLE = 100


@dataclass(frozen=True, slots=True)
class IrMadParameters:
    """`floor` is the least colour difference (0 … 255 a band) that can be change, whatever else is said.

    `ridge` (grey levels squared) is the penalty on the length of the canonical vectors: it keeps them
    sensible where a date has little contrast. The iteration ends after `rounds`, or when no correlation
    moves by `settled`.
    """

    floor: float = 12.0
    blur_px: float = 1.0
    sample_px: int = 40_000
    rounds: int = 30
    settled: float = 1e-3
    ridge: float = 1.0


@dataclass(frozen=True, slots=True)
class Transform:
    """Means and canonical vectors of both dates (bands × variates), and the variates' standard deviations."""

    means: tuple[Floats, Floats]
    vectors: tuple[Floats, Floats]
    spread: Floats

    def distance(self, before: Floats | Pixels, after: Floats | Pixels) -> Floats:
        """Squared length of the standardised variates: χ² with a degree a band where nothing changed."""
        variates = (before - self.means[0]) @ self.vectors[0] - (after - self.means[1]) @ self.vectors[1]
        return np.asarray(((variates / self.spread) ** 2).sum(axis=-1))


class IrMad:
    """Iteratively reweighted multivariate alteration detection with Otsu's threshold, window by window."""

    parameter_type = IrMadParameters
    name = "irmad"
    version = "1"
    meaning = "length of the standardised MAD variates relative to the threshold; not a probability"
    halo_m = 4.0

    def __init__(self, parameters: IrMadParameters) -> None:
        self.parameters = parameters

    def score(self, view: PairView) -> ScoreMap:
        """0.5 at the threshold and above the floor of colour, 1 at twice both."""
        nothing = np.zeros(view.valid.shape, np.float32)
        colour = colour_distance(view, self.parameters.blur_px)
        rows, cols = sample_of(view.valid, self.parameters.sample_px)
        if len(rows) < _LEAST_SAMPLE or float(colour.max()) < self.parameters.floor:
            return ScoreMap(nothing, nothing)
        dates = view.before[rows, cols].astype(float), view.after[rows, cols].astype(float)
        fitted = fit(*dates, self.parameters)
        length = np.sqrt(fitted.distance(view.before, view.after)).astype(np.float32)
        usual = np.sqrt(fitted.distance(*dates)).astype(np.float32)[None]
        top = np.quantile(usual, 0.999)  # a few glints would stretch the histogram
        threshold = max(otsu_threshold(np.minimum(usual, top), np.ones(usual.shape, bool)), _chance(view))
        score = on_scale(length, threshold, (colour, self.parameters.floor))
        return ScoreMap(np.where(view.valid, score, 0).astype(np.float32), nothing)


def fit(before: Floats, after: Floats, parameters: IrMadParameters) -> Transform:
    """The transform of a sample (pixels × bands each), pixels weighed by their chance of being unchanged."""
    weights, last = np.ones(len(before)), np.zeros(before.shape[1])
    found, correlations = _canonical(before, after, weights, parameters.ridge)
    for _ in range(parameters.rounds):
        if np.abs(correlations - last).max() < parameters.settled:
            break
        weights = chi2.sf(found.distance(before, after), before.shape[1]) + 1e-6
        last = correlations
        found, correlations = _canonical(before, after, weights, parameters.ridge)
    return found


def _canonical(before: Floats, after: Floats, weights: Floats, ridge: float) -> tuple[Transform, Floats]:
    """Weighted canonical correlation analysis: vectors of unit variance, correlations not below 0."""
    bands = before.shape[1]
    means = np.average(before, axis=0, weights=weights), np.average(after, axis=0, weights=weights)
    both = np.hstack([before - means[0], after - means[1]])
    covariance = (both * weights[:, None]).T @ both / weights.sum()
    covariance[np.diag_indices(2 * bands)] += ridge
    own, other, across = covariance[:bands, :bands], covariance[bands:, bands:], covariance[:bands, bands:]
    squares, first = eigh(across @ np.linalg.solve(other, across.T), own)  # the ridge keeps both regular
    second = np.linalg.solve(other, across.T @ first)
    second /= np.maximum(np.sqrt(np.einsum("ij,ij->j", second, other @ second)), 1e-12)
    correlations = np.sqrt(np.clip(squares, 0, 1))
    spread = np.sqrt(np.maximum(2 * (1 - correlations), 1e-6))
    return Transform(means, (first, second), spread), correlations


def _chance(view: PairView) -> float:
    """What unchanged ground exceeds in one pixel of a hundred: below it nothing is change."""
    return float(np.sqrt(chi2.isf(0.01, view.before.shape[2])))
