"""Types, limits and areas of distresses."""

import re

import pandas as pd
import pytest

from gridtwin.ledger.condition import ConditionParameters, load_pavement
from gridtwin.ledger.condition.distress import measure
from gridtwin.ledger.errors import BadRuleTable, NoConditionTable, UnknownDistress
from gridtwin.standards import load_table
from tests.gridtwin.ledger.condition.conftest import Place

HEAD = "pavement,group,type,threshold,area_rule,unit,standard,source,confidence\n"


def one(parameters: ConditionParameters, pavement: str, **defect: object) -> tuple[float, bool, bool]:
    found = measure(load_pavement(parameters, pavement), pd.DataFrame([defect]))
    return float(found.area_m2[0]), bool(found.is_counted[0]), bool(found.unchecked[0])


@pytest.mark.parametrize(
    ("pavement", "defect", "area"),
    [
        pytest.param(
            "asphalt", {"distress": "线裂", "length_m": 10, "width_m": 0.005}, 2.0, id="0.2 m a metre"
        ),
        pytest.param("asphalt", {"distress": "坑槽", "length_m": 2, "width_m": 3}, 6.0, id="length × width"),
        pytest.param("asphalt", {"distress": "网裂", "length_m": 2, "width_m": 3}, 6.0, id="rectangle"),
        pytest.param("asphalt", {"distress": "车辙", "length_m": 20, "width_m": 0.8}, 16.0, id="wheel track"),
        pytest.param("asphalt", {"distress": "路框差", "count": 3}, 3.0, id="1 m² a piece"),
        pytest.param(
            "concrete", {"distress": "板角断裂", "length_m": 1.5, "width_m": 2}, 3.0, id="two distances"
        ),
        pytest.param("concrete", {"distress": "错台", "length_m": 5}, 5.0, id="slab edge × 1 m"),
        pytest.param("concrete", {"distress": "坑洞", "area_m2": 0.01}, 0.01, id="outline"),
        pytest.param(
            "asphalt", {"distress": "坑槽", "area_m2": 4.0}, 4.0, id="area where measures are missing"
        ),
        pytest.param("sidewalk", {"distress": "残缺", "length_m": 1, "width_m": 2}, 2.0, id="sidewalk"),
    ],
)
def test_area_follows_the_rule(
    parameters: ConditionParameters, pavement: str, defect: dict[str, object], area: float
) -> None:
    assert one(parameters, pavement, **defect)[0] == pytest.approx(area)


@pytest.mark.parametrize(
    ("pavement", "defect", "is_counted"),
    [
        ("asphalt", {"distress": "线裂", "length_m": 1.0, "width_m": 0.003}, True),
        ("asphalt", {"distress": "线裂", "length_m": 0.99, "width_m": 0.003}, False),
        ("asphalt", {"distress": "线裂", "length_m": 9.0, "width_m": 0.0029}, False),
        ("concrete", {"distress": "线裂", "length_m": 9.0, "width_m": 0.0029}, True),
        ("asphalt", {"distress": "龟裂", "area_m2": 1.0}, False),
        ("asphalt", {"distress": "龟裂", "length_m": 1.0, "width_m": 1.1}, True),
        ("asphalt", {"distress": "车辙", "area_m2": 5.0, "depth_mm": 15}, False),
        ("asphalt", {"distress": "车辙", "area_m2": 5.0, "depth_mm": 15.1}, True),
        ("asphalt", {"distress": "剥落", "area_m2": 0.09}, False),
        ("asphalt", {"distress": "坑槽", "area_m2": 0.5, "depth_mm": 19}, False),
        ("concrete", {"distress": "坑洞", "area_m2": 0.01, "depth_mm": 80}, True),
    ],
)
def test_below_its_limit_a_defect_is_not_counted(
    parameters: ConditionParameters, pavement: str, defect: dict[str, object], is_counted: bool
) -> None:
    assert one(parameters, pavement, **defect)[1] is is_counted


def test_a_limit_without_a_measure_is_told_and_not_applied(parameters: ConditionParameters) -> None:
    assert one(parameters, "asphalt", distress="坑槽", area_m2=2.0) == (2.0, True, True)
    assert one(parameters, "asphalt", distress="坑槽", area_m2=2.0, depth_mm=30) == (2.0, True, False)


def test_every_threshold_of_the_tables_is_declared_with_its_own_figures(
    parameters: ConditionParameters,
) -> None:
    for row in load_table("pavement_distress"):
        text = row["threshold"]
        if text is None:
            continue
        figures = {float(number) for number in re.findall(r"\d+(?:\.\d+)?", str(text))}
        for limit in parameters.thresholds[str(text)]:
            assert limit.least in figures or limit.least * 1000 in figures, text


def test_unknown_distress_is_refused_with_the_list(parameters: ConditionParameters) -> None:
    pavement = load_pavement(parameters, "asphalt")
    with pytest.raises(UnknownDistress, match=r"线裂 \(linear cracking\), 网裂 \(map cracking\)"):
        pavement.position("裂纹")
    assert measure(pavement, pd.DataFrame({"distress": ["裂纹"]})).positions.tolist() == [-1]


@pytest.mark.parametrize("pavement", ["block", "other", ""])
def test_pavements_without_tables_say_so(parameters: ConditionParameters, pavement: str) -> None:
    with pytest.raises(NoConditionTable, match=r"pavement_deduct\.csv"):
        load_pavement(parameters, pavement)


def test_a_city_adds_a_type_with_its_own_rule_and_limit(with_table: Place) -> None:
    row = "沥青,裂缝类,线裂,长>=2 m,length*0.3,m2,市标,city,own\n"
    pavement = load_pavement(with_table("pavement_distress.csv", HEAD + row), "asphalt")
    found = measure(pavement, pd.DataFrame([{"distress": "线裂", "length_m": 1.0}]))
    assert (found.area_m2[0], found.is_counted[0]) == (pytest.approx(0.3), True)
    assert any("is not in condition.toml and is not applied" in doubt.en for doubt in pavement.doubts)


def test_a_rule_with_other_words_is_refused(with_table: Place) -> None:
    row = "沥青,裂缝类,线裂,,length*height,m2,市标,city,own\n"
    with pytest.raises(BadRuleTable, match="names height"):
        load_pavement(with_table("pavement_distress.csv", HEAD + row), "asphalt")
