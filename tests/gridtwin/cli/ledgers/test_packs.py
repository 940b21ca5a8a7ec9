"""`gridtwin facilities …` as a user types it."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from gridtwin.store import create_workspace, open_workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.packs.conftest import CRS, NOW, fill
from tests.paths import ROOT

EXAMPLES = ROOT / "docs" / "examples"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with create_workspace(tmp_path / "city", name="t", crs=CRS, division="620102", now=NOW) as opened:
        fill(opened)
    return tmp_path / "city"


def test_a_pack_from_file_to_card(run: Run, home: Path, tmp_path: Path) -> None:
    (home / "packs").mkdir()
    shutil.copy(EXAMPLES / "noise_monitor.toml", home / "packs")
    sample = EXAMPLES / "noise_monitors.csv"
    assert run("facilities", "check", home, "noise_monitor", sample, "--crs", CRS)[0] == 0
    status, out, _ = run("facilities", "import", home, "噪声监测点", sample, "--crs", CRS, "--json")
    assert (status, json.loads(out)["added"]) == (0, 6)
    status, out, _ = run("facilities", "packs", home, "--json")
    told = {pack["name"]: pack for pack in json.loads(out)["packs"]}
    assert (told["noise_monitor"]["rows"], told["noise_monitor"]["is_own"]) == (6, True)
    status, out, _ = run("facilities", "due", home, "--kind", "声级校准", "--as-of", "2026-06-01", "--json")
    assert json.loads(out)["summary"][0]["overdue"] == 6
    status, out, _ = run("facilities", "indicators", home, "noise_monitor", "--by", "zone")
    assert "zone 1\t3\t100.0" in out
    status, out, _ = run("facilities", "card", home, "620102N00004")
    assert "Noise zone\tzone 4a (list or limits to be confirmed)" in out
    assert run("facilities", "list", home, "noise_monitor", "--out", tmp_path / "n.xlsx")[0] == 0


def test_a_cover_is_inspected_and_its_card_shows_the_well(run: Run, home: Path) -> None:
    code = "6201020102000001"
    words = ("--code", code, "--kind", "井盖巡查", "--date", "2026-05-01", "--defect", "distress=破损")
    words = (*words, "--inspector", "王工")
    assert run("facilities", "inspect", home, *words)[0] == 0
    assert code in run("facilities", "defects", home)[1]
    out = run("facilities", "card", home, code)[1]
    for part in ("pipe well: 1", "WS1", "pipe well → Pipe line: 1", "last inspections: 1", "defects: 1"):
        assert part in out
    assert run("facilities", "form", home, code, "--out", home.parent / "f.xlsx")[0] == 0


def test_wrong_uses(run: Run, home: Path, tmp_path: Path) -> None:
    for words in (
        ("indicators", home, "moon"),
        ("indicators", home, "toilet", "--by", "moon"),
        ("indicators", home, "toilet", "--out", tmp_path / "a.txt"),
        ("card", home, "F99"),
        ("list", home, "toilet", "--out", tmp_path / "a.pdf"),
        ("list", home, "green_plot", "--grid", "1"),
        ("new-pack", home, "../evil"),
        ("new-pack", home, "toilet"),
        ("import", home, "toilet", tmp_path / "none.csv"),
    ):
        status, _, err = run("facilities", *words)
        assert status == 2
        assert "Traceback" not in err


def test_findings_end_with_1(run: Run, home: Path) -> None:
    status, out, _ = run("facilities", "check", home, "ancient_tree", "--json")
    assert (status, json.loads(out)["findings"]) == (1, {"P02": 1})


def test_a_new_pack_and_symbols(
    run: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (
        run("facilities", "new-pack", home, "drinking_tap", "--zh", "饮水台", "--en", "drinking taps")[0] == 0
    )
    assert "drinking_tap" in run("facilities", "symbols", home)[1]
    assert run("facilities", "symbols", home, tmp_path / "styles")[0] == 0
    assert sorted(path.name for path in (tmp_path / "styles").iterdir()) == [
        "component_packs.qml", "facility_packs.qml", "green_plot_packs.qml", "tree_packs.qml"
    ]  # fmt: skip
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    assert "完好率 (%)" in run("facilities", "indicators", home)[1]
    (home / "packs" / "drinking_tap.toml").write_text("name = 1", "utf-8")
    status, _, err = run("facilities", "packs", home)
    assert status == 2
    assert "drinking_tap.toml" in err


COVER, TREE = "6201020102000001", "M1"


def test_every_class_of_facilities_has_documents_and_history(run: Run, home: Path, tmp_path: Path) -> None:
    Image.new("RGB", (8, 6)).save(tmp_path / "lid.jpg")
    for code in (COVER, TREE, "F1"):
        assert run("facilities", "attach", home, code, tmp_path / "lid.jpg", "--title", "lid")[0] == 0
        status, out, _ = run("facilities", "attach", home, code, "--json")
        assert (status, [one["title"] for one in json.loads(out)["attachments"]]) == (0, ["lid"])
    table = tmp_path / "covers.csv"
    table.write_text(f"标识码,承载等级,状态\n{COVER},D400,破损\n", "utf-8")
    assert run("facilities", "import", home, "manhole_cover", table, "--reason", "survey")[0] == 0
    status, out, _ = run("facilities", "history", home, COVER, "--json")
    changes = {one["field"]: (one["new"], one["reason"]) for one in json.loads(out)["changes"]}
    assert status == 0
    assert changes["load_class"] == ("D400", "survey")
    assert "Load class\t\t→\tD400" in run("facilities", "history", home, COVER)[1]
    status, _, err = run("facilities", "attach", home, "F99", tmp_path / "lid.jpg")
    assert (status, "no facility of a pack has the code 'F99'" in err) == (2, True)


def test_a_retired_facility_keeps_its_history(run: Run, home: Path) -> None:
    with open_workspace(home) as opened:
        ids = opened.read("component", where={"code": COVER})["id"].tolist()
        opened.retire("component", ids, actor="t", now=NOW)
    assert "retired" in run("facilities", "history", home, COVER)[1]


def test_works_reach_every_class_of_facilities(run: Run, home: Path, tmp_path: Path) -> None:
    assert run("facilities", "works", "add", home, COVER, "更换井盖", "--budget", "1200")[0] == 0
    table = tmp_path / "works.csv"
    table.write_text(
        f"对象编号,工程名称,养护类型,预算金额（元）\n{TREE},复壮,保养小修,300\nF1,粉刷,保养小修,500\nF99,无,保养小修,1\n",
        "utf-8",
    )
    status, out, _ = run("facilities", "works", "import", home, table, "--json")
    assert (status, json.loads(out)["rows_stored"], json.loads(out)["findings"]) == (1, 2, {"W01": 1})
    out = run("facilities", "works", "list", home, "--json")[1]
    hosts = {work["host_code"]: work["host_class"] for work in json.loads(out)["works"]}
    assert hosts == {COVER: "component", TREE: "tree", "F1": "facility"}
    assert run("facilities", "works", "list", home, "--code", COVER)[1].count("更换井盖") == 1
    costs = json.loads(run("facilities", "works", "cost", home, "--json")[1])["costs"]
    assert {row["class"]: row["budget_cents"] for row in costs} == {
        "ancient_tree": 30_000, "manhole_cover": 120_000, "toilet": 50_000
    }  # fmt: skip
    assert "manhole covers\t1" in run("facilities", "works", "cost", home)[1]


def test_whose_a_well_or_a_device_is(run: Run, home: Path) -> None:
    assert "manhole covers\t6201020102000001\tpipe well\tid" in run("facilities", "owner", home, "WS1")[1]
    status, out, _ = run("facilities", "owner", home, "S3", "--json")
    owner = {"pack": "lamp_pole", "code": "6201020137000002", "as": "devices", "how": "near"}
    assert (status, json.loads(out)["owners"]) == (0, [owner | {"distance_m": 0.4}])
    status, _, err = run("facilities", "owner", home, "Z9")
    assert (status, "has the code 'Z9'" in err) == (2, True)
