"""Clearances of small networks that can be worked out by hand."""

import numpy as np
import pandas as pd
import pytest

from pipe_network.clearance.check import check_clearance, pairs_within
from pipe_network.clearance.judge import judge_pipes
from pipe_network.network import PipeNetwork
from tests.pipe_network.networks import network

WATER = {"pipe_class": "JP", "diameter_mm": 300, "embedding": "直埋", "level_reference": "crown"}
SEWER = {"pipe_class": "WS", "diameter_mm": 400, "embedding": "直埋", "level_reference": "invert"}


def at(level: float, traits: dict) -> dict:
    return {**traits, "start_level_m": level, "end_level_m": level}


def two(a: dict, b: dict, b_ends: tuple = ((0, 0, 10), (20, 0, 10))) -> PipeNetwork:
    """A water line along x from -10 to 30 at y = 0, and another line between `b_ends`."""
    points = {"A": (-10, 0, 10), "B": (30, 0, 10), "C": b_ends[0], "D": b_ends[1]}
    return network(points, [("L1", "A", "B", a), ("L2", "C", "D", b)])


def breaches(found: PipeNetwork) -> list[tuple[str, float, float]]:
    b = judge_pipes(found).breaches
    return [(str(k), r, round(f, 6)) for k, r, f in zip(b.kind, b.required_m, b.found_m, strict=True)]


def test_crossing_at_a_right_angle_0_15_m_apart_breaks_the_vertical_rule():
    # Water: crown 8.0, so invert 7.7. Sewer: crown 7.55 = invert 7.15 + 0.4. 0.15 m apart; 0.40 is asked.
    crossing = ((10, -5, 10), (10, 5, 10))
    assert breaches(two(at(8.0, WATER), at(7.15, SEWER), crossing)) == [("vertical", 0.40, 0.15)]


def test_crossing_far_enough_apart_is_fine_and_needs_no_horizontal_clearance():
    crossing = ((10, -5, 10), (10, 5, 10))
    assert breaches(two(at(8.0, WATER), at(6.90, SEWER), crossing)) == []


def test_crossing_through_each_other():
    crossing = ((10, -5, 10), (10, 5, 10))
    report = check_clearance(two(at(8.0, WATER), at(7.5, SEWER), crossing))
    row = report.findings.iloc[0]
    # Sewer from 7.5 to 7.9, water from 7.7 to 8.0: 0.2 m of both are the same.
    assert (row["severity"], row["found_m"]) == ("error", -0.2)
    assert row["gap_m"] < 0
    assert (row.geometry.x, row.geometry.y) == (500_010, 4_000_000)


@pytest.mark.parametrize(
    ("diameter", "required", "found"),
    [(200, 1.0, []), (300, 1.5, [("horizontal", 1.5, 1.0)])],
    ids=["d<=200mm: 1.05 m suffice", "d>200mm: 1.5 m are asked"],
)
def test_parallel_mains_by_diameter(diameter, required, found):
    # Axes 1.35 m apart: faces 1.35 - 0.2 - d/2.
    beside = ((0, 1.35, 10), (20, 1.35, 10))
    water = at(8.0, {**WATER, "diameter_mm": diameter})
    assert breaches(two(water, at(7.0, SEWER), beside)) == found


def test_one_above_the_other_is_side_by_side_without_any_clearance():
    above = ((0, 0, 10), (20, 0, 10))
    assert breaches(two(at(8.0, WATER), at(5.0, SEWER), above)) == [("horizontal", 1.5, -0.35)]


def test_lines_that_share_a_point_are_not_judged():
    points = {"A": (0, 0, 10), "B": (10, 0, 10), "C": (10, 0.5, 10)}
    lines = [("L1", "A", "B", at(8.0, WATER)), ("L2", "B", "C", at(7.8, SEWER))]
    assert breaches(network(points, lines)) == []


def test_a_run_that_goes_on_after_its_crossing_is_not_beside():
    points = {
        "A": (-10, 0, 10),
        "B": (30, 0, 10),
        "C": (10, -5, 10),
        "D": (10, 0.6, 10),
        "E": (10, 9, 10),
    }
    lines = [
        ("L1", "A", "B", at(8.0, WATER)),
        ("L2", "C", "D", at(6.0, SEWER)),
        ("L3", "D", "E", at(6.0, SEWER)),
    ]
    assert breaches(network(points, lines)) == []
    assert judge_pipes(network(points, lines)).counts["excused"] == 1
    # Without the crossing line, the end of L3 is beside the main: 0.6 - 0.15 - 0.2 = 0.25 m.
    assert breaches(network(points, [lines[0], lines[2]])) == [("horizontal", 1.5, 0.25)]


def test_a_crossing_without_levels_is_counted_and_not_judged():
    crossing = ((10, -5, np.nan), (10, 5, np.nan))
    judged = judge_pipes(two(at(8.0, WATER), SEWER, crossing))
    assert len(judged.breaches.first) == 0
    assert (judged.counts["crossings"], judged.counts["crossings_without_level"]) == (1, 1)


def test_rectangular_ducts_are_measured_box_to_box():
    # Box 1.0 m wide: 1.0 - 0.15 (water) - 0.5 = 0.35 m beside; power beside water needs 0.5 m (memory).
    duct = at(8.0, {"pipe_class": "GD", "section": "1000X250", "embedding": "管块"})
    report = check_clearance(two(at(8.0, WATER), duct, ((0, 1.0, 10), (20, 1.0, 10))))
    row = report.findings.iloc[0]
    assert (row["kind"], row["required_m"], row["found_m"], row["gap_m"]) == ("horizontal", 0.5, 0.35, 0.35)
    assert (row["severity"], bool(row["to_confirm"]), row["confidence"]) == ("warning", True, "memory")
    assert "待与标准原文核对" in row["message_zh"]
    assert "to be confirmed against the standard" in row["message_en"]


def test_a_pair_that_no_row_covers_collides():
    industry = {"pipe_class": "GY", "diameter_mm": 300, "level_reference": "crown"}
    crossing = ((10, -5, 10), (10, 5, 10))
    assert breaches(two(at(8.0, WATER), at(7.9, industry), crossing)) == [("collision", 0.0, -0.2)]
    assert breaches(two(at(8.0, WATER), at(7.0, industry), crossing)) == []


def test_pairs_within_a_gap_whatever_the_standard_says():
    # Axes 3, 4, 5: 3 m beside, 4 m below; 5 - 0.15 - 0.15 = 4.7.
    other = at(4.0, WATER)
    found = pairs_within(two(at(8.0, WATER), other, ((0, 3, 10), (20, 3, 10))), 5.0)
    assert found[["code", "other", "gap_m"]].to_numpy().tolist() == [["L1", "L2", 4.7]]
    assert len(pairs_within(two(at(8.0, WATER), other, ((0, 3, 10), (20, 3, 10))), 4.6)) == 0


def test_findings_have_their_columns_when_there_are_none():
    report = check_clearance(network({"A": (0, 0, 1), "B": (1, 0, 1)}, []))
    assert len(report.findings) == 0
    assert {"kind", "severity", "required_m", "found_m"} <= set(report.findings)


def test_only_pairs_with_the_lines_asked_for():
    crossing = ((10, -5, 10), (10, 5, 10))
    both = two(at(8.0, WATER), at(7.15, SEWER), crossing)
    assert len(judge_pipes(both, only=np.array([False, False])).breaches.first) == 0
    assert len(judge_pipes(both, only=np.array([True, False])).breaches.first) == 1


def test_missing_columns_do_not_stop_it():
    both = two(at(8.0, WATER), at(7.15, SEWER), ((10, -5, 10), (10, 5, 10)))
    bare = both.lines.drop(columns=["embedding", "pressure", "voltage_kv", "section"])
    assert isinstance(bare, pd.DataFrame)
    assert len(judge_pipes(PipeNetwork(both.points, bare)).breaches.first) == 1
