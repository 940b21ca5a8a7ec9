"""Lengths in whole millimetres whose sum is the millimetres of the sum, however they are grouped."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_PER_METRE = 1000.0


def to_millimetres(metres: Floats) -> Ints:
    """Whole millimetres of lengths, rounded up or down so that they sum to the rounded total.

    >>> to_millimetres(np.array([0.0004, 0.0004, 0.0004])).tolist()
    [1, 0, 0]
    """
    exact = np.asarray(metres, float) * _PER_METRE
    down = np.floor(exact).astype(np.int64)
    missing = int(np.rint(exact.sum())) - int(down.sum())
    if missing > 0:
        largest = np.argsort(-(exact - down), kind="stable")[:missing]
        down[largest] += 1
    return down
