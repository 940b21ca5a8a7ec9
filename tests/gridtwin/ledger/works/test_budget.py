"""Budgets on sections that can be reckoned by hand, the optimum beside all choices tried one by one."""

from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gridtwin.ledger.errors import BadBudget
from gridtwin.ledger.works.budget import Candidates, Strategy, load_treatments, run_scenario
from gridtwin.ledger.works.budget.candidates import cents, options_of
from gridtwin.ledger.works.budget.scenarios import run_scenarios, scenarios_table

SOLVER = load_treatments().solver


def candidates(*options: tuple[int, str, int, float], classes: str = "主主支支支支") -> Candidates:
    """Sections 0 … with their options (section, treatment, cost in cents, benefit)."""
    count = max(option[0] for option in options) + 1
    names = {"主": "主干路", "支": "支路"}
    sections = pd.DataFrame(
        {
            "host_id": [str(at) for at in range(count)],
            "host_code": [f"R{at}" for at in range(count)],
            "name": "路",
            "road_class": [names[letter] for letter in classes[:count]],
            "index": [50.0 + 10 * at for at in range(count)],
            "grade": "C",
            "area_m2": 100.0,
            "aadt": [1000.0 * (at + 1) for at in range(count)],
        }
    )
    columns = ["section", "treatment", "cost_cents", "benefit"]
    made = pd.DataFrame(list(options), columns=columns).assign(after=90.0)
    return Candidates(sections, made)


# Worst first takes R0 for 60 and has 40 left: benefit 60. R1 and R2 together cost 100 and give 110.
THREE = candidates((0, "大修", 60, 60.0), (1, "大修", 50, 55.0), (2, "大修", 50, 55.0))


def codes(found: Candidates, budget: int, strategy: Strategy, **more: object) -> list[str]:
    made = run_scenario(found, budget, strategy, solver=SOLVER, **more)  # type: ignore[arg-type]
    assert made.spent_cents <= budget
    return made.chosen["host_code"].tolist()


def test_each_strategy_by_hand() -> None:
    assert codes(THREE, 100, Strategy.WORST) == ["R0"]
    assert codes(THREE, 100, Strategy.USED) == ["R1", "R2"]
    assert codes(THREE, 100, Strategy.BEST) == ["R1", "R2"]


def test_a_section_that_no_longer_fits_is_passed_over() -> None:
    found = candidates((0, "中修", 60, 1.0), (1, "中修", 50, 1.0), (2, "中修", 40, 1.0))
    assert codes(found, 100, Strategy.WORST) == ["R0", "R2"]


def test_the_budget_is_kept_to_the_cent() -> None:
    assert codes(THREE, 99, Strategy.BEST) == ["R0"]
    big = candidates((0, "大修", 10**13 + 1, 2.0), (1, "大修", 10**13, 1.0))
    assert codes(big, 10**13, Strategy.BEST) == ["R1"]
    assert codes(big, 2 * 10**13, Strategy.BEST) == ["R0"]
    assert codes(big, 2 * 10**13 + 1, Strategy.BEST) == ["R0", "R1"]


def test_a_section_gets_one_treatment() -> None:
    found = candidates((0, "中修", 10, 5.0), (0, "大修", 20, 8.0), (1, "中修", 10, 4.0))
    made = run_scenario(found, 30, Strategy.BEST, solver=SOLVER)
    assert made.chosen["treatment"].tolist() == ["大修", "中修"]
    assert run_scenario(found, 20, Strategy.BEST, solver=SOLVER).benefit == 9.0


def test_a_minimum_for_a_class_is_spent_there() -> None:
    found = candidates((0, "大修", 60, 60.0), (1, "大修", 50, 56.0), (2, "大修", 50, 55.0))
    assert codes(found, 110, Strategy.BEST) == ["R0", "R1"]
    assert codes(found, 110, Strategy.BEST, minimums={"支路": 50}) == ["R0", "R2"]
    assert codes(THREE, 110, Strategy.WORST, minimums={"支路": 1}) == ["R0", "R2"]


@pytest.mark.parametrize(
    ("budget", "minimums", "told"),
    [
        (10, {"支路": 20}, "add up to"),
        (60, {"支路": 60}, "cannot meet the minimums"),
        (10, {"快速路": 1}, "no candidate is of that class"),
        (-1, {}, "negative"),
    ],
    ids=["above the budget", "more than there is", "unknown class", "negative"],
)
def test_impossible_budgets_are_refused(budget: int, minimums: dict[str, int], told: str) -> None:
    with pytest.raises(BadBudget, match=told):
        run_scenario(THREE, budget, Strategy.BEST, solver=SOLVER, minimums=minimums)


def brute_force(found: Candidates, budget: int) -> float:
    """The best benefit of all choices of at most one option a section."""
    own = [[None, *rows.index] for _, rows in found.options.groupby("section")]
    best = 0.0
    for choice in product(*own):
        picked = [at for at in choice if at is not None]
        if found.options["cost_cents"].iloc[picked].sum() <= budget:
            best = max(best, float(found.options["benefit"].iloc[picked].sum()))
    return best


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(1, 5_000), st.integers(1, 40)), min_size=1, max_size=10
    ),
    st.integers(0, 12_000),
)
def test_the_optimum_is_that_of_all_choices_tried(rows: list[tuple[int, int, int]], budget: int) -> None:
    ordered = sorted(rows)
    found = candidates(*((section, "中修", cost, float(gain)) for section, cost, gain in ordered))
    made = run_scenario(found, budget, Strategy.BEST, solver=SOLVER)
    assert made.spent_cents <= budget
    assert made.chosen["host_code"].is_unique
    assert made.benefit == pytest.approx(brute_force(found, budget))
    assert made.benefit >= run_scenario(found, budget, Strategy.WORST, solver=SOLVER).benefit - 1e-9


def test_the_same_question_has_the_same_answer() -> None:
    random = np.random.default_rng(5)
    rows = [(at, "中修", int(random.integers(1, 9_000)), float(random.integers(1, 50))) for at in range(200)]
    found = candidates(*rows, classes="主" * 200)
    first = run_scenario(found, 200_000, Strategy.BEST, solver=SOLVER)
    again = run_scenario(found, 200_000, Strategy.BEST, solver=SOLVER)
    assert first.chosen.equals(again.chosen)
    assert first.gap == 0.0


def test_several_budgets_beside_each_other() -> None:
    table = scenarios_table(THREE, run_scenarios(THREE, [0, 60, 160], list(Strategy), solver=SOLVER))
    assert len(table) == 9
    best = table[table["strategy"] == "cost-benefit"]
    assert best["benefit"].tolist() == [0.0, 60.0, 170.0]
    assert best["index_before"].tolist() == [60.0] * 3
    assert best["index_after"].tolist() == [60.0, 73.333, 90.0]


def test_costs_and_effects_of_options_by_hand() -> None:
    treatments = load_treatments()
    sections = pd.DataFrame(
        {
            "pavement": ["asphalt", "concrete", "block"],
            "grade": ["D", "B", "C"],
            "index": [40.0, 80.0, 62.0],
            "area_m2": [100.0, 100.0, 10.0],
            "defects_m2": [0.0, 4.0, 0.0],
            "length_m": 10.0,
            "aadt": 1000.0,
        }
    )
    made = options_of(sections, treatments)
    rows = [(r.section, r.treatment, r.cost_cents, r.after, r.benefit) for r in made.itertuples()]
    assert rows == [
        (0, "大修", 100 * 32_000, 98.0, 5800.0),
        (1, "保养小修", 4 * 9_000, 88.0, 800.0),
        (1, "中修", 100 * 11_000, 93.0, 1300.0),
        (2, "中修", 10 * 11_000, 92.0, 300.0),
        (2, "大修", 10 * 32_000, 98.0, 360.0),
    ]


def test_half_a_cent_is_rounded_up() -> None:
    assert cents(np.array([0.5, 0.01, 0.02]), 33).tolist() == [17, 0, 1]


def test_only_the_optimum_has_a_gap() -> None:
    """Down a list no optimum is sought, so none is proven."""
    made = run_scenarios(THREE, [0, 100, 10**12], list(Strategy), solver=SOLVER)
    table = scenarios_table(THREE, made)
    assert table["gap"].notna().tolist() == [False, False, True] * 3
    assert table["gap"].dropna().tolist() == [0.0] * 3
    assert table["sections"].tolist() == [0, 0, 0, 1, 2, 2, 3, 3, 3]
