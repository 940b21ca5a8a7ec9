"""A day plus days, months and years."""

import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.inspection.periods import Period, Unit


@pytest.mark.parametrize(
    ("day", "count", "unit", "then"),
    [
        ("2024-02-29", 1, Unit.YEAR, "2025-02-28"),
        ("2024-02-29", 4, Unit.YEAR, "2028-02-29"),
        ("2025-08-31", 6, Unit.MONTH, "2026-02-28"),
        ("2025-12-31", 1, Unit.DAY, "2026-01-01"),
        ("2025-03-15", 10, Unit.YEAR, "2035-03-15"),
    ],
)
def test_by_hand(day: str, count: int, unit: Unit, then: str) -> None:
    assert str(Period(count, unit).after(np.array([day], dtype="datetime64[D]"))[0]) == then


@given(
    st.dates(datetime.date(1950, 1, 1), datetime.date(2100, 1, 1)),
    st.integers(1, 40),
    st.sampled_from(list(Unit)),
)
def test_no_due_day_is_missed_by_the_narrowing(day: datetime.date, count: int, unit: Unit) -> None:
    period = Period(count, unit)
    due = period.after(np.array([day], dtype="datetime64[D]"))[0].astype(object)
    assert day <= period.before(due)
