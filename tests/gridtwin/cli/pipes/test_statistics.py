"""`gridtwin pipes statistics` as a user types it."""

import json
from pathlib import Path

import pytest

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.networks import network


@pytest.fixture
def piped(city: Workspace) -> Workspace:
    """One line of 100 m."""
    return store(city, network({"A": (0, 0, 10), "B": (100, 0, 10)}, [("L1", "A", "B", {"material": "钢"})]))


def test_tables_report_and_charts(piped: Workspace, run: Run, tmp_path: Path) -> None:
    files = (
        "--out",
        tmp_path / "s.xlsx",
        "--report",
        tmp_path / "s.html",
        "--charts",
        tmp_path,
        "--json",
        "-",
    )
    status, printed, err = run("pipes", "statistics", piped.root, *files)
    value = json.loads(printed)
    assert (status, value["total_m"]) == (0, 100.0)
    assert value["length_by"]["material"][0]["key"] == "钢"
    assert "1 line, 100.000 m in plan; 2 points" in err
    assert {"s.xlsx", "s.html", "pipes-class.svg"} <= {path.name for path in tmp_path.iterdir()}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--on", "2026"), "YYYY-MM-DD"),
        (("--charts", "no/folder"), "create it first"),
        (("--report", "s.pdf"), ".html"),
        (("--out", "s.gpkg"), ".xlsx"),
    ],
)
def test_wrong_use_exits_2(piped: Workspace, run: Run, words: tuple[str, ...], message: str) -> None:
    status, _, err = run("pipes", "statistics", piped.root, *words)
    assert (status, message in err) == (2, True)
