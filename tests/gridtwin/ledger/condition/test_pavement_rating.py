"""PCI, whole: one section by hand, the refusals, and what more distress does."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.condition import (
    ConditionParameters,
    Correction,
    Rating,
    load_parameters,
    load_pavement,
    rate_pavement,
)
from gridtwin.ledger.errors import BadConditionInput, UnknownDistress

NONE = pd.DataFrame({"distress": []})
# 1000 m²: 沉陷 10 m² = 1 % → 12, 车辙 10 m² = 1 % → 12, 龟裂 28 m² = 2.8 % → 15 + 1.8 / 9 × 15 = 18.
# 变形类: u = ½, w = 0.75, twice: 18. Groups 18 and 18: u = ½, w = 0.75: 27. PCI = 100 − 27 = 73.
BY_HAND = pd.DataFrame(
    [
        {"distress": "沉陷", "length_m": 4.0, "width_m": 2.5, "depth_mm": 20.0},
        {"distress": "车辙", "length_m": 10.0, "width_m": 1.0, "depth_mm": 16.0},
        {"distress": "龟裂", "length_m": 7.0, "width_m": 4.0},
    ]
)
GUARDED = replace(load_parameters(), correction=Correction.GUARDED)
TYPES = load_pavement(GUARDED, "asphalt").names


def pci(parameters: ConditionParameters, defects: pd.DataFrame, **options: object) -> Rating:
    given_options = {"inspected_area_m2": 1000.0, "road_class": "主干路", **options}
    return rate_pavement(parameters, "asphalt", defects, **given_options)  # type: ignore[arg-type]


def test_a_section_by_hand(parameters: ConditionParameters) -> None:
    rating = pci(parameters, BY_HAND)
    assert (rating.index, rating.value, rating.grade) == ("PCI", 73.0, "B")
    steps = {each["type"]: each for each in rating.details["distresses"]}
    assert [steps[name]["deduct"] for name in ("沉陷", "车辙", "龟裂")] == [12, 12, 18]
    assert [steps[name]["weight"] for name in ("沉陷", "车辙", "龟裂")] == [0.75, 0.75, 1]
    assert [(each["group"], each["deduct"], each["weight"]) for each in rating.details["groups"]] == [
        ("裂缝类", 18, 0.75),
        ("变形类", 18, 0.75),
    ]
    assert rating.details["total_deduct"] == 27
    assert rating.to_confirm == ()


def test_defects_of_one_type_add_up_before_the_curve(parameters: ConditionParameters) -> None:
    halves = pd.DataFrame([{"distress": "坑槽", "area_m2": 5.0, "depth_mm": 30.0}] * 2)
    assert pci(parameters, halves).value == 75.0  # 10 m² = 1 % → 25


@pytest.mark.parametrize("pavement", ["asphalt", "concrete", "sidewalk", "沥青"])
def test_no_distress_is_100(parameters: ConditionParameters, pavement: str) -> None:
    rating = rate_pavement(parameters, pavement, NONE, inspected_area_m2=10.0, road_class="支路")
    assert (rating.value, rating.grade) == (100.0, "A")


def test_below_its_limit_nothing_is_deducted(parameters: ConditionParameters) -> None:
    rating = pci(parameters, pd.DataFrame([{"distress": "龟裂", "area_m2": 1.0}]))
    assert (rating.value, rating.details["not_counted"]) == (100.0, 1)


def test_everything_that_is_unsure_is_said(parameters: ConditionParameters) -> None:
    defects = pd.DataFrame([{"distress": "线裂", "length_m": 0.2}, {"distress": "层状剥落", "area_m2": 2.0}])
    defects.loc[0, "length_m"] = 2.0
    rating = rate_pavement(parameters, "concrete", defects, inspected_area_m2=1000.0)
    said = " | ".join(doubt.en for doubt in rating.to_confirm)
    for part in ("older edition", "no 层状剥落", "below the first row", "limit not checked", "no grade"):
        assert part in said
    assert rating.grade is None


def test_more_distress_than_area_counts_as_all_of_it(parameters: ConditionParameters) -> None:
    rating = pci(parameters, pd.DataFrame([{"distress": "网裂", "area_m2": 2000.0}]))
    assert rating.value == 30.0  # 100 % → 70
    assert "more than the inspected area" in rating.to_confirm[-1].en


def test_a_small_second_distress_raises_the_standards_index_and_is_said(
    parameters: ConditionParameters,
) -> None:
    first = pd.DataFrame([{"distress": "坑槽", "area_m2": 100.0, "depth_mm": 30.0}])  # 10 % → 40
    second = pd.concat(
        [first, pd.DataFrame([{"distress": "啃边", "area_m2": 0.1, "depth_mm": 9.0}])]
    )  # 0.01 % → 2
    alone, both = pci(parameters, first), pci(parameters, second)
    assert alone.value == 60.0
    assert both.value is not None
    assert both.value > 60.0
    assert both.details["value_guarded"] == 60.0
    assert any("part of these distresses alone" in doubt.en for doubt in both.to_confirm)
    guarded = pci(GUARDED, second)
    assert guarded.value == 60.0
    assert guarded.details["value_by_formula"] == both.value
    assert any("below that of the standard's formula" in doubt.en for doubt in guarded.to_confirm)


@pytest.mark.parametrize("name", TYPES)
def test_more_of_a_single_distress_never_raises_the_index(parameters: ConditionParameters, name: str) -> None:
    values = [
        pci(parameters, pd.DataFrame([{"distress": name, "area_m2": area, "count": area}])).value or 0.0
        for area in (0.0, 0.5, 2.0, 10.0, 90.0, 100.0, 700.0, 1000.0)
    ]
    assert values == sorted(values, reverse=True)


DEFECT = st.fixed_dictionaries({"distress": st.sampled_from(TYPES), "area_m2": st.floats(0.01, 400)})


@given(st.lists(DEFECT, max_size=6), DEFECT)
def test_guarded_more_distress_never_raises_the_index(
    defects: list[dict[str, object]], more: dict[str, object]
) -> None:
    before = pci(GUARDED, pd.DataFrame(defects, columns=["distress", "area_m2"]))
    after = pci(GUARDED, pd.DataFrame([*defects, more]))
    assert before.value is not None
    assert after.value is not None
    assert 0 <= after.value <= before.value <= 100


@pytest.mark.parametrize(
    ("defects", "area", "error", "match"),
    [
        pytest.param(
            [{"distress": "裂纹", "area_m2": 1.0}],
            10.0,
            UnknownDistress,
            r"线裂 \(linear cracking\), 网裂",
            id="unknown",
        ),
        pytest.param(
            [{"distress": "坑槽", "length_m": 1.0}], 10.0, BadConditionInput, "width_m", id="no width"
        ),
        pytest.param(
            [{"distress": "坑槽", "area_m2": -1.0}], 10.0, BadConditionInput, "negative", id="negative"
        ),
        pytest.param([], 0.0, BadConditionInput, "above 0", id="no area"),
        pytest.param([], float("nan"), BadConditionInput, "above 0", id="area not a number"),
    ],
)
def test_refusals(
    parameters: ConditionParameters,
    defects: list[dict[str, object]],
    area: float,
    error: type[Exception],
    match: str,
) -> None:
    with pytest.raises(error, match=match):
        pci(
            parameters,
            pd.DataFrame(defects, columns=["distress", "area_m2", "length_m"]),
            inspected_area_m2=area,
        )
