"""Several distresses together deduct less than the sum of their deducts: weights w(u) by share u.

The weights of CJJ 36-2016 (3u³ − 5.5u² + 3.5u) make a small second distress *lower* the total. `guarded`
takes the largest total that the same distresses or a part of them give, which is the least change that
keeps more distress from raising an index (proof and figures: docs/decisions/0014-several-distresses.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from gridtwin.ledger.condition.formulas import Array, Formula, formula
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.ledger.errors import BadRuleTable


@dataclass(frozen=True, slots=True)
class Combined:
    """Rows × deducts joined: `total` (n,), and share and weight of each deduct (n, k)."""

    total: Array
    shares: Array
    weights: Array


def weight_formula(parameters: ConditionParameters) -> Formula:
    """The weight w(u), read from the note of PCI in `index_formulas`.

    Raises:
        BadRuleTable: the table's sum of deducts has another form than the program follows.
    """
    row = parameters.index_formula("PCI")
    text = str(row["formula"])
    weight = next((part for part in str(row["note"]).split(";") if part.strip().startswith("w =")), None)
    if weight is None or "".join(text.split()) != "".join(parameters.pci_formula.split()):
        raise BadRuleTable(
            f"index_formulas: PCI '{text}' with its note is not the form '{parameters.pci_formula}' with "
            f"'w = …' of u in the note",
            zh=f"index_formulas：PCI的公式“{text}”及其说明，不是“{parameters.pci_formula}”"
            "且说明中给出“w = …”的形式",
        )
    return formula(weight.split("=", 1)[1])


def combine(deducts: Array, weight: Formula) -> Combined:
    """Deducts (n, k) joined by the formula as it stands."""
    deducts = np.asarray(deducts, dtype=float)
    total = deducts.sum(axis=1, keepdims=True)
    shares = np.divide(deducts, total, out=np.zeros_like(deducts), where=total > 0)
    weights = np.where(deducts > 0, weight({"u": shares}), 0.0)
    return Combined((deducts * weights).sum(axis=1), shares, weights)


def combine_guarded(deducts: Array, weight: Formula) -> Combined:
    """Deducts (n, k) joined so that no further deduct lowers the total: the largest of all parts of them."""
    best = combine(deducts, weight)
    for part in product((0.0, 1.0), repeat=deducts.shape[1]):
        if 0 < sum(part) < len(part):
            tried = combine(deducts * np.asarray(part), weight)
            better = tried.total > best.total + 1e-12
            best = Combined(
                np.where(better, tried.total, best.total),
                np.where(better[:, None], tried.shares, best.shares),
                np.where(better[:, None], tried.weights, best.weights),
            )
    return best
