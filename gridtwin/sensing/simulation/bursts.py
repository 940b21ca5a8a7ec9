"""A burst of a pipe: what sensors along the network feel of it.

Distances come from whoever knows the network.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from gridtwin.sensing.moments import HOUR_MS
from gridtwin.sensing.reading import Numbers, Values
from gridtwin.sensing.simulation.courses import Courses


@dataclass(frozen=True, slots=True)
class Burst:
    """A broken pipe.

    Attributes:
        at_ms, until_ms: when it breaks and when it is repaired.
        distance_m: along the pipes, by position of the sensor; others feel nothing.
        reach_m: at this distance the effect has fallen to 37 %.
        ramp_s: until it is felt in full.
    """

    at_ms: int
    until_ms: int
    distance_m: Mapping[int, float]
    reach_m: float
    ramp_s: float

    def applied(self, courses: Courses, which: Numbers, at_ms: Numbers, value: Values) -> Values:
        """The values with the effect of the burst."""
        distance = np.full(len(courses), np.inf)
        for position, metres in self.distance_m.items():
            distance[position] = metres
        grown = np.clip((at_ms - self.at_ms) / (self.ramp_s * 1000), 0, 1)
        gone = np.clip((self.until_ms - at_ms) / (self.ramp_s * 1000), 0, 1)
        share = courses.reaction[which] * np.exp(-distance[which] / self.reach_m) * grown * gone
        changed = value + share * np.abs(courses.level[which])
        return np.asarray(np.clip(changed, courses.least[which], courses.most[which]), dtype=np.float64)


def make_burst(
    courses: Courses, distance_m: Mapping[str, float], table: Mapping[str, Any], *, at_ms: int, hours: float
) -> Burst:
    """A burst whose distances are given by code of the sensor. `table` is [burst] of data/simulation.toml."""
    known = {str(code): position for position, code in enumerate(courses.code)}
    found = {known[code]: metres for code, metres in distance_m.items() if code in known}
    return Burst(at_ms, at_ms + int(hours * HOUR_MS), found, float(table["reach_m"]), float(table["ramp_s"]))
