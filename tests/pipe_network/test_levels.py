from __future__ import annotations

import numpy as np
import pytest

from pipe_network.levels import levels, pieces, sizes
from tests.pipe_network.networks import network

SEWER = {"diameter_mm": 400, "start_level_m": 97.0, "end_level_m": 96.0}


def test_a_sewer_is_measured_to_its_invert_and_a_water_main_to_its_crown() -> None:
    sewer = network({"A": (0, 0, 100), "B": (50, 0, 100)}, [("L1", "A", "B", SEWER)], pipe_class="WS")
    found = levels(sewer)
    assert found.invert[0] == pytest.approx([97.0, 96.0])
    assert found.crown[0] == pytest.approx([97.4, 96.4])
    assert found.axis[0] == pytest.approx([97.2, 96.2])
    assert found.cover_m[0] == pytest.approx([2.6, 3.6])
    main = network({"A": (0, 0, 100), "B": (50, 0, 100)}, [("L1", "A", "B", SEWER)], pipe_class="JP")
    assert levels(main).crown[0] == pytest.approx([97.0, 96.0])
    assert levels(main).invert[0] == pytest.approx([96.6, 95.6])


def test_the_column_level_reference_goes_before_the_rule_of_the_class() -> None:
    given = {**SEWER, "level_reference": "crown"}
    sewer = network({"A": (0, 0, 100), "B": (50, 0, 100)}, [("L1", "A", "B", given)], pipe_class="WS")
    assert levels(sewer).crown[0] == pytest.approx([97.0, 96.0])


def test_depth_stands_in_for_a_missing_level_and_nothing_is_guessed_without_both() -> None:
    lines = [
        ("L1", "A", "B", {"diameter_mm": 200, "start_depth_m": 1.5, "end_depth_m": 1.25}),
        ("L2", "B", "C", {"diameter_mm": 200}),
        ("L3", "C", "Z?", {"start_depth_m": 1.0}),
    ]
    points = {"A": (0, 0, 100), "B": (50, 0, 100), "C": (90, 0, 100), "Z?": (95, 0, 100)}
    found = levels(network(points, lines))
    assert found.crown[0] == pytest.approx([98.5, 98.75])
    assert np.isnan(found.crown[1]).all()
    assert found.crown[2, 0] == pytest.approx(99.0)
    assert np.isnan(found.crown[2, 1])


def test_sections_are_width_by_height_and_a_size_of_nought_is_unknown() -> None:
    lines = [
        ("L1", "A", "B", {"section": "600X400"}),
        ("L2", "A", "B", {"section": "600×400", "diameter_mm": 100}),
        ("L3", "A", "B", {"section": "bad", "diameter_mm": 300}),
        ("L4", "A", "B", {"diameter_mm": 0}),
    ]
    found = sizes(network({"A": (0, 0, 1), "B": (1, 0, 1)}, lines).lines)
    assert found.width_m[:3].tolist() == [0.6, 0.6, 0.3]
    assert found.height_m[:3].tolist() == [0.4, 0.4, 0.3]
    assert found.is_round.tolist() == [False, False, True, True]
    assert np.isnan(found.width_m[3])


def test_pieces_follow_every_vertex_and_levels_run_straight_along_the_way() -> None:
    import shapely

    one = network({"A": (0, 0, 100), "B": (30, 40, 100)}, [("L1", "A", "B", SEWER)], pipe_class="WS")
    x, y = 500_000.0, 4_000_000.0
    one.lines.geometry = [shapely.LineString([(x, y), (x + 30, y), (x + 30, y + 40)])]
    two = network({"C": (0, 0, 100), "D": (0, 9, 100)}, [("L2", "C", "D", SEWER)], pipe_class="WS")
    found = pieces(one)
    assert found.line.tolist() == [0, 0]
    assert found.start[1, :2].tolist() == [x + 30, y]
    assert found.start[:, 2] == pytest.approx([97.2, 97.2 - 30 / 70])
    assert found.end[1, 2] == pytest.approx(96.2)
    assert len(pieces(two).line) == 1


def test_a_network_without_lines_has_no_pieces() -> None:
    assert len(pieces(network({"A": (0, 0, 1)}, [])).line) == 0


def test_a_riser_has_the_level_of_each_end_though_its_plan_length_is_nought() -> None:
    points = {"A": (0, 0, 100), "B": (0, 0, 100)}
    riser = network(points, [("L1", "A", "B", {"start_level_m": 97.0, "end_level_m": 99.5})])
    found = pieces(riser)
    assert (found.start[0, 2], found.end[0, 2]) == (97.0, 99.5)
