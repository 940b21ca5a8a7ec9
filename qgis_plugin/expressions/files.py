"""Checksum and media type of a file of the workspace, for attachments."""

from __future__ import annotations

from pathlib import Path

from ..translation import pick
from ..workspace import evidence
from .function import Declared
from .open_workspace import open_workspace


def digest(path: str | None) -> str | None:
    """SHA-256 of a file of the workspace, or of one outside that may be attached; None for any other."""
    workspace = open_workspace()
    if not path or workspace is None:
        return None
    try:
        evidence.look(workspace.root, path)
        return evidence.sha256(evidence.located(workspace.root, path))
    except (evidence.BadFile, OSError):
        return None


def problem(path: str | None) -> str | None:
    """Why a file cannot be attached, and the way out; None where it can be, and for no file."""
    workspace = open_workspace()
    if not path or workspace is None:
        return None
    try:
        evidence.look(workspace.root, path)
    except evidence.BadFile as error:
        return pick(error.zh or str(error), str(error))
    return None


def media_type(path: str | None) -> str | None:
    """Media type by the file's ending."""
    if not path:
        return None
    return evidence.media_type(Path(path))


DECLARED = (
    Declared(
        "gridtwin_file_digest",
        digest,
        ("path",),
        "工作区内文件或可作附件的文件的SHA-256校验和（64位十六进制）；文件不存在或不可作附件时为空。",
        "SHA-256 (64 hexadecimal digits) of a file of the workspace, or of one outside that may be attached; "
        "NULL for any other.",
        "gridtwin_file_digest('evidence/photo.jpg')",
    ),
    Declared(
        "gridtwin_file_problem",
        problem,
        ("path",),
        "文件不能作为附件的原因及处理办法；可以作为附件或未指定文件时为空。",
        "Why a file cannot be attached, with the way out; NULL where it can be, and for no file.",
        "gridtwin_file_problem('run.sh')",
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
