"""Faults of simulated devices, seeded: stuck, drifting, silent, a wrong clock, spikes, duplicates, late."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from gridtwin.sensing.moments import DAY_MS, HOUR_MS
from gridtwin.sensing.reading import Numbers, Values
from gridtwin.sensing.simulation.courses import Courses

_OF_SENSORS = ("stuck", "drift", "silence", "clock")
_DRIFT = 0.3  # of the range, at the end
_SPIKE = 1.5  # of the range, beyond its end


@dataclass(frozen=True, slots=True)
class Rows:
    """Readings as they will be sent, arrays of one length.

    Attributes:
        which: position of the sensor.
        at_ms: the time the device says.
        value: in the unit of the sensor.
        sent_ms: when it is sent.
    """

    which: Numbers
    at_ms: Numbers
    value: Values
    sent_ms: Numbers

    def __len__(self) -> int:
        return len(self.which)

    def taken(self, which: Any) -> Rows:  # Any: a mask or positions
        """The rows of a mask or of positions."""
        return Rows(self.which[which], self.at_ms[which], self.value[which], self.sent_ms[which])


@dataclass(frozen=True, slots=True)
class Faults:
    """Which sensors fail when. `table` is data/simulation.toml; `share` multiplies its shares."""

    courses: Courses
    table: Mapping[str, Any]
    seed: int
    share: float = 1.0

    def applied(self, rows: Rows, rng: np.random.Generator) -> Rows:
        """The rows with the faults of their day; in the order in which they are sent."""
        if not self.share or not len(rows):
            return rows
        days = np.unique(rows.at_ms // DAY_MS)
        for day in np.union1d(days, days - 1).tolist():  # a fault may last into the next day
            for kind in _OF_SENSORS:
                rows = self._of_day(rows, kind, day)
        return self._of_readings(rows, rng)

    def spans(self, kind: str, day: int) -> tuple[Numbers, Numbers, Numbers]:
        """Sensors that have a fault on a day (since 1970): positions, beginnings and ends."""
        rng = np.random.default_rng([self.seed, day, _OF_SENSORS.index(kind)])
        hit = rng.random(len(self.courses)) < self.table["sensors_a_day"][kind] * self.share
        start = day * DAY_MS + rng.integers(0, DAY_MS, len(self.courses))
        length = int(self.table["sensors_a_day"]["hours"] * HOUR_MS)
        which = np.flatnonzero(hit)
        return which, start[which], start[which] + length

    def _of_day(self, rows: Rows, kind: str, day: int) -> Rows:
        which, start, end = self.spans(kind, day)
        since = np.full(len(self.courses), np.iinfo(np.int64).max)
        until = np.zeros(len(self.courses), dtype=np.int64)
        since[which], until[which] = start, end
        hit = (rows.at_ms >= since[rows.which]) & (rows.at_ms < until[rows.which])
        if not hit.any():
            return rows
        if kind == "silence":
            return rows.taken(~hit)
        own = rows.which[hit]
        at_ms, value = rows.at_ms.copy(), rows.value.copy()
        if kind == "clock":
            at_ms[hit] -= since[own]  # as if the device had started in 1970 then
        elif kind == "stuck":
            value[hit] = self.courses.values(own, since[own], np.random.default_rng(0))
        else:
            courses = self.courses
            gone = (rows.at_ms[hit] - since[own]) / (until[own] - since[own])
            value[hit] += _DRIFT * gone * (courses.most[own] - courses.least[own])
        return Rows(rows.which, at_ms, value, rows.sent_ms)

    def _of_readings(self, rows: Rows, rng: np.random.Generator) -> Rows:
        table, courses = self.table["readings"], self.courses
        drawn = {
            name: rng.random(len(rows)) < table[name] * self.share for name in ("spike", "late", "duplicate")
        }
        own = rows.which
        beyond = courses.most[own] + (_SPIKE - 1) * (courses.most[own] - courses.least[own])
        value = np.where(drawn["spike"], beyond, rows.value)
        sent = rows.sent_ms + np.where(drawn["late"], int(table["late_hours"] * HOUR_MS), 0)
        made = Rows(own, rows.at_ms, value, sent)
        again = made.taken(drawn["duplicate"])
        both = Rows(
            np.r_[made.which, again.which], np.r_[made.at_ms, again.at_ms],
            np.r_[made.value, again.value], np.r_[made.sent_ms, again.sent_ms + 1000],
        )  # fmt: skip
        return both.taken(np.argsort(both.sent_ms, kind="stable"))
