"""Files that come into a workspace: known by their content, copied into its evidence, none over another."""

from __future__ import annotations

import hashlib
import mimetypes
import re
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gridtwin.model.attachment_type import AttachmentType, BadFile, attachment_type_of, attachment_types

from ..system_words import reason
from . import digest
from .digest import Step, sha256

__all__ = [
    "BadFile",
    "Stored",
    "copied",
    "is_inside",
    "kind_of",
    "located",
    "look",
    "media_type",
    "remove",
    "safe",
    "sha256",
    "take",
]

_LONGEST = 80  # characters of a file's name
_PARTIAL = ".partial"
_A_DAY_S = 86_400


@dataclass(frozen=True)
class Stored:
    """What an attachment's row says of its file; the path is relative to the workspace."""

    path: str
    sha256: str
    media_type: str


def kind_of(file: Path) -> AttachmentType:
    """The type of a file, by ending and content.

    Raises:
        BadFile: the file cannot be read, is empty or too large, or is of no type that is taken.
    """
    try:
        return attachment_type_of(file, attachment_types())
    except OSError as error:
        raise _unreadable(file, error) from error


def located(root: Path, text: str) -> Path:
    """The file that a row names: relative to the workspace, or anywhere."""
    return (root / text).resolve()


def is_inside(root: Path, file: Path) -> bool:
    """Whether a resolved file lies in the workspace."""
    return root.resolve() in file.parents


def look(root: Path, text: str) -> None:
    """Look whether the file that a row names may be attached.

    Raises:
        BadFile: it cannot be read, or comes from outside and is not taken.
    """
    file = located(root, text)
    if not is_inside(root, file):
        kind_of(file)
        return
    try:
        file.open("rb").close()
    except OSError as error:
        raise _unreadable(file, error) from error


def take(root: Path, text: str, place: str, step: Step | None = None) -> Stored:
    """The file that a row names, in the workspace: one from outside is copied to `place` of the evidence.

    Raises:
        BadFile: see `look`; or it cannot be copied.
    """
    look(root, text)
    file = located(root, text)
    kept = file if is_inside(root, file) else copied(root, file, place, step)
    return Stored(kept.relative_to(root.resolve()).as_posix(), sha256(kept, step), media_type(kept))


def copied(root: Path, file: Path, place: str, step: Step | None = None) -> Path:
    """Copy a file to a folder of the evidence, named by its content; one that is there already stays.

    A copy that is stopped or fails leaves nothing.

    Raises:
        BadFile: it cannot be read or copied.
    """
    folder = root.resolve() / "evidence" / place
    try:
        known = digest.known(file)
        if known is not None and _named(folder, known, file).is_file():
            return _named(folder, known, file)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            return _copied(file, folder, step)
        except BaseException:
            _prune(folder, root)
            raise
    except OSError as error:
        why_zh, why = reason(error)
        raise BadFile(
            f"cannot copy {file} into the workspace: {why}; check the card, your rights and the free space",
            zh=f"无法将{file}复制到工作区：{why_zh}；请检查存储卡、写入权限和剩余空间",
        ) from error


def _copied(file: Path, folder: Path, step: Step | None) -> Path:
    """Read once: the name is known when the copy is whole."""
    _clear(folder)
    found, partial = hashlib.sha256(), folder / f".{uuid.uuid4().hex}{_PARTIAL}"
    try:
        with partial.open("xb") as copy:
            for block in digest.blocks(file, step):
                found.update(block)
                copy.write(block)
        target = _named(folder, found.hexdigest(), file)
        if not target.is_file():
            partial.replace(target)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    for each in (file, target):
        digest.know(each, found.hexdigest())
    return target


def _named(folder: Path, sha: str, file: Path) -> Path:
    return folder / f"{sha[:12]}-{safe(file.name)}"


def _clear(folder: Path) -> None:
    """Take away what a program that was killed while it copied has left there."""
    for each in folder.glob(f".*{_PARTIAL}"):
        with suppress(OSError):
            if each.stat().st_mtime < time.time() - _A_DAY_S:
                each.unlink()


def remove(root: Path, file: Path) -> None:
    """Take a copy out of the evidence again, with the folders that were for it alone.

    Raises:
        OSError: it cannot be removed.
    """
    file.unlink(missing_ok=True)
    _prune(file.parent, root)


def _prune(folder: Path, root: Path) -> None:
    """Remove a folder and those above it, below the evidence, as far as they are empty."""
    top = root.resolve() / "evidence"
    with suppress(OSError):  # it is not empty
        while top in folder.parents:
            folder.rmdir()
            folder = folder.parent


def media_type(file: Path) -> str:
    """Media type by the file's ending."""
    found = next((each.name for each in attachment_types() if file.suffix.lower() in each.endings), None)
    return found or mimetypes.guess_type(file.name)[0] or "application/octet-stream"


def safe(text: str) -> str:
    """A name that no system misunderstands."""
    kept = re.sub(r"[^\w.\-()（）]+", "_", text).lstrip(".")
    return kept[-_LONGEST:] or "file"


def _unreadable(file: Path, error: OSError) -> BadFile:
    why_zh, why = reason(error)
    return BadFile(
        f"{file} cannot be read: {why}; choose the file again", zh=f"无法读取{file}：{why_zh}；请重新选择文件"
    )
