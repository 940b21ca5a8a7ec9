"""What a budget buys under a strategy, and several budgets and strategies beside each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from gridtwin.ledger.errors import BadBudget
from gridtwin.ledger.money import yuan
from gridtwin.ledger.works.budget._greedy import most_used_first, take, worst_first
from gridtwin.ledger.works.budget.candidates import Candidates
from gridtwin.ledger.works.budget.optimum import best_options
from gridtwin.ledger.works.budget.treatments import Solver


class Strategy(StrEnum):
    """Who comes first."""

    WORST = "worst-first"
    USED = "most-used-first"
    BEST = "cost-benefit"


STRATEGIES_ZH = {
    Strategy.WORST: "最差优先",
    Strategy.USED: "交通量优先",
    Strategy.BEST: "效益最优",
}


@dataclass(frozen=True, slots=True)
class Scenario:
    """What one budget buys.

    Attributes:
        chosen: host_code, name, road_class, index, treatment, after, cost_cents, benefit.
        mean_after: mean index of all candidates afterwards, weighted by area.
        gap: how much better (relative) an undiscovered choice could be; 0 when the optimum is proven, None
            for strategies that go down a list and seek no optimum.
    """

    strategy: Strategy
    budget_cents: int
    chosen: pd.DataFrame
    mean_after: float
    gap: float | None = None

    @property
    def spent_cents(self) -> int:
        """Sum of the costs."""
        return int(self.chosen["cost_cents"].sum())

    @property
    def benefit(self) -> float:
        """Sum of the benefits."""
        return float(self.chosen["benefit"].sum())


def run_scenario(
    candidates: Candidates,
    budget_cents: int,
    strategy: Strategy,
    *,
    solver: Solver,
    minimums: Mapping[str, int] | None = None,
) -> Scenario:
    """What a budget buys. `minimums` is the least to be spent on each class of road.

    Raises:
        BadBudget: the budget or a minimum cannot be used, or there is nothing to choose from.
    """
    least = dict(sorted((minimums or {}).items()))
    _check(candidates, budget_cents, least)
    gap = None
    if strategy is Strategy.BEST:
        found = best_options(candidates, budget_cents, minimums=least, solver=solver)
        picked, gap = found.chosen, found.gap
    else:
        queue = worst_first(candidates) if strategy is Strategy.WORST else most_used_first(candidates)
        picked = take(candidates, queue, budget_cents, least)
    options = candidates.options.iloc[picked]
    after = candidates.sections["index"].to_numpy(float, copy=True)
    after[options["section"].to_numpy(np.int64)] = options["after"].to_numpy(float)
    mean = float(np.average(after, weights=candidates.sections["area_m2"].to_numpy(float)))
    columns = ["host_id", "host_code", "name", "road_class", "index", "grade"]
    chosen = candidates.sections[columns].take(options["section"].to_numpy(np.int64)).reset_index(drop=True)
    own = options[["treatment", "after", "cost_cents", "benefit"]].reset_index(drop=True)
    return Scenario(strategy, int(budget_cents), pd.concat([chosen, own], axis=1), mean, gap)


def run_scenarios(
    candidates: Candidates,
    budgets_cents: Sequence[int],
    strategies: Sequence[Strategy],
    *,
    solver: Solver,
    minimums: Mapping[str, int] | None = None,
) -> list[Scenario]:
    """All strategies for all budgets."""
    return [
        run_scenario(candidates, budget, strategy, solver=solver, minimums=minimums)
        for budget in budgets_cents
        for strategy in strategies
    ]


def scenarios_table(candidates: Candidates, scenarios: Sequence[Scenario]) -> pd.DataFrame:
    """One row a scenario: money, sections, benefit, mean index before and after."""
    before = candidates.mean_index
    table = pd.DataFrame(
        [
            {
                "budget_cents": each.budget_cents,
                "strategy": each.strategy.value,
                "sections": len(each.chosen),
                "spent_cents": each.spent_cents,
                "left_cents": each.budget_cents - each.spent_cents,
                "benefit": round(each.benefit, 3),
                "index_before": round(before, 3),
                "index_after": round(each.mean_after, 3),
                "gap": None if each.gap is None else round(each.gap, 9),
            }
            for each in scenarios
        ]
    )
    return table.astype({"gap": "float64"})


def _check(candidates: Candidates, budget_cents: int, minimums: Mapping[str, int]) -> None:
    if not len(candidates.sections):
        raise BadBudget(
            "no road section has a rating and an area; rate them first (gridtwin roads rate)",
            zh="没有已评定且有面积的路段；请先进行技术状况评定（gridtwin roads rate）",
        )
    if budget_cents < 0:
        raise BadBudget(f"budget {yuan(budget_cents)} is negative", zh=f"预算{yuan(budget_cents)}为负")
    known = set(candidates.sections["road_class"])
    for name, least in minimums.items():
        if name not in known or least < 0:
            raise BadBudget(
                f"minimum {name}={yuan(least)}: no candidate is of that class, or it is negative; "
                f"classes are {', '.join(sorted(known))}",
                zh=f"最低投入{name}={yuan(least)}：没有该等级的路段，或为负；"
                f"现有等级：{', '.join(sorted(known))}",
            )
    if sum(minimums.values()) > budget_cents:
        raise BadBudget(
            f"the minimums add up to {yuan(sum(minimums.values()))}, more than {yuan(budget_cents)}",
            zh=f"最低投入合计{yuan(sum(minimums.values()))}元，超过预算{yuan(budget_cents)}元",
        )
