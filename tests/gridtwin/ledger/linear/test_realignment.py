"""A stored route realigned: events and sections follow, the old line is in the history and found by date."""

from datetime import date

import pytest
import shapely

from gridtwin.ledger.errors import UnknownRoute
from gridtwin.ledger.linear.event_intake import add_event
from gridtwin.ledger.linear.places import place_of
from gridtwin.ledger.linear.positions import RouteIndex, locate_point
from gridtwin.ledger.linear.realignment import RealignmentWishes, realign_route
from gridtwin.ledger.linear.registering import RouteWishes, register_routes
from gridtwin.ledger.linear.routes import load_route
from gridtwin.store import Workspace
from tests.gridtwin.ledger.linear.conftest import NOW, X0, Y0

DETOUR = shapely.LineString([(X0 + x, Y0 + y) for x, y in [(500, 0), (500, 100), (700, 100), (700, 0)]])
WISHES = RealignmentWishes(day=date(2026, 5, 1))


@pytest.fixture
def town(either_town: Workspace) -> Workspace:
    """On a file, and on a server."""
    return either_town


def test_realigned(town: Workspace) -> None:
    add_event(
        town,
        {"route_code": "A", "kind": "sign", "title": "限速", "from_station_m": "K0+800"},
        actor="t",
        now=NOW,
    )
    dry = realign_route(
        town, "A", DETOUR, actor="t", now=NOW, wishes=RealignmentWishes(date(2026, 5, 1), dry_run=True)
    )
    assert (load_route(town, "A").length_m, dry.change.after.length_m) == (1000, 1200)
    report = realign_route(town, "A", DETOUR, actor="t", now=NOW, wishes=WISHES)
    assert report.events.report[["from_old", "from_new"]].to_numpy().tolist() == [["K0+800", "K0+800#2"]]
    assert report.findings["rule"].tolist() == ["LR07"]
    new, old = load_route(town, "A"), load_route(town, "A", on=date(2026, 4, 30))
    assert (new.length_m, old.length_m, new.realigned_on) == (1200, 1000, date(2026, 5, 1))
    assert place_of(new, "K0+800#2")["x"] == X0 + 800
    assert place_of(new, "K0+600")["y"] == Y0 + 100
    assert place_of(old, "K0+600")["y"] == Y0
    assert locate_point(RouteIndex({"A": old}), X0 + 600, Y0 + 2)["station"] == "K0+600"
    # Section 1 is untouched, section 2 no longer lies on the road.
    roads = town.read("road", where={"code": "A"}).sort_values("section_no")
    assert roads["from_station_m"].iloc[0] == 0
    assert roads["from_station_m"].isna().iloc[1]
    assert town.read("linear_event")["from_part"].tolist() == [2]


def test_twice_and_by_date(town: Workspace) -> None:
    realign_route(town, "A", DETOUR, actor="t", now=NOW, wishes=WISHES)
    second = shapely.LineString([(X0 + x, Y0 + y) for x, y in [(100, 0), (100, 50), (200, 50), (200, 0)]])
    realign_route(town, "A", second, actor="t", now=NOW, wishes=RealignmentWishes(date(2026, 9, 1)))
    lengths = [
        load_route(town, "A", on=day).length_m
        for day in (date(2020, 1, 1), date(2026, 5, 1), date(2026, 8, 31), date(2026, 9, 1))
    ]
    assert lengths == [1000, 1200, 1200, 1300]
    assert len(load_route(town, "A").calibration.equations) == 2


def test_past_alignment_keeps_its_equations(town: Workspace) -> None:
    """Short at 300 m, long at 450 m: what the numbers were before the realignment is still known."""
    points = [
        {"distance_m": 300.0, "station_m": 300.0, "after_m": 350.0},
        {"distance_m": 450.0, "station_m": 500.0, "after_m": 450.0},
    ]
    wishes = RouteWishes(calibrations={"A": points})
    register_routes(town, ["A"], actor="t", now=NOW, wishes=wishes)
    before = load_route(town, "A")
    realign_route(town, "A", DETOUR, actor="t", now=NOW, wishes=WISHES)
    past = load_route(town, "A", on=date(2026, 4, 30))
    assert past.calibration == before.calibration
    assert place_of(past, "K0+400")["x"] == X0 + 350
    assert place_of(past, "K0+470#2")["x"] == X0 + 420
    assert place_of(past, "K0+470#3")["x"] == X0 + 470
    assert locate_point(RouteIndex({"A": past}), X0 + 470, Y0)["station"] == "K0+470#3"
    assert place_of(load_route(town, "A"), "K0+470#3")["x"] == X0 + 470


def test_unknown(town: Workspace) -> None:
    with pytest.raises(UnknownRoute, match="no route 'Z'"):
        realign_route(town, "Z", DETOUR, actor="t", now=NOW, wishes=WISHES)
