"""Standards tables: declared once in `tables.toml`, kept as CSV in `data/`, replaceable by a city's own file.

Every row keeps where it was seen (`source`, a key of the table `sources`) and how far it can be trusted
(`confidence`, see `confidence.py`).
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any

from gridtwin.standards.confidence import confidence_of
from gridtwin.standards.errors import BadTable, UnknownEntry, UnknownMark, UnknownTable

Value = str | int | float | bool | None
Row = Mapping[str, Value]


class ColumnType(StrEnum):
    """Type of a column's values; codes are text, so that leading zeros stay."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `is_own` marks what GridTwin added: translations, which no standard holds."""

    name: str
    type: ColumnType = ColumnType.TEXT
    required: bool = False
    values: tuple[str, ...] = ()
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class TableDeclaration:
    """What `tables.toml` says about a table: titles, key, look-up columns, columns."""

    name: str
    title_zh: str
    title_en: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    code: str | None = None
    zh: str | None = None
    en: str | None = None
    missing: str | None = None

    @property
    def file_name(self) -> str:
        """Name of the CSV file, here and in a city's `standards/` folder."""
        return f"{self.name}.csv"


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table and where they were read from."""

    declaration: TableDeclaration
    rows: tuple[Row, ...] = field(repr=False)
    origin: str
    is_override: bool = False

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def where(self, **conditions: Value) -> tuple[Row, ...]:
        """Rows whose columns equal the given values.

        >>> len(load_table("pipe_classes").where(level="major"))
        8
        """
        return tuple(
            row for row in self.rows if all(row[name] == value for name, value in conditions.items())
        )

    def find(self, text: str, **conditions: Value) -> tuple[Row, ...]:
        """Rows whose code, Chinese name or English name is `text` (English in any case).

        >>> [row["code"] for row in load_table("pipe_materials").find("ductile IRON")]
        ['QM']
        """
        declared = self.declaration
        wanted = text.strip().casefold()
        columns = [column for column in (declared.code, declared.zh, declared.en) if column]
        return tuple(
            row
            for row in self.where(**conditions)
            if any(str(row[column]).casefold() == wanted for column in columns if row[column] is not None)
        )

    def row(self, text: str, **conditions: Value) -> Row:
        """The one row of that code or name.

        >>> load_table("pipe_status").row("废弃")["code"]
        '1'

        Raises:
            UnknownEntry: no row, or more than one, bears it.
        """
        found = self.find(text, **conditions)
        if len(found) == 1:
            return found[0]
        limits = "".join(f", {name} {value}" for name, value in conditions.items())
        name = self.declaration.name
        if not found:
            raise UnknownEntry(
                f"'{text}' is not in table {name}{limits} ({self.origin}); a city adds rows by placing its own "
                f"{self.declaration.file_name} in the workspace folder standards/ (docs/standards.md)"
            )
        raise UnknownEntry(f"'{text}' names {len(found)} rows of table {name}{limits}; use the code instead")


def table_names() -> tuple[str, ...]:
    """Names of the declared tables, sorted."""
    return tuple(sorted(_declarations()))


def table_declaration(name: str) -> TableDeclaration:
    """What is declared about a table.

    Raises:
        UnknownTable: nothing of that name is declared.
    """
    try:
        return _declarations()[name]
    except KeyError:
        raise UnknownTable(
            f"standards table '{name}' is not declared; known are {', '.join(table_names())} (docs/standards.md)"
        ) from None


def load_table(name: str, *, override_dir: str | Path | None = None) -> Table:
    """A table's rows: the city's own file where there is one, else the ones that come with GridTwin.

    Args:
        name: see `table_names()`.
        override_dir: folder of a city's own tables (`standards/` of its workspace); need not exist.

    Raises:
        UnknownTable: nothing of that name is declared.
        BadTable: the city's file breaks the declaration; lists file, row, column, value and rule.
    """
    declaration = table_declaration(name)
    if override_dir is not None:
        path = Path(override_dir) / declaration.file_name
        if path.is_file():
            return Table(
                declaration, _parse(declaration, _read(path), str(path)), str(path), is_override=True
            )
    return _built_in(name)


@cache
def _built_in(name: str) -> Table:
    declaration = table_declaration(name)
    text = (files("gridtwin.standards") / "data" / declaration.file_name).read_text("utf-8")
    return Table(declaration, _parse(declaration, text, declaration.file_name), declaration.file_name)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadTable(
            f"{path}: byte {error.start} is not UTF-8; save the table as 'CSV UTF-8' (in Excel and WPS a file type "
            f"of its own)"
        ) from error


def _parse(declaration: TableDeclaration, text: str, origin: str) -> tuple[Row, ...]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    _check_header(declaration, reader.fieldnames or [], origin)
    problems: list[str] = []
    rows: list[Row] = []
    seen: dict[tuple[Value, ...], int] = {}
    for raw in reader:
        line = reader.line_num
        row, wrong = _parse_row(declaration, raw)
        key = tuple(row.get(name) for name in declaration.key)
        if key in seen and not wrong:
            wrong = [f"key {key} stands already in line {seen[key]}; each row has its own {declaration.key}"]
        seen.setdefault(key, line)
        problems += [f"{origin} line {line}: {message}" for message in wrong]
        rows.append(MappingProxyType(row))
    if problems:
        shown = "\n".join(problems[:20]) + ("\n…" if len(problems) > 20 else "")
        raise BadTable(
            f"{len(problems)} problem(s); mend the file or remove it to use the built-in table\n{shown}",
            tuple(problems),
        )
    return tuple(rows)


def _check_header(declaration: TableDeclaration, names: Sequence[str], origin: str) -> None:
    known = [column.name for column in declaration.columns]
    missing = [column.name for column in declaration.columns if column.required and column.name not in names]
    unknown = [name for name in names if name not in known]
    if missing or unknown:
        raise BadTable(
            f"{origin} line 1: missing columns {missing}, unknown columns {unknown}; table {declaration.name} has "
            f"{', '.join(known)}"
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


_CONVERT = {
    ColumnType.TEXT: str,
    ColumnType.INTEGER: _integer,
    ColumnType.REAL: _real,
    ColumnType.BOOLEAN: _boolean,
}

# Every table but `sources` itself ends with these.
_SOURCE_COLUMNS = (Column("source", required=True), Column("confidence", required=True))


@cache
def _declarations() -> dict[str, TableDeclaration]:
    text = (files("gridtwin.standards") / "tables.toml").read_text("utf-8")
    return {name: _parse_declaration(name, raw) for name, raw in tomllib.loads(text).items()}


def _parse_declaration(
    name: str, raw: dict[str, Any]
) -> TableDeclaration:  # Any: TOML values of our own file
    columns = tuple(
        Column(
            **{
                **entry,
                "type": ColumnType(entry.get("type", "text")),
                "values": tuple(entry.get("values", ())),
            }
        )
        for entry in raw.pop("columns")
    )
    if raw.pop("has_source", True):
        columns += _SOURCE_COLUMNS
    key = tuple(raw.pop("key"))
    return TableDeclaration(name=name, key=key, columns=columns, **raw)
