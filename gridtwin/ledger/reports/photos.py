"""Photos of an object made ready for a page, and the list of its documents with their state."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

import pandas as pd
from PIL import Image, ImageOps, UnidentifiedImageError

from gridtwin.ledger.cards.attachments import Attachment, FileState
from gridtwin.ledger.reports.blocks import Block, Paragraph, Picture, PictureRow, Table
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.table import Cell, Column, Label, SummaryTable
from gridtwin.model import domain

_LONGEST_PX = 1100
_QUALITY = 80
_IN_A_ROW = 2
_WIDTH_MM = 82.0
_STATES = {
    FileState.THERE: Label("there", "完好"),
    FileState.MISSING: Label("MISSING", "文件缺失"),
    FileState.ALTERED: Label("ALTERED since it was attached", "登记后被改动"),
}


def picture_of(attachment: Attachment, words: Words) -> Picture | None:
    """A photo upright and no larger than a page needs; None where the file is gone, altered or broken."""
    if attachment.kind != "photo" or attachment.state is not FileState.THERE:
        return None
    try:
        with Image.open(attachment.path) as opened:
            image = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, UnidentifiedImageError, ValueError):
        return None
    image.thumbnail((_LONGEST_PX, _LONGEST_PX))
    written = io.BytesIO()
    image.save(written, "JPEG", quality=_QUALITY)
    day = "" if attachment.taken_at is None else f"{attachment.taken_at:%Y-%m-%d}"
    caption = words.joined(part for part in (attachment.title, day) if part)
    return Picture(written.getvalue(), caption, _WIDTH_MM, image.size)


def photo_blocks(attachments: Sequence[Attachment], words: Words) -> list[Block]:
    """Photos two beside each other, or that there are none."""
    pictures = [picture for each in attachments if (picture := picture_of(each, words)) is not None]
    if not pictures:
        return [Paragraph(words("No photo is attached.", "未附照片。"), is_note=True)]
    return picture_rows(pictures)


def picture_rows(pictures: Sequence[Picture]) -> list[Block]:
    """Pictures two beside each other."""
    rows = (pictures[at : at + _IN_A_ROW] for at in range(0, len(pictures), _IN_A_ROW))
    return [PictureRow(tuple(row)) for row in rows]


def attachment_table(attachments: Iterable[Attachment], owners: Sequence[str] = ()) -> SummaryTable:
    """Attached files: kind, title, file, checksum, state; with `owners` what each belongs to."""
    kinds = domain("attachment_kind")
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            *owners[at : at + 1],
            Label(kinds.title(each.kind, "en"), kinds.title(each.kind), each.kind),
            each.title,
            each.path.name.partition("-")[2] or each.path.name,
            each.sha256[:12],
            "–" if pd.isna(each.taken_at) else f"{each.taken_at:%Y-%m-%d}",
            _STATES[each.state],
        )
        for at, each in enumerate(attachments)
    )
    columns = (
        *((Column("of", Label("belongs to", "所属")),) if owners else ()),
        Column("kind", Label("kind", "类型")),
        Column("title", Label("title", "标题")),
        Column("file", Label("file", "文件")),
        Column("sha256", Label("SHA-256 begins", "校验和（前12位）")),
        Column("taken", Label("taken on", "拍摄日期")),
        Column("state", Label("state", "状态")),
    )
    return SummaryTable("attachments", Label("attachments", "附件清单"), columns, rows)


def attachment_blocks(
    attachments: Sequence[Attachment], words: Words, owners: Sequence[str] = ()
) -> list[Block]:
    """The list of files, or that there are none."""
    empty = words("No document is attached.", "未附文件。")
    return [Table(attachment_table(attachments, owners), empty, has_title=False)]
