"""Pieces whose ends, numbers and lengths are worked out by hand: equations, calibration, millimetres."""

from datetime import date
from typing import Any

import pandas as pd
import pytest
import shapely

from gridtwin.ledger.linear import (
    RealignmentWishes,
    add_event,
    event_table,
    make_route,
    realign_route,
    segment_layer,
    segment_routes,
    segment_workspace,
)
from gridtwin.ledger.linear.events import EventTable
from gridtwin.ledger.linear.routes import Route
from gridtwin.ledger.linear.segmentation import Spans, spans_of_events, spans_of_sections
from gridtwin.store import Workspace
from tests.gridtwin.ledger.linear.conftest import NOW, X0, Y0
from tests.gridtwin.ledger.linear.roads import LONG_POINTS, SHORT_POINTS, east


def events(*rows: tuple[Any, ...], code: str = "A") -> EventTable:
    """kind, title, from, to and, where they are told, the parts of both and a value."""
    names = ("kind", "title", "from_station_m", "to_station_m", "from_part", "to_part", "value")
    filled = [dict(zip(names, [*row, *[None] * (len(names) - len(row))], strict=True)) for row in rows]
    return event_table(pd.DataFrame(filled).assign(route_code=code))


def cut(route: Route, table: EventTable, *more: Spans) -> pd.DataFrame:
    routes = {route.code: route}
    return segment_routes(routes, [spans_of_events(table, routes), *more], table)


def told(pieces: pd.DataFrame, *columns: str) -> list[list[object]]:
    plain = pieces[list(columns)].astype(object)
    found: list[list[object]] = plain.where(plain.notna(), None).to_numpy().tolist()
    return found


ENDS = ("from_station", "to_station", "length_m")


def test_numbers_that_occur_twice() -> None:
    """K0+400 = K0+300 at 400 m: K0+300 to K0+400 is there twice, K0+350#1 is 350 m and K0+350#2 450 m."""
    table = events(
        ("property", "路面", 0, 350, None, 2, "沥青"),  # 0 m to 450 m
        ("property", "路面", 350, 900, 2, None, "水泥"),  # 450 m to 1000 m
        ("work", "铣刨", 350, 350, 1, 2),  # 350 m to 450 m, across the equation
        ("defect", "裂缝", 100, 250),
        ("defect", "坑槽", 200, 400, None, 1),  # 200 m to 400 m, up to the equation
        ("sign", "限速", 350, None, 2),  # at 450 m, where a piece begins
        ("sign", "停车", 100, None),
    )
    pieces = cut(east("A", calibration=LONG_POINTS), table)
    assert told(pieces, *ENDS, "路面", "work", "defect", "sign_count") == [
        ["K0+000", "K0+100", 100, "沥青", None, None, 0],
        ["K0+100", "K0+200", 100, "沥青", None, "裂缝", 1],
        ["K0+200", "K0+250", 50, "沥青", None, "坑槽；裂缝", 0],
        ["K0+250", "K0+350#1", 100, "沥青", None, "坑槽", 0],
        ["K0+350#1", "K0+400#1", 50, "沥青", "铣刨", "坑槽", 0],
        ["K0+300#2", "K0+350#2", 50, "沥青", "铣刨", None, 0],
        ["K0+350#2", "K0+900", 550, "水泥", None, None, 1],
    ]
    assert told(pieces, "from_m", "to_m")[4:6] == [[350, 400], [400, 450]]


def test_numbers_that_are_left_out() -> None:
    """K0+400 = K0+500 at 400 m: a stretch from K0+350 to K0+600 has 50 m before it and 100 m after it."""
    pieces = cut(east("A", calibration=SHORT_POINTS), events(("closure", "封路", 350, 600)))
    assert told(pieces, *ENDS, "closure") == [
        ["K0+000", "K0+350", 350, None],
        ["K0+350", "K0+400", 50, "封路"],
        ["K0+500", "K0+600", 100, "封路"],
        ["K0+600", "K1+100", 500, None],
    ]


def test_numbers_that_are_no_metres() -> None:
    """1.01 numbers a metre: K0+101 is 100 m, K0+303 is 300 m; lengths are metres of road."""
    road = east("A", calibration=[{"distance_m": 0, "station_m": 0}, {"distance_m": 1000, "station_m": 1010}])
    pieces = cut(road, events(("work", "罩面", 101, 303)))
    assert told(pieces, *ENDS, "work") == [
        ["K0+000", "K0+101", 100, None],
        ["K0+101", "K0+303", 200, "罩面"],
        ["K0+303", "K1+010", 700, None],
    ]


def test_a_crooked_line_to_the_millimetre() -> None:
    """Up 100 m and along 100 m is 141.4213… m, then 200 m: 341.4213… m, told as 341.421.

    One event ends at the corner as its number says it (141.421), the other begins 0.8 mm further: no piece of
    0.8 mm comes of that, and the lengths add up to those of the road.
    """
    road = make_route("A", shapely.LineString([(0, 0), (100, 100), (300, 100)]))
    table = events(("work", "甲", 0, 141.421), ("work", "乙", 141.4218, 341.421))
    pieces = cut(road, table)
    assert told(pieces, "from_m", "to_m", "length_m", "work") == [
        [0, 141.421, 141.421, "甲"],
        [141.421, 341.421, 200, "乙"],
    ]
    lines = segment_layer(pieces, {"A": road}, 4544)
    assert lines.length.tolist() == pytest.approx([141.421, 200.0], abs=0.001)
    assert lines.geometry.iloc[0].distance(shapely.Point(100, 100)) < 0.001


def test_fields_of_sections_with_a_gap() -> None:
    """Sections at 0-300 m and 300-500 m are 12 m wide, one at 600-1000 m is 9 m; 500-600 m has none."""
    sections = pd.DataFrame({"id": ["1", "2", "3"], "width_m": [12.0, 12.0, 9.0], "lanes": [4, 2, None]})
    sections["lanes"] = sections["lanes"].astype("Int64")
    ranges = pd.DataFrame(
        {"id": ["1", "2", "3"], "code": "A", "from_m": [0.0, 300, 600], "to_m": [300.0, 500, 1000]}
    )
    width = spans_of_sections(sections, ranges, ["width_m"])
    assert told(
        cut(east("A"), events(("sign", "x", 1000, None)), *width), *ENDS, "width_m", "sign_count"
    ) == [
        ["K0+000", "K0+500", 500, "12.0", 0],
        ["K0+500", "K0+600", 100, None, 0],
        ["K0+600", "K1+000", 400, "9.0", 1],  # a sign at the very end belongs to the last piece
    ]
    both = spans_of_sections(sections, ranges, ["width_m", "lanes"])
    pieces = cut(east("A"), events(("sign", "x", 0, None)), *both)
    assert told(pieces, "length_m", "width_m", "lanes") == [
        [300, "12.0", "4"],
        [200, "12.0", "2"],
        [100, None, None],
        [400, "9.0", None],
    ]


def test_a_stretch_without_length_and_one_that_runs_back_are_left() -> None:
    pieces = cut(
        east("A"), events(("work", "甲", 300, 300), ("work", "乙", 500, 400), ("work", "丙", 900, 2000))
    )
    assert told(pieces, *ENDS) == [["K0+000", "K1+000", 1000]]


def test_a_road_is_cut_after_it_was_realigned(either_town: Workspace) -> None:
    """Road A: 0-400 m asphalt, 400-1000 m concrete. 500 m to 700 m becomes 100 + 200 + 100 = 400 m of road.

    The new part counts K0+500 to K0+900, where K0+700 goes on, 900 m from the start; the road is 1,200 m
    long. Works from K0+720 to K0+900 lie beyond: 920 m to 1,100 m, now called #2. A sign at K0+700, where the
    new part ends, is 900 m from the start; one at K0+480 stays. The second section is no longer on the road,
    so from 400 m on there is no pavement.
    """
    town = either_town
    for kind, title, first, last in (
        ("work", "罩面", "K0+720", "K0+900"),
        ("sign", "限速", "K0+700", None),
        ("sign", "停车", "K0+480", None),
    ):
        row = {"route_code": "A", "kind": kind, "title": title, "from_station_m": first}
        add_event(town, row | ({"to_station_m": last} if last else {}), actor="t", now=NOW)
    detour = [(X0 + x, Y0 + y) for x, y in [(500, 0), (500, 100), (700, 100), (700, 0)]]
    report = realign_route(
        town,
        "A",
        shapely.LineString(detour),
        actor="t",
        now=NOW,
        wishes=RealignmentWishes(date(2026, 5, 1)),
    )
    assert sorted(report.findings["rule"]) == ["LR07"]
    pieces, routes = segment_workspace(town, ["A"], fields=["pavement"])
    assert told(pieces, *ENDS, "pavement", "work", "sign_count") == [
        ["K0+000", "K0+400", 400, "asphalt", None, 0],
        ["K0+400", "K0+900#1", 500, None, None, 1],
        ["K0+700#2", "K0+720#2", 20, None, None, 1],
        ["K0+720#2", "K0+900#2", 180, None, "罩面", 0],
        ["K0+900#2", "K1+000", 100, None, None, 0],
    ]
    assert pieces["length_m"].sum() == routes["A"].length_m == 1200
    only = segment_workspace(town, ["A"], kinds=["sign"])[0]
    assert told(only, "length_m", "sign_count") == [[900, 1], [300, 1]]
