"""Who changes a GeoPackage and why, for the history: one row of `gridtwin_edit` while a commit runs.

PostgreSQL takes the name from its session. The row is a short-lived one: written before the commit, removed
after it; a left-over of a QGIS that was killed goes at the next opening.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timezone

from .. import log
from ..workspace.workspace import Workspace

_WAIT_S = 5.0


def sign(workspace: Workspace, actor: str, reason: str) -> bool:
    """Say who edits and why until `unsign`; whether it could be written."""
    moment = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    insert = "INSERT INTO gridtwin_edit (actor, moment, reason) VALUES (?, ?, ?)"
    return _run(workspace, [("DELETE FROM gridtwin_edit", ()), (insert, (actor, moment, reason or None))])


def unsign(workspace: Workspace) -> None:
    """Take the row away."""
    _run(workspace, [("DELETE FROM gridtwin_edit", ())])


def _run(workspace: Workspace, statements: list[tuple[str, tuple[object, ...]]]) -> bool:
    if workspace.store is not None or workspace.is_read_only:
        return False
    try:
        with closing(sqlite3.connect(workspace.database, timeout=_WAIT_S)) as link, link:
            for text, values in statements:
                link.execute(text, values)
    except sqlite3.Error as error:
        log.warn(f"gridtwin_edit: {error}")
        return False
    return True
