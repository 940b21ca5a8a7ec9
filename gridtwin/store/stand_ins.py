"""What an older store lacks and cannot be given, because it may not be written: read as if it were empty."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, cast

import sqlalchemy as sa


def stand_ins(tables: Collection[sa.Table], there: Mapping[str, Collection[str]]) -> dict[str, sa.Table]:
    """By name, what is read in place of each table that is not there, or not with all its columns.

    Args:
        tables: as they are declared.
        there: names of the tables in the store, with the names of their columns.
    """
    made = {}
    for table in tables:
        known = there.get(table.name)
        if known is None:
            made[table.name] = _named(table, sa.select(*map(_empty, table.c)).where(sa.false()))
        elif any(column.name not in known for column in table.c):
            columns = [column if column.name in known else _empty(column) for column in table.c]
            made[table.name] = _named(table, sa.select(*columns))
    return made


def _named(table: sa.Table, rows: sa.Select[Any]) -> sa.Table:
    """A question has the columns of a table, which is all that reading asks of one."""
    return cast("sa.Table", rows.subquery(table.name))


def _empty(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    return sa.cast(sa.null(), column.type).label(column.name)
