"""Routes made, changed and realigned are taken back on both stores; who was there since is named."""

from datetime import date, timedelta
from typing import Any

import pytest
import shapely

from gridtwin.ledger.linear import (
    RealignmentWishes,
    RouteWishes,
    add_event,
    load_route,
    load_routes,
    place_of,
    realign_route,
    register_routes,
    take_back_routes,
)
from gridtwin.store import Workspace
from gridtwin.store.errors import CannotTakeBack
from tests.gridtwin.ledger.linear.conftest import NOW, X0, Y0

EDIT = NOW + timedelta(minutes=5, milliseconds=40)
BACK = EDIT + timedelta(hours=2)
DETOUR = shapely.LineString([(X0 + x, Y0 + y) for x, y in [(500, 0), (500, 100), (700, 100), (700, 0)]])
# 500 m to the west: sections of road C, which has no route yet.
WEST = shapely.LineString([(X0 - 500, Y0), (X0 - 100, Y0)])


def put_event(town: Workspace, title: str, station: str, **more: Any) -> None:
    row = {"route_code": "A", "kind": "sign", "title": title, "from_station_m": station}
    add_event(town, row, actor="anna", now=more.pop("now", NOW + timedelta(minutes=1)))


def realigned(town: Workspace) -> None:
    """Road A gets 400 m instead of 200 m between K0+500 and K0+700; a sign at K0+800 follows."""
    put_event(town, "限速", "K0+800")
    wishes = RealignmentWishes(date(2026, 5, 1), reason="new bridge")
    realign_route(town, "A", DETOUR, actor="ben", now=EDIT, wishes=wishes)


def ranges(town: Workspace) -> list[list[float]]:
    rows = town.read("road", where={"code": "A"}).sort_values("section_no")
    found: list[list[float]] = rows[["from_station_m", "to_station_m"]].to_numpy().tolist()
    return found


def test_a_realignment(either_town: Workspace) -> None:
    town = either_town
    before, ranged = load_route(town, "A"), ranges(town)
    realigned(town)
    assert (load_route(town, "A").length_m, ranges(town)[1]) != (1000, ranged[1])
    done = take_back_routes(town, EDIT, actor="ben", now=BACK, reason="drawn wrongly")
    assert (done.codes, done.removed, done.restored, done.sections, done.events) == (("A",), 0, 1, 1, 1)
    after = load_route(town, "A")
    assert (after.line, after.calibration, after.realigned_on) == (before.line, before.calibration, None)
    assert ranges(town) == ranged == [[0, 400], [400, 1000]]
    event = town.read("linear_event").iloc[0]
    assert (event["from_station_m"], event["row_version"]) == (800, 3)
    assert town.read("linear_event")["from_part"].isna().all()
    assert place_of(after, "K0+800")["x"] == X0 + 800
    row = town.read("road_route", where={"code": "A"}).iloc[0]
    past = town.history("road_route", row["id"])
    assert past["reason"].tolist() == ["new bridge", "drawn wrongly"], "the history shows both"
    assert past["actor"].tolist() == ["ben", "ben"]
    assert [shape.length for shape in past["geometry"]] == [1000, 1200]
    # The road may be realigned anew, also from an earlier day than the one taken back.
    again = RealignmentWishes(date(2026, 4, 1))
    realign_route(town, "A", DETOUR, actor="ben", now=BACK + timedelta(hours=1), wishes=again)
    assert load_route(town, "A", on=date(2026, 3, 31)).length_m == 1000
    assert load_route(town, "A", on=date(2026, 4, 1)).length_m == 1200


def test_routes_made_leave_and_can_be_made_again(either_town: Workspace) -> None:
    """Sections have no range again; made once more, the route goes on with its row and its history."""
    town = either_town
    row = {"code": "C", "section_no": 1, "name": "西路", "road_class": "支路"}
    add_section(town, row, WEST)
    register_routes(town, actor="ben", now=EDIT)
    made = town.read("road_route", where={"code": "C"}).iloc[0]
    assert (made["row_version"], ranges_of(town, "C")) == (1, [[0, 400]])
    done = take_back_routes(town, EDIT, actor="ben", now=BACK)
    assert (done.codes, done.removed, done.restored, done.sections) == (("C",), 1, 0, 1)
    assert sorted(load_routes(town)) == ["A", "B"], "routes that were there stay"
    assert ranges_of(town, "C") == [[None, None]]
    later = BACK + timedelta(hours=1)
    again = register_routes(town, actor="ben", now=later)
    assert (again.added, again.sections_filled) == (1, 1)
    new = town.read("road_route", where={"code": "C"}).iloc[0]
    assert (new["id"], new["row_version"]) == (made["id"], 2)
    assert town.history("road_route", made["id"])["action"].tolist() == ["retire"]
    take_back_routes(town, later, actor="ben", now=later + timedelta(hours=1))
    assert town.history("road_route", made["id"])["version"].tolist() == [1, 2]


def test_a_changed_start(either_town: Workspace) -> None:
    town = either_town
    register_routes(town, ["A"], actor="ben", now=EDIT, wishes=RouteWishes(starts={"A": 5000.0}))
    assert str(load_route(town, "A").calibration.last) == "K6+000"
    done = take_back_routes(town, EDIT, actor="ben", now=BACK)
    assert (done.codes, done.restored, done.sections) == (("A",), 1, 2)
    assert str(load_route(town, "A").calibration.last) == "K1+000"
    assert ranges(town) == [[0, 400], [400, 1000]]


@pytest.mark.parametrize("class_name", ["road_route", "road", "linear_event"])
def test_refused_where_somebody_changed_a_row_since(either_town: Workspace, class_name: str) -> None:
    town = either_town
    realigned(town)
    since = EDIT + timedelta(minutes=30)
    where = {"section_no": 2} if class_name == "road" else {}
    code = "route_code" if class_name == "linear_event" else "code"
    row = town.read(class_name, where={code: "A", **where})[["id", "row_version"]]
    town.update(class_name, row.assign(note="checked"), actor="carl", now=since)
    called = {"road_route": "Route A", "road": "Road A", "linear_event": "vent 限速"}[class_name]
    with pytest.raises(CannotTakeBack) as caught:
        take_back_routes(town, EDIT, actor="ben", now=BACK)
    said = str(caught.value)
    assert all(each in said for each in (called, "changed", "carl", "2026-03-02 09:35:00")), said
    assert all(each in str(caught.value.zh) for each in ("carl", "2026-03-02 09:35:00", "未撤回"))
    assert load_route(town, "A").length_m == 1200, "nothing was taken back"
    assert town.read("linear_event")["from_part"].tolist() == [2]


def test_refused_where_an_event_was_added_since(either_town: Workspace) -> None:
    """K0+750#1 lies on the new part: there is no such place on the old line."""
    town = either_town
    realigned(town)
    put_event(town, "停车", "K0+750#1", now=EDIT + timedelta(minutes=30))
    with pytest.raises(
        CannotTakeBack, match=r"event 停车 on road A was added by anna at 2026-03-02 09:35:00"
    ):
        take_back_routes(town, EDIT, actor="ben", now=BACK)
    assert load_route(town, "A").length_m == 1200


def test_refused_where_it_was_realigned_again(either_town: Workspace) -> None:
    town = either_town
    realigned(town)
    second = shapely.LineString([(X0 + x, Y0 + y) for x, y in [(100, 0), (100, 50), (200, 50), (200, 0)]])
    later = EDIT + timedelta(minutes=30)
    realign_route(town, "A", second, actor="carl", now=later, wishes=RealignmentWishes(date(2026, 9, 1)))
    with pytest.raises(CannotTakeBack, match=r"Route A was changed .* by carl at"):
        take_back_routes(town, EDIT, actor="ben", now=BACK)
    take_back_routes(town, later, actor="carl", now=BACK)
    assert load_route(town, "A").length_m == 1200, "the newer one first"


def test_the_last_first_then_the_one_before(either_town: Workspace) -> None:
    """What was taken back is not in the way, nor is an event that was but renamed since."""
    town = either_town
    put_event(town, "限速", "K0+800")
    register_routes(town, ["A"], actor="ben", now=EDIT, wishes=RouteWishes(starts={"A": 100.0}))
    later = EDIT + timedelta(minutes=30)
    realign_route(town, "A", DETOUR, actor="ben", now=later, wishes=RealignmentWishes(date(2026, 5, 1)))
    take_back_routes(town, later, actor="ben", now=later + timedelta(minutes=1))
    event = town.read("linear_event")[["id", "row_version"]]
    town.update("linear_event", event.assign(title="限速40"), actor="carl", now=later + timedelta(minutes=2))
    done = take_back_routes(town, EDIT, actor="ben", now=BACK)
    assert (done.codes, done.restored, done.sections) == (("A",), 1, 2)
    assert load_route(town, "A").calibration.first.metres == 0
    assert town.read("linear_event")[["title", "from_station_m"]].to_numpy().tolist() == [["限速40", 800]]


def test_an_edit_of_roads_alone_is_none_of_routes(either_town: Workspace) -> None:
    town = either_town
    row = town.read("road", where={"code": "A"})[["id", "row_version"]].head(1)
    town.update("road", row.assign(note="x"), actor="ben", now=EDIT)
    with pytest.raises(CannotTakeBack, match="nothing to take back"):
        take_back_routes(town, EDIT, actor="ben", now=BACK)
    assert "x" in town.read("road")["note"].tolist()


def add_section(town: Workspace, row: dict[str, Any], line: shapely.LineString) -> None:
    import geopandas as gpd

    frame = gpd.GeoDataFrame([row], geometry=[line], crs=town.crs)
    town.write("road", frame, actor="anna", now=NOW)


def ranges_of(town: Workspace, code: str) -> list[list[float | None]]:
    rows = town.read("road", where={"code": code})[["from_station_m", "to_station_m"]]
    found: list[list[float | None]] = rows.astype(object).where(rows.notna(), None).to_numpy().tolist()
    return found
