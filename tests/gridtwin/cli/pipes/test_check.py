"""`gridtwin pipes check` and `gridtwin pipes repair` as a user types them."""

import json
from pathlib import Path

import pandas as pd
import pytest

from gridtwin.cli.pipes.check import _place
from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.checks.deliveries import EAST, NORTH, STREET, STREET_LINES, changed, survey
from tests.pipe_network.checks.test_repairs import written
from tests.pipe_network.networks import network
from tests.pipe_network.survey import books


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    """A workbook with one swapped point."""
    (tmp_path / "in").mkdir()
    made = survey(changed(STREET, "C", x=NORTH, y=EAST + 100, absolute=True), STREET_LINES)
    written(made, tmp_path / "in" / "w.xlsx")
    return tmp_path / "in"


def test_findings_in_every_form_and_exit_status_1(delivery: Path, run: Run, tmp_path: Path) -> None:
    outs = [tmp_path / name for name in ("f.gpkg", "f.xlsx", "f.html", "f.json")]
    words = [
        word for pair in zip(("--layer", "--xlsx", "--html", "--json"), outs, strict=True) for word in pair
    ]
    status, _, err = run("pipes", "check", delivery, "--crs", "EPSG:4544", *words)
    assert status == 1
    assert "22 Stray coordinates: 1 (error)" in err
    assert "[w.xlsx" in err
    assert "44 Edge matching: not checked: no neighbouring delivery" in err
    assert "Left out of later checks after check 22: 1 coordinate." in err
    assert all(path.stat().st_size > 0 for path in outs)
    told = json.loads(outs[-1].read_text("utf-8"))
    assert (told["points"], told["lines"]) == (3, 2)
    assert [row["object"] for row in told["findings"] if row["check"] == 22] == ["C"]
    assert len(told["checks"]) == 50


def test_a_clean_network_ends_with_0_and_a_workspace_gives_roads(city: Workspace, run: Run) -> None:
    full = {
        "diameter_mm": 200, "material": "钢", "embedding": "直埋", "road_name": None, "owner_name": "甲",
        "start_level_m": 9.0, "end_level_m": 9.0, "start_depth_m": 1.0, "end_depth_m": 1.0,
    }  # fmt: skip
    places = {name: (30.0 * k, 0.0, 10.0) for k, name in enumerate("ABCDE")}
    made = network(places, [(f"L{k}", "ABCDE"[k], "ABCDE"[k + 1], full) for k in range(4)])
    made.points["feature"] = ["预留口", "直线点", "直线点", "直线点", "预留口"]
    made.points["owner_name"] = "甲"
    store(city, made)
    status, _, err = run("pipes", "check", city.root)
    assert status == 0, err
    assert "5 points, 4 lines: 0 errors, 0 warnings" in err


def test_findings_of_a_stored_network_name_the_layer_and_the_row_from_1(city: Workspace, run: Run) -> None:
    made = network({"A": (0, 0, 10), "B": (30, 0, 10)}, [("A", "A", "B")])
    store(city, made)
    status, _, err = run("pipes", "check", city.root)
    assert status == 1, err
    assert "[pipe_line 1]" in err
    assert "2 points, 1 line: " in err
    assert "[]" not in err


def test_a_finding_without_a_row_is_placed_by_its_layer() -> None:
    finding = pd.DataFrame(
        {"workbook": [""], "sheet": ["pipe_point"], "layer": ["table"], "cell": [""], "fid": [None]}
    )
    finding["row"] = pd.array([pd.NA], "Int64")
    assert [_place(row) for row in finding.itertuples()] == ["pipe_point"]
    named = finding.assign(workbook="water.inp", sheet="[PIPES]", row=12)
    assert [_place(row) for row in named.itertuples()] == ["water.inp [PIPES] 12"]


def test_the_class_of_a_sheet_is_that_of_its_name_or_of_the_option(run: Run, tmp_path: Path) -> None:
    named = books.write(tmp_path / "a.xlsx", {"JSPoint": books.EPS_POINTS[:3], "JSLine": books.EPS_LINES})
    plain = [[cell for k, cell in enumerate(row) if k != 7] for row in books.EPS_POINTS]  # without GXLX
    bare = books.write(tmp_path / "b.xlsx", {"1": plain, "2": books.EPS_LINES})

    def classless(path: Path, *words: str) -> int:
        _, printed, _ = run("pipes", "check", path, "--json", "-", *words)
        return sum("Pipe class" in row["message_en"] for row in json.loads(printed)["findings"])

    assert classless(named) == 0
    assert classless(bare) > 0
    assert classless(bare, "--class", "JS") == 0
    status, _, err = run("pipes", "check", bare, "--class", "QQQ")
    assert (status, "QQQ" in err) == (2, True)


def test_the_class_of_a_layer_is_that_of_its_name_or_of_the_option(run: Run, tmp_path: Path) -> None:
    level = {"start_level_m": 8.0, "end_level_m": 9.0}
    lines = network({"A": (0, 0, 10), "B": (30, 0, 10)}, [("L", "A", "B", level)]).lines

    def classless(path: Path, *words: str) -> int:
        lines.drop(columns="pipe_class").to_file(path, engine="pyogrio")
        _, printed, _ = run("pipes", "check", path, "--json", "-", *words)
        own = [
            row
            for row in json.loads(printed)["findings"]
            if row["object"] == "L" or row["sheet"] == "pipe_line"
        ]
        return sum("Pipe class" in row["message_en"] for row in own)

    assert classless(tmp_path / "污水.geojson") == 0
    assert classless(tmp_path / "x.geojson") > 0
    assert classless(tmp_path / "y.geojson", "--class", "WS") == 0


def test_wrong_use_is_refused(delivery: Path, run: Run, tmp_path: Path) -> None:
    for words, message in (
        (("check", delivery, "--all-rows", "--stop"), "exclude each other"),
        (("check", delivery, "--layer", tmp_path / "f.shp"), "end it in .gpkg"),
        (("check", tmp_path / "none.xlsx"), "does not exist"),
        (("check", delivery, "--rules", tmp_path / "none.toml"), "does not exist"),
        (("repair", delivery, "--only", "paint", "--out", tmp_path / "o"), "choose from swap_xy"),
        (("repair", delivery, "--only", "swap_xy", "--out", delivery), "originals are never changed"),
    ):
        status, _, err = run("pipes", *words)
        assert (status, message in err) == (2, True), err


def test_repairs_are_listed_and_written_to_copies(delivery: Path, run: Run, tmp_path: Path) -> None:
    before = (delivery / "w.xlsx").read_bytes()
    status, _, err = run("pipes", "repair", delivery, "--only", "swap_xy", "--out", tmp_path / "out")
    assert status == 0
    assert "swap_xy w.xlsx 管点表 row 4 C: Y: 4000000 → 500100" in err
    assert "2 changes" in err
    assert (delivery / "w.xlsx").read_bytes() == before
    status, printed, _ = run("pipes", "check", tmp_path / "out" / "w.xlsx", "--json", "-")
    assert 22 not in {row["check"] for row in json.loads(printed)["findings"]}


def test_repair_says_what_was_repaired_and_what_copied(delivery: Path, run: Run, tmp_path: Path) -> None:
    written(survey({"P": {"x": 0, "y": 9}, "Q": {"x": 50, "y": 9}}, [("P", "Q")]), delivery / "other.xlsx")
    words = ("--only", "swap_xy", "--out", tmp_path / "out", "--json", tmp_path / "r.json")
    status, _, err = run("pipes", "repair", delivery, *words)
    assert status == 0
    assert "w.xlsx: repaired" in err
    assert "other.xlsx: copied unchanged" in err
    told = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert [Path(path).name for path in told["files"]] == ["w.xlsx", "other.xlsx", "repairs.csv"]
    assert [Path(path).name for path in told["copied"]] == ["other.xlsx"]
