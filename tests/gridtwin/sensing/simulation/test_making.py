"""Faults, bursts and the stream of simulated readings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from gridtwin.sensing.simulation.bursts import make_burst
from gridtwin.sensing.simulation.faults import Faults
from gridtwin.sensing.simulation.live import due_readings
from gridtwin.sensing.simulation.making import Simulation
from gridtwin.sensing.tables import packaged
from tests.gridtwin.sensing.simulation.test_courses import HOUR, courses, ms

TABLE = packaged("simulation")
DAY = ms("2026-03-04T00:00:00")
NEVER = {"stuck": 0, "drift": 0, "silence": 0, "clock": 0, "hours": 5.0}
SOUND = {"spike": 0, "duplicate": 0, "late": 0, "late_hours": 3.0}


def simulation(
    sensors: dict[str, float] | None = None, readings: dict[str, float] | None = None
) -> Simulation:
    table = {"sensors_a_day": NEVER | (sensors or {}), "readings": SOUND | (readings or {})}
    made = courses()
    return Simulation(made, Faults(made, table, seed=7), seed=7)


def a_day(made: Simulation, days: int = 1) -> list[tuple[str, int | None, float, int]]:
    return [
        (one.code, one.at_ms, one.value, one.received_ms)
        for _, part in made.history(DAY, DAY + days * 24 * HOUR, slice_ms=HOUR)
        for one in part
    ]


def test_the_same_seed_gives_the_same_day() -> None:
    usual = [Simulation(courses(), Faults(courses(), TABLE, seed=7, share=20), seed=7) for _ in range(2)]
    days = [a_day(one) for one in usual]
    assert days[0] == days[1]
    assert days[0] != a_day(simulation())


def test_without_faults_every_reading_comes_once_in_time_and_order() -> None:
    rows = a_day(simulation())
    assert len(rows) >= 3 * 144 + 288 - 4
    assert len({(code, at) for code, at, _, _ in rows}) == len(rows)
    assert [sent for *_, sent in rows] == sorted(sent for *_, sent in rows)
    assert all(0 < sent - at < 2000 for _, at, _, sent in rows if at is not None)


@pytest.mark.parametrize("kind", ["stuck", "drift", "silence", "clock"])
def test_a_fault_of_a_sensor_lasts_its_hours(kind: str) -> None:
    sound, faulty = simulation(), simulation({kind: 1.0})
    which, start, end = faulty.faults.spans(kind, DAY // 86_400_000)
    assert which.tolist() == [0, 1, 2, 3]
    assert (end - start == 5 * HOUR).all()
    before = {(code, at): value for code, at, value, _ in a_day(sound, 4)}
    after = {(code, at): value for code, at, value, _ in a_day(faulty, 4)}
    changed = {key for key in before if after.get(key) != before[key]}
    pressures = {at for code, at in changed if code == "GS1"}
    assert 150 <= len(pressures) <= 300  # five hours a day at 12 an hour, in four days
    if kind == "clock":
        assert sum(1 for _, at in after if at is not None and at < 10 * 365 * 24 * HOUR) > 100
    if kind == "silence":
        assert len(after) < len(before)


@pytest.mark.parametrize(("kind", "extra"), [("spike", 0), ("duplicate", 1), ("late", 0)])
def test_faults_of_single_readings(kind: str, extra: int) -> None:
    made = simulation(None, {kind: 1.0})
    rows = a_day(made)
    sound = a_day(simulation())
    if kind == "spike":
        assert all(value > 1 for code, _, value, _ in rows if code != "JG2")
    if kind == "duplicate":
        assert len(rows) == 2 * len({(code, at) for code, at, _, _ in rows})
    if kind == "late":
        assert len(rows) < len(sound)
        assert made.held is not None
        assert len(rows) + len(made.held) == len(sound) + extra
        assert all(sent - at > 3 * HOUR for _, at, _, sent in rows if at is not None)


def test_a_burst_is_felt_along_the_network_less_with_distance_and_until_it_is_repaired() -> None:
    made = courses(
        sector=np.array(["water"] * 4, dtype=object), property=np.array(["pressure"] * 4, dtype=object)
    )
    burst = make_burst(
        made, {"JG1": 0.0, "JG2": 600.0, "JG3": 6000.0, "gone": 1.0}, TABLE["burst"], at_ms=DAY, hours=2
    )
    which = np.arange(4)

    def felt(after_ms: int) -> list[float]:
        value = np.full(4, 0.4)
        return np.round(burst.applied(made, which, np.full(4, DAY + after_ms), value) - 0.4, 3).tolist()

    near, mid, far, other = felt(HOUR)
    assert near < mid < -0.01
    assert mid / near == pytest.approx(np.exp(-1) * made.level[1] / made.level[0], rel=0.05)
    assert far == pytest.approx(0, abs=0.01)
    assert other == 0  # not on this network
    assert felt(-1000) == felt(2 * HOUR) == [0, 0, 0, 0]


def test_live_readings_carry_the_time_of_the_clock_however_fast_the_day_runs() -> None:
    made = replace(simulation())
    readings = due_readings(made, DAY, DAY + HOUR, (DAY, 60.0))
    assert len(readings) >= 27
    assert all(DAY <= one.at_ms < DAY + 60_000 for one in readings if one.at_ms is not None)
    assert due_readings(made, DAY, DAY, (DAY, 60.0)) == []


def test_what_is_sent_late_arrives_late_and_never_from_the_future() -> None:
    made = simulation(readings={"late": 0.5})
    sound = len(simulation().rows(DAY, DAY + HOUR))
    first = due_readings(made, DAY, DAY + HOUR, (DAY, 1.0))
    assert 0 < len(first) < sound
    assert all(one.received_ms < DAY + HOUR for one in first)
    hours = [due_readings(made, DAY + n * HOUR, DAY + (n + 1) * HOUR, (DAY, 1.0)) for n in range(1, 5)]
    late = [one for one in hours[2] if one.at_ms is not None and one.received_ms - one.at_ms > 2 * HOUR]
    assert len(first) + len(late) == pytest.approx(sound, abs=4)  # those of the first hour, to a lag


def test_a_quick_day_is_received_by_the_clock() -> None:
    made = simulation(readings={"late": 0.5})
    readings = due_readings(made, DAY, DAY + 12 * HOUR, (DAY, 60.0))
    assert all(DAY <= one.received_ms <= DAY + HOUR // 5 for one in readings)  # 12 hours in 12 minutes
