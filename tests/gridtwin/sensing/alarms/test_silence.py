"""Silence counts while somebody listens: after a start or pause, with wrong clocks, before the first word."""

from __future__ import annotations

from gridtwin.sensing.alarms.engine import Engine
from gridtwin.sensing.alarms.memory import Memory
from gridtwin.sensing.alarms.rules import Kind
from tests.gridtwin.sensing.alarms.test_engine import CHANNELS, TILT, engine, pass_time, rows, rule, said
from tests.gridtwin.sensing.conftest import T0

SILENT = rule("manhole.silent", Kind.NO_DATA, after_s=100, first_after_s=0)
DAY = 86_400


def test_a_start_waits_as_long_as_the_rule_before_it_calls_anybody_silent() -> None:
    it = engine(SILENT)
    it.silence.hear({TILT: T0 - 2_700_000})
    assert pass_time(it, 0, 100) == []
    assert pass_time(it, 101, 101) == [("manhole.silent", "raised", 101)]


def test_what_waited_at_the_broker_is_heard_in_time() -> None:
    it = engine(SILENT)
    it.silence.hear({TILT: T0 - 2_700_000})
    assert pass_time(it, 0, 30) == []
    it.feed(rows(TILT, (31, 1)))
    assert pass_time(it, 31, 131) == []
    assert pass_time(it, 132, 132) == [("manhole.silent", "raised", 132)]


def test_a_pause_in_which_nobody_listened_is_no_silence() -> None:
    it = engine(SILENT)
    it.silence.hear({TILT: T0})
    assert pass_time(it, 0, 30) == []
    assert pass_time(it, 10_000, 10_100) == []
    assert pass_time(it, 10_101, 10_101) == [("manhole.silent", "raised", 10_101)]


def test_an_arrival_of_tomorrow_hides_no_silence() -> None:
    it = engine(SILENT)
    it.silence.hear({TILT: T0 + 1000 * DAY})
    assert pass_time(it, 0, 100) == []
    assert pass_time(it, 101, 130) == [("manhole.silent", "raised", 101)]


def _first(it: Engine, first_s: int) -> list[tuple[str, str, float]]:
    return pass_time(it, first_s, first_s + 130)


def test_a_sensor_that_was_never_heard_of_is_missed_after_a_day_also_over_restarts() -> None:
    new = rule("manhole.silent", Kind.NO_DATA, after_s=100)
    it = engine(new)
    assert _first(it, 0) == []
    kept = {key: Memory.of(it.memories[key].kept()) for key in it.changed}
    after = engine(new)
    after.recall(kept)
    assert _first(after, DAY - 200) == []
    assert pass_time(after, DAY - 70, DAY) == []
    made = pass_time(after, DAY + 1, DAY + 1)
    assert [event for _, event, _ in made] == ["raised"] * 3, "three sensors at this thing"
    assert said(after.feed(rows(TILT, (DAY + 2, 1)))) == [("manhole.silent", "cleared", DAY + 2)]


def test_a_sensor_that_was_never_heard_of_is_not_missed_where_the_rule_says_so() -> None:
    it = engine(SILENT)
    assert _first(it, 0) == _first(it, 2 * DAY) == []
    assert it.memories == {}
    assert len(CHANNELS) == 4
