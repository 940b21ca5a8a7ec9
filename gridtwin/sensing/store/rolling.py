"""Roll-ups to minutes and hours, made anew where observations changed; what is kept how long."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from gridtwin.sensing.intake.rules import Retention
from gridtwin.sensing.store import partitions
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import (
    ALARM,
    ALARM_EVENT,
    HOUR,
    MINUTE,
    OBSERVATION,
    REFUSED,
    STALE,
)

MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000
_STEPS = {MINUTE: MINUTE_MS, HOUR: HOUR_MS}
_QUIET_MS = 120_000  # an hour is rolled up when it ended so long ago; rows that come later mark it again


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Rows that were older than the rules keep (days on PostgreSQL, which drops whole ones)."""

    raw: int
    minutes: int
    hours: int
    refused: int
    alarms: int


def roll_up(store: SensingStore, *, now_ms: int, limit: int = 200) -> list[tuple[int, int]]:
    """Roll up at most `limit` stale hours that ended, the oldest first; returns them as (channel, hour)."""
    ended = STALE.c.hour <= now_ms - HOUR_MS - _QUIET_MS
    asked = sa.select(STALE.c.channel, STALE.c.hour).where(ended).order_by(STALE.c.hour).limit(limit)
    with store.writing() as connection:
        pairs = [(int(row.channel), int(row.hour)) for row in connection.execute(asked)]
        _make(connection, pairs)
    return pairs


def forget(store: SensingStore, retention: Retention, *, now_ms: int) -> Forgotten:
    """Delete what is older than the rules keep. Hours not rolled up yet keep their observations."""
    limit = {
        name: now_ms - int(getattr(retention, f"{name}_days") * DAY_MS)
        for name in ("raw", "minute", "hour", "refused", "alarm")
    }
    with store.writing() as connection:
        raw = _forget_raw(connection, store, limit["raw"])
        minutes = connection.execute(MINUTE.delete().where(MINUTE.c.at < limit["minute"])).rowcount
        hours = connection.execute(HOUR.delete().where(HOUR.c.at < limit["hour"])).rowcount
        refused = connection.execute(REFUSED.delete().where(REFUSED.c.received < limit["refused"])).rowcount
        old = sa.select(ALARM.c.id).where(ALARM.c.cleared_at < limit["alarm"])
        connection.execute(ALARM_EVENT.delete().where(ALARM_EVENT.c.alarm_id.in_(old)))
        alarms = connection.execute(ALARM.delete().where(ALARM.c.cleared_at < limit["alarm"])).rowcount
    return Forgotten(raw, minutes, hours, refused, alarms)


def _make(connection: sa.Connection, pairs: list[tuple[int, int]]) -> None:
    for table, step in _STEPS.items():
        for channel, hour in pairs:
            within = (table.c.channel == channel) & (table.c.at >= hour) & (table.c.at < hour + HOUR_MS)
            connection.execute(table.delete().where(within))
            connection.execute(
                table.insert().from_select(
                    [column.name for column in table.c], _summed(channel, hour, hour + HOUR_MS, step)
                )
            )
    for channel, hour in pairs:
        connection.execute(STALE.delete().where((STALE.c.channel == channel) & (STALE.c.hour == hour)))


def _summed(
    channel: int, start: int, end: int, step: int
) -> sa.Select[tuple[int, int, int, float, float, float]]:
    """Count, least, most and total of a channel's good and late values by steps of milliseconds."""
    bucket = OBSERVATION.c.at - OBSERVATION.c.at % step
    value = OBSERVATION.c.value
    return (
        sa.select(
            OBSERVATION.c.channel,
            bucket,
            sa.func.count(),
            sa.func.min(value),
            sa.func.max(value),
            sa.func.sum(value),
        )
        .where(OBSERVATION.c.channel == channel, OBSERVATION.c.at >= start, OBSERVATION.c.at < end)
        .where(OBSERVATION.c.quality.in_([0, 3]))
        .group_by(OBSERVATION.c.channel, bucket)
    )


def _forget_raw(connection: sa.Connection, store: SensingStore, limit: int) -> int:
    if not store.is_sqlite:
        if connection.scalar(sa.select(sa.func.count()).select_from(STALE).where(STALE.c.hour < limit)):
            return 0
        return partitions.drop_before(connection, store, limit)
    waiting = sa.select(sa.literal(1)).where(
        STALE.c.channel == OBSERVATION.c.channel,
        STALE.c.hour == OBSERVATION.c.at - OBSERVATION.c.at % HOUR_MS,
    )
    old = OBSERVATION.delete().where(OBSERVATION.c.at < limit, ~waiting.exists())
    return connection.execute(old).rowcount
