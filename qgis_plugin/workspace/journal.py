"""Keeps a workspace's GeoPackage in write-ahead mode while it is open: QGIS and the engine share it.

QGIS opens a GeoPackage that is not in that mode without locks, and turns the mode off when editing ends; once
another program turns it on, every read of such a connection fails and the map is empty.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3

from .workspace import Workspace

_OPTION = "OGR_SQLITE_JOURNAL"  # GDAL reads it at each opening; while it is given, QGIS leaves the mode alone
_given = os.environ.get(_OPTION)
_BUSY_S = 2.0


def share(workspace: Workspace | None) -> None:
    """Do so for the workspace that is about to be opened; None when one was closed."""
    if workspace is None or workspace.store is not None or workspace.is_read_only:
        if _given is None:
            os.environ.pop(_OPTION, None)
        return
    os.environ[_OPTION] = _given or "WAL"
    # A busy or broken file is told of when its layers are opened.
    with (
        contextlib.suppress(sqlite3.Error),
        contextlib.closing(sqlite3.connect(workspace.database, timeout=_BUSY_S)) as link,
    ):
        link.execute("PRAGMA journal_mode = WAL")
