"""`gridtwin grid …` as a user types it: output, files and exit status."""

import json
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.cities import WEST, layer
from tests.gridtwin.ledger.conftest import NOW


def test_generate_and_check(city: Workspace, run: Run) -> None:
    status, out, _ = run("grid", "generate", city.root, "--actor", "t", "--json")
    assert status == 0
    assert json.loads(out) == {"stored": 8, "retired": 0, "errors": 0, "warnings": 0, "findings": {}}
    assert run("grid", "check", city.root)[0] == 0


def test_generate_a_draft_stores_nothing(city: Workspace, run: Run, tmp_path: Path) -> None:
    status, _, err = run("grid", "generate", city.root, "--out", tmp_path / "draft.gpkg")
    assert (status, city.count("unit_grid")) == (0, 0)
    assert "8 unit grids drafted" in err
    assert len(gpd.read_file(tmp_path / "draft.gpkg")) == 8


def test_generate_twice_is_refused_with_the_way_out(drawn: Workspace, run: Run) -> None:
    status, _, err = run("grid", "generate", drawn.root)
    assert status == 2
    assert "--replace" in err or "replace" in err


def test_check_with_findings_exits_1_and_writes_them(drawn: Workspace, run: Run, tmp_path: Path) -> None:
    school = layer([shapely.box(90, 20, 130, 60)], code=["B2"], name=["学校"])
    drawn.write("building", school, actor="t", now=NOW)
    status, out, _ = run("grid", "check", drawn.root, "--json", "--findings", tmp_path / "f.gpkg")
    assert status == 1
    assert json.loads(out)["findings"] == {"G08": 2}
    assert set(gpd.read_file(tmp_path / "f.gpkg")["rule"]) == {"G08"}
    status, _, err = run("grid", "check", drawn.root, "--findings", tmp_path / "f.csv")
    assert "学校" in err
    assert (tmp_path / "f.csv").read_text("utf-8-sig").startswith("rule,severity,code,row,column")


def test_split_merge_recode(drawn: Workspace, run: Run) -> None:
    status, out, _ = run("grid", "split", drawn.root, f"{WEST}003", "--line", "50 -10, 50 110", "--json")
    report = json.loads(out)
    assert status == 0
    assert report == {
        "old_codes": [f"{WEST}003"],
        "new_codes": [f"{WEST}005", f"{WEST}006"],
        "moved": {"building": 1},
    }
    status, _, err = run("grid", "merge", drawn.root, *report["new_codes"], "--reason", "恢复")
    assert (status, f"{WEST}007" in err) == (0, True)
    assert run("grid", "recode", drawn.root, f"{WEST}007")[0] == 0
    assert drawn.has_code("unit_grid", f"{WEST}008")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(["split", f"{WEST}003", "--line", "50"], "'x y, x y'", id="one number"),
        pytest.param(["split", f"{WEST}003", "--line", "a b, c d"], "'x y, x y'", id="letters"),
        pytest.param(["split", f"{WEST}077"], "never given", id="unknown grid"),
        pytest.param(["merge", f"{WEST}001"], "at least two", id="one grid"),
        pytest.param(["check", "--findings", "f.pdf"], "ending must be", id="ending of the findings file"),
        pytest.param(["generate", "--out", "d.shp"], ".gpkg", id="ending of the draft"),
    ],
)
def test_wrong_use_exits_2_with_one_message(
    drawn: Workspace, run: Run, words: list[str], message: str
) -> None:
    status, out, err = run("grid", words[0], drawn.root, *words[1:])
    assert (status, out) == (2, "")
    assert message in " ".join(err.split())


def test_missing_workspace_exits_2(run: Run, tmp_path: Path) -> None:
    assert run("grid", "check", tmp_path / "nowhere")[0] == 2
