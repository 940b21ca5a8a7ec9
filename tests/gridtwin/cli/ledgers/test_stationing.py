"""`gridtwin roads route|locate|station|segment|events…|realign|strip` as a user types them."""

import json
import shutil
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.store import create_workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.linear.conftest import CRS, NOW, X0, Y0, fill


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("roads") / "town"
    fill(root)
    return root


@pytest.fixture
def town(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "town"))


def test_route_with_equation_then_both_ways(town: Path, run: Run) -> None:
    status, out, _ = run("roads", "route", town, "A", "--point", "400=K0+400/K0+300", "--json")
    assert (status, json.loads(out)["changed"]) == (0, 1)
    status, out, _ = run("roads", "locate", town, X0 + 450, Y0 - 3, "--json")
    assert status == 0
    found = json.loads(out)
    assert (found["station"], found["offset_m"], found["side"]) == ("K0+350#2", 3, "right")
    status, out, _ = run("roads", "station", town, "A", "K0+350#2", "--offset", "3", "--json")
    assert (status, json.loads(out)["x"], json.loads(out)["y"]) == (0, X0 + 450, Y0 - 3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(
            ["station", "A", "K9+000"], "beyond the road, which runs from K0+000 to K1+000", id="beyond"
        ),
        pytest.param(["station", "A", "far"], "look like K1+250.5", id="no stationing"),
        pytest.param(["station", "Z", "K0+000"], "no route 'Z'; there are A, B", id="no route"),
        pytest.param(["station"], "with --file", id="nothing to do"),
        pytest.param(["take-back", "yesterday"], "2026-05-31T08:00:00.000+08:00", id="no moment"),
        pytest.param(["take-back", "2026-05-31T08:00:00"], "with its zone", id="no zone"),
        pytest.param(["take-back", "2026-05-31T08:00:00+08:00"], "nothing to take back", id="nothing then"),
        pytest.param(["locate", X0, Y0 + 400], "farther than 50 m", id="too far"),
        pytest.param(["locate", "here"], "two numbers", id="no numbers"),
        pytest.param(["locate", X0, Y0, "--on", "yesterday"], "YYYY-MM-DD", id="no day"),
        pytest.param(["route", "--point", "1=2"], "belongs to one road", id="point of which road"),
        pytest.param(["route", "A", "--point", "x"], "DISTANCE=BACK/AHEAD", id="no point"),
        pytest.param(["route", "Z"], "no section of road 'Z'", id="no sections"),
        pytest.param(["segment", "--field", "colour"], "no field 'colour'", id="no field"),
        pytest.param(["segment", "--out", "x.shp"], "ending must be", id="no format"),
        pytest.param(["strip", "A", "x.gif"], "end it in one of", id="no picture"),
        pytest.param(["realign", "A", "none.gpkg", "--on", "2026-05-01"], "does not exist", id="no file"),
        pytest.param(
            ["events-add", "A", "sign", "x", "--from", "K0+001", "--started", "1.5."],
            "YYYY-MM-DD",
            id="event day",
        ),
    ],
)
def test_wrong_use_exits_2(town: Path, run: Run, words: list[object], said: str) -> None:
    status, out, err = run("roads", words[0], town, *words[1:])
    assert (status, out) == (2, "")
    assert said in " ".join(err.split())


def test_chinese(town: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    assert "超出道路范围" in run("roads", "station", town, "A", "K9+000")[2]


def test_tables_both_ways(town: Path, run: Run, tmp_path: Path) -> None:
    points = tmp_path / "p.csv"
    pd.DataFrame({"x": [X0 + 10, X0], "y": [Y0, Y0 + 900], "name": "n"}).to_csv(points, index=False)
    out = tmp_path / "located.csv"
    status, _, err = run("roads", "locate", town, "--file", points, "--out", out)
    assert status == 1
    assert "1 of 2 rows have no answer" in err
    assert pd.read_csv(out)["station"].fillna("").tolist() == ["K0+010", ""]
    stations = tmp_path / "s.csv"
    pd.DataFrame({"道路编号": ["A", "A", "Z"], "桩号": ["K0+010", "K7+000", "K0+000"]}).to_csv(
        stations, index=False
    )
    status, text, _ = run("roads", "station", town, "--file", stations, "--json")
    rows = json.loads(text)["table"]
    assert (status, rows[0]["x"]) == (1, X0 + 10)
    assert "beyond the road" in rows[1]["why_en"]
    assert "no route 'Z'" in rows[2]["why_en"]


def test_events_and_segments(town: Path, run: Run, tmp_path: Path) -> None:
    add = ("roads", "events-add", town, "A")
    assert run(*add, "施工", "铣刨", "--from", "K0+300", "--to", "K0+500", "--side", "左侧")[0] == 0
    status, _, err = run(*add, "work", "罩面", "--from", "K0+450", "--to", "K0+600")
    assert status == 1
    assert "overlaps 铣刨 K0+300" in err
    file = tmp_path / "e.xlsx"
    headings = ["道路编号", "事件类别", "名称", "桩号"]
    pd.DataFrame([["A", "标志", "限速", "K0+100"], ["A", "标志", "x", "K8+0"]], columns=headings).to_excel(
        file, index=False
    )
    status, out, _ = run("roads", "events-import", town, file, "--json")
    assert (status, json.loads(out)["rows_stored"], json.loads(out)["findings"]) == (1, 1, {"L03": 1})
    status, out, _ = run("roads", "events", town)
    assert (status, len(out.splitlines())) == (0, 3)
    assert run("roads", "events", town, "--check")[0] == 0
    pieces = tmp_path / "pieces.gpkg"
    assert run("roads", "segment", town, "A", "--field", "pavement", "--out", pieces)[0] == 0
    layer = gpd.read_file(pieces)
    assert layer["length_m"].tolist() == [300, 100, 100, 500]
    assert layer["pavement"].tolist() == ["asphalt", "asphalt", "concrete", "concrete"]
    picture = tmp_path / "strip.png"
    assert run("roads", "strip", town, "A", picture)[0] == 0
    assert picture.read_bytes()[:4] == b"\x89PNG"


def test_realign(town: Path, run: Run, tmp_path: Path) -> None:
    line = shapely.LineString([(X0 + x, Y0 + y) for x, y in [(700, 0), (700, 50), (500, 50), (500, 0)]])
    file = tmp_path / "new.gpkg"
    gpd.GeoDataFrame(geometry=[line], crs=CRS).to_file(file)
    run("roads", "events-add", town, "A", "sign", "限速", "--from", "K0+800")
    words = ("roads", "realign", town, "A", file, "--on", "2026-05-01", "--json")
    status, out, _ = run(*words, "--dry-run")
    assert (status, json.loads(out)["stored"]) == (1, False)
    status, out, _ = run(*words, "--stationing", "restation")
    done = json.loads(out)
    assert (status, done["length_after_m"], done["findings"]) == (1, 1100, {"LR07": 1})
    assert [(e["from_old"], e["from_new"]) for e in done["events"]] == [("K0+800", "K0+900")]
    old = json.loads(run("roads", "station", town, "A", "K0+800", "--on", "2026-04-30", "--json")[1])
    new = json.loads(run("roads", "station", town, "A", "K0+900", "--json")[1])
    assert old["x"] == new["x"] == X0 + 800
    # Taken back by the moment that was told, once.
    back = ("roads", "take-back", town, done["stored_at"])
    status, out, _ = run(*back, "--reason", "drawn wrongly", "--json")
    assert (status, json.loads(out)) == (
        0,
        {"codes": ["A"], "removed": 0, "restored": 1, "sections": 1, "events": 1},
    )
    again = json.loads(run("roads", "station", town, "A", "K0+800", "--json")[1])
    assert (again["x"], again["y"]) == (X0 + 800, Y0)
    status, out, err = run(*back)
    assert (status, out) == (2, "")
    assert "Route A was changed (version 3)" in err
    assert "drawn wrongly. Nothing was taken back" in " ".join(err.split())


def test_a_route_says_how_it_is_taken_back(town: Path, run: Run) -> None:
    said = run("roads", "route", town, "A", "--start", "K5+000", "--actor", "ben")[2]
    told = next(line for line in said.splitlines() if line.startswith("to take it back: gridtwin "))
    assert "to take it back" not in run("roads", "route", town, "A")[2], "nothing was stored"
    status, _, err = run(*told.split("gridtwin ")[1].split(), "--actor", "ben")
    assert (status, "Taken back: routes of A: 0 removed, 1 as before" in err) == (0, True)
    assert run("roads", "station", town, "A", "K0+800")[0] == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(["route"], "has no roads; import", id="route"),
        pytest.param(["locate", X0, Y0], "no routes yet", id="locate"),
        pytest.param(["segment"], "no routes yet", id="segment"),
        pytest.param(["station", "A", "K0+000"], "no routes yet", id="station"),
    ],
)
def test_empty_workspace_says_what_comes_first(
    tmp_path: Path, run: Run, words: list[object], said: str
) -> None:
    create_workspace(tmp_path / "empty", name="空", crs=CRS, division="620102", now=NOW).close()
    status, _, err = run("roads", words[0], tmp_path / "empty", *words[1:])
    assert status == 2
    assert said in " ".join(err.split())
