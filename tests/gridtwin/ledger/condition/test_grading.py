"""Bands: lower bounds belong to them."""

import pytest

from gridtwin.ledger.condition import ConditionParameters, find_bands, grade_sidewalk_riding
from gridtwin.ledger.errors import NoConditionTable


@pytest.mark.parametrize(
    ("index", "scope", "value", "grade"),
    [
        ("PCI", "快速路", 100, "A"),
        ("PCI", "快速路", 90, "A"),
        ("PCI", "快速路", 89.99, "B"),
        ("PCI", "主干路", 60, "C"),
        ("PCI", "支路", 59.99, "D"),
        ("PCI", "支路", 0, "D"),
        ("BCI", "Ⅱ-Ⅴ类桥梁", 66, "C"),
        ("BCI", "Ⅱ-Ⅴ类桥梁", 65.99, "D"),
        ("BCI", "Ⅱ-Ⅴ类桥梁", 49.9, "E"),
        ("FCI", "人行道", 80, "A"),
        ("FCI", "人行道", 49.9, "D"),
    ],
)
def test_grade(parameters: ConditionParameters, index: str, scope: str, value: float, grade: str) -> None:
    assert find_bands(parameters, index, scope).grade(value) == grade


def test_an_older_edition_joins_two_classes(parameters: ConditionParameters) -> None:
    bands = find_bands(parameters, "RQI", "次干路", standard="CJJ 36-2006")
    assert (bands.grade(3.2), bands.grade(2.3)) == ("A", "D")
    assert "older edition" in bands.doubts[0].en


def test_sidewalk_riding(parameters: ConditionParameters) -> None:
    rating = grade_sidewalk_riding(parameters, 2.3)
    assert rating.grade == "B"
    assert rating.to_confirm


def test_unknown_scope_is_refused_with_the_list(parameters: ConditionParameters) -> None:
    with pytest.raises(NoConditionTable, match="快速路, 主干路, 次干路, 支路"):
        find_bands(parameters, "PCI", "巷道")
