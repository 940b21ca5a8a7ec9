"""Times as devices write them: ISO 8601, or seconds or milliseconds since 1970."""

from __future__ import annotations

from datetime import datetime, tzinfo

_SECONDS_BELOW = 1e11  # as seconds the year 5138, as milliseconds 1973: between the two nothing is unclear
_MILLISECONDS_BELOW = 1e14


class NoTime(ValueError):
    """A text or number that is no time."""


def to_ms(given: object, zone: tzinfo) -> int:
    """Milliseconds since 1970 UTC; a text without an offset is in `zone`. Clocks never set stay as they are.

    Raises:
        NoTime: it is neither ISO 8601 nor seconds or milliseconds.
    """
    if isinstance(given, str):
        try:
            moment = datetime.fromisoformat(given.strip())
            moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
            return round(moment.timestamp() * 1000)
        except (ValueError, OverflowError, OSError) as error:
            raise NoTime(given) from error
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise NoTime(type(given).__name__)
    if not abs(given) < _MILLISECONDS_BELOW:  # nor NaN
        raise NoTime("far away")
    return round(given * 1000 if abs(given) < _SECONDS_BELOW else given)
