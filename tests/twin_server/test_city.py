from __future__ import annotations

import pytest

from gridtwin.store import open_workspace
from tests.twin_server.small_city import NOW, SCHOOL, SIDE
from twin_server.city import City, parse_bbox
from twin_server.errors import BadRequest, NotFound


def test_extent_is_in_degrees(city: City) -> None:
    west, south, east, north = city.lonlat_extent("unit_grid")
    assert 103.79 < west < east < 103.81
    assert (north - south) * 111_000 == pytest.approx(SIDE, rel=0.03)


def test_an_empty_class_has_no_extent(city: City) -> None:
    assert city.lonlat_extent("alarm") is None


def test_reading_by_box_in_degrees(city: City) -> None:
    west, south, east, north = city.lonlat_extent("unit_grid")
    half = (west, south, (west + east) / 2 - 0.0003, north)
    assert set(city.read("building", bbox=half, columns=("code",))["code"]) == {"B1", "B2"}


def test_one_feature_by_id(city: City) -> None:
    declared, row = city.feature("building", SCHOOL)
    assert (declared.name, row["name"]) == ("building", "第一小学")
    with pytest.raises(NotFound, match="retired"):
        city.feature("building", "nobody")


def test_the_stamp_changes_when_another_program_writes(own_city: City) -> None:
    before = own_city.stamp()
    assert own_city.stamp() == before
    with open_workspace(own_city.path) as other:
        other.retire("building", [SCHOOL], actor="other", now=NOW)
    assert own_city.stamp() != before
    assert own_city.workspace.count("building") == 3


@pytest.mark.parametrize(
    "text",
    ["1,2,3", "a,b,c,d", "10,0,5,1", "0,0,0,1", "0,0,1,91", "nan,0,1,1", "-181,0,1,1"],
    ids=["three", "words", "east of itself", "no width", "beyond the pole", "NaN", "beyond the date line"],
)
def test_a_box_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(BadRequest, match="bbox"):
        parse_bbox(text)


def test_a_box() -> None:
    assert parse_bbox("103.7,36.0,103.8,36.1") == (103.7, 36.0, 103.8, 36.1)
    assert parse_bbox(None) is None
