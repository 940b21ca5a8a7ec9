"""Distress types of a pavement: group, limit below which one is not counted, and the area one takes.

Tables `pavement_distress` and `pavement_deduct` (CJJ 36-2016 as far as seen; a city may place its own).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.condition.deduct import Curve, curves_of
from gridtwin.ledger.condition.formulas import Array, Formula, Term, formula
from gridtwin.ledger.condition.parameters import ConditionParameters, Limit
from gridtwin.ledger.condition.rating import Doubt, table_doubts
from gridtwin.ledger.errors import BadRuleTable, NoConditionTable, UnknownDistress
from gridtwin.ledger.translations import with_english
from gridtwin.standards import Row


@dataclass(frozen=True, slots=True)
class DistressType:
    """One type. `area` gives m² from the columns of a defect that it names."""

    name: str
    group: str
    area_rule: str
    area: Formula
    limits: tuple[Limit, ...]
    unread_threshold: str | None = None


@dataclass(frozen=True, slots=True)
class Pavement:
    """Types of one pavement in the table's order, their curves (None: no deducts), what is to confirm."""

    name: str
    types: tuple[DistressType, ...]
    curves: tuple[Curve | None, ...]
    doubts: tuple[Doubt, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the types."""
        return tuple(kind.name for kind in self.types)

    @property
    def groups(self) -> tuple[str, ...]:
        """Groups in order."""
        return tuple(dict.fromkeys(kind.group for kind in self.types))

    def position(self, name: str) -> int:
        """Place of a type.

        Raises:
            UnknownDistress: the pavement has none of that name; lists what it has.
        """
        if name in self.names:
            return self.names.index(name)
        known = ", ".join(map(with_english, self.names))
        raise UnknownDistress(
            f"'{name}' is no distress of {with_english(self.name)} pavement; it has {known}",
            zh=f"“{name}”不是{self.name}路面的病害类型；可用：{'、'.join(self.names)}",
        )


def load_pavement(parameters: ConditionParameters, pavement: str) -> Pavement:
    """Tables of a pavement, by the code of the domain (`asphalt`) or by the standard's name (沥青).

    Raises:
        NoConditionTable: block and other pavements have no tables.
    """
    name = parameters.pavements.get(pavement, pavement)
    rows = parameters.rows("pavement_distress", pavement=name) or _sidewalk_rows(parameters, name)
    curves = curves_of(parameters, name)
    if not rows or not curves:
        known = ", ".join(f"{code} {text}" for code, text in parameters.pavements.items())
        raise NoConditionTable(
            f"pavement '{pavement}' has no distress and deduct tables; there are {known}. A city adds them "
            f"with pavement_distress.csv and pavement_deduct.csv in the workspace folder standards/",
            zh=f"路面类型“{pavement}”没有病害表和扣分表；现有：{known}。城市可在工作区的standards/文件夹放置"
            "pavement_distress.csv和pavement_deduct.csv",
        )
    types = tuple(_type(parameters, row) for row in rows)
    doubts = (*table_doubts("pavement_distress", rows, "distress types", "病害类型"), *_own_doubts(types))
    return Pavement(name, types, tuple(curves.get(kind.name) for kind in types), doubts)


def _sidewalk_rows(parameters: ConditionParameters, name: str) -> tuple[Row, ...]:
    if name != parameters.pavements.get("sidewalk"):
        return ()
    types = dict.fromkeys(str(row["type"]) for row in parameters.rows("pavement_deduct", pavement=name))
    own = {**parameters.sidewalk, "pavement": name, "threshold": None, "confidence": "own"}
    return tuple({**own, "type": kind} for kind in types)


def _type(parameters: ConditionParameters, row: Row) -> DistressType:
    threshold = None if row["threshold"] is None else str(row["threshold"])
    limits = () if threshold is None else parameters.thresholds.get(threshold)
    return DistressType(
        name=str(row["type"]),
        group=str(row["group"]),
        area_rule=str(row["area_rule"]),
        area=_area(parameters, str(row["area_rule"])),
        limits=limits or (),
        unread_threshold=threshold if limits is None else None,
    )


def _area(parameters: ConditionParameters, rule: str) -> Formula:
    read = formula(parameters.area_rules.get(rule, rule))
    unknown = [name for name in read.names if name not in parameters.measures]
    if unknown:
        raise BadRuleTable(
            f"area rule '{rule}' names {', '.join(unknown)}; a rule is a product of numbers and "
            f"{', '.join(parameters.measures)}, or a phrase listed in condition.toml",
            zh=f"面积规则“{rule}”含有{'、'.join(unknown)}；规则应为数与{'、'.join(parameters.measures)}的乘积，"
            "或condition.toml中列出的写法",
        )
    renamed = tuple(
        Term(term.coefficient, tuple((parameters.measures[name], power) for name, power in term.powers))
        for term in read.terms
    )
    return Formula(read.text, renamed)


def _own_doubts(types: Sequence[DistressType]) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(
            "condition.thresholds",
            f"threshold '{kind.unread_threshold}' of {kind.name} is not in condition.toml and is not applied",
            f"{kind.name}的下限“{kind.unread_threshold}”未列入condition.toml，未应用",
        )
        for kind in types
        if kind.unread_threshold
    )


@dataclass(frozen=True, slots=True)
class Measured:
    """Defects with their type and area; one row a defect, in the order given.

    Attributes:
        positions: place of the type in the pavement; -1 where the pavement has no such type.
        area_m2: NaN where the measures do not give one.
        is_counted: known type, known area, and no limit missed.
        unchecked: whether a limit could not be applied, as its measure was not recorded.
    """

    positions: NDArray[np.int64]
    area_m2: Array
    is_counted: NDArray[np.bool_]
    unchecked: NDArray[np.bool_]


def measure(pavement: Pavement, defects: pd.DataFrame) -> Measured:
    """Type and area (m²) of defects: columns distress, length_m, width_m, depth_mm, count, area_m2.

    Where the measures of a type's area rule are missing, a recorded `area_m2` counts.
    """
    index = {name: place for place, name in enumerate(pavement.names)}
    positions: NDArray[np.int64] = defects["distress"].map(index).fillna(-1).to_numpy().astype(np.int64)
    columns = {
        name: pd.to_numeric(defects[name], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
        if name in defects
        else np.full(len(defects), np.nan)
        for name in ("length_m", "width_m", "depth_mm", "count", "area_m2")
    }
    area = np.full(len(defects), np.nan)
    missed, unchecked = np.zeros(len(defects), bool), np.zeros(len(defects), bool)
    for place, kind in enumerate(pavement.types):
        here = positions == place
        if here.any():
            own = {name: values[here] for name, values in columns.items()}
            by_rule = np.broadcast_to(kind.area(own), (int(here.sum()),))
            own["area_m2"] = area[here] = np.where(np.isnan(by_rule), own["area_m2"], by_rule)
            missed[here], unchecked[here] = _misses(kind, own)
    return Measured(positions, area, (positions >= 0) & ~np.isnan(area) & ~missed, unchecked & ~missed)


def _misses(kind: DistressType, columns: Mapping[str, Array]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    missed = np.zeros(len(columns["area_m2"]), bool)
    unchecked = missed.copy()
    for limit in kind.limits:
        values = columns[limit.measure]
        missed |= values < limit.least if limit.is_included else values <= limit.least
        unchecked |= np.isnan(values)
    return missed, unchecked
