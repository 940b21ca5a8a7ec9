"""Breaches of card rules, whole arrays at a time, made into findings with row and column of the source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.cards.definition import STRIP
from gridtwin.ledger.cards.table import CardTable
from gridtwin.ledger.findings import COLUMNS, heading_words
from gridtwin.ledger.rules import Rule
from gridtwin.model import feature_class

FINDING_COLUMNS = (*COLUMNS, "table", "geometry")


@dataclass(frozen=True, slots=True)
class Breach:
    """Rows that break a rule in one field.

    Attributes:
        at: positions in the table.
        field: column to blame; None for the shape.
        values: for the message templates, one entry a row or one for all.
        shown: the value as the source has it, where the table no longer has it.
        heading: of the column, where `field` does not tell.
    """

    at: NDArray[np.int64]
    field: str | None
    values: Mapping[str, Sequence[object] | NDArray[Any] | str | float] = dataclass_field(
        default_factory=dict
    )
    shown: Sequence[str] | None = None
    heading: Sequence[str] | None = None


def breach_table(rule: Rule, breaches: Iterable[Breach], table: CardTable) -> pd.DataFrame:
    """Findings of one rule about the rows that are asked for."""
    parts = [_rows(rule, breach, table) for breach in breaches if len(breach.at)]
    parts = [part for part in parts if len(part)]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*FINDING_COLUMNS, "at"])


def _rows(rule: Rule, breach: Breach, table: CardTable) -> pd.DataFrame:
    told = table.is_subject[breach.at]
    at = breach.at[told]
    number = len(at)
    values = _value(breach, table)[told]
    columns = _headings(breach, table)[told]
    filled: dict[str, Sequence[object] | NDArray[Any]] = {
        "code": table.text(table.code_column)[at],
        "value": values,
        "column": columns,
        **_titles(breach, table, number),
    }
    for name, given in breach.values.items():
        filled[name] = [given] * number if isinstance(given, str | float | int) else np.asarray(given)[told]
    declared = feature_class(table.class_name)
    said = [heading_words(declared, str(column)) for column in columns]
    entries = [dict(zip(filled, row, strict=True)) for row in zip(*filled.values(), strict=True)]
    return pd.DataFrame(
        {
            "rule": rule.id,
            "severity": str(rule.severity),
            "code": filled["code"],
            "row": pd.Series(table.rows[at]).where(table.rows[at] >= 0).astype("Int64"),
            "column": columns,
            "value": values,
            "message_en": [
                rule.message_en.format(**entry | {"column": en})
                for entry, (en, _) in zip(entries, said, strict=True)
            ],
            "message_zh": [
                rule.message_zh.format(**entry | {"column": zh})
                for entry, (_, zh) in zip(entries, said, strict=True)
            ],
            "table": table.sheets[at],
            "geometry": table.shapes[at],
            "at": at,
        }
    )


def _value(breach: Breach, table: CardTable) -> NDArray[np.object_]:
    if breach.shown is not None:
        return np.asarray(breach.shown, dtype=object)
    if breach.field is None:
        return np.full(len(breach.at), "", dtype=object)
    column = table.frame[breach.field].take(breach.at)
    return np.array(["" if pd.isna(value) else _text(value) for value in column], dtype=object)


def _text(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _headings(breach: Breach, table: CardTable) -> NDArray[np.object_]:
    if breach.heading is not None:
        return np.asarray(breach.heading, dtype=object)
    name = breach.field or "geometry"
    plain = table.columns.get(name, name)
    if table.class_name != STRIP:
        return np.full(len(breach.at), plain, dtype=object)
    kinds, sides = table.text("kind")[breach.at], table.text("side")[breach.at]
    return np.array(
        [table.columns.get(f"{kind}.{side}.{name}", plain) for kind, side in zip(kinds, sides, strict=True)],
        dtype=object,
    )


def _titles(breach: Breach, table: CardTable, number: int) -> dict[str, list[str]]:
    if breach.field is None:
        zh, en = "图形", "Shape"
    else:
        known = feature_class(table.class_name).field(breach.field)
        zh, en = known.zh, known.en
    return {"title_zh": [zh] * number, "title_en": [en] * number}
