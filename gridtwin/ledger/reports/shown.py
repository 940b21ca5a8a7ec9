"""What a window shows, as a document: its title, what it says, its map and its table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gridtwin.ledger.reports.blocks import (
    Block,
    Cover,
    Heading,
    Paragraph,
    Picture,
    Report,
    Signatures,
    Table,
)
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.table import Cell, Column, Label, SummaryTable
from gridtwin.model import is_missing

MOST_LISTED = 2_000  # rows
_MAP_MM = (170.0, 110.0)
_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column as it is read, its unit in the title."""

    title: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """Title, lines below it, a picture of the map with its size in pixels, a table of plain values.

    `total` counts the rows that there are; the table may have only the first.
    """

    title: str
    lines: tuple[str, ...]
    columns: tuple[ShownColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int
    picture: bytes | None = None
    size_px: tuple[int, int] = (4, 3)


def shown_report(shown: Shown, city: str, by: str, *, how: tuple[str, datetime]) -> Report:
    """The document; `by` may be empty; `how` is its language (`zh` or `en`) and when it was made."""
    words, made_at = Words(how[0]), how[1]
    blocks: list[Block] = [Cover(shown.title, city, (words.made(made_at, by),), is_page=False)]
    blocks += [Paragraph(line) for line in shown.lines if line.strip()]
    if shown.picture is not None:
        whole = Picture(shown.picture, words("The map", "地图"), _MAP_MM[0], shown.size_px)
        blocks.append(whole.within(*_MAP_MM))
    blocks.append(Heading(words("List", "清单"), 2))
    blocks.append(Table(_table(shown), words("No row.", "无记录。"), has_title=False))
    listed = min(len(shown.rows), MOST_LISTED)
    rest = shown.total - listed
    if rest > 0:
        text = words(
            f"The first {listed:,} rows are listed; {rest:,} more are in the table (CSV).",
            f"仅列出前{listed:,}行；其余{rest:,}行见表格（CSV）。",
        )
        blocks.append(Paragraph(text, is_note=True))
    names = (words("Made by", "编制"), words("Checked by", "复核"))
    blocks.append(Signatures(names, words("Date:", "日期：")))
    return Report(shown.title, words.language, made_at, tuple(blocks))


def _table(shown: Shown) -> SummaryTable:
    """Without the columns in which no row has anything."""
    rows = shown.rows[:MOST_LISTED]
    kept = [at for at in range(len(shown.columns)) if any(not _is_empty(row[at]) for row in rows)]
    columns = tuple(
        Column(
            f"column_{at}",
            Label(shown.columns[at].title, shown.columns[at].title),
            decimals=_decimals([row[at] for row in rows]) if shown.columns[at].is_number else None,
        )
        for at in kept
    )
    cells = tuple(tuple(_cell(row[at]) for at in kept) for row in rows)
    return SummaryTable("shown", Label("", ""), columns, cells)


def _decimals(cells: list[Cell]) -> int:
    """As many as the numbers have, at most millimetres."""
    texts = [f"{cell:.{_DECIMALS}f}".rstrip("0") for cell in cells if isinstance(cell, float)]
    return max((len(text.partition(".")[2]) for text in texts), default=0)


def _is_empty(cell: Cell) -> bool:
    return is_missing(cell) or cell == ""


def _cell(cell: Cell) -> Cell:
    """Rounded as it will be written, so that what comes to nothing has no sign."""
    if _is_empty(cell):
        return None
    return round(cell, _DECIMALS) + 0.0 if isinstance(cell, float) else cell
