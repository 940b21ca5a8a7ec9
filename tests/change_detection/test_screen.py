"""Squares of 20 m × 20 m on a plan, dates around a permit of 2024."""

from datetime import date

import geopandas as gpd
import pytest
from shapely import box

from change_detection.outline import Outline
from change_detection.rules import screening_rules
from change_detection.screen import ScreenLayers, change_class_of, screen

RULES = screening_rules()
SQUARE = box(0, 0, 20, 20)
SPRING, AUTUMN = date(2025, 4, 18), date(2025, 10, 12)
DATES = {"date_before": SPRING, "date_after": AUTUMN}


def _outline(polygon=SQUARE, **more) -> Outline:
    given = {"score": 0.6, "direction": 1.0, "is_right_angled": True, **more}
    return Outline(polygon, polygon.area, 20.0, 20.0, **given)


def _layer(**row) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame([row], crs=4544)


def _permit(**more) -> gpd.GeoDataFrame:
    row = {
        "permit_no": "建字第620102202400007号",
        "kind": "building",
        "status": "valid",
        "issued_on": date(2024, 5, 1),
        "expires_on": date(2026, 5, 1),
        "max_height_m": 12.0,
        "geometry": box(-5, -5, 25, 25),
    }
    return _layer(**{**row, **more})


def _building(**more) -> gpd.GeoDataFrame:
    row = {"code": "J1", "built_year": 2003, "legal_state": "legal", "height_m": 9.0, "geometry": SQUARE}
    return _layer(**{**row, **more})


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
def test_the_class_without_a_classifier(direction, height, kind):
    assert change_class_of(_outline(direction=direction, height_change_m=height)) == kind


def test_the_classifier_s_class_and_probability_count():
    (found,) = screen([_outline(change_class="stockpile", class_probability=0.83)], ScreenLayers(), RULES)
    assert (found.change_class, found.class_probability, found.spot_type) == ("stockpile", 0.83, "TD")


def test_the_register_overrules_a_new_building_and_drops_its_probability():
    outline = _outline(change_class="new_building", class_probability=0.9, height_change_m=3.0)
    (found,) = screen([outline], ScreenLayers(buildings=_building()), RULES, **DATES)
    assert (found.change_class, found.class_probability) == ("added_floor", None)
    assert "位于前时相之前已登记的建筑上（J1），应为加层、扩建或屋面变化，而非新建" in found.reasons_zh


def test_a_floor_on_a_building_counts_with_the_height_below_it():
    layers = ScreenLayers(permits=_permit(), buildings=_building(height_m=10.0))
    (found,) = screen([_outline(height_change_m=6.0)], layers, RULES, **DATES)
    assert (found.permit.state, found.permit.above_permit_m) == ("above", pytest.approx(4.0))
    (alone,) = screen([_outline(height_change_m=6.0)], ScreenLayers(permits=_permit()), RULES, **DATES)
    assert alone.permit.state == "permitted"


def test_a_patch_carries_its_reasons_in_both_languages():
    zones = _layer(kind="farmland", name="永久基本农田一号", effective_from=None, geometry=SQUARE)
    layers = ScreenLayers(_permit(status="revoked"), zones)
    (found,) = screen([_outline()], layers, RULES, date_after=AUTUMN)
    assert found.grade == "A"
    assert found.permit.state == "expired"
    assert found.zone.kinds == ("farmland",)
    assert found.spot_type == "20"
    assert found.reasons_zh == (
        "规划许可已过期或被撤销：建字第620102202400007号",
        "压占控制线：永久基本农田一号",
        "面积较大：400 平方米",
        "出现类似建筑物的对象",
    )
    assert found.reasons_en[0] == "the planning permit has expired or was revoked: 建字第620102202400007号"


def test_every_patch_keeps_its_place():
    outlines = [_outline(box(x, 0, x + 20, 20)) for x in (500, 0, 900)]
    found = screen(outlines, ScreenLayers(permits=_permit()), RULES, **DATES)
    assert [one.outline for one in found] == outlines
    assert [one.permit.state for one in found] == ["none", "permitted", "none"]


def test_nothing_to_screen():
    assert screen([], ScreenLayers(), RULES) == []
