"""Simulated readings made slice by slice of time: the same seed, the same readings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from gridtwin.sensing.reading import Numbers, Reading
from gridtwin.sensing.simulation.bursts import Burst
from gridtwin.sensing.simulation.courses import Courses
from gridtwin.sensing.simulation.faults import Faults, Rows
from gridtwin.sensing.simulation.mishaps import Mishaps

_LAG_MS = 1500  # a message is on its way so long at most


@dataclass(slots=True)
class Simulation:
    """What sensors would send.

    Attributes:
        courses, faults: of the sensors.
        burst: a broken pipe, or None.
        mishaps: what else happens, or None.
        seed: of noise and chance.
        held: rows that are sent later.
    """

    courses: Courses
    faults: Faults
    seed: int
    burst: Burst | None = None
    mishaps: Mishaps | None = None
    held: Rows | None = None

    def history(self, start_ms: int, end_ms: int, *, slice_ms: int) -> Iterator[tuple[int, list[Reading]]]:
        """Readings of a past time in slices: the end of each, and what was sent in it, in order."""
        for start in range(start_ms, end_ms, slice_ms):
            stop = min(start + slice_ms, end_ms)
            yield stop, self.readings(self.sent(start, stop))

    def sent(self, start_ms: int, end_ms: int) -> Rows:
        """What is sent until the end of a time, in order; what is sent later is held."""
        rows = self.rows(start_ms, end_ms)
        rows = rows if self.held is None else _joined(self.held, rows)
        now = rows.sent_ms < end_ms
        self.held = rows.taken(~now)
        return rows.taken(now)

    def rows(self, start_ms: int, end_ms: int) -> Rows:
        """What is measured in a time, with faults; in the order of sending."""
        which, at_ms = self.courses.between(start_ms, end_ms)
        rng = np.random.default_rng([self.seed, start_ms // 1000])
        return self.observed(which, at_ms, rng)

    def observed(self, which: Numbers, at_ms: Numbers, rng: np.random.Generator) -> Rows:
        """What sensors at these positions measure at these moments."""
        value = self.courses.values(which, at_ms, rng)
        if self.burst is not None:
            value = self.burst.applied(self.courses, which, at_ms, value)
        if self.mishaps is not None:
            value = self.mishaps.applied(self.courses, which, at_ms, value)
        sent = at_ms + rng.integers(50, _LAG_MS, len(at_ms))
        return self.faults.applied(Rows(which, at_ms, value, sent), rng)

    def readings(self, rows: Rows) -> list[Reading]:
        """Rows as readings, values with five significant digits as devices send them."""
        codes = self.courses.code[rows.which]
        columns = (codes.tolist(), rows.at_ms.tolist(), rows.value.tolist(), rows.sent_ms.tolist())
        return [
            Reading(code, at, float(f"{value:.5g}"), sent)
            for code, at, value, sent in zip(*columns, strict=True)
        ]


def _joined(one: Rows, other: Rows) -> Rows:
    both = Rows(
        np.r_[one.which, other.which], np.r_[one.at_ms, other.at_ms],
        np.r_[one.value, other.value], np.r_[one.sent_ms, other.sent_ms],
    )  # fmt: skip
    return both.taken(np.argsort(both.sent_ms, kind="stable"))
