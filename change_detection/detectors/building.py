"""Buildings that appeared or vanished: weak cues fused segment by segment; nothing is learned.

A segment of the after image is a new building as far as it looks like a roof (bright or coloured, no
plants, distinct from its surroundings, large enough), the same ground did not look so before, and its
colour changed by more than an absolute floor. Vanished buildings are the same with the dates exchanged.
With surface models the height change decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.cues import Cues, Normal, cues, displaced_difference, normals, shadows
from change_detection.heights.level import CONFIDENCE_95, robust
from change_detection.image import Pixels
from change_detection.pair import PairView
from change_detection.score import ScoreMap
from change_detection.segments import Segments, segment

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BuildingParameters:
    """How cues are weighed (per robust standard deviation of the window) and where change begins.

    `change_floor` is a colour distance on 0 … 255: below it nothing is change, whatever the window looks
    like. `threshold` is the fused value that becomes score 0.5; an object also needs one place above
    `peak`, some width and some size. `vanished` weighs evidence of removal against evidence of building.
    """

    bias: float = -1.6
    brightness: float = 1.3
    vegetation: float = -0.5
    saturation: float = -0.6
    blueness: float = 0.9
    building_index: float = 0.7
    log_area: float = 0.5
    change_floor: float = 30.0
    threshold: float = 0.18
    peak: float = 0.45
    vanished: float = 0.75
    merge_limit: float = 24.0
    min_width_m: float = 4.0
    min_object_m2: float = 40.0
    reach_px: int = 1
    shadow_share: float = 0.55
    least_height_change_m: float = 1.5
    min_height_object_m2: float = 25.0
    min_height_width_m: float = 4.8


class BuildingChange:
    """Fused cues per segment, both directions."""

    parameter_type = BuildingParameters
    name = "building"
    version = "2"
    meaning = "fused evidence that a building appeared or vanished; ordered, but not a probability"
    halo_m = 48.0

    def __init__(self, parameters: BuildingParameters) -> None:
        self.parameters = parameters

    def score(self, view: PairView, *, usual: Mapping[str, Normal] | None = None) -> ScoreMap:
        """0.5 where the evidence reaches the threshold, 1 where every cue agrees.

        Args:
            view: the window.
            usual: what is usual around here, where the window is too small to tell.
        """
        before = cues(view.before, view.gsd_m, near_infrared=view.near_infrared_before)
        after = cues(view.after, view.gsd_m, near_infrared=view.near_infrared_after)
        normal = normals(before, after, view.valid) if usual is None else usual
        change = displaced_difference(view, self.parameters.reach_px)
        appeared = self._evidence(view.after, (before, after), normal, change, view.gsd_m)
        vanished = self._evidence(view.before, (after, before), normal, change, view.gsd_m)
        vanished = vanished * self.parameters.vanished
        value = np.maximum(appeared, vanished).astype(np.float32)
        direction = np.sign(appeared - vanished)
        return self.settled(view, value, direction, (before.vegetation, after.vegetation))

    def settled(
        self, view: PairView, value: Pixels, direction: Pixels, plants: tuple[Pixels, Pixels]
    ) -> ScoreMap:
        """What pictures say, put right by heights where there are some, and objects only.

        Args:
            view: the window.
            value: evidence on the scale of `threshold`.
            direction: above 0 where something appeared, below 0 where it vanished.
            plants: vegetation cue of both dates.
        """
        has_heights = view.height_before is not None and view.height_after is not None
        if has_heights:
            value, direction = self._with_heights(view, value, direction, plants[1], plants[0])
        value = _tidy(value, view.gsd_m)
        value[~view.valid] = 0
        size = (self.parameters.min_object_m2, self.parameters.min_width_m)
        if has_heights:
            size = (self.parameters.min_height_object_m2, self.parameters.min_height_width_m)
        objects = _objects_only(value, self.parameters, size, view.gsd_m)
        score = _stretch(objects, self.parameters.threshold)
        return ScoreMap(score, direction.astype(np.float32))

    def _evidence(
        self,
        image: Pixels,
        dates: tuple[Cues, Cues],
        normal: Mapping[str, Normal],
        change: Pixels,
        gsd_m: float,
    ) -> Pixels:
        """How strongly what looks like a roof on the second of the dates was not there on the first."""
        parameters = self.parameters
        parts = segment(image, merge_limit=parameters.merge_limit)
        size = parameters.log_area * (np.log(parts.area_px * gsd_m**2) - 4.5)
        dark = [shadows(date, normal["brightness"].middle, parameters.shadow_share) for date in dates]
        now = _probability(self._looks(parts, dates[1], normal) + size)
        then = _probability(self._looks(parts, dates[0], normal) + size)
        floor = parameters.change_floor
        changed = _probability((parts.mean(change) - floor) / (0.25 * floor))
        lit = (1 - parts.mean(dark[0])) * (1 - parts.mean(dark[1]))
        _, short_px = parts.sides_px()
        wide = _probability((short_px * gsd_m - parameters.min_width_m) / 0.8)
        return parts.spread(now * (1 - then) * changed * wide * lit)

    def _looks(self, parts: Segments, date: Cues, normal: Mapping[str, Normal]) -> Floats:
        total = np.full(len(parts.area_px), self.parameters.bias)
        for name in date.names():
            usual = normal[name]
            z = np.clip((parts.mean(getattr(date, name)) - usual.middle) / usual.spread, -4, 4)
            total += getattr(self.parameters, name) * z
        return total

    def _with_heights(
        self, view: PairView, value: Pixels, direction: Pixels, plants_after: Pixels, plants_before: Pixels
    ) -> tuple[Pixels, Pixels]:
        """Where heights are known they decide; the picture only says what is a tree."""
        assert view.height_before is not None and view.height_after is not None  # noqa: S101, PT018 (see score)
        rise = view.height_after - view.height_before
        known = np.isfinite(rise)
        if not known.any():
            return value, direction
        if view.height_level is None:  # surfaces that nobody laid on each other: the window is all there is
            bias, noise = robust(rise[known])
            rise, noise_level = rise - np.float32(bias), np.full_like(rise, CONFIDENCE_95 * noise)
        else:
            noise_level = view.height_level
        rise = np.where(known, rise, 0).astype(np.float32)
        level = np.maximum(self.parameters.least_height_change_m, noise_level)
        steady = cv2.medianBlur(rise, 5)
        plant = np.where(steady > 0, plants_after, plants_before)
        not_plant = _probability((0.09 - plant) / 0.02)
        moved = _probability((np.abs(steady) - level) / (0.15 * level)) * not_plant
        fused = np.where(known, np.maximum(moved, 0.25 * value), value)
        return fused.astype(np.float32), np.where(known & (moved > 0.5), np.sign(steady), direction)


def _objects_only(
    value: Pixels, parameters: BuildingParameters, least: tuple[float, float], gsd_m: float
) -> Pixels:
    """Lower whatever is above the threshold but no object: nowhere strong, too small or too narrow.

    `least` is the least area (m²) and width (m) of an object.
    """
    mask = (value >= parameters.threshold).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    edge = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    inside_px = cv2.distanceTransform(edge, cv2.DIST_L2, 3)
    inner = 2 * gsd_m * np.minimum(inside_px, sum(mask.shape))  # without any edge it is beyond all measure
    strongest, widest = np.zeros(count), np.zeros(count)
    found = mask > 0
    number = labels[found].astype(np.int64)
    np.maximum.at(strongest, number, value[found])
    np.maximum.at(widest, number, inner[1:-1, 1:-1][found])
    area_m2 = stats[:, cv2.CC_STAT_AREA] * gsd_m**2
    keep = (strongest >= parameters.peak) & (area_m2 >= least[0]) & (widest >= least[1])
    keep[0] = True
    return np.where(keep[labels], value, np.minimum(value, 0.9 * parameters.threshold)).astype(np.float32)


def _probability(logit: Floats | Pixels) -> Floats:
    bounded = np.clip(np.asarray(logit, np.float64), -30, 30)
    return np.asarray(1 / (1 + np.exp(-bounded)), np.float64)


def _stretch(value: Pixels, threshold: float) -> Pixels:
    return np.interp(value, [0, threshold, 1], [0, 0.5, 1]).astype(np.float32)


def _tidy(value: Pixels, gsd_m: float) -> Pixels:
    """Close the gaps between parts of one roof, drop what is thinner than about 2 m."""
    size = max(3, round(2.0 / gsd_m) | 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (size, size))
    closed = cv2.morphologyEx(value, cv2.MORPH_CLOSE, kernel)
    return np.asarray(cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel), np.float32)
