"""Keeps a workspace's GeoPackage in write-ahead mode while it is open: QGIS and the engine share it.

QGIS opens a GeoPackage that is not in that mode without locks, and turns the mode off when editing ends; once
another program turns it on, every read of such a connection fails and the map is empty. A connection of our
own that has read once holds the mode: it cannot be turned off meanwhile.

A trap of POSIX: whoever closes any handle of the file in this process drops the locks of all its connections.
The next program that closes the database then takes itself for the last one and deletes the write-ahead log
that QGIS is still using: QGIS sees no change any more, and its own are lost. So a lock of our own, which
belongs to its handle and not to the process, stands on the bytes that SQLite locks for readers.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import struct
from pathlib import Path

from .workspace import Workspace

try:
    import fcntl
except ImportError:  # Windows, where locks belong to handles anyway
    fcntl = None  # type: ignore[assignment]

_BUSY_S = 2.0
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510  # as SQLite's file format says
_held: list[sqlite3.Connection] = []
_handles: dict[str, int] = {}  # by file; never closed, since closing one would drop the locks of others


def share(workspace: Workspace | None) -> None:
    """Hold the workspace that is about to be opened; None when one was closed."""
    for handle in _handles.values():
        _lock(handle, is_held=False)
    while _held:
        _held.pop().close()
    if workspace is None or workspace.store is not None or workspace.is_read_only:
        return
    # A busy or broken file is told of when its layers are opened.
    with contextlib.suppress(sqlite3.Error, OSError):
        link = sqlite3.connect(workspace.database, timeout=_BUSY_S)
        _held.append(link)
        link.execute("PRAGMA journal_mode = WAL").fetchall()
        link.execute("SELECT count(*) FROM sqlite_master").fetchall()
        _lock(_handle(workspace.database), is_held=True)


def _handle(database: Path) -> int:
    found = database.stat()
    key = f"{found.st_dev}:{found.st_ino}"
    if key not in _handles:
        _handles[key] = os.open(database, os.O_RDONLY)
    return _handles[key]


def _lock(handle: int, *, is_held: bool) -> None:
    """Lock for reading what SQLite locks for reading, by the handle; nothing where the system cannot."""
    command = getattr(fcntl, "F_OFD_SETLK", None)
    if command is None:
        return
    kind = fcntl.F_RDLCK if is_held else fcntl.F_UNLCK
    wanted = struct.pack("hhqqi0q", kind, os.SEEK_SET, _SHARED_FIRST, _SHARED_SIZE, 0)
    with contextlib.suppress(OSError):
        fcntl.fcntl(handle, command, wanted)
