"""What every channel said at a moment of the past: raw values while they are kept, hours after that."""

from __future__ import annotations

import numpy as np
import sqlalchemy as sa

from gridtwin.sensing.moments import HOUR_MS
from gridtwin.sensing.reading import Observations, Quality
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import CHANNEL, HOUR, OBSERVATION

_NUMBER = CHANNEL.c.number


def latest_at(store: SensingStore, at_ms: int) -> Observations:
    """The newest observation of every channel at a moment or before it.

    Of a channel whose observations of that time are gone it is the mean of the last whole hour, at its start.
    """
    newest = _newest(OBSERVATION, OBSERVATION.c.at <= at_ms)
    hour = _newest(HOUR, HOUR.c.at <= at_ms - HOUR_MS)
    columns = ("at", "value", "quality", "received")
    raw = sa.select(OBSERVATION.c.channel, *(OBSERVATION.c[name] for name in columns)).join(
        newest, sa.and_(OBSERVATION.c.channel == newest.c.number, OBSERVATION.c.at == newest.c.at)
    )
    rolled = (
        sa.select(HOUR.c.channel, HOUR.c.at, HOUR.c.total, HOUR.c["count"].label("readings"))
        .join(hour, sa.and_(HOUR.c.channel == hour.c.number, HOUR.c.at == hour.c.at))
        .join(newest, newest.c.number == HOUR.c.channel)
        .where(newest.c.at.is_(None))
    )
    with store.reading() as connection:
        rows = [tuple(row) for row in connection.execute(raw)]
        rows += [
            (row.channel, row.at, row.total / row.readings, Quality.GOOD, row.at + HOUR_MS)
            for row in connection.execute(rolled)
        ]
    table = np.array(rows, dtype=np.float64).reshape(-1, 5)
    whole = table[:, [0, 1, 3, 4]].astype(np.int64)
    return Observations(whole[:, 0], whole[:, 1], table[:, 2], whole[:, 2], whole[:, 3])


def _newest(table: sa.Table, is_before: sa.ColumnElement[bool]) -> sa.Subquery:
    """Each channel with the newest moment that it has; one step down an index for each."""
    at = (
        sa.select(table.c.at)
        .where(table.c.channel == _NUMBER, is_before)
        .order_by(table.c.at.desc())
        .limit(1)
        .scalar_subquery()
    )
    return sa.select(_NUMBER, at.label("at")).subquery()
