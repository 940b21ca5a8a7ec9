"""Rows that cannot be, as other programs write them: the others are shown, and how many are not is told."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely

from gridtwin.model.feature_class import feature_class
from tests.twin_server.client import get
from tests.twin_server.columns import decode
from tests.twin_server.small_city import CRS, NOW, box
from twin_server.api import create_api
from twin_server.city import City
from twin_server.plausible import implausible


def add_building(city: City, code: str, height: float, shape: object) -> None:
    frame = gpd.GeoDataFrame({"code": [code], "height_m": [height]}, geometry=[shape], crs=CRS)
    city.workspace.write("building", frame, actor="test", now=NOW)


def test_a_shape_beyond_the_earth_takes_no_other_along(own_city: City) -> None:
    before = own_city.lonlat_extent("building")
    add_building(own_city, "FAR", 5.0, shapely.box(1e9, 1e9, 1e9 + 5, 1e9 + 5))
    add_building(own_city, "EMPTY", 5.0, shapely.Polygon())
    api = create_api(own_city)
    header, arrays = decode(get(api, "/layers/building/columns").body)
    assert (header["count"], header["skipped"]) == (4, 2)
    assert np.isfinite(header["origin"]).all()
    assert np.isfinite(arrays["positions"]).all()
    assert own_city.lonlat_extent("building") == pytest.approx(before, abs=5e-5)  # of boxes
    west, _, east, _ = get(api, "/layers").json["extent"]
    assert 103 < west < east < 104


@pytest.mark.parametrize("height", [-5.0, 9999.0])
def test_a_height_that_cannot_be_is_shown_as_not_known(own_city: City, height: float) -> None:
    add_building(own_city, "ODD", height, box(50, 50, 60, 60))
    header, arrays = decode(get(create_api(own_city), "/layers/building/columns").body)
    assert header["implausible"] == {"height_m": 1}
    assert np.isnan(arrays["height_m"][-1])
    assert np.nanmax(arrays["height_m"]) == 60


def test_ranges_are_those_of_the_model() -> None:
    field = feature_class("building").field("height_m")
    found = implausible(field, np.array([-0.1, 0, 828, 1000, 1001, np.nan]))
    assert found.tolist() == [True, False, False, False, True, False]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/layers/building/columns?bbox=nan,1,2,3", 400),
        ("/layers/building/columns?bbox=1,2,3", 400),
        ("/layers/nothing/columns", 404),
        ("/layers/detection_run/features", 404),
        ("/layers/building/tiles/99/1/1", 400),
        ("/tiles/map/14/999999/1", 400),
        ("/tiles/none/14/1/1", 404),
        ("/features/building/nothing", 404),
        ("/scene3d/none/tileset.json", 404),
    ],
)
def test_what_is_not_there_says_so_in_both_languages(api: object, address: str, status: int) -> None:
    answer = get(api, address)
    assert answer.status == status
    assert answer.json["detail"]
    assert any("\u4e00" <= letter <= "\u9fff" for letter in answer.json["detail_zh"])
