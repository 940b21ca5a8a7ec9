"""Simulated courses: seeded, in their range, with the peaks, weekends and intervals the sectors say."""

from __future__ import annotations

from datetime import datetime

import numpy as np

from gridtwin.sensing.sectors import load_sectors
from gridtwin.sensing.simulation.courses import ZONE, Courses, make_courses
from gridtwin.sensing.tables import packaged
from tests.gridtwin.sensing.conftest import channels

HOUR = 3_600_000


def courses(seed: int = 7, **changes: object) -> Courses:
    return make_courses(channels(**changes), load_sectors(), packaged("simulation")["variety"], seed=seed)


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZONE).timestamp() * 1000)


def day_of(made: Courses, position: int, day: str) -> np.ndarray:
    at = ms(f"{day}T00:00:00") + np.arange(0, 24 * HOUR, HOUR // 4)
    return made.values(np.full(len(at), position), at, np.random.default_rng(1))


def test_the_same_seed_gives_the_same_values_and_another_others() -> None:
    first, again, other = (day_of(courses(seed), 3, "2026-03-04") for seed in (7, 7, 8))
    assert (first == again).all()
    assert not (first == other).all()


def test_pressure_is_lowest_when_water_is_used_and_highest_in_the_night() -> None:
    by_hour = day_of(courses(), 3, "2026-03-04").reshape(24, 4).mean(axis=1)
    assert by_hour.argmin() in (6, 7, 8, 18, 19, 20)
    assert by_hour.argmax() in (0, 1, 2, 3)
    assert by_hour[13] > by_hour[7]


def test_weekends_swing_less_and_there_is_no_jump_at_midnight() -> None:
    made = courses()
    weekday, sunday = (day_of(made, 3, day) for day in ("2026-03-04", "2026-03-08"))
    assert np.ptp(sunday) < np.ptp(weekday)
    at = ms("2026-03-08T20:00:00") + np.arange(0, 8 * HOUR, HOUR // 12)
    quiet = np.array([made.values(np.array([3]), np.array([one]), _Silent())[0] for one in at])
    assert np.abs(np.diff(quiet)).max() < 0.01


class _Silent:
    """No noise."""

    def normal(self, *_: object) -> np.ndarray:
        return np.zeros(1)


def test_values_stay_in_the_range_of_the_sensor_and_start_there() -> None:
    made = courses(least=np.array([0.0, 0.0, 1505.0, 0.0]), most=np.array([90.0, 1.0, 1525.0, 0.3]))
    assert 1505 <= day_of(made, 2, "2026-03-04").min() <= day_of(made, 2, "2026-03-04").max() <= 1525
    assert day_of(made, 3, "2026-03-04").max() <= 0.3


def test_each_sensor_reports_in_its_interval_whatever_the_slices() -> None:
    made = courses()
    start, end = ms("2026-03-04T00:00:00"), ms("2026-03-04T06:00:00")
    which, at = made.between(start, end)
    parts = [made.between(one, one + HOUR) for one in range(start, end, HOUR)]
    assert sorted(zip(which, at, strict=True)) == sorted(
        pair for part in parts for pair in zip(*part, strict=True)
    )
    assert np.bincount(which).tolist() == [36, 36, 36, 72]
    assert (np.diff(at) >= 0).all()


def test_sensors_that_send_nothing_or_are_of_no_sector_are_left_out() -> None:
    made = courses(
        status=np.array(["online", "offline", "fault", "online"], dtype=object),
        sector=np.array(["manhole", "manhole", "lunar", "water"], dtype=object),
    )
    assert made.code.tolist() == ["JG1", "GS1"]
    assert made.left_out == {"lunar.water_level": 1}
