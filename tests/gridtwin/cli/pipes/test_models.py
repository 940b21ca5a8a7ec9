"""Commands that judge burial, on files of engines: no verdict where the ground is not known."""

import json
from pathlib import Path

import pytest

from tests.gridtwin.cli.conftest import Run
from tests.pipe_network.model_files import SEWER, WATER


@pytest.fixture
def sewer(tmp_path: Path) -> Path:
    (tmp_path / "sewer.inp").write_text(SEWER)
    return tmp_path / "sewer.inp"


@pytest.fixture
def water(tmp_path: Path) -> Path:
    (tmp_path / "water.inp").write_text(WATER)
    return tmp_path / "water.inp"


def test_the_cover_of_a_water_model_is_unknown(run: Run, water: Path) -> None:
    status, printed, said = run("pipes", "cover", water, "--json", "-")
    counts = json.loads(printed)["counts"]
    assert (status, counts["unknown"], sum(counts.values())) == (0, 1, 1)  # pump and valve are no pipes
    assert "ground unknown at 4 of 4 nodes" in said
    assert "not judged as pipes: 1 × pump, 1 × valve" in said
    assert "ground unknown; lanes unknown" in said


def test_the_cover_of_a_sewer_is_judged_between_rims(run: Run, sewer: Path) -> None:
    status, printed, said = run("pipes", "cover", sewer, "--json", "-")
    found = {row["line_no"]: (row["state"], row["cover_m"]) for row in json.loads(printed)["lines"]}
    # P lies between two covers (13 and 12 m) with crowns at 10.5 and 10 m; E and K end where none is.
    assert found == {"P": ("enough", pytest.approx(2.0)), "E": ("unknown", None), "K": ("unknown", None)}
    assert status == 0
    assert "U: transect '999' is not in [TRANSECTS]" in said


def test_statistics_say_units_of_the_map(run: Run, sewer: Path) -> None:
    status, printed, said = run("pipes", "statistics", sewer, "--json", "-")
    assert (status, len(json.loads(printed)["remarks"])) == (0, 4)
    assert "3 lines" in said
    assert "units of the map in plan" in said
    assert " m (" not in said


def test_clearance_leaves_weirs_and_channels_out(run: Run, sewer: Path) -> None:
    _, printed, said = run("pipes", "clearance", sewer, "--gap", "60", "--json", "-")
    pairs = json.loads(printed)["findings"]
    assert {name for row in pairs for name in (row["code"], row["other"])} <= {"P", "E", "K"}
    assert "2 × open channel" in said


def test_a_pit_in_a_water_model_judges_no_depth(run: Run, water: Path) -> None:
    box = "-1 -1, 20 -1, 20 20, -1 20"
    _, printed, said = run("pipes", "excavate", water, "--polygon", box, "--depth", "2", "--json", "-")
    value = json.loads(printed)
    assert [row["situation"] for row in value["pipes"]] == ["unknown"]
    assert (value["earthwork"]["volume_m3"], value["earthwork"]["unknown_m2"]) == (0, pytest.approx(441))
    assert "ground unknown" in said


def test_a_long_section_of_a_model_has_no_ground_where_none_is_known(run: Run, sewer: Path) -> None:
    _, printed, _ = run("pipes", "long-section", sewer, "--from", "W", "--to", "O", "--json", "-")
    points = {row["point_no"]: row["ground_m"] for row in json.loads(printed)["nodes"]}
    assert points["W"] == 13
    assert points["O"] is None
