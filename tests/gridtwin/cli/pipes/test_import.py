"""`gridtwin pipes import`: what it prints, writes and refuses."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from gridtwin.store import create_workspace, open_workspace
from tests.gridtwin.cli.conftest import Run
from tests.pipe_network.networks import network
from tests.pipe_network.survey import books

NOW = datetime(2026, 3, 1, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture
def city(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "city", name="t", crs=4544, division="620102", now=NOW).close()
    return tmp_path / "city"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return books.write(tmp_path / "a.xlsx", {"JSPoint": books.EPS_POINTS, "JSLine": books.EPS_LINES})


def test_import_says_what_it_recognised_and_stores_it(run: Run, city: Path, book: Path) -> None:
    status, out, err = run("pipes", "import", book, "-w", city)
    assert (status, out) == (0, "")
    assert "a.xlsx [JSPoint]: EPS-style, points, class JS, 2 rows" in err
    assert "3 rows in, 3 stored, 0 reported" in err
    with open_workspace(city) as opened:
        assert opened.count("pipe_line") == 1


def test_second_time_is_refused_with_findings(run: Run, city: Path, book: Path, tmp_path: Path) -> None:
    run("pipes", "import", book, "-w", city)
    status, _, err = run("pipes", "import", book, "-w", city, "--json", tmp_path / "o.json")
    assert status == 1
    assert "stored already: 3 refused" in err
    told = json.loads((tmp_path / "o.json").read_text("utf-8"))
    assert (told["rows_in"], told["rows_stored"], told["rows_reported"]) == (3, 0, 3)
    assert told["by_rule"] == {"stored": {"refused": 3, "stored": 0}}
    assert told["findings"][0]["message_zh"] == "“JS1”已在库中"


def test_dry_run_and_run_without_workspace_store_nothing(run: Run, city: Path, book: Path) -> None:
    status, _, err = run("pipes", "import", book, "-w", city, "--dry-run")
    assert (status, "3 would be stored" in err) == (0, True)
    status, _, err = run("pipes", "import", book)
    assert (status, "3 would be stored" in err) == (0, True)
    with open_workspace(city) as opened:
        assert opened.count("pipe_point") == 0


def test_chinese_output(run: Run, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    _, _, err = run("pipes", "import", book)
    assert "读入3行，可入库3行，拒收0行" in err


def test_layers_and_workbooks_together(run: Run, city: Path, book: Path, tmp_path: Path) -> None:
    given = network({"A": (0, 0, 10.0), "B": (30, 40, 11.0)}, [("L1", "A", "B")])
    given.points.to_file(tmp_path / "p.gpkg", layer="pipe_point")
    given.lines.to_file(tmp_path / "p.gpkg", layer="pipe_line")
    status, _, err = run("pipes", "import", tmp_path / "p.gpkg", book, "-w", city)
    assert "p.gpkg [pipe_line]: GridTwin, lines, class JP, 1 row" in err
    assert "6 rows in, 6 stored" in err
    assert status == 1  # L1 has neither level nor depth


def test_class_and_mapping_options(run: Run, city: Path, tmp_path: Path) -> None:
    mapping = tmp_path / "m.toml"
    mapping.write_text(
        '[point]\n"桩号" = "point_no"\nE = "x"\nN = "y"\n"地面" = "ground_m"\n', encoding="utf-8"
    )
    path = books.write(tmp_path / "b.xlsx", {"1": [["桩号", "N", "E", "地面"], ["1", 3991400, 391700, 1520]]})
    status, _, err = run("pipes", "import", path, "-w", city, "--mapping", mapping, "--class", "TR")
    assert (status, "class TR" in err) == (0, True)


def test_a_folder_of_layers_gives_their_classes_by_name(run: Run, city: Path, tmp_path: Path) -> None:
    folder = tmp_path / "layers"
    folder.mkdir()
    level = {"start_level_m": 8.0, "end_level_m": 9.0}
    given = network({"A": (0, 0, 10.0), "B": (30, 40, 11.0)}, [("L1", "A", "B", level)])
    given.points[["point_no", "ground_m", "geometry"]].to_file(folder / "给水管点.shp", encoding="utf-8")
    given.lines.drop(columns="pipe_class").to_file(folder / "JSLine.geojson")
    sewer = network({"C": (0, 0, 10.0), "D": (30, 40, 11.0)}, [("L2", "C", "D", level)])
    sewer.lines.drop(columns="pipe_class").to_file(folder / "污水管线.gpkg")
    books.write(folder / "a.xlsx", {"JSPoint": books.EPS_POINTS})
    (folder / "readme.md").write_text("no layer")
    _, out, _ = run("pipes", "import", folder, "-w", city, "--dry-run", "--json", "-")
    classes = {row["file"]: row["pipe_class"] for row in json.loads(out)["recognised"]}
    expected = {"给水管点.shp": "JS", "JSLine.geojson": "JS", "污水管线.gpkg": "WS", "a.xlsx": "JS"}
    assert classes == expected


def test_folders_that_cannot_be_imported(run: Run, city: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    status, _, err = run("pipes", "import", tmp_path / "empty", "-w", city)
    assert (status, "neither survey files (.xlsx" in err, ".geojson" in err) == (2, True, True)
    status, _, err = run("pipes", "import", city)
    assert (status, "is a workspace" in err) == (2, True)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["none.xlsx"], "does not exist"),
        (["a.xlsx", "--class", "QQQ"], "QQQ"),
        (["a.xlsx", "--crs", "EPSG:1"], "not a known coordinate system"),
        (["a.xlsx", "--mapping", "none.toml"], "does not exist"),
        (["notes.csv"], "no table of points or lines found"),
    ],
)
def test_wrong_use(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], message: str
) -> None:
    monkeypatch.chdir(book.parent)
    (book.parent / "notes.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    status, _, err = run("pipes", "import", *words)
    assert (status, message in err) == (2, True)
