"""What the intake makes of a reading: which quality, which time, or why it is refused."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.sensing.intake.judging import judge
from gridtwin.sensing.intake.rules import load_intake_rules
from gridtwin.sensing.reading import Quality, Reading, Reason
from tests.gridtwin.sensing.conftest import HOUR, SENSORS, T0, channels

RULES = load_intake_rules()
CHANNELS = channels()


@pytest.mark.parametrize(
    ("at_ms", "value", "kept_ms", "quality"),
    [
        pytest.param(T0, 3.0, T0, Quality.GOOD, id="as it should be"),
        pytest.param(None, 3.0, T0, Quality.GOOD, id="no time: that of arrival"),
        pytest.param(T0 + 299_000, 3.0, T0 + 299_000, Quality.GOOD, id="five minutes ahead pass"),
        pytest.param(T0 + 301_000, 3.0, T0, Quality.SUSPECT, id="further ahead: a wrong clock"),
        pytest.param(0, 3.0, T0, Quality.SUSPECT, id="1970: a clock never set"),
        pytest.param(T0 - HOUR, 3.0, T0 - HOUR, Quality.GOOD, id="an hour late passes"),
        pytest.param(T0 - HOUR - 1, 3.0, T0 - HOUR - 1, Quality.LATE, id="later: late"),
        pytest.param(T0, 91.0, T0, Quality.OUT_OF_RANGE, id="above the range"),
        pytest.param(T0, -0.1, T0, Quality.OUT_OF_RANGE, id="below the range"),
        pytest.param(T0 - 2 * HOUR, 91.0, T0 - 2 * HOUR, Quality.OUT_OF_RANGE, id="range before lateness"),
    ],
)
def test_quality_and_time(at_ms: int | None, value: float, kept_ms: int, quality: Quality) -> None:
    rows, refused = judge([Reading("JG1", at_ms, value, T0)], CHANNELS, RULES)
    assert (rows.channel.tolist(), rows.at_ms.tolist(), rows.quality.tolist()) == ([1], [kept_ms], [quality])
    assert (rows.value.tolist(), rows.received_ms.tolist(), refused) == ([value], [T0], [])


@pytest.mark.parametrize(
    ("code", "value", "reason"),
    [
        ("JG9", 1.0, Reason.UNKNOWN_SENSOR),
        ("JG1", math.nan, Reason.NOT_A_NUMBER),
        ("JG1", math.inf, Reason.NOT_A_NUMBER),
    ],
)
def test_refused(code: str, value: float, reason: Reason) -> None:
    rows, refused = judge([Reading(code, T0, value, T0), Reading("JG1", T0, 1.0, T0)], CHANNELS, RULES)
    assert len(rows) == 1
    assert [(one.code, one.reason) for one in refused] == [(code, reason)]


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        pytest.param([0, 1000, 2000], [T0 - 2000, T0 - 1000, T0], id="1970: the distances of its own clock"),
        pytest.param([None, None, None], [T0 - 2, T0 - 1, T0], id="no times: the order"),
        pytest.param([0, 10**15, None], [T0 - 2, T0 - 1, T0], id="clocks that agree on nothing"),
        pytest.param([T0, None, 0], [T0, T0 - 1, T0], id="a good time is left alone"),
    ],
)
def test_values_timed_by_their_arrival_do_not_displace_one_another(
    told: list[int | None], kept: list[int]
) -> None:
    rows, refused = judge(
        [Reading("JG1", at, float(nth), T0) for nth, at in enumerate(told)], CHANNELS, RULES
    )
    assert (rows.at_ms.tolist(), refused) == (kept, [])


def test_the_same_value_told_twice_keeps_one_time_and_is_a_duplicate() -> None:
    readings = [Reading("JG1", at, value, T0) for at, value in ((0, 1.0), (0, 1.0), (1000, 2.0))]
    rows, _ = judge(readings, CHANNELS, RULES)
    assert rows.at_ms.tolist() == [T0 - 1000, T0 - 1000, T0]


def test_a_code_that_no_database_takes_is_refused_in_words_that_it_takes() -> None:
    _, refused = judge([Reading("a\0\ud800", T0, 1.0, T0)], CHANNELS, RULES)
    assert refused[0].code == "a\ufffd\ufffd"


def test_a_sensor_without_range_has_no_value_out_of_it() -> None:
    import numpy as np

    free = channels(least=np.full(len(SENSORS), np.nan), most=np.full(len(SENSORS), np.nan))
    rows, _ = judge([Reading("JG1", T0, 1e9, T0)], free, RULES)
    assert rows.quality.tolist() == [Quality.GOOD]


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*(sensor[0] for sensor in SENSORS), "?"]),
            st.none() | st.integers(0, 4 * T0),
            st.floats(),
        )
    )
)
def test_rows_in_are_rows_kept_and_refused(given_rows: list[tuple[str, int | None, float]]) -> None:
    readings = [Reading(code, at, value, T0) for code, at, value in given_rows]
    rows, refused = judge(readings, CHANNELS, RULES)
    assert len(rows) + len(refused) == len(readings)
    assert ((rows.at_ms >= RULES.earliest_ms) & (rows.at_ms <= T0 + RULES.ahead_ms)).all()
