"""What a file really is: its type, whether every pixel of a photo can be read, and when it was taken."""

from __future__ import annotations

import warnings
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image, UnidentifiedImageError

from gridtwin.ledger.errors import BadAttachment
from gridtwin.model.attachment_type import AttachmentType, BadFile, attachment_type_of, attachment_types
from gridtwin.store.columns import HOME_ZONE

_TAKEN_TAG = 36867  # EXIF DateTimeOriginal
_EXIF = 0x8769


@cache
def media_types() -> tuple[AttachmentType, ...]:
    """The types of attachments that can be read and shown."""
    return tuple(each for each in attachment_types() if each.is_shown)


def media_type_of(path: Path) -> AttachmentType:
    """The type of a file, by ending and content; of a photo, every pixel is read.

    Raises:
        BadAttachment: the type is not taken, the content is another, the file is empty, large or broken.
    """
    try:
        found = attachment_type_of(path, media_types())
    except BadFile as error:
        raise BadAttachment(str(error), zh=error.zh) from error
    if found.kind == "photo":
        _check_image(path)
    return found


def taken_at(path: Path, media: AttachmentType) -> datetime | None:
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
