"""Tables of older versions brought up to date, where a store is opened."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from gridtwin.sensing.moments import HOUR_MS
from gridtwin.sensing.reading import Quality
from gridtwin.sensing.store.schema import COUNTER, FORGOTTEN, HOUR, MINUTE, OBSERVATION, STALE, TALLY, VERSION

_COUNTING_SUSPECTS = 2  # the version from which on roll-ups count values of a wrong clock


def upgrade(connection: sa.Connection, found: int, schema: str | None) -> None:
    """Bring tables of version `found` to the present one, within the caller's transaction."""
    if found < _COUNTING_SUSPECTS:
        _count_suspects(connection, schema)
    connection.execute(COUNTER.update().where(COUNTER.c.name == "version").values(value=VERSION))


def _count_suspects(connection: sa.Connection, schema: str | None) -> None:
    """A column in the roll-ups; hours with values of a wrong clock are rolled up again."""
    preparer = connection.dialect.identifier_preparer
    prefix = "" if schema is None else f"{preparer.quote(schema)}."
    for table in (MINUTE, HOUR):
        there = {column["name"] for column in sa.inspect(connection).get_columns(table.name, schema=schema)}
        if "suspect" not in there:
            name = f"{prefix}{preparer.quote(table.name)}"
            connection.exec_driver_sql(f"ALTER TABLE {name} ADD COLUMN suspect INTEGER NOT NULL DEFAULT 0")
    had = sa.select(TALLY.c.channel).where(TALLY.c.suspect > 0)
    gone = sa.select(COUNTER.c.value).where(COUNTER.c.name == FORGOTTEN).scalar_subquery()
    hour = OBSERVATION.c.at - OBSERVATION.c.at % HOUR_MS
    hours = (
        sa.select(OBSERVATION.c.channel, hour)
        .where(OBSERVATION.c.channel.in_(had), OBSERVATION.c.quality == int(Quality.SUSPECT))
        .where(hour >= sa.func.coalesce(gone, 0))
        .distinct()
    )
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    connection.execute(insert(STALE).from_select(["channel", "hour"], hours).on_conflict_do_nothing())
