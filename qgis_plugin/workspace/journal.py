"""Keeps a workspace's GeoPackage in write-ahead mode while it is open: QGIS and the engine share it.

QGIS opens a GeoPackage that is not in that mode without locks, and turns the mode off when editing ends; once
another program turns it on, every read of such a connection fails and the map is empty. A connection of our
own that has read once holds the mode: it cannot be turned off meanwhile.
"""

from __future__ import annotations

import contextlib
import sqlite3

from .workspace import Workspace

_BUSY_S = 2.0
_held: list[sqlite3.Connection] = []


def share(workspace: Workspace | None) -> None:
    """Hold the workspace that is about to be opened; None when one was closed."""
    while _held:
        _held.pop().close()
    if workspace is None or workspace.store is not None or workspace.is_read_only:
        return
    # A busy or broken file is told of when its layers are opened.
    with contextlib.suppress(sqlite3.Error):
        link = sqlite3.connect(workspace.database, timeout=_BUSY_S)
        _held.append(link)
        link.execute("PRAGMA journal_mode = WAL").fetchall()
        link.execute("SELECT count(*) FROM sqlite_master").fetchall()
