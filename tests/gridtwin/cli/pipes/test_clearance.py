"""`gridtwin pipes clearance` as a user types it."""

import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.networks import network

WATER = {"pipe_class": "JP", "diameter_mm": 300, "start_level_m": 8.0, "end_level_m": 8.0}
SEWER = {"pipe_class": "WS", "diameter_mm": 400, "start_level_m": 7.15, "end_level_m": 7.15}
POINTS = {"A": (-10, 0, 10), "B": (30, 0, 10), "C": (10, -5, 10), "D": (10, 5, 10)}


@pytest.fixture
def crossed(city: Workspace) -> Workspace:
    """Water and sewage crossing, 0.15 m apart."""
    return store(city, network(POINTS, [("L1", "A", "B", WATER), ("L2", "C", "D", SEWER)]))


def test_a_breach_exits_1_and_is_written(crossed: Workspace, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "c.gpkg"
    status, printed, err = run("pipes", "clearance", crossed.root, "--out", out, "--json", "-")
    assert status == 1
    assert "vertical clearance 0.15 m, at least 0.40 m" in err
    found = json.loads(printed)["findings"][0]
    assert (found["code"], found["other"], found["required_m"], found["found_m"]) == ("L1", "L2", 0.4, 0.15)
    assert gpd.read_file(out)["kind"].tolist() == ["vertical"]
    files = ("--out", tmp_path / "c.xlsx", "--picture", tmp_path / "c.svg")
    assert run("pipes", "clearance", crossed.root, *files)[0] == 1
    assert (tmp_path / "c.svg").is_file()
    assert pd.read_excel(tmp_path / "c.xlsx")["severity"].tolist() == ["error"]


def test_in_chinese(crossed: Workspace, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    _, _, err = run("pipes", "clearance", crossed.root)
    assert "垂直净距0.15米，应不小于0.40米" in err


def test_elsewhere_and_of_one_class_nothing_is_found(crossed: Workspace, run: Run) -> None:
    assert run("pipes", "clearance", crossed.root, "--near", "0 0 50")[0] == 0
    assert run("pipes", "clearance", crossed.root, "--class", "JP")[0] == 0


def test_pairs_within_a_gap(crossed: Workspace, run: Run) -> None:
    status, printed, _ = run("pipes", "clearance", crossed.root, "--gap", "0.2", "--json", "-")
    assert status == 1
    assert json.loads(printed)["findings"][0]["gap_m"] == 0.15
    assert run("pipes", "clearance", crossed.root, "--gap", "0.1")[0] == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--near", "here"), "write 'x y radius'"),
        (("--near", "1 2 nan"), "finite"),
        (("--gap", "-1"), "above 0"),
        (("--out", "c.doc"), "end it in one of"),
    ],
)
def test_wrong_use_exits_2(crossed: Workspace, run: Run, words: tuple[str, ...], message: str) -> None:
    status, _, err = run("pipes", "clearance", crossed.root, *words)
    assert (status, message in err) == (2, True)
