"""Where the headings of a table stand: above them may be titles of the form, which say nothing of columns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from gridtwin.model import feature_classes
from gridtwin.store.exchange import placing
from gridtwin.store.exchange.encodings import Note
from gridtwin.store.exchange.suggesting import suggest

Row = Sequence[Any]  # Any: cells as the file has them
Known = Callable[[str], bool]
_SEARCHED = 6  # rows among which the headings are looked for
_LEAST = 2  # headings that mean something
_SEPARATORS = ",;\t|"


def heading_row(rows: Sequence[Row], known: Known, *, with_next: Callable[[int], int] | None = None) -> int:
    """The first of the upper rows with two headings that mean something, if those above are narrower; else 0.

    Args:
        rows: rows that are not blank.
        known: whether a heading means something.
        with_next: how many headings mean something when a row is read together with the one below it.
    """
    widest = 0
    for at, row in enumerate(rows[:_SEARCHED]):
        meant = sum(map(known, filter(None, texts(row))))
        is_double = bool(meant) and with_next is not None and with_next(at) >= _LEAST
        width = sum(map(is_filled, row))
        if (meant >= _LEAST or is_double) and width > widest:
            return at
        widest = max(widest, width)
    return 0


def of_class(name: str, also: Collection[str] = ()) -> Known:
    """Headings that say a field of that feature class, if there is one, or a position, and `also` these."""
    declared = next((one for one in feature_classes() if one.name == name), None)
    return lambda text: (
        text in also
        or placing.is_position(text)
        or (declared is not None and bool(suggest(declared, [text])))
    )


def note_of(row: int, above: int) -> Note:
    """Which row of a file was taken for the headings, where others stand above it."""
    return Note(
        f"row {row} was taken for the headings; the {above} above it are left out",
        f"第{row}行识别为标题行，其上{above}行不导入",
    )


def separator(text: str) -> str:
    """What parts the values of a text: the most frequent mark of the first line that has any."""
    lines = text.split("\n", _SEARCHED)[:_SEARCHED]
    head = next((line for line in lines if any(mark in line for mark in _SEPARATORS)), "")
    return max(_SEPARATORS, key=head.count)


def texts(row: Row) -> list[str]:
    """The cells of a row of headings."""
    return ["" if value is None else str(value).strip().replace("\n", "") for value in row]


def is_filled(value: object) -> bool:
    """Whether a cell holds anything but blanks."""
    return value is not None and (not isinstance(value, str) or bool(value.strip()))
