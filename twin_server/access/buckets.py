"""Token buckets: how many requests a sender may make. In memory: each process counts for itself."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` requests at once, refilled by `per_second`."""

    per_second: float
    burst: float


class Buckets:
    """One bucket a sender; the ones unused for longest are forgotten when there are too many."""

    def __init__(self, largest: int = 50_000) -> None:
        self._largest = largest
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def take(self, key: str, rate: Rate, *, moment_s: float) -> int:
        """Take one request: 0 when it may pass, else the seconds to wait.

        Args:
            key: the sender.
            rate: its limit.
            moment_s: seconds of a clock that never runs backwards.
        """
        with self._lock:
            left, since = self._left.pop(key, (rate.burst, moment_s))
            left = min(rate.burst, left + max(0.0, moment_s - since) * rate.per_second)
            passes = left >= 1
            self._left[key] = (left - 1 if passes else left, moment_s)
            while len(self._left) > self._largest:
                self._left.popitem(last=False)
        return 0 if passes else max(1, math.ceil((1 - left) / rate.per_second))
