"""Checks that need a stored network or a context: vertices, snapping, edges, valves, sources, identifiers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import shapely

from pipe_network.checks import Context, Later, load_checks, run_checks
from tests.pipe_network.checks.deliveries import objects, report, state
from tests.pipe_network.networks import network

X, Y = 500_000.0, 4_000_000.0
POINTS = {"A": (0, 0, 100), "B": (50, 0, 100), "C": (100, 0, 100)}
FULL = {"diameter_mm": 200, "material": "钢", "start_level_m": 99.0, "end_level_m": 99.0, "embedding": "直埋"}
LINES = [("L1", "A", "B", FULL), ("L2", "B", "C", FULL)]


def water(**values: Any) -> Any:
    """Two lines over three points; `values` are columns of the points."""
    made = network(POINTS, LINES)
    for name, column in values.items():
        made.points[name] = column
    return made


def drawn(*coordinates: tuple[float, float]) -> Any:
    """The same, the first line drawn over other places."""
    made = water()
    shapes = made.lines.geometry.to_list()
    made.lines.geometry = [shapely.LineString([(X + x, Y + y) for x, y in coordinates]), *shapes[1:]]
    return made


def test_16_the_end_of_a_line_is_off_its_point() -> None:
    assert objects(water(), 16) == []
    assert objects(drawn((0, 0.3), (50, 0)), 16) == ["L1 main"]
    assert objects(drawn((50, 0), (0, 0)), 16) == ["L1 turned"]


def test_16_an_end_off_its_point_has_no_say_about_levels() -> None:
    """At B the level of L1 is 99.5, that of L2 99.0: 0.5 m apart (25), unless L1 does not lie at B at all."""
    for shape, expected in (
        (((0, 0), (50, 0)), {25: ["L1 main", "L2 main"], 16: []}),
        (((0, 0), (50, 0.3)), {25: [], 16: ["L1 main"]}),
        (((50, 0), (0, 0)), {25: ["L1 main", "L2 main"], 16: ["L1 turned"]}),
    ):
        made = drawn(*shape)
        made.lines["end_level_m"] = [99.5, 99.0]
        assert {check: objects(made, check) for check in expected} == expected
        all_rows = run_checks(made, checks=load_checks(), later=Later.ALL_ROWS).findings
        assert (all_rows["check"] == 25).sum() == 2, "with all rows every end counts"


def test_19_a_line_crosses_itself_or_has_a_spike() -> None:
    assert state(water(), 19) == "not_checked"
    assert objects(drawn((0, 0), (25, 9), (50, 0)), 19) == []
    assert objects(drawn((0, 0), (40, 0), (20, 10), (20, -10), (50, 0)), 19) == ["L1 crosses"]
    assert objects(drawn((0, 0), (60, 0), (50, 0.5), (50, 5)), 19) == ["L1 spike"]


def test_44_edges_match_or_say_what_differs() -> None:
    beyond = {"D": (100.02, 0, 100), "E": (150, 0, 100)}
    cases = {
        (): [],
        ("place",): ["C place"],
        ("ground",): ["C ground"],
        ("level",): ["C level"],
        ("attribute",): ["C attribute"],
    }
    for fault, expected in cases.items():
        points, values = dict(beyond), dict(FULL)
        if fault == ("place",):
            points["D"] = (100.5, 0, 100)
        if fault == ("ground",):
            points["D"] = (100.02, 0, 100.4)
        if fault == ("level",):
            values |= {"start_level_m": 98.6, "end_level_m": 98.6}
        if fault == ("attribute",):
            values |= {"material": "铸铁"}
        other = network(points, [("M1", "D", "E", values)])
        assert objects(water(), 44, Context(neighbour=other)) == expected
    assert state(water(), 44) == "not_checked"


def test_44_an_end_on_the_border_without_a_partner() -> None:
    area = shapely.box(X - 100, Y - 100, X + 100, Y + 100)
    far = network({"D": (400, 0, 100), "E": (450, 0, 100)}, [("M1", "D", "E", FULL)])
    assert objects(water(), 44, Context(area=area, neighbour=far)) == ["C alone"]


def test_46_dates() -> None:
    made = water(survey_date=date(2025, 3, 20))
    made.lines["built_month"] = ["202013", "202504"]
    assert objects(made, 46) == ["L1 date", "L2 late"]
    made.lines["built_month"] = ["202012", "202503"]
    assert objects(made, 46) == []
    assert objects(made, 46, Context(today=date(2020, 12, 31))) == ["L2 late"]


def test_47_states_of_valves() -> None:
    valve = [None, "阀门井", None]
    assert objects(water(appurtenance=valve, valve_state=[None, "open", None]), 47) == []
    assert objects(water(appurtenance=valve, valve_state=[None, "broken", None]), 47) == ["B broken"]
    assert objects(water(appurtenance=valve, valve_state=[None, "unknown", None]), 47) == ["B unknown"]
    assert state(water(appurtenance=valve), 47) == "partly"


def test_48_water_without_a_source() -> None:
    assert state(water(), 48) == "not_checked"
    fed = {**POINTS, "D": (0, 50, 100), "E": (50, 50, 100)}
    made = network(fed, [*LINES, ("L3", "D", "E", FULL)])
    made.points["appurtenance"] = ["水厂", None, None, None, None]
    assert objects(made, 48) == ["L3 main"]
    made.points["appurtenance"] = ["水厂", "阀门井", None, "水源井", None]
    assert objects(made, 48) == []
    made.points["valve_state"] = [None, "closed", None, None, None]
    assert (
        objects(made, 48) == []
    )  # the valve stands between its two lines: nothing beyond it is cut off whole
    four = network({**POINTS, "D": (150, 0, 100)}, [*LINES, ("L3", "C", "D", FULL)])
    four.points["appurtenance"] = ["水厂", "阀门", None, None]
    four.points["valve_state"] = [None, "closed", None, None]
    assert objects(four, 48) == ["L3 closed"]


def test_50_identifiers() -> None:
    assert objects(water(), 50) == []
    made = network(POINTS, [("L1", "A", "B", FULL), ("L1", "B", "C", FULL)])
    assert objects(made, 50) == ["L1 twice"]
    made = network(POINTS, [("L1", "A", "B", FULL), ("A", "B", "C", FULL)])
    assert objects(made, 50) == ["A shared"]


def test_37_water_in_a_circle() -> None:
    ring = {"A": (0, 0, 100), "B": (50, 0, 100), "C": (25, 40, 100)}
    lines = [(f"L{k}", a, b, {"flow_direction": 0}) for k, (a, b) in enumerate(("AB", "BC", "CA"))]
    assert objects(network(ring, lines, pipe_class="WS"), 37) == ["L0 circle"]


def test_a_stored_network_names_layer_and_row() -> None:
    found = report(drawn((0, 0.3), (50, 0))).findings
    own = found[found["check"] == 16].iloc[0]
    assert (own["workbook"], own["sheet"], own["row"], own["object"]) == ("", "pipe_line", 1, "L1")
    assert own["geometry"].equals(shapely.Point(X, Y + 0.3))


@pytest.mark.parametrize("check", range(1, 51))
def test_an_empty_network_is_no_fault(check: int) -> None:
    empty = network({}, [])
    assert objects(empty, check) == []
