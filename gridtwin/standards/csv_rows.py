"""Rows of a table's CSV text, checked against its declaration; every breach is reported with its line."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from gridtwin.standards.confidence import confidence_of
from gridtwin.standards.declaration import Column, ColumnType, TableDeclaration
from gridtwin.standards.errors import BadTable, UnknownMark

Value = str | int | float | bool | None
Row = Mapping[str, Value]
_Key = tuple[tuple[str, ...], tuple[Value, ...]]  # columns and their values

_SHOWN = 20


def parse_rows(declaration: TableDeclaration, text: str, origin: str) -> tuple[Row, ...]:
    """The rows of a CSV text with a header line; empty cells become None.

    Args:
        declaration: what the table must look like.
        text: the whole file.
        origin: name of the file, for messages.

    Raises:
        BadTable: lists file, line, column, value and rule of every breach.
    """
    problems: list[str] = []
    rows: list[Row] = []
    seen: dict[_Key, int] = {}
    for line, raw in _lines(declaration, text, origin):
        row, wrong = _parse_row(declaration, raw)
        wrong = wrong or _repeated(declaration, row, seen, line)
        problems += [f"{origin} line {line}: {message}" for message in wrong]
        rows.append(MappingProxyType(row))
    if problems:
        shown = "\n".join(problems[:_SHOWN]) + ("\n…" if len(problems) > _SHOWN else "")
        message = (
            f"{len(problems)} problem(s); mend the file, or remove it to use the built-in table\n{shown}"
        )
        raise BadTable(
            message,
            tuple(problems),
            zh=f"表中有{len(problems)}处问题；请修正文件，或删除它以使用内置表\n{shown}",
        )
    return tuple(rows)


def _lines(declaration: TableDeclaration, text: str, origin: str) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    try:
        _check_header(declaration, reader.fieldnames or [], origin)
        for raw in reader:
            yield reader.line_num, raw
    except csv.Error as error:
        raise BadTable(
            f"{origin} line {reader.line_num}: {error}; save the table again as 'CSV UTF-8'"
        ) from error


def _repeated(declaration: TableDeclaration, row: Row, seen: dict[_Key, int], line: int) -> list[str]:
    """What the row shares with an earlier one although rows must differ; remembers the row."""
    keys = [(names, tuple(row[name] for name in names)) for names in (declaration.key, *declaration.unique)]
    relevant = [key for key in keys if key[0] == declaration.key or None not in key[1]]
    found = [
        f"{values} stands already in line {seen[names, values]}: rows must differ in {', '.join(names)}"
        for names, values in relevant
        if (names, values) in seen
    ]
    for key in relevant:
        seen.setdefault(key, line)
    return found


def _check_header(declaration: TableDeclaration, names: Sequence[str], origin: str) -> None:
    known = [column.name for column in declaration.columns]
    missing = [column.name for column in declaration.columns if column.required and column.name not in names]
    unknown = [name for name in names if name not in known or names.count(name) > 1]
    if missing or unknown:
        raise BadTable(
            f"{origin} line 1: missing columns {missing}, unknown or repeated columns {unknown}; "
            f"table {declaration.name} has {', '.join(known)}"
        )


def _parse_row(declaration: TableDeclaration, raw: dict[str, str]) -> tuple[dict[str, Value], list[str]]:
    if None in raw or None in raw.values():
        return {}, ["the row has not as many columns as line 1; put texts that hold a comma in double quotes"]
    row: dict[str, Value] = {}
    problems = []
    for column in declaration.columns:
        text = raw.get(column.name, "").strip()
        try:
            row[column.name] = _convert(column, text)
        except ValueError as error:
            problems.append(f"column {column.name}, value '{text}': {error}")
    return row, problems


def _convert(column: Column, text: str) -> Value:
    if not text:
        if column.required:
            raise ValueError("must be filled")
        return None
    if column.values and text not in column.values:
        raise ValueError(f"must be one of {', '.join(column.values)}")
    if column.name == "confidence":
        _check_mark(text)
    return _CONVERT[column.type](text)


def _check_mark(text: str) -> None:
    try:
        confidence_of(text)
    except UnknownMark as error:
        raise ValueError(str(error)) from None


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError("must be a whole number") from None


def _real(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError("must be a number") from None


def _boolean(text: str) -> bool:
    if text not in {"yes", "no"}:
        raise ValueError("must be yes or no")
    return text == "yes"


_CONVERT: dict[ColumnType, Callable[[str], Value]] = {
    ColumnType.TEXT: str,
    ColumnType.INTEGER: _integer,
    ColumnType.REAL: _real,
    ColumnType.BOOLEAN: _boolean,
}
