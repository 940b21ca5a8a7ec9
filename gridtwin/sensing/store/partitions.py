"""Days of observations as partitions on PostgreSQL; SQLite needs none."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import psycopg
import sqlalchemy as sa
from psycopg import sql

from gridtwin.sensing.moments import DAY_MS
from gridtwin.sensing.reading import Numbers
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import OBSERVATION


def known_days(connection: sa.Connection, store: SensingStore) -> set[int]:
    """Days since 1970 that have a partition."""
    if store.address is None:
        return set()
    prefix = f"{OBSERVATION.name}_"
    names = sa.inspect(connection).get_table_names(schema=store.address.schema)
    texts = [name.removeprefix(prefix) for name in names if name.startswith(prefix)]
    return {_day_of(text) for text in texts if text.isdecimal()}


def make_days(connection: sa.Connection, store: SensingStore, at_ms: Numbers, known: set[int]) -> None:
    """Partitions for the days of these times that are not known; they are added to the known ones."""
    if store.is_sqlite:
        return
    for day in np.unique(at_ms // DAY_MS).tolist():
        if day not in known:
            _make(connection, store, day)
            known.add(day)


def drop_before(connection: sa.Connection, store: SensingStore, at_ms: int) -> int:
    """Drop whole days that end before a time; returns how many."""
    old = [day for day in known_days(connection, store) if (day + 1) * DAY_MS <= at_ms]
    for day in old:
        _run(connection, sql.SQL("DROP TABLE {}").format(_name(store, day)))
    return len(old)


def table_name(store: SensingStore, name: str = OBSERVATION.name) -> sql.Identifier:
    """The quoted name of a table in the schema of a store on PostgreSQL."""
    assert store.address is not None  # noqa: S101 - partitions are PostgreSQL's
    return sql.Identifier(store.address.schema, name)


def _day_of(text: str) -> int:
    return int(datetime.strptime(text, "%Y%m%d").replace(tzinfo=UTC).timestamp()) * 1000 // DAY_MS


def _name(store: SensingStore, day: int) -> sql.Identifier:
    date = datetime.fromtimestamp(day * DAY_MS / 1000, tz=UTC)
    return table_name(store, f"{OBSERVATION.name}_{date:%Y%m%d}")


def _make(connection: sa.Connection, store: SensingStore, day: int) -> None:
    text = "CREATE TABLE IF NOT EXISTS {} PARTITION OF {} FOR VALUES FROM ({}) TO ({})"
    low, high = (sql.Literal(bound * DAY_MS) for bound in (day, day + 1))
    _run(connection, sql.SQL(text).format(_name(store, day), table_name(store), low, high))


def _run(connection: sa.Connection, statement: sql.Composed) -> None:
    link = connection.connection.driver_connection
    assert isinstance(link, psycopg.Connection)  # noqa: S101 - the engine is psycopg's
    link.execute(statement)
