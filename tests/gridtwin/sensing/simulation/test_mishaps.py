from __future__ import annotations

import numpy as np

from gridtwin.sensing.channels import Channels
from gridtwin.sensing.moments import MINUTE_MS
from gridtwin.sensing.sectors import load_sectors
from gridtwin.sensing.simulation.courses import Courses, make_courses
from gridtwin.sensing.simulation.mishaps import make_mishaps
from gridtwin.sensing.tables import packaged
from tests.gridtwin.sensing.conftest import channels

VARIETY = packaged("simulation")["variety"]
TABLE = {
    "slot_minutes": 20,
    "kind": [
        {"sector": "manhole", "property": "cover_tilt", "value": 35.0, "minutes": 10},
        {"sector": "gas", "property": "methane", "value": 14.0, "minutes": 10},
    ],
}


def covers(count: int) -> tuple[Channels, Courses]:
    """Sensors at covers, without any of gas."""
    texts = {"name": "井", "sector": "manhole", "property": "cover_tilt", "unit": "deg", "status": "online"}
    codes = np.array([f"JG-{number}" for number in range(count)], dtype=object)
    made = channels(
        number=np.arange(1, count + 1),
        **dict.fromkeys(("sensor_id", "code", "thing", "grid_code"), codes),
        **{name: np.array([value] * count, dtype=object) for name, value in texts.items()},
        **{name: np.zeros(count) for name in ("least", "lon", "lat")},
        most=np.full(count, 90.0),
        interval_s=np.full(count, 600.0),
    )
    return made, make_courses(made, load_sectors(), VARIETY, seed=7)


def test_one_mishap_a_slot_at_a_sensor_that_is_there() -> None:
    known, courses = covers(5)
    mishaps = make_mishaps(courses, known, TABLE, seed=7)
    assert mishaps.slot_ms == 20 * MINUTE_MS
    for slot in range(1_000, 1_050):
        one = mishaps.of_slot(slot)
        assert one is not None
        assert (one.value, one.end_ms - one.start_ms) == (35.0, 10 * MINUTE_MS)  # there is no gas to leak
        assert slot * mishaps.slot_ms <= one.start_ms < (slot + 1) * mishaps.slot_ms
        assert 0 <= one.position < 5
    again = make_mishaps(courses, known, TABLE, seed=7)
    assert [again.of_slot(slot) for slot in range(9)] == [mishaps.of_slot(slot) for slot in range(9)]


def test_values_lie_around_the_mishap_while_it_lasts() -> None:
    known, courses = covers(3)
    mishaps = make_mishaps(courses, known, TABLE, seed=7)
    one = mishaps.of_slot(5_000)
    assert one is not None
    at = np.array([one.start_ms - 1, one.start_ms, one.end_ms - 1, one.end_ms + 40 * MINUTE_MS])
    which = np.full(4, one.position)
    usual = np.full(4, courses.level[one.position])
    made = mishaps.applied(courses, which, at, usual)
    assert made[1:3].tolist() == [35.0, 35.0]


def test_other_sensors_feel_nothing() -> None:
    known, courses = covers(3)
    mishaps = make_mishaps(courses, known, TABLE, seed=7)
    spans = [mishaps.of_slot(slot) for slot in range(5_000, 5_003)]
    free = [spot for spot in range(3) if all(one is None or one.position != spot for one in spans)]
    assert free, "three mishaps at three sensors: take another slot"
    at = np.array([one.start_ms for one in spans if one is not None])
    usual = np.full(3, 1.5)
    assert mishaps.applied(courses, np.full(3, free[0]), at, usual).tolist() == usual.tolist()


def test_a_city_without_such_sensors_has_no_mishaps() -> None:
    known, courses = covers(2)
    table = {**TABLE, "kind": TABLE["kind"][1:]}  # type: ignore[index]
    mishaps = make_mishaps(courses, known, table, seed=7)
    assert mishaps.of_slot(1) is None
    usual = np.array([1.5])
    assert mishaps.applied(courses, np.array([0]), np.array([10**12]), usual).tolist() == [1.5]
