"""Breaches of census rules, whole arrays at a time, made into findings with row and column of the source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.census.suggesting import COMPONENT
from gridtwin.ledger.census.table import GEOMETRY, CensusTable
from gridtwin.ledger.findings import COLUMNS, heading_words
from gridtwin.ledger.rules import Rule


@dataclass(frozen=True, slots=True)
class Breach:
    """Rows that break a rule in one field.

    Attributes:
        at: positions in the table.
        field: model name of the field to blame; None when it is the position of the component.
        values: for the message templates, one entry a row or one for all.
    """

    at: NDArray[np.int64]
    field: str | None
    values: Mapping[str, Sequence[object] | NDArray[np.generic] | str | float] = dataclass_field(
        default_factory=dict
    )


def breach_table(rule: Rule, breaches: Iterable[Breach], table: CensusTable) -> pd.DataFrame:
    """Findings of one rule."""
    parts = [_rows(rule, breach, table) for breach in breaches if len(breach.at)]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*COLUMNS, "geometry"])


def _rows(rule: Rule, breach: Breach, table: CensusTable) -> pd.DataFrame:
    number = len(breach.at)
    value = _value(breach, table)
    column = table.columns.get(breach.field or GEOMETRY, breach.field or "")
    filled: dict[str, Sequence[object]] = {
        "value": value,
        "column": [column] * number,
        **_titles(breach.field, number),
    }
    for name, given in breach.values.items():
        filled[name] = [given] * number if isinstance(given, str | float) else list(given)
    entries = [dict(zip(filled, row, strict=True)) for row in zip(*filled.values(), strict=True)]
    said = heading_words(COMPONENT, column)
    code = table.frame["code"].take(breach.at).fillna("").to_numpy(dtype=object)
    return pd.DataFrame(
        {
            "rule": rule.id,
            "severity": str(rule.severity),
            "code": code,
            "row": table.rows[breach.at],
            "column": column,
            "value": value,
            "message_en": [rule.message_en.format(**entry | {"column": said[0]}) for entry in entries],
            "message_zh": [rule.message_zh.format(**entry | {"column": said[1]}) for entry in entries],
            "geometry": table.frame.geometry.to_numpy()[breach.at],
        }
    )


def _value(breach: Breach, table: CensusTable) -> list[str]:
    if breach.field is None:
        return [""] * len(breach.at)
    if breach.field in table.given_dates:
        unread = table.given_dates[breach.field]
        dates = table.frame[breach.field].take(breach.at).dt.strftime("%Y-%m-%d")
        return [unread.get(at, date) for at, date in zip(breach.at.tolist(), dates.fillna(""), strict=True)]
    return [str(value) for value in table.frame[breach.field].take(breach.at).fillna("")]


def _titles(name: str | None, number: int) -> dict[str, list[str]]:
    titles = (
        (COMPONENT.field(name).zh, COMPONENT.field(name).en) if name is not None else ("位置", "Position")
    )
    return {"title_zh": [titles[0]] * number, "title_en": [titles[1]] * number}
