"""Wrong clocks, of devices and of the server, on both stores: no alarm is held back, the latest value is."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gridtwin.sensing.alarms.life import events_of, find_alarms
from gridtwin.sensing.intake.pipeline import Pipeline, make_pipeline
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store import SensingStore, asking
from gridtwin.store import Workspace
from tests.gridtwin.sensing.conftest import HOUR, T0

DAY = 86_400
_TURNS = itertools.count(1)


@pytest.fixture
def pipeline(city: Workspace, store: SensingStore) -> Pipeline:
    return make_pipeline(city, store)


def at(second: float) -> datetime:
    return datetime.fromtimestamp(T0 / 1000 + second, tz=UTC)


def take(pipeline: Pipeline, arrived: float, measured: float | None, value: float, code: str = "GS1") -> int:
    """One reading that arrives now, by seconds after T0; how many were stored."""
    told = None if measured is None else T0 + int(1000 * measured)
    now = at(arrived)
    return pipeline.take([Reading(code, told, value, T0 + int(1000 * arrived))], now=now).stored


def high(store: SensingStore) -> list[int]:
    """Since when the pressure is too high."""
    return [one["raised_at"] for one in find_alarms(store) if one["rule"] == "water.high_pressure"]


def latest(store: SensingStore) -> list[float]:
    return asking.latest(store).value.tolist()


def test_a_device_that_was_ahead_for_one_value(pipeline: Pipeline, store: SensingStore) -> None:
    take(pipeline, 0, 290, 0.3)
    assert (latest(store), find_alarms(store)) == ([0.3], [])
    take(pipeline, 1, 1, 0.95)
    assert (latest(store), high(store)) == ([0.95], [T0 + 1000])


def test_a_server_that_was_a_day_ahead_for_one_value(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    take(pipeline, DAY, None, 0.3)
    take(pipeline, 10, 10, 0.95)
    assert (latest(store), high(store)) == ([0.95], [T0 + 10_000])
    take(make_pipeline(city, store), 20, 20, 0.3)
    assert (latest(store), high(store)) == ([0.3], [])


def test_a_restart_knows_that_the_latest_value_is_of_tomorrow(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    take(pipeline, DAY, None, 0.3)
    take(make_pipeline(city, store), 10, 10, 0.95)
    assert (latest(store), high(store)) == ([0.95], [T0 + 10_000])


def test_what_gave_way_is_still_known_when_it_comes_again(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    take(pipeline, 0, 290, 0.3)
    take(pipeline, 1, 1, 0.31)
    for taking in (pipeline, make_pipeline(city, store)):
        again = [Reading("GS1", T0 + 290_000, value, T0 + 290_000) for value in (0.3, 0.4)]
        done = taking.take(again, now=at(290))
        assert (done.stored, done.duplicates, done.conflicts) == (0, 1, 1)
    assert asking.raw(store, 4, start_ms=T0, end_ms=T0 + HOUR).value.tolist() == [0.31, 0.3]


def test_an_old_recording_leaves_the_latest_values_as_they_are(
    pipeline: Pipeline, store: SensingStore
) -> None:
    take(pipeline, 10 * DAY, 10 * DAY, 0.3)
    pipeline.take([Reading("GS1", T0, 0.95, T0)])
    assert (latest(store), find_alarms(store)) == ([0.3], [])


def test_a_value_that_comes_late_is_no_later_value(pipeline: Pipeline, store: SensingStore) -> None:
    take(pipeline, 60, 60, 0.3)
    take(pipeline, 61, 30, 0.95)
    assert (latest(store), find_alarms(store)) == ([0.3], [])


def test_an_alarm_beyond_the_range_says_so(pipeline: Pipeline, store: SensingStore) -> None:
    take(pipeline, 0, 0, 2.5)
    (alarm,) = find_alarms(store)
    (event,) = events_of(store, alarm["alarm_no"])
    assert (alarm["rule"], alarm["value"]) == ("water.high_pressure", 2.5)
    assert alarm["note"] == event["note"] == "超出量程 beyond the measuring range"
    assert asking.curve(store, 4, start_ms=T0, end_ms=T0 + HOUR).count.tolist() == []


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(-DAY, DAY), st.one_of(st.none(), st.integers(-4000, 400))),
        min_size=1, max_size=6,
    )
)  # fmt: skip
def test_a_high_value_that_arrives_now_raises_whatever_came_before(
    city: Workspace, store: SensingStore, earlier: list[tuple[int, int | None]]
) -> None:
    """Tried one after the other on one store, ten days apart, so that each finds what the last one left."""
    now = 10 * DAY * next(_TURNS)
    pipeline = make_pipeline(city, store)
    for wrong, skew in earlier:
        arrived = now + wrong
        take(pipeline, arrived, None if skew is None else arrived + skew, 0.3)
        pipeline.tick(at(arrived))
    take(pipeline, now, now + 0.001, 0.95)
    assert high(store) == [T0 + 1000 * now]
    assert latest(store) == [0.95]
    take(pipeline, now + 0.5, now + 0.5, 0.3)
    assert (high(store), latest(store)) == ([], [0.3])
