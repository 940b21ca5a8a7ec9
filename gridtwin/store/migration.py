"""Versions of the tables: what was made by an older GridTwin is brought up to date, what is newer is refused."""

from __future__ import annotations

import sqlalchemy as sa

from gridtwin.store.database import Database
from gridtwin.store.errors import NewerWorkspace

SCHEMA_VERSION = 2
_KEY = "schema_version"


def mark_current(database: Database) -> None:
    """Write down that the tables have the present version."""
    with database.writing() as link:
        meta = database.meta
        link.execute(sa.delete(meta).where(meta.c.key == _KEY))
        link.execute(sa.insert(meta), {"key": _KEY, "value": str(SCHEMA_VERSION)})


def stored_version(database: Database) -> int:
    """Version of the tables."""
    with database.reading() as link:
        found = link.scalar(sa.select(database.meta.c.value).where(database.meta.c.key == _KEY))
    return int(found or 0)


def bring_up_to_date(database: Database) -> None:
    """Migrate older tables; refuse newer ones.

    Raises:
        NewerWorkspace: the tables were made by a newer GridTwin.
    """
    version = stored_version(database)
    if version > SCHEMA_VERSION:
        raise NewerWorkspace(
            f"the workspace's tables have version {version}, this GridTwin knows versions up to {SCHEMA_VERSION}; "
            "install a newer GridTwin"
        )
