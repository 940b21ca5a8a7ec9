"""What `tables.toml` declares about every standards table: titles, key, look-up columns, columns."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from gridtwin.standards.errors import UnknownTable


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
    """One table: `key` columns tell its rows apart; `code`, `zh`, `en` are searched by look-ups.

    `unique` lists further sets of columns that no two rows share, unless a cell of them is empty. `missing`
    says what is known to be absent or doubtful in the rows that come with GridTwin.
    """

    name: str
    title_zh: str
    title_en: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    unique: tuple[tuple[str, ...], ...] = ()
    code: str | None = None
    zh: str | None = None
    en: str | None = None
    missing: str | None = None

    @property
    def file_name(self) -> str:
        """Name of the CSV file, here and in a city's `standards/` folder."""
        return f"{self.name}.csv"

    @property
    def lookup_columns(self) -> tuple[str, ...]:
        """Columns in which a look-up searches a text."""
        return tuple(column for column in (self.code, self.zh, self.en) if column)


def table_names() -> tuple[str, ...]:
    """Names of the declared tables, sorted."""
    return tuple(sorted(_declarations()))


def table_declaration(name: str) -> TableDeclaration:
    """What is declared about a table.

    >>> table_declaration("pipe_status").lookup_columns
    ('code', 'name', 'name_en')

    Raises:
        UnknownTable: nothing of that name is declared.
    """
    try:
        return _declarations()[name]
    except KeyError:
        raise UnknownTable(
            f"standards table '{name}' is not declared; known are {', '.join(table_names())} "
            f"(docs/standards.md)"
        ) from None


# Every table but `sources` itself ends with these.
_SOURCE_COLUMNS = (Column("source", required=True), Column("confidence", required=True))


@cache
def _declarations() -> dict[str, TableDeclaration]:
    text = (files("gridtwin.standards") / "tables.toml").read_text("utf-8")
    return {name: _parse(name, raw) for name, raw in tomllib.loads(text).items()}


def _parse(name: str, raw: dict[str, Any]) -> TableDeclaration:  # Any: TOML values
    columns = tuple(_parse_column(entry) for entry in raw["columns"])
    if raw.get("has_source", True):
        columns += _SOURCE_COLUMNS
    unique = tuple(tuple(names) for names in raw.get("unique", ()))
    rest = {key: value for key, value in raw.items() if key not in {"columns", "key", "unique", "has_source"}}
    return TableDeclaration(name=name, key=tuple(raw["key"]), columns=columns, unique=unique, **rest)


def _parse_column(entry: dict[str, Any]) -> Column:  # Any: TOML values
    kind = ColumnType(entry.get("type", "text"))
    return Column(**{**entry, "type": kind, "values": tuple(entry.get("values", ()))})
