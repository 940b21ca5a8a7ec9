"""Views that are shared: a name and what the scene shows, as in its address. Kept with their history."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pandas as pd

from gridtwin.store import Workspace
from gridtwin.store.errors import UnknownFeature
from twin_server.errors import BadRequest, NotFound, TooMuch
from twin_server.labels import plain

LONGEST_NAME, LONGEST_VIEW, MOST_VIEWS = 80, 2000, 500
_CLASS = "saved_view"
_VIEW = re.compile(r"[\w.,;:=*+-]*", re.ASCII)  # what the scene writes; it checks each part when it reads
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def shared_views(workspace: Workspace) -> list[dict[str, Any]]:
    """All shared views by name."""
    frame = workspace.read(_CLASS, columns=["id", "name", "view", "created_by", "created_at"])
    rows = frame.sort_values("name").to_dict("records")
    return [
        {name: plain(row[name]) for name in ("id", "name", "view", "created_by", "created_at")}
        for row in rows
    ]


def share_view(workspace: Workspace, name: str, view: str, *, actor: str, now: datetime) -> dict[str, Any]:
    """Keep a view for everybody; returns it as `shared_views` does.

    Raises:
        BadRequest: the name is empty, too long or taken, or the view is none.
        TooMuch: there are as many as there may be.
    """
    title = name.strip()
    if not title or len(title) > LONGEST_NAME or _CONTROL.search(title):
        raise BadRequest(
            f"the name '{title[:100]}' has {len(title)} characters; a view has a name of 1 to {LONGEST_NAME} "
            "characters on one line",
            zh=f"名称“{title[:100]}”有{len(title)}个字符；视图名称须为一行1至{LONGEST_NAME}个字符",
        )
    if not view or len(view) > LONGEST_VIEW or not _VIEW.fullmatch(view):
        raise BadRequest(
            f"the view '{view[:60]}' is none; it is what stands behind '#view=' in the scene's address, "
            f"up to {LONGEST_VIEW} characters",
            zh=f"“{view[:60]}”不是视图；应为场景地址中“#view=”之后的文字，最多{LONGEST_VIEW}个字符",
        )
    if workspace.count(_CLASS) >= MOST_VIEWS:
        raise TooMuch(
            f"there are {MOST_VIEWS} shared views already; remove one first",
            zh=f"共享视图已有{MOST_VIEWS}个；请先删除一个",
        )
    if workspace.count(_CLASS, {"name": title}):
        raise BadRequest(
            f"there is a shared view '{title}' already; choose another name, or remove that one first",
            zh=f"已有名为“{title}”的共享视图；请换一个名称，或先删除它",
        )
    frame = pd.DataFrame({"name": [title], "view": [view], "created_by": [actor], "created_at": [now]})
    workspace.write(_CLASS, frame, actor=actor, now=now)
    return next(row for row in shared_views(workspace) if row["name"] == title)


def unshare_view(workspace: Workspace, view_id: str, *, actor: str, now: datetime) -> None:
    """Take a shared view away; the history keeps it.

    Raises:
        NotFound: there is none of that id.
    """
    try:
        workspace.retire(_CLASS, [view_id], actor=actor, now=now)
    except UnknownFeature as error:
        raise NotFound(
            f"there is no shared view '{view_id[:80]}'; somebody may have removed it",
            zh=f"没有共享视图“{view_id[:80]}”；可能已被删除",
        ) from error
