"""Treatments by grades, and maintenance grades by road class."""

import pytest

from gridtwin.ledger.condition import ConditionParameters, road_maintenance_grade, treatment


@pytest.mark.parametrize(
    ("pavement", "pci", "rqi", "text", "is_listed"),
    [
        ("沥青", "A", "A", "保养小修", True),
        ("沥青", "B", "B", "保养小修", True),
        ("沥青", "B", "C", "保养小修或中修", True),
        ("沥青", "C", "C", "中修或局部大修", True),
        ("沥青", "D", "D", "大修或改扩建", True),
        ("沥青", "A", "C", "中修或局部大修", False),
        ("沥青", "D", "A", "大修或改扩建", False),
        ("沥青", "C", None, "中修或局部大修", False),
        ("水泥混凝土", "B", "D", "保养小修或中修", True),
    ],
)
def test_treatment(
    parameters: ConditionParameters, pavement: str, pci: str, rqi: str | None, text: str, is_listed: bool
) -> None:
    advice = treatment(parameters, pavement, pci=pci, rqi=rqi)
    assert advice.text == text
    assert "older edition" in advice.to_confirm[0].en
    assert (len(advice.to_confirm) == 1) is is_listed


@pytest.mark.parametrize(
    ("road_class", "grade"), [("快速路", "Ⅰ等"), ("次干路", "Ⅱ等"), ("支路", "Ⅲ等"), ("巷道", None)]
)
def test_maintenance_grade(parameters: ConditionParameters, road_class: str, grade: str | None) -> None:
    assert road_maintenance_grade(parameters, road_class).text == grade
