"""Routes in the workspace: built, left alone, changed, refused; sections know their range."""

import geopandas as gpd
import pytest
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import UnknownRoute
from gridtwin.ledger.linear.registering import RouteWishes, register_routes
from gridtwin.ledger.linear.routes import load_route, load_routes
from gridtwin.store import Workspace
from tests.gridtwin.ledger.linear.conftest import NOW, X0, Y0

EQUATION = [{"distance_m": 400.0, "station_m": 400.0, "after_m": 500.0}]


def counts(report: object) -> list[int]:
    return [getattr(report, name) for name in ("roads_in", "added", "changed", "unchanged", "refused")]


def test_routes_are_there_with_their_sections(town: Workspace) -> None:
    routes = load_routes(town)
    assert {code: route.length_m for code, route in routes.items()} == {"A": 1000, "B": 300}
    roads = town.read("road").sort_values(["code", "section_no"])
    assert roads[["from_station_m", "to_station_m"]].to_numpy().tolist() == [[0, 400], [400, 1000], [0, 300]]


def test_again_changes_nothing(town: Workspace) -> None:
    report = register_routes(town, actor="t", now=NOW)
    assert counts(report) == [2, 0, 0, 2, 0]
    assert (report.sections_filled, len(report.findings)) == (0, 0)


def test_start_and_equation(town: Workspace) -> None:
    wishes = RouteWishes(
        start_m=100, calibrations={"A": [{"distance_m": 400, "station_m": 500, "after_m": 600}]}
    )
    report = register_routes(town, ["A"], actor="t", now=NOW, wishes=wishes)
    assert counts(report) == [1, 0, 1, 0, 0]
    assert report.sections_filled == 2
    roads = town.read("road", where={"code": "A"}).sort_values("section_no")
    assert roads[["from_station_m", "to_station_m"]].to_numpy().tolist() == [[100, 500], [600, 1200]]
    assert str(load_route(town, "A").calibration.last) == "K1+200"
    again = register_routes(town, ["A"], actor="t", now=NOW)
    assert counts(again) == [1, 0, 0, 1, 0]


def test_calibration_of_another_length_is_not_bent(town: Workspace) -> None:
    register_routes(town, ["A"], actor="t", now=NOW, wishes=RouteWishes(calibrations={"A": EQUATION}))
    more = gpd.GeoDataFrame(
        {"code": ["A"], "section_no": [3], "name": ["东路"], "road_class": ["支路"]},
        geometry=[shapely.LineString([(X0 + 1000, Y0), (X0 + 1100, Y0)])],
        crs=town.crs,
    )
    town.write("road", more, actor="t", now=NOW)
    report = register_routes(town, ["A"], actor="t", now=NOW)
    assert (counts(report), report.findings["rule"].tolist()) == ([1, 0, 0, 0, 1], ["LR10"])
    dropped = register_routes(town, ["A"], actor="t", now=NOW, wishes=RouteWishes(drop_calibration=True))
    assert counts(dropped) == [1, 0, 1, 0, 0]
    assert load_route(town, "A").length_m == 1100


def test_wrong_calibration_is_a_finding(town: Workspace) -> None:
    wishes = RouteWishes(calibrations={"A": [{"distance_m": 4000, "station_m": 400}]})
    report = register_routes(town, ["A"], actor="t", now=NOW, wishes=wishes)
    assert report.findings["rule"].tolist() == ["LR11"]
    assert "1000.000 m long" in report.findings["message_en"].iloc[0]


def test_unknown_codes(town: Workspace) -> None:
    with pytest.raises(UsageError, match="no section of road 'Z'"):
        register_routes(town, ["Z"], actor="t", now=NOW)
    with pytest.raises(UnknownRoute, match="no route 'Z'; there are A, B") as caught:
        load_route(town, "Z")
    assert "现有A, B" in str(caught.value.zh)


def test_a_point_at_the_start_sets_it(town: Workspace) -> None:
    """A table of points says where each road begins; --start is for one road and goes before it."""
    points = [{"distance_m": 0, "station_m": 5000}, {"distance_m": 1000, "station_m": 6010}]
    wishes = RouteWishes(calibrations={"A": points})
    assert counts(register_routes(town, ["A"], actor="t", now=NOW, wishes=wishes)) == [1, 0, 1, 0, 0]
    route = load_route(town, "A")
    assert [str(end) for end in (route.calibration.first, route.calibration.last)] == ["K5+000", "K6+010"]
    against = RouteWishes(start_m=0, calibrations={"A": points})
    report = register_routes(town, ["A"], actor="t", now=NOW, wishes=against)
    assert report.findings["rule"].tolist() == ["LR11"]


def test_points_of_no_road_are_told(town: Workspace) -> None:
    """B has points too, but only A is built now: nothing is wrong with them."""
    wishes = RouteWishes(calibrations=dict.fromkeys(("A", "B", "Z"), EQUATION[:1]))
    report = register_routes(town, ["A"], actor="t", now=NOW, wishes=wishes)
    assert report.findings[["rule", "code"]].to_numpy().tolist() == [["LR12", "Z"]]
    assert "its 1 calibration points are not used" in report.findings["message_en"].iloc[0]


def test_turned_and_kept_that_way(town: Workspace) -> None:
    """A has 400 m and 600 m to the east: turned, its second section is K0+000 to K0+600."""
    turn = RouteWishes(turned=frozenset({"A"}), starts={"A": 50.0})
    report = register_routes(town, actor="t", now=NOW, wishes=turn)
    assert counts(report) == [2, 0, 1, 1, 0]
    assert sorted(report.findings["rule"]) == ["LR05", "LR06", "LR06"]
    roads = town.read("road", where={"code": "A"}).sort_values("section_no")
    assert roads[["from_station_m", "to_station_m"]].to_numpy().tolist() == [[650, 1050], [50, 650]]
    again = register_routes(town, actor="t", now=NOW)
    assert counts(again) == [2, 0, 0, 2, 0], "what is built again keeps its direction"
    back = register_routes(town, actor="t", now=NOW, wishes=RouteWishes(turned=frozenset({"A"})))
    assert (counts(back), len(back.findings)) == ([2, 0, 1, 1, 0], 0)


def test_a_dry_run_shows_routes_and_their_sections_in_order(town: Workspace) -> None:
    wishes = RouteWishes(turned=frozenset({"A"}), dry_run=True)
    report = register_routes(town, actor="t", now=NOW, wishes=wishes)
    shown = report.routes.drop(columns="geometry").to_numpy().tolist()
    assert shown == [
        ["A", "东路", "changed", 1000.0, "K0+000", "K1+000", 2],
        ["B", "北街", "unchanged", 300.0, "K0+000", "K0+300", 1],
    ]
    order = report.sections[report.sections["code"] == "A"]
    assert order[["place", "section_no", "from_station", "to_station", "is_turned"]].to_numpy().tolist() == [
        [1, 2, "K0+000", "K0+600", True],
        [2, 1, "K0+600", "K1+000", True],
    ]
    assert load_route(town, "A").line.coords[0] == (X0, Y0), "nothing is stored"


def test_calibration_does_not_outlive_a_turn(town: Workspace) -> None:
    register_routes(town, ["A"], actor="t", now=NOW, wishes=RouteWishes(calibrations={"A": EQUATION}))
    turn = frozenset({"A"})
    report = register_routes(town, ["A"], actor="t", now=NOW, wishes=RouteWishes(turned=turn))
    assert (counts(report), report.findings["rule"].tolist()[-1]) == ([1, 0, 0, 0, 1], "LR11")
    assert report.routes["state"].tolist() == ["refused"]
    dropped = RouteWishes(turned=turn, drop_calibration=True)
    assert counts(register_routes(town, ["A"], actor="t", now=NOW, wishes=dropped)) == [1, 0, 1, 0, 0]
