"""Every check that a delivery can show: a clean one passes, and one fault is found and nothing else."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import pytest
import shapely

from pipe_network.checks import Context
from tests.pipe_network.checks.deliveries import (
    EAST,
    NORTH,
    SEWER,
    SEWER_LINES,
    STREET,
    STREET_LINES,
    changed,
    objects,
    report,
    survey,
)

ROADS = Context(roads=gpd.GeoDataFrame({"name": ["一路"]}, geometry=[None]))
A_B, B_C = STREET_LINES
FIRST, SECOND = SEWER_LINES
LONG = {"C": {"x": 130, "y": 0, "feature": "预留口"}}
CROSS = {
    **STREET,
    "D": {"x": 25, "y": -25, "feature": "预留口"},
    "E": {"x": 25, "y": 25, "feature": "预留口"},
}


def street(points: Any = STREET, lines: Any = STREET_LINES, **more: Any) -> Any:
    return survey(points, lines, **more)


def line(**values: Any) -> list[Any]:
    """The street with other values of its first line."""
    return [("A", "B", values), B_C]


def sewer(points: Any = SEWER, lines: Any = SEWER_LINES) -> Any:
    return survey(points, lines, pipe_class="WS")


def sewers(first: dict[str, Any], second: dict[str, Any] | None = None) -> Any:
    return sewer(lines=[("S1", "S2", {**FIRST[2], **first}), ("S2", "S3", {**SECOND[2], **(second or {})})])


CASES = {
    "1 empty heading": (1, street(headings={"line": {"material": ""}}), ["empty"]),
    "1 heading twice": (1, street(headings={"line": {"material": "status"}}), ["twice"]),
    "2 no material": (2, street(lines=line(material=None)), ["A-B main"]),
    "2 neither diameter nor section": (2, street(lines=line(diameter_mm=None)), ["A-B main"]),
    "2 no ground": (2, street(changed(STREET, "B", ground_m=None)), ["B main"]),
    "3 depth as text": (3, street(lines=line(start_depth_m="约1.3", start_level_m=99.0)), ["A-B main"]),
    "3 diameter with a sign": (3, street(lines=line(diameter_mm="Φ200")), ["A-B main"]),
    "4 negative diameter": (4, street(lines=line(diameter_mm=-100)), ["A-B below"]),
    "4 unknown material": (4, street(lines=line(material="铸铁管")), ["A-B main"]),
    "6 number twice, another height": (
        6, street(changed(STREET, "B'", x=50, y=0, ground_m=101.0)), ["B conflict"]),
    "6 row twice": (6, street(changed(STREET, "B'", x=50, y=0)), ["B same"]),
    "7 two points 4 mm apart": (7, street(changed(STREET, "X", x=50.004, y=0)), ["X main"]),
    "8 map number": (8, street(changed(STREET, "B", map_no="B1")), ["B main"]),
    "9 both": (9, street(changed(STREET, "B", feature="直线点", appurtenance="窨井")), ["B both"]),
    "9 neither": (9, street(changed(STREET, "B", appurtenance=None)), ["B neither"]),
    "9 code of a tee on a bend": (
        9, street(changed(STREET, "B", feature="弯头", feature_code="51042102")), ["B code"]),
    "10 loop": (10, street(lines=[*STREET_LINES, ("B", "B")]), ["B-B main"]),
    "10 nought": (10, street(changed(STREET, "X", x=50, y=0), [*STREET_LINES, ("B", "X")]), ["B-X nought"]),
    "11 twice": (11, street(lines=[*STREET_LINES, ("A", "B")]), ["A-B main"]),
    "11 reversed": (11, street(lines=[*STREET_LINES, ("B", "A")]), ["B-A main"]),
    "12 another size": (12, street(lines=[*STREET_LINES, ("A", "B", {"diameter_mm": 100})]), ["A-B main"]),
    "13 one end unknown": (13, street(lines=[*STREET_LINES, ("B", "Z")]), ["B-Z main"]),
    "13 another kind": (13, street(changed(STREET, "B", pipe_class="TR")), ["A-B kind", "B-C kind"]),
    "14 unused": (14, street(changed(STREET, "X", x=50, y=9)), ["X main"]),
    "14 unused on a line": (14, street(changed(STREET, "X", x=25, y=0)), ["X passed"]),
    "15 both ends unknown": (15, street(lines=[*STREET_LINES, ("Y", "Z")]), ["Y-Z main"]),
    "17 ends at a straight point": (17, street(changed(STREET, "C", feature="直线点")), ["C main"]),
    "18 passes": (18, street(changed(STREET, "X", x=25, y=0.05)), ["A-B main"]),
    "20 cross": (20, street(CROSS, [*STREET_LINES, ("D", "E")]), ["A-B main"]),
    "21 long": (21, street({**STREET, **LONG}), ["B-C long"]),
    "21 short": (
        21, street(changed(STREET, "X", x=50.04, y=0), [*STREET_LINES, ("B", "X")]), ["B-X short"]),
    "22 swapped": (22, street(changed(STREET, "C", x=NORTH, y=EAST + 100, absolute=True)), ["C swapped"]),
    "22 nought": (22, street(changed(STREET, "C", x=0.0, y=0.0, absolute=True)), ["C mark"]),
    "22 sentinel": (22, street(changed(STREET, "C", x=-9999.0, y=-9999.0, absolute=True)), ["C mark"]),
    "22 far": (22, street(changed(STREET, "C", x=30_000)), ["C far"]),
    "23 negative": (23, street(lines=line(start_depth_m=-0.85)), ["A-B negative"]),
    "23 nought": (23, street(lines=line(start_depth_m=0.0)), ["A-B nought"]),
    "23 deep": (23, street(lines=line(start_depth_m=15.2)), ["A-B deep"]),
    "24 sum": (24, street(lines=line(start_level_m=99.35, start_depth_m=1.0)), ["A-B main"]),
    "25 two depths": (25, street(lines=line(end_depth_m=1.4)), ["A-B main", "B-C main"]),
    "26 crown for invert": (26, None, ["S2-S3 crown"]),
    "27 rises": (27, sewers({"end_level_m": 98.3}), ["S1-S2 main"]),
    "27 no flow recorded": (27, sewers({"end_level_m": 98.3, "flow_direction": None}), ["S1-S2 drawn"]),
    "28 steep": (28, sewers({"end_level_m": 88.0}), ["S1-S2 main"]),
    "29 flat": (29, sewers({"end_level_m": 98.0}), ["S1-S2 main"]),
    "30 turned": (30, sewers({"flow_direction": 1}), ["S1-S2 main"]),
    "31 outlet above": (31, sewers({}, {"start_level_m": 97.9}), ["S2-S3 main"]),
    "32 below the bottom": (32, sewer(changed(SEWER, "S2", well_depth_m=1.5)), ["S2 below"]),
    "32 crown above ground": (32, sewers({"start_level_m": 99.8}), ["S1-S2 above"]),
    "33 shrinks": (33, sewers({}, {"diameter_mm": 200}), ["S2-S3 main"]),
    "34 another material": (34, street(lines=line(material="铸铁")), ["A-B main", "B-C main"]),
    "35 tee of two lines": (35, street(changed(STREET, "B", feature="三通")), ["B main"]),
    "36 foul into storm": (36, sewer(changed(SEWER, "S2", pipe_class="YS")), ["S1-S2 main", "S2-S3 main"]),
    "37 no way out": (37, sewer(changed(SEWER, "S3", feature=None, appurtenance="污水井")), ["S3 main"]),
    "38 island": (38, street(), ["A-B main"]),
    "39 holes": (39, street(lines=line(hole_count=9, used_holes=40)), ["A-B main"]),
    "40 empty with cables": (40, street(lines=line(status="空管", cable_count=7)), ["A-B main"]),
    "40 fibre in water": (40, street(lines=line(material="光纤")), ["A-B material"]),
    "41 well too deep": (41, street(changed(STREET, "B", well_depth_m=9.9)), ["B main"]),
    "42 voltage on water": (42, street(lines=line(voltage_kv=10.0)), ["A-B voltage_kv"]),
    "42 pressure on a sewer": (42, sewers({"pressure": "0.4MPa"}), ["S1-S2 pressure"]),
    "45 no road": (45, street(lines=line(road_name=None)), ["A-B empty"]),
    "45 unknown road": (45, street(changed(STREET, "B", road_name="不存在路")), ["B unknown"]),
    "46 out of use": (46, street(lines=line(status="废弃")), ["A-B main"]),
    "47 valve of three lines": (
        47,
        street(
            {**changed(STREET, "B", appurtenance="阀门"), "D": {"x": 50, "y": 30, "feature": "预留口"}},
            [*STREET_LINES, ("B", "D")],
        ),
        ["B lines"],
    ),
    "49 far": (
        49, street({**STREET, "C": {"x": 161, "y": 0, "appurtenance": "水表井"}}), ["B-C main"]),
}  # fmt: skip

LEVELS = [98.0, 97.5, 97.0, 96.5]
FOUR: dict[str, Any] = {
    **{f"S{k + 1}": {"x": 50 * k, "y": 10, "appurtenance": "污水井"} for k in range(3)},
    "S4": {"x": 150, "y": 10, "feature": "出水口"},
}


def four(lift: float) -> Any:
    """Three sewers, the middle one lifted at both ends."""
    lines = []
    for k in range(3):
        up = lift if k == 1 else 0.0
        ends = {"start_level_m": LEVELS[k] + up, "end_level_m": LEVELS[k + 1] + up}
        lines.append((f"S{k + 1}", f"S{k + 2}", {**ends, "flow_direction": 0, "diameter_mm": 500}))
    return survey(FOUR, lines, pipe_class="WS")


@pytest.mark.parametrize("name", CASES)
def test_one_fault_is_found_by_its_check(name: str) -> None:
    check, staged, expected = CASES[name]
    if check == 26:
        staged = four(0.5)
    assert objects(staged, check, ROADS) == expected


@pytest.mark.parametrize("check", sorted({case[0] for case in CASES.values()} - {38}))
def test_clean_deliveries_pass(check: int) -> None:
    for staged in (street(), sewer(), four(0.0)):
        assert objects(staged, check, ROADS) == []


def test_a_piece_of_four_points_is_no_island() -> None:
    assert objects(four(0.0), 38) == []


def test_a_minority_of_other_project_numbers_is_found() -> None:
    points: dict[str, Any] = {f"P{k}": {"x": 10 * k, "y": 0} for k in range(12)}
    lines = [(f"P{k}", f"P{k + 1}") for k in range(11)]
    assert objects(survey(changed(points, "P5", project_no="P2"), lines), 5) == ["P5 main"]
    assert objects(survey(points, lines), 5) == []


def test_pipes_above_ground_may_have_any_depth() -> None:
    assert objects(street(lines=line(start_depth_m=-2.0, embedding="架空")), 23) == []


def test_two_classes_that_overlap_are_a_collision_beyond_what_depths_may_be_off_by() -> None:
    for depth, expected in ((1.0, ["A-B main"]), (1.9, ["A-B within_accuracy"]), (3.0, [])):
        points = {**CROSS, "D": {**CROSS["D"], "pipe_class": "TR"}, "E": {**CROSS["E"], "pipe_class": "TR"}}
        gas = {"pipe_class": "TR", "diameter_mm": 1000, "start_depth_m": depth, "end_depth_m": depth}
        big = [("A", "B", {"diameter_mm": 1000}), B_C]
        assert objects(street(points, [*big, ("D", "E", gas)]), 43) == expected


def test_a_gap_below_the_table_is_a_warning() -> None:
    points = {**CROSS, "D": {**CROSS["D"], "pipe_class": "TR"}, "E": {**CROSS["E"], "pipe_class": "TR"}}
    gas = {"pipe_class": "TR", "start_depth_m": 1.25, "end_depth_m": 1.25}
    found = report(street(points, [*STREET_LINES, ("D", "E", gas)])).findings
    own = found[found["check"] == 43]
    assert own["severity"].tolist() == ["warning"]
    assert own["variant"].iloc[0] in ("vertical", "vertical_memory")
    assert "0.05 m" in own["message_en"].iloc[0]
    assert "0.15" in own["message_zh"].iloc[0]


def test_a_point_outside_the_area_is_found_and_without_an_area_the_report_says_so() -> None:
    area = shapely.box(EAST - 10, NORTH - 10, EAST + 60, NORTH + 10)
    assert objects(street(), 22, Context(area=area)) == ["C area"]
    outcome = next(one for one in report(street()).outcomes if one.check.id == 22)
    assert outcome.state == "partly"
    assert "no survey area" in outcome.reason_en


def test_findings_know_their_cells() -> None:
    found = report(street(lines=line(start_level_m=99.35, start_depth_m=1.0))).findings
    own = found[found["check"] == 24].iloc[0]
    assert (own["workbook"], own["sheet"], own["row"]) == ("w.xlsx", "lines", 2)
    assert own["column"] == "start_level_m | start_depth_m"
    assert own["value"] == "99.35"
    assert own["geometry"].length == pytest.approx(50)
    assert "leaves -0.350 m" in own["message_en"]
    assert "差-0.350米" in own["message_zh"]


def test_a_second_row_of_a_number_is_not_used_by_later_checks() -> None:
    told = report(street(changed(STREET, "B'", x=50, y=0, ground_m=101.0)))
    assert [(one.check.id, str(one.what), one.count) for one in told.left_out] == [(6, "row", 1)]
    assert set(told.findings["check"]) - {38} == {6}
