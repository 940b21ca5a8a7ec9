"""How fast somebody reviews: patches an hour and the mean time of one, two sides of one number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

PAUSE_S = 600.0  # longer on one patch is no work, as at the web desk
LEAST_VERDICTS, LEAST_S = 5, 60.0  # of fewer, and of less time, nothing is said: it would be chance


@dataclass(frozen=True)
class Pace:
    """Of one sitting; `per_hour` and `each_s` are None until there is enough to go by."""

    decided: int
    per_hour: int | None
    each_s: float | None


def pace(seconds: Sequence[float]) -> Pace:
    """The pace of verdicts that took so many seconds each.

    >>> pace([20.0, 40.0, 30.0, 10.0, 50.0, 700.0])
    Pace(decided=6, per_hour=120, each_s=30.0)
    """
    worked = [each for each in seconds if each <= PAUSE_S]
    if len(worked) < LEAST_VERDICTS or sum(worked) < LEAST_S:
        return Pace(len(seconds), None, None)
    return Pace(len(seconds), round(3600 * len(worked) / sum(worked)), sum(worked) / len(worked))
