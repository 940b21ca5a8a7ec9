"""Whether the store of a workspace answers now; asked before a commit, so that a lost one is told as such.

The server is asked by a socket of our own: connections of QGIS's pool stay dead for a minute after a restart.
Files are looked at in a thread: a drive that hangs would hold the window.
"""

from __future__ import annotations

import socket
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from gridtwin.model import feature_class
from qgis.core import QgsVectorDataProvider, QgsVectorLayer

from ..translation import tr
from .sources import provider, server, source
from .workspace import FILE_NAME, Workspace

_WAIT_S = 3.0
_PORT = 5432
_QUESTION = "component"


class _Look(threading.Thread):
    """One look at the files of a workspace."""

    def __init__(self, workspace: Workspace, ask: Callable[[Workspace], str | None]) -> None:
        super().__init__(daemon=True)
        self._workspace, self._ask = workspace, ask
        self._until = time.monotonic() + _WAIT_S
        self._reason: str | None = None

    def run(self) -> None:
        """Look, for as long as it takes."""
        self._reason = self._ask(self._workspace)

    def reason(self) -> str | None:
        """What was seen, or that it takes too long."""
        self.join(max(0.0, self._until - time.monotonic()))
        if self.is_alive():
            path = self._workspace.database
            return tr("{path} has not answered for {seconds} s", path=path, seconds=int(_WAIT_S))
        return self._reason


_looks: dict[Path, _Look] = {}


def why_unreachable(workspace: Workspace) -> str | None:
    """The reason in the system's words; None when it answers."""
    return _in_time(workspace, _unread) if workspace.store is None else _server(workspace.store)


def why_gone(workspace: Workspace) -> str | None:
    """The same, to be asked again and again: the file of the rows is looked at and not opened."""
    return _in_time(workspace, _missing) if workspace.store is None else _server(workspace.store)


def _in_time(workspace: Workspace, ask: Callable[[Workspace], str | None]) -> str | None:
    look = _looks.get(workspace.database)
    if look is None or not look.is_alive():  # one that hangs is not joined by others
        look = _looks[workspace.database] = _Look(workspace, ask)
        look.start()
    return look.reason()


def as_granted(workspace: Workspace) -> Workspace:
    """The workspace as read-only where its server lets this user only look."""
    if workspace.store is None:
        return workspace
    question = QgsVectorLayer(source(workspace, feature_class(_QUESTION)), _QUESTION, provider(workspace))
    if not question.isValid():
        return workspace
    capabilities = question.dataProvider().capabilities()
    wanted = QgsVectorDataProvider.Capability
    may_write = capabilities & (wanted.AddFeatures | wanted.ChangeAttributeValues)
    return workspace if may_write else replace(workspace, is_read_only=True)


def _missing(workspace: Workspace) -> str | None:
    try:
        workspace.root.stat()
        (workspace.root / FILE_NAME).read_bytes()
        workspace.database.stat()
    except FileNotFoundError as error:
        return tr("{path} is not there; connect the drive, or put the folder back", path=error.filename)
    except OSError as error:
        return f"{error.filename or workspace.root}: {error.strerror or error}"
    return None


def _unread(workspace: Workspace) -> str | None:
    missing = _missing(workspace)
    if missing is not None:
        return missing
    # A journal that cannot be written beside the file must not keep readers out.
    how = "?mode=ro&immutable=1" if workspace.is_read_only else ""
    try:
        with closing(sqlite3.connect(f"{workspace.database.resolve().as_uri()}{how}", uri=True)) as link:
            link.execute("SELECT 1 FROM gpkg_contents LIMIT 1").fetchone()
    except sqlite3.Error as error:
        return f"{workspace.database}: {error}"
    return None


def _server(store: str) -> str | None:
    uri = server(store)
    host, port = uri.host(), int(uri.port() or _PORT)
    try:
        if not host or host.startswith("/"):
            path = Path(host or "/var/run/postgresql") / f".s.PGSQL.{port}"
            with socket.socket(socket.AF_UNIX) as link:
                link.settimeout(_WAIT_S)
                link.connect(str(path))
        else:
            socket.create_connection((host, port), timeout=_WAIT_S).close()
    except OSError as error:
        return f"{host or 'localhost'}:{port}/{uri.database()} ({error.strerror or error})"
    return None
