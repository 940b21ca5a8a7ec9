"""Connections to the file that stay open, for a server: opening one takes longer than asking.

A file that was replaced meanwhile, say from a backup, is noticed and opened anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool

from gridtwin.store.geopackage import connection
from gridtwin.store.geopackage.database import GeoPackage

_CACHE_KIB = 4_096  # each; the system keeps the file in memory for all of them
_WAIT_S = 30


def keep_open(database: GeoPackage, *, count: int) -> None:
    """Let the database keep up to `count` connections; twice as many may be in use at once."""
    path = database.path

    def create() -> Any:  # Any: a connection of sqlite3
        made = connection.connect(path)
        made.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        return made

    pool = QueuePool(create, pool_size=count, max_overflow=count, timeout=_WAIT_S)
    engine = sa.create_engine("sqlite+pysqlite://", pool=pool)

    @sa.event.listens_for(engine, "begin")
    def begin(link: sa.Connection) -> None:
        link.exec_driver_sql(link.get_execution_options().get("begin", "BEGIN"))

    @sa.event.listens_for(engine, "connect")
    def connected(_: Any, record: Any) -> None:
        record.info["file"] = _file(path)

    @sa.event.listens_for(engine, "checkout")
    def checked_out(_: Any, record: Any, __: Any) -> None:
        if record.info["file"] != _file(path):
            raise sa.exc.DisconnectionError(f"{path} was replaced")

    database.engine.dispose()
    database.engine = engine


def _file(path: Path) -> tuple[int, int] | None:
    try:
        state = path.stat()
    except FileNotFoundError:
        return None
    return state.st_dev, state.st_ino
