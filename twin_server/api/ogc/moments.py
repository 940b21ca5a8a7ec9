"""`datetime` of a request as a condition: a day, a moment, or an interval that may be open (RFC 3339)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from gridtwin.model.feature_class import FeatureClass, FieldType
from gridtwin.store.columns import HOME_ZONE
from gridtwin.store.conditions import AllOf, Compare, Condition, IsMissing, Not, Operator
from twin_server.api.ogc.collections import time_field
from twin_server.api.ogc.values import field_named, parse_moment
from twin_server.errors import BadRequest

_OPEN = ("", "..")
_HOME = ZoneInfo(HOME_ZONE)
_EARLIEST, _LATEST = date(1, 1, 3), date(9999, 12, 29)


def during(declared: FeatureClass, text: str) -> Condition:
    """Rows whose date lies in the interval; rows without a date lie in none.

    Raises:
        BadRequest: the text is no interval, or the layer has no dates.
    """
    name = time_field(declared.name)
    if name is None:
        raise BadRequest(
            f"{declared.name} has no date that datetime could be compared with; leave datetime out",
            zh=f"{declared.name}没有可供datetime比较的日期；请去掉datetime",
        )
    begin, end = _interval(text)
    if field_named(declared, name).type is FieldType.DATE:
        first, last = _day_of(begin), _day_of(end)
    else:
        first, last = _start_of(begin), _end_of(end)
    terms: list[Condition] = [Not(IsMissing(name))]
    if first is not None:
        terms.append(Compare(name, Operator.AT_LEAST, first))
    if last is not None:
        terms.append(Compare(name, Operator.AT_MOST, last))
    return AllOf(tuple(terms))


def _interval(text: str) -> tuple[date | None, date | None]:
    parts = text.split("/")
    try:
        if len(parts) == 1:
            moment = _checked(parts[0])
            return moment, moment
        begin, end = (None if part in _OPEN else _checked(part) for part in parts)
    except ValueError as error:
        raise BadRequest(
            f"datetime '{text[:80]}' cannot be read; give a day, a moment, or two of them with / between, "
            "for example 2025-01-01/.. or 2025-03-01T08:00:00Z",
            zh=f"datetime“{text[:80]}”无法识别；请给出日期、时间，或以/分隔的区间，例如2025-01-01/..",
        ) from error
    if begin is not None and end is not None and _start(begin) > _end(end):
        raise BadRequest(
            f"datetime '{text[:80]}' ends before it begins; turn it round",
            zh=f"datetime“{text[:80]}”的终点早于起点；请对调",
        )
    return begin, end


def _checked(text: str) -> date:
    made = parse_moment(text)
    day = made.date() if isinstance(made, datetime) else made
    if not _EARLIEST <= day <= _LATEST:
        raise ValueError(text)
    return made


def _day_of(given: date | None) -> date | None:
    return given.astimezone(_HOME).date() if isinstance(given, datetime) else given


def _start_of(given: date | None) -> datetime | None:
    return None if given is None else _start(given)


def _end_of(given: date | None) -> datetime | None:
    return None if given is None else _end(given)


def _start(given: date) -> datetime:
    if isinstance(given, datetime):
        return given.astimezone(UTC)
    return datetime.combine(given, time(), _HOME).astimezone(UTC)


def _end(given: date) -> datetime:
    if isinstance(given, datetime):
        return given.astimezone(UTC)
    return _start(given + timedelta(days=1)) - timedelta(milliseconds=1)
