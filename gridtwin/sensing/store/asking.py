"""Questions to the store: latest values, curves, raw rows, what was refused, what changed since a batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import sqlalchemy as sa

from gridtwin.sensing.moments import HOUR_MS, MINUTE_MS
from gridtwin.sensing.reading import Numbers, Observations, Values
from gridtwin.sensing.store.following import NEWEST_BATCH, events_after
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.rolling import COUNTED, IS_SUSPECT
from gridtwin.sensing.store.schema import (
    HOUR,
    LATEST,
    MINUTE,
    OBSERVATION,
    REFUSED,
    STALE,
    TALLY,
)
from gridtwin.sensing.store.sets import one_of

_HOURS_FROM_MINUTES = 20  # steps of so many minutes and more are made whole hours
_COLUMNS = (
    OBSERVATION.c.channel,
    OBSERVATION.c.at,
    OBSERVATION.c.value,
    OBSERVATION.c.quality,
    OBSERVATION.c.received,
)
_LATEST = sa.select(LATEST.c.channel, LATEST.c.at, LATEST.c.value, LATEST.c.quality, LATEST.c.received)


@dataclass(frozen=True, slots=True)
class Curve:
    """Values of one channel by steps of time, arrays of one length.

    Attributes:
        step_ms: 0 for single observations.
        at_ms: start of each step.
        count, least, most, mean: of the values in it, without those out of range.
        suspect: how many of them have no time of their own but that of their arrival, for want of a clock.
    """

    step_ms: int
    at_ms: Numbers
    count: Numbers
    least: Values
    most: Values
    mean: Values
    suspect: Numbers


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened after a batch: newest values and events of alarms, up to the batch told."""

    batch: int
    values: Observations
    alarm_events: list[dict[str, Any]]  # Any: columns of the event and its alarm


def latest(store: SensingStore, channels: Sequence[int] | None = None) -> Observations:
    """The newest observation of every channel, or of some."""
    asked = _LATEST
    if channels is not None:
        asked = asked.where(one_of(store, LATEST.c.channel, channels))
    with store.reading() as connection:
        return _observations(connection.execute(asked).all())


def raw(
    store: SensingStore, channel: int, *, start_ms: int, end_ms: int, limit: int | None = None
) -> Observations:
    """Observations of one channel from `start_ms` until before `end_ms`, ascending."""
    asked = (
        sa.select(*_COLUMNS)
        .where(OBSERVATION.c.channel == channel, OBSERVATION.c.at >= start_ms, OBSERVATION.c.at < end_ms)
        .order_by(OBSERVATION.c.at)
        .limit(limit)
    )
    with store.reading() as connection:
        return _observations(connection.execute(asked).all())


def curve(store: SensingStore, channel: int, *, start_ms: int, end_ms: int, points: int = 1000) -> Curve:
    """The course of one channel in about `points` steps at most: raw, minutes, hours or multiples of them.

    Hours that are rolled up come from the roll-ups, the others from their observations, so the curve is
    whole at any moment.
    """
    step = _step(end_ms - start_ms, points)
    table, unit = (MINUTE, MINUTE_MS) if step < HOUR_MS else (HOUR, HOUR_MS)
    with store.reading() as connection:
        if step == 0:
            rows = _raw_steps(connection, channel, start_ms, end_ms, 1)
        else:
            start_ms = start_ms // unit * unit
            done = connection.execute(_rolled(table, channel, (start_ms, end_ms, step))).all()
            stale = (
                connection.execute(
                    sa.select(STALE.c.hour).where(STALE.c.channel == channel).order_by(STALE.c.hour)
                )
                .scalars()
                .all()
            )
            rows = _merged(connection, channel, (start_ms, end_ms, min(step, HOUR_MS)), (done, stale))
    return _stepped(rows, step)


def refused(store: SensingStore, *, limit: int = 100) -> list[dict[str, Any]]:  # Any: columns
    """The latest refused messages, newest first."""
    with store.reading() as connection:
        rows = connection.execute(sa.select(REFUSED).order_by(REFUSED.c.id.desc()).limit(limit))
        return [dict(row) for row in rows.mappings()]


def tallies(store: SensingStore) -> list[dict[str, int]]:
    """Counts of each channel: stored, duplicate, conflict, late, out of order, out of range, suspect."""
    with store.reading() as connection:
        return [
            dict(row) for row in connection.execute(sa.select(TALLY).order_by(TALLY.c.channel)).mappings()
        ]


def changes(store: SensingStore, since: int) -> Changes:
    """Newest values and alarm events of batches after `since`."""
    with store.reading() as connection:
        batch: int = connection.execute(NEWEST_BATCH).scalar_one()
        if batch <= since:
            return Changes(batch, _observations([]), [])
        changed = _observations(connection.execute(_LATEST.where(LATEST.c.batch > since)).all())
        # On PostgreSQL the next question may see a later batch: its events come with the next answer.
        events = connection.execute(events_after(since, batch)).mappings()
        return Changes(batch, changed, [dict(row) for row in events])


def changed_values(store: SensingStore, since: int) -> Observations:
    """The newest value of each channel that changed in batches after `since`."""
    with store.reading() as connection:
        return _observations(connection.execute(_LATEST.where(LATEST.c.batch > since)).all())


def _observations(rows: Sequence[Any]) -> Observations:  # Any: rows of five columns
    table = np.array([tuple(row) for row in rows], dtype=np.float64).reshape(-1, 5)
    whole = table[:, [0, 1, 3, 4]].astype(np.int64)
    return Observations(whole[:, 0], whole[:, 1], table[:, 2], whole[:, 2], whole[:, 3])


def _step(span_ms: int, points: int) -> int:
    """0 for spans of up to two hours, else the least whole minutes or hours that give few points."""
    if span_ms <= 2 * HOUR_MS:
        return 0
    minutes = -(-span_ms // (points * MINUTE_MS))
    if minutes < _HOURS_FROM_MINUTES:
        return minutes * MINUTE_MS
    return -(-span_ms // (points * HOUR_MS)) * HOUR_MS


def _rolled(table: sa.Table, channel: int, span: tuple[int, int, int]) -> sa.Select[Any]:  # Any: six columns
    """Sums of the roll-ups by steps, without the hours that are stale."""
    start, end, step = span
    bucket = table.c.at - table.c.at % step
    is_stale = sa.exists().where(
        STALE.c.channel == table.c.channel, STALE.c.hour == table.c.at - table.c.at % HOUR_MS
    )
    return (
        sa.select(
            bucket,
            sa.func.sum(table.c["count"]),
            sa.func.min(table.c.least),
            sa.func.max(table.c.most),
            sa.func.sum(table.c.total),
            sa.func.sum(table.c.suspect),
        )
        .where(table.c.channel == channel, table.c.at >= start, table.c.at < end, ~is_stale)
        .group_by(bucket)
        .order_by(bucket)
    )


def _raw_steps(
    connection: sa.Connection, channel: int, start: int, end: int, step: int
) -> list[Any]:  # Any: rows
    bucket = OBSERVATION.c.at - OBSERVATION.c.at % step
    value = OBSERVATION.c.value
    sums = (sa.func.count(), sa.func.min(value), sa.func.max(value), sa.func.sum(value))
    asked = (
        sa.select(bucket, *sums, sa.func.sum(IS_SUSPECT))
        .where(OBSERVATION.c.channel == channel, OBSERVATION.c.at >= start, OBSERVATION.c.at < end)
        .where(OBSERVATION.c.quality.in_(COUNTED))
        .group_by(bucket)
        .order_by(bucket)
    )
    return list(connection.execute(asked))


def _merged(
    connection: sa.Connection,
    channel: int,
    span: tuple[int, int, int],
    known: tuple[Sequence[Any], Sequence[int]],
) -> list[Any]:  # Any: rows of at, count, least, most, total, suspect
    """Rolled-up rows, and those of stale hours from their observations."""
    (start, end, step), (done, stale) = span, known
    rows = list(done)
    for low, high in _runs([hour for hour in stale if hour < end and hour + HOUR_MS > start]):
        rows += _raw_steps(connection, channel, max(low, start), min(high, end), step)
    return sorted(rows, key=lambda row: int(row[0]))


def _runs(hours: list[int]) -> list[tuple[int, int]]:
    """Hours put together to spans without a gap."""
    made: list[tuple[int, int]] = []
    for hour in hours:
        if made and made[-1][1] == hour:
            made[-1] = (made[-1][0], hour + HOUR_MS)
        else:
            made.append((hour, hour + HOUR_MS))
    return made


def _stepped(rows: Sequence[Any], step: int) -> Curve:  # Any: rows of at, count, least, most, total, suspect
    table = np.array([tuple(row) for row in rows], dtype=np.float64).reshape(-1, 6)
    at, count, suspect = (table[:, place].astype(np.int64) for place in (0, 1, 5))
    if step == 0 or not len(at):
        return Curve(step, at, count, table[:, 2], table[:, 3], table[:, 4] / np.maximum(count, 1), suspect)
    bucket = at // step * step
    first = np.flatnonzero(np.r_[True, bucket[1:] != bucket[:-1]])
    counts = np.add.reduceat(count, first)
    return Curve(
        step,
        bucket[first],
        counts,
        np.minimum.reduceat(table[:, 2], first),
        np.maximum.reduceat(table[:, 3], first),
        np.add.reduceat(table[:, 4], first) / counts,
        np.add.reduceat(suspect, first),
    )
