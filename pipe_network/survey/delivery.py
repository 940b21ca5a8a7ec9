"""What a survey company hands over, as read: raw cells that still know their workbook, sheet and row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import pandas as pd

from pipe_network.network import PipeNetwork

SOURCE_TABLE = "source_table"
SOURCE_ROW = "source_row"


class TableKind(StrEnum):
    """What the rows of a table are."""

    POINT = "point"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class SurveyTable:
    """One sheet of points or lines.

    `headings` are all cells of the heading row as they stand ("" where empty). `columns` says for each field
    of `pipe_point` or `pipe_line`, and for `x` (east) and `y` (north), which column (from 0) holds it.
    `cells` has those fields as columns, raw Python values, None where empty; its index is the row number a
    spreadsheet shows, or that of the layer (from 1). `pipe_class` is what workbook or sheet are named after,
    where that says it. `fids` has the FID of every row of a layer whose file has them.
    """

    workbook: Path
    sheet: str
    kind: TableKind
    school: str
    heading_row: int
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    cells: pd.DataFrame
    pipe_class: str | None = None
    fids: pd.Series | None = None

    def heading_of(self, name: str) -> str:
        """Heading over a field's column, or the field's own name where the table has no such column."""
        column = self.columns.get(name)
        return name if column is None else self.headings[column]


@dataclass(frozen=True, slots=True)
class Delivery:
    """All tables of a delivery, in the order of workbooks and sheets, and what was noticed while reading."""

    tables: tuple[SurveyTable, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unparsed:
    """A cell that is not what its field wants; the network has nothing there."""

    table: int
    row: int
    field: str
    value: object
    rule_en: str
    rule_zh: str


@dataclass(frozen=True, slots=True)
class Staged:
    """A delivery as a network, nothing dropped: rows in = rows here + rows of `unplaced`.

    The frames of `network` have two more columns, `source_table` (position in `delivery.tables`) and
    `source_row`. A line whose ends are not both placed has no geometry here (None); a point without
    coordinates neither.
    """

    delivery: Delivery
    network: PipeNetwork
    unparsed: tuple[Unparsed, ...] = field(default_factory=tuple)
