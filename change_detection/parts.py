"""Which pixels of a changed region are one thing: several roofs and a yard come apart, a roof stays whole.

A region above the threshold is looked at again at higher thresholds. Where it falls into pieces that fill
their rectangles better than the whole does, the pieces are the things (the idea of maximally stable regions,
Matas 2002, with rectangularity for stability). Two regions that together fill one rectangle are one thing
that a skylight or a shadow had cut.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.image import Mask, Pixels

_SQUARE = np.ones((3, 3), np.uint8)


@dataclass(frozen=True, slots=True)
class PartOptions:
    """When a region is split and when two are joined.

    `levels` are the thresholds looked at above 0.5. A region is split where its pieces, each of at least
    `min_piece_m2`, fill more of their rectangles than `gain` times what the whole fills of its own; one that
    fills its own by `whole_fit` stays as it is. Regions are joined across `gap_m` where the score between
    them is at least `bridge` and they fill one rectangle together by `joint_fit`.
    """

    levels: tuple[float, ...] = (0.58, 0.66, 0.74, 0.82, 0.90)
    gain: float = 0.9
    whole_fit: float = 0.85
    min_piece_m2: float = 75.0
    gap_m: float = 1.6
    bridge: float = 0.2
    joint_fit: float = 0.85


def split(score: Pixels, mask: Mask, gsd_m: float, options: PartOptions) -> list[Mask]:
    """The things in one region; a region of one thing comes back whole."""
    least_px = options.min_piece_m2 / gsd_m**2
    _, chosen = _best(score, mask, least_px, options, 0)
    if len(chosen) == 1 and chosen[0] is mask:
        return [mask]
    return _grown(chosen, mask)


def bridges(changed: Mask, score: Pixels, gsd_m: float, options: PartOptions) -> Mask:
    """Pixels of the gaps across which neighbouring regions are one thing."""
    reach = round(options.gap_m / gsd_m) + 1
    kernel = np.ones((reach, reach), np.uint8)
    pad = reach + 1
    wide = cv2.copyMakeBorder(changed.astype(np.uint8), pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=0)
    closed = cv2.morphologyEx(wide, cv2.MORPH_CLOSE, kernel)[pad:-pad, pad:-pad] > 0
    gaps = closed & ~changed & (score >= options.bridge)
    if not gaps.any():
        return gaps
    _, regions = cv2.connectedComponents(changed.astype(np.uint8), connectivity=4)
    count, groups, stats, _ = cv2.connectedComponentsWithStats(
        (changed | gaps).astype(np.uint8), connectivity=4
    )
    pairs = np.unique(groups[changed].astype(np.int64) * (int(regions.max()) + 1) + regions[changed])
    members = np.bincount(pairs // (int(regions.max()) + 1), minlength=count)
    keep = np.zeros(count, bool)
    for group in np.flatnonzero(members > 1):
        left, top, width, height = (int(value) for value in stats[group, :4])
        inside = groups[top : top + height, left : left + width] == group
        keep[group] = bool(fit(inside) >= options.joint_fit)
    keep[0] = False
    return np.asarray(gaps & keep[groups], bool)


def fit(mask: Mask) -> float:
    """Share of the smallest turned rectangle that a region fills, holes counted as filled; 1 for a rectangle.

    >>> fit(np.pad(np.ones((6, 9), bool), 2))
    1.0
    """
    outer, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outer:
        return 0.0
    _, (width, height), _ = cv2.minAreaRect(np.concatenate([_corners_of(contour) for contour in outer]))
    filled = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(filled, outer, -1, 1.0, cv2.FILLED)
    return min(1.0, float(filled.sum()) / max(width * height, 1.0))


def _corners_of(contour: NDArray[np.generic]) -> NDArray[np.float32]:
    """Corners of the pixels of a contour; OpenCV's own run through the middles of the pixels."""
    middles = contour.reshape(-1, 2).astype(np.float32)
    steps = np.array([(dx, dy) for dx in (-0.5, 0.5) for dy in (-0.5, 0.5)], np.float32)
    return np.asarray((middles[:, None] + steps).reshape(-1, 2), np.float32)


def _best(
    score: Pixels, mask: Mask, least_px: float, options: PartOptions, depth: int
) -> tuple[float, list[Mask]]:
    """The partition of a region that fills rectangles best, and the area it fills them with."""
    area = float(mask.sum())
    if depth == len(options.levels) or area < 2 * least_px:
        return area * fit(mask), [mask]
    own_fit = fit(mask)
    pieces = _pieces(mask & (score >= options.levels[depth]), least_px)
    if own_fit >= options.whole_fit or not pieces:
        return area * own_fit, [mask]
    found = [_best(score[place], piece, least_px, options, depth + 1) for piece, place in pieces]
    total = sum(value for value, _ in found)
    if total <= options.gain * area * own_fit:
        return area * own_fit, [mask]
    parts = []
    for (_, place), (_, partition) in zip(pieces, found, strict=True):
        parts += [_placed(part, place, mask.shape) for part in partition]
    return total, parts


def _pieces(mask: Mask, least_px: float) -> list[tuple[Mask, tuple[slice, slice]]]:
    """Pieces large enough, each with the rows and columns it takes."""
    opened = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, _SQUARE)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    found = []
    for number in range(1, count):
        left, top, width, height, area = (int(value) for value in stats[number])
        if area >= least_px:
            place = (slice(top, top + height), slice(left, left + width))
            found.append((labels[place] == number, place))
    return found


def _placed(part: Mask, place: tuple[slice, slice], shape: tuple[int, ...]) -> Mask:
    whole = np.zeros(shape, bool)
    whole[place] = part
    return whole


def _grown(parts: list[Mask], whole: Mask) -> list[Mask]:
    """Parts with the rim they lost to the higher threshold, where it lies in the whole; they never touch."""
    last = len(parts) + 1
    labels = np.zeros(whole.shape, np.uint16)
    for number, part in enumerate(parts, 1):
        labels[part] = number
    around = np.ones((5, 5), np.uint8)
    for _ in range(2):
        highest = cv2.dilate(labels, around)
        lowest = last - cv2.dilate(np.where(labels > 0, last - labels, 0).astype(np.uint16), around)
        free = (labels == 0) & whole & (highest == lowest)
        labels = np.where(free, cv2.dilate(labels, _SQUARE), labels).astype(np.uint16)
    return [np.asarray(labels == number) for number in range(1, last)]
