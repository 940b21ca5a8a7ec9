"""PCI of a section as a rating: areas, densities, deducts and weights that a reader can follow by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.condition.correction import weight_formula
from gridtwin.ledger.condition.deduct import BELOW_FIRST
from gridtwin.ledger.condition.distress import Measured, Pavement, load_pavement, measure
from gridtwin.ledger.condition.formulas import Array
from gridtwin.ledger.condition.parameters import ConditionParameters, Correction
from gridtwin.ledger.condition.pavement_index import PavementIndices, pavement_indices, sum_areas
from gridtwin.ledger.condition.rating import Doubt, Rating, table_doubts, unique_doubts
from gridtwin.ledger.condition.riding import bounded, graded
from gridtwin.ledger.condition.sidewalk import as_sidewalk
from gridtwin.ledger.errors import BadConditionInput


@dataclass(frozen=True, slots=True)
class Sections:
    """PCI of n sections of one pavement.

    Attributes:
        doubts: of the formula.
        counts: (n, k) defects that were counted.
        left_out, unchecked: (n,) defects below a limit, and those whose limit could not be checked.
        formula_values, guarded_values: (n,) index with either correction.
    """

    pavement: Pavement
    doubts: tuple[Doubt, ...]
    correction: Correction
    inspected_m2: Array
    counts: Array
    left_out: NDArray[np.int64]
    unchecked: NDArray[np.int64]
    indices: PavementIndices
    formula_values: Array
    guarded_values: Array

    @property
    def values(self) -> Array:
        """(n,) index as reported."""
        return self.guarded_values if self.correction is Correction.GUARDED else self.formula_values

    def rating(self, place: int) -> Rating:
        """Rating of one section, not graded yet."""
        return Rating("PCI", float(self.values[place]), None, self._details(place), self._doubts(place))

    def _details(self, place: int) -> dict[str, Any]:  # Any: JSON values
        joined = self.indices.joined(self.correction)
        here = np.flatnonzero(self.indices.area_m2[place] > 0)
        groups = self.pavement.groups
        details: dict[str, Any] = {
            "pavement": self.pavement.name,
            "inspected_area_m2": round(float(self.inspected_m2[place]), 3),
            "correction": self.correction.value,
            "distresses": [self._distress(place, int(kind)) for kind in here],
            "groups": [
                {
                    "group": groups[number],
                    "deduct": round(float(joined.group_deducts[place, number]), 4),
                    "share": round(float(joined.group_shares[place, number]), 4),
                    "weight": round(float(joined.group_weights[place, number]), 4),
                }
                for number in np.flatnonzero(joined.group_deducts[place] > 0)
            ],
            "total_deduct": round(float(joined.total[place]), 4),
            "not_counted": int(self.left_out[place]),
        }
        if self.guarded_values[place] != self.formula_values[place]:
            details["value_by_formula"] = float(self.formula_values[place])
            details["value_guarded"] = float(self.guarded_values[place])
        return details

    def _distress(self, place: int, kind: int) -> dict[str, Any]:  # Any: JSON values
        joined = self.indices.joined(self.correction)
        return {
            "type": self.pavement.types[kind].name,
            "group": self.pavement.types[kind].group,
            "defects": int(self.counts[place, kind]),
            "area_m2": round(float(self.indices.area_m2[place, kind]), 4),
            "density_pct": round(float(self.indices.density_pct[place, kind]), 4),
            "deduct": round(float(self.indices.deducts[place, kind]), 4),
            "share": round(float(joined.shares[place, kind]), 4),
            "weight": round(float(joined.weights[place, kind]), 4),
        }

    def _doubts(self, place: int) -> tuple[Doubt, ...]:
        here = np.flatnonzero(self.indices.area_m2[place] > 0)
        curves = [(self.pavement.names[kind], self.pavement.curves[kind], kind) for kind in here]
        known = [
            (curve, self.indices.density_pct[place, kind]) for _, curve, kind in curves if curve is not None
        ]
        own: list[Doubt] = [no_curve(self.pavement.name, name) for name, curve, _ in curves if curve is None]
        if any(density < curve.first_density for curve, density in known):
            own.append(BELOW_FIRST)
        own += [overfull(self.pavement.names[kind]) for kind in here if self.indices.overfull[place, kind]]
        if self.unchecked[place]:
            own.append(unchecked(int(self.unchecked[place])))
        if self.guarded_values[place] != self.formula_values[place]:
            own.append(GUARDED if self.correction is Correction.GUARDED else SEVERAL)
        return unique_doubts([self.doubts, self.pavement.doubts, *(curve.doubts for curve, _ in known), own])


def rate_sections(
    parameters: ConditionParameters,
    pavement: Pavement,
    *,
    inspected_m2: Array,
    measured: Measured,
    sections: NDArray[np.int64],
) -> Sections:
    """PCI of sections of one pavement.

    Args:
        parameters: the correction in it decides which value is reported.
        pavement: types and curves.
        inspected_m2: (n,) inspected areas, above 0.
        measured: defects with type and area.
        sections: place of the section of each defect.
    """
    number, kinds = len(inspected_m2), len(pavement.types)
    counted = measured.is_counted
    places, positions = sections[counted], measured.positions[counted]
    area = sum_areas(positions, places, measured.area_m2[counted], (number, kinds))
    indices = pavement_indices(pavement, area, inspected_m2, weight=weight_formula(parameters))
    row = parameters.index_formula("PCI")
    by_formula, guarded = (
        bounded(parameters, row, float(row["upper"] or 0) - joined.total)
        for joined in (indices.formula, indices.guarded)
    )
    return Sections(
        pavement=pavement,
        doubts=table_doubts("index_formulas", [row], "formula of PCI", "PCI公式"),
        correction=parameters.correction,
        inspected_m2=inspected_m2,
        counts=sum_areas(positions, places, np.ones(len(places)), (number, kinds)),
        left_out=np.bincount(sections[~counted], minlength=number),
        unchecked=np.bincount(sections[measured.unchecked & counted], minlength=number),
        indices=indices,
        formula_values=by_formula,
        guarded_values=guarded,
    )


def rate_pavement(
    parameters: ConditionParameters,
    pavement: str,
    defects: pd.DataFrame,
    *,
    inspected_area_m2: float,
    road_class: str | None = None,
) -> Rating:
    """PCI of one section (FCI by analogy for a sidewalk) from its defects.

    Args:
        parameters: see `load_parameters`.
        pavement: code of the domain or the standard's name.
        defects: columns distress and any of length_m, width_m, depth_mm, count, area_m2; may be empty.
        inspected_area_m2: area that was looked at, m².
        road_class: for the grade.

    Raises:
        UnknownDistress: a type that the pavement has not.
        BadConditionInput: no area, or a defect whose measures give none.
        NoConditionTable: the pavement has no tables.
    """
    tables = load_pavement(parameters, pavement)
    if not np.isfinite(inspected_area_m2) or inspected_area_m2 <= 0:
        raise BadConditionInput(
            f"inspected area {inspected_area_m2} m²: it must be above 0",
            zh=f"检测面积{inspected_area_m2} m²：须大于0",
        )
    frame = defects if len(defects) else pd.DataFrame({"distress": pd.Series([], dtype=object)})
    measured = measure(tables, frame)
    _refuse(tables, frame, measured)
    sections = rate_sections(
        parameters,
        tables,
        inspected_m2=np.array([float(inspected_area_m2)]),
        measured=measured,
        sections=np.zeros(len(frame), dtype=np.int64),
    )
    return _scoped(parameters, tables, sections.rating(0), road_class)


def _scoped(
    parameters: ConditionParameters, tables: Pavement, rating: Rating, road_class: str | None
) -> Rating:
    if tables.name != parameters.pavements.get("sidewalk"):
        return graded(parameters, [rating], [road_class])[0]
    return as_sidewalk(parameters, rating)


def _refuse(tables: Pavement, frame: pd.DataFrame, measured: Measured) -> None:
    for place, name in enumerate(frame["distress"]):
        kind = tables.types[tables.position(str(name))]
        if np.isnan(measured.area_m2[place]):
            needs = ", ".join(kind.area.names)
            raise BadConditionInput(
                f"defect {place + 1}, {name}: its area is '{kind.area_rule}', for which it needs "
                f"{needs} (or area_m2)",
                zh=f"第{place + 1}个病害{name}：面积按“{kind.area_rule}”计算，需要{needs}（或area_m2）",
            )
        if measured.area_m2[place] < 0:
            raise BadConditionInput(
                f"defect {place + 1}, {name}: its area is negative; measures start at 0",
                zh=f"第{place + 1}个病害{name}：面积为负；量测值不得小于0",
            )


def no_curve(pavement: str, name: str) -> Doubt:
    """Says that a distress has no deducts."""
    return Doubt(
        "pavement_deduct",
        f"the deduct table has no {name} of {pavement}: it is not counted, the index is too high",
        f"扣分表缺少{pavement}路面的{name}：未计入，指数偏高",
    )


def overfull(name: str) -> Doubt:
    """Says that a density was cut."""
    return Doubt(
        "defect.area_m2",
        f"{name} covers more than the inspected area; counted as 100 %",
        f"{name}的面积超过检测面积，按100%计",
    )


def unchecked(number: int) -> Doubt:
    """Says that limits could not be applied."""
    return Doubt(
        "defect",
        f"limit not checked, as depth, length or width was not recorded; counted: {number}",
        f"{number}个病害未记录深度、长度或宽度，未判断是否达到计量下限，已计入",
    )


SEVERAL = Doubt(
    "index_formulas",
    "part of these distresses alone would give a lower index (value_guarded): the standard's correction for "
    "several distresses lowers the total deduct here",
    "仅计其中部分病害时指数反而更低（value_guarded）：标准的多病害修正在此使总扣分变小",
)
GUARDED = Doubt(
    "condition.correction",
    "guarded correction: the value is below that of the standard's formula (value_by_formula)",
    "采用保底修正：分值低于标准公式的结果（value_by_formula）",
)
