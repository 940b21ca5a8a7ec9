"""What an import says about rows: each finding with its place in the source; some rows are refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.model.errors import UnknownFeatureClass
from pipe_network.survey.delivery import SOURCE_ROW, SOURCE_TABLE, Delivery, SurveyTable
from pipe_network.survey.schools import PLACE
from pipe_network.survey.staging import field_of

COLUMNS = (
    "file", "sheet", "row", "fid", "column", "object", "value", "rule", "refused", "message_en", "message_zh",
)  # fmt: skip
_LONGEST = 80
_BETWEEN = " | "


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
        self,
        breach: Breach,
        name: str | tuple[str, ...],
        bad: NDArray[np.bool_],
        values: NDArray[np.object_] | None = None,
    ) -> None:
        """Note the rows that break a rule in a field, or in all of some fields of which a table has a part.

        `values` of all rows, else those of the first field, are shown.
        """
        names = (name,) if isinstance(name, str) else name
        at = np.flatnonzero(bad)
        if not len(at):
            return
        self.refused[at] |= breach.refused
        if values is None:
            has_field = names[0] in self.frame
            values = self.frame[names[0]].to_numpy(object) if has_field else np.full(len(self.frame), None)
        shown = [_shown(value) for value in values[at]]
        headings = {k: self._headings(k, names) for k in np.unique(self.frame[SOURCE_TABLE].to_numpy()[at])}
        tables, rows = (self.frame[name].to_numpy()[at] for name in (SOURCE_TABLE, SOURCE_ROW))
        self.parts.append(
            pd.DataFrame(
                {
                    SOURCE_TABLE: tables,
                    "file": [self.delivery.tables[k].workbook.name for k in tables],
                    "sheet": [self.delivery.tables[k].sheet for k in tables],
                    "row": rows,
                    "fid": pd.array(
                        [self._fid(k, row) for k, row in zip(tables, rows, strict=True)], "Int64"
                    ),
                    "column": [headings[k] for k in tables],
                    "object": [_shown(value) for value in self.frame[self.number].to_numpy(object)[at]],
                    "value": shown,
                    "rule": breach.rule,
                    "refused": breach.refused,
                    "message_en": [breach.en.format(value=value) for value in shown],
                    "message_zh": [breach.zh.format(value=value) for value in shown],
                }
            )
        )

    def _headings(self, table: int, names: tuple[str, ...]) -> str:
        """Headings over the fields that the table has; without any, what the fields are called."""
        one = self.delivery.tables[table]
        there = [one.heading_of(name) for name in names if name in one.columns]
        return _BETWEEN.join(
            there or [_title(one, name) for name in names if name == names[0] or name in PLACE]
        )

    def _fid(self, table: int, row: int) -> int | None:
        fids = self.delivery.tables[table].fids
        return (
            None if fids is None or row not in fids.index else int(fids.to_numpy()[fids.index.get_loc(row)])
        )


def table_of(parts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """All findings in the order of tables and rows, refused ones first within a row."""
    if not parts:
        return pd.DataFrame({name: pd.Series(dtype=object) for name in COLUMNS})
    whole = pd.concat(parts, ignore_index=True)
    whole["kept"] = ~whole["refused"].astype(bool)
    ordered = whole.sort_values([SOURCE_TABLE, "row", "kept"], kind="stable", ignore_index=True)
    return ordered[[*COLUMNS]]


def _title(table: SurveyTable, name: str) -> str:
    try:
        field = field_of(table.kind, name)
    except UnknownFeatureClass:
        return name
    return f"{field.zh} {field.en}"


def _shown(value: object) -> str:
    text = "" if value is None or value is pd.NA or value != value else str(value)  # noqa: PLR0124 - NaN
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
