"""Moments of sensing: whole milliseconds since 1970 UTC."""

from __future__ import annotations

from datetime import datetime

MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000


def ms_of(moment: datetime) -> int:
    """Milliseconds since 1970 UTC of an aware moment, the part of one cut off."""
    return int(moment.timestamp() * 1000)
