"""Where a filling is put so that pipes meet without a gap."""

from __future__ import annotations

import numpy as np
import pytest

from pipe_network.levels import pieces
from pipe_network.scene.joints import joints
from tests.pipe_network.networks import network

LEVEL = {"start_level_m": 98.0, "end_level_m": 98.0}


def fillings(points, lines):
    found = pieces(network(points, lines))
    return joints(found, bend_deg=10, fill_m=0.02), found


@pytest.mark.parametrize(
    ("third", "count"),
    [((20, 0, 100), 0), ((20, 1, 100), 0), ((20, 3, 100), 1), ((10, 10, 100), 1), ((0, 1, 100), 1)],
    ids=["straight on", "6 degrees", "17 degrees", "square", "nearly back"],
)
def test_a_bend_is_filled_and_a_straight_run_is_not(third, count) -> None:
    points = {"A": (0, 0, 100), "B": (10, 0, 100), "C": third}
    lines = [("L1", "A", "B", {"diameter_mm": 300, **LEVEL}), ("L2", "B", "C", {"diameter_mm": 300, **LEVEL})]
    found, given = fillings(points, lines)
    assert len(found.piece) == count
    if count:
        assert found.place[0] == pytest.approx([500_010, 4_000_000, 97.85])
        assert given.width_m[found.piece[0]] == 0.3


def test_a_branch_that_ends_inside_a_through_pipe_needs_none() -> None:
    points = {"A": (0, 0, 100), "B": (10, 0, 100), "C": (20, 0, 100), "D": (10, 9, 100)}
    main, branch = {"diameter_mm": 300, **LEVEL}, {"diameter_mm": 300, **LEVEL}
    lines = [("L1", "A", "B", main), ("L2", "B", "C", main), ("L3", "B", "D", branch)]
    assert len(fillings(points, lines)[0].piece) == 0


def test_thin_cables_are_not_filled() -> None:
    points = {"A": (0, 0, 100), "B": (10, 0, 100), "C": (10, 10, 100)}
    thin = {"diameter_mm": 30, **LEVEL}
    assert len(fillings(points, [("L1", "A", "B", thin), ("L2", "B", "C", thin)])[0].piece) == 0


def test_a_filling_reaches_every_edge_of_the_wedge(tmp_path) -> None:
    """The ball is as large as the tube, so the ends' rims lie on it."""
    from pipe_network.scene import write_glb
    from tests.pipe_network.scene.glb_reader import Glb

    points = {"A": (0, 0, 100), "B": (10, 0, 100), "C": (10, 10, 100)}
    lines = [("L1", "A", "B", {"diameter_mm": 300, **LEVEL}), ("L2", "B", "C", {"diameter_mm": 300, **LEVEL})]
    write_glb(network(points, lines), tmp_path / "a.glb")
    glb = Glb(tmp_path / "a.glb")
    ball, tube = glb.group("ball"), glb.group("tube")
    assert ball.at(0, 0, 0)[0] == pytest.approx([500_010, 4_000_000, 97.85], abs=1e-3)
    rim = tube.at(0, 0.5, 1)[0]
    assert np.linalg.norm(rim - ball.at(0, 0, 0)[0]) == pytest.approx(0.15, abs=1e-3)
    assert ball.at(0.5, 0, 0)[0] - ball.at(0, 0, 0)[0] == pytest.approx([0.15, 0, 0], abs=1e-3)
    assert ball.rows[0]["line_no"] in ("L1", "L2")


def test_ducts_are_filled_by_a_drum_as_high_as_they_are(tmp_path) -> None:
    from pipe_network.scene import write_glb
    from tests.pipe_network.scene.glb_reader import Glb

    points = {"A": (0, 0, 100), "B": (10, 0, 100), "C": (10, 10, 100)}
    lines = [
        ("L1", "A", "B", {"section": "600X400", **LEVEL}),
        ("L2", "B", "C", {"section": "600X400", **LEVEL}),
    ]
    write_glb(network(points, lines), tmp_path / "a.glb")
    drum = Glb(tmp_path / "a.glb").group("drum")
    assert drum.at(0, 0, 0.5)[0] == pytest.approx([500_010, 4_000_000, 98.0], abs=1e-3)
    assert np.diag(drum.matrices[0])[:3] == pytest.approx([0.6, 0.6, 0.4], abs=1e-3)


def test_no_pieces_no_fillings() -> None:
    assert len(fillings({"A": (0, 0, 1)}, [])[0].piece) == 0
