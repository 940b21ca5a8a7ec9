"""Where stretches given by two numbers lie along a route: of numbers that occur twice, the pair that fits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from gridtwin.ledger.linear.calibration import Calibration

Floats = NDArray[np.float64]


def spans_on(calibration: Calibration, first: Floats, last: Floats, lengths: Floats) -> tuple[Floats, Floats]:
    """Distances along the line at which stretches begin and end; NaN where none runs forward.

    Args:
        calibration: of the route.
        first: numbers at which they begin, metres, shape (n,).
        last: numbers at which they end.
        lengths: how long they are, metres, NaN where unknown: then the shortest is taken.
    """
    begin, end = np.full(len(first), np.nan), np.full(len(first), np.nan)
    best = np.full(len(first), np.inf)
    for low in _places(calibration, first):
        for high in _places(calibration, last):
            span = high - low
            misfit = np.where(np.isfinite(lengths), np.abs(span - lengths), span)
            better = (span > 0) & (misfit < best)
            begin, end, best = (
                np.where(better, new, old) for new, old in ((low, begin), (high, end), (misfit, best))
            )
    return begin, end


def _places(calibration: Calibration, numbers: Floats) -> list[Floats]:
    """Distances of the numbers in each part of the route."""
    known = np.nan_to_num(numbers, nan=np.inf)
    count = len(numbers)
    return [
        calibration.distances(known, np.full(count, part.number)).distance_m for part in calibration.parts
    ]
