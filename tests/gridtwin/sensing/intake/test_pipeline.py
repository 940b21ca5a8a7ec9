"""The pipeline on both stores: what is stored, counted, refused, alarmed; failures leave nothing behind."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gridtwin.sensing.alarms.life import (
    AlarmFilter,
    State,
    acknowledge,
    clear_by_hand,
    events_of,
    find_alarms,
)
from gridtwin.sensing.alarms.windows import Scope, Window, add_window, end_window, list_windows
from gridtwin.sensing.errors import BadWindow, UnknownAlarm, WrongAlarmState
from gridtwin.sensing.intake.pipeline import Pipeline, make_pipeline
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store import SensingStore, asking
from gridtwin.sensing.store.schema import OBSERVATION
from gridtwin.store import Workspace
from tests.gridtwin.sensing.conftest import HOUR, T0

ALL = AlarmFilter(states=None)


@pytest.fixture
def pipeline(city: Workspace, store: SensingStore) -> Pipeline:
    return make_pipeline(city, store)


def at(second: float) -> datetime:
    return datetime.fromtimestamp(T0 / 1000 + second, tz=UTC)


def reading(code: str, second: float, value: float, *, delay: float = 0.0) -> Reading:
    return Reading(code, T0 + int(second * 1000), value, T0 + int((second + delay) * 1000))


def test_all_that_comes_in_is_accounted_for(pipeline: Pipeline, store: SensingStore) -> None:
    first = pipeline.take([reading("JG1", 0, 1.0), reading("JG1", 60, 2.0), reading("GS1", 0, 0.3)])
    assert (first.rows_in, first.stored, first.refused) == (3, 3, 0)
    again = pipeline.take(
        [
            reading("JG1", 60, 2.0),  # a duplicate
            reading("JG1", 0, 9.0),  # another value for a time that is stored
            reading("JG1", 30, 1.5),  # out of order
            reading("JG1", 120, 95.0),  # out of range
            reading("JG1", 121, 3.0),
            reading("JG1", 121, 4.0),  # twice in the batch, with another value
            reading("JG1", -8000, 1.0, delay=8200),  # late and out of order
            reading("JGX", 0, 1.0),
        ]
    )
    assert (again.rows_in, again.stored, again.duplicates, again.conflicts, again.refused) == (8, 4, 1, 2, 1)
    assert asking.tallies(store)[0] == {
        "channel": 1, "stored": 6, "duplicate": 1, "conflict": 2, "late": 1, "out_of_order": 2,
        "out_of_range": 1, "suspect": 0,
    }  # fmt: skip
    rows = asking.raw(store, 1, start_ms=T0 - 2 * 8_000_000, end_ms=T0 + HOUR)
    assert rows.value.tolist() == [1.0, 1.0, 1.5, 2.0, 95.0, 3.0]
    newest = asking.latest(store)
    assert dict(zip(newest.channel.tolist(), newest.value.tolist(), strict=True)) == {1: 3.0, 4: 0.3}
    assert asking.latest(store, [4]).value.tolist() == [0.3]
    assert [one["code"] for one in asking.refused(store)] == ["JGX"]


def test_nothing_in_nothing_out(pipeline: Pipeline, store: SensingStore) -> None:
    assert pipeline.take([]).rows_in == 0
    assert len(asking.latest(store)) == 0
    curve = asking.curve(store, 1, start_ms=T0, end_ms=T0 + 30 * 24 * HOUR)
    assert (len(curve.at_ms), asking.tallies(store)) == (0, [])


def test_a_failed_batch_leaves_nothing_and_can_come_again(
    pipeline: Pipeline, store: SensingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> None:
        raise RuntimeError("power")

    with monkeypatch.context() as patch:
        patch.setattr("gridtwin.sensing.intake.pipeline.keep_memories", break_down)
        with pytest.raises(RuntimeError):
            pipeline.take([reading("JG1", 0, 40.0)])
    assert len(asking.latest(store)) == 0
    assert find_alarms(store, ALL) == []
    assert pipeline.take([reading("JG1", 0, 40.0)]).stored == 1
    assert len(find_alarms(store)) == 1


def test_the_life_of_an_alarm(pipeline: Pipeline, store: SensingStore) -> None:
    pipeline.take([reading("JG1", 0, 40.0)])
    (alarm,) = find_alarms(store)
    number = alarm["alarm_no"]
    assert (alarm["rule"], alarm["severity"], alarm["state"], alarm["value"], alarm["raised_at"]) == (
        "manhole.tilt", "critical", "raised", 40.0, T0,
    )  # fmt: skip
    assert acknowledge(store, [number], actor="李", now=at(60), note="派员") == 1
    with pytest.raises(WrongAlarmState, match="was acknowledged by 李"):
        acknowledge(store, [number], actor="王", now=at(61))
    pipeline.take([reading("JG1", 120, 1.0)])
    assert find_alarms(store) == []
    (cleared,) = find_alarms(store, ALL)
    assert (cleared["state"], cleared["cleared_by"], cleared["note"]) == (State.CLEARED, "rule", "派员")
    steps = [(step["event"], step["actor"], (step["at"] - T0) // 1000) for step in events_of(store, number)]
    assert steps == [("raised", "rule", 0), ("acknowledged", "李", 60), ("cleared", "rule", 120)]
    with pytest.raises(WrongAlarmState, match="cleared already"):
        clear_by_hand(store, [number], actor="王", now=at(130), note="")
    with pytest.raises(UnknownAlarm):
        events_of(store, "BJ1")


def test_all_or_none_are_acknowledged(pipeline: Pipeline, store: SensingStore) -> None:
    pipeline.take([reading("JG1", 0, 40.0)])
    (alarm,) = find_alarms(store)
    with pytest.raises(UnknownAlarm):
        acknowledge(store, [alarm["alarm_no"], "BJ1"], actor="李", now=at(60))
    assert find_alarms(store)[0]["state"] == State.RAISED


def test_an_alarm_cleared_by_hand_does_not_come_back_at_once(pipeline: Pipeline, store: SensingStore) -> None:
    pipeline.take([reading("JG1", 0, 40.0)])
    clear_by_hand(store, [find_alarms(store)[0]["alarm_no"]], actor="李", now=at(5), note="已知")
    pipeline.tick(at(6))
    pipeline.take([reading("JG1", 10, 41.0)])
    assert find_alarms(store) == []
    pipeline.take([reading("JG1", 20, 1.0), reading("JG1", 30, 42.0)])
    assert [alarm["value"] for alarm in find_alarms(store)] == [42.0]


def test_a_new_intake_knows_open_alarms_and_pending_durations(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    pipeline.take([reading("JG1", 0, 40.0), reading("GS1", 0, 0.1)])
    after = make_pipeline(city, store)
    after.take([reading("JG1", 10, 41.0)])
    assert len(find_alarms(store)) == 1, "not raised twice"
    assert [one.rule.id for one in after.tick(at(600))] == ["water.low_pressure"]
    after.take([reading("JG1", 620, 1.0)])
    assert [alarm["rule"] for alarm in find_alarms(store)] == ["water.low_pressure"]


def test_maintenance_windows(pipeline: Pipeline, store: SensingStore) -> None:
    window = Window(Scope.THING, "component/cover-1", at(0), at(100), "检修")
    number = add_window(store, window, pipeline.channels, actor="李")
    pipeline.tick(at(1))
    pipeline.take([reading("JG1", 2, 40.0), reading("GS1", 2, 0.9)])
    assert [alarm["rule"] for alarm in find_alarms(store)] == ["water.high_pressure"]
    assert [one["target"] for one in list_windows(store, now=at(3))] == ["component/cover-1"]
    end_window(store, number, now=at(4))
    pipeline.tick(at(5))
    pipeline.take([reading("JG1", 6, 40.0)])
    assert {alarm["rule"] for alarm in find_alarms(store)} == {"water.high_pressure", "manhole.tilt"}
    with pytest.raises(BadWindow, match="no window"):
        end_window(store, number, now=at(7))
    for wrong in (
        Window(Scope.ALL, "", at(5), at(5), "x"),
        Window(Scope.ALL, "", at(5), at(6), " "),
        Window(Scope.SENSOR, "nobody", at(5), at(6), "x"),
    ):
        with pytest.raises(BadWindow):
            add_window(store, wrong, pipeline.channels, actor="李")


def test_changes_since_a_batch(pipeline: Pipeline, store: SensingStore) -> None:
    pipeline.take([reading("JG1", 0, 1.0), reading("GS1", 0, 0.3)])
    seen = asking.changes(store, 0)
    assert sorted(seen.values.channel.tolist()) == [1, 4]
    pipeline.take([reading("JG1", 1, 40.0)])
    pipeline.take([reading("JG1", 2, 41.0)])
    more = asking.changes(store, seen.batch)
    assert (more.values.channel.tolist(), more.values.value.tolist()) == ([1], [41.0])
    assert [(one["event"], one["rule"], one["channel"]) for one in more.alarm_events] == [
        ("raised", "manhole.tilt", 1)
    ]
    none = asking.changes(store, more.batch)
    assert (none.batch, len(none.values), none.alarm_events) == (more.batch, 0, [])


def test_curves_are_whole_before_during_and_after_rolling_up(pipeline: Pipeline, store: SensingStore) -> None:
    values = np.arange(600) / 600
    pipeline.take([reading("GS1", 60 * k, float(v)) for k, v in enumerate(values)])
    span = {"start_ms": T0, "end_ms": T0 + 10 * HOUR}

    def by_hour() -> list[list[float]]:
        curve = asking.curve(store, 4, points=10, **span)
        assert (curve.step_ms, curve.at_ms[0], curve.count.tolist()) == (HOUR, T0, [60] * 10)
        return [column.round(6).tolist() for column in (curve.least, curve.most, curve.mean)]

    before = by_hour()
    assert before[0] == (values[::60]).round(6).tolist()
    assert before[2] == (values.reshape(10, 60).mean(axis=1)).round(6).tolist()
    assert pipeline.maintain(at(5 * 3600 + 200), hours=3) == 3
    assert by_hour() == before
    assert pipeline.maintain(at(11 * 3600)) == 7
    assert pipeline.maintain(at(11 * 3600)) == 0
    assert by_hour() == before
    pipeline.take([reading("GS1", 30, 1.5, delay=3600 * 11)])  # late, into an hour that was rolled up
    curve = asking.curve(store, 4, points=10, **span)
    assert (curve.count[0], curve.most[0]) == (61, 1.5)
    assert pipeline.maintain(at(24 * 3600)) == 1
    assert asking.curve(store, 4, points=10, **span).count[0] == 61


def test_single_values_of_short_spans_and_minutes_between(pipeline: Pipeline, store: SensingStore) -> None:
    pipeline.take([reading("GS1", 10 * k, 0.3 + k / 1000) for k in range(30)])
    assert asking.curve(store, 4, start_ms=T0, end_ms=T0 + HOUR).at_ms.tolist() == [
        T0 + 10_000 * k for k in range(30)
    ]
    minutes = asking.curve(store, 4, start_ms=T0, end_ms=T0 + 10 * HOUR, points=600)
    assert (minutes.step_ms, minutes.count.tolist()) == (60_000, [6] * 5)


def test_values_out_of_range_are_in_no_curve(pipeline: Pipeline, store: SensingStore) -> None:
    pipeline.take([reading("GS1", 0, 0.3), reading("GS1", 1, 99.0)])
    assert asking.curve(store, 4, start_ms=T0, end_ms=T0 + HOUR).most.tolist() == [0.3]
    assert asking.raw(store, 4, start_ms=T0, end_ms=T0 + HOUR).value.tolist() == [0.3, 99.0]


def test_old_rows_are_forgotten_but_not_before_they_are_rolled_up(
    pipeline: Pipeline, store: SensingStore
) -> None:
    day = 24 * 3600.0
    pipeline.take([reading("GS1", 0, 0.3), reading("GS1", 40 * day, 0.4)])
    assert pipeline.forget(at(41 * day)).raw == 0
    pipeline.maintain(at(41 * day))
    assert pipeline.forget(at(41 * day)).raw == 1
    assert asking.raw(store, 4, start_ms=0, end_ms=T0 + HOUR).value.tolist() == []
    month = asking.curve(store, 4, start_ms=T0, end_ms=T0 + int(41 * day * 1000))
    assert month.mean.round(6).tolist() == [0.3, 0.4]
    assert pipeline.take([reading("GS1", 41 * day, 0.5)]).stored == 1


def test_what_comes_for_a_forgotten_hour_does_not_replace_its_roll_up(
    city: Workspace, pipeline: Pipeline, store: SensingStore
) -> None:
    day = 24 * 3600.0
    pipeline.take([reading("GS1", 0, 0.2), reading("GS1", 60, 0.4), reading("GS1", 40 * day, 0.4)])
    pipeline.maintain(at(41 * day))
    pipeline.forget(at(41 * day))
    for taking in (pipeline, make_pipeline(city, store)):
        assert taking.take([reading("GS1", 600, 1.0, delay=41 * day)]).rows_in == 1
        taking.maintain(at(42 * day))
        month = asking.curve(store, 4, start_ms=T0, end_ms=T0 + int(30 * day * 1000))
        assert (month.count.tolist(), month.mean.round(6).tolist()) == ([2], [0.3])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.lists(
            st.tuples(
                st.sampled_from(["JG1", "GS1", "?"]), st.integers(0, 20), st.sampled_from([0.0, 0.5, 2.0])
            )
        ),
        max_size=4,
    )
)
def test_the_sum_is_always_right(
    pipeline: Pipeline, store: SensingStore, batches: list[list[tuple[str, int, float]]]
) -> None:
    with store.reading() as connection:
        before = connection.scalar(sa.select(sa.func.count()).select_from(OBSERVATION))
    stored = 0
    for batch in batches:
        done = pipeline.take([reading(code, second, value) for code, second, value in batch])
        assert done.rows_in == done.stored + done.duplicates + done.conflicts + done.refused
        stored += done.stored
    with store.reading() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(OBSERVATION)) == before + stored


def test_values_without_a_clock_are_in_curves_and_roll_ups_and_counted_apart(
    pipeline: Pipeline, store: SensingStore
) -> None:
    never_set = [Reading("GS1", 0, 0.3 + k / 100, T0 + 60_000 * k) for k in range(3)]
    pipeline.take([*never_set, reading("GS1", 500, 0.5)])
    single = asking.curve(store, 4, start_ms=T0, end_ms=T0 + HOUR)
    assert single.suspect.tolist() == [1, 1, 1, 0]
    assert single.mean.round(6).tolist() == [0.3, 0.31, 0.32, 0.5]
    for _ in range(2):  # from the observations, then from the roll-ups
        hours = asking.curve(store, 4, start_ms=T0, end_ms=T0 + 30 * HOUR, points=20)
        assert (hours.count.tolist(), hours.suspect.tolist()) == ([4], [3])
        assert hours.mean.round(6).tolist() == [0.3575]
        pipeline.maintain(at(24 * 3600))
