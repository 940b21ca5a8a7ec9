"""`gridtwin pipes export` and `gridtwin pipes simulate` as a user types them."""

import json
from pathlib import Path

import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.networks import network
from tests.pipe_network.simulation.small import WATER

PIPE = {"pipe_class": "JP", "diameter_mm": 200, "start_level_m": 8.0, "end_level_m": 8.0, "material": "钢"}
POINTS = {"A": (0, 0, 10), "B": (100, 0, 10), "C": (200, 0, 10)}


@pytest.fixture
def piped(city: Workspace) -> Workspace:
    lines = [("L1", "A", "B", PIPE), ("L2", "B", "C", PIPE)]
    return store(city, network(POINTS, lines, origin=(400_000, 3_990_000)))


@pytest.fixture
def water(tmp_path: Path) -> Path:
    path = tmp_path / "water.inp"
    path.write_text(WATER)
    return path


@pytest.mark.parametrize("name", ["a.inp", "a.gpkg", "a.dxf", "a.city.json", "a.glb"])
def test_every_ending_is_written(piped: Workspace, run: Run, tmp_path: Path, name: str) -> None:
    status, out, err = run("pipes", "export", piped.root, "--to", tmp_path / name, "--json", "-")
    assert status == 0, err
    assert json.loads(out)["lines"] == 2
    assert json.loads(out)["notes"] == []
    assert (tmp_path / name).stat().st_size > 100


def test_an_unknown_ending_and_the_source_itself_are_refused(run: Run, water: Path) -> None:
    assert run("pipes", "export", water, "--to", water.with_name("a.dwg"))[0] == 2
    status, _, err = run("pipes", "export", water, "--to", water)
    assert status == 2
    assert "is the file that is read" in err


def test_a_run_comes_into_the_workspace(piped: Workspace, run: Run) -> None:
    status, out, err = run(
        "pipes",
        "simulate",
        piped.root,
        "--engine",
        "epanet",
        "--source",
        "A",
        "--maps",
        "--duration",
        1,
        "--json",
        "-",
    )
    assert status == 0, err
    about = json.loads(out)
    folder = Path(about["folder"])
    assert folder.parent == piped.root / "results" / "epanet"
    there = {path.name for path in folder.iterdir()}
    assert {
        "run.json",
        "nodes.parquet",
        "links.parquet",
        "map.gpkg",
        "estimates.csv",
        "animation.html",
    } <= there
    assert len([*(folder / "maps").glob("*.png")]) == 2
    assert "to be confirmed against the standard" in err


def test_a_shut_link_that_cuts_somebody_off_is_a_finding(run: Run, water: Path) -> None:
    status, out, _ = run("pipes", "simulate", water, "--engine", "epanet", "--closed", "P2", "--json", "-")
    assert status == 1
    assert json.loads(out)["lost"] == ["B"]


def test_fire_flow_is_told(run: Run, water: Path) -> None:
    status, out, err = run(
        "pipes", "simulate", water, "--engine", "epanet", "--fire", "A", "--flow", 10, "--json", "-"
    )
    assert status == 0
    assert json.loads(out)["fire"]["available_lps"] > 10
    assert "fire flow 10 L/s at A" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--engine", "magic"), "use one of epanet, swmm, gas, heat"),
        (("--engine", "epanet", "--closed", "P9"), "no link 'P9'"),
        (("--engine", "epanet", "--duration", "-1"), "0 or more"),
        (("--engine", "swmm", "--closed", "P1"), "a sewer has outfalls"),
        (("--engine", "epanet", "--rules", "none.toml"), "does not exist"),
    ],
    ids=["engine", "link", "duration", "closed sewer", "rules"],
)
def test_mistakes_get_one_sentence(run: Run, water: Path, words: tuple[str, ...], said: str) -> None:
    status, _, err = run("pipes", "simulate", water, *words)
    assert status == 2
    assert said in err
    assert "Traceback" not in err
