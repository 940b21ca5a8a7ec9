"""What is asked of the rows behind a figure, and what comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from twin_server.overview.declared import Words

Cell = tuple[str, str]  # Chinese, English


@dataclass(frozen=True, slots=True)
class Asked:
    """Which rows: those that hold the words, of one part, sorted by a column, a page of them."""

    words: str = ""
    part: str | None = None
    sort: str | None = None
    descending: bool = False
    limit: int = 100
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """One column: field name, title, unit."""

    name: str
    title: Words
    unit: str | None = None
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row and the feature that it stands for, if that has a place."""

    class_name: str | None
    id: str | None
    cells: tuple[Cell, ...]
    color: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page of rows; `total` counts all that were asked for."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    total: int


def same(text: object) -> Cell:
    """A text that is the same in both languages; nothing is empty."""
    made = "" if text is None else str(text)
    return made, made


def paged(
    columns: Sequence[Column], rows: Sequence[tuple[Row, Sequence[Any]]], asked: Asked
) -> Page:  # Any: what cells are sorted by
    """A page of rows that are all at hand; each comes with the values its cells are sorted by."""
    wanted = asked.words.strip().casefold()
    found = [
        pair
        for pair in rows
        if not wanted or any(wanted in text.casefold() for cell in pair[0].cells for text in cell)
    ]
    if asked.sort is not None:
        at = [column.name for column in columns].index(asked.sort)
        found.sort(key=_key(at), reverse=asked.descending)
    part = found[asked.offset : asked.offset + asked.limit]
    return Page(columns, [row for row, _ in part], len(found))


def _key(at: int) -> Callable[[tuple[Row, Sequence[Any]]], tuple[bool, Any]]:
    def key(pair: tuple[Row, Sequence[Any]]) -> tuple[bool, Any]:
        value = pair[1][at]
        return (value is not None, value if value is not None else 0)

    return key
