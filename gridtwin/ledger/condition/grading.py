"""Grades by bands: lower bound included, upper bound excluded but for the best (table `condition_bands`)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gridtwin.ledger.condition.formulas import Array
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Doubt, table_doubts
from gridtwin.ledger.errors import NoConditionTable
from gridtwin.standards import Row


@dataclass(frozen=True, slots=True)
class Bands:
    """Bands of one index and scope, best first."""

    index: str
    standard: str
    rows: tuple[Row, ...]
    below: str
    doubts: tuple[Doubt, ...]

    def grades(self, values: Array) -> NDArray[np.str_]:
        """Grade letter of each value; `below` for values under the last lower bound."""
        lowers = np.array([float(row["lower"] or 0) for row in self.rows])
        letters = np.array([*(str(row["grade"]) for row in self.rows), self.below])
        return letters[(values[:, None] < lowers[None, :]).sum(axis=1)]

    def grade(self, value: float) -> str:
        """Grade letter of one value."""
        return str(self.grades(np.array([value]))[0])

    def row(self, grade: str) -> Row | None:
        """Name and action of a grade."""
        return next((row for row in self.rows if row["grade"] == grade), None)


def find_bands(
    parameters: ConditionParameters, index: str, scope: str, *, standard: str | None = None
) -> Bands:
    """Bands of an index for a road class, 人行道 or class of bridges, of one edition or whichever there is.

    Older editions join two road classes in one scope (主次干路).

    Raises:
        NoConditionTable: none is there.
    """
    rows = [
        row
        for row in parameters.rows("condition_bands", index=index)
        if _has_scope(str(row["scope"]), scope) and standard in (None, row["standard"])
    ]
    if not rows:
        scopes = ", ".join(dict.fromkeys(str(row["scope"]) for row in parameters.rows("condition_bands", index=index)))
        raise NoConditionTable(
            f"no bands of {index} for '{scope}'; there are bands for {scopes}",
            zh=f"{index}没有“{scope}”的分级标准；现有：{scopes}",
        )
    edition = str(rows[0]["standard"])
    own = sorted((row for row in rows if row["standard"] == edition), key=lambda row: -float(row["lower"] or 0))
    doubts = table_doubts("condition_bands", own, f"bands of {index}, {edition}", f"{index}分级标准（{edition}）")
    return Bands(index, edition, tuple(own), parameters.grade_below_bands, doubts)


def _has_scope(listed: str, scope: str) -> bool:
    return listed == scope or (listed == "主次干路" and scope in {"主干路", "次干路"})


def edition_doubt(parameters: ConditionParameters, index: str, scope: str, value: float) -> tuple[Doubt, ...]:
    """Says so when an older edition grades the value differently."""
    try:
        now = find_bands(parameters, index, scope, standard=parameters.road_edition).grade(value)
        then = find_bands(parameters, index, scope, standard=parameters.older_road_edition).grade(value)
    except NoConditionTable:
        return ()
    if now == then:
        return ()
    older = parameters.older_road_edition
    return (
        Doubt(
            "condition_bands",
            f"{index} {value:g} is {now} by {parameters.road_edition}, {then} by {older}: editions differ",
            f"{index} {value:g}按{parameters.road_edition}为{now}级，按{older}为{then}级：两版标准不一致",
        ),
    )
