"""The options of greatest benefit within a budget: a knapsack with at most one option a section.

Solved as a mixed-integer linear programme by HiGHS (scipy.optimize.milp); sums are checked in whole cents.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csr_array, vstack

from gridtwin.ledger.errors import BadBudget
from gridtwin.ledger.money import yuan
from gridtwin.ledger.works.budget.candidates import Candidates
from gridtwin.ledger.works.budget.treatments import Solver

_CENTS_A_UNIT = 100.0  # the programme counts in yuan: smaller numbers, smaller rounding


@dataclass(frozen=True, slots=True)
class Optimum:
    """Chosen options, and by how much (relative) a better choice could still be better: 0 when proven."""

    chosen: NDArray[np.int64]
    gap: float


def best_options(
    candidates: Candidates, budget_cents: int, *, minimums: Mapping[str, int], solver: Solver
) -> Optimum:
    """The best choice; the same inputs give the same answer.

    Raises:
        BadBudget: the minimums cannot be met within the budget.
    """
    options = candidates.options
    if not len(options):
        return Optimum(np.empty(0, dtype=np.int64), 0.0)
    costs = options["cost_cents"].to_numpy(np.int64)
    limit = int(budget_cents)
    while True:
        found = _solve(candidates, limit, minimums, solver)
        chosen = np.flatnonzero(np.asarray(found.x) > 0.5)
        over = int(costs[chosen].sum()) - int(budget_cents)
        if over <= 0:
            return Optimum(chosen, max(float(found.mip_gap or 0.0), 0.0))
        limit -= max(over, 1)  # the solver's tolerance let a few cents through: ask again with less


def _solve(candidates: Candidates, limit: int, minimums: Mapping[str, int], solver: Solver) -> Any:
    """Result of scipy, which has no type of its own."""
    benefit = candidates.options["benefit"].to_numpy(float)
    is_exact = len(benefit) <= solver.exact_options
    with _quiet():
        found = milp(
            c=-benefit / benefit.max(),
            constraints=_constraints(candidates, limit, minimums),
            integrality=np.ones(len(benefit), dtype=np.int64),
            bounds=Bounds(0, 1),
            options={"mip_rel_gap": 0.0 if is_exact else solver.relative_gap, "time_limit": solver.seconds},
        )
    if found.x is None:
        wanted = ", ".join(f"{name} {yuan(cents)}" for name, cents in minimums.items())
        raise BadBudget(
            f"{yuan(limit)} yuan cannot meet the minimums ({wanted}): {found.message}; lower them",
            zh=f"预算{yuan(limit)}元无法满足各等级最低投入（{wanted}）；请降低最低投入",
        )
    return found


@contextmanager
def _quiet() -> Iterator[None]:
    """Standard output closed to HiGHS, which prints a line of its own making now and then."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


def _constraints(candidates: Candidates, limit: int, minimums: Mapping[str, int]) -> LinearConstraint:
    options = candidates.options
    number = len(options)
    sections = options["section"].to_numpy(np.int64)
    costs = options["cost_cents"].to_numpy(float) / _CENTS_A_UNIT
    shape = (len(candidates.sections), number)
    once = coo_array((np.ones(number), (sections, np.arange(number))), shape=shape)
    rows: list[Any] = [once, csr_array(costs.reshape(1, -1))]
    low = [-np.inf] * (shape[0] + 1)
    high = [1.0] * shape[0] + [limit / _CENTS_A_UNIT]
    classes = candidates.sections["road_class"].to_numpy(object)[sections]
    for name, least in minimums.items():
        rows.append(csr_array(np.where(classes == name, costs, 0.0).reshape(1, -1)))
        low.append(least / _CENTS_A_UNIT)
        high.append(np.inf)
    return LinearConstraint(vstack(rows).tocsr(), low, high)
