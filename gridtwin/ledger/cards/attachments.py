"""Documents and photos of cards: copied into the workspace, listed, and watched for loss and change."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import pandas as pd

from gridtwin.ledger.cards.card_rows import card_rows
from gridtwin.ledger.cards.media import media_type_of, taken_at
from gridtwin.ledger.errors import BadAttachment
from gridtwin.model import domain
from gridtwin.model.attachment_type import AttachmentType
from gridtwin.store import Workspace, atomic
from gridtwin.store.database import Edit
from gridtwin.store.errors import FileMissing
from gridtwin.store.scenes import sha256

_FOLDER = "cards"
_LONGEST = 80  # characters of a file's name


class FileState(StrEnum):
    """What became of an attached file."""

    THERE = "there"
    MISSING = "missing"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file to attach: where it is, what it shows, and what kind it is where the ending does not tell."""

    path: Path
    title: str = ""
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attached file. `is_new` is False for one that was there already."""

    id: str
    kind: str
    title: str
    path: Path
    media_type: str
    sha256: str
    state: FileState
    taken_at: datetime | None = None
    is_new: bool = False


def attach_file(
    workspace: Workspace,
    class_name: str,
    code: str,
    file: AttachedFile,
    *,
    edit: Edit,
    section: int | None = None,
) -> Attachment:
    """Copy a file into the workspace and note it at the card; the same file twice is one attachment.

    Raises:
        UnknownCard: there is no such card, or the road has several sections and none is named.
        FileMissing, BadAttachment: the file is not there, or is not taken.
    """
    host = _host(workspace, class_name, code, section)
    source = file.path.absolute()
    if not source.is_file():
        raise FileMissing(f"{file.path} does not exist", zh=f"{file.path}不存在；请检查文件名和路径")
    media = media_type_of(source)
    kind = _kind(file, media)
    checksum = sha256(source)
    known = [one for one in _listed(workspace, class_name, host) if one.sha256 == checksum]
    if known and known[0].state is FileState.THERE:
        return known[0]
    place = _copied(workspace, source, checksum, (class_name, code))
    moment = taken_at(source, media)
    if known:
        return _restored(workspace, class_name, host, checksum)
    row = {
        "host_class": class_name, "host_id": host, "kind": kind, "title": file.title or source.stem,
        "path": place.relative_to(workspace.root).as_posix(), "media_type": media.name, "sha256": checksum,
        "taken_at": moment, "note": file.note or None,
    }  # fmt: skip
    why = edit.reason or f"attach {source.name}"
    workspace.write("attachment", pd.DataFrame([row]), actor=edit.actor, now=edit.moment, reason=why)
    return _restored(workspace, class_name, host, checksum, is_new=True)


def attachments_of(
    workspace: Workspace, class_name: str, code: str, *, section: int | None = None
) -> list[Attachment]:
    """Files of a card, each compared with its checksum; of all sections of a road if none is named.

    Raises:
        UnknownCard: there is no such card.
    """
    hosts = card_rows(workspace, class_name, code, section)["id"]
    return [one for host in hosts for one in _listed(workspace, class_name, str(host))]


def attached_to(workspace: Workspace, class_name: str, ids: Sequence[str]) -> dict[str, list[Attachment]]:
    """Files of some rows of a class by the id of the row, in one reading; rows without files are left out."""
    found: dict[str, list[Attachment]] = {}
    if ids:
        rows = workspace.read("attachment", where={"host_class": class_name, "host_id": list(ids)})
        for row in rows.to_dict("records"):
            found.setdefault(str(row["host_id"]), []).append(_attachment(workspace, row))
    return found


def _host(workspace: Workspace, class_name: str, code: str, section: int | None) -> str:
    """The row that a file belongs to: of a road without a section named, its first section."""
    return str(card_rows(workspace, class_name, code, section)["id"].iloc[0])


def _listed(workspace: Workspace, class_name: str, host: str) -> list[Attachment]:
    rows = workspace.read("attachment", where={"host_class": class_name, "host_id": host})
    return [_attachment(workspace, row) for row in rows.to_dict("records")]


def _attachment(workspace: Workspace, row: dict[Any, Any]) -> Attachment:
    path = workspace.root / str(row["path"])
    taken = row["taken_at"]
    return Attachment(
        str(row["id"]), str(row["kind"]), str(row["title"]), path, str(row["media_type"]), str(row["sha256"]),
        _state(workspace, path, str(row["sha256"])), None if pd.isna(taken) else taken.to_pydatetime(),
    )  # fmt: skip


def _state(workspace: Workspace, path: Path, checksum: str) -> FileState:
    if not path.resolve().is_relative_to(workspace.root.resolve()) or not path.is_file():
        return FileState.MISSING
    return FileState.THERE if sha256(path) == checksum else FileState.ALTERED


def _restored(
    workspace: Workspace, class_name: str, host: str, checksum: str, *, is_new: bool = False
) -> Attachment:
    found = next(one for one in _listed(workspace, class_name, host) if one.sha256 == checksum)
    return Attachment(
        found.id, found.kind, found.title, found.path, found.media_type, found.sha256, found.state,
        found.taken_at, is_new,
    )  # fmt: skip


def _kind(file: AttachedFile, media: AttachmentType) -> str:
    if not file.kind:
        return media.kind
    found = domain("attachment_kind").parse(file.kind)
    if found is None:
        allowed = ", ".join(str(entry.value) for entry in domain("attachment_kind").values)
        raise BadAttachment(
            f"'{file.kind}' is no kind of attachment; choose one of {allowed}",
            zh=f"“{file.kind}”不是附件类型；请从{allowed}中选择",
        )
    return str(found)


def _copied(workspace: Workspace, source: Path, checksum: str, host: tuple[str, str]) -> Path:
    folder = workspace.evidence_dir / _FOLDER / host[0] / safe_name(host[1])
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / f"{checksum[:12]}-{safe_name(source.name)}"
    with atomic.beside(place) as partial:
        shutil.copyfile(source, partial)
    return place


def safe_name(text: str) -> str:
    """A name for a file that no system misunderstands: letters, digits, dots and dashes, not too long.

    >>> safe_name("../桥面 照片?.JPG"), safe_name("..")
    ('桥面_照片_.JPG', 'file')
    """
    plain = unicodedata.normalize("NFC", text.replace("\\", "/").rpartition("/")[2])
    kept = re.sub(r"[^\w.\-()（）]+", "_", plain).lstrip(".")
    stem, dot, ending = kept.rpartition(".")
    limit = _LONGEST - len(ending) - len(dot)
    return (stem[:limit] + dot + ending if dot else kept[:_LONGEST]) or "file"
