"""A square of 20 m × 20 m, images of spring and autumn 2025, permits around it."""

from datetime import date

import geopandas as gpd
import numpy as np
import pytest
from shapely import box

from change_detection.overlap import shapes_of
from change_detection.permits import check_permits
from change_detection.rules import screening_rules

RULES = screening_rules().permit
SQUARE = shapes_of([box(0, 0, 20, 20)])
SPRING, AUTUMN = date(2025, 4, 18), date(2025, 10, 12)
NUMBER = "建字第620102202400007号"


def _permits(*rows: dict) -> gpd.GeoDataFrame:
    usual = {
        "permit_no": NUMBER,
        "kind": "building",
        "status": "valid",
        "issued_on": date(2024, 5, 1),
        "expires_on": date(2026, 5, 1),
        "max_height_m": 12.0,
        "max_floors": None,
        "geometry": box(-5, -5, 25, 25),
    }
    return gpd.GeoDataFrame([{**usual, **row} for row in rows or ({},)], crs=4544)


def _check(*rows: dict, **more):
    return check_permits(SQUARE, _permits(*rows), RULES, **{"dates": (SPRING, AUTUMN), **more})[0]


@pytest.mark.parametrize(
    ("permit", "state"),
    [
        ({}, "permitted"),
        ({"geometry": box(0, 0, 10, 20)}, "partial"),
        ({"geometry": box(0, 0, 1, 20)}, "none"),
        ({"geometry": box(100, 0, 120, 20)}, "none"),
        ({"geometry": box(20, 0, 40, 20)}, "none"),
        ({"expires_on": date(2025, 4, 17)}, "expired"),
        ({"expires_on": date(2025, 4, 18)}, "permitted"),
        ({"expires_on": date(2025, 6, 1)}, "permitted"),
        ({"expires_on": None}, "permitted"),
        ({"status": "revoked"}, "expired"),
        ({"status": "expired", "expires_on": None}, "expired"),
        ({"status": "expired", "expires_on": date(2025, 6, 1)}, "permitted"),
        ({"status": "completed", "expires_on": date(2001, 1, 1)}, "none"),
        ({"status": "completed"}, "permitted"),
        ({"issued_on": date(2025, 11, 1)}, "none"),
        ({"issued_on": date(2025, 10, 12)}, "permitted"),
        ({"kind": "land"}, "none"),
        ({"kind": "demolition"}, "none"),
    ],
    ids=[
        "covers it",
        "covers half",
        "covers a twentieth",
        "elsewhere",
        "only touches",
        "expired the day before",
        "expired that day",
        "expires in between",
        "no expiry",
        "revoked",
        "marked as expired without a date",
        "expired meanwhile",
        "work done long ago: used up, not expired",
        "work done, still valid",
        "issued afterwards",
        "issued that day",
        "land use is not construction",
        "demolition is not construction",
    ],
)
def test_in_space_and_time(permit, state):
    assert _check(permit).state == state


def test_without_a_layer_nothing_is_claimed():
    assert check_permits(SQUARE, None, RULES)[0].state == "not_checked"


def test_without_a_permit_here_there_is_none():
    assert check_permits(SQUARE, _permits().iloc[:0], RULES)[0].state == "none"


def test_undated_images_believe_a_permit_that_says_it_is_valid():
    assert _check(dates=(None, None)).state == "permitted"
    assert _check({"status": "expired"}, dates=(None, None)).state == "expired"


def test_a_demolition_needs_a_demolition_record():
    assert _check(is_demolition=[True]).state == "none"
    assert _check({"kind": "demolition"}, is_demolition=[True]).state == "permitted"


def test_two_permits_on_each_other_count_once_and_are_named_by_ground():
    found = _check(
        {"permit_no": "甲", "geometry": box(0, 0, 8, 20)},
        {"permit_no": "乙", "geometry": box(6, 0, 16, 20)},
        {"permit_no": "丙", "geometry": box(20, 0, 40, 20)},
    )
    assert (found.state, found.permit_no, found.share) == ("partial", "乙, 甲", pytest.approx(0.8))


@pytest.mark.parametrize(
    ("rows", "height", "state", "above"),
    [
        (({},), 12.0, "permitted", None),
        (({},), 13.4, "permitted", None),
        (({},), 18.0, "above", 6.0),
        (({},), np.nan, "permitted", None),
        (({"max_height_m": None},), 99.0, "permitted", None),
        (({"max_height_m": None, "max_floors": 2},), 12.2, "above", 5.0),
        (({}, {"geometry": box(-5, -5, 2, 25), "max_height_m": 100.0}), 18.0, "above", 6.0),
        (({}, {"max_height_m": 18.0}), 18.0, "permitted", None),
        (({}, {"geometry": box(18, 0, 30, 20), "max_height_m": None}), 18.0, "above", 6.0),
        (({"geometry": box(0, 0, 10, 20)},), 18.0, "partial", 6.0),
    ],
    ids=[
        "as permitted",
        "within the tolerance",
        "higher",
        "height unknown",
        "no limit known",
        "limit by floors of 3.6 m",
        "a tower's permit at the edge does not help",
        "an amended permit counts",
        "one at the edge without a limit does not hide it",
        "half outside and too high",
    ],
)
def test_height_above_the_permit(rows, height, state, above):
    found = _check(*rows, height_m=np.array([height]))
    assert (found.state, found.above_permit_m) == (state, above if above is None else pytest.approx(above))


def test_many_at_once_are_judged_as_one_by_one():
    squares = shapes_of([box(x, 0, x + 20, 20) for x in (0, 12, 1000)])
    found = check_permits(squares, _permits(), RULES, dates=(SPRING, AUTUMN))
    assert [one.state for one in found] == ["permitted", "partial", "none"]
    assert [one.permit_no for one in found] == [NUMBER, NUMBER, None]
