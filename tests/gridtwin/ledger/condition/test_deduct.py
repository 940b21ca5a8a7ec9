"""Curves are linear between the rows of the table."""

import numpy as np
import pytest

from gridtwin.ledger.condition import ConditionParameters, load_pavement
from gridtwin.ledger.condition.deduct import Curve, curves_of

CRACK = Curve((0.01, 0.1, 1, 10, 50, 100), (3, 5, 8, 16, 38, 48))


@pytest.mark.parametrize(
    ("density", "deduct"),
    [
        pytest.param(0.0, 0.0, id="no distress"),
        pytest.param(0.005, 1.5, id="half way to the first row"),
        pytest.param(0.01, 3.0, id="first row"),
        pytest.param(1.0, 8.0, id="a row"),
        pytest.param(5.5, 12.0, id="half way between 1 and 10"),
        pytest.param(100.0, 48.0, id="last row"),
        pytest.param(150.0, 48.0, id="beyond"),
    ],
)
def test_deduct(density: float, deduct: float) -> None:
    assert float(CRACK(density)) == pytest.approx(deduct)


@pytest.mark.parametrize("pavement", ["沥青", "水泥混凝土", "人行道"])
def test_no_curve_of_the_tables_falls(parameters: ConditionParameters, pavement: str) -> None:
    for name, curve in curves_of(parameters, pavement).items():
        assert np.all(np.diff((0.0, *curve.deducts)) >= 0), name


def test_types_without_a_curve_are_known(parameters: ConditionParameters) -> None:
    pavement = load_pavement(parameters, "concrete")
    missing = [
        kind.name for kind, curve in zip(pavement.types, pavement.curves, strict=True) if curve is None
    ]
    assert missing == ["层状剥落", "沉陷"]
