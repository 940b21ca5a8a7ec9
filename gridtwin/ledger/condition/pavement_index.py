"""PCI of many sections at once: densities → deducts → weights in each group → weights of groups → index."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gridtwin.ledger.condition.correction import Combined, combine, combine_guarded
from gridtwin.ledger.condition.distress import Pavement
from gridtwin.ledger.condition.formulas import Array, Formula
from gridtwin.ledger.condition.parameters import Correction


@dataclass(frozen=True, slots=True)
class Joined:
    """Both steps of the correction: in the groups (n, k) and over the groups (n, g); `total` is (n,)."""

    shares: Array
    weights: Array
    group_deducts: Array
    group_shares: Array
    group_weights: Array
    total: Array


@dataclass(frozen=True, slots=True)
class PavementIndices:
    """PCI of n sections with k distress types: every step, by the formula and guarded.

    Attributes:
        density_pct: (n, k), at most 100.
        overfull: (n, k), where the distress area was larger than the inspected area.
        deducts: (n, k); 0 for types without a curve.
        formula, guarded: the two ways of joining the deducts.
    """

    area_m2: Array
    density_pct: Array
    overfull: NDArray[np.bool_]
    deducts: Array
    formula: Joined
    guarded: Joined

    def joined(self, correction: Correction) -> Joined:
        """The steps of one way."""
        return self.guarded if correction is Correction.GUARDED else self.formula


def pavement_indices(
    pavement: Pavement, area_m2: Array, inspected_m2: Array, *, weight: Formula
) -> PavementIndices:
    """Steps of PCI from distress areas (n, k; m²) and inspected areas (n; m², above 0)."""
    raw = area_m2 / inspected_m2[:, None] * 100
    density = np.minimum(raw, 100.0)
    deducts = np.zeros_like(density)
    for place, curve in enumerate(pavement.curves):
        if curve is not None:
            deducts[:, place] = curve(density[:, place])
    return PavementIndices(
        area_m2=area_m2,
        density_pct=density,
        overfull=raw > 100.0 + 1e-9,
        deducts=deducts,
        formula=_join(pavement, deducts, weight, guarded=False),
        guarded=_join(pavement, deducts, weight, guarded=True),
    )


def _join(pavement: Pavement, deducts: Array, weight: Formula, *, guarded: bool) -> Joined:
    one_step = combine_guarded if guarded else combine
    shares, weights = np.zeros_like(deducts), np.zeros_like(deducts)
    groups = []
    for group in pavement.groups:
        own = [place for place, kind in enumerate(pavement.types) if kind.group == group]
        step: Combined = one_step(deducts[:, own], weight)
        shares[:, own], weights[:, own] = step.shares, step.weights
        groups.append(step.total)
    group_deducts = np.column_stack(groups)
    last = one_step(group_deducts, weight)
    return Joined(shares, weights, group_deducts, last.shares, last.weights, last.total)


def sum_areas(
    positions: NDArray[np.int64], sections: NDArray[np.int64], area_m2: Array, shape: tuple[int, int]
) -> Array:
    """Areas of defects added up by section and type: shape (sections, types), m²."""
    flat = np.bincount(sections * shape[1] + positions, weights=area_m2, minlength=shape[0] * shape[1])
    return flat.reshape(shape).astype(float)
