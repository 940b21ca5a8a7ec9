"""Where rows came from: workbook, sheet, row and cell; or layer and object of a stored network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd
from openpyxl.utils import get_column_letter

from gridtwin.model.feature_class import feature_class
from pipe_network.checks.columns import Ints
from pipe_network.checks.subject import Subject
from pipe_network.model_facts import model_file
from pipe_network.survey.delivery import SOURCE_ROW, SOURCE_TABLE, Staged, TableKind

_COORDINATES = {"x": ("Y坐标(东)", "east coordinate"), "y": ("X坐标(北)", "north coordinate")}


@dataclass(frozen=True, slots=True)
class Source:
    """A sheet or a layer. `headings` and `positions` say which column holds a field; empty for layers."""

    workbook: str
    sheet: str
    kind: TableKind
    heading_row: int | None
    headings: tuple[str, ...]
    positions: Mapping[str, int]

    def heading(self, name: str) -> str:
        """What the column of a field is called there."""
        place = self.positions.get(name)
        return name if place is None else self.headings[place] or name

    def cell(self, name: str, row: int) -> str:
        """Cell of a field in a row as spreadsheets name it; "" where there is none."""
        place = self.positions.get(name)
        return "" if place is None else f"{get_column_letter(place + 1)}{row}"


def sources(subject: Subject) -> tuple[Source, ...]:
    """All sheets of a delivery, or the two layers of a stored network."""
    if subject.staged is None:
        file = model_file(subject.facts.network)
        return tuple(Source(file, f"pipe_{kind}", kind, None, (), {}) for kind in TableKind)
    return tuple(
        Source(t.workbook.name, t.sheet, t.kind, t.heading_row, t.headings, t.columns)
        for t in subject.staged.delivery.tables
    )


def source_of(subject: Subject, *, is_point: bool) -> Ints:
    """Position in `sources` of every row of a layer."""
    frame = subject.points if is_point else subject.lines
    if subject.staged is None:
        return np.full(len(frame), 0 if is_point else 1, np.int64)
    return np.asarray(frame[SOURCE_TABLE].to_numpy(np.int64), np.int64)


def row_of(staged: Staged, *, kind: TableKind) -> pd.Series:
    """Row in the layer of (table, spreadsheet row)."""
    frame = staged.network.points if kind is TableKind.POINT else staged.network.lines
    index = pd.MultiIndex.from_arrays([frame[SOURCE_TABLE], frame[SOURCE_ROW]])
    return pd.Series(np.arange(len(frame)), index=index)


@cache
def field_title(kind: TableKind, name: str) -> tuple[str, str]:
    """English and Chinese title of a field of points or lines."""
    if name in _COORDINATES:
        return _COORDINATES[name][1], _COORDINATES[name][0]
    found = feature_class(f"pipe_{kind}").field(name)
    return found.en, found.zh
