"""`gridtwin pipes planned` as a user types it."""

import json
from pathlib import Path

import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.networks import network

SEWER = {"pipe_class": "WS", "diameter_mm": 400, "start_level_m": 7.0, "end_level_m": 7.0}
LINE = "500000 4000000, 500020 4000000"


@pytest.fixture
def sewered(city: Workspace) -> Workspace:
    """A sewer along y at x = 10."""
    points = {"C": (10, -20, 10), "D": (10, 20, 10)}
    return store(city, network(points, [("WS1", "C", "D", SEWER)], pipe_class="WS"))


def test_a_conflict_exits_1_with_the_way_out(sewered: Workspace, run: Run, tmp_path: Path) -> None:
    words = ("--line", LINE, "--class", "JP", "--diameter", 300, "--levels", "7.8,7.8")
    files = ("--json", "-", "--picture", tmp_path / "p.svg", "--out", tmp_path / "v.gpkg")
    status, printed, err = run("pipes", "planned", sewered.root, *words, *files)
    assert status == 1
    assert "raise by 0.30 m" in err or "lower by 1.20 m" in err
    value = json.loads(printed)
    assert (value["is_clear"], value["verdicts"][-1]["found_m"]) == (False, 0.1)
    assert (tmp_path / "p.svg").is_file()
    assert (tmp_path / "v.gpkg").is_file()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--line", "0 0"), "write at least two points"),
        (("--line", LINE, "--levels", "7"), "two figures"),
        (("--line", LINE, "--levels", "7,inf"), "both finite"),
        (("--line", LINE), "how deep"),
        (("--line", LINE, "--depth", 1, "--picture", "p.doc"), "end it in one of .png, .svg"),
    ],
)
def test_wrong_use_exits_2(sewered: Workspace, run: Run, words: tuple[str, ...], message: str) -> None:
    status, _, err = run("pipes", "planned", sewered.root, "--class", "JP", "--diameter", 300, *words)
    assert (status, message in err) == (2, True)
