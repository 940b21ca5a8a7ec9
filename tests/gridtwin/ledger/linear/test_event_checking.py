"""Every rule of linear events, refused and passed. Road S leaves 400–500 out, L has 300–400 twice."""

import pandas as pd
import pytest

from gridtwin.ledger.linear.event_checking import check_events, check_stored_events
from gridtwin.ledger.linear.events import event_table
from gridtwin.ledger.linear.routes import Route
from gridtwin.ledger.rules import load_rules
from gridtwin.store import Workspace
from tests.gridtwin.ledger.linear.conftest import NOW
from tests.gridtwin.ledger.linear.roads import LONG_POINTS, SHORT_POINTS, east

ROUTES = {"A": east("A"), "S": east("S", calibration=SHORT_POINTS), "L": east("L", calibration=LONG_POINTS)}
WORK = {"route_code": "A", "kind": "work", "title": "铣刨", "from_station_m": 100, "to_station_m": 200}


def check(still: Workspace, *rows: dict[str, object], routes: dict[str, Route] | None = None) -> list[str]:
    table = event_table(pd.DataFrame([{**WORK, **row} for row in rows]))
    found = check_events(still, table, routes=routes or ROUTES)
    assert found["message_zh"].str.len().gt(4).all()
    return found["rule"].tolist()


@pytest.mark.parametrize(
    ("row", "rules"),
    [
        pytest.param({}, [], id="right"),
        pytest.param({"route_code": "Z"}, ["L01"], id="no such route"),
        pytest.param({"to_station_m": 1200}, ["L03"], id="end beyond the road"),
        pytest.param({"from_station_m": -5}, ["L03"], id="before the road"),
        pytest.param({"route_code": "S", "to_station_m": 450}, ["L04"], id="missing number"),
        pytest.param({"route_code": "S", "to_station_m": 500}, [], id="other side of the equation"),
        pytest.param({"route_code": "L", "from_station_m": 350, "to_station_m": 500}, ["L05"], id="twice"),
        pytest.param(
            {"route_code": "L", "from_station_m": 350, "from_part": 2, "to_station_m": 500},
            [],
            id="part told",
        ),
        pytest.param(
            {"route_code": "L", "from_station_m": 100, "from_part": 2}, ["L06"], id="not in that part"
        ),
        pytest.param({"to_station_m": 50}, ["L07"], id="reversed"),
        pytest.param({"to_station_m": 100}, ["L07"], id="no length"),
        pytest.param(
            {"route_code": "L", "from_station_m": 350, "from_part": 2, "to_station_m": 380, "to_part": 1},
            ["L07"],
            id="reversed by parts",
        ),
        pytest.param({"side": "right", "offset_m": -2.0}, ["L09"], id="left offset on the right"),
        pytest.param({"side": "left", "offset_m": -2.0}, [], id="left is negative"),
        pytest.param({"side": "centre", "offset_m": 9.0}, ["L09"], id="far from the centre"),
        pytest.param({"kind": "sign"}, ["L10"], id="a sign is a point"),
        pytest.param({"kind": "closure", "to_station_m": None}, ["L10"], id="a closure is a segment"),
        pytest.param({"started_on": "2026-03-02", "ended_on": "2026-03-01"}, ["L11"], id="days reversed"),
        pytest.param({"kind": "party"}, ["L12"], id="unknown kind"),
        pytest.param({"side": "上面"}, ["L12"], id="unknown side"),
        pytest.param({"offset_m": 80.0}, ["L13"], id="far off"),
    ],
)
def test_one_event(still: Workspace, row: dict[str, object], rules: list[str]) -> None:
    assert check(still, row) == rules


@pytest.mark.parametrize(
    ("other", "rules"),
    [
        pytest.param({"from_station_m": 150, "to_station_m": 250, "title": "罩面"}, ["L08"], id="crossing"),
        pytest.param({"from_station_m": 120, "to_station_m": 130, "title": "罩面"}, ["L08"], id="inside"),
        pytest.param({"from_station_m": 200, "to_station_m": 250}, [], id="end to end"),
        pytest.param({"from_station_m": 150, "route_code": "S"}, [], id="another road"),
        pytest.param({"kind": "defect"}, [], id="another kind"),
        pytest.param({}, ["L08", "L14"], id="the same again"),
    ],
)
def test_two_events(still: Workspace, other: dict[str, object], rules: list[str]) -> None:
    assert check(still, {}, other) == rules


def test_sides_days_and_titles_keep_events_apart(still: Workspace) -> None:
    left, right = {"side": "left"}, {"side": "right", "title": "罩面"}
    assert check(still, left, right) == []
    assert check(still, left, {**right, "side": "whole"}) == ["L08"]
    spring = {"started_on": "2026-03-01", "ended_on": "2026-04-01"}
    assert check(still, spring, {"started_on": "2026-04-01"}) == []
    assert check(still, spring, {"started_on": "2026-03-20"}) == ["L08"]
    property_ = {"kind": "property", "title": "路面", "value": "沥青"}
    assert check(still, property_, {**property_, "title": "限速", "value": "40"}) == []
    assert check(still, property_, {**property_, "value": "水泥"}) == ["L08", "L14"]


def test_message_names_the_other(still: Workspace) -> None:
    table = event_table(pd.DataFrame([WORK, {**WORK, "from_station_m": 150, "title": "罩面"}]))
    found = check_events(still, table, routes=ROUTES)
    assert "overlaps 铣刨 K0+100 (works, K0+100 to K0+200) by 50.0 m" in found["message_en"].iloc[0]
    assert found.geometry.iloc[0].x == 150


def test_against_stored_events(town: Workspace) -> None:
    town.write("linear_event", pd.DataFrame([WORK]), actor="t", now=NOW)
    assert len(check_stored_events(town)) == 0
    table = event_table(pd.DataFrame([{**WORK, "from_station_m": 199}, {**WORK, "to_station_m": None}]))
    table = event_table(table.frame.assign(to_station_m=[250, None]))
    assert check_events(town, table)["rule"].tolist() == ["L08"]


def test_every_rule_has_texts_that_fill_in() -> None:
    assert [name for name in load_rules("linear_rules") if not name.startswith("LR")] == [
        f"L{number:02d}" for number in range(1, 15)
    ]
