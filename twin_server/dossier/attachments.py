"""Photos and documents of a feature: listed by their rows, served by their id, by no path from outside."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from gridtwin.ledger.cards.media import media_types
from twin_server.city import City
from twin_server.domains import domain_labels
from twin_server.errors import NotFound
from twin_server.labels import plain

SHOWN = frozenset({"image/jpeg", "image/png", "image/webp"})  # what every browser draws
_ID = re.compile(r"[A-Za-z0-9-]{1,64}")


def attachments_of(city: City, class_name: str, feature_id: str) -> list[dict[str, Any]]:
    """Files of a feature; `is_there` says whether the workspace still has the file."""
    rows = city.read("attachment", where={"host_class": class_name, "host_id": feature_id})
    kinds = domain_labels("attachment_kind")
    return [_entry(city, row, kinds) for row in rows.sort_values("valid_from").to_dict("records")]


def attached_file(city: City, attachment_id: str) -> tuple[Path, str, str]:
    """(file, media type, name) of an attachment.

    Raises:
        NotFound: there is no such attachment, its type is none that may be attached, or its file is gone.
    """
    rows = (
        city.read("attachment", where={"id": attachment_id}, limit=1)
        if _ID.fullmatch(attachment_id)
        else None
    )
    if rows is None or rows.empty:
        raise NotFound(f"there is no attachment '{attachment_id[:80]}'", zh=f"没有附件“{attachment_id[:80]}”")
    row = rows.iloc[0]
    path, media_type = _path(city, row["path"]), str(row["media_type"])
    if path is None or media_type not in {one.name for one in media_types()}:
        raise NotFound(
            f"the file of attachment '{row['title']}' is not in the workspace; attach it again",
            zh=f"附件“{row['title']}”的文件不在工作空间内；请重新添加",
        )
    return path, media_type, path.name


def _entry(city: City, row: dict[Any, Any], kinds: dict[str, tuple[str, str]]) -> dict[str, Any]:
    kind = str(row["kind"])
    zh, en = kinds.get(kind, (kind, kind))
    return {
        "id": str(row["id"]),
        "title": plain(row["title"]) or Path(str(row["path"])).name,
        "kind_zh": zh,
        "kind_en": en,
        "media_type": str(row["media_type"]),
        "is_picture": str(row["media_type"]) in SHOWN,
        "is_there": _path(city, row["path"]) is not None,
        "taken_at": plain(row["taken_at"]),
        "taken_by": plain(row["taken_by"]),
        "path": f"attachments/{row['id']}",
    }


def _path(city: City, relative: object) -> Path | None:
    root = city.workspace.root.resolve()
    path = (root / str(relative)).resolve()
    return path if path.is_relative_to(root) and path.is_file() else None
