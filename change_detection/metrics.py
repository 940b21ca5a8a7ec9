"""How good a change mask is against a label, by pixel and by object.

Definitions (docs/detection.md): objects are 8-connected and at least 25 m²; a predicted object with less
than 10 % truth inside is a false alarm; a true object of which at least 10 % is predicted is hit; objects
match at IoU ≥ 0.5. Counts add up, so a set is pooled by adding its scenes.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.image import Mask

MIN_OBJECT_M2 = 25.0
_MIN_OVERLAP = 0.10
_MATCH_IOU = 0.5

Labels = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums over assessed ground; add two to pool them.

    `matched` counts pairs of objects with IoU ≥ 0.5, each object used once.
    """

    true_positive: int = 0
    false_positive: int = 0
    false_negative: int = 0
    true_negative: int = 0
    truth_objects: int = 0
    hit_objects: int = 0
    predicted_objects: int = 0
    false_alarms: int = 0
    matched: int = 0
    area_km2: float = 0.0
    not_assessed_km2: float = 0.0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Counts)))


@dataclass(frozen=True, slots=True)
class Scores:
    """Ratios of the counts; None where the denominator is zero (nothing there to be right or wrong about)."""

    precision: float | None
    recall: float | None
    f1: float | None
    iou: float | None
    object_hit_rate: float | None
    object_precision: float | None
    object_f1: float | None
    matched_precision: float | None
    matched_recall: float | None
    matched_f1: float | None
    false_alarms_per_km2: float | None


def count(
    predicted: Mask,
    truth: Mask,
    gsd_m: float,
    *,
    valid: Mask | None = None,
    min_object_m2: float = MIN_OBJECT_M2,
) -> Counts:
    """Counts of one scene.

    Args:
        predicted: where the detector says change.
        truth: where the label says change.
        gsd_m: side of a pixel.
        valid: where there is data in both images; outside nothing counts. All by default.
        min_object_m2: smaller objects count as pixels, not as objects.

    >>> truth = np.zeros((10, 10), bool); truth[2:6, 2:6] = True
    >>> counts = count(truth, truth, 5.0)
    >>> counts.true_positive, counts.truth_objects, counts.false_alarms, counts.area_km2
    (16, 1, 0, 0.0025)
    """
    inside = np.ones(truth.shape, bool) if valid is None else valid
    predicted, truth = predicted & inside, truth & inside
    pixel_m2 = gsd_m**2
    found, found_areas = _objects(predicted, min_object_m2 / pixel_m2)
    real, real_areas = _objects(truth, min_object_m2 / pixel_m2)
    truth_inside = np.bincount(found[truth], minlength=len(found_areas))[1:]
    found_inside = np.bincount(real[predicted], minlength=len(real_areas))[1:]
    positive = int((predicted & truth).sum())
    return Counts(
        true_positive=positive,
        false_positive=int(predicted.sum()) - positive,
        false_negative=int(truth.sum()) - positive,
        true_negative=int((inside & ~predicted & ~truth).sum()),
        truth_objects=len(real_areas) - 1,
        hit_objects=int((found_inside >= _MIN_OVERLAP * real_areas[1:]).sum()),
        predicted_objects=len(found_areas) - 1,
        false_alarms=int((truth_inside < _MIN_OVERLAP * found_areas[1:]).sum()),
        matched=_matched(found, found_areas, real, real_areas),
        area_km2=float(inside.sum()) * pixel_m2 / 1e6,
    )


def scores(counts: Counts) -> Scores:
    """The ratios of pooled counts."""
    tp, fp, fn = counts.true_positive, counts.false_positive, counts.false_negative
    hit_rate = _ratio(counts.hit_objects, counts.truth_objects)
    object_precision = _ratio(counts.predicted_objects - counts.false_alarms, counts.predicted_objects)
    return Scores(
        precision=_ratio(tp, tp + fp),
        recall=_ratio(tp, tp + fn),
        f1=_ratio(2 * tp, 2 * tp + fp + fn),
        iou=_ratio(tp, tp + fp + fn),
        object_hit_rate=hit_rate,
        object_precision=object_precision,
        object_f1=_harmonic(object_precision, hit_rate),
        matched_precision=_ratio(counts.matched, counts.predicted_objects),
        matched_recall=_ratio(counts.matched, counts.truth_objects),
        matched_f1=_ratio(2 * counts.matched, counts.predicted_objects + counts.truth_objects),
        false_alarms_per_km2=_ratio(counts.false_alarms, counts.area_km2),
    )


def _objects(mask: Mask, min_px: float) -> tuple[Labels, NDArray[np.int64]]:
    """Labels from 1 and areas by label (0 is background) of the objects that are large enough."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    areas = stats[:, cv2.CC_STAT_AREA].astype(np.int64)
    keep = areas >= min_px
    keep[0] = False
    renumber = np.zeros(len(areas), np.int32)
    renumber[keep] = np.arange(1, int(keep.sum()) + 1)
    return renumber[labels], np.concatenate([[0], areas[keep]])


def _matched(
    found: Labels, found_areas: NDArray[np.int64], real: Labels, real_areas: NDArray[np.int64]
) -> int:
    """Pairs with IoU ≥ 0.5; above one half an object has at most one partner, ties at exactly 0.5 apart."""
    both = (found > 0) & (real > 0)
    pairs, overlap = np.unique(np.stack([found[both], real[both]]), axis=1, return_counts=True)
    union = found_areas[pairs[0]] + real_areas[pairs[1]] - overlap
    good = overlap >= _MATCH_IOU * union
    return int(min(len(np.unique(pairs[0][good])), len(np.unique(pairs[1][good]))))


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _harmonic(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return None
    return 2 * one * other / (one + other) if one + other else 0.0
