"""The usual course of many sensors at once: level, daily swing, weekend, noise, each a little its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.sensing.channels import Channels
from gridtwin.sensing.reading import Numbers, Values
from gridtwin.sensing.sectors import Property, Sector

ZONE = ZoneInfo("Asia/Shanghai")
_NO_DATA = ("offline",)  # status of sensors that send nothing
_SATURDAY_H, _TURN_H = 120.0, 6.0  # hour of the week; how long it takes to become weekend
_DAY_DEPTH = 0.55  # between two peaks of a day values fall less far than in the night


@dataclass(frozen=True, slots=True)
class Courses:
    """Sensors that can be simulated, arrays of one length n in the order of their channels.

    Attributes:
        number, code: of the channel.
        interval_ms: between two readings.
        offset_ms: of the first reading within the interval.
        level, swing, noise, least, most: in the unit of each.
        peaks: hours of the day, shape (n, 2); the second is NaN where there is one peak a day.
        reaction: of each property to a burst, a share of its level.
        weekend: factor of the swing at weekends, and by how many hours peaks are later then.
        left_out: sensors of the register without a course, by sector and property.
    """

    number: Numbers
    code: NDArray[np.object_]
    interval_ms: Numbers
    offset_ms: Numbers
    level: Values
    swing: Values
    noise: Values
    least: Values
    most: Values
    peaks: Values
    reaction: Values
    weekend: tuple[float, float]
    left_out: Mapping[str, int]

    def __len__(self) -> int:
        return len(self.number)

    def values(self, which: Numbers, at_ms: Numbers, rng: np.random.Generator) -> Values:
        """Values of the sensors at positions `which` at moments `at_ms`, without faults."""
        moments = pd.to_datetime(at_ms, unit="ms", utc=True).tz_convert(ZONE)
        hour = (moments.hour + moments.minute / 60 + moments.second / 3600).to_numpy(np.float64)
        weekend = _weekend(np.asarray(moments.day_of_week) * 24.0 + hour)
        shrink, later = self.weekend
        peaks = self.peaks[which]
        wave = (1 - weekend) * _wave(hour, peaks) + weekend * shrink * _wave(hour - later, peaks)
        made = self.level[which] + self.swing[which] * wave
        made = made + rng.normal(0.0, 1.0, len(which)) * self.noise[which]
        return np.asarray(np.clip(made, self.least[which], self.most[which]), dtype=np.float64)

    def between(self, start_ms: int, end_ms: int) -> tuple[Numbers, Numbers]:
        """Which sensors report when, from `start_ms` until before `end_ms`: positions and moments by time."""
        first = -(-(start_ms - self.offset_ms) // self.interval_ms)
        count = np.maximum(0, -(-(end_ms - self.offset_ms) // self.interval_ms) - first)
        which = np.repeat(np.arange(len(self)), count)
        nth = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
        at_ms = (first[which] + nth) * self.interval_ms[which] + self.offset_ms[which]
        order = np.argsort(at_ms, kind="stable")
        return which[order], at_ms[order]


def make_courses(
    channels: Channels, sectors: Mapping[str, Sector], variety: Mapping[str, Any], *, seed: int
) -> Courses:
    """Courses of all sensors of the register that send, seeded. `variety` is data/simulation.toml's."""
    kinds = [
        _property(sectors, str(sector), str(what))
        for sector, what in zip(channels.sector, channels.property, strict=True)
    ]
    sends = ~np.isin(channels.status.astype(str), _NO_DATA)
    at = np.flatnonzero(sends & np.array([kind is not None for kind in kinds], dtype=bool))
    known = [kind for kind in (kinds[one] for one in at) if kind is not None]
    left_out: dict[str, int] = {}
    for one in np.flatnonzero(sends & np.array([kind is None for kind in kinds], dtype=bool)):
        name = f"{channels.sector[one]}.{channels.property[one]}"
        left_out[name] = left_out.get(name, 0) + 1
    own = np.array([np.random.default_rng([seed, int(n)]).normal(size=4) for n in channels.number[at]])
    own = own.reshape(-1, 4)
    level = np.array([kind.course.level for kind in known])
    bounds = (_finite(channels.least[at], [kind.least for kind in known]),
              _finite(channels.most[at], [kind.most for kind in known]))  # fmt: skip
    floor = [kind.course.least if kind.course.least is not None else -np.inf for kind in known]
    level = _within(level, *bounds)
    interval = _finite(channels.interval_s[at], [kind.interval_s for kind in known])
    interval_ms = np.maximum(1000, interval * 1000).astype(np.int64)
    peaks = np.array([(kind.course.peak_hour, _or_nan(kind.course.second_peak_hour)) for kind in known])
    return Courses(
        number=channels.number[at],
        code=channels.code[at],
        interval_ms=interval_ms,
        offset_ms=(np.abs(own[:, 3]) * 7919 * 1000).astype(np.int64) % interval_ms,
        level=level * (1 + variety["level"] * own[:, 0]),
        swing=np.array([kind.course.swing for kind in known]) * (1 + variety["swing"] * own[:, 1]),
        noise=np.array([kind.course.noise for kind in known]),
        least=np.maximum(bounds[0], floor),
        most=bounds[1],
        peaks=peaks.reshape(-1, 2) + variety["peak_hours"] * own[:, 2:3],
        reaction=np.array([kind.reaction for kind in known]),
        weekend=(float(variety["weekend_swing"]), float(variety["weekend_later_h"])),
        left_out=left_out,
    )


def _weekend(hour: Values) -> Values:
    """How much of an hour of the week (from Monday) is weekend, from 0 to 1, without a jump at midnight."""
    since = np.mod(hour - (_SATURDAY_H - _TURN_H / 2), 168)
    return np.asarray(np.clip(since / _TURN_H, 0, 1) - np.clip((since - 48) / _TURN_H, 0, 1))


def _wave(hour: Values, peaks: Values) -> Values:
    """1 at each peak, −1 midway between (less deep by day); with one peak a day a cosine."""
    first, second = peaks[:, 0], np.where(np.isnan(peaks[:, 1]), peaks[:, 0] + 24, peaks[:, 1])
    gap = np.mod(second - first, 24)
    gap = np.where(gap == 0, 24.0, gap)
    since = np.mod(hour - first, 24)
    is_between = (since < gap) & (gap < 24)
    phase = np.where(since < gap, since / gap, (since - gap) / np.where(gap < 24, 24 - gap, 24.0))
    depth = np.where(is_between, _DAY_DEPTH, 1.0)
    return np.asarray(1 - depth * (1 - np.cos(2 * np.pi * phase)), dtype=np.float64)


def _property(sectors: Mapping[str, Sector], sector: str, name: str) -> Property | None:
    return sectors[sector].properties.get(name) if sector in sectors else None


def _finite(given: Values, otherwise: list[float] | list[int]) -> Values:
    return np.where(np.isfinite(given), given, np.array(otherwise, dtype=np.float64))


def _within(level: Values, least: Values, most: Values) -> Values:
    """The level, or one within the sensor's own range where that lies elsewhere (a river above the sea)."""
    return np.where((level < least) | (level > most), least + 0.3 * (most - least), level)


def _or_nan(value: float | None) -> float:
    return np.nan if value is None else value
