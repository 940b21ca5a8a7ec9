"""Checksum and media type of a file of the workspace, for attachments."""

from __future__ import annotations

import hashlib
import mimetypes
from pathlib import Path

from .function import Declared
from .open_workspace import open_workspace


def digest(path: str | None) -> str | None:
    """SHA-256 of a file given relative to the workspace; None when there is no such file in it."""
    file = _file(path)
    if file is None:
        return None
    found = hashlib.sha256()
    with file.open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            found.update(block)
    return found.hexdigest()


def media_type(path: str | None) -> str | None:
    """Media type by the file's ending."""
    if not path:
        return None
    return mimetypes.guess_type(path)[0] or "application/octet-stream"


def _file(path: str | None) -> Path | None:
    workspace = open_workspace()
    if not path or workspace is None:
        return None
    file = (workspace.root / path).resolve()
    return file if file.is_file() and workspace.root in file.parents else None


DECLARED = (
    Declared(
        "gridtwin_file_digest",
        digest,
        ("path",),
        "工作区内文件的SHA-256校验和（64位十六进制）；文件不存在时为空。",
        "SHA-256 (64 hexadecimal digits) of a file inside the workspace; NULL where there is none.",
        "gridtwin_file_digest('evidence/photo.jpg')",
    ),
    Declared(
        "gridtwin_media_type",
        media_type,
        ("path",),
        "按扩展名判断的媒体类型。",
        "Media type by the file's ending.",
        "gridtwin_media_type('a.jpg') → 'image/jpeg'",
    ),
)
