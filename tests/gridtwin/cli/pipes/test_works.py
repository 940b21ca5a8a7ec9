"""`gridtwin pipes cover`, `excavate` and `near` as a user types them."""

import json
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.networks import network
from tests.pipe_network.sections.small import joined, street

PIT = "500025 3999996, 500035 3999996, 500035 4000004, 500025 4000004"


@pytest.fixture
def piped(city: Workspace) -> Workspace:
    """The street with a main of 0.4 m cover far from it, ground of the points."""
    shallow = {"diameter_mm": 100, "start_level_m": 9.6, "end_level_m": 9.6}
    corner = network({"K1": (0, 60, 10), "K2": (40, 60, 10)}, [("K", "K1", "K2", shallow)], pipe_class="JP")
    return store(city, joined(street(), corner))


def test_cover_lists_shallow_pipes_and_says_where_the_ground_is_from(
    run: Run, piped: Workspace, tmp_path: Path
) -> None:
    status, printed, said = run("pipes", "cover", piped.root, "--json", "-", "--out", tmp_path / "c.csv")
    found = {row["line_no"]: row for row in json.loads(printed)["lines"]}
    assert (status, found["K"]["state"], found["K"]["least_m"]) == (1, "shallow", 0.7)
    assert "K: 0.40 m at 0.0 m, table 0.70 m (给水)" in said
    assert "nearby pipe points" in said
    assert "motor lanes throughout" in said
    assert "to be confirmed against the standard" in said
    assert len(pd.read_csv(tmp_path / "c.csv")) == 6


def test_an_excavation_tells_pipes_measures_and_earth(run: Run, piped: Workspace, tmp_path: Path) -> None:
    words = ("--polygon", PIT, "--depth", "1.8")
    status, printed, said = run(
        "pipes", "excavate", piped.root, *words, "--json", "-", "--out", tmp_path / "p.xlsx"
    )
    value = json.loads(printed)
    assert status == 1
    assert value["earthwork"]["volume_m3"] == pytest.approx(10 * 8 * 1.8)
    # The sewer's crown is at 8.35 where the bottom is at 8.2: it lies in the pit, as does the main.
    assert {row["line_no"]: row["situation"] for row in value["pipes"]} == {"A": "in", "J": "in"}
    assert "confirm with owners and local rules" in said
    main = next(line for line in said.splitlines() if line.startswith("J "))
    assert main.endswith("; usually shut off while it lies bare")
    assert openpyxl.load_workbook(tmp_path / "p.xlsx").active.max_row == 3


def test_an_excavation_counts_lines_without_length(run: Run, city: Workspace) -> None:
    alone = network({"O1": (30, 0, 10)}, [("O", "O1", "O1", {"diameter_mm": 200})])
    root = store(city, joined(street(), alone)).root
    words = ("--polygon", PIT, "--depth", "1.8", "--json", "-")
    status, printed, said = run("pipes", "excavate", root, *words)
    value = json.loads(printed)
    assert (status, value["without_length"]) == (1, 1)
    assert "O" not in {row["line_no"] for row in value["pipes"]}
    assert "1 nearby without length in plan, not judged" in said
    assert " 1  without length in plan, not measured" in run("pipes", "cover", root)[2]


def test_a_trench_beside_everything_finds_nothing(run: Run, piped: Workspace) -> None:
    line = "500000 4000030, 500020 4000030"
    status, _, said = run("pipes", "excavate", piped.root, "--line", line, "--width", "1", "--depth", "1")
    assert status == 0
    assert "20.0 m³" in said
    assert "no pipe in or near" in said


def test_near_sums_by_class(run: Run, piped: Workspace) -> None:
    status, printed, said = run(
        "pipes", "near", piped.root, "--at", "500030,4000000", "--radius", "5", "--json", "-"
    )
    assert status == 0
    assert "Sewage WS: 1 line, 10.0 m, 0 points" in said
    assert [row["line_no"] for row in json.loads(printed)["lines"]] == ["A", "J"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["excavate", "--depth", "1"], "either --polygon, or --line with --width"),
        (["excavate", "--line", "0 0, 1 1", "--depth", "1"], "either --polygon, or --line with --width"),
        (["excavate", "--polygon", PIT], "either the depth or the bottom level"),
        (["excavate", "--polygon", "0 0, 1 1", "--depth", "1"], "needs 3 or more pairs"),
        (["excavate", "--polygon", "POINT (1 1)", "--depth", "1"], "is no polygon"),
        (["excavate", "--polygon", PIT, "--depth", "1", "--guard", "-1"], "guard distance -1.0"),
        (["near", "--at", "none.gpkg"], "does not exist"),
        (["near", "--at", "0 0", "--radius", "-2"], "distance -2.0"),
        (["cover", "--out", "x.pdf"], "end it in one of .csv, .xlsx"),
        (["cover", "--terrain", "none.tif"], "does not exist"),
    ],
)
def test_wrong_use_is_told_in_one_sentence(run: Run, piped: Workspace, words: list[str], told: str) -> None:
    status, _, said = run("pipes", words[0], piped.root, *words[1:])
    assert status == 2
    assert told in said.replace("\n", " ")
