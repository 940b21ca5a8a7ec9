"""Scores of components: reading, spreading of weights, refusals."""

import pytest

from gridtwin.ledger.condition import read_scores
from gridtwin.ledger.condition.scores import Weighting, check_weights, join
from gridtwin.ledger.errors import BadConditionInput, BadRuleTable

WEIGHTING = Weighting(
    {"deck": 0.4, "beam": 0.6}, {"deck": {"a": 0.3, "b": 0.7}, "beam": {"c": 0.5, "d": 0.5}}
)


def test_by_hand() -> None:
    joint = join(WEIGHTING, {"a": 50, "b": 100, "c": 80, "d": 60}, decimals=2)
    assert joint.parts == {"deck": 85.0, "beam": 70.0}  # 15 + 70; 40 + 30
    assert joint.value == 76.0  # 34 + 42
    assert joint.to_confirm == ()


def test_an_absent_component_leaves_its_weight_to_the_others() -> None:
    joint = join(WEIGHTING, {"a": None, "b": 90, "c": 80, "d": 60}, decimals=2)
    assert (joint.parts["deck"], joint.details["parts"]["deck"]["absent"]) == (90.0, ["a"])
    assert joint.to_confirm == ()


def test_a_component_nobody_scored_is_said() -> None:
    joint = join(WEIGHTING, {"b": 90, "c": 80, "d": 60}, decimals=2)
    assert joint.parts["deck"] == 90.0
    assert joint.to_confirm[0].en.startswith("not scored: a")


@pytest.mark.parametrize(
    "given",
    [{"a": 50, "b": None}, {"deck": {"a": 50, "b": None}}, {"deck": {"a": 50}, "b": None}],
    ids=["flat", "by part", "mixed"],
)
def test_scores_may_be_given_by_part(given: dict[str, object]) -> None:
    assert read_scores(WEIGHTING, given) == {"a": 50.0, "b": None}


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"e": 5}, "'e' has no weight; scored are a, b, c, d"),
        ({"a": 101}, "0 to 100"),
        ({"a": -1}, "0 to 100"),
        ({"a": "good"}, "0 to 100"),
        ({"a": True}, "0 to 100"),
        ({"a": float("nan")}, "0 to 100"),
        ({}, "is needed"),
        ([80], "is needed"),
        (None, "is needed"),
    ],
)
def test_unfit_scores_are_refused(given: object, match: str) -> None:
    with pytest.raises(BadConditionInput, match=match):
        read_scores(WEIGHTING, given)


def test_a_part_without_any_score_is_refused() -> None:
    with pytest.raises(BadConditionInput, match="part 'beam' has no score"):
        join(WEIGHTING, {"a": 1, "b": 1, "c": None}, decimals=2)


@pytest.mark.parametrize("weights", [{"a": 0.5, "b": 0.4}, {"a": 1.0, "b": 0.0}, {"a": 1.5, "b": -0.5}])
def test_weights_must_add_up(weights: dict[str, float]) -> None:
    with pytest.raises(BadRuleTable, match="together they are 1"):
        check_weights(Weighting({"deck": 1.0}, {"deck": weights}))
