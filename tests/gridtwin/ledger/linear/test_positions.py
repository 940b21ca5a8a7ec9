"""Position ↔ stationing: an angle, both sides, equations, too far, many at once."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.errors import TooFarFromRoute, UnknownRoute
from gridtwin.ledger.linear.calibration import Found
from gridtwin.ledger.linear.places import place_of, places_table
from gridtwin.ledger.linear.positions import RouteIndex, locate_point, locate_table
from tests.gridtwin.ledger.linear.roads import LONG_POINTS, corner, east


@pytest.mark.parametrize(
    ("x", "y", "station", "offset", "side"),
    [
        pytest.param(100, -3, "K0+100", 3, "right", id="right of a line to the east is south"),
        pytest.param(100, 3, "K0+100", -3, "left", id="left"),
        pytest.param(100, 0.01, "K0+100", -0.01, "centre", id="on the line"),
        pytest.param(297, 100, "K0+400", -3, "left", id="after the corner"),
        pytest.param(303, -4, "K0+300", 5, "right", id="outside of the corner"),
        pytest.param(300, 403, "K0+700", 3, "right", id="past the end"),
    ],
)
def test_locate(x: float, y: float, station: str, offset: float, side: str) -> None:
    row = locate_point(RouteIndex({"R2": corner()}), x, y)
    assert (row["route_code"], row["station"], row["offset_m"], row["side"]) == ("R2", station, offset, side)
    assert bool(row["is_past_end"]) is (y == 403)


def test_sharp_corner_keeps_its_side() -> None:
    """A hairpin to the left: beyond its tip everything is to the right, whichever arm is taken."""
    import shapely

    from gridtwin.ledger.linear.routes import make_route

    hairpin = make_route("H", shapely.LineString([(0, 0), (100, 0), (0, 20)]))
    for x, y in [(110, 1), (110, -1), (105, 6), (105, -6)]:
        assert locate_point(RouteIndex({"H": hairpin}), x, y)["side"] == "right"


def test_heading_and_part() -> None:
    index = RouteIndex({"R2": corner()})
    assert locate_point(index, 100, 0)["heading_deg"] == 90
    assert locate_point(index, 300, 200)["heading_deg"] == 0
    row = locate_point(RouteIndex({"R1": east(calibration=LONG_POINTS)}), 450, 0)
    assert (row["station"], row["part"]) == ("K0+350#2", 2)


def test_too_far_says_how_far() -> None:
    with pytest.raises(TooFarFromRoute, match=r"80\.0 m from any route, farther than 50 m") as caught:
        locate_point(RouteIndex({"R1": east()}), 100, 80)
    assert "80.0米" in str(caught.value.zh)
    with pytest.raises(UnknownRoute, match="no route 'R9'; there are R1"):
        locate_point(RouteIndex({"R1": east()}), 100, 80, code="R9")


def test_named_route_wins_over_a_nearer_one() -> None:
    index = RouteIndex({"R1": east(), "R2": corner()})
    table = locate_table(index, [(299, 30), (299, 30), (np.nan, 0)], ["R1", "R2", "R1"])
    assert table["station"].tolist() == ["K0+299", "K0+330", ""]
    assert table["offset_m"].tolist()[:2] == [-30, -1]
    far = locate_table(index, [(500, 500), (800, 1)])
    assert far["route_code"].tolist() == [None, "R1"]
    assert far["away_m"].iloc[0] == pytest.approx(np.hypot(200, 100), abs=0.001)


def test_no_routes_at_all() -> None:
    assert locate_table(RouteIndex({}), [(0, 0)])["route_code"].tolist() == [None]


def test_stationing_to_position() -> None:
    place = place_of(corner(), "K0+400", offset_m=-2)
    assert (place["x"], place["y"], place["heading_deg"]) == (298, 100, 0)
    routes = {"R1": east(calibration=LONG_POINTS)}
    table = places_table(routes, ["R1", "R1", "R9"], [350, 350, 0], parts=[0, 2, 0], offsets_m=1.0)
    assert table["found"].tolist() == [Found.TWICE, Found.ONCE, Found.BEYOND]
    assert table.loc[1, ["x", "y"]].tolist() == [450, -1]


@given(st.floats(1, 299) | st.floats(301, 699), st.floats(-0.9, 0.9))
def test_there_and_back(distance: float, offset: float) -> None:
    route = corner()
    x, y = route.alignment.places(distance, offset)[0]
    found = RouteIndex({"R2": route}).locate([(x, y)])
    assert found.distance_m[0] == pytest.approx(distance, abs=1e-6)
    assert found.offset_m[0] == pytest.approx(offset, abs=1e-6)
