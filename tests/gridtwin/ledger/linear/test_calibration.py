"""Distance ↔ stationing, with equations. The road of most tests is 1000 m long."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.errors import AmbiguousStationing, BadCalibration, BadStationing
from gridtwin.ledger.linear.calibration import (
    Calibration,
    CalibrationPoint,
    Found,
    make_calibration,
    points_of,
)
from gridtwin.ledger.linear.stationing import Stationing

PLAIN = make_calibration(1000, 0)
# 400 m from the start the numbers jump from K0+400 to K0+500: 100 numbers are missing.
SHORT = make_calibration(1000, 0, [CalibrationPoint(400, 400, 500)])
# There they fall back from K0+400 to K0+300: 300 to 400 occur twice.
LONG = make_calibration(1000, 0, [CalibrationPoint(400, 400, 300)])


def test_without_points_a_metre_is_a_metre() -> None:
    road = make_calibration(1000, 200)
    assert (str(road.first), str(road.last)) == ("K0+200", "K1+200")
    assert road.distance_of("K0+250") == 50


def test_linear_between_points() -> None:
    road = make_calibration(1000, 0, [CalibrationPoint(500, 510), CalibrationPoint(1000, 1000)])
    assert road.distance_of("K0+255") == 250
    assert road.station_of(750).metres == 755


def test_short_equation() -> None:
    assert str(SHORT.last) == "K1+100"
    assert SHORT.distance_of("K0+600") == 500
    assert (str(SHORT.station_of(400)), str(SHORT.station_of(400, is_back=True))) == ("K0+500", "K0+400")
    with pytest.raises(BadStationing, match=r"K0\+450 does not exist.*K0\+400 = K0\+500") as caught:
        SHORT.distance_of("K0+450")
    assert "缺号" in str(caught.value.zh)


def test_long_equation() -> None:
    assert str(LONG.last) == "K0+900"
    with pytest.raises(AmbiguousStationing, match=r"K0\+350#1, K0\+350#2"):
        LONG.distance_of("K0+350")
    assert (LONG.distance_of("K0+350#1"), LONG.distance_of("K0+350#2")) == (350, 450)
    assert str(LONG.station_of(450)) == "K0+350#2"
    assert str(LONG.station_of(550)) == "K0+450"


@pytest.mark.parametrize(
    ("road", "station", "said"),
    [
        pytest.param(PLAIN, "K1+001", "beyond the road, which runs from", id="after the end"),
        pytest.param(PLAIN, "K0-001", "beyond", id="before the start"),
        pytest.param(LONG, "K0+450#1", "part 1 has no", id="not in the part"),
        pytest.param(LONG, "K0+350#3", "part 3 has no", id="no such part"),
        pytest.param(LONG, "K0+950#2", "beyond", id="beyond, in a part"),
    ],
)
def test_refused(road: Calibration, station: str, said: str) -> None:
    with pytest.raises(BadStationing, match=said) as caught:
        road.distance_of(station)
    assert caught.value.zh


def test_rounding_to_millimetres_is_no_mistake() -> None:
    assert make_calibration(1000.0004, 0).distance_of("K1+000.001") == pytest.approx(1000.0004)


@pytest.mark.parametrize(
    ("points", "said"),
    [
        pytest.param([CalibrationPoint(1200, 5)], "1000.000 m long", id="off the line"),
        pytest.param([CalibrationPoint(500, -5)], "does not rise", id="falling"),
        pytest.param([CalibrationPoint(500, 400), CalibrationPoint(700, 400)], "does not rise", id="level"),
        pytest.param([CalibrationPoint(500, 500), CalibrationPoint(500, 600)], "two calibration", id="twice"),
        pytest.param([CalibrationPoint(0, 5)], "begins with K0", id="another start"),
        pytest.param([CalibrationPoint(1000, 1000, 5)], "equation at the end", id="equation at the end"),
        pytest.param([CalibrationPoint(500, float("nan"))], "correct", id="NaN"),
    ],
)
def test_bad_points(points: list[CalibrationPoint], said: str) -> None:
    with pytest.raises(BadCalibration, match=said) as caught:
        make_calibration(1000, 0, points)
    assert caught.value.zh


def test_points_of_json() -> None:
    assert points_of([{"distance_m": 4, "station_m": "K0+004", "after_m": 10}]) == [
        CalibrationPoint(4, 4, 10)
    ]
    assert points_of(None) == []
    assert points_of(SHORT.as_json()) == list(SHORT.points)
    with pytest.raises(BadCalibration, match="distance_m"):
        points_of([{"station_m": 5}])


def test_many_at_once() -> None:
    found = LONG.distances([100, 350, 350, 450, 2000], [0, 0, 2, 1, 0])
    assert found.found.tolist() == [Found.ONCE, Found.TWICE, Found.ONCE, Found.NOT_IN_PART, Found.BEYOND]
    np.testing.assert_array_equal(found.distance_m, [100, np.nan, 450, np.nan, np.nan])


@st.composite
def calibrations(draw: st.DrawFn) -> Calibration:
    steps = draw(st.lists(st.tuples(st.integers(1, 500), st.integers(1, 500)), min_size=1, max_size=6))
    start = draw(st.integers(-500, 500))
    distance, station, points = 0, start, []
    for step, numbers in steps:
        distance, station = distance + step, station + numbers
        jump = draw(st.one_of(st.none(), st.integers(-300, 300).filter(bool)))
        points.append(CalibrationPoint(distance, station, None if jump is None else station + jump))
        station += jump or 0
    return make_calibration(distance + 100, start, points)


@given(calibrations(), st.floats(0, 1))
def test_there_and_back(road: Calibration, share: float) -> None:
    distance = share * road.length_m
    for is_back in (False, True):
        station = road.station_of(distance, is_back=is_back)
        assert road.distance_of(station) == pytest.approx(distance, abs=1e-6)
        numbers, parts = road.stations([distance], is_back=is_back)
        assert road.distances(numbers, parts).distance_m[0] == pytest.approx(distance, abs=1e-6)


@given(calibrations())
def test_numbers_rise_in_each_part(road: Calibration) -> None:
    for part in road.parts:
        assert (np.diff(part.stations) > 0).all()
    assert sum(float(np.ptp(part.distances)) for part in road.parts) == pytest.approx(road.length_m)


def test_a_stationing_says_its_part() -> None:
    assert str(Stationing(350, 2)) == "K0+350#2"
