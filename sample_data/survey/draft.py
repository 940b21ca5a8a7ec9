"""The tables while defects are planted: who is still untouched, and a note of every defect."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

Value = Any  # a cell of a workbook


@dataclass(frozen=True, slots=True)
class Planted:
    """One defect: check number, table ("P" points, "L" lines) and row label, what changed."""

    check: int
    table: str
    label: int
    column: str
    before: Value
    after: Value
    note: str


@dataclass(slots=True)
class Draft:
    """Point and line tables of all pipe classes; rows keep their label when others go or come."""

    points: pd.DataFrame
    lines: pd.DataFrame
    planted: list[Planted] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    headings: dict[tuple[str, str, str], str] = field(default_factory=dict)

    def degree(self) -> pd.Series:
        """How many lines end at each point number."""
        return pd.concat([self.lines["GXQDDH"], self.lines["GXZDDH"]]).value_counts()

    def ground(self, point_no: str) -> float:
        """Ground height at a point."""
        return float(self.points.loc[self.points["WTDH"] == point_no, "DMGC"].iloc[0])

    def place(self, point_no: str) -> tuple[float, float]:
        """North and east coordinate of a point."""
        row = self.points.loc[self.points["WTDH"] == point_no].iloc[0]
        return float(row["QDX"]), float(row["QDY"])

    def length(self, label: int) -> float:
        """Plan length of a line."""
        (x1, y1), (x2, y2) = (self.place(self.lines.loc[label, end]) for end in ("GXQDDH", "GXZDDH"))
        return float(np.hypot(x2 - x1, y2 - y1))

    def pick_line(self, mask: pd.Series, rng: np.random.Generator) -> int | None:
        """A line of the mask whose ends no defect has touched, and claims it; None if there is none."""
        free = mask & ~self.lines["GXQDDH"].isin(self.touched) & ~self.lines["GXZDDH"].isin(self.touched)
        labels = self.lines.index[free.to_numpy(dtype=bool)]
        if len(labels) == 0:
            return None
        label = int(rng.choice(labels))
        self.touch(self.lines.loc[label, "GXQDDH"], self.lines.loc[label, "GXZDDH"])
        return label

    def pick_point(self, mask: pd.Series, rng: np.random.Generator) -> int | None:
        """A point of the mask that no defect has touched, and claims it and its neighbours."""
        free = mask & ~self.points["WTDH"].isin(self.touched)
        labels = self.points.index[free.to_numpy(dtype=bool)]
        if len(labels) == 0:
            return None
        label = int(rng.choice(labels))
        number = self.points.loc[label, "WTDH"]
        at = self.lines[(self.lines["GXQDDH"] == number) | (self.lines["GXZDDH"] == number)]
        self.touch(number, *at["GXQDDH"], *at["GXZDDH"])
        return label

    def touch(self, *point_nos: str) -> None:
        """Keep later defects away from these points."""
        self.touched.update(point_nos)

    def set(self, check: int, table: str, cell: tuple[int, str], value: Value, note: str = "") -> None:
        """Change one cell and note it as a defect of that check."""
        label, column = cell
        frame = self.points if table == "P" else self.lines
        before = frame.at[label, column]
        frame.at[label, column] = value
        self.planted.append(Planted(check, table, label, column, before, value, note))

    def note(
        self, check: int, table: str, label: int, text: str, *, column: str = "", after: Value = None
    ) -> None:
        """Note a defect that is more than one changed cell."""
        self.planted.append(Planted(check, table, label, column, None, after, text))

    def add(self, table: str, row: dict[str, Value]) -> int:
        """Append a row; its label."""
        frame = self.points if table == "P" else self.lines
        label = int(frame.index.max()) + 1
        frame.loc[label] = (
            pd.Series(row, dtype=object)
            .reindex(frame.columns)
            .astype(object)
            .where(lambda s: s.notna(), None)
        )
        return label

    def new_number(self, pipe_class: str, offset: int) -> str:
        """A point number that is not taken: 90001 and on."""
        return f"{pipe_class}{90000 + offset:05d}"
