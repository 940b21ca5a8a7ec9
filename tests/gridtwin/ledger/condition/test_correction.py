"""Several distresses: by the formula a small second one lowers the total; guarded it never does."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.condition import load_parameters
from gridtwin.ledger.condition.correction import combine, combine_guarded, weight_formula
from gridtwin.ledger.errors import BadRuleTable
from tests.gridtwin.ledger.condition.conftest import Place

WEIGHT = weight_formula(load_parameters())
DEDUCTS = st.lists(st.floats(0, 100), min_size=1, max_size=5)


def total(deducts: list[float], *, guarded: bool) -> float:
    join = combine_guarded if guarded else combine
    return float(join(np.array([deducts]), WEIGHT).total[0])


@pytest.mark.parametrize(
    ("deducts", "expected"),
    [
        pytest.param([0, 0], 0, id="nothing"),
        pytest.param([20, 0], 20, id="one: w(1) = 1"),
        pytest.param([20, 20], 30, id="two alike: 40 × 0.75"),
        pytest.param([12, 12, 12], 24, id="three alike: 36 × 2/3"),
        pytest.param([30, 10], 29.6875, id="u = ¾ and ¼: 30 × 0.796875 + 10 × 0.578125"),
    ],
)
def test_by_hand(deducts: list[float], expected: float) -> None:
    assert total(deducts, guarded=False) == pytest.approx(expected)


def test_the_formula_lets_a_second_distress_lower_the_total() -> None:
    assert total([30, 10], guarded=False) == pytest.approx(29.6875)
    assert total([30, 0], guarded=False) == 30
    assert total([30, 10], guarded=True) == 30


@given(DEDUCTS, st.floats(0, 100), st.data())
def test_guarded_never_falls_when_a_deduct_grows(
    deducts: list[float], more: float, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(deducts) - 1))
    grown = [value + more * (number == place) for number, value in enumerate(deducts)]
    assert total(grown, guarded=True) >= total(deducts, guarded=True) - 1e-9


@given(DEDUCTS)
def test_guarded_lies_between_the_formula_and_the_sum(deducts: list[float]) -> None:
    guarded = total(deducts, guarded=True)
    assert total(deducts, guarded=False) - 1e-9 <= guarded <= sum(deducts) + 1e-9
    assert guarded >= max(deducts) - 1e-9


@given(DEDUCTS)
def test_guarded_is_the_formula_of_a_part_of_the_distresses(deducts: list[float]) -> None:
    joined = combine_guarded(np.array([deducts]), WEIGHT)
    part = [value if weight > 0 else 0.0 for value, weight in zip(deducts, joined.weights[0], strict=True)]
    assert total(part, guarded=False) == pytest.approx(float(joined.total[0]))


def test_growing_one_deduct_first_lowers_then_raises_the_total() -> None:
    """What makes the largest total over a box of deducts lie in a corner."""
    rng = np.random.default_rng(5)
    grown = np.concatenate([np.geomspace(1e-4, 1, 200), np.linspace(1, 50, 200)[1:]])
    for others in rng.dirichlet(np.ones(4) * 0.4, size=200):
        deducts = np.column_stack([grown, np.tile(others, (len(grown), 1))])
        signs = np.sign(np.diff(combine(deducts, WEIGHT).total))
        assert np.count_nonzero(np.diff(signs)) <= 1
        assert signs[-1] == 1


def test_another_form_of_the_formula_is_refused(with_table: Place) -> None:
    head = "index,name,formula,lower,upper,note,standard,source,confidence\n"
    changed = with_table("index_formulas.csv", head + "PCI,x,100 - sum DP,0,100,w = u,s,city,own\n")
    with pytest.raises(BadRuleTable, match="not the form"):
        weight_formula(changed)
