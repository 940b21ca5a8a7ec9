"""A source of pairs simple enough to be learned in seconds: a bright square on noise that comes or goes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from change_detection.learning.options import BufferOptions, LossOptions, TrainOptions
from change_detection.learning.plan import Plan
from change_detection.learning.sources.pairs import PairSource, TrainingPair

SIDE = 32


class Squares:
    """Half of the pairs have a square on the later date."""

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        pictures = rng.uniform(60, 90, (2, SIDE, SIDE, 3)).astype(np.uint8)
        mask = np.zeros((SIDE, SIDE), np.uint8)
        if rng.random() < 0.7:
            row, col = rng.integers(2, SIDE - 16, 2)
            mask[row : row + 14, col : col + 14] = 1
            pictures[1][mask > 0] = 230
        nothing = np.zeros_like(mask)
        return TrainingPair(pictures[0], pictures[1], nothing, mask, mask, nothing)


@dataclass(frozen=True)
class MakeSquares:
    """Picklable, as producers ask for it."""

    def __call__(self) -> PairSource:
        return Squares()


def plan(**training: object) -> Plan:
    """A plan of seconds."""
    return Plan(
        "tiny",
        "1",
        "tiny",
        "小",
        width=4,
        size_px=SIDE,
        gsd_m=(0.5, 0.5),
        training=TrainOptions(
            **{"steps": 8, "batch": 4, "precision": "fp32", "learning_rate": 5e-3, "ema": 0.9, **training}
        ),
        buffer=BufferOptions(capacity=24, first=12, fresh_per_step=2.0, workers=0),
        loss=LossOptions(edge_px=1),
    )
