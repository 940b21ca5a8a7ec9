"""What an import found: one line for each value or shape that broke a rule, with its place in the source."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.model import is_missing
from gridtwin.store.outputs import output

COLUMNS = ("file", "row", "column", "value", "rule", "message_en", "message_zh")


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule by its name, and what to tell the user; `{value}` stands for the value."""

    rule: str
    en: str
    zh: str


@dataclass(slots=True)
class Findings:
    """Collects breaches. `rows` are the numbers of the rows in the source file."""

    file: str
    rows: NDArray[np.int64]
    parts: list[pd.DataFrame] = field(default_factory=list)

    def add(self, breach: Breach, column: str, bad: NDArray[np.bool_], values: Any) -> None:
        """Note the rows in which the column breaks the rule; `values` are all its values."""
        at = np.flatnonzero(bad)
        if not len(at):
            return
        shown = [_shown(value) for value in np.asarray(values, dtype=object)[at]]
        self.parts.append(
            pd.DataFrame(
                {
                    "file": self.file,
                    "row": self.rows[at],
                    "column": column,
                    "value": shown,
                    "rule": breach.rule,
                    "message_en": [breach.en.format(value=value) for value in shown],
                    "message_zh": [breach.zh.format(value=value) for value in shown],
                }
            )
        )

    def table(self) -> pd.DataFrame:
        """All findings, in the order of the rows."""
        if not self.parts:
            return pd.DataFrame({name: pd.Series(dtype=object) for name in COLUMNS})
        return pd.concat(self.parts, ignore_index=True).sort_values("row", kind="stable", ignore_index=True)

    def is_clean(self) -> NDArray[np.bool_]:
        """Which rows have no finding."""
        if not self.parts:
            return np.ones(len(self.rows), dtype=bool)
        return ~np.isin(self.rows, np.concatenate([part["row"].to_numpy() for part in self.parts]))


def write(table: pd.DataFrame, path: Path) -> None:
    """Write findings as CSV that spreadsheet programs read as UTF-8."""
    with output(path) as partial:
        table.to_csv(partial, index=False, encoding="utf-8-sig")


def _shown(value: object) -> str:
    text = "" if is_missing(value) else str(value)
    return text if len(text) <= 80 else text[:77] + "..."
