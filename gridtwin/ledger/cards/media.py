"""What a file really is: its first bytes, and the inside of images and office files."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from zipfile import BadZipFile, ZipFile
from zoneinfo import ZoneInfo

from PIL import Image, UnidentifiedImageError

from gridtwin.ledger.errors import BadAttachment
from gridtwin.ledger.rules import read_table
from gridtwin.store.columns import HOME_ZONE

_HEAD = 16  # bytes that tell a type
_MACROS = ("vbaproject.bin",)
_TAKEN_TAG = 36867  # EXIF DateTimeOriginal
_EXIF = 0x8769


@dataclass(frozen=True, slots=True)
class MediaType:
    """A type of file that may be attached; `starts` are hexadecimal, a dot stands for any digit."""

    name: str
    endings: tuple[str, ...]
    kind: str
    starts: tuple[str, ...]
    most_bytes: int
    member: str = ""


@cache
def media_types() -> tuple[MediaType, ...]:
    """The types, as `data/cards/attachments.toml` has them."""
    raw = read_table("cards/attachments")["types"]
    return tuple(
        MediaType(
            name, tuple(entry["endings"]), entry["kind"], tuple(entry["starts"]),
            int(entry["megabytes"]) * 1_000_000, entry.get("member", ""),
        )
        for name, entry in raw.items()
    )  # fmt: skip


def media_type_of(path: Path) -> MediaType:
    """The type of a file, by ending and content.

    Raises:
        BadAttachment: the type is not taken, the content is another, the file is empty, large or broken.
    """
    found = next((one for one in media_types() if path.suffix.lower() in one.endings), None)
    if found is None:
        endings = ", ".join(ending for one in media_types() for ending in one.endings)
        raise BadAttachment(
            f"{path.name}: files ending in '{path.suffix}' are not taken; the endings are {endings}",
            zh=f"{path.name}：不接受扩展名为“{path.suffix}”的文件；可用：{endings}",
        )
    size = path.stat().st_size
    if not 0 < size <= found.most_bytes:
        most = found.most_bytes // 1_000_000
        raise BadAttachment(
            f"{path.name} has {size} bytes; a {found.kind} has at least 1 and at most {most} MB",
            zh=f"{path.name}大小为{size}字节；此类文件须非空且不超过{most}MB",
        )
    with path.open("rb") as stream:
        head = stream.read(_HEAD).hex()
    if not any(re.match(start, head) for start in found.starts):
        raise _other(path)
    _check_inside(path, found)
    return found


def taken_at(path: Path, media: MediaType) -> datetime | None:
    """When a photo says that it was taken; cameras write local time."""
    if not media.name.startswith("image/") or media.kind != "photo":
        return None
    with Image.open(path) as image:
        text = image.getexif().get_ifd(_EXIF).get(_TAKEN_TAG)
    try:
        moment = datetime.strptime(f"{text} +0000", "%Y:%m:%d %H:%M:%S %z")
    except ValueError:
        return None
    return moment.replace(tzinfo=ZoneInfo(HOME_ZONE))


def _check_inside(path: Path, media: MediaType) -> None:
    if media.member:
        _check_office(path, media.member)
    elif media.kind == "photo":
        _check_image(path)


def _check_office(path: Path, member: str) -> None:
    try:
        with ZipFile(path) as archive:
            names = [name.lower() for name in archive.namelist()]
    except (BadZipFile, OSError, ValueError) as error:
        raise _other(path) from error
    if member.lower() not in names:
        raise _other(path)
    if any(name.endswith(_MACROS) for name in names):
        raise BadAttachment(
            f"{path.name} holds macros; save it without them",
            zh=f"{path.name}含有宏；请另存为不含宏的文件",
        )


def _check_image(path: Path) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as image:
                image.verify()
            with Image.open(path) as image:
                image.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels(path) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        raise BadAttachment(
            f"{path.name} is a broken image: {error}", zh=f"{path.name}是损坏的图片：{error}"
        ) from error


def _too_many_pixels(path: Path) -> BadAttachment:
    return BadAttachment(
        f"{path.name} has too many pixels; scale it down", zh=f"{path.name}像素过多；请先缩小"
    )


def _other(path: Path) -> BadAttachment:
    return BadAttachment(
        f"{path.name} is not what its ending says; attach the real file",
        zh=f"{path.name}的内容与扩展名不符；请附上真实的文件",
    )
