"""`gridtwin roads due, form, inspect, defects, works, budget` from end to end on a small city."""

import json
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from gridtwin.store import create_workspace, open_workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.inspection.conftest import CRS, NOW, fill, write


@pytest.fixture
def town(tmp_path: Path) -> Path:
    with create_workspace(tmp_path / "town", name="t", crs=CRS, division="620102", now=NOW) as opened:
        fill(opened)
    return tmp_path / "town"


def test_due(run: Run, town: Path, tmp_path: Path) -> None:
    status, out, err = run("roads", "due", town, "--as-of", "2026-06-01", "--kind", "常规检测")
    assert status == 0
    assert out.splitlines()[0].split("\t")[:3] == ["Object", "Name", "Inspection"]
    assert len(out.splitlines()) == 4
    assert "3 planned, 3 overdue" in err
    status, out, _ = run(
        "bridges", "due", town, "--as-of", "2026-06-01", "--out", tmp_path / "d.xlsx", "--json"
    )
    told = json.loads(out)
    assert status == 0
    assert all(row["to_confirm"] for row in told["due"])
    assert (tmp_path / "d.xlsx").is_file()
    assert run("roads", "due", town, "--out", tmp_path / "d.pdf")[0] == 2
    assert run("roads", "due", town, "--as-of", "soon")[0] == 2


def test_due_says_never_in_words_of_the_reader(run: Run, town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ("roads", "due", town, "--as-of", "2026-06-01", "--kind", "常规检测")
    assert run(*asked)[1].count("never inspected\toverdue") == 3
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    assert run(*asked)[1].count("从未检查\t超期") == 3


def test_form_inspect_order_repair(run: Run, town: Path, tmp_path: Path) -> None:
    assert run("roads", "form", town, "R1/1", "--out", tmp_path / "f.xlsx")[0] == 0
    assert openpyxl.load_workbook(tmp_path / "f.xlsx").worksheets[0]["D1"].value == "asphalt"
    words = ["roads", "inspect", town, "--code", "R1/1", "--kind", "常规检测", "--date", "2026-05-20"]
    words += ["--inspector", "王工"]
    defect = "distress=坑槽,length_m=2,width_m=0.5,station=K0+120"
    status, out, err = run(*words, "--defect", defect.replace("坑槽", "洞"))
    assert (status, "nothing stored" in err, "unknown distress" in err) == (1, True, True)
    status, out, _ = run(*words, "--defect", defect, "--answer", "排水情况=积水", "--json")
    made = json.loads(out)
    assert (status, made["defects"]) == (0, ["BH20260520-0001"])
    code = made["defects"][0]
    status, _, err = run("roads", "defects", town, code, "--to", "repaired")
    assert (status, "cannot become repaired" in err) == (2, True)
    status, out, _ = run("roads", "defects", town, code, "--to", "ordered", "--work", "new", "--json")
    work = json.loads(out)["work"]
    repair = ["--to", "repaired", "--repaired-on", "2026-05-25", "--as-repaired", "热料填补"]
    assert run("roads", "defects", town, code, *repair)[0] == 0
    _, out, _ = run("roads", "defects", town, "--state", "repaired", "--json")
    assert [(row["code"], row["work_code"]) for row in json.loads(out)["defects"]] == [(code, work)]


def test_works(run: Run, town: Path, tmp_path: Path) -> None:
    add = ("roads", "works", "add", town, "R1/1", "罩面", "--kind", "中修")
    status, out, _ = run(*add, "--budget", "12.5万元", "--set", "budget_year=2026", "--json")
    code = json.loads(out)["code"]
    assert status == 0
    assert run(*add, "--budget", "很多")[0] == 2
    for state, day in (("ordered", "ordered_on"), ("running", "started_on"), ("finished", "finished_on")):
        done = run("roads", "works", "update", town, code, "--state", state, "--set", f"{day}=2026-05-01")
        assert done[0] == 0
    accept = ["--by", "李", "--cost", "125000", "--on", "2026-05-20", "--warranty-until", "2028-05-20"]
    assert run("roads", "works", "accept", town, code, *accept)[0] == 0
    _, out, _ = run("roads", "works", "list", town)
    assert "125,000.00\t125,000.00" in out
    _, out, _ = run("roads", "works", "cost", town, "--json")
    assert json.loads(out)["costs"][0]["cents_per_km"] == 25_000_000
    rows = {
        "对象编号": ["R1/2", "R9"],
        "工程名称": ["甲", "乙"],
        "养护类型": "中修",
        "预算金额": ["5万元", "许多"],
    }
    pd.DataFrame(rows).to_csv(tmp_path / "w.csv", index=False)
    status, _, err = run("roads", "works", "import", town, tmp_path / "w.csv")
    assert (status, "2 rows: 1 stored, 1 refused" in err) == (1, True)


def test_budget(run: Run, town: Path, tmp_path: Path) -> None:
    status, _, err = run("roads", "budget", town, "--budget", "1万元")
    assert (status, "rate them first" in err) == (2, True)
    ratings = pd.DataFrame(
        {"host_id": ["r1", "r2", "s"], "value": [50.0, 66.0, 80.0], "grade": ["D", "C", "B"]}
    ).assign(host_class="road", rated_year=2025, rated_on="2025-11-01", index_name="PCI")
    with open_workspace(town) as opened:
        write(opened, "condition_rating", ratings)
    words = [
        "--budget",
        "50万元",
        "--budget",
        "100万元",
        "--chart",
        tmp_path / "b.png",
        "--out",
        tmp_path / "b.xlsx",
    ]
    status, out, _ = run("roads", "budget", town, *words, "--json")
    told = json.loads(out)
    assert (status, told["sections"], len(told["scenarios"])) == (0, 3, 6)
    assert all(row["spent_cents"] <= row["budget_cents"] for row in told["scenarios"])
    best = {r["budget_cents"]: r["benefit"] for r in told["scenarios"] if r["strategy"] == "cost-benefit"}
    worst = {r["budget_cents"]: r["benefit"] for r in told["scenarios"] if r["strategy"] == "worst-first"}
    assert all(best[amount] >= worst[amount] for amount in best)
    assert (tmp_path / "b.png").is_file()
    assert openpyxl.load_workbook(tmp_path / "b.xlsx").sheetnames[0] == "汇总 Summary"
