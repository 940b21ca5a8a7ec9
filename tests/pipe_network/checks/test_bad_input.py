"""Rows that spoil others: nothing fails, every fault is told, and the report says what was left out."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from pipe_network.checks import Later, load_checks, run_checks
from tests.pipe_network.checks.deliveries import STREET, STREET_LINES, changed, report, survey
from tests.pipe_network.networks import network


def dirty() -> Any:
    """A street with a swapped point, a doubled row, text for a number and an unknown point."""
    points = changed(changed(STREET, "B'", x=50, y=0), "C", x=4_000_000.0, y=500_100.0, absolute=True)
    return survey(points, [*STREET_LINES, ("B", "Z", {"start_depth_m": "深"}), ("A", "A")])


def test_later_stages_use_clean_rows_and_say_what_they_leave_out() -> None:
    told = report(dirty())
    assert {22, 6, 3, 13, 10} <= set(told.findings["check"])
    assert {(one.check.id, str(one.what)) for one in told.left_out} == {
        (22, "place"),
        (6, "row"),
        (10, "row"),
    }
    assert 21 not in set(told.findings["check"])  # a length of 4,000 km is not told again
    assert told.dirty_before["points"] == (2, 3)


def test_on_request_they_use_all_rows() -> None:
    told = run_checks(dirty(), later=Later.ALL_ROWS)
    assert 21 in set(told.findings["check"])
    assert told.left_out == ()


def test_on_request_they_stop() -> None:
    told = run_checks(dirty(), later=Later.STOP)
    assert set(told.findings["check"]) <= {one.id for one in load_checks() if one.stage == "table"}
    assert {str(one.state) for one in told.outcomes if one.check.stage == "network"} == {"stopped"}


@pytest.mark.parametrize(
    ("points", "lines"),
    [
        ({"A": {"x": 0, "y": 0}}, [("A", "A")]),
        ({"A": {"x": None, "y": None, "absolute": True}, "B": {"x": 0, "y": 0}}, [("A", "B")]),
        ({"A": {"x": 0, "y": 0, "ground_m": None}, "B": {"x": 5, "y": 0, "ground_m": "x"}}, [("A", "B")]),
        (
            {"A": {"x": 0, "y": 0, "pipe_class": None}, "B": {"x": 5, "y": 0, "pipe_class": "??"}},
            [("A", None)],
        ),
    ],
    ids=["one row", "no place", "no ground", "no class"],
)
def test_poor_rows_do_not_stop_a_check(points: Any, lines: Any) -> None:
    assert len(report(survey(points, lines)).findings)


def test_heights_that_are_no_numbers_do_not_stop_a_check() -> None:
    made = network({"A": (0, 0, np.nan), "B": (50, 0, np.nan)}, [("L1", "A", "B")])
    made.lines.geometry = [shapely.LineString([(0, 0, np.nan), (5, 5, np.nan)])]
    assert 16 in set(report(made).findings["check"])
