from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from twin_server.overview.steps import trend_of


def test_days_become_weeks_from_monday_without_a_gap() -> None:
    # 2026-03-01 is a Sunday, 2026-03-02 a Monday
    made = trend_of([(date(2026, 3, 1), "A", 2), (date(2026, 3, 2), "A", 1), (date(2026, 3, 20), "B", 4)])
    assert made is not None
    assert made.step == "week"
    assert [(point.at, point.number) for point in made.points] == [
        ("2026-02-23", 2),
        ("2026-03-02", 1),
        ("2026-03-09", 0),
        ("2026-03-16", 4),
    ]


def test_longer_spans_become_months() -> None:
    made = trend_of([(date(2025, 11, 30), "A", 1), (date(2026, 3, 31), "A", 1)])
    assert made is not None
    assert [point.at for point in made.points] == [
        "2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01",
    ]  # fmt: skip


def test_only_the_last_steps_are_shown() -> None:
    made = trend_of([(date(2020, 1, 1), "A", 1), (date(2026, 1, 1), "A", 1)])
    assert made is not None
    assert len(made.points) == 14
    assert made.points[-1].at == "2026-01-01"


def test_nothing_dated_is_no_trend() -> None:
    assert trend_of([(None, "A", 3)]) is None


@given(st.lists(st.tuples(st.integers(0, 90), st.sampled_from("ABC"), st.integers(1, 9)), min_size=1))
def test_no_row_is_lost_within_the_steps(rows: list[tuple[int, str, int]]) -> None:
    dated = [(date(2026, 1, 1) + timedelta(days=day), part, number) for day, part, number in rows]
    made = trend_of(dated)
    assert made is not None
    assert sum(point.number for point in made.points) == sum(number for *_, number in rows)
    assert all(point.number == sum(point.parts.values()) for point in made.points)
