"""Clouds and their shadows on one date of a pair, seen in pixels of about 4 m.

A cloud is bright, white, smooth, large, brighter than the other date, and its edge is soft; a white roof has
edges. A cloud's shadow is darker than the other date by an even share and lies beside a cloud.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.image import Mask, Pixels

CLEAR, CLOUD, CLOUD_SHADOW, GIVEN = 0, 1, 2, 3
Codes = NDArray[np.uint8]
_THIRDS = np.full((1, 3), 1 / 3, np.float32)


@dataclass(frozen=True, slots=True)
class CloudOptions:
    """What counts as a cloud, on 0 … 255 and on the ground.

    `brighter` is by how much it outshines the other date; `sharp_edge` is the share of its brightness that
    the edge of a thing loses over 4 m, `max_sharp_share` how much of its outline a cloud may have like that.
    `shadow_ratio` is how dark against the other date a cloud's shadow is, `deep_shadow` how dark against
    the middle of the picture any deep shadow.
    """

    brightness: float = 175.0
    whiteness: float = 36.0
    brighter: float = 40.0
    roughness: float = 20.0
    min_area_m2: float = 8_000.0
    sharp_edge: float = 0.28
    max_sharp_share: float = 0.25
    grow_m: float = 24.0
    shadow_ratio: float = 0.72
    max_shadow_m: float = 1_200.0
    deep_shadow: float = 0.35


@dataclass(frozen=True, slots=True)
class Picture:
    """One date, small: colours (rows, columns, 3) of bytes, and where there is data."""

    colour: NDArray[np.uint8]
    valid: Mask

    def brightness(self) -> Pixels:
        """Mean of the colours."""
        return np.asarray(cv2.transform(self.colour.astype(np.float32), _THIRDS), np.float32)


def cloud_codes(date: Picture, other: Picture, gsd_m: float, options: CloudOptions | None = None) -> Codes:
    """CLEAR, CLOUD or CLOUD_SHADOW for every pixel of a date, both dates as they were taken.

    Radiometry would make a cloud of bare soil where it brightens a dull date; only the usual brightness of
    the other date is set to that of this one.
    """
    options = options or CloudOptions()
    codes = np.zeros(date.valid.shape, np.uint8)
    both = date.valid & other.valid
    if not both.any():
        return codes
    bright, reference = date.brightness(), other.brightness()
    reference = reference + np.float32(np.median(bright[both]) - np.median(reference[both]))
    cloud = _clouds(date, bright, reference, gsd_m, options)
    if not cloud.any():
        return codes
    codes[_shadows(cloud, bright, reference, both, gsd_m, options)] = CLOUD_SHADOW
    codes[cloud] = CLOUD
    return codes


def deep_shadow_share(date: Picture, options: CloudOptions | None = None) -> float:
    """Share of the valid ground that is darker than a third or so of the usual."""
    options = options or CloudOptions()
    bright = date.brightness()[date.valid]
    if not bright.size:
        return 0.0
    return float((bright < options.deep_shadow * np.median(bright)).mean())


def _clouds(date: Picture, bright: Pixels, reference: Pixels, gsd_m: float, options: CloudOptions) -> Mask:
    colour = date.colour
    spread = colour.max(axis=2).astype(np.int16) - colour.min(axis=2)
    rough = np.sqrt(np.maximum(cv2.blur(bright * bright, (3, 3)) - cv2.blur(bright, (3, 3)) ** 2, 0))
    white = (bright >= options.brightness) & (spread <= options.whiteness) & date.valid
    white &= (bright - reference >= options.brighter) & (rough <= options.roughness)
    core = _opened(cv2.morphologyEx(white.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)) > 0)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(core, connectivity=8)
    found = np.zeros(white.shape, bool)
    slope = _slope(bright)
    for label in range(1, count):
        left, top, width, height, area = stats[label]
        if area * gsd_m**2 < options.min_area_m2:
            continue
        margin = 12
        box = (
            slice(max(0, top - margin), top + height + margin),
            slice(max(0, left - margin), left + width + margin),
        )
        region = labels[box] == label
        if _sharp_share(region, bright[box], slope[box], options) <= options.max_sharp_share:
            found[box] |= _grown(region, bright[box] - reference[box], gsd_m, options)
    return found


def _slope(bright: Pixels) -> Pixels:
    """Fall of brightness from pixel to pixel."""
    across, down = (cv2.Sobel(bright, cv2.CV_32F, *way, ksize=3, scale=1 / 8) for way in ((1, 0), (0, 1)))
    return np.asarray(cv2.magnitude(across, down), np.float32)


def _sharp_share(region: Mask, bright: Pixels, slope: Pixels, options: CloudOptions) -> float:
    """Share of the outline that falls off within a few metres, as the edge of a roof does."""
    mask = region.astype(np.uint8)
    around = (cv2.dilate(mask, _disc(10)) > 0) & ~(cv2.dilate(mask, _disc(7)) > 0)
    if not around.any():
        return 1.0
    contrast = max(1.0, float(np.median(bright[region]) - np.median(bright[around])))
    outline = cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    steepest = cv2.dilate(slope, np.ones((3, 3), np.uint8))
    return float((steepest[outline] >= options.sharp_edge * contrast).mean())


def _grown(region: Mask, brighter: Pixels, gsd_m: float, options: CloudOptions) -> Mask:
    """The core with its thin rim: as far as it is still brighter than the other date."""
    reach = max(1, round(3 * options.grow_m / gsd_m))
    rim = cv2.dilate(region.astype(np.uint8), _disc(reach)) > 0
    soft = (brighter >= 0.3 * options.brighter) & rim
    _, labels = cv2.connectedComponents((soft | region).astype(np.uint8), connectivity=8)
    joined = np.isin(labels, np.unique(labels[region]))
    return cv2.dilate(joined.astype(np.uint8), _disc(max(1, round(options.grow_m / gsd_m / 2)))) > 0


def _shadows(
    cloud: Mask, bright: Pixels, reference: Pixels, valid: Mask, gsd_m: float, options: CloudOptions
) -> Mask:
    """Ground that the clouds darken: dark pieces at the one offset from the clouds that fits best."""
    dark = (bright <= options.shadow_ratio * reference) & (reference > 30) & valid & ~cloud
    core = _opened(dark)
    offset = _best_offset(cloud, core, round(options.max_shadow_m / gsd_m))
    if offset is None:
        return np.zeros(cloud.shape, bool)
    expected = _shifted(cloud, offset)
    near = cv2.dilate(expected.astype(np.uint8), _disc(max(1, round(2 * options.grow_m / gsd_m)))) > 0
    found = (core > 0) & near
    return (cv2.dilate(found.astype(np.uint8), _disc(max(1, round(options.grow_m / gsd_m / 2)))) > 0) & valid


def _best_offset(cloud: Mask, dark: NDArray[np.uint8], reach: int) -> tuple[int, int] | None:
    """By how many pixels the clouds' pattern comes back as dark ground; None where it does not."""
    shrink = max(1, round(max(cloud.shape) / 512))
    size = (max(1, cloud.shape[1] // shrink), max(1, cloud.shape[0] // shrink))
    one, other = (cv2.resize(v.astype(np.float32), size, interpolation=cv2.INTER_AREA) for v in (cloud, dark))
    shape = (2 * size[1], 2 * size[0])
    agree = np.fft.irfft2(np.conj(np.fft.rfft2(one, shape)) * np.fft.rfft2(other, shape), shape)
    limit = max(1, reach // shrink)
    rows, cols = np.fft.fftfreq(shape[0], 1 / shape[0]), np.fft.fftfreq(shape[1], 1 / shape[1])
    far = np.hypot(rows[:, None], cols) > limit
    agree[far] = -1
    row, col = np.unravel_index(int(agree.argmax()), shape)
    if agree[row, col] < 0.3 * float(one.sum()):
        return None
    return int(cols[col]) * shrink, int(rows[row]) * shrink


def _shifted(mask: Mask, offset: tuple[int, int]) -> Mask:
    matrix = np.array([[1, 0, offset[0]], [0, 1, offset[1]]], np.float32)
    moved = cv2.warpAffine(mask.astype(np.uint8), matrix, mask.shape[::-1], flags=cv2.INTER_NEAREST)
    return np.asarray(moved > 0)


def _opened(mask: Mask) -> NDArray[np.uint8]:
    """Without what is thinner than 5 pixels."""
    return np.asarray(
        cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), np.uint8
    )


def _disc(radius: int) -> NDArray[np.uint8]:
    size = 2 * radius + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)), np.uint8)
