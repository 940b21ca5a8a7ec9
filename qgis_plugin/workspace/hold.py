"""Keeps a GeoPackage in write-ahead logging while QGIS has it open.

QGIS opens a GeoPackage for reading without locks. When another program (the engine, the command line)
begins and ends write-ahead logging, such a reader gets "unable to open database file" and QGIS shows no
rows, without a word, until it opens the file anew. One idle connection of our own keeps the log.
"""

from __future__ import annotations

import sqlite3

from .. import log
from .workspace import Workspace


def hold(workspace: Workspace) -> sqlite3.Connection | None:
    """An idle connection, to be closed with the workspace; None where no GeoPackage is written."""
    if workspace.store is not None or workspace.is_read_only or not workspace.database.is_file():
        return None
    try:
        connection = sqlite3.connect(workspace.database, timeout=5)
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("SELECT count(*) FROM gpkg_contents").fetchone()  # opens the log; no lock is left
    except sqlite3.Error as error:
        log.warn(f"{workspace.database}: {error}")
        return None
    return connection
