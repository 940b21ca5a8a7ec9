"""Moments between the outside (ISO 8601 with zone) and the store (milliseconds since 1970 UTC)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np

from gridtwin.sensing.reading import Numbers
from twin_server.errors import BadRequest

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST = 40
_LEAST, _MOST = -62_135_596_800_000, 253_402_300_799_000  # the years 1 to 9999


def to_text(at_ms: int) -> str:
    """A moment as text, UTC, to the millisecond."""
    moment = _EPOCH + timedelta(milliseconds=min(max(at_ms, _LEAST), _MOST))
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_texts(at_ms: Numbers) -> list[str]:
    """Many moments as text."""
    whole = np.clip(at_ms, _LEAST, _MOST).astype("datetime64[ms]")
    made: list[str] = np.char.add(np.datetime_as_string(whole, unit="ms"), "Z").tolist()
    return made


def to_ms(moment: datetime) -> int:
    """Milliseconds of a moment; one without a zone is UTC, as OGC and ISO texts without one are read here."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return int((aware - _EPOCH) // timedelta(milliseconds=1))


def parse_ms(text: str, name: str) -> int:
    """Milliseconds of a text such as `2026-03-02T09:30:00+08:00`.

    Raises:
        BadRequest: it is no moment.
    """
    try:
        if len(text) > _LONGEST:
            raise ValueError(text)
        return to_ms(datetime.fromisoformat(text.strip()))
    except (ValueError, OverflowError) as error:
        raise BadRequest(
            f"{name} '{text[:60]}' is no moment; write it like 2026-03-02T09:30:00+08:00 "
            "(in an address + is written %2B)",
            zh=f"{name}“{text[:60]}”不是时间；写法如2026-03-02T09:30:00+08:00（网址中+写作%2B）",
        ) from error
