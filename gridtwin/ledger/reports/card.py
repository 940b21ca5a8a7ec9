"""The card of a road, bridge, tunnel or facility as a report, laid out like the standard's 资料卡."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

import numpy as np
import pandas as pd

from gridtwin.ledger.cards import CARD_CLASSES, CardEntry, CardGroup, attachments_of, card_of
from gridtwin.ledger.cards.card_rows import card_rows
from gridtwin.ledger.packs import pack_card, packs_of
from gridtwin.ledger.reports.blocks import Block, Cover, Facts, Heading, Paragraph, Report, Table
from gridtwin.ledger.reports.english import in_its_language
from gridtwin.ledger.reports.files import file_blocks
from gridtwin.ledger.reports.history import (
    condition_history,
    defect_table,
    inspection_table,
    rows_of,
    section_table,
    work_table,
)
from gridtwin.ledger.reports.map import MapContent, place_map
from gridtwin.ledger.reports.results import result_blocks
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.table import Column, Label, SummaryTable
from gridtwin.model import is_missing
from gridtwin.standards import Standing, confidence_of
from gridtwin.store import Workspace

_MAP_MM, _LOW_MAP_MM = 84.0, 60.0
_MOST_INSPECTIONS, _MOST_DEFECTS, _MOST_WORKS = 10, 20, 10
_TITLES = {
    "road": Label("Road card", "城镇道路资料卡"),
    "bridge": Label("Bridge card", "城市桥梁资料卡"),
    "tunnel": Label("Tunnel card", "城市隧道资料卡"),
}
_FACILITY = Label("Facility card", "设施资料卡")


def card_report(
    workspace: Workspace, class_name: str, code: str, *, section: int | None = None, how: tuple[str, datetime]
) -> Report:
    """The card as a report; `how` is its language (`zh` or `en`) and when it was made.

    Raises:
        UnknownCard, UnknownHost: there is no such object.
    """
    words, made_at = Words(how[0]), how[1]
    if class_name not in CARD_CLASSES:
        return _facility(workspace, code, words, made_at)
    card = card_of(workspace, class_name, code, section=section)
    rows = card_rows(workspace, class_name, code, section)
    title = words.of(_TITLES[class_name])
    of = "" if card.section is None else words(f"section {card.section}", f"路段{card.section}")
    if not of and card.sections > 1:
        of = words(f"{card.sections} sections", f"共{card.sections}个路段")
    name = "  ".join(part for part in (code, card.name, of) if part)
    printed = words(f"as of {made_at:%Y-%m-%d}", f"截至{made_at:%Y-%m-%d}")
    blocks: list[Block] = [Cover(title, name, (f"{workspace.name}  {printed}",), is_page=False)]
    blocks += _map(workspace, rows, words)
    blocks += _groups(card.groups, words)
    if class_name == "road" and len(rows) > 1:
        blocks += [Heading(words("Sections", "路段"), 2), Table(section_table(rows), has_title=False)]
    names = {str(row["id"]): _section_name(row) for row in rows.to_dict("records")}
    read = _read(workspace, class_name, list(names))
    own = attachments_of(workspace, class_name, code, section=section)
    blocks += file_blocks(workspace, own, read, words)
    results = result_blocks(workspace, class_name, rows, read, words)
    blocks += _life(read, class_name, names, results, words)
    made = Report(f"{title} {name}", words.language, made_at, tuple(blocks))
    return in_its_language(workspace, made)


def _section_name(row: dict[object, object]) -> str:
    number = row.get("section_no")
    return "" if is_missing(number) else str(int(str(number)))


def _map(
    workspace: Workspace, rows: pd.DataFrame, words: Words, *, height_mm: float = _MAP_MM
) -> list[Block]:
    caption = words(
        "Place (red), from the layers of the workspace", "位置图（红色为本设施，底图为工作区图层）"
    )
    content = MapContent(np.asarray(rows["geometry"], dtype=object))
    picture = place_map(workspace, content, caption=caption, height_mm=height_mm)
    nothing = words("The object has no place on the map.", "该对象没有空间位置，无位置图。")
    return [picture] if picture is not None else [Paragraph(nothing, is_note=True)]


def _groups(groups: Sequence[CardGroup], words: Words) -> Iterator[Block]:
    """A block of facts for each group; left and right of the same strip become one table."""
    for _, members in groupby(groups, key=_stem):
        own = list(members)
        if len(own) > 1:
            yield Heading(words(own[0].title_en.partition(" (")[0], own[0].title_zh.partition("（")[0]), 2)
            yield Table(_sides(own), has_title=False)
            continue
        yield Heading(words(own[0].title_en, own[0].title_zh), 2)
        yield Facts(
            tuple((_title(entry, words), words(entry.value_en, entry.value)) for entry in own[0].entries)
        )
    if any(not _is_confirmed(entry) for group in groups for entry in group.entries):
        yield Paragraph(
            words(
                "* The place of this field on the card is to be confirmed against the standard.",
                "* 该项目是否为标准规定的卡片项目，待与标准核对。",
            ),
            is_note=True,
        )


def _stem(group: CardGroup) -> str:
    return group.title_zh.partition("（")[0]


def _title(entry: CardEntry, words: Words) -> str:
    title = words.heading(entry.title_en, entry.title_zh, entry.unit)
    return title if _is_confirmed(entry) else f"{title} *"


def _is_confirmed(entry: CardEntry) -> bool:
    return entry.confidence == "local" or confidence_of(entry.confidence).standing is not Standing.CONFIRM


def _sides(groups: Sequence[CardGroup]) -> SummaryTable:
    """Fields down, sides across."""
    columns = [Column("field", Label("field", "项目"))]
    for at, group in enumerate(groups):
        side_en, side_zh = (
            text.rstrip("）)")
            for text in (group.title_en.partition("(")[2], group.title_zh.partition("（")[2])
        )
        columns.append(Column(f"side_{at}", Label(side_en, side_zh)))
    rows = []
    for entries in zip(*(group.entries for group in groups), strict=True):
        first = entries[0]
        values = (Label(entry.value_en or "–", entry.value or "–") for entry in entries)
        field = Column("", Label(first.title_en, first.title_zh), first.unit)
        rows.append((Label(field.heading("en"), field.heading("zh")), *values))
    return SummaryTable("sides", Label("", ""), tuple(columns), tuple(rows))


_Read = dict[str, pd.DataFrame]  # rows of the object by class


def _read(workspace: Workspace, class_name: str, ids: Sequence[str]) -> _Read:
    kinds = ("condition_rating", "inspection", "defect", "maintenance_work")
    return {kind: rows_of(workspace, kind, class_name, ids) for kind in kinds}


def _life(
    read: _Read, class_name: str, names: dict[str, str], results: list[Block], words: Words
) -> list[Block]:
    """Condition with `results` of inspections that are not rated, inspections, defects and works."""
    condition: list[Block] = [
        Heading(words("Condition", "技术状况历史"), 2),
        Table(
            condition_history(read["condition_rating"], names),
            words("No rating is stored.", "尚无存档的评定。")
            if results
            else words("Not rated yet.", "尚未评定。"),
            has_title=False,
        ),
        *results,
    ]
    return [
        *(condition if class_name in CARD_CLASSES or len(read["condition_rating"]) else ()),
        Heading(words("Inspections", "检查记录"), 2),
        Table(
            inspection_table(read["inspection"], most=_MOST_INSPECTIONS),
            words("Not inspected yet.", "尚无检查记录。"),
            has_title=False,
        ),
        Heading(words("Defects", "病害"), 2),
        Table(
            defect_table(read["defect"], most=_MOST_DEFECTS),
            words("No defect is recorded.", "无病害记录。"),
            has_title=False,
        ),
        Heading(words("Works", "养护工程"), 2),
        Table(
            work_table(read["maintenance_work"], most=_MOST_WORKS),
            words("No work is recorded.", "无养护工程记录。"),
            has_title=False,
        ),
    ]


def _facility(workspace: Workspace, code: str, words: Words, made_at: datetime) -> Report:
    """The card of a facility of a pack, with what belongs to it."""
    card = pack_card(workspace, packs_of(workspace), code)
    title = words.of(_FACILITY)
    kind = card.pack.zh if words.language == "zh" else card.pack.en
    named = next((line.shown_zh for line in card.lines if line.name == "name"), "")
    name = "  ".join(part for part in (card.code, named, kind) if part)
    printed = words(f"as of {made_at:%Y-%m-%d}", f"截至{made_at:%Y-%m-%d}")
    blocks: list[Block] = [Cover(title, name, (f"{workspace.name}  {printed}",), is_page=False)]
    rows = workspace.read(card.pack.host, where={"id": card.id})
    blocks += _map(workspace, rows, words, height_mm=_LOW_MAP_MM)
    pairs = []
    for line in card.lines:
        mark = " *" if line.to_confirm else ""
        heading = f"{words.heading(line.en, line.zh, line.unit)}{mark}"
        pairs.append((heading, words(line.shown_en, line.shown_zh)))
    blocks += [Heading(words("Card", "基本信息"), 2), Facts(tuple(pairs))]
    if any(line.to_confirm for line in card.lines):
        note = words("* To be confirmed against the standard.", "* 待与标准核对。")
        blocks.append(Paragraph(note, is_note=True))
    read = _read(workspace, card.pack.host, [card.id])
    blocks += file_blocks(workspace, attachments_of(workspace, card.pack.host, card.code), read, words)
    blocks += _life(read, card.pack.host, {card.id: ""}, [], words)
    made = Report(f"{title} {name}", words.language, made_at, tuple(blocks))
    return in_its_language(workspace, made)
