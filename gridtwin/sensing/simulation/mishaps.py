"""Mishaps of a sample city, seeded: a tilted cover, methane, a noisy night (data/simulation.toml)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from gridtwin.sensing.channels import Channels
from gridtwin.sensing.moments import MINUTE_MS
from gridtwin.sensing.reading import Numbers, Values
from gridtwin.sensing.simulation.courses import Courses

_STREAM = 41  # keeps their chance apart from that of noise and faults
_SWING_LEFT = 0.1  # what is left of the usual course while something happens


@dataclass(frozen=True, slots=True)
class Mishap:
    """What happens at one sensor.

    Attributes:
        position: of the sensor among the courses.
        start_ms, end_ms: from when until when.
        value: around which its readings lie meanwhile.
    """

    position: int
    start_ms: int
    end_ms: int
    value: float


@dataclass(frozen=True, slots=True)
class Mishaps:
    """Which mishap begins in which slot of time.

    Attributes:
        slot_ms: one begins in each.
        places: for each kind that the city has sensors for, their positions.
        kinds: value and length (milliseconds) of each of these.
        seed: of their chance.
    """

    slot_ms: int
    places: Sequence[Numbers]
    kinds: Sequence[tuple[float, int]]
    seed: int

    def of_slot(self, slot: int) -> Mishap | None:
        """The mishap that begins in a slot (since 1970); None where no sensor is there for one."""
        if not self.kinds:
            return None
        rng = np.random.default_rng([self.seed, _STREAM, slot])
        kind = int(rng.integers(len(self.kinds)))
        value, length_ms = self.kinds[kind]
        start = slot * self.slot_ms + int(rng.integers(self.slot_ms))
        return Mishap(int(rng.choice(self.places[kind])), start, start + length_ms, value)

    def applied(self, courses: Courses, which: Numbers, at_ms: Numbers, value: Values) -> Values:
        """The values with what happens at their sensors."""
        if not self.kinds or not len(which):
            return value
        longest = max(length for _, length in self.kinds)
        first, last = int(at_ms.min()) - longest, int(at_ms.max())
        made = value.copy()
        for slot in range(first // self.slot_ms - 1, last // self.slot_ms + 1):
            one = self.of_slot(slot)
            if one is None:
                continue
            hit = (which == one.position) & (at_ms >= one.start_ms) & (at_ms < one.end_ms)
            made[hit] = one.value + _SWING_LEFT * (value[hit] - courses.level[one.position])
        return np.asarray(np.clip(made, courses.least[which], courses.most[which]), dtype=np.float64)


def make_mishaps(courses: Courses, channels: Channels, table: Mapping[str, Any], *, seed: int) -> Mishaps:
    """Mishaps for the sensors that there are. `table` is [mishaps] of data/simulation.toml."""
    at = channels.positions(courses.number)
    sector, what = channels.sector[at].astype(str), channels.property[at].astype(str)
    places, kinds = [], []
    for kind in table["kind"]:
        own = np.flatnonzero((sector == kind["sector"]) & (what == kind["property"]))
        if len(own):
            places.append(own)
            kinds.append((float(kind["value"]), int(kind["minutes"] * MINUTE_MS)))
    return Mishaps(int(table["slot_minutes"] * MINUTE_MS), places, kinds, seed)
