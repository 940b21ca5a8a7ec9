"""Keeps a workspace's GeoPackage in write-ahead mode while it is open: QGIS and the engine share it.

QGIS opens a GeoPackage that is not in that mode without locks, and turns the mode off when editing ends; once
another program turns it on, every read of such a connection fails and the map is empty. A connection of our
own that has read once holds the mode: it cannot be turned off meanwhile.

POSIX forgets all locks of a process when it closes any handle of the file, and GDAL opens and closes it
to see what it is. The next program that closes its own connection then takes itself for the last and removes
the log that QGIS still writes: rows saved in QGIS would be lost. So a process of our own, which does nothing
else, keeps the lock.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess  # nosec B404 - starts Python itself, by path, without a shell
from pathlib import Path

from ..own_python import own_pythons
from .workspace import Workspace

_BUSY_S = 2.0
_held: list[sqlite3.Connection] = []
_holders: list[subprocess.Popen[bytes]] = []
_HOLD = """
import sqlite3, sys
link = sqlite3.connect(sys.argv[1], timeout=float(sys.argv[2]))
link.execute("PRAGMA journal_mode = WAL").fetchall()
link.execute("SELECT count(*) FROM sqlite_master").fetchall()
print("held", flush=True)
sys.stdin.read()
"""


def share(workspace: Workspace | None) -> None:
    """Hold the workspace that is about to be opened; None when one was closed."""
    _release(_taken())
    _take(workspace)


def share_anew(workspace: Workspace) -> None:
    """Hold it again after its drive was away; the old hold goes last, so that the file is never without."""
    old = _taken()
    _take(workspace)
    _release(old)


def _taken() -> tuple[list[sqlite3.Connection], list[subprocess.Popen[bytes]]]:
    """What is held, which from now on is the caller's to let go."""
    old = (list(_held), list(_holders))
    _held.clear()
    _holders.clear()
    return old


def _release(old: tuple[list[sqlite3.Connection], list[subprocess.Popen[bytes]]]) -> None:
    for link in old[0]:
        link.close()
    for holder in old[1]:
        _let_go(holder)


def _take(workspace: Workspace | None) -> None:
    if workspace is None or workspace.store is not None or workspace.is_read_only:
        return
    # A busy or broken file is told of when its layers are opened.
    with contextlib.suppress(sqlite3.Error):
        link = sqlite3.connect(workspace.database, timeout=_BUSY_S)
        _held.append(link)
        link.execute("PRAGMA journal_mode = WAL").fetchall()
        link.execute("SELECT count(*) FROM sqlite_master").fetchall()
    if os.name == "posix":
        _hold(workspace.database)


def _hold(database: Path) -> None:
    """Start the process that keeps the lock, and wait until it has it; it ends with QGIS."""
    python = next(iter(own_pythons()), None)
    if python is None:
        return
    with contextlib.suppress(OSError):
        made = subprocess.Popen(  # noqa: S603 # nosec B603 - QGIS's own Python and a constant program
            [python, "-I", "-c", _HOLD, str(database), str(_BUSY_S)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        _holders.append(made)
        if made.stdout is not None:
            made.stdout.readline()  # ends at once where the file is busy or broken


def _let_go(holder: subprocess.Popen[bytes]) -> None:
    for stream in (holder.stdin, holder.stdout):
        if stream is not None:
            stream.close()
    try:
        holder.wait(_BUSY_S)
    except subprocess.TimeoutExpired:
        holder.kill()
        holder.wait()
