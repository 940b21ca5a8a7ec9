"""Files of an object and of its life: its own, those of inspections with their defects, of works."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from gridtwin.ledger.cards import Attachment, attached_to
from gridtwin.ledger.reports.blocks import Block, Heading, Paragraph, Picture
from gridtwin.ledger.reports.photos import attachment_blocks, picture_of, picture_rows
from gridtwin.ledger.reports.words import Words
from gridtwin.model import is_missing
from gridtwin.store import Workspace

_MOST_PHOTOS = 24  # of inspections, defects and works, the newest first; the table of files has all
_CLASSES = ("inspection", "defect", "maintenance_work")


@dataclass(frozen=True, slots=True)
class _Group:
    """Files with what each shows: the defect, or nothing where it is the whole; `code` names the record."""

    code: str
    title: str
    files: tuple[tuple[str, Attachment], ...]


def file_blocks(
    workspace: Workspace, own: Sequence[Attachment], life: Mapping[str, pd.DataFrame], words: Words
) -> list[Block]:
    """Photos under what they were taken for, and the list of all files.

    `life` has the rows of inspections, defects and works of the object.
    """
    groups = list(_groups(workspace, life, words))
    photos = [*picture_rows(_pictures([("", each) for each in own], words)), *_of_life(groups, words)]
    if not photos:
        photos = [Paragraph(words("No photo is attached.", "未附照片。"), is_note=True)]
    listed = [each for group in groups for _, each in group.files]
    itself = words("the object", "本设施")
    owners = [itself for _ in own] + [name or group.code for group in groups for name, _ in group.files]
    return [
        Heading(words("Photos", "照片"), 2),
        *photos,
        Heading(words("Attachments", "附件"), 2),
        *attachment_blocks([*own, *listed], words, owners if listed else ()),
    ]


def _of_life(groups: Sequence[_Group], words: Words) -> list[Block]:
    """The newest photos under the titles of their groups, and how many more there are."""
    blocks: list[Block] = []
    room, left = _MOST_PHOTOS, 0
    for group in groups:
        taken = [each for each in group.files if each[1].kind == "photo"]
        left += len(taken[room:])
        pictures = _pictures(taken[:room], words)
        room -= len(taken[:room])
        if pictures:
            blocks += [Heading(group.title, 3), *picture_rows(pictures)]
    if left:
        note = words(f"{left} more photos are in the ledger.", f"另有{left}张照片，见台账。")
        blocks.append(Paragraph(note, is_note=True))
    return blocks


def _pictures(files: Sequence[tuple[str, Attachment]], words: Words) -> list[Picture]:
    found = []
    for name, each in files:
        picture = picture_of(each, words)
        if picture is not None:
            caption = words.joined(part for part in (name, picture.caption) if part)
            found.append(replace(picture, caption=caption))
    return found


def _groups(workspace: Workspace, life: Mapping[str, pd.DataFrame], words: Words) -> Iterator[_Group]:
    files = {name: attached_to(workspace, name, list(map(str, life[name]["id"]))) for name in _CLASSES}
    if not any(files.values()):
        return
    newest = life["inspection"].sort_values(["done_on", "code"], ascending=False, na_position="last")
    defects = life["defect"].sort_values("code").to_dict("records")
    by_inspection: dict[str, list[tuple[str, Attachment]]] = {}
    for row in defects:
        of = "" if is_missing(row["inspection_id"]) else str(row["inspection_id"])
        shown = [(_said(row, ("code", "distress")), each) for each in files["defect"].get(str(row["id"]), ())]
        by_inspection.setdefault(of, []).extend(shown)
    for row in newest.to_dict("records"):
        own = [("", each) for each in files["inspection"].get(str(row["id"]), ())]
        shown = [*own, *by_inspection.pop(str(row["id"]), ())]
        if shown:
            title = f"{_said(row, ('code', 'kind'))} {words.day(row['done_on'])}".strip()
            yield _Group(str(row["code"]), words(f"Inspection {title}", f"检查{title}"), tuple(shown))
    alone = [each for rest in by_inspection.values() for each in rest]
    if alone:
        yield _Group("", words("Other defects", "其他病害"), tuple(alone))
    for row in life["maintenance_work"].sort_values("code", ascending=False).to_dict("records"):
        shown = [("", each) for each in files["maintenance_work"].get(str(row["id"]), ())]
        if shown:
            title = _said(row, ("code", "title"))
            yield _Group(str(row["code"]), words(f"Work {title}", f"养护工程{title}"), tuple(shown))


def _said(row: Mapping[Any, Any], names: Sequence[str]) -> str:  # Any: values of the store
    return " ".join(str(row[name]) for name in names if not is_missing(row[name]))
