"""Whether the store of a workspace answers now; asked before a commit, so that a lost one is told as such.

The server is asked by a socket of our own: connections of QGIS's pool stay dead for a minute after a restart.
"""

from __future__ import annotations

import socket
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from gridtwin.model import feature_class
from qgis.core import QgsVectorDataProvider, QgsVectorLayer

from .sources import provider, server, source
from .workspace import Workspace

_WAIT_S = 3.0
_PORT = 5432
_QUESTION = "component"


def why_unreachable(workspace: Workspace) -> str | None:
    """The reason in the system's words; None when it answers."""
    return _file(workspace) if workspace.store is None else _server(workspace.store)


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


def _file(workspace: Workspace) -> str | None:
    if not workspace.database.is_file():
        return str(workspace.database)
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
