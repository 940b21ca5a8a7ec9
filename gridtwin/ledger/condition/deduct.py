"""Deduct curves of distresses: points of the table `pavement_deduct`, linear between densities.

The source says "linear between table densities" and nothing of what lies outside. Below the first density the
curve runs straight from no density, no deduct; above the last one it stays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gridtwin.ledger.condition.formulas import Array
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.condition.rating import Doubt, table_doubts


@dataclass(frozen=True, slots=True)
class Curve:
    """Deducts of one distress over its density (% of the inspected area), densities rising."""

    densities: tuple[float, ...]
    deducts: tuple[float, ...]
    doubts: tuple[Doubt, ...] = ()

    @property
    def first_density(self) -> float:
        """Density of the table's first row."""
        return self.densities[0]

    def __call__(self, density: Array | float) -> Array:
        """Deduct at each density (%)."""
        return np.asarray(np.interp(density, (0.0, *self.densities), (0.0, *self.deducts)))


BELOW_FIRST = Doubt(
    "pavement_deduct",
    "density below the first row of the deduct table: deduct taken linear from 0 (not said by the source)",
    "密度小于扣分表首行：扣分按自0起线性内插（出处未说明）",
)


def curves_of(parameters: ConditionParameters, pavement: str) -> dict[str, Curve]:
    """Curves of a pavement (standard's name, such as 沥青) by distress type."""
    rows = parameters.rows("pavement_deduct", pavement=pavement)
    curves = {}
    for name in dict.fromkeys(str(row["type"]) for row in rows):
        own = [row for row in rows if row["type"] == name]
        points = sorted((float(row["density_pct"] or 0), float(row["deduct"] or 0)) for row in own)
        doubts = table_doubts("pavement_deduct", own, f"deducts of {name}", f"{name}的扣分值")
        curves[name] = Curve(tuple(x for x, _ in points), tuple(y for _, y in points), doubts)
    return curves
