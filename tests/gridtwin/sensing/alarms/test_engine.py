"""Alarm rules over courses of values: each kind, hysteresis, silence, repeats, combinations, maintenance."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.sensing.alarms.causes import Cause
from gridtwin.sensing.alarms.engine import Engine, Transition
from gridtwin.sensing.alarms.memory import Memory
from gridtwin.sensing.alarms.rules import Kind, Rule, Severity
from gridtwin.sensing.reading import Observations, Quality
from tests.gridtwin.sensing.conftest import T0, channels

CHANNELS = channels()
TILT, OPEN, LEVEL, PRESSURE = 1, 2, 3, 4


def rule(name: str, kind: Kind, **keys: object) -> Rule:
    sector, _, _ = name.partition(".")
    return Rule(name, sector, str(keys.pop("property", "")), kind, Severity.MAJOR, "", "", **keys)  # type: ignore[arg-type]


def engine(*rules: Rule, **keys: object) -> Engine:
    return Engine({one.id: one for one in rules}, CHANNELS, **keys)  # type: ignore[arg-type]


def rows(channel: int, *values: tuple[float, float], quality: Quality = Quality.GOOD) -> Observations:
    """Observations at seconds after T0, arriving at once."""
    at = np.array([T0 + int(1000 * second) for second, _ in values], dtype=np.int64)
    return Observations(
        np.full(len(values), channel), at, np.array([value for _, value in values]),
        np.full(len(values), quality, dtype=np.int64), at,
    )  # fmt: skip


def said(made: Iterable[Transition]) -> list[tuple[str, str, float]]:
    """Rule, event and second of each transition."""
    return [(one.rule.id, one.event.value, (one.at_ms - T0) / 1000) for one in made]


def pass_time(it: Engine, first: int, last: int) -> list[tuple[str, str, float]]:
    """What moments bring from one second after T0 to another, two a minute."""
    seconds = [*range(first, last, 30), last]
    return [one for second in seconds for one in said(it.tick(T0 + 1000 * second))]


def test_threshold_with_hysteresis() -> None:
    it = engine(rule("manhole.tilt", Kind.THRESHOLD, property="cover_tilt", above=15.0, clear=10.0))
    made = it.feed(rows(TILT, (0, 15), (1, 15.1), (2, 40), (3, 12), (4, 16), (5, 10), (6, 14)))
    assert said(made) == [("manhole.tilt", "raised", 1), ("manhole.tilt", "cleared", 5)]
    assert [one.value for one in made] == [15.1, 10]


def test_below_and_band() -> None:
    it = engine(rule("water.p", Kind.THRESHOLD, property="pressure", below=0.2, clear=0.24))
    made = it.feed(rows(PRESSURE, (0, 0.19), (1, 0.22), (2, 0.24)))
    assert said(made) == [("water.p", "raised", 0), ("water.p", "cleared", 2)]
    it = engine(rule("water.p", Kind.THRESHOLD, property="pressure", below=0.2, above=0.8))
    made = it.feed(rows(PRESSURE, (0, 0.9), (1, 0.5), (2, 0.1), (3, 0.5)))
    assert [event for _, event, _ in said(made)] == ["raised", "cleared", "raised", "cleared"]


def test_duration_counts_from_the_first_value_beyond_and_starts_again() -> None:
    it = engine(rule("water.p", Kind.DURATION, property="pressure", below=0.2, for_s=600))
    assert said(it.feed(rows(PRESSURE, (0, 0.1), (599, 0.1), (600, 0.3), (700, 0.1), (1299, 0.1)))) == []
    assert said(it.feed(rows(PRESSURE, (1300, 0.1)))) == [("water.p", "raised", 1300)]


def test_duration_ends_without_a_further_value() -> None:
    it = engine(rule("water.p", Kind.DURATION, property="pressure", below=0.2, for_s=600))
    it.feed(rows(PRESSURE, (0, 0.1)))
    assert said(it.tick(T0 + 599_000)) == []
    assert said(it.tick(T0 + 600_000)) == [("water.p", "raised", 600)]
    assert said(it.tick(T0 + 700_000)) == []


@pytest.mark.parametrize(
    ("direction", "values", "expected"),
    [
        ("down", [(0, 0.4), (300, 0.35), (600, 0.29)], ["raised"]),
        ("up", [(0, 0.4), (300, 0.35), (600, 0.29)], []),
        ("any", [(0, 0.2), (300, 0.31)], ["raised"]),
        ("down", [(0, 0.4), (901, 0.29)], []),
    ],
)
def test_rate(direction: str, values: list[tuple[float, float]], expected: list[str]) -> None:
    it = engine(
        rule(
            "water.d",
            Kind.RATE,
            property="pressure",
            change=0.1,
            within_s=900,
            direction=direction,
            clear_after_s=600,
        )
    )
    assert [event for _, event, _ in said(it.feed(rows(PRESSURE, *values)))] == expected


def test_clears_only_after_a_while() -> None:
    it = engine(rule("m.t", Kind.THRESHOLD, clear_after_s=60, above=15.0))
    it = engine(rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", clear_after_s=60, above=15.0))
    made = it.feed(rows(TILT, (0, 20), (10, 5), (30, 20), (40, 5), (99, 5)))
    assert said(made) == [("manhole.t", "raised", 0)]
    assert said(it.tick(T0 + 100_000)) == [("manhole.t", "cleared", 100)]


def test_silence() -> None:
    it = engine(rule("manhole.silent", Kind.NO_DATA, intervals=4))
    it.silence.hear({TILT: T0})
    assert pass_time(it, 0, 2400) == []
    assert said(it.tick(T0 + 2_400_001)) == [("manhole.silent", "raised", 2400.001)]
    assert said(it.feed(rows(TILT, (2401, 1)))) == [("manhole.silent", "cleared", 2401)]
    assert pass_time(it, 2402, 2600) == [], "what was never heard of has a day"


def test_repeat() -> None:
    it = engine(
        rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=15.0, is_silent=True),
        rule("manhole.again", Kind.REPEAT, of="manhole.t", times=3, within_s=100),
    )
    wobble = [(second, 20 if second % 20 == 0 else 0) for second in range(0, 60, 10)]
    assert said(it.feed(rows(TILT, *wobble))) == [("manhole.again", "raised", 40)]
    assert said(it.tick(T0 + 100_000)) == []
    assert said(it.tick(T0 + 101_000)) == [("manhole.again", "cleared", 101)]


def test_combination_at_one_thing() -> None:
    it = engine(
        rule("manhole.open", Kind.THRESHOLD, property="cover_open", above=0.5),
        rule("manhole.full", Kind.THRESHOLD, property="water_level", above=2.5),
        rule("manhole.both", Kind.COMBINATION, all=("manhole.open", "manhole.full")),
    )
    assert said(it.feed(rows(OPEN, (0, 1)))) == [("manhole.open", "raised", 0)]
    both = it.feed(rows(LEVEL, (60, 3)))
    assert said(both) == [("manhole.full", "raised", 60), ("manhole.both", "raised", 60)]
    assert both[1].channel == TILT, "kept under the first channel of the thing"
    assert said(it.feed(rows(OPEN, (90, 0)))) == [
        ("manhole.open", "cleared", 90),
        ("manhole.both", "cleared", 90),
    ]


def test_combination_within_a_time() -> None:
    it = engine(
        rule("manhole.open", Kind.THRESHOLD, property="cover_open", above=0.5),
        rule("manhole.full", Kind.THRESHOLD, property="water_level", above=2.5),
        rule("manhole.both", Kind.COMBINATION, all=("manhole.open", "manhole.full"), within_s=300),
    )
    it.feed(rows(OPEN, (0, 1), (10, 0)))
    assert said(it.feed(rows(LEVEL, (310, 3))))[-1] == ("manhole.both", "raised", 310)
    assert said(it.tick(T0 + 311_000)) == [("manhole.both", "cleared", 311)], (
        "the opening is too long ago now"
    )


def test_maintenance_raises_nothing_and_is_made_up_for_afterwards() -> None:
    until = T0 + 100_000
    it = engine(
        rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=15.0),
        is_suppressed=lambda channel, at_ms: at_ms < until,
    )
    assert said(it.feed(rows(TILT, (0, 20), (99, 20)))) == []
    assert said(it.feed(rows(TILT, (100, 20)))) == [("manhole.t", "raised", 100)]


def test_cleared_by_hand_stays_silent_until_it_is_over() -> None:
    it = engine(rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=15.0))
    it.feed(rows(TILT, (0, 20)))
    it.mute(("manhole.t", TILT))
    assert said(it.feed(rows(TILT, (1, 20), (2, 5)))) == []
    assert said(it.feed(rows(TILT, (3, 20)))) == [("manhole.t", "raised", 3)]


def test_late_values_raise_nothing() -> None:
    it = engine(rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=15.0))
    assert it.feed(rows(TILT, (0, 80), quality=Quality.LATE)) == []


def test_a_value_out_of_order_raises_nothing() -> None:
    it = engine(rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=15.0))
    it.feed(rows(TILT, (10, 1)))
    assert it.feed(rows(TILT, (5, 80))) == []


def test_a_restart_goes_on_with_what_was_kept() -> None:
    slow = rule("water.p", Kind.DURATION, property="pressure", below=0.2, for_s=600)
    before = engine(slow)
    before.feed(rows(PRESSURE, (0, 0.1)))
    kept = {key: Memory.of(before.memories[key].kept()) for key in before.changed}
    after = engine(slow)
    after.recall(kept)
    assert said(after.tick(T0 + 600_000)) == [("water.p", "raised", 600)]


@given(st.lists(st.floats(0, 90), max_size=60), st.floats(0, 89), st.floats(0, 5), st.integers(1, 200))
def test_raised_and_cleared_take_turns(values: list[float], limit: float, gap: float, for_s: int) -> None:
    it = engine(
        rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=limit, clear=limit - gap),
        rule("manhole.d", Kind.DURATION, property="cover_tilt", above=limit, for_s=for_s, clear_after_s=20),
        rule("manhole.r", Kind.RATE, property="cover_tilt", change=gap + 1, within_s=50),
    )
    made = it.feed(rows(TILT, *((10 * at, value) for at, value in enumerate(values))))
    for name in ("manhole.t", "manhole.d", "manhole.r"):
        events = [one.event.value for one in made if one.rule.id == name]
        assert events == ["raised", "cleared"][:2] * (len(events) // 2) + ["raised"] * (len(events) % 2)


@pytest.mark.parametrize(
    ("limits", "value", "expected"),
    [
        pytest.param({"above": 15.0}, 91, "raised", id="above the range, beyond the limit"),
        pytest.param({"above": 15.0}, -1, None, id="below the range, on the other side of the limit"),
        pytest.param({"below": 2.0}, -1, "raised", id="below the range, beyond the lower limit"),
        pytest.param({"below": 2.0}, 91, None, id="above the range, on the other side of the lower limit"),
        pytest.param({"above": 15.0, "counts_beyond_range": False}, 91, None, id="left out by the rule"),
    ],
)
def test_a_value_beyond_the_range_raises_where_it_is_beyond_the_limit(
    limits: dict[str, object], value: float, expected: str | None
) -> None:
    it = engine(rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", **limits))
    made = it.feed(rows(TILT, (0, value), quality=Quality.OUT_OF_RANGE))
    assert [(one.event.value, one.cause) for one in made] == (
        [] if expected is None else [(expected, Cause.BEYOND_RANGE)]
    )


def test_a_value_beyond_the_range_clears_nothing_and_a_measured_one_does() -> None:
    it = engine(rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=15.0))
    it.feed(rows(TILT, (0, 91), quality=Quality.OUT_OF_RANGE))
    assert it.feed(rows(TILT, (1, -1), quality=Quality.OUT_OF_RANGE)) == []
    made = it.feed(rows(TILT, (2, 5)))
    assert [(one.event.value, one.value, one.cause) for one in made] == [("cleared", 5, None)]


def test_a_value_beyond_the_range_that_is_late_raises_nothing() -> None:
    it = engine(rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=15.0))
    old = rows(TILT, (0, 91), quality=Quality.OUT_OF_RANGE)
    it.feed(Observations(old.channel, old.at_ms, old.value, old.quality, old.at_ms + 3_600_001))
    assert it.memories == {}


def test_a_duration_goes_on_through_values_beyond_the_range() -> None:
    it = engine(rule("manhole.t", Kind.DURATION, property="cover_tilt", above=15.0, for_s=600))
    it.feed(rows(TILT, (0, 80)))
    it.feed(rows(TILT, (300, 95), quality=Quality.OUT_OF_RANGE))
    assert said(it.feed(rows(TILT, (600, 95), quality=Quality.OUT_OF_RANGE))) == [
        ("manhole.t", "raised", 600)
    ]


@pytest.mark.parametrize(
    ("direction", "start", "value", "raised"),
    [
        pytest.param("down", 0.36, -0.2, ["raised"], id="a fall below the range, 0.36 to 0"),
        pytest.param("down", 0.08, -9999.0, [], id="only the part within the range counts, 0.08 to 0"),
        pytest.param("up", 1.4, 99.0, ["raised"], id="a rise above the range, 1.4 to 1.6"),
        pytest.param("down", 1.4, 99.0, [], id="a rise is no fall"),
    ],
)
def test_a_change_counts_up_to_the_edge_of_the_range(
    direction: str, start: float, value: float, raised: list[str]
) -> None:
    it = engine(
        rule("water.d", Kind.RATE, property="pressure", change=0.1, within_s=900, direction=direction)
    )
    it.feed(rows(PRESSURE, (0, start)))
    made = it.feed(rows(PRESSURE, (60, value), quality=Quality.OUT_OF_RANGE))
    assert [event for _, event, _ in said(made)] == raised
    back = it.feed(rows(PRESSURE, (120, start)))
    assert [event for _, event, _ in said(back) if event == "raised"] == [], "coming back is no change"


def test_what_a_combination_waits_for_is_remembered_over_a_restart() -> None:
    rules = (
        rule("manhole.open", Kind.THRESHOLD, property="cover_open", above=0.5),
        rule("manhole.full", Kind.THRESHOLD, property="water_level", above=2.5),
        rule("manhole.both", Kind.COMBINATION, all=("manhole.open", "manhole.full"), within_s=300),
    )
    before = engine(*rules)
    before.feed(rows(OPEN, (0, 1), (10, 0)))
    after = engine(*rules)
    after.recall({key: Memory.of(before.memories[key].kept()) for key in before.changed})
    assert said(after.feed(rows(LEVEL, (200, 3))))[-1] == ("manhole.both", "raised", 200)


@given(
    st.lists(st.tuples(st.integers(-90_000, 90_000), st.integers(-90_000, 90_000)), max_size=20),
    st.integers(0, 300),
    st.booleans(),
)
def test_a_value_that_arrives_now_is_judged_whatever_any_clock_said_before(
    earlier: list[tuple[int, int]], ahead_s: int, is_told: bool
) -> None:
    """Earlier arrivals by a server's clock that was up to a day wrong, measured by one that was wrong too."""
    it = engine(rule("manhole.t", Kind.THRESHOLD, property="cover_tilt", above=15.0))
    for wrong_s, skew_s in earlier:
        arrived = T0 + 1000 * wrong_s
        known = rows(TILT, (wrong_s + skew_s, 1.0))
        it.feed(
            Observations(known.channel, known.at_ms, known.value, known.quality, np.array([arrived])),
            now_ms=arrived,
        )
        it.tick(arrived)
    one = rows(TILT, (ahead_s if is_told else 0, 40.0))
    made = it.feed(Observations(one.channel, one.at_ms, one.value, one.quality, np.array([T0])), now_ms=T0)
    assert said(made) == [("manhole.t", "raised", 0)]


def test_a_duration_that_began_in_the_future_counts_from_now() -> None:
    it = engine(rule("water.p", Kind.DURATION, property="pressure", below=0.2, for_s=600))
    it.feed(rows(PRESSURE, (86_400, 0.1)), now_ms=T0 + 86_400_000)
    assert said(it.tick(T0)) == []
    assert pass_time(it, 30, 599) == []
    assert said(it.tick(T0 + 600_000)) == [("water.p", "raised", 600)]
