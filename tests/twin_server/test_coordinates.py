"""Expected figures are of PROJ's own command: `cct +proj=tmerc +lon_0=105 +x_0=500000 +ellps=GRS80`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.twin_server.client import get
from twin_server.city import City
from twin_server.coordinates import read_places

LON, LAT = 103.8, 36.05


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        pytest.param("103.8,36.05", ["longitude, latitude"], id="as on the screen"),
        pytest.param("103.8 36.05", ["longitude, latitude"], id="with a space"),
        pytest.param("103.8，36.05", ["longitude, latitude"], id="with a Chinese comma"),
        pytest.param("36.05, 103.8", ["latitude, longitude (latitude first)"], id="turned round"),
        pytest.param("东经103°48′0″ 北纬36°3′0″", ["longitude, latitude"], id="degrees, minutes, seconds"),
        pytest.param("X=3991757.0723 Y=391869.4621", ["X north, Y east (survey order)"], id="survey order"),
        pytest.param("391869.4621, 3991757.0723", ["east, north (GIS order)"], id="GIS order"),
        pytest.param(
            "3991757.0723, 35391869.4621", ["X north, Y east (survey order), zone 35"], id="with its zone"
        ),
    ],
)
def test_ways_to_write_a_place(city: City, text: str, read_as: list[str]) -> None:
    places = read_places(city, text)
    assert [place.en for place in places] == read_as
    assert places[0].lon == pytest.approx(LON, abs=1e-8)
    assert places[0].lat == pytest.approx(LAT, abs=1e-8)


def test_both_systems_agree(city: City) -> None:
    there = read_places(city, f"{LON},{LAT}")[0]
    back = read_places(city, f"{there.y:.4f},{there.x:.4f}")[0]
    assert (back.lon, back.lat) == (pytest.approx(LON, abs=1e-8), pytest.approx(LAT, abs=1e-8))
    # zone 34, the neighbour: 1.8 degrees east of its middle instead of 1.2 west of ours
    assert [place.en[-7:] for place in read_places(city, "3992000, 34662000")] == ["zone 34"]
    neighbour = read_places(city, "3992000, 34662000")[0]
    assert neighbour.lon == pytest.approx(102 + 162_000 / (111_320 * 0.8084), abs=2e-2)


@pytest.mark.parametrize("text", ["B1", "103.8", "1;drop", "0,0", "5000000 9000000", "36.05,103.8,1500", ""])
def test_what_is_no_place_near_the_city(city: City, text: str) -> None:
    assert read_places(city, text) == []


def test_the_route(api: Any) -> None:
    answer = get(api, "/coordinates?q=103.8,36.05").json
    assert answer["crs"] == 4544
    assert set(answer["places"][0]) == {"lon", "lat", "x", "y", "zh", "en"}
    assert get(api, "/coordinates?q=").status == 400
