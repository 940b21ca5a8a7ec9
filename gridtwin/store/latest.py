"""The newest of the rows that refer to a row, found in the database: such as an object's last inspection.

SQLite joins by looking up row after row, PostgreSQL by merging sorted sets: each is asked in its own way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from gridtwin.store.database import Where
from gridtwin.store.tables import ROW_NUMBER

_LATEST = "latest"
Condition = sa.ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Latest:
    """The greatest value of a field among the rows of a class that refer to another one by `key`."""

    class_name: str
    key: str
    field: str
    where: Where | None = None
    up_to: Any = None  # rows with a later value do not count, as if they were not there yet
    not_after: Any = None  # rows whose latest value is later are left out of the answer


@dataclass(frozen=True, slots=True)
class Referring:
    """The rows that refer, as columns of their table, values as the database takes them.

    Attributes:
        counted: which of them count.
        not_after: limit of the latest value; None for no limit.
    """

    key: sa.Column[Any]
    field: sa.Column[Any]
    counted: Condition
    not_after: Any = None


def looked_up(
    table: sa.Table, columns: Sequence[str], by: Referring, *, condition: Condition
) -> sa.Select[Any]:
    """The rows with their `latest`, by two look-ups in the index for each."""
    mine = by.counted & (by.key == table.c.id)
    latest = sa.select(sa.func.max(by.field)).where(mine).scalar_subquery().label(_LATEST)
    wanted = sa.select(*(table.c[name] for name in columns), latest).where(condition)
    if by.not_after is not None:
        wanted = wanted.where(~sa.exists().where(mine, by.field > by.not_after))
    # Sorting makes SQLite find all rows before it gives the first, while other threads work: not row by row.
    return wanted.order_by(sa.text(_LATEST), table.c[ROW_NUMBER])


def joined(table: sa.Table, columns: Sequence[str], by: Referring, *, condition: Condition) -> sa.Select[Any]:
    """The same by sets: ids first, which stand sorted in the indexes, then the fields of the rows found."""
    newest = (
        sa.select(by.key.label("key"), sa.func.max(by.field).label(_LATEST))
        .where(by.counted)
        .group_by(by.key)
        .subquery()
    )
    found = (
        sa.select(table.c.id, newest.c[_LATEST])
        .select_from(table.outerjoin(newest, table.c.id == newest.c.key))
        .where(condition)
    )
    if by.not_after is not None:
        found = found.where(newest.c[_LATEST].is_(None) | (newest.c[_LATEST] <= by.not_after))
    ids, row = found.subquery(), table.alias()
    wanted = sa.select(*(row.c[name] for name in columns), ids.c[_LATEST])
    order = ids.c[_LATEST].nulls_first(), row.c[ROW_NUMBER]
    return wanted.join_from(row, ids, row.c.id == ids.c.id).order_by(*order)
