"""Rows as a CSV file for spreadsheets: with a byte order mark, and no cell that is taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from twin_server.overview.asked import Column, Row

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_lines(columns: Sequence[Column], rows: Iterable[Row], *, language: str) -> Iterator[bytes]:
    """The lines of the file, titles first, in one language."""
    at = 0 if language == "zh" else 1
    heads = [(one.title.zh, one.title.en)[at] + (f" ({one.unit})" if one.unit else "") for one in columns]
    yield b"\xef\xbb\xbf" + _line(heads)
    for row in rows:
        yield _line([_safe(cell[at], column) for cell, column in zip(row.cells, columns, strict=True)])


def _safe(text: str, column: Column) -> str:
    return f"'{text}" if text.startswith(_FORMULA) and not column.is_number else text


def _line(cells: Sequence[str]) -> bytes:
    made = io.StringIO()
    csv.writer(made).writerow(cells)
    return made.getvalue().encode()
