"""Sheets of survey files as rows of raw cells: XLSX, CSV (UTF-8, GBK), MDB through mdbtools.

What a file is, its first bytes say and not its ending: a renamed workbook is read, an old .xls or a locked
one is refused with the way out.
"""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import openpyxl

from gridtwin.archives import refuse_bomb
from gridtwin.errors import UsageError
from gridtwin.store.exchange import encodings
from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.survey import access
from pipe_network.survey.notes import Note

Row = tuple[Any, ...]  # Any: what a cell holds
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_BROKEN = (BadZipFile, KeyError, OSError, ValueError, TypeError, AttributeError, IndexError, SyntaxError)
_FIELD_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet by name. `rows` gives its rows from the first on; `values` the last values of its formulas."""

    name: str
    rows: Callable[[], Iterator[Row]]
    values: Callable[[], Iterator[Row]] | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets of a file and what is worth saying about it."""

    path: Path
    sheets: tuple[Sheet, ...]
    notes: tuple[Note, ...] = field(default_factory=tuple)


@contextmanager
def open_book(path: Path) -> Iterator[Book]:
    """A survey file, open as long as the `with` statement.

    Raises:
        SourceMissing, UnusableSource: it is not there, empty, locked, or of a kind that cannot be read.
    """
    if not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    with path.open("rb") as file:
        head = file.read(64)
    if not head:
        raise UnusableSource(f"{path.name} is empty (0 bytes)", zh=f"{path.name}是空文件（0字节）")
    if head.startswith(_ZIP):
        yield from _workbook(path)
    elif head.startswith(_OLE):
        _refuse_ole(path)
    elif access.is_database(head):
        yield Book(path, tuple(Sheet(name, rows) for name, rows in access.tables(path)))
    else:
        yield _text(path)


def _workbook(path: Path) -> Iterator[Book]:
    refuse_bomb(path)
    opened: list[Any] = []  # files and openpyxl's workbooks, closed in the end

    def load(*, with_values: bool) -> Any:  # Any: openpyxl's workbook
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions, which hold no cells
            file = path.open("rb")  # by handle: a name with another ending would be refused
            opened.append(file)
            book = openpyxl.load_workbook(file, read_only=True, data_only=with_values)
        opened.append(book)
        return book

    try:
        with _readable(path):
            book = load(with_values=False)
        charts = tuple(
            Note(
                f"{path.name}[{sheet.title}] is a chart; left out",
                zh=f"{path.name}[{sheet.title}]是图表，未读取",
            )
            for sheet in book.chartsheets
        )
        names = [sheet.title for sheet in book.worksheets]
        yield Book(
            path, tuple(_sheet(path, name, book, load) for name in names), (*charts, *_ending_note(path))
        )
    finally:
        for one in reversed(opened):
            one.close()


def _sheet(path: Path, name: str, book: Any, load: Callable[..., Any]) -> Sheet:  # Any: openpyxl's workbook
    def values() -> Iterator[Row]:
        return _cells(path, load(with_values=True)[name])

    return Sheet(name, lambda: _cells(path, book[name]), values)


def _cells(path: Path, sheet: Any) -> Iterator[Row]:  # Any: openpyxl's sheet
    sheet.reset_dimensions()  # a wrong declared size would cut or stretch the rows
    with _readable(path):
        yield from sheet.iter_rows(values_only=True)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Whatever openpyxl stumbles over in a broken workbook becomes an error that names the file."""
    try:
        yield
    except _BROKEN as error:
        raise UnusableSource(
            f"{path.name} is not an XLSX workbook, or is damaged: {error}; save it as .xlsx again",
            zh=f"{path.name}不是有效的XLSX工作簿或已损坏：{error}；请重新另存为xlsx",
        ) from error


def _ending_note(path: Path) -> tuple[Note, ...]:
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        return ()
    return (
        Note(
            f"{path.name} is an XLSX workbook under another ending; read as one",
            zh=f"{path.name}实为XLSX工作簿，已按工作簿读取",
        ),
    )


def _refuse_ole(path: Path) -> None:
    if _LOCKED in path.read_bytes():
        raise UnusableSource(
            f"{path.name} is protected by a password; open it, remove the password and save it again",
            zh=f"{path.name}设有打开密码；请打开后取消密码并重新保存",
        )
    raise UnusableSource(
        f"{path.name} is a workbook of the old .xls format; open it and save it as .xlsx",
        zh=f"{path.name}是旧版xls工作簿；请打开后另存为xlsx",
    )


def _text(path: Path) -> Book:
    data = path.read_bytes()
    if path.suffix.lower() not in (".csv", ".txt", ".tsv"):
        raise UnusableSource(
            f"{path.name} is neither a workbook nor an Access database; "
            "survey tables come as .xlsx, .csv or .mdb",
            zh=f"{path.name}既不是工作簿也不是Access数据库；测量成果表应为xlsx、csv或mdb文件",
        )
    try:
        text = data.decode(encodings.of_text(data, path.name))
    except (UsageError, UnicodeDecodeError) as error:
        raise UnusableSource(
            f"{path.name} is neither UTF-8 nor GBK text; save it as CSV UTF-8",
            zh=f"{path.name}既不是UTF-8也不是GBK文本；请另存为CSV UTF-8",
        ) from error
    if "\0" in text:
        raise UnusableSource(
            f"{path.name} holds zero bytes: it is not text; save it as CSV UTF-8",
            zh=f"{path.name}含有零字节，不是文本文件；请另存为CSV UTF-8",
        )
    return Book(path, (Sheet(path.stem, lambda: _lines(text)),))


def _lines(text: str) -> Iterator[Row]:
    for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text)):
        yield tuple(line)


def separator_of(text: str) -> str:
    """The character between the cells of a text table; the csv module is told how long a cell may be."""
    csv.field_size_limit(_FIELD_LIMIT)
    return max(",;\t|", key=text[:4096].count)
