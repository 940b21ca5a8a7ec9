"""`gridtwin pipes scene` as a user types it."""

import json
from pathlib import Path

import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.networks import network

WATER = {"pipe_class": "JP", "diameter_mm": 300, "start_level_m": 8.0, "end_level_m": 8.0}
SEWER = {"pipe_class": "WS", "diameter_mm": 400, "start_level_m": 7.1, "end_level_m": 7.1}
POINTS = {"A": (-10, 0, 10), "B": (30, 0, 10), "C": (10, -5, 10), "D": (10, 5, 10)}
LINES = [("L1", "A", "B", WATER), ("L2", "C", "D", SEWER)]


@pytest.fixture
def piped(city: Workspace) -> Workspace:
    return store(city, network(POINTS, LINES, origin=(400_000, 3_990_000)))


def test_tiles_come_into_the_workspace(piped: Workspace, run: Run) -> None:
    status, out, err = run("pipes", "scene", "-w", piped.root, "--json", "-")
    assert status == 0, err
    told = json.loads(out)
    assert (told["lines"], told["lines_drawn"], told["files"]) == (2, 2, 1)
    assert told["tileset"] == str(piped.root / "scene" / "pipes" / "tileset.json")
    tiles = json.loads(Path(told["tileset"]).read_text())
    assert (Path(told["tileset"]).parent / tiles["root"]["content"]["uri"]).is_file()
    assert "2 of 2 lines" in err


def test_one_file_of_one_class(piped: Workspace, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "sewer.glb"
    assert run("pipes", "scene", piped.root, "--class", "WS", "--out", out)[0] == 0
    assert out.read_bytes().startswith(b"glTF")
    assert not (piped.root / "scene" / "pipes").exists()


def test_both_at_once_and_a_folder_elsewhere(piped: Workspace, run: Run, tmp_path: Path) -> None:
    both = ("--tiles", "--folder", tmp_path / "t", "--out", tmp_path / "a.glb")
    assert run("pipes", "scene", "-w", piped.root, *both)[0] == 0
    assert (tmp_path / "t" / "tileset.json").is_file()
    assert (tmp_path / "a.glb").is_file()


def test_what_is_assumed_or_left_out_is_a_finding(city: Workspace, run: Run, tmp_path: Path) -> None:
    gaps = [*LINES, ("L3", "A", "C", {"pipe_class": "JP"})]
    store(city, network(POINTS, gaps, origin=(400_000, 3_990_000)))
    status, _, err = run("pipes", "scene", city.root, "--out", tmp_path / "a.glb")
    assert status == 1
    assert "lines drawn with an assumed size, marked: 1" in err
    assert "lines drawn at an assumed level, marked: 1" in err
    status, _, err = run("pipes", "scene", city.root, "--out", tmp_path / "b.glb", "--surveyed-only")
    assert status == 1
    assert "lines left out, no size: 1" in err


def test_in_chinese(piped: Workspace, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    _, _, err = run("pipes", "scene", "-w", piped.root)
    assert "管线2/2条" in err
    assert "无需绘制的附属物" in err


def test_wrong_use(piped: Workspace, run: Run, tmp_path: Path) -> None:
    assert "name the pipes once" in run("pipes", "scene")[2]
    assert run("pipes", "scene", piped.root, "-w", piped.root)[0] == 2
    status, _, err = run("pipes", "scene", "-w", piped.root, "--class", "ZZ")
    assert (status, "no pipes of class ZZ in the network" in err) == (2, True)
    status, _, err = run("pipes", "scene", "-w", piped.root, "--out", piped.root / "scene" / "a.glb")
    assert (status, "part of the workspace" in err) == (2, True)
    status, _, err = run("pipes", "scene", "-w", piped.root, "--folder", piped.root)
    assert (status, "holds other things" in err) == (2, True)
    assert run("pipes", "scene", tmp_path / "nothing.gpkg", "--out", tmp_path / "a.glb")[0] == 2
