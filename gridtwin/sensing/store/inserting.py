"""Inserts that meet a row with the same key: the same question for SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from gridtwin.sensing.store.opening import SensingStore

Insert = sqlite.Insert | postgresql.Insert


def insert_into(store: SensingStore, table: sa.Table) -> Insert:
    """An insert in the dialect of the store."""
    return sqlite.insert(table) if store.is_sqlite else postgresql.insert(table)


def writing_over(insert: Insert, *, adds: bool = False) -> Insert:
    """The insert; where the key is there already, the other columns are written over, or added to."""
    table = insert.table
    keys = [column.name for column in table.primary_key]
    new = {column.name: insert.excluded[column.name] for column in table.c if column.name not in keys}
    taken = {name: table.c[name] + value if adds else value for name, value in new.items()}
    return insert.on_conflict_do_update(index_elements=keys, set_=taken)


def upsert(
    connection: sa.Connection,
    store: SensingStore,
    table: sa.Table,
    columns: Mapping[str, Sequence[Any]],  # Any: values of the columns
    *,
    adds: bool = False,
) -> None:
    """Insert rows of all columns; where the key is there already, write over the others, or add to them."""
    insert = insert_into(store, table)
    if store.is_sqlite:
        rows = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
        connection.execute(writing_over(insert, adds=adds), rows)
        return
    # One statement with arrays; a statement a row would take several times as long.
    arrays = (
        sa.func.unnest(sa.literal(values, postgresql.ARRAY(table.c[name].type)))
        for name, values in columns.items()
    )
    whole = insert.from_select(list(columns), sa.select(*arrays))
    connection.execute(writing_over(whole, adds=adds))
