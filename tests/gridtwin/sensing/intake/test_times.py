"""Times of devices: ISO 8601, seconds, milliseconds, and what is none of them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from gridtwin.sensing.intake.times import NoTime, to_ms

CHINA = ZoneInfo("Asia/Shanghai")
MARCH = 1_772_323_200_000  # 2026-03-01T00:00:00Z


@pytest.mark.parametrize(
    ("given", "ms"),
    [
        pytest.param("2026-03-01T00:00:00Z", MARCH, id="utc"),
        pytest.param("2026-03-01T08:00:00+08:00", MARCH, id="offset"),
        pytest.param("2026-03-01 08:00:00", MARCH, id="no zone: that of the profile"),
        pytest.param("2026-03-01T08:00:00.250+08:00", MARCH + 250, id="milliseconds"),
        pytest.param(MARCH // 1000, MARCH, id="seconds"),
        pytest.param(MARCH / 1000 + 0.5, MARCH + 500, id="seconds with a fraction"),
        pytest.param(MARCH, MARCH, id="milliseconds since 1970"),
        pytest.param(120, 120_000, id="a clock never set stays in 1970: the intake's rule decides"),
    ],
)
def test_times_are_understood(given: object, ms: int) -> None:
    assert to_ms(given, CHINA) == ms


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("yesterday", id="words"),
        pytest.param("", id="nothing"),
        pytest.param("2026-13-01T00:00:00Z", id="no such month"),
        pytest.param(MARCH * 1000, id="microseconds"),
        pytest.param(float("nan"), id="NaN"),
        pytest.param(True, id="truth value"),
        pytest.param([2026], id="list"),
        pytest.param(10**400, id="larger than any number of a computer"),
    ],
)
def test_what_is_no_time_is_refused(given: object) -> None:
    with pytest.raises(NoTime):
        to_ms(given, CHINA)
