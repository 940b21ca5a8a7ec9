from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.gridtwin.cli.conftest import Run

TABLE = "树木编号,树种,X,Y\nT1,国槐,3990000,500000\nT2,国槐,3990001,500010\n"


@pytest.fixture
def workspace(tmp_path: Path, run: Run) -> Path:
    assert run("init", tmp_path / "city")[0] == 0
    return tmp_path / "city"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "trees.csv"
    path.write_text(TABLE, encoding="gbk")
    return path


def test_in_and_out_again(workspace: Path, table: Path, run: Run, tmp_path: Path) -> None:
    status, out, err = run("import", table, "--into", "tree", "-w", workspace, "--crs", 4544, "--json")
    assert status == 0, err
    report = json.loads(out)
    assert (report["rows_in"], report["rows_stored"], report["rows_reported"]) == (2, 2, 0)
    assert "2 rows in, 2 stored, 0 reported" in err
    path = tmp_path / "out.csv"
    options = ("--axes", "north-east", "--titles", "zh", "--where", "code=T2")
    status, _, err = run("export", "tree", path, "-w", workspace, *options)
    assert status == 0, err
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [(row["树木编号"], row["北坐标"], row["东坐标"]) for row in rows] == [
        ("T2", "3990001.0", "500010.0")
    ]


def test_findings_give_exit_code_1_and_a_table(
    workspace: Path, table: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.write_text(TABLE + "T2,国槐,3990001,500010\n", encoding="utf-8")
    path = tmp_path / "findings.csv"
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    status, _, err = run(
        "import", table, "--into", "tree", "-w", workspace, "--crs", 4544, "--findings", path
    )
    assert status == 1
    assert "读入3行，入库2行，存在问题1行" in err
    found = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [(row["file"], row["row"], row["column"], row["value"], row["rule"]) for row in found] == [
        ("trees.csv", "4", "code", "T2", "unique")
    ]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["import", "{table}", "--into", "tree", "-w", "{city}"], "--crs"),
        (["import", "{table}", "--into", "spaceship", "-w", "{city}"], "not declared"),
        (["import", "{city}/none.csv", "--into", "tree", "-w", "{city}"], "does not exist"),
        (["import", "{table}", "--into", "tree", "-w", "{city}", "--axes", "up"], "choose one of"),
        (["import", "{table}", "--into", "tree", "-w", "{city}", "--map", "x"], "NAME=VALUE"),
        (["import", "{table}", "--into", "tree", "-w", "{table}"], "is not a workspace"),
        (["export", "tree", "{city}/t.doc", "-w", "{city}"], "ends in one of"),
    ],
    ids=["no CRS", "class", "no file", "axes", "map", "no workspace", "ending"],
)
def test_wrong_use_is_one_message_and_exit_code_2(
    workspace: Path, table: Path, run: Run, words: list[str], message: str
) -> None:
    status, _, err = run(*(word.format(city=workspace, table=table) for word in words))
    assert status == 2, err
    assert message in err
    assert "Traceback" not in err
