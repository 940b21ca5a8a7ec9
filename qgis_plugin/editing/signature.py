"""Who changes a GeoPackage and why, for the history: one row of `gridtwin_edit` while a commit runs.

PostgreSQL takes the name from its session. QGIS writes the shape and the values of a row by two statements;
`merges` makes them one change. The row is a short-lived one: written before the commit, removed
after it; a left-over of a QGIS that was killed goes at the next opening.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timezone

from .. import log
from ..workspace.workspace import Workspace

_WAIT_S = 5.0
_INSERT = "INSERT INTO gridtwin_edit (actor, moment, reason"


def sign(workspace: Workspace, actor: str, reason: str) -> bool:
    """Say who edits and why until `unsign`; whether it could be written."""
    moment = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    row = (actor, moment, reason or None)
    clear = ("DELETE FROM gridtwin_edit", ())
    if _run(workspace, [clear, (f"{_INSERT}, merges) VALUES (?, ?, ?, 1)", row)], is_tried=True):
        return True
    return _run(workspace, [clear, (f"{_INSERT}) VALUES (?, ?, ?)", row)])  # tables of an older version


def unsign(workspace: Workspace) -> None:
    """Take the row away."""
    _run(workspace, [("DELETE FROM gridtwin_edit", ())])


def _run(
    workspace: Workspace, statements: list[tuple[str, tuple[object, ...]]], *, is_tried: bool = False
) -> bool:
    if workspace.store is not None or workspace.is_read_only:
        return False
    try:
        with closing(sqlite3.connect(workspace.database, timeout=_WAIT_S)) as link, link:
            for text, values in statements:
                link.execute(text, values)
    except sqlite3.Error as error:
        if not is_tried:
            log.warn(f"gridtwin_edit: {error}")
        return False
    return True
