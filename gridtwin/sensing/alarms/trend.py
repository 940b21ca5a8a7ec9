"""How many alarms were raised and active, by severity, in steps of the last hours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa

from gridtwin.sensing.alarms.rules import Severity
from gridtwin.sensing.reading import Numbers
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import ALARM

_OPEN = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class Trend:
    """Alarms by steps of time.

    Attributes:
        start_ms: start of each step, milliseconds since 1970 UTC.
        raised: how many were raised in each step, by severity.
        active: how many were active at the end of each step, by severity.
    """

    start_ms: Numbers
    raised: dict[Severity, Numbers]
    active: dict[Severity, Numbers]


def alarm_trend(store: SensingStore, *, now_ms: int, steps: int = 24, step_ms: int = 3_600_000) -> Trend:
    """Alarms of the last `steps` whole steps, the running one included; its end is `now_ms`."""
    first = now_ms // step_ms * step_ms - (steps - 1) * step_ms
    starts = first + step_ms * np.arange(steps, dtype=np.int64)
    ends = np.minimum(starts + step_ms, now_ms + 1)
    asked = sa.select(ALARM.c.severity, ALARM.c.raised_at, ALARM.c.cleared_at).where(
        ALARM.c.raised_at <= now_ms, sa.or_(ALARM.c.cleared_at.is_(None), ALARM.c.cleared_at >= first)
    )
    with store.reading() as connection:
        rows = connection.execute(asked).all()
    raised, active = {}, {}
    for severity in Severity:
        own = [row for row in rows if row.severity == severity]
        began = np.sort(np.array([row.raised_at for row in own], dtype=np.int64))
        over = [_OPEN if row.cleared_at is None else row.cleared_at for row in own]
        ended = np.sort(np.array(over, dtype=np.int64))
        raised[severity] = np.searchsorted(began, ends) - np.searchsorted(began, starts)
        active[severity] = np.searchsorted(began, ends) - np.searchsorted(ended, ends)
    return Trend(starts, raised, active)
