"""How fast somebody reviews: patches an hour and the median time of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

PAUSE_S = 600.0  # longer on one patch is no work, as at the web desk


@dataclass(frozen=True)
class Pace:
    """Of one sitting; `per_hour` and `median_s` are None before the first verdict."""

    decided: int
    per_hour: int | None
    median_s: float | None


def pace(seconds: Sequence[float]) -> Pace:
    """The pace of verdicts that took so many seconds each.

    >>> pace([20.0, 40.0, 700.0])
    Pace(decided=3, per_hour=120, median_s=30.0)
    """
    worked = [each for each in seconds if each <= PAUSE_S]
    if not worked or sum(worked) <= 0:
        return Pace(len(seconds), None, None)
    return Pace(len(seconds), round(3600 * len(worked) / sum(worked)), median(worked))
