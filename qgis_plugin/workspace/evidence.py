"""Files that come into a workspace: known by their content, copied into its evidence, none over another."""

from __future__ import annotations

import hashlib
import mimetypes
import re
import shutil
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import tomllib
from gridtwin.errors import UsageError

from ..paths import tables

_HERE = Path(__file__).resolve().parent
_HEAD = 16  # bytes that tell a type
_BLOCK = 1 << 20
_LONGEST = 80  # characters of a file's name
_MACROS = "vbaproject.bin"


class BadFile(UsageError):
    """A file that cannot be read, is of no type that is taken, or is not what its ending says."""


@dataclass(frozen=True)
class Kind:
    """A type of file; `starts` are hexadecimal, a dot is any digit; `member` is what its archive holds."""

    name: str
    endings: tuple[str, ...]
    kind: str
    starts: tuple[str, ...]
    most_bytes: int
    member: str = ""


@dataclass(frozen=True)
class Stored:
    """What an attachment's row says of its file; the path is relative to the workspace."""

    path: str
    sha256: str
    media_type: str


@cache
def kinds() -> tuple[Kind, ...]:
    """The types of the ledgers' attachments, and those that only the plugin takes."""
    found = []
    for table in (tables() / "cards" / "attachments.toml", _HERE / "evidence.toml"):
        for name, each in tomllib.loads(table.read_text("utf-8"))["types"].items():
            most = int(each["megabytes"]) * 1_000_000
            starts, member = tuple(each["starts"]), each.get("member", "")
            found.append(Kind(name, tuple(each["endings"]), each["kind"], starts, most, member))
    return tuple(found)


def kind_of(file: Path) -> Kind:
    """The type of a file, by ending and content.

    Raises:
        BadFile: the file cannot be read, is empty or too large, or is of no type that is taken.
    """
    found = next((each for each in kinds() if file.suffix.lower() in each.endings), None)
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEAD).hex()
        size = file.stat().st_size
    except OSError as error:
        raise _unreadable(file, error) from error
    if found is None:
        endings = [ending for each in kinds() for ending in each.endings]
        raise BadFile(
            f"{file.name} is of no type that is taken; the endings are {', '.join(endings)}",
            zh=f"不接受{file.name}这种类型的文件；可用的扩展名：{'、'.join(endings)}",
        )
    if not 0 < size <= found.most_bytes:
        most = found.most_bytes // 1_000_000
        raise BadFile(
            f"{file.name} has {size / 1e6:.0f} MB; such a file may have up to {most} MB, not 0",
            zh=f"{file.name}为{size / 1e6:.0f} MB；此类文件应大于0且不超过{most} MB",
        )
    if not any(re.match(start, head) for start in found.starts) or not _holds(file, found.member):
        raise BadFile(
            f"{file.name} is not what its ending says, or holds macros; give the real file",
            zh=f"{file.name}的内容与扩展名不符，或含有宏；请给出真实的文件",
        )
    return found


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


def take(root: Path, text: str, place: str) -> Stored:
    """The file that a row names, in the workspace: one from outside is copied to `place` of the evidence.

    Raises:
        BadFile: see `look`; or it cannot be copied.
    """
    look(root, text)
    file = located(root, text)
    kept = file if is_inside(root, file) else copied(root, file, place)
    return Stored(kept.relative_to(root.resolve()).as_posix(), sha256(kept), media_type(kept))


def copied(root: Path, file: Path, place: str) -> Path:
    """Copy a file to a folder of the evidence, named by its content; one that is there already stays.

    Raises:
        BadFile: it cannot be read or copied.
    """
    try:
        name = f"{sha256(file)[:12]}-{safe(file.name)}"
        target = root.resolve() / "evidence" / place / name
        if not target.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            partial = target.with_name(f".{name}.partial")
            shutil.copyfile(file, partial)
            partial.replace(target)
    except OSError as error:
        raise BadFile(
            f"cannot copy {file} into the workspace: {_why(error)}; check the card, your rights "
            "and the free space",
            zh=f"无法将{file}复制到工作区：{_why(error)}；请检查存储卡、写入权限和剩余空间",
        ) from error
    return target


def sha256(file: Path) -> str:
    """SHA-256 (64 hexadecimal digits) of a file; a large one that did not change is not read again.

    Raises:
        OSError: the file cannot be read.
    """
    now = file.stat()
    return _sha256(file, now.st_size, now.st_mtime_ns)


def media_type(file: Path) -> str:
    """Media type by the file's ending."""
    found = next((each.name for each in kinds() if file.suffix.lower() in each.endings), None)
    return found or mimetypes.guess_type(file.name)[0] or "application/octet-stream"


def safe(text: str) -> str:
    """A name that no system misunderstands."""
    kept = re.sub(r"[^\w.\-()（）]+", "_", text).lstrip(".")
    return kept[-_LONGEST:] or "file"


@lru_cache(maxsize=64)
def _sha256(file: Path, size: int, changed_ns: int) -> str:
    del size, changed_ns  # with them a changed file is another one
    found = hashlib.sha256()
    with file.open("rb") as stream:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            found.update(block)
    return found.hexdigest()


def _holds(file: Path, member: str) -> bool:
    if not member:
        return True
    try:
        with ZipFile(file) as archive:
            names = [each.lower() for each in archive.namelist()]
    except (BadZipFile, OSError, ValueError):
        return False
    return member.lower() in names and not any(each.endswith(_MACROS) for each in names)


def _unreadable(file: Path, error: OSError) -> BadFile:
    return BadFile(
        f"{file} cannot be read: {_why(error)}; choose the file again",
        zh=f"无法读取{file}：{_why(error)}；请重新选择文件",
    )


def _why(error: OSError) -> str:
    return error.strerror or str(error)
