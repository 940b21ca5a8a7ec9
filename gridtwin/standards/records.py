"""Rows of a table as typed values: a frozen dataclass whose fields are columns of the table."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

from gridtwin.standards.confidence import confidence_of
from gridtwin.standards.csv_rows import Row, Value
from gridtwin.standards.table import load_table


class _Record(Protocol):
    TABLE: ClassVar[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]


R = TypeVar("R", bound=_Record)


def record(kind: type[R], row: Row) -> R:
    """One row as a value of `kind`; `confidence` becomes a `Confidence`."""
    values: dict[str, Any] = {field.name: row[field.name] for field in fields(kind)}
    if "confidence" in values:
        values["confidence"] = confidence_of(str(row["confidence"]))
    return kind(**values)


def records(kind: type[R], *, override_dir: str | Path | None = None, **conditions: Value) -> tuple[R, ...]:
    """All rows of the kind's table that meet the conditions, in the table's order."""
    table = load_table(kind.TABLE, override_dir=override_dir)
    return tuple(record(kind, row) for row in table.where(**conditions))


def find_record(
    kind: type[R],
    text: str,
    *,
    override_dir: str | Path | None = None,
    **conditions: Value,
) -> R:
    """The one row of that code, Chinese name or English name.

    Raises:
        UnknownEntry: no row, or more than one, bears it.
    """
    return record(kind, load_table(kind.TABLE, override_dir=override_dir).row(text, **conditions))
