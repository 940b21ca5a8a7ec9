"""Grades by bands: lower bound included, upper bound excluded but for the best (table `condition_bands`)."""

from __future__ import annotations

from collections.abc import Sequence
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
        found: NDArray[np.str_] = letters[(values[:, None] < lowers[None, :]).sum(axis=1)]
        return found

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
        scopes = ", ".join(
            dict.fromkeys(str(row["scope"]) for row in parameters.rows("condition_bands", index=index))
        )
        raise NoConditionTable(
            f"no bands of {index} for '{scope}'; there are bands for {scopes}",
            zh=f"{index}没有“{scope}”的分级标准；现有：{scopes}",
        )
    edition = str(rows[0]["standard"])
    own = sorted(
        (row for row in rows if row["standard"] == edition), key=lambda row: -float(row["lower"] or 0)
    )
    doubts = table_doubts(
        "condition_bands", own, f"bands of {index}, {edition}", f"{index}分级标准（{edition}）"
    )
    return Bands(index, edition, tuple(own), parameters.grade_below_bands, doubts)


def _has_scope(listed: str, scope: str) -> bool:
    return listed == scope or (listed == "主次干路" and scope in {"主干路", "次干路"})


@dataclass(frozen=True, slots=True)
class Graded:
    """Grade of each value (None without bands), doubts about each, and the edition of the bands."""

    grades: list[str | None]
    doubts: list[tuple[Doubt, ...]]
    edition: str


def grade_roads(
    parameters: ConditionParameters, index: str, values: Array, road_classes: Sequence[str | None]
) -> Graded:
    """Grades of an index of roads by road class; says so where an older edition grades otherwise."""
    grades: list[str | None] = [None] * len(values)
    doubts: list[tuple[Doubt, ...]] = [()] * len(values)
    classes = np.array([name or "" for name in road_classes], dtype=object)
    for name in dict.fromkeys(classes):
        here = np.flatnonzero(classes == name)
        bands = _bands_or_none(parameters, index, name, parameters.road_edition)
        older = _bands_or_none(parameters, index, name, parameters.older_road_edition)
        if bands is None:
            for place in here:
                doubts[place] = (_no_grade(index, name),)
            continue
        now = bands.grades(values[here])
        then = now if older is None else older.grades(values[here])
        for place, grade, other in zip(here, now, then, strict=True):
            grades[place], doubts[place] = str(grade), bands.doubts
            if grade != other:
                doubts[place] += (_editions(parameters, index, (str(grade), str(other))),)
    return Graded(grades, doubts, parameters.road_edition)


def _bands_or_none(parameters: ConditionParameters, index: str, scope: str, edition: str) -> Bands | None:
    try:
        return parameters.once(
            ("bands", index, scope, edition), lambda: find_bands(parameters, index, scope, standard=edition)
        )
    except NoConditionTable:
        return None


def _no_grade(index: str, road_class: str) -> Doubt:
    return Doubt(
        "road_class",
        f"{index} has no grade: no bands for road class '{road_class}'",
        f"{index}未定级：没有道路等级“{road_class}”的分级标准",
    )


def _editions(parameters: ConditionParameters, index: str, grades: tuple[str, str]) -> Doubt:
    now, then = parameters.road_edition, parameters.older_road_edition
    return Doubt(
        "condition_bands",
        f"{index} is {grades[0]} by {now}, {grades[1]} by {then}: editions differ",
        f"{index}按{now}为{grades[0]}级，按{then}为{grades[1]}级：两版标准不一致",
    )
