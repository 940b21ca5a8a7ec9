"""`gridtwin roads|bridges|tunnels|facilities statistics, report`, as a user types them."""

import json
from pathlib import Path

import pytest

from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.summary.towns import furnish, make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with make(tmp_path / "city") as town:
        furnish(town)
    return tmp_path / "city"


def test_statistics(run: Run, folder: Path, tmp_path: Path) -> None:
    status, out, _ = run("roads", "statistics", folder)
    assert status == 0
    assert "total\t2\t3\t0.300\t1,900\t100.0" in out.splitlines()
    words = ("--out", tmp_path / "s.xlsx", "--charts", tmp_path / "charts", "--language", "zh", "--json")
    status, out, err = run("bridges", "statistics", folder, *words)
    assert status == 0
    assert json.loads(out)["bridge"]["tables"]["by_structure"]["rows"][-1]["number"] == 2
    assert (tmp_path / "s.xlsx").is_file()
    assert "charts in" in err
    assert run("roads", "statistics", folder, "--out", tmp_path / "s.txt")[0] == 2


def test_report(run: Run, folder: Path, tmp_path: Path) -> None:
    card = tmp_path / "card.docx"
    assert run("roads", "report", folder, "--card", "R1", "--section", 1, "--out", card)[0] == 0
    assert run("roads", "report", folder, "--inspection", "JC1", "--out", tmp_path / "i.xlsx")[0] == 0
    year = ("--year", 2025, "--with", "bridges", "--out", tmp_path / "y.xlsx", "--json")
    status, out, _ = run("roads", "report", folder, *year)
    assert (status, json.loads(out)) == (0, {"written": [str(tmp_path / "y.xlsx")]})
    status, _, err = run(
        "roads", "report", folder, "--cards", "R1,R9", "--out", tmp_path / "c", "--format", "xlsx"
    )
    assert status == 1
    assert "no road has the code 'R9'" in err
    assert [path.name for path in (tmp_path / "c").iterdir()] == ["road-R1.xlsx"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "say what to write"),
        (("--card", "R1", "--year", 2025), "say what to write"),
        (("--card", "R9"), "no road has the code"),
        (("--inspection", "JC9"), "no inspection of a road"),
        (("--year", 2200), "cannot be made"),
    ],
)
def test_report_refuses(
    run: Run, folder: Path, tmp_path: Path, words: tuple[object, ...], message: str
) -> None:
    status, _, err = run("roads", "report", folder, *words, "--out", tmp_path / "r.pdf")
    assert status == 2
    assert message in " ".join(err.split())
    assert not (tmp_path / "r.pdf").exists()
