"""PCA-KMeans: neighbourhoods of the difference image, on their main axes, parted in two. A baseline.

Celik 2009, "Unsupervised change detection in satellite images using principal component analysis and k-means
clustering", IEEE Geoscience and Remote Sensing Letters 6(4), 772–776. Axes and clusters come from a sample of
the window; two clusters are what Otsu's threshold is along one axis.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.detectors.statistics import sample_of
from change_detection.image import Mask, Pixels
from change_detection.pair import PairView
from change_detection.score import ScoreMap

Floats = NDArray[np.float64]

_THIRDS = np.full((1, 3), 1 / 3, np.float32)


@dataclass(frozen=True, slots=True)
class PcaKMeansParameters:
    """`floor` is the least mean difference of a neighbourhood (0 … 255) that can be change.

    `side_px` is the side of a neighbourhood; as many axes are kept as hold `share` of the variance.
    """

    floor: float = 8.0
    side_px: int = 5
    share: float = 0.9
    sample_px: int = 20_000
    rounds: int = 30


class PcaKMeans:
    """Two clusters of neighbourhoods of the difference image, window by window."""

    parameter_type = PcaKMeansParameters
    name = "pca_kmeans"
    version = "1"
    meaning = "how much nearer to the middle of changed than of unchanged neighbourhoods; not a probability"
    halo_m = 4.0

    def __init__(self, parameters: PcaKMeansParameters) -> None:
        self.parameters = parameters

    def score(self, view: PairView) -> ScoreMap:
        """0.5 halfway between both clusters and above the floor."""
        side = self.parameters.side_px
        nothing = np.zeros(view.valid.shape, np.float32)
        difference = np.where(view.valid, cv2.transform(cv2.absdiff(view.before, view.after), _THIRDS), 0)
        difference = difference.astype(np.float32)
        mean = np.asarray(cv2.blur(difference, (side, side)), np.float32)
        if not view.valid.any() or float(mean.max()) < self.parameters.floor:
            return ScoreMap(nothing, nothing)
        axes = main_axes(difference, view.valid, self.parameters)
        turned = np.dstack([cv2.filter2D(difference, -1, axis) for axis in axes]).astype(np.float32)
        calm, changed = centres(
            turned[sample_of(view.valid, self.parameters.sample_px)], self.parameters.rounds
        )
        near, far = (np.linalg.norm(turned - centre, axis=2) for centre in (calm, changed))
        value = near / np.maximum(near + far, 1e-6)
        score = np.minimum(value, mean / (2 * self.parameters.floor))
        return ScoreMap(np.where(view.valid, np.clip(score, 0, 1), 0).astype(np.float32), nothing)


def main_axes(difference: Pixels, valid: Mask, parameters: PcaKMeansParameters) -> Pixels:
    """The main axes of neighbourhoods that do not overlap, as kernels (axes, side, side)."""
    side = parameters.side_px
    rows, cols = (length // side * side for length in difference.shape)
    cut = (rows // side, side, cols // side, side)
    blocks = difference[:rows, :cols].reshape(cut).transpose(0, 2, 1, 3).reshape(-1, side * side)
    is_whole = valid[:rows, :cols].reshape(cut).all(axis=(1, 3)).ravel()
    chosen = blocks[is_whole] if is_whole.sum() > side * side else blocks
    chosen = chosen[:: max(1, len(chosen) // parameters.sample_px)].astype(np.float64)
    values, vectors = np.linalg.eigh(np.cov(chosen, rowvar=False))
    values, vectors = np.maximum(values[::-1], 0), vectors[:, ::-1]
    reached = np.cumsum(values) >= parameters.share * values.sum()
    kept = vectors[:, : int(np.argmax(reached)) + 1].T
    kept = kept * np.where(kept.sum(axis=1, keepdims=True) < 0, -1, 1)
    return kept.reshape(-1, side, side).astype(np.float32)


def centres(points: Pixels, rounds: int) -> tuple[Pixels, Pixels]:
    """Middles of the two clusters of points (points × axes), the one with less difference first.

    Lloyd's iteration from the mean of the lower and of the upper half along the first axis: no chance in it.
    """
    first = points[:, 0]
    is_changed = first > (float(first.min()) + float(first.max())) / 2
    for _ in range(rounds):
        pair = _means(points, is_changed)
        distances = [np.linalg.norm(points - centre, axis=1) for centre in pair]
        now = distances[1] < distances[0]
        if np.array_equal(now, is_changed):
            break
        is_changed = now
    low, high = _means(points, is_changed)
    return (low, high) if low[0] <= high[0] else (high, low)


def _means(points: Pixels, is_changed: Mask) -> tuple[Pixels, Pixels]:
    """The mean of either group; of all points where a group is empty."""
    return _mean(points[~is_changed], points), _mean(points[is_changed], points)


def _mean(group: Pixels, otherwise: Pixels) -> Pixels:
    chosen = group if len(group) else otherwise
    return np.asarray(chosen.mean(axis=0, dtype=np.float64), np.float32)
