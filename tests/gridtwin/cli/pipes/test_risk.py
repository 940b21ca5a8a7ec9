"""`gridtwin pipes risk` as a user types it."""

import json
from pathlib import Path

import geopandas as gpd
import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.networks import network
from tests.pipe_network.risk.test_formula import SMALL


@pytest.fixture
def piped(city: Workspace) -> Workspace:
    """One old and one new line."""
    points = {"A": (0, 0, 10), "B": (100, 0, 10), "C": (200, 0, 10)}
    return store(
        city,
        network(
            points, [("L1", "A", "B", {"built_month": "196607"}), ("L2", "B", "C", {"built_month": "202007"})]
        ),
    )


def test_scores_with_a_formula_of_the_city(piped: Workspace, run: Run, tmp_path: Path) -> None:
    (piped.root / "standards").mkdir(exist_ok=True)
    (piped.root / "standards" / "pipe_risk.toml").write_text(SMALL, "utf-8")
    files = ("--json", "-", "--out", tmp_path / "r.gpkg", "--picture", tmp_path / "r.svg")
    status, printed, err = run("pipes", "risk", piped.root, "--on", "2026-07-01", *files)
    value = json.loads(printed)
    assert status == 0
    assert value["formula"].endswith("pipe_risk.toml")
    assert [(row["line_no"], row["risk"], row["grade"]) for row in value["lines"]] == [
        ("L1", 60.0, "high"),
        ("L2", 0.0, "low"),
    ]
    assert gpd.read_file(tmp_path / "r.gpkg")["grade_zh"].tolist() == ["高", "低"]
    assert (tmp_path / "r.svg").is_file()
    assert "of no standard" in err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--on", "yesterday"), "YYYY-MM-DD"),
        (("--formula", "none.toml"), "does not exist"),
        (("--extra", "none.csv"), "does not exist"),
        (("--picture", "r.pdf"), ".png, .svg"),
    ],
)
def test_wrong_use_exits_2(piped: Workspace, run: Run, words: tuple[str, ...], message: str) -> None:
    status, _, err = run("pipes", "risk", piped.root, *words)
    assert (status, message in err) == (2, True)


def test_numbers_of_no_line_in_the_extra_table_are_findings(
    piped: Workspace, run: Run, tmp_path: Path
) -> None:
    table = tmp_path / "insp.csv"
    names = ["L1", *(f"X{number}" for number in range(7))]
    table.write_text("line_no,condition_grade\n" + "".join(f"{name},3\n" for name in names), "utf-8")
    status, printed, err = run("pipes", "risk", piped.root, "--extra", table, "--json", "-")
    assert status == 1
    assert "7 line numbers are those of no line" in err
    assert "X0, X1, X2, X3, X4 …;" in err
    assert json.loads(printed)["unknown_lines"] == names[1:]
    table.write_text("line_no,condition_grade\nL1,3\n", "utf-8")
    assert run("pipes", "risk", piped.root, "--extra", table)[0] == 0


def test_lines_of_other_classes_in_the_extra_table_are_no_findings(
    city: Workspace, run: Run, tmp_path: Path
) -> None:
    points = {"A": (0, 0, 10), "B": (100, 0, 10), "C": (200, 0, 10)}
    piped = store(city, network(points, [("L1", "A", "B", {"pipe_class": "WS"}), ("L2", "B", "C")]))
    table = tmp_path / "insp.csv"
    table.write_text("line_no,condition_grade\nL1,3\nL2,1\n", "utf-8")
    status, printed, _ = run("pipes", "risk", piped.root, "--class", "WS", "--extra", table, "--json", "-")
    value = json.loads(printed)
    assert (status, value["unknown_lines"]) == (0, [])
    assert [row["line_no"] for row in value["lines"]] == ["L1"]
