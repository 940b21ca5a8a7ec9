"""A square of 20 m × 20 m and registered buildings under, beside and far from it."""

from datetime import date

import geopandas as gpd
import pytest
from shapely import box

from change_detection.overlap import shapes_of
from change_detection.register import check_register, class_by_register
from change_detection.rules import screening_rules

RULES = screening_rules().register
SQUARE = shapes_of([box(0, 0, 20, 20)])
DATES = (date(2025, 4, 18), date(2025, 10, 12))


def _buildings(*rows: dict) -> gpd.GeoDataFrame:
    usual = {
        "code": "J1",
        "built_year": 2003,
        "completed_on": None,
        "legal_state": "legal",
        "height_m": 9.0,
        "geometry": box(0, 0, 20, 20),
    }
    return gpd.GeoDataFrame([{**usual, **row} for row in rows or ({},)], crs=4544)


def _check(*rows: dict, dates=DATES):
    return check_register(SQUARE, _buildings(*rows), RULES, dates=dates)[0]


@pytest.mark.parametrize(
    ("building", "state"),
    [
        ({}, "existing"),
        ({"geometry": box(0, 0, 12, 20)}, "existing"),
        ({"geometry": box(0, 0, 11, 20)}, "adjoining"),
        ({"geometry": box(0, 0, 3, 20)}, "adjoining"),
        ({"geometry": box(-20, 0, 2, 10)}, "none"),
        ({"geometry": box(20, 0, 40, 20)}, "adjoining"),
        ({"geometry": box(21, 0, 40, 20)}, "adjoining"),
        ({"geometry": box(22, 0, 40, 20)}, "none"),
        ({"geometry": box(20, 15, 40, 35)}, "none"),
        ({"geometry": box(20, 0, 40, 20), "built_year": 2025}, "none"),
        ({"built_year": 2024}, "existing"),
        ({"built_year": 2025}, "registered"),
        ({"completed_on": date(2025, 4, 18)}, "existing"),
        ({"completed_on": date(2025, 4, 19)}, "registered"),
        ({"built_year": 2025, "completed_on": date(2025, 1, 5)}, "existing"),
        ({"built_year": None}, "existing"),
    ],
    ids=[
        "on it",
        "60 % on it",
        "half on it",
        "beside it",
        "a tenth is the outline's error",
        "a wall in common",
        "a wall in common, as far as outlines tell",
        "a gap",
        "touching at a corner",
        "a wall in common with a newer one",
        "built the year before",
        "built that year",
        "completed that day",
        "completed the day after",
        "the day counts more than the year",
        "no year: the register had it",
    ],
)
def test_state(building, state):
    assert _check(building).state == state


def test_without_a_layer_or_without_dates_nothing_is_claimed():
    assert check_register(SQUARE, None, RULES)[0].state == "not_checked"
    assert _check(dates=(None, None)).state == "not_checked"
    assert _check({"geometry": box(50, 0, 60, 9)}, dates=(None, None)).state == "none"


def test_the_building_under_most_of_the_patch_is_named_first_and_speaks():
    found = _check(
        {"code": "J1", "geometry": box(0, 0, 6, 20), "legal_state": "illegal"},
        {"code": "J2", "geometry": box(6, 0, 20, 20), "height_m": 14.5},
        {"code": "J3", "geometry": box(20, 0, 30, 20)},
    )
    assert (found.codes, found.legal_state, found.height_m) == (("J2", "J1"), "legal", 14.5)


@pytest.mark.parametrize(
    ("building", "height", "kind"),
    [
        ({}, 3.1, "added_floor"),
        ({}, 0.2, "roof_replaced"),
        ({}, None, "unclassified"),
        ({"geometry": box(0, 0, 8, 20)}, 6.0, "extension"),
        ({"geometry": box(20, 0, 40, 20)}, 6.0, "extension"),
        ({"geometry": box(50, 0, 58, 20)}, 6.0, "new_building"),
        ({"built_year": 2025}, 6.0, "new_building"),
    ],
)
def test_a_new_building_on_an_old_one_is_none(building, height, kind):
    assert class_by_register("new_building", _check(building), RULES, height_change_m=height) == kind


@pytest.mark.parametrize("kind", ["demolition", "temporary_structure", "stockpile"])
def test_other_classes_stay(kind):
    assert class_by_register(kind, _check(), RULES, height_change_m=3.0) == kind
