"""Squares of 20 m × 20 m on a plan, dates around a permit of 2024."""

from datetime import date

import geopandas as gpd
import pytest
from shapely import box

from change_detection.outline import Outline
from change_detection.rules import screening_rules
from change_detection.screen import ScreenLayers, change_class_of, check_permit, screen, zones_touched

RULES = screening_rules()
SQUARE = box(0, 0, 20, 20)
SPRING, AUTUMN = date(2025, 4, 18), date(2025, 10, 12)


def _outline(polygon=SQUARE, **more) -> Outline:
    given = {"score": 0.6, "direction": 1.0, "is_right_angled": True, **more}
    return Outline(polygon, polygon.area, 20.0, 20.0, **given)


def _permits(**more) -> gpd.GeoDataFrame:
    row = {
        "permit_no": "建字第620102202400007号",
        "kind": "building",
        "status": "valid",
        "issued_on": date(2024, 5, 1),
        "expires_on": date(2026, 5, 1),
        "max_height_m": 12.0,
        "geometry": box(-5, -5, 25, 25),
        **more,
    }
    return gpd.GeoDataFrame([row], crs=4544)


@pytest.mark.parametrize(
    ("permit", "state"),
    [
        ({}, "permitted"),
        ({"geometry": box(0, 0, 10, 20)}, "partial"),
        ({"geometry": box(0, 0, 1, 20)}, "none"),
        ({"geometry": box(100, 0, 120, 20)}, "none"),
        ({"expires_on": date(2025, 4, 17)}, "expired"),
        ({"expires_on": date(2025, 6, 1)}, "permitted"),
        ({"expires_on": None}, "permitted"),
        ({"status": "revoked"}, "expired"),
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
        "expired the day before",
        "expires in between",
        "no expiry",
        "revoked",
        "issued afterwards",
        "issued that day",
        "land use is not construction",
        "demolition is not construction",
    ],
)
def test_permit_in_space_and_time(permit, state):
    assert check_permit(SQUARE, _permits(**permit), RULES.permit, dates=(SPRING, AUTUMN)).state == state


def test_without_a_layer_nothing_is_claimed():
    assert check_permit(SQUARE, None, RULES.permit).state == "not_checked"


def test_a_demolition_needs_a_demolition_record():
    dates = (SPRING, AUTUMN)
    assert check_permit(SQUARE, _permits(), RULES.permit, dates=dates, is_demolition=True).state == "none"
    record = _permits(kind="demolition")
    assert check_permit(SQUARE, record, RULES.permit, dates=dates, is_demolition=True).state == "permitted"


@pytest.mark.parametrize(
    ("height", "state", "above"),
    [(12.0, "permitted", None), (13.4, "permitted", None), (18.0, "partial", 6.0)],
)
def test_height_above_the_permit(height, state, above):
    found = check_permit(SQUARE, _permits(), RULES.permit, dates=(SPRING, AUTUMN), height_m=height)
    assert (found.state, found.above_permit_m) == (state, above)


def _zones(*rows) -> gpd.GeoDataFrame:
    names = ("kind", "name", "effective_from", "geometry")
    return gpd.GeoDataFrame([dict(zip(names, row, strict=True)) for row in rows], crs=4544)


def test_zones_touched_by_share_or_area_and_only_from_their_date():
    zones = _zones(
        ("water", "蓝线", None, box(-50, -50, 1, 50)),  # 20 m² inside: more than 10 m²
        ("road", "红线", None, box(19.9, 0, 50, 20)),  # 2 m²: neither
        ("farmland", None, date(2026, 1, 1), box(0, 0, 20, 20)),  # not yet
    )
    assert zones_touched(SQUARE, zones, RULES.zone, on=AUTUMN) == ([("water", "蓝线")], False)
    kinds = [kind for kind, _ in zones_touched(SQUARE, zones, RULES.zone, on=date(2026, 2, 1))[0]]
    assert kinds == ["farmland", "water"]


def test_an_exemption_needs_half_the_patch():
    zones = _zones(("exempt", "示范区", None, box(0, 0, 9, 20)))
    assert zones_touched(SQUARE, zones, RULES.zone) == ([], False)
    zones = _zones(("exempt", "示范区", None, box(0, 0, 10, 20)))
    assert zones_touched(SQUARE, zones, RULES.zone) == ([], True)


@pytest.mark.parametrize(
    ("direction", "height", "kind"),
    [
        (1.0, None, "new_building"),
        (-1.0, None, "demolition"),
        (0.1, None, "unclassified"),
        (-1.0, 6.0, "new_building"),
        (1.0, -3.0, "demolition"),
        (1.0, 0.4, "unclassified"),
    ],
)
def test_change_class(direction, height, kind):
    assert change_class_of(_outline(direction=direction, height_change_m=height)) == kind


def test_a_patch_carries_its_reasons_in_both_languages():
    zones = _zones(("farmland", "永久基本农田一号", None, box(0, 0, 20, 20)))
    (found,) = screen([_outline()], ScreenLayers(_permits(status="revoked"), zones), RULES, date_after=AUTUMN)
    assert found.grade == "A"
    assert found.permit.state == "expired"
    assert found.zone_kinds == ("farmland",)
    assert found.spot_type == "20"
    assert found.reasons_zh == (
        "规划许可已过期或被撤销：建字第620102202400007号",
        "压占控制线：永久基本农田一号",
        "面积较大：400 平方米",
        "出现类似建筑物的对象",
    )
    assert found.reasons_en[0] == "the planning permit has expired or was revoked: 建字第620102202400007号"


def test_nothing_to_screen():
    assert screen([], ScreenLayers(), RULES) == []
