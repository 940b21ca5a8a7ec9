"""Wells, valves and the rest at points: where they stand and how large they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipe_network.scene import build_scene, scene_settings, write_glb
from tests.pipe_network.networks import network
from tests.pipe_network.scene.glb_reader import Glb, Group

X, Y = 500_000.0, 4_000_000.0
MM = 0.001
PIPE = {"diameter_mm": 400, "start_level_m": 98.2, "end_level_m": 98.2}


def drawn(folder: Path, shape: str, pipe_class: str = "JP", **columns: object) -> Group:
    """What stands at point B (10, 0), ground 100 m, where a pipe to the north begins."""
    one = network({"A": (10, 30, 100), "B": (10, 0, 100)}, [("L1", "B", "A", PIPE)], pipe_class=pipe_class)
    for name, value in columns.items():
        one.points[name] = one.points[name].astype(object)
        one.points.loc[1, name] = value
    write_glb(one, folder / "a.glb")
    return Glb(folder / "a.glb").group(shape)


def test_a_well_reaches_from_its_bottom_to_the_ground(tmp_path: Path) -> None:
    well = drawn(tmp_path, "round_shaft", "WS", appurtenance="污水井", well_depth_m=2.5)
    assert well.at(0, 0, 0)[0] == pytest.approx([X + 10, Y, 97.5], abs=MM)
    assert well.at(0, 0, 1)[0] == pytest.approx([X + 10, Y, 100], abs=MM)
    assert well.at(0.5, 0, 0)[0, 0] == pytest.approx(X + 10.5, abs=MM)
    assert well.rows[0]["depth_m"] == pytest.approx(2.5)
    assert (well.rows[0]["point_no"], well.rows[0]["appurtenance"]) == ("B", "污水井")
    assert well.rows[0]["estimated"] == "size"


def test_a_bottom_level_counts_before_the_depth(tmp_path: Path) -> None:
    well = drawn(tmp_path, "round_shaft", appurtenance="检修井", well_depth_m=2.5, bottom_m=97.0)
    assert well.at(0, 0, 0)[0, 2] == pytest.approx(97.0, abs=MM)


def test_a_well_of_unknown_depth_reaches_down_to_the_invert(tmp_path: Path) -> None:
    well = drawn(tmp_path, "round_shaft", appurtenance="检修井")
    assert well.at(0, 0, 0)[0, 2] == pytest.approx(97.8, abs=MM)  # crown 98.2, 0.4 m across


def test_a_well_nothing_is_known_of_has_the_assumed_depth(tmp_path: Path) -> None:
    one = network({"A": (0, 0, 100), "B": (9, 0, 100), "C": (5, 5, 100)}, [("L1", "A", "B", PIPE)])
    one.points["appurtenance"] = [None, None, "检修井"]
    report = write_glb(one, tmp_path / "a.glb")
    well = Glb(tmp_path / "a.glb").group("round_shaft")
    assert well.at(0, 0, 0)[0, 2] == pytest.approx(100 - scene_settings().missing.well_depth_m, abs=MM)
    assert well.rows[0]["estimated"] == "size and level"
    assert (report.points_drawn, report.points_estimated) == (1, 1)


def test_a_valve_sits_on_the_axis_and_lies_along_the_pipe(tmp_path: Path) -> None:
    valve = drawn(tmp_path, "valve", appurtenance="阀门")
    assert valve.at(0, 0, 0)[0] == pytest.approx([X + 10, Y, 98.0], abs=MM)
    assert valve.at(0.5, 0, 0)[0] == pytest.approx([X + 10, Y + 0.2, 98.0], abs=MM)


def test_a_symbol_angle_counts_before_the_pipe(tmp_path: Path) -> None:
    valve = drawn(tmp_path, "valve", appurtenance="阀门", angle_deg=180.0)
    assert valve.at(0.5, 0, 0)[0] == pytest.approx([X + 9.8, Y, 98.0], abs=MM)


def test_a_hydrant_stands_on_the_ground_and_a_grate_lies_in_it(tmp_path: Path) -> None:
    hydrant = drawn(tmp_path, "hydrant", appurtenance="消防栓")
    assert (hydrant.at(0, 0, 0)[0, 2], hydrant.at(0, 0, 1)[0, 2]) == pytest.approx((100, 100.8), abs=MM)
    grate = drawn(tmp_path, "inlet", "YS", appurtenance="雨水箅")
    assert grate.at(0, 0, 1)[0, 2] == pytest.approx(100, abs=MM)


def test_a_valve_well_is_a_shaft_and_a_valve_of_one_point(tmp_path: Path) -> None:
    assert drawn(tmp_path, "round_shaft", appurtenance="阀门井").rows[0]["point_no"] == "B"
    assert drawn(tmp_path, "valve", appurtenance="阀门井").rows[0]["point_no"] == "B"


def test_features_count_where_there_is_no_appurtenance(tmp_path: Path) -> None:
    assert drawn(tmp_path, "cone", "WS", feature="出水口").rows[0]["appurtenance"] == "出水口"


def test_points_without_place_or_rule_are_counted() -> None:
    one = network({"A": (0, 0, 100), "B": (9, 0, 100), "C": (5, 5, float("nan"))}, [("L1", "A", "B", PIPE)])
    one.points["appurtenance"] = ["不认识", None, "消防栓"]
    report = build_scene(one).report
    assert report.points_drawn == 0
    assert {str(why): number for why, number in report.points_left_out.items()} == {
        "nothing stands there that is drawn": 2,
        "no place or no ground level": 1,
    }
    assert build_scene(one, wells=False).report.points_left_out == {}
