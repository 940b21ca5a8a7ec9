from __future__ import annotations

from tests.twin_server.small_city import PATCH_A
from twin_server.city import City
from twin_server.figures import city_figures


def test_figures_of_the_small_city(city: City) -> None:
    figures = city_figures(city)
    assert figures["counts"]["building"] == 4
    assert figures["lengths_km"] == {"pipe_line": 0.4, "road": 0.4}
    assert figures["grid_area_km2"] == 0.16
    patches = figures["patches"]
    assert {grade["value"]: grade["count"] for grade in patches["grades"]} == {"A": 1, "B": 0, "C": 1}
    assert patches["area_m2"] == 2000
    assert patches["gravest"][0]["id"] == PATCH_A
    assert patches["gravest"][0]["class_zh"] == "新增建筑"
    groups = {group["value"]: group["count"] for group in figures["components"]["groups"]}
    assert groups == {"01": 3, "02": 1, "03": 1}
    assert [image["captured_on"] for image in figures["imagery"]] == ["2025-04-18", "2025-10-12"]


def test_what_cannot_be_computed_is_none(empty_city: City) -> None:
    figures = city_figures(empty_city)
    assert figures["lengths_km"] == {"pipe_line": None, "road": None}
    assert figures["grid_area_km2"] is None
    assert figures["patches"]["area_m2"] is None
    assert figures["last_run"] is None
