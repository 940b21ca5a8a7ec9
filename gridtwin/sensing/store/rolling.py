"""Roll-ups to minutes and hours, made anew where observations changed; what is kept how long."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from gridtwin.sensing.intake.rules import Retention
from gridtwin.sensing.moments import DAY_MS, HOUR_MS, MINUTE_MS
from gridtwin.sensing.reading import Quality
from gridtwin.sensing.store import partitions
from gridtwin.sensing.store.inserting import insert_into, upsert, writing_over
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import (
    ALARM,
    ALARM_EVENT,
    COUNTER,
    FORGOTTEN,
    HOUR,
    MINUTE,
    OBSERVATION,
    REFUSED,
    STALE,
)

_STEPS = {MINUTE: MINUTE_MS, HOUR: HOUR_MS}
# What curves and roll-ups are made of; values of a wrong clock stand at their arrival and are counted apart.
COUNTED = (int(Quality.GOOD), int(Quality.LATE), int(Quality.SUSPECT))
IS_SUSPECT = sa.case((OBSERVATION.c.quality == int(Quality.SUSPECT), 1), else_=0)
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
    asked = sa.select(STALE.c.channel, STALE.c.hour).where(ended)
    picked = asked.order_by(STALE.c.hour, STALE.c.channel).limit(limit)
    with store.writing() as connection:
        pairs = [(int(row.channel), int(row.hour)) for row in connection.execute(picked)]
        for hour, channels in _by_hour(pairs).items():
            for table, step in _STEPS.items():
                _sum_up(connection, store, table, (hour, channels, step))
            connection.execute(STALE.delete().where(STALE.c.hour == hour, STALE.c.channel.in_(channels)))
    return pairs


def forget(store: SensingStore, retention: Retention, *, now_ms: int) -> Forgotten:
    """Delete what is older than the rules keep. Hours not rolled up yet keep their observations."""
    limit = {
        name: now_ms - int(getattr(retention, f"{name}_days") * DAY_MS)
        for name in ("raw", "minute", "hour", "refused", "alarm")
    }
    with store.writing() as connection:
        raw = _forget_raw(connection, store, limit["raw"])
        if raw:
            upsert(connection, store, COUNTER, {"name": [FORGOTTEN], "value": [limit["raw"]]})
        minutes = connection.execute(MINUTE.delete().where(MINUTE.c.at < limit["minute"])).rowcount
        hours = connection.execute(HOUR.delete().where(HOUR.c.at < limit["hour"])).rowcount
        refused = connection.execute(REFUSED.delete().where(REFUSED.c.received < limit["refused"])).rowcount
        old = sa.select(ALARM.c.id).where(ALARM.c.cleared_at < limit["alarm"])
        connection.execute(ALARM_EVENT.delete().where(ALARM_EVENT.c.alarm_id.in_(old)))
        alarms = connection.execute(ALARM.delete().where(ALARM.c.cleared_at < limit["alarm"])).rowcount
    return Forgotten(raw, minutes, hours, refused, alarms)


def _by_hour(pairs: list[tuple[int, int]]) -> dict[int, list[int]]:
    made: dict[int, list[int]] = {}
    for channel, hour in pairs:
        made.setdefault(hour, []).append(channel)
    return made


def _sum_up(
    connection: sa.Connection, store: SensingStore, table: sa.Table, part: tuple[int, list[int], int]
) -> None:
    """Count, least, most and total of values of an hour in their range, by steps of milliseconds.

    Observations leave a step only together with it, so writing over what is there is enough. The bounds are
    numbers, so that PostgreSQL looks into one partition.
    """
    hour, channels, step = part
    bucket, value = OBSERVATION.c.at - OBSERVATION.c.at % step, OBSERVATION.c.value
    within = OBSERVATION.c.channel.in_(channels) & OBSERVATION.c.at.between(hour, hour + HOUR_MS - 1)
    sums = (
        sa.func.count(),
        sa.func.min(value),
        sa.func.max(value),
        sa.func.sum(value),
        sa.func.sum(IS_SUSPECT),
    )
    summed = (
        sa.select(OBSERVATION.c.channel, bucket, *sums)
        .where(within, OBSERVATION.c.quality.in_(COUNTED))
        .group_by(OBSERVATION.c.channel, bucket)
    )
    insert = insert_into(store, table).from_select([column.name for column in table.c], summed)
    connection.execute(writing_over(insert))


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
