"""What happened after a batch, a page at a time: for those who follow the store and may have been away."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import ALARM, ALARM_EVENT, COUNTER

EVENT_COLUMNS = (
    ALARM_EVENT,
    ALARM.c.alarm_no,
    ALARM.c.channel,
    ALARM.c.rule,
    ALARM.c.severity,
    ALARM.c.state,
    ALARM.c.value,
)
NEWEST_BATCH = sa.select(COUNTER.c.value).where(COUNTER.c.name == "batch")


def newest_batch(store: SensingStore) -> int:
    """Number of the last committed batch; 0 where there was none."""
    with store.reading() as connection:
        number: int = connection.execute(NEWEST_BATCH).scalar_one()
    return number


def events_after(since: int, until: int) -> sa.Select[Any]:  # Any: columns of an event and its alarm
    """The question for events of alarms of batches after `since` up to `until`, in order."""
    return (
        sa.select(*EVENT_COLUMNS)
        .join(ALARM, ALARM.c.id == ALARM_EVENT.c.alarm_id)
        .where(ALARM_EVENT.c.batch > since, ALARM_EVENT.c.batch <= until)
        .order_by(ALARM_EVENT.c.id)
    )


def alarm_events(
    store: SensingStore, since: int, until: int, *, after_id: int = 0, limit: int = 1000
) -> list[dict[str, Any]]:  # Any: columns of an event and its alarm
    """Events of alarms of batches after `since` up to `until`, with an id above `after_id`, in order."""
    asked = events_after(since, until).where(ALARM_EVENT.c.id > after_id).limit(limit)
    with store.reading() as connection:
        return [dict(row) for row in connection.execute(asked).mappings()]
