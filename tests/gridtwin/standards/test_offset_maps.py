"""Against the values that the coordtransform library prints in its own test (wandergis/coordtransform)."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.standards import (
    bd09_to_gcj02,
    bd09_to_wgs84,
    gcj02_to_bd09,
    gcj02_to_wgs84,
    wgs84_to_bd09,
    wgs84_to_gcj02,
)

longitudes = st.floats(73.6, 134.9)
latitudes = st.floats(3.9, 53.5)


def test_published_values() -> None:
    assert wgs84_to_gcj02(116.404, 39.915) == pytest.approx(
        (116.41024449916938, 39.91640428150164), abs=1e-12
    )
    assert gcj02_to_bd09(116.404, 39.915) == pytest.approx((116.41036949371029, 39.92133699351021), abs=1e-12)
    assert wgs84_to_bd09(116.404, 39.915) == pytest.approx(
        (116.41662724378733, 39.922699552216216), abs=1e-12
    )


def test_inverses_lie_near_the_published_one_step_ones() -> None:
    """Other libraries invert in one step; theirs is off by up to metres, so only 5 decimals agree."""
    assert gcj02_to_wgs84(116.404, 39.915) == pytest.approx((116.39775550083061, 39.91359571849836), abs=3e-5)
    assert bd09_to_gcj02(116.404, 39.915) == pytest.approx((116.39762729119315, 39.90865673957631), abs=3e-5)


@given(longitude=longitudes, latitude=latitudes)
def test_round_trips(longitude: float, latitude: float) -> None:
    for there, back in (
        (wgs84_to_gcj02, gcj02_to_wgs84),
        (gcj02_to_bd09, bd09_to_gcj02),
        (wgs84_to_bd09, bd09_to_wgs84),
    ):
        assert back(*there(longitude, latitude)) == pytest.approx((longitude, latitude), abs=1e-11)


@given(longitude=longitudes, latitude=latitudes)
def test_offset_is_between_tens_and_hundreds_of_metres(longitude: float, latitude: float) -> None:
    x, y = wgs84_to_gcj02(longitude, latitude)
    east = (x - longitude) * math.cos(math.radians(latitude)) * 111_320
    north = (y - latitude) * 110_900
    assert 30 < math.hypot(east, north) < 1200


@pytest.mark.parametrize("place", [(-74.0, 40.7), (2.35, 48.86), (139.7, 35.7), (103.8, 0.5)])
def test_outside_the_box_nothing_moves(place: tuple[float, float]) -> None:
    assert wgs84_to_gcj02(*place) == place
    assert gcj02_to_wgs84(*place) == place


def test_arrays_give_what_numbers_give() -> None:
    x = np.array([103.8, 116.404, -74.0, 121.47])
    y = np.array([36.06, 39.915, 40.7, 31.23])
    for function in (
        wgs84_to_gcj02,
        gcj02_to_wgs84,
        gcj02_to_bd09,
        bd09_to_gcj02,
        wgs84_to_bd09,
        bd09_to_wgs84,
    ):
        arrays = np.array(function(x, y, functions=np))
        numbers = np.array([function(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]).T
        np.testing.assert_allclose(arrays, numbers, rtol=0, atol=1e-12)
