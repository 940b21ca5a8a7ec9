"""What an inspector would look at in a changed object, as numbers: colours, edges, shadow, form, height.

Measured on both dates inside the object and in a ring around it, for all objects of a window at once. What
cannot be known (no surface models, no building map, no pixel in sight) is NaN.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize

from change_detection.cues import excess_green, ndvi
from change_detection.image import Pixels
from change_detection.outline import Outline
from change_detection.pair import PairView

Floats = NDArray[np.float64]
Labels = NDArray[np.int32]

RING_M = 4.0
_SHADOW_SHARE = 0.5
# Beyond these a thing is simply large; halls and blocks differ more between cities than between classes.
_LARGE_M2, _WIDE_M = 200.0, 12.0
CUES = ("brightness", "plants", "saturation", "blueness", "redness", "gradient")
_COLOURS = (*CUES, "shadow")
# Differences below these are nothing, however uniform the scene.
_LEAST_SPREAD = {
    "brightness": 10.0,
    "plants": 0.02,
    "saturation": 6.0,
    "blueness": 0.05,
    "redness": 0.03,
    "gradient": 2.0,
}
_DATES = ("before", "after")

NAMES: tuple[str, ...] = (
    "log_area",
    "width_m",
    "elongation",
    "rectangularity",
    "compactness",
    "direction",
    *(f"{cue}_{date}" for date in _DATES for cue in _COLOURS),
    *(f"{cue}_ring_{date}" for date in _DATES for cue in _COLOURS),
    *(f"{name}_{date}" for date in _DATES for name in ("roughness", "stripes", "rim")),
    *(f"{cue}_gain" for cue in CUES),
    *(f"brightness_contrast_{date}" for date in _DATES),
    "colour_change",
    "colour_change_ring",
    "building_in_before",
    "building_in_after",
    "building_ring_before",
    "building_ring_after",
    "rise_m",
    "rise_ring_m",
    "rise_spread_m",
    "height_before_m",
    "height_after_m",
)
HEIGHT_NAMES = ("rise_m", "rise_ring_m", "rise_spread_m", "height_before_m", "height_after_m")
BUILDING_NAMES = ("building_in_before", "building_in_after", "building_ring_before", "building_ring_after")


@dataclass(frozen=True, slots=True)
class Usual:
    """Middle and spread of each cue over the pair: colours are told in spreads above what is usual there."""

    middle: dict[str, float]
    spread: dict[str, float]

    def distance(self, name: str, values: Floats) -> Floats:
        """Values of a cue in spreads from the middle, at most 6."""
        return np.clip((values - self.middle[name]) / self.spread[name], -6, 6)


PLAIN = Usual(
    middle={name: 110.0 if name == "brightness" else 0.0 for name in CUES},
    spread=dict(_LEAST_SPREAD),
)


def usual_of(views: Sequence[PairView]) -> Usual:
    """What is usual in some windows of a pair, both dates together."""
    seen: dict[str, list[Pixels]] = {name: [np.empty(0, np.float32)] for name in CUES}
    for view in views:
        for image, infrared in (
            (view.before, view.near_infrared_before),
            (view.after, view.near_infrared_after),
        ):
            cues, _ = _cues(image, infrared, 0.0)
            for name in CUES:
                seen[name].append(cues[name][view.valid])
    middle, spread = {}, {}
    for name, parts in seen.items():
        values = np.concatenate(parts)
        low, middle[name], high = np.quantile(values, (0.2, 0.5, 0.8)) if values.size else (0.0,) * 3
        spread[name] = max(float(high - low) / 2, _LEAST_SPREAD[name])
    return Usual({name: float(value) for name, value in middle.items()}, spread)


@dataclass(frozen=True, slots=True)
class Sight:
    """A window of the pair with what the detector said of buildings there, and where it lies."""

    view: PairView
    transform: Affine
    building_before: Pixels | None = None
    building_after: Pixels | None = None
    usual: Usual = PLAIN


def measure(objects: Sequence[Outline], sight: Sight) -> Floats:
    """Features (objects, len(NAMES)) of objects that lie in the window."""
    inside, ring = _labels(objects, sight)
    sums = _Sums(inside, ring, sight.view, len(objects))
    found = {name: np.full(len(objects), np.nan) for name in NAMES}
    found |= _form(objects)
    for date in _DATES:
        found |= _date(date, sums, sight)
    found |= _between(found, sums, sight)
    found |= _buildings(objects, sums, sight)
    found |= _heights(sums, sight.view)
    return np.stack([found[name] for name in NAMES], axis=1)


class _Sums:
    """Means and quantiles of a pixel map over each object and over each ring."""

    def __init__(self, inside: Labels, ring: Labels, view: PairView, count: int) -> None:
        self.count = count
        self.places = {
            "": np.flatnonzero((inside > 0) & view.valid),
            "ring": np.flatnonzero((ring > 0) & view.valid),
        }
        labels = {"": inside.ravel(), "ring": ring.ravel()}
        self.owners = {part: labels[part][place] - 1 for part, place in self.places.items()}
        self.sizes = {part: np.bincount(owner, minlength=count) for part, owner in self.owners.items()}
        outline = cv2.morphologyEx(inside.astype(np.float32), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
        rim = (outline > 0) & view.valid
        self.places["rim"] = np.flatnonzero(rim)
        nearest = np.maximum(inside, ring).ravel()[self.places["rim"]]
        self.places["rim"] = self.places["rim"][nearest > 0]
        self.owners["rim"] = nearest[nearest > 0] - 1
        self.sizes["rim"] = np.bincount(self.owners["rim"], minlength=count)

    def mean(self, values: Pixels, part: str = "") -> Floats:
        """Mean by object, NaN where it has no pixel in sight."""
        taken = values.ravel()[self.places[part]]
        known = np.isfinite(taken)
        owner = self.owners[part][known] if not known.all() else self.owners[part]
        size = np.bincount(owner, minlength=self.count)
        total = np.bincount(owner, taken[known], self.count)
        return np.asarray(np.divide(total, size, out=np.full(self.count, np.nan), where=size > 0), np.float64)

    def quantile(self, values: Pixels, share: float, part: str = "") -> Floats:
        """Quantile by object (the nearest value), NaN where it has no known pixel."""
        taken = values.ravel()[self.places[part]]
        known = np.isfinite(taken)
        owner, taken = self.owners[part][known], taken[known]
        order = np.lexsort((taken, owner))
        size = np.bincount(owner, minlength=self.count)
        start = np.concatenate([[0], np.cumsum(size)[:-1]])
        place = np.minimum(start + np.floor(share * np.maximum(size - 1, 0)), max(len(taken) - 1, 0))
        if not len(taken):
            return np.full(self.count, np.nan)
        return np.where(size > 0, taken[order][place.astype(np.int64)], np.nan)


def _labels(objects: Sequence[Outline], sight: Sight) -> tuple[Labels, Labels]:
    """Number (from 1) of the object a pixel belongs to, and of the object whose ring it is in."""
    shape = sight.view.valid.shape
    inside = rasterize(
        ((item.polygon, number) for number, item in enumerate(objects, 1)),
        shape,
        transform=sight.transform,
        dtype="int32",
    )
    distance, nearest = cv2.distanceTransformWithLabels(
        (inside == 0).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    owner_of = np.zeros(int(nearest.max()) + 1, np.int32)
    owner_of[nearest[inside > 0]] = inside[inside > 0]
    gsd = sight.view.gsd_m
    in_ring = (distance * gsd > gsd) & (distance * gsd <= RING_M + gsd)
    return inside, np.where(in_ring, owner_of[nearest], 0).astype(np.int32)


def _form(objects: Sequence[Outline]) -> dict[str, Floats]:
    area = np.array([item.area_m2 for item in objects])
    long_m = np.array([max(item.length_m, 0.1) for item in objects])
    short_m = np.array([max(item.width_m, 0.1) for item in objects])
    around_m = np.array([item.polygon.length for item in objects])
    return {
        "log_area": np.log(np.minimum(area, _LARGE_M2)),
        "width_m": np.minimum(short_m, _WIDE_M),
        "elongation": np.log(long_m / short_m),
        "rectangularity": area / (long_m * short_m),
        "compactness": 4 * np.pi * area / np.maximum(around_m, 0.1) ** 2,
        "direction": np.array([item.direction for item in objects]),
    }


def _date(date: str, sums: _Sums, sight: Sight) -> dict[str, Floats]:
    view, usual = sight.view, sight.usual
    image = view.before if date == "before" else view.after
    infrared = view.near_infrared_before if date == "before" else view.near_infrared_after
    cues, (across, down) = _cues(image, infrared, usual.middle["brightness"])
    found = {}
    for part, where in (("", ""), ("_ring", "ring")):
        found[f"shadow{part}_{date}"] = sums.mean(cues["shadow"], where)
        for name in CUES:
            found[f"{name}{part}_{date}"] = usual.distance(name, sums.mean(cues[name], where))
    level = sums.mean(cues["brightness"])
    square = sums.mean(np.asarray(cues["brightness"] ** 2, np.float32))
    found[f"roughness_{date}"] = np.sqrt(np.maximum(square - level**2, 0)) / usual.spread["brightness"]
    products = ((across, across), (down, down), (across, down))
    xx, yy, xy = (sums.mean(np.asarray(one * other, np.float32)) for one, other in products)
    found[f"stripes_{date}"] = np.sqrt((xx - yy) ** 2 + 4 * xy**2) / (xx + yy + 4.0)
    found[f"rim_{date}"] = usual.distance("gradient", sums.mean(cues["gradient"], "rim"))
    return found


def _cues(
    image: Pixels, infrared: Pixels | None, usual_brightness: float
) -> tuple[dict[str, Pixels], tuple[Pixels, Pixels]]:
    smooth = np.asarray(cv2.GaussianBlur(image, (0, 0), 0.6), np.float32)
    red, green, blue = cv2.split(smooth)
    brightness = np.asarray((red + green + blue) / 3, np.float32)
    across, down = (cv2.Scharr(brightness, cv2.CV_32F, *way) / 32 for way in ((1, 0), (0, 1)))
    plants = excess_green(smooth) if infrared is None else ndvi(smooth, infrared)
    dark = (brightness < _SHADOW_SHARE * usual_brightness) & (plants < 0.12)
    cues = {
        "brightness": brightness,
        "plants": plants,
        "saturation": np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue),
        "blueness": (blue - red) / (brightness + 15),
        "redness": (red - green) / (brightness + 15),
        "gradient": np.asarray(np.hypot(across, down), np.float32),
        "shadow": dark.astype(np.float32),
    }
    return cues, (np.asarray(across, np.float32), np.asarray(down, np.float32))


def _between(found: dict[str, Floats], sums: _Sums, sight: Sight) -> dict[str, Floats]:
    """What the two dates, and object and ring, have apart."""
    apart = {f"{cue}_gain": found[f"{cue}_after"] - found[f"{cue}_before"] for cue in CUES}
    for date in _DATES:
        apart[f"brightness_contrast_{date}"] = found[f"brightness_{date}"] - found[f"brightness_ring_{date}"]
    for name, part in (("colour_change", ""), ("colour_change_ring", "ring")):
        before, after = sight.view.before, sight.view.after
        steps = [
            sums.mean(np.ascontiguousarray(after[..., band]), part)
            - sums.mean(np.ascontiguousarray(before[..., band]), part)
            for band in range(3)
        ]
        length = np.sqrt(sum((step**2 for step in steps), np.zeros(sums.count)))
        apart[name] = np.minimum(length / sight.usual.spread["brightness"], 9)
    return apart


def _buildings(objects: Sequence[Outline], sums: _Sums, sight: Sight) -> dict[str, Floats]:
    known = [item.building_before is not None for item in objects]
    if sight.building_before is None or sight.building_after is None or not any(known):
        return {}
    maps = {"before": sight.building_before, "after": sight.building_after}
    found = {}
    for date, values in maps.items():
        found[f"building_in_{date}"] = np.where(known, sums.mean(values), np.nan)
        found[f"building_ring_{date}"] = np.where(known, sums.mean(values, "ring"), np.nan)
    return found


def _heights(sums: _Sums, view: PairView) -> dict[str, Floats]:
    if view.height_before is None or view.height_after is None:
        return {}
    rise = np.asarray(view.height_after - view.height_before, np.float32)
    middle = sums.quantile(rise, 0.5)
    return {
        "rise_m": middle,
        "rise_ring_m": sums.quantile(rise, 0.5, "ring"),
        "rise_spread_m": sums.quantile(rise, 0.85) - sums.quantile(rise, 0.15),
        "height_before_m": _above_ground(sums, view.height_before),
        "height_after_m": _above_ground(sums, view.height_after),
    }


def _above_ground(sums: _Sums, height: Pixels) -> Floats:
    """Middle height of the object above the lowest tenth of its ring."""
    return sums.quantile(height, 0.5) - sums.quantile(height, 0.1, "ring")
