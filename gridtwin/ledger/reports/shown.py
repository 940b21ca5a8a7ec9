"""What a window shows, as a document: its title, what was judged and what it says, its map and its table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gridtwin.ledger.reports.blocks import (
    LINE,
    Block,
    Cover,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Report,
    Signatures,
    Table,
    easy_widths,
)
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.table import Cell, Column, Label, SummaryTable
from gridtwin.model import is_missing
from gridtwin.standards import crs_title

MOST_LISTED = 2_000  # rows
_MAP_MM, _SHEET_MM = (170.0, 110.0), (265.0, 148.0)
_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column as it is read, its unit in the title."""

    title: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """A PNG and its size in pixels."""

    content: bytes
    size_px: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shown:
    """Title, lines below it, a picture of the map, a table of plain values.

    `total` counts the rows that there are; the table may have only the first. `facts` are labels with their
    values: what was judged; `corners` its corners (x, y) in the CRS `epsg`; `drawing` is a sheet, as wide as
    a page allows.
    """

    title: str
    lines: tuple[str, ...]
    columns: tuple[ShownColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int
    picture: Image | None = None
    facts: tuple[tuple[str, str], ...] = ()
    corners: tuple[tuple[float, float], ...] = ()
    epsg: int | None = None
    drawing: Image | None = None


def shown_report(shown: Shown, city: str, by: str, *, how: tuple[str, datetime]) -> Report:
    """The document; `by` may be empty; `how` is its language (`zh` or `en`) and when it was made."""
    words, made_at = Words(how[0]), how[1]
    table = _table(shown)
    blocks: list[Block] = [Cover(shown.title, city, (words.made(made_at, by),), is_page=False)]
    blocks += [Facts(shown.facts)] if shown.facts else []
    blocks += [Paragraph(line) for line in shown.lines if line.strip()]
    if shown.picture is not None:
        blocks.append(_picture(shown.picture, words("The map", "地图"), _MAP_MM))
    blocks += [*_corners(shown, words), *_drawing(shown, words)]
    is_wide = sum(easy_widths(table, words.language)) > LINE
    if is_wide or shown.drawing is not None:
        blocks.append(PageBreak(is_landscape=is_wide))
    blocks.append(Heading(words("List", "清单"), 2))
    blocks.append(Table(table, words("No row.", "无记录。"), has_title=False, is_parted=True))
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


def _picture(image: Image, caption: str, most_mm: tuple[float, float]) -> Picture:
    return Picture(image.content, caption, most_mm[0], image.size_px).within(*most_mm)


def _corners(shown: Shown, words: Words) -> Iterator[Block]:
    """Where it lies, with the CRS."""
    if not shown.corners:
        return
    columns = (
        Column("number", Label("no.", "序号"), decimals=0),
        Column("x", Label("east", "东坐标"), "m"),
        Column("y", Label("north", "北坐标"), "m"),
    )
    rows = tuple((number, f"{x:.3f}", f"{y:.3f}") for number, (x, y) in enumerate(shown.corners, 1))
    yield Heading(words("Corners", "角点坐标"), 2)
    yield Table(SummaryTable("corners", Label("", ""), columns, rows), has_title=False)
    if shown.epsg is not None:
        system = crs_title(shown.epsg)
        yield Paragraph(words(f"Coordinates: {system}.", f"坐标系：{system}。"), is_note=True)


def _drawing(shown: Shown, words: Words) -> Iterator[Block]:
    """A page across with nothing else on it."""
    if shown.drawing is None:
        return
    yield PageBreak(is_landscape=True)
    yield Heading(words("Drawing", "图纸"), 2)
    caption = words("Scaled to the page: not for measuring", "按页面缩放，不作量测依据")
    yield _picture(shown.drawing, caption, _SHEET_MM)


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
