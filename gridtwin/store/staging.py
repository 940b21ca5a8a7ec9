"""Rows on their way into a change, in a temporary table beside the layer."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from gridtwin.store.database import Database


@contextmanager
def staged_rows(
    database: Database, link: sa.Connection, table: sa.Table, columns: Mapping[str, Any]
) -> Iterator[sa.Table]:
    """A temporary table with encoded values for these columns of the layer; gone at the end of the block."""
    staged = sa.Table(
        f"gridtwin_{uuid.uuid4().hex[:12]}",
        sa.MetaData(),
        *(sa.Column(name, table.c[name].type) for name in columns),
        prefixes=["TEMPORARY"],
    )
    staged.create(link)
    database.load(link, staged, columns)
    yield staged
    staged.drop(link)
