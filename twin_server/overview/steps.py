"""Days gathered into weeks or months, without a gap between the first and the last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from twin_server.overview.counted import Point, Trend

WEEK, MONTH = "week", "month"
_WEEKS_UP_TO = 14
_MOST_STEPS = 14
_WEEK = timedelta(days=7)

Dated = tuple[date | None, str, int]  # day, value of the part, number


def trend_of(dated: Iterable[Dated], *, step: str | None = None, until: date | None = None) -> Trend | None:
    """Numbers by week (from Monday) or month, the last 14 steps; None when nothing has a day.

    `step` is chosen by the span of the days unless given; `until` lets the trend go on to that day.
    """
    rows = list(dated)
    undated = sum(number for day, _, number in rows if day is None)
    known = [(day, part, number) for day, part, number in rows if day is not None]
    if not known:
        return None
    first, last = min(row[0] for row in known), max(row[0] for row in known)
    last = max(last, until) if until else last
    step = step or (WEEK if last - first <= _WEEK * _WEEKS_UP_TO else MONTH)
    counts: dict[date, Counter[str]] = {start: Counter() for start in _starts(first, last, step)}
    for day, part, number in known:
        counts[start_of(day, step)][part] += number
    points = [Point(start.isoformat(), sum(own.values()), dict(own)) for start, own in counts.items()]
    return Trend(step, tuple(points[-_MOST_STEPS:]), undated)


def start_of(day: date, step: str) -> date:
    """The Monday of a day's week, or the first of its month."""
    return day - timedelta(days=day.weekday()) if step == WEEK else day.replace(day=1)


def _starts(first: date, last: date, step: str) -> Iterator[date]:
    start, end = start_of(first, step), start_of(last, step)
    while start <= end:
        yield start
        start = start + _WEEK if step == WEEK else (start.replace(day=28) + timedelta(days=5)).replace(day=1)
