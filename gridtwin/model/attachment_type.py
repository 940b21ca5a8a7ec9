"""Files that may be attached (`attachments.toml`), told by ending, first bytes and what an archive holds."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from gridtwin.errors import UsageError
from gridtwin.model.errors import BadDeclaration

_TABLE = Path(__file__).resolve().parent / "attachments.toml"
_HEAD = 16  # bytes that tell a type
_MEGABYTE = 1_000_000
_MACROS = "vbaproject.bin"


class BadFile(UsageError):
    """A file is of no type that may be attached, is empty or too large, or is not what its ending says."""


@dataclass(frozen=True, slots=True)
class AttachmentType:
    """A type of file that may be attached; its name is the media type.

    `starts` are hexadecimal, a dot stands for any digit; `member` is what its archive holds. One that is not
    `is_shown` is kept as it is: neither the commands nor a browser can read it.
    """

    name: str
    endings: tuple[str, ...]
    kind: str
    starts: tuple[str, ...]
    most_bytes: int
    member: str = ""
    is_shown: bool = True


@cache
def attachment_types() -> tuple[AttachmentType, ...]:
    """The types, in the order of the table.

    Raises:
        BadDeclaration: the table is not well formed.
    """
    try:
        return tuple(
            AttachmentType(
                name, tuple(entry["endings"]), entry["kind"], tuple(entry["starts"]),
                int(entry["megabytes"]) * _MEGABYTE, entry.get("member", ""), entry.get("shown", True),
            )
            for name, entry in tomllib.loads(_TABLE.read_text("utf-8"))["types"].items()
        )  # fmt: skip
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise BadDeclaration(f"{_TABLE.name} is not well formed: {error!r}") from error


def attachment_type_of(file: Path, taken: tuple[AttachmentType, ...]) -> AttachmentType:
    """The type of a file among those that are taken, by ending and content.

    Raises:
        BadFile: it is of none of them, is empty or too large, is not what its ending says, or holds macros.
        OSError: it cannot be read.
    """
    with file.open("rb") as stream:
        head = stream.read(_HEAD).hex()
    found = next((each for each in taken if file.suffix.lower() in each.endings), None)
    if found is None:
        endings = [ending for each in taken for ending in each.endings]
        raise BadFile(
            f"{file.name} is of no type that is taken; the endings are {', '.join(endings)}",
            zh=f"不接受{file.name}这种类型的文件；可用的扩展名：{'、'.join(endings)}",
        )
    _check_size(file, found.most_bytes)
    if not any(re.match(start, head) for start in found.starts):
        raise _other(file)
    if found.member:
        _check_archive(file, found.member)
    return found


def _check_size(file: Path, most_bytes: int) -> None:
    size = file.stat().st_size
    if size == 0:
        raise BadFile(
            f"{file.name} is empty (0 bytes); choose the real file",
            zh=f"{file.name}为空（0字节）；请选择真实的文件",
        )
    if size > most_bytes:
        has, most = f"{size / _MEGABYTE:,.0f} MB", f"{most_bytes // _MEGABYTE} MB"
        raise BadFile(
            f"{file.name} has {has}; such a file may have up to {most}: make it smaller",
            zh=f"{file.name}为{has}；此类文件不超过{most}，请压缩后再选",
        )


def _check_archive(file: Path, member: str) -> None:
    try:
        with ZipFile(file) as archive:
            names = [each.lower() for each in archive.namelist()]
    except (BadZipFile, ValueError) as error:
        raise _other(file) from error
    if member.lower() not in names:
        raise _other(file)
    if any(each.endswith(_MACROS) for each in names):
        raise BadFile(
            f"{file.name} holds macros; save it without them", zh=f"{file.name}含有宏；请另存为不含宏的文件"
        )


def _other(file: Path) -> BadFile:
    return BadFile(
        f"{file.name} is not what its ending says; give the real file",
        zh=f"{file.name}的内容与扩展名不符；请给出真实的文件",
    )
