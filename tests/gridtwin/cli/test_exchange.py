from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

GRIDTWIN = Path(sys.executable).with_name("gridtwin")
TABLE = "树木编号,树种,X,Y\nT1,国槐,3990000,500000\nT2,国槐,3990001,500010\n"


def run(*words: object, language: str = "en") -> subprocess.CompletedProcess[str]:
    """The command as a user starts it."""
    environment = {"PATH": "/usr/bin:/bin", "GRIDTWIN_LANG": language, "HOME": "/tmp"}
    return subprocess.run(
        [str(GRIDTWIN), *map(str, words)], check=False, capture_output=True, text=True, env=environment
    )


@pytest.fixture
def city(tmp_path: Path) -> Path:
    assert run("init", tmp_path / "city").returncode == 0
    return tmp_path / "city"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "trees.csv"
    path.write_text(TABLE, encoding="gbk")
    return path


def test_in_and_out_again(city: Path, table: Path, tmp_path: Path) -> None:
    done = run("import", table, "--into", "tree", "-w", city, "--crs", 4544, "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert (report["rows_in"], report["rows_stored"], report["rows_reported"]) == (2, 2, 0)
    assert "2 rows in, 2 stored, 0 reported" in done.stderr
    out = tmp_path / "out.csv"
    done = run(
        "export", "tree", out, "-w", city, "--axes", "north-east", "--titles", "zh", "--where", "code=T2"
    )
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert [(row["树木编号"], row["北坐标"], row["东坐标"]) for row in rows] == [
        ("T2", "3990001.0", "500010.0")
    ]


def test_findings_give_exit_code_1_and_a_table(city: Path, table: Path, tmp_path: Path) -> None:
    table.write_text(TABLE + "T2,国槐,3990001,500010\n", encoding="utf-8")
    out = tmp_path / "findings.csv"
    words = ("import", table, "--into", "tree", "-w", city, "--crs", 4544, "--findings", out)
    done = run(*words, language="zh")
    assert done.returncode == 1
    assert "读入3行，入库2行，存在问题1行" in done.stderr
    found = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
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
    city: Path, table: Path, words: list[str], message: str
) -> None:
    done = run(*(word.format(city=city, table=table) for word in words))
    assert done.returncode == 2, done.stderr
    assert message in done.stderr
    assert "Traceback" not in done.stderr
