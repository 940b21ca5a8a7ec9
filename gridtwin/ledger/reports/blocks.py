"""What a report consists of, once for all file formats: headings, paragraphs, facts, tables, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from gridtwin.ledger.summary.table import SummaryTable


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page, or with `is_page` False the head of the first page."""

    title: str
    subtitle: str
    lines: tuple[str, ...]
    is_page: bool = True


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of headings."""

    title: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 begins a chapter (a sheet of its own in a workbook)."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `is_note` small and grey, `is_strong` bold."""

    text: str
    is_note: bool = False
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, two beside each other; a long value takes a row of its own."""

    pairs: tuple[tuple[str, str], ...]

    def rows(self) -> Iterable[tuple[tuple[str, str], ...]]:
        """One or two pairs a row."""
        waiting: list[tuple[str, str]] = []
        for pair in self.pairs:
            if width_of(pair[1]) > _HALF or width_of(pair[0]) > _LABEL:
                if waiting:
                    yield (waiting.pop(),)
                yield (pair,)
                continue
            waiting.append(pair)
            if len(waiting) == 2:
                yield tuple(waiting)
                waiting = []
        if waiting:
            yield (waiting[0],)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title above it; `empty` is said where it has no rows.

    With `is_parted`, columns that a line has no room for follow in a table below, beside the first column.
    """

    table: SummaryTable
    empty: str = ""
    has_title: bool = True
    is_parted: bool = False

    def parts(self, language: str, line: float) -> list[SummaryTable]:
        """The tables that are drawn, each no wider than `line` letters where it can be."""
        return _parts(self.table, language, line) if self.is_parted and self.table.rows else [self.table]


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG with a caption below; width in mm, height in proportion."""

    content: bytes
    caption: str
    width_mm: float = 170.0
    size_px: tuple[int, int] = (4, 3)

    @property
    def height_mm(self) -> float:
        """Height in mm."""
        return self.width_mm * self.size_px[1] / self.size_px[0]

    def within(self, width_mm: float, height_mm: float) -> Picture:
        """The picture no larger than this."""
        factor = min(width_mm / self.width_mm, height_mm / self.height_mm, 1.0)
        return Picture(self.content, self.caption, self.width_mm * factor, self.size_px)


@dataclass(frozen=True, slots=True)
class PictureRow:
    """Pictures beside each other."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on."""

    names: tuple[str, ...]
    day: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page, which lies across with `is_landscape`."""

    is_landscape: bool = False


Block: TypeAlias = (
    Cover | Contents | Heading | Paragraph | Facts | Table | Picture | PictureRow | Signatures | PageBreak
)


def are_signed(after: Sequence[Block]) -> bool:
    """Whether lines to sign follow, perhaps below a note."""
    rest = [each for each in after if not isinstance(each, Paragraph)]
    return bool(rest) and isinstance(rest[0], Signatures)


@dataclass(frozen=True, slots=True)
class Report:
    """A report in one language (`zh` or `en`), ready to be written in any format."""

    title: str
    language: str
    made_at: datetime
    blocks: tuple[Block, ...]

    def words(self, en: str, zh: str) -> str:
        """The text in the language of the report."""
        return zh if self.language == "zh" else en


_HALF = 34  # width of a value that fits beside another, in Latin letters
_LABEL = 30
_RUNS = re.compile(r"[\w./:%+\-–]+", re.ASCII)
_MOST_ROWS = 500  # that are looked at for widths
_NARROWEST, _WIDEST, _PADDING = 5, 44, 2.0
_HEAD = 8  # width of a heading that is not parted
_TO_FILL = 16.0  # width of a column to write a name or a time on
_EASY = 24.0  # width of a long text that can still be read
LINE, LINE_ACROSS = 112.0, 166.0  # letters of the size of tables that a line of a page upright, across has
_WIDE = 0x2E80  # from here on letters are as wide as high


def width_of(text: str) -> int:
    """Width of a text, a Chinese letter counting two.

    >>> width_of("桥长 m")
    6
    """
    return sum(2 if ord(letter) >= _WIDE else 1 for letter in text)


def column_widths(table: SummaryTable, language: str, line: float = LINE) -> list[float]:
    """Widths of the columns: what cannot be parted (codes, numbers, words) fits, the rest shares the line."""
    least, wanted = _needs(table, language)
    left = line - sum(least)
    spare = sum(wanted) - sum(least)
    share = min(max(left / spare, 0.0), 1.0) if spare else 0.0
    return [low + (high - low) * share for low, high in zip(least, wanted, strict=True)]


def easy_widths(table: SummaryTable, language: str) -> list[float]:
    """Widths at which long texts can still be read, a few words a line."""
    least, wanted = _needs(table, language)
    return [max(low, min(high, _EASY + _PADDING)) for low, high in zip(least, wanted, strict=True)]


def _needs(table: SummaryTable, language: str) -> tuple[list[float], list[float]]:
    """For each column the width of what cannot be parted, and the width that it would take."""
    rows = list(table.texts(language))[:_MOST_ROWS]
    least, wanted = [], []
    for at, column in enumerate(table.columns):
        head = column.heading(language)
        cells = [row[at] for row in rows]
        whole = max((_unparted(cell) for cell in cells), default=0)
        if column.decimals is not None:
            whole = max((width_of(cell) for cell in cells), default=0)
        room = _TO_FILL if column.is_to_fill else _NARROWEST
        least.append(max(whole, _unparted(head), min(width_of(head), _HEAD), room) + _PADDING)
        wanted.append(max(least[-1], min(max(map(width_of, [*cells, head])), _WIDEST) + _PADDING))
    return least, wanted


def _parts(table: SummaryTable, language: str, line: float) -> list[SummaryTable]:
    widths = easy_widths(table, language)
    groups: list[list[int]] = [[0]]
    for at in range(1, len(widths)):
        if len(groups[-1]) > 1 and sum(widths[each] for each in groups[-1]) + widths[at] > line:
            groups.append([0])
        groups[-1].append(at)
    return [
        replace(
            table,
            columns=tuple(table.columns[at] for at in group),
            rows=tuple(tuple(row[at] for at in group) for row in table.rows),
            notes=table.notes if group is groups[-1] else (),
        )
        for group in groups
    ]


def _unparted(text: str) -> int:
    """Width of the longest run of letters that no line may break: Latin words and numbers."""
    return max((width_of(run) for run in _RUNS.findall(text)), default=0)
