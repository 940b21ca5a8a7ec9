"""Pieces of real pairs with labels, and a source that draws training pairs from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.buffer import WeightedPair
from change_detection.learning.sources.pairs import UNKNOWN, Picture, TrainingPair
from change_detection.normalise import both_ways
from change_detection.pair import PairView

SURE = 255


@dataclass(frozen=True, slots=True)
class Chip:
    """A piece of a pair with what is known about it.

    `group` is the place it belongs to: chips of one group are learned from or held back together. Masks are
    (rows, columns) uint8: `change` 0 or 1, the buildings 0, 1 or 255 (nobody knows), `weight` how sure the
    change is, 0 (not at all) … 255.
    """

    name: str
    group: str
    before: Picture
    after: Picture
    change: Picture
    building_before: Picture
    building_after: Picture
    weight: Picture
    gsd_m: float

    @property
    def has_change(self) -> bool:
        """Whether some change is sure."""
        return bool(((self.change == 1) & (self.weight == SURE)).any())

    def view(self) -> PairView:
        """The pair as detectors take it."""
        view = PairView(
            self.before.astype(np.float32),
            self.after.astype(np.float32),
            np.ones(self.change.shape, bool),
            self.gsd_m,
        )
        return replace(view, light=both_ways(view))

    @property
    def area_km2(self) -> float:
        """Ground of which anything is known."""
        return float((self.weight > 0).sum()) * self.gsd_m**2 / 1e6


@dataclass(frozen=True, slots=True)
class Jitter:
    """How much a chip is varied: zoom either way, shift of the dates in pixels, contrast, brightness."""

    zoom: float = 1.25
    shift_px: float = 1.5
    contrast: float = 0.2
    brightness: float = 20.0
    colour: float = 0.06


class ChipSource:
    """Training pairs cut from chips, half of them from chips in which something changed."""

    def __init__(self, chips: Sequence[Chip], *, size_px: int, jitter: Jitter | None = None) -> None:
        if not chips:
            raise ValueError("no chip to draw from")
        self._changed = tuple(chip for chip in chips if chip.has_change)
        self._all = tuple(chips)
        self._size = size_px
        self._jitter = jitter or Jitter()

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        """A varied piece of a chip drawn at random."""
        chips = self._changed if self._changed and rng.random() < 0.5 else self._all
        chip = chips[int(rng.integers(len(chips)))]
        turn = self._placement(chip, rng)
        shift = rng.uniform(-self._jitter.shift_px, self._jitter.shift_px, 2) * (rng.random() < 0.7)
        before = self._light(self._warped(chip.before, turn, shift=shift), rng)
        after = self._light(self._warped(chip.after, turn), rng)
        masks = [self._mask(mask, turn) for mask in (chip.building_before, chip.building_after)]
        weight = self._mask(chip.weight, turn, outside=0)
        return WeightedPair(
            before,
            after,
            masks[0],
            masks[1],
            (self._mask(chip.change, turn, outside=0) == 1).astype(np.uint8),
            (weight == 0).astype(np.uint8),
            weight,
        )

    def _placement(self, chip: Chip, rng: np.random.Generator) -> NDArray[np.float64]:
        """Chip pixels → pair pixels: zoom and a place, by preference one where something is known."""
        zoom = self._jitter.zoom ** rng.uniform(-1, 1)
        rows, cols = chip.change.shape
        wanted = (chip.change == 1) & (chip.weight > 0)
        spots = np.argwhere(wanted if wanted.any() and rng.random() < 0.6 else chip.weight > 0)
        row, col = spots[int(rng.integers(len(spots)))] if len(spots) else (rows / 2, cols / 2)
        half = self._size / 2 / zoom
        off = rng.uniform(-0.5, 0.5, 2) * half
        row, col = (
            float(np.clip(value, half, size - half)) if size > 2 * half else size / 2
            for value, size in ((row + off[0], rows), (col + off[1], cols))
        )
        return np.array([[zoom, 0, self._size / 2 - zoom * col], [0, zoom, self._size / 2 - zoom * row]])

    def _warped(
        self, picture: Picture, turn: NDArray[np.float64], shift: NDArray[np.float64] | None = None
    ) -> NDArray[np.float32]:
        moved = turn.copy()
        if shift is not None:
            moved[:, 2] += shift
        size = (self._size, self._size)
        warped = cv2.warpAffine(
            picture, moved, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
        )
        return np.asarray(warped, np.float32)

    def _mask(self, mask: Picture, turn: NDArray[np.float64], outside: int = UNKNOWN) -> Picture:
        size = (self._size, self._size)
        warped = cv2.warpAffine(mask, turn, size, flags=cv2.INTER_NEAREST, borderValue=outside)
        return np.asarray(warped, np.uint8)

    def _light(self, picture: NDArray[np.float32], rng: np.random.Generator) -> Picture:
        jitter = self._jitter
        gain = 1 + rng.normal(0, jitter.contrast) / 2 + rng.normal(0, jitter.colour, 3)
        offset = rng.normal(0, jitter.brightness) / 2
        middle = picture.mean()
        lit = (picture - middle) * gain + middle + offset + rng.normal(0, jitter.colour * 60, 3)
        if rng.random() < 0.2:
            lit = cv2.GaussianBlur(lit, (0, 0), float(rng.uniform(0.4, 1.0)))
        return np.asarray(np.clip(lit, 0, 255), np.uint8)
