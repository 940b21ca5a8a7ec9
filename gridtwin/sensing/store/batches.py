"""A batch of observations stored: new rows, latest values, tallies, stale roll-ups, in one transaction.

One process writes observations at a time (see `gridtwin.sensing.intake.lock`), so what is newer than a
channel's newest row is new without asking.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import orjson
import psycopg
import sqlalchemy as sa
from numpy.typing import NDArray
from psycopg import sql
from sqlalchemy.dialects import postgresql

from gridtwin.sensing.moments import HOUR_MS
from gridtwin.sensing.reading import Numbers, Observations, Quality, Refusal
from gridtwin.sensing.store import partitions
from gridtwin.sensing.store.inserting import insert_into, upsert
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import (
    AHEAD,
    COUNTER,
    FORGOTTEN,
    LATEST,
    OBSERVATION,
    REFUSED,
    STALE,
    TALLY,
)

Mask = NDArray[np.bool_]
_NO_NUL = "\ufffd"


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a batch.

    Attributes:
        fresh: rows stored, in order of time; those of a channel ascend.
        newest: mask of the rows of `fresh` that are newer than the latest value of their channel. A latest
            value counts from its arrival where its clock was ahead, so that it gives way to what comes after.
        duplicates: rows that were there already with the same value.
        conflicts: rows whose channel has another value for that time already, which stays.
    """

    fresh: Observations
    newest: Mask
    duplicates: int
    conflicts: int


@dataclass(slots=True)
class BatchWriter:
    """Writes batches; remembers the newest times of each channel and which hours are marked stale.

    Attributes:
        newest_ms: time of the newest observation of each channel.
        latest_ms: moment of its latest value, never later than that arrived.
    """

    store: SensingStore
    newest_ms: Numbers = field(init=False)
    latest_ms: Numbers = field(init=False)
    stale: set[tuple[int, int]] = field(default_factory=set)
    days: set[int] = field(default_factory=set)
    forgotten_ms: int = 0

    def __post_init__(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read again what is remembered, at the start and after a failed write."""
        with self.store.reading() as connection:
            rows = connection.execute(sa.select(LATEST.c.channel, LATEST.c.at, LATEST.c.received)).all()
            ahead = connection.execute(sa.select(AHEAD)).all()
            self.stale = {(row.channel, row.hour) for row in connection.execute(sa.select(STALE))}
            self.days = partitions.known_days(connection, self.store)
            gone = sa.select(COUNTER.c.value).where(COUNTER.c.name == FORGOTTEN)
            self.forgotten_ms = connection.scalar(gone) or 0
        top = max((row.channel for row in rows), default=0)
        self.newest_ms = np.full(top + 1024, -1, dtype=np.int64)
        self.latest_ms = self.newest_ms.copy()
        for row in rows:
            self.newest_ms[row.channel] = row.at
            self.latest_ms[row.channel] = min(row.at, row.received)
        for row in ahead:
            self.newest_ms[row.channel] = max(row.at, self.newest_ms[row.channel])

    def write(
        self, connection: sa.Connection, coming: Observations, batch: int, *, now_ms: int | None = None
    ) -> Stored:
        """Store rows within the caller's transaction. Call `keep` after its commit.

        Args:
            connection: of the store, in a transaction.
            coming: rows, in any order.
            batch: number of this write.
            now_ms: the present; a latest value of the future gives way. None for simulated time.
        """
        self._make_room(coming)
        ordered = coming.taken(np.lexsort((coming.at_ms, coming.channel)))
        again = _repeated(ordered)
        known, conflict = self._known(connection, ordered, again)
        fresh = ordered.taken(~(again | known))
        latest_ms = self.latest_ms[fresh.channel]
        newest = fresh.at_ms >= latest_ms
        if now_ms is not None:
            newest |= latest_ms > now_ms
        if len(fresh):
            partitions.make_days(connection, self.store, fresh.at_ms, self.days)
            _insert(connection, self.store, fresh)
            self._write_latest(connection, fresh.taken(newest), batch)
            self._write_stale(connection, fresh)
        repeated = {"duplicate": (again | known) & ~conflict, "conflict": conflict}
        counted = {name: ordered.channel[mask] for name, mask in repeated.items()}
        _write_tally(connection, self.store, fresh, counted | {"out_of_order": fresh.channel[~newest]})
        in_time = np.argsort(fresh.at_ms, kind="stable")
        return Stored(
            fresh.taken(in_time), newest[in_time], len(counted["duplicate"]), len(counted["conflict"])
        )

    def keep(self, stored: Stored) -> None:
        """Remember what a committed batch brought."""
        np.maximum.at(self.newest_ms, stored.fresh.channel, stored.fresh.at_ms)
        newest = stored.fresh.taken(stored.newest)
        last = _last_of_each(newest)
        self.latest_ms[newest.channel[last]] = np.minimum(newest.at_ms, newest.received_ms)[last]
        self.stale.update(_hours(stored.fresh))

    def _make_room(self, coming: Observations) -> None:
        top = int(coming.channel.max(initial=0))
        if top >= len(self.newest_ms):
            room = np.full(top + 1024, -1, dtype=np.int64)
            self.newest_ms = np.concatenate([self.newest_ms, room])
            self.latest_ms = np.concatenate([self.latest_ms, room])

    def _known(self, connection: sa.Connection, ordered: Observations, again: Mask) -> tuple[Mask, Mask]:
        """Which rows are stored already, and which repeat one, stored or before them, with another value."""
        conflict = again & (ordered.value != ordered.value[_first_of(again)])
        maybe = np.flatnonzero((ordered.at_ms <= self.newest_ms[ordered.channel]) & ~again)
        known = np.zeros(len(ordered), dtype=bool)
        there = _stored_values(connection, self.store, ordered.taken(maybe)) if len(maybe) else {}
        for at in maybe:
            value = there.get((int(ordered.channel[at]), int(ordered.at_ms[at])))
            if value is not None:
                known[at] = True
                conflict[at] = value != float(ordered.value[at])
        return known, conflict

    def _write_latest(self, connection: sa.Connection, rows: Observations, batch: int) -> None:
        if not len(rows):
            return
        last_rows = rows.taken(_last_of_each(rows))
        columns = {
            "channel": last_rows.channel.tolist(),
            "at": last_rows.at_ms.tolist(),
            "value": last_rows.value.tolist(),
            "quality": last_rows.quality.tolist(),
            "received": last_rows.received_ms.tolist(),
            "batch": [batch] * len(last_rows),
        }
        upsert(connection, self.store, LATEST, columns)
        newest_ms = self.newest_ms[last_rows.channel]
        ahead = newest_ms > last_rows.at_ms
        if ahead.any():
            beyond = {"channel": last_rows.channel[ahead].tolist(), "at": newest_ms[ahead].tolist()}
            upsert(connection, self.store, AHEAD, beyond)

    def _write_stale(self, connection: sa.Connection, fresh: Observations) -> None:
        # An hour whose observations are gone cannot be summed again; what comes for it leaves it as it is.
        kept = {(channel, hour) for channel, hour in _hours(fresh) if hour >= self.forgotten_ms}
        new = sorted(kept - self.stale)
        if new:
            insert = insert_into(self.store, STALE).on_conflict_do_nothing()
            connection.execute(insert, [{"channel": c, "hour": h} for c, h in new])


def next_batch(connection: sa.Connection) -> int:
    """The number of this write; others wait until it is committed, so numbers ascend with commits."""
    step = COUNTER.update().where(COUNTER.c.name == "batch").values(value=COUNTER.c.value + 1)
    number: int = connection.execute(step.returning(COUNTER.c.value)).scalar_one()
    return number


def write_refused(connection: sa.Connection, refusals: Iterable[Refusal], *, keep: int) -> None:
    """Note refused messages and forget the oldest beyond `keep`."""
    rows = [
        {
            "received": one.received_ms,
            "code": one.code.replace("\0", _NO_NUL),  # PostgreSQL takes none in its texts
            "reason": one.reason.value,
            "text": one.text.replace("\0", _NO_NUL),
        }
        for one in refusals
    ]
    if not rows:
        return
    connection.execute(REFUSED.insert(), rows)
    newest = sa.select(sa.func.max(REFUSED.c.id)).scalar_subquery()
    connection.execute(REFUSED.delete().where(REFUSED.c.id <= newest - keep))


def _repeated(ordered: Observations) -> Mask:
    """Rows of a channel and time that stand before in the batch."""
    same = (ordered.channel[1:] == ordered.channel[:-1]) & (ordered.at_ms[1:] == ordered.at_ms[:-1])
    return np.r_[False, same] if len(ordered) else np.zeros(0, dtype=bool)


def _last_of_each(rows: Observations) -> Numbers:
    """Where the last row of each channel stands, in ascending channel."""
    made: Numbers = len(rows) - 1 - np.unique(rows.channel[::-1], return_index=True)[1]
    return made


def _first_of(again: Mask) -> Numbers:
    """For each row the first one of its channel and time."""
    made: Numbers = np.maximum.accumulate(np.where(again, 0, np.arange(len(again))))
    return made


def _stored_values(
    connection: sa.Connection, store: SensingStore, rows: Observations
) -> dict[tuple[int, int], float]:
    """Stored values of these channels and times: one look-up in the key for each."""
    asked: sa.TableValuedAlias
    channel: sa.ColumnElement[int]
    at: sa.ColumnElement[int]
    if store.is_sqlite:
        pairs = orjson.dumps(list(zip(rows.channel.tolist(), rows.at_ms.tolist(), strict=True))).decode()
        asked = sa.func.json_each(pairs).table_valued("value")
        channel, at = (sa.func.json_extract(asked.c.value, f"$[{place}]") for place in (0, 1))
    else:
        numbers = sa.literal(rows.channel.tolist(), postgresql.ARRAY(sa.Integer))
        times = sa.literal(rows.at_ms.tolist(), postgresql.ARRAY(sa.BigInteger))
        asked = sa.func.unnest(numbers, times).table_valued("channel", "at").render_derived()
        channel, at = asked.c.channel, asked.c.at
    # The left side of an outer join is walked through first, whatever the planner thinks of its length;
    # the bounds spare PostgreSQL the other days.
    same = (OBSERVATION.c.channel == channel) & (OBSERVATION.c.at == at)
    same &= OBSERVATION.c.at.between(int(rows.at_ms.min()), int(rows.at_ms.max()))
    found = sa.select(OBSERVATION.c.channel, OBSERVATION.c.at, OBSERVATION.c.value).select_from(
        asked.outerjoin(OBSERVATION, same)
    )
    rows_found = connection.execute(found)
    return {(row.channel, row.at): row.value for row in rows_found if row.channel is not None}


def _hours(rows: Observations) -> list[tuple[int, int]]:
    if not len(rows):
        return []
    pairs = np.unique(np.column_stack([rows.channel, rows.at_ms // HOUR_MS * HOUR_MS]), axis=0)
    return [(int(channel), int(hour)) for channel, hour in pairs]


def _tuples(rows: Observations) -> Iterable[tuple[int, int, float, int, int]]:
    columns = (rows.channel, rows.at_ms, rows.value, rows.quality, rows.received_ms)
    return zip(*(column.tolist() for column in columns), strict=True)


def _insert(connection: sa.Connection, store: SensingStore, rows: Observations) -> None:
    if store.is_sqlite:
        # One statement prepared once; SQLAlchemy's own row handling would take most of the time.
        text = str(OBSERVATION.insert().compile(dialect=connection.dialect))
        connection.exec_driver_sql(text, list(_tuples(rows)))
        return
    link = connection.connection.driver_connection
    assert isinstance(link, psycopg.Connection)  # noqa: S101 - the engine is psycopg's
    copying = sql.SQL("COPY {} (channel, at, value, quality, received) FROM STDIN")
    with link.cursor().copy(copying.format(partitions.table_name(store))) as copy:
        for row in _tuples(rows):
            copy.write_row(row)


def _write_tally(
    connection: sa.Connection, store: SensingStore, fresh: Observations, repeated: dict[str, Numbers]
) -> None:
    """Add to the counts of each channel: rows stored, by quality, and those that were there already."""
    counted = repeated | {
        "stored": fresh.channel,
        "late": fresh.channel[fresh.quality == Quality.LATE],
        "out_of_range": fresh.channel[fresh.quality == Quality.OUT_OF_RANGE],
        "suspect": fresh.channel[fresh.quality == Quality.SUSPECT],
    }
    channels = np.unique(np.concatenate(list(counted.values())))
    if not len(channels):
        return
    columns = {
        name: np.bincount(np.searchsorted(channels, own), minlength=len(channels)).tolist()
        for name, own in counted.items()
    }
    upsert(connection, store, TALLY, {"channel": channels.tolist(), **columns}, adds=True)
