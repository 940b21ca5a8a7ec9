"""A table of a statistic: columns with units, cells in two languages, a total, and what to know of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from gridtwin.model import is_missing


@dataclass(frozen=True, slots=True)
class Label:
    """A text in both languages; `key` is what programs know it by."""

    en: str
    zh: str
    key: str = ""

    def of(self, language: str) -> str:
        """The text in `zh` or `en`.

        >>> Label("roads", "道路").of("zh")
        '道路'
        """
        return self.zh if language == "zh" else self.en


Cell: TypeAlias = Label | str | float | int | None
Row: TypeAlias = tuple[Cell, ...]
NOT_STATED = Label("not stated", "未填写")
_KEPT = 4  # decimals that programs get
UNITS = {"m2": "m²"}  # as they are read
_UNITS_EN = {"元": "CNY"}
TOTAL = Label("total", "合计", "total")


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `decimals` of its numbers, None for text; `is_to_fill`: left empty to be written on."""

    name: str
    label: Label
    unit: str = ""
    decimals: int | None = None
    is_to_fill: bool = False

    def heading(self, language: str) -> str:
        """Title with the unit."""
        title = self.label.of(language)
        if not self.unit:
            return title
        unit = UNITS.get(self.unit, self.unit)
        return f"{title}（{unit}）" if language == "zh" else f"{title} ({_UNITS_EN.get(unit, unit)})"


@dataclass(frozen=True, slots=True)
class SummaryTable:
    """Rows of cells under columns; with `has_total` the last row is the total. `chart`: how it is drawn."""

    name: str
    label: Label
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    has_total: bool = False
    notes: tuple[Label, ...] = ()
    chart: str = ""

    def column(self, name: str) -> tuple[Cell, ...]:
        """Cells of a column, the total among them."""
        at = [column.name for column in self.columns].index(name)
        return tuple(row[at] for row in self.rows)

    @property
    def is_to_fill(self) -> bool:
        """Whether people write into it: its rows are high."""
        return any(column.is_to_fill for column in self.columns)

    def texts(self, language: str) -> Iterator[list[str]]:
        """Rows as they are read."""
        for row in self.rows:
            yield [text_of(cell, column, language) for cell, column in zip(row, self.columns, strict=True)]

    def records(self) -> list[dict[str, Any]]:  # Any: JSON values
        """Rows for programs: numbers as they are, a text in two languages as `name`, `name_en`, `name_zh`."""
        return [_record(row, self.columns) for row in self.rows]


def text_of(cell: Cell, column: Column, language: str) -> str:
    """A cell as it is read: numbers with separators, nothing as a dash.

    >>> text_of(1234.5, Column("length", Label("length", "长度"), "km", 2), "zh")
    '1,234.50'
    """
    if isinstance(cell, Label):
        return cell.of(language)
    if is_missing(cell):
        return "" if column.is_to_fill else "–"
    if isinstance(cell, str) or column.decimals is None:
        return str(cell)
    return f"{cell:,.{column.decimals}f}"


def _record(row: Row, columns: tuple[Column, ...]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for cell, column in zip(row, columns, strict=True):
        if isinstance(cell, Label):
            made |= {column.name: cell.key, f"{column.name}_en": cell.en, f"{column.name}_zh": cell.zh}
        else:
            made[column.name] = round(cell, _KEPT) if isinstance(cell, float) else cell
    return made
