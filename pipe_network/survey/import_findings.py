"""What an import says about rows: each finding with its place in the source; some rows are refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.survey.delivery import SOURCE_ROW, SOURCE_TABLE, Delivery

COLUMNS = ("file", "sheet", "row", "column", "object", "value", "rule", "refused", "message_en", "message_zh")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule by its name and what to tell; `{value}` stands for the value. A refused row is not stored."""

    rule: str
    en: str
    zh: str
    refused: bool = True


@dataclass(slots=True)
class RowFindings:
    """Findings about the rows of one layer of a staged delivery; `number` is its column of names."""

    delivery: Delivery
    frame: pd.DataFrame
    number: str
    refused: NDArray[np.bool_] = field(init=False)
    parts: list[pd.DataFrame] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.refused = np.zeros(len(self.frame), bool)

    def add(
        self, breach: Breach, name: str, bad: NDArray[np.bool_], values: NDArray[np.object_] | None = None
    ) -> None:
        """Note the rows that break a rule in a field; `values` of all rows, else the field's, are shown."""
        at = np.flatnonzero(bad)
        if not len(at):
            return
        self.refused[at] |= breach.refused
        if values is None:
            has_field = name in self.frame
            values = self.frame[name].to_numpy(object) if has_field else np.full(len(self.frame), None)
        shown = [_shown(value) for value in values[at]]
        tables = self.frame[SOURCE_TABLE].to_numpy()[at]
        self.parts.append(
            pd.DataFrame(
                {
                    SOURCE_TABLE: tables,
                    "file": [self.delivery.tables[k].workbook.name for k in tables],
                    "sheet": [self.delivery.tables[k].sheet for k in tables],
                    "row": self.frame[SOURCE_ROW].to_numpy()[at],
                    "column": [self.delivery.tables[k].heading_of(name) for k in tables],
                    "object": [_shown(value) for value in self.frame[self.number].to_numpy(object)[at]],
                    "value": shown,
                    "rule": breach.rule,
                    "refused": breach.refused,
                    "message_en": [breach.en.format(value=value) for value in shown],
                    "message_zh": [breach.zh.format(value=value) for value in shown],
                }
            )
        )


def table_of(parts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """All findings in the order of tables and rows, refused ones first within a row."""
    if not parts:
        return pd.DataFrame({name: pd.Series(dtype=object) for name in COLUMNS})
    whole = pd.concat(parts, ignore_index=True)
    whole["kept"] = ~whole["refused"].astype(bool)
    ordered = whole.sort_values([SOURCE_TABLE, "row", "kept"], kind="stable", ignore_index=True)
    return ordered[[*COLUMNS]]


def _shown(value: object) -> str:
    text = "" if value is None or value is pd.NA or value != value else str(value)  # noqa: PLR0124 - NaN
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
