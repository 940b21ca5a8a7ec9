"""What stands in for missing sizes and levels, and what is left out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pipe_network.levels import levels, sizes
from pipe_network.scene.estimates import Estimated, completed
from pipe_network.scene.reasons import Reason
from pipe_network.scene.settings import scene_settings
from tests.pipe_network.networks import network

MISSING = scene_settings().missing
POINTS = {"A": (0, 0, 100), "B": (10, 0, 99), "C": (20, 0, np.nan)}
FULL = {"diameter_mm": 200, "start_level_m": 98.0, "end_level_m": 97.5}


def test_a_surveyed_line_is_left_as_it_is() -> None:
    done = completed(network(POINTS, [("L1", "A", "B", FULL)]), MISSING)
    assert done.estimated.tolist() == [0]
    assert done.cover_m == pytest.approx([1.5])
    assert levels(done.network).crown[0] == pytest.approx([98.0, 97.5])


@pytest.mark.parametrize(("pipe_class", "size_m"), [("JP", 0.1), ("WS", 0.3), ("GD", 0.1), ("ZH", 2.0)])
def test_a_missing_size_is_that_of_the_kind_of_flow(pipe_class: str, size_m: float) -> None:
    lines = [("L1", "A", "B", {**FULL, "diameter_mm": None})]
    done = completed(network(POINTS, lines, pipe_class=pipe_class), MISSING)
    assert sizes(done.network.lines).width_m == pytest.approx([size_m])
    assert done.estimated.tolist() == [Estimated.SIZE]


def test_a_missing_level_has_the_cover_of_the_other_end() -> None:
    done = completed(network(POINTS, [("L1", "A", "B", {**FULL, "end_level_m": np.nan})]), MISSING)
    assert levels(done.network).crown[0] == pytest.approx([98.0, 97.0])  # 2 m below the ground of 99 m
    assert done.estimated.tolist() == [Estimated.LEVEL]
    assert np.isnan(done.cover_m).all()


def test_two_missing_levels_lie_at_the_assumed_cover() -> None:
    lines = [("L1", "A", "B", {"diameter_mm": 400})]
    done = completed(network(POINTS, lines, pipe_class="WS"), MISSING)
    assert levels(done.network).crown[0] == pytest.approx([99.0, 98.0])
    assert levels(done.network).invert[0] == pytest.approx([98.6, 97.6])


def test_without_ground_a_missing_level_is_that_of_the_other_end() -> None:
    lines = [("L1", "B", "C", {**FULL, "end_level_m": np.nan}), ("L2", "C", "C", {"diameter_mm": 100})]
    done = completed(network(POINTS, lines), MISSING)
    assert levels(done.network).crown[0] == pytest.approx([98.0, 98.0])
    assert done.left_out == {Reason.NO_HEIGHT: 1}


def test_lines_that_cannot_be_drawn_are_counted_by_reason() -> None:
    import shapely

    lines = [(f"L{number}", "A", "B", FULL) for number in range(4)]
    one = network(POINTS, lines)
    nowhere = shapely.LineString([(0, 0), (np.inf, 1)])
    spot = shapely.LineString([(0, 0), (0, 0)])
    flat = {"start_level_m": 98.0, "end_level_m": 98.0}
    one.lines.geometry = [None, nowhere, spot, one.lines.geometry.iloc[3]]
    one.lines.loc[2, list(flat)] = list(flat.values())
    done = completed(one, MISSING)
    assert done.rows.tolist() == [3]
    assert done.left_out == {Reason.NO_GEOMETRY: 1, Reason.NOT_A_NUMBER: 1, Reason.NO_LENGTH: 1}


def test_without_filling_lines_with_gaps_are_left_out() -> None:
    lines = [
        ("L1", "A", "B", FULL),
        ("L2", "A", "B", {**FULL, "diameter_mm": None}),
        ("L3", "A", "B", {**FULL, "end_level_m": np.nan}),
    ]
    done = completed(network(POINTS, lines), replace(MISSING, draw=False))
    assert done.rows.tolist() == [0]
    assert done.left_out == {Reason.NO_SIZE: 1, Reason.NO_LEVEL: 1}


def test_every_reason_has_both_languages() -> None:
    assert all(reason.zh and str(reason) for reason in Reason)
