"""Maintenance grades of bridges: each row of the table, what plans assume, and what is unconfirmed."""

import pytest

from gridtwin.ledger.condition import Area, bridge_maintenance_grade, load_parameters
from gridtwin.ledger.errors import BadConditionInput
from gridtwin.ledger.inspection import load_plans

PARAMETERS = load_parameters()


@pytest.mark.parametrize(
    ("class_name", "area", "expected"),
    [
        ("Ⅰ类", Area.OTHER, "Ⅰ等"),
        ("Ⅱ类", Area.OTHER, "Ⅰ等"),
        ("Ⅲ类", Area.COMMERCIAL, "Ⅰ等"),
        ("Ⅳ类", Area.IMPORTANT, "Ⅰ等"),
        ("Ⅴ类", Area.IMPORTANT, "Ⅰ等"),
        ("Ⅳ类", Area.COMMERCIAL, "Ⅱ等"),
        ("Ⅴ类", Area.COMMERCIAL, "Ⅱ等"),
        ("Ⅳ类", Area.OTHER, "Ⅲ等"),
        ("Ⅴ类", Area.OTHER, "Ⅲ等"),
    ],
)
def test_grade(class_name: str, area: Area, expected: str) -> None:
    assert bridge_maintenance_grade(PARAMETERS, class_name, area).text == expected


def test_the_table_is_unconfirmed_and_said_so() -> None:
    advice = bridge_maintenance_grade(PARAMETERS, "Ⅲ类")
    assert [doubt.parameter for doubt in advice.to_confirm] == ["maintenance_grades"]
    assert "to be confirmed" in advice.to_confirm[0].en
    outside = bridge_maintenance_grade(PARAMETERS, "Ⅴ类")
    assert "say the area" in outside.to_confirm[-1].en


def test_without_a_class_there_is_no_grade() -> None:
    advice = bridge_maintenance_grade(PARAMETERS, None)
    assert (advice.text, advice.to_confirm[-1].parameter) == (None, "maintenance_class")
    with pytest.raises(BadConditionInput, match="maintenance class 'Ⅵ类': one of Ⅰ类"):
        bridge_maintenance_grade(PARAMETERS, "Ⅵ类")


def test_plans_assume_the_same() -> None:
    """Where a card is silent, inspections are planned by the grade of other areas."""
    assumed = load_plans().assumption("bridge", "maintenance_grade")
    assert assumed is not None
    found = {name: bridge_maintenance_grade(PARAMETERS, name).text for name in assumed.values}
    assert found == dict(assumed.values)
