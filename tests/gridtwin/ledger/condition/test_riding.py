"""RQI and PQI by hand; grades of both editions."""

import pytest

from gridtwin.ledger.condition import ConditionParameters, rate_quality, rate_riding
from gridtwin.ledger.errors import BadConditionInput, NoConditionTable


@pytest.mark.parametrize(
    ("iri", "rqi", "grade"),
    [
        pytest.param(0.0, 4.98, "A", id="best"),
        pytest.param(2.0, 4.3, "A", id="4.98 - 0.68"),
        pytest.param(4.0, 3.62, "A", id="just A"),
        pytest.param(5.0, 3.28, "B", id="B"),
        pytest.param(7.0, 2.6, "C", id="C"),
        pytest.param(20.0, 0.0, "D", id="not below 0"),
    ],
)
def test_rqi(parameters: ConditionParameters, iri: float, rqi: float, grade: str) -> None:
    rating = rate_riding(parameters, iri, road_class="主干路")
    assert (rating.value, rating.grade) == (pytest.approx(rqi), grade)


def test_editions_that_differ_are_said(parameters: ConditionParameters) -> None:
    said = rate_riding(
        parameters, 5.0, road_class="主干路"
    ).to_confirm  # 3.28: 3.0-3.6 in 2016, from 3.2 A in 2006
    assert [doubt.en for doubt in said] == ["RQI is B by CJJ 36-2016, A by CJJ 36-2006: editions differ"]


def test_pqi_by_hand(parameters: ConditionParameters) -> None:
    rating = rate_quality(parameters, 4.3, 73.0, road_class="主干路")  # 20 × 0.6 × 4.3 + 0.4 × 73
    assert (rating.value, rating.grade) == (pytest.approx(80.8), "B")
    assert rate_quality(parameters, 4.3, 73.0, road_class="支路").value == pytest.approx(78.2)
    assert rate_quality(parameters, 4.98, 100.0, road_class="主干路").value == pytest.approx(99.76)


def test_refusals(parameters: ConditionParameters) -> None:
    with pytest.raises(BadConditionInput, match="from 0"):
        rate_riding(parameters, -1.0)
    with pytest.raises(NoConditionTable, match="快速路, 主干路"):
        rate_quality(parameters, 4.0, 80.0, road_class="巷道")
    assert rate_riding(parameters, 2.0, road_class="巷道").grade is None
