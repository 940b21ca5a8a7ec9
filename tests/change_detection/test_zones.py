from datetime import date

import geopandas as gpd
import pytest
from shapely import box

from change_detection.overlap import shapes_of
from change_detection.rules import screening_rules
from change_detection.zones import check_zones

RULES = screening_rules().zone
SQUARE = shapes_of([box(0, 0, 20, 20)])
AUTUMN = date(2025, 10, 12)


def _zones(*rows) -> gpd.GeoDataFrame:
    names = ("kind", "name", "effective_from", "geometry")
    return gpd.GeoDataFrame([dict(zip(names, row, strict=True)) for row in rows], crs=4544)


def test_zones_touched_by_share_or_area_and_only_from_their_date():
    zones = _zones(
        ("water", "蓝线", None, box(-50, -50, 1, 50)),  # 20 m² inside: more than 10 m²
        ("road", "红线", None, box(19.9, 0, 50, 20)),  # 2 m²: neither
        ("green", "绿线", None, box(20, 0, 50, 20)),  # only touches
        ("farmland", None, date(2026, 1, 1), box(0, 0, 20, 20)),  # not yet
    )
    (found,) = check_zones(SQUARE, zones, RULES, on=AUTUMN)
    assert (found.touched, found.is_exempt) == ((("water", "蓝线"),), False)
    (later,) = check_zones(SQUARE, zones, RULES, on=date(2026, 2, 1))
    assert later.kinds == ("farmland", "water")
    assert later.touched[0] == ("farmland", "farmland")  # without a name its kind


@pytest.mark.parametrize(
    ("zones", "is_exempt"),
    [
        ([box(0, 0, 9, 20)], False),
        ([box(0, 0, 10, 20)], True),
        ([box(0, 0, 6, 20), box(3, 0, 9, 20)], False),
        ([box(0, 0, 5, 20), box(15, 0, 20, 20)], True),
    ],
    ids=["less than half", "half", "two on each other do not add up", "two beside each other do"],
)
def test_an_exemption_needs_half_the_patch(zones, is_exempt):
    frame = _zones(*[("exempt", "示范区", None, zone) for zone in zones])
    (found,) = check_zones(SQUARE, frame, RULES)
    assert (found.touched, found.is_exempt) == ((), is_exempt)


def test_without_zones_nothing_is_touched():
    assert check_zones(SQUARE, None, RULES)[0].kinds == ()
    assert check_zones(SQUARE, _zones(("water", "", None, box(0, 0, 1, 1))).iloc[:0], RULES)[0].kinds == ()


def test_what_was_not_compared_is_never_none():
    (unknown,) = check_zones(SQUARE, None, RULES)
    assert (unknown.state, unknown.touches("farmland")) == ("not_checked", None)
    far = _zones(("farmland", "", None, box(900, 0, 950, 20)))
    (none,) = check_zones(SQUARE, far, RULES)
    assert (none.state, none.touches("farmland"), none.touches("ecological")) == ("none", False, None)
    (elsewhere,) = check_zones(SQUARE, far.iloc[:0], RULES, known=frozenset({"ecological"}))
    assert (elsewhere.state, elsewhere.touches("ecological")) == ("none", False)
    (touched,) = check_zones(SQUARE, _zones(("farmland", "", None, box(0, 0, 20, 20))), RULES)
    assert (touched.state, touched.touches("farmland")) == ("touched", True)
    (exempt,) = check_zones(SQUARE, _zones(("exempt", "", None, box(0, 0, 20, 20))), RULES)
    assert exempt.state == "exempt"
