"""`gridtwin components …` as a user types it."""

import json
from pathlib import Path

import pandas as pd
import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.census.test_intake import HEADINGS, RIGHT, workbook


def test_import_check_stats_number(drawn: Workspace, run: Run, tmp_path: Path) -> None:
    file = workbook(tmp_path / "survey.xlsx")
    status, out, _ = run("components", "check", drawn.root, file, "--crs", "4544", "--json")
    assert (status, json.loads(out)["rows_wrong"], drawn.count("component")) == (1, 2, 0)
    findings = tmp_path / "findings.xlsx"
    status, out, _ = run(
        "components", "import", drawn.root, file, "--crs", "4544", "--findings", findings, "--json"
    )
    assert status == 1
    assert json.loads(out) == {
        "rows_in": 4,
        "rows_stored": 2,
        "rows_refused": 2,
        "errors": 2,
        "warnings": 0,
        "findings": {"C04": 1, "C06": 1},
    }
    assert pd.read_excel(findings)["row"].tolist() == [4, 6]
    assert run("components", "check", drawn.root)[0] == 0
    status, out, _ = run("components", "stats", drawn.root, "--by", "class")
    assert (status, out.splitlines()[1]) == (0, "0137\t路灯\tStreet lamp\t01\t2")
    assert run("components", "stats", drawn.root, "--out", tmp_path / "s.xlsx", "--json")[0] == 0
    assert (tmp_path / "s.xlsx").exists()
    assert json.loads(run("components", "number", drawn.root, "--json")[1]) == {"renumbered": 0}


def test_right_table_exits_0(drawn: Workspace, run: Run, tmp_path: Path) -> None:
    pd.DataFrame([RIGHT], columns=HEADINGS).to_csv(tmp_path / "t.csv", index=False)
    status, _, err = run("components", "import", drawn.root, tmp_path / "t.csv", "--crs", "4544")
    assert status == 0
    assert "1 rows: 1 stored, 0 refused" in err


def test_findings_name_row_and_reason(drawn: Workspace, run: Run, tmp_path: Path) -> None:
    file = workbook(tmp_path / "survey.xlsx")
    _, _, err = run("components", "check", drawn.root, file, "--crs", "4544")
    assert "[4] State '良好' is not one of" in err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param([], "--crs", id="no CRS"),
        pytest.param(["--crs", "4544", "--map", "部件类别"], "NAME=VALUE", id="mapping without a field"),
        pytest.param(["--crs", "4544", "--layer", "第二页"], "第二页", id="no such sheet"),
        pytest.param(["--crs", "nonsense"], "nonsense", id="unknown CRS"),
    ],
)
def test_wrong_use_exits_2(
    drawn: Workspace,
    run: Run,
    tmp_path: Path,
    words: list[str],
    message: str,
) -> None:
    file = workbook(tmp_path / "survey.xlsx")
    status, out, err = run("components", "import", drawn.root, file, *words)
    assert (status, out) == (2, "")
    assert message in " ".join(err.split())
    assert drawn.count("component") == 0
