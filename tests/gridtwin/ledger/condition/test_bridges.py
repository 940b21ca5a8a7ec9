"""BCI and BSI by hand, classes, and structures without weights."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.condition import (
    ConditionParameters,
    bridge_weighting,
    load_parameters,
    maintenance_class,
    rate_bridge,
    rate_class_one,
)
from gridtwin.ledger.errors import BadConditionInput, BadRuleTable, NoConditionTable
from tests.gridtwin.ledger.condition.conftest import Place

# 桥面系 .3×80 + .15×100 + .25×60 + .1×90 + .1×100 + .1×100 = 83; 上部 .6×90 + .4×80 = 86;
# 下部 .15×100 + .3×90 + .4×95 + .15×80 = 92. BCI = .15×83 + .4×86 + .45×92 = 12.45 + 34.4 + 41.4 = 88.25.
DECK = {
    "桥面铺装": 80.0,
    "桥头平顺": 100.0,
    "伸缩装置": 60.0,
    "排水系统": 90.0,
    "人行道": 100.0,
    "栏杆或护栏": 100.0,
}
BY_HAND = {**DECK, "主梁": 90.0, "横向联系": 80.0, "盖梁": 100.0, "墩身": 90.0, "基础": 95.0, "支座": 80.0}
PART_HEAD = "structure,part,weight,note,standard,source,confidence\n"
HEAD = "structure,part,component,weight,standard,source,confidence\n"
PARAMETERS = load_parameters()


def test_a_bridge_by_hand(parameters: ConditionParameters) -> None:
    bci, bsi = rate_bridge(parameters, "beam", BY_HAND, class_name="Ⅲ类")
    assert {part: step["value"] for part, step in bci.details["parts"].items()} == {
        "桥面系": 83.0,
        "上部结构": 86.0,
        "下部结构": 92.0,
    }
    assert (bci.value, bci.grade, bci.details["name"], bci.details["action"]) == (
        88.25,
        "B",
        "良好",
        "保养小修",
    )
    assert (bsi.value, bsi.grade, bsi.details["worst_part"]) == (83.0, "B", "桥面系")


def test_conflicting_weights_and_the_meaning_of_bsi_are_said(parameters: ConditionParameters) -> None:
    bci, bsi = rate_bridge(parameters, "beam", BY_HAND, class_name="Ⅲ类")
    said = " | ".join(doubt.en for doubt in bci.to_confirm)
    assert "sources disagree" in said
    assert "0.10/0.45/0.45" in said
    assert any(doubt.en.startswith("BSI as the value of the worst part") for doubt in bsi.to_confirm)


@pytest.mark.parametrize(
    ("road_class", "name"),
    [("快速路", "Ⅱ类"), ("主干路", "Ⅲ类"), ("次干路", "Ⅳ类"), ("支路", "Ⅴ类"), ("巷道", None), (None, None)],
)
def test_maintenance_class(parameters: ConditionParameters, road_class: str | None, name: str | None) -> None:
    assert maintenance_class(parameters, road_class) == name
    doubts = rate_bridge(parameters, "beam", BY_HAND, road_class=road_class)[0].to_confirm
    assert any(doubt.parameter == "maintenance_class" for doubt in doubts)


@pytest.mark.parametrize(
    "structure", ["arch", "rigid_frame", "cable_stayed", "suspension", "footbridge", "other", ""]
)
def test_other_structures_are_never_taken_for_beams(parameters: ConditionParameters, structure: str) -> None:
    with pytest.raises(NoConditionTable, match=r"bridge_component_weights\.csv"):
        bridge_weighting(parameters, structure)


def test_a_citys_own_tables_rate_arches(with_table: Place) -> None:
    with_table("bridge_part_weights.csv", PART_HEAD + "拱桥,上部结构,1,市标,DB,city,own\n")
    own = with_table("bridge_component_weights.csv", HEAD + "拱桥,上部结构,拱圈,1,DB,city,own\n")
    assert rate_bridge(own, "arch", {"拱圈": 70.0}, class_name="Ⅱ类")[0].value == 70.0


def test_components_of_unknown_parts_are_refused(with_table: Place) -> None:
    wrong = with_table("bridge_component_weights.csv", HEAD + "梁桥,附属,灯,1,DB,city,own\n")
    with pytest.raises(BadRuleTable, match="附属"):
        bridge_weighting(wrong, "beam")


def test_class_one_is_rated_by_its_structural_result(parameters: ConditionParameters) -> None:
    with pytest.raises(BadConditionInput, match="class Ⅰ"):
        rate_bridge(parameters, "beam", BY_HAND, class_name="Ⅰ类")
    good, bad = rate_class_one(parameters, "合格级"), rate_class_one(parameters, "不合格级")
    assert (good.value, good.grade, bad.value, bad.grade) == (1.0, "合格级", 0.0, "不合格级")
    with pytest.raises(BadConditionInput, match="合格级, 不合格级"):
        rate_class_one(parameters, "A")


def test_without_any_defect_is_100(parameters: ConditionParameters) -> None:
    ratings = rate_bridge(parameters, "beam", dict.fromkeys(BY_HAND, 100.0), class_name="Ⅴ类")
    assert [(rating.value, rating.grade) for rating in ratings] == [(100.0, "A"), (100.0, "A")]


@given(st.lists(st.floats(0, 100), min_size=12, max_size=12), st.integers(0, 11), st.floats(0, 100))
def test_a_worse_component_never_raises_an_index(scores: list[float], place: int, loss: float) -> None:
    worse = [max(score - loss, 0.0) if number == place else score for number, score in enumerate(scores)]
    pairs = [dict(zip(BY_HAND, each, strict=True)) for each in (scores, worse)]
    before, after = (rate_bridge(PARAMETERS, "beam", each, class_name="Ⅲ类") for each in pairs)
    assert all((new.value or 0) <= (old.value or 0) for new, old in zip(after, before, strict=True))
