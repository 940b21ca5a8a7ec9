"""What a source of training pairs gives, and a mixture of sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
UNKNOWN = 255


@dataclass(frozen=True, slots=True)
class TrainingPair:
    """Two pictures of one place and what is true about them.

    `before` and `after` are (H, W, 3) uint8, red green blue. The masks are (H, W) uint8, 1 where it holds:
    `building_before`, `building_after` (255 where nobody knows); `change` where a building came, went or was
    replaced; `ignore` where nothing may be learned.
    """

    before: Picture
    after: Picture
    building_before: Picture
    building_after: Picture
    change: Picture
    ignore: Picture


class PairSource(Protocol):
    """Makes pairs without end; the same generator state gives the same pair."""

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        """One more pair."""


class Mixture:
    """Draws each pair from one of several sources, by weight."""

    def __init__(self, sources: Sequence[PairSource], weights: Sequence[float]) -> None:
        if len(sources) != len(weights) or not sources or min(weights) < 0 or sum(weights) <= 0:
            raise ValueError("as many weights as sources, none negative and one above zero")
        self._sources = tuple(sources)
        self._share = np.asarray(weights, float) / sum(weights)

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        """One pair of a source drawn by weight."""
        return self._sources[int(rng.choice(len(self._sources), p=self._share))].pair(rng)
