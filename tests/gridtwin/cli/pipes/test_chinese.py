"""`gridtwin pipes …` for people who read Chinese: what is printed and every workbook is in one language."""

import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from gridtwin.cli.pipes.check import severities
from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.cli.pipes.networks import store
from tests.pipe_network.networks import network
from tests.pipe_network.sections.small import joined, street
from tests.pipe_network.simulation.small import WATER

PIT = "500025 3999996, 500035 3999996, 500035 4000004, 500025 4000004"
# Names of files, engines and columns that a user has to write as they are.
_AS_THEY_ARE = (
    r"/\S+|\S+\.\w{3,4}\b|--[a-z-]+|condition_grade|epanet|EPANET|pipe_point|pipe_line|mm|gridtwin pipes \w+"
)


@pytest.fixture
def zh(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """As `run`, in Chinese."""
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    return run


@pytest.fixture
def piped(city: Workspace) -> Workspace:
    """The street, and a main with too little cover that was built long ago."""
    shallow = {"diameter_mm": 100, "start_level_m": 9.6, "end_level_m": 9.6, "built_month": "196607"}
    corner = network({"K1": (0, 60, 10), "K2": (40, 60, 10)}, [("K", "K1", "K2", shallow)], pipe_class="JP")
    return store(city, joined(street(), corner))


def english_words(text: str) -> list[str]:
    """Words that are no names, codes or units."""
    return re.findall(r"[A-Za-z]*[a-z]{2,}[A-Za-z_]*", re.sub(_AS_THEY_ARE, " ", text))


def in_workbook(path: Path) -> str:
    """All texts of a workbook with the names of its sheets."""
    book = openpyxl.load_workbook(path)
    cells = [
        str(cell)
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if cell is not None
    ]
    return "\n".join([*book.sheetnames, *cells])


@pytest.mark.parametrize(
    ("command", "words", "said"),
    [
        ("clearance", (), "检查交叉"),
        ("cover", (), "覆土不足"),
        ("risk", ("--on", "2026-07-01"), "服役年限与材质寿命之比 "),
        ("statistics", ("--on", "2026-07-01"), "平面总长"),
        ("excavate", ("--polygon", PIT, "--depth", "1.8"), "坑内"),
        ("near", ("--at", PIT, "--radius", "20"), "管点"),
        ("planned", ("--line", "500000 4000050, 500040 4000050", "--class", "TR", "--diameter", "200",
                     "--depth", "1", "--pressure", "中压A"), "满足"),
    ],
)  # fmt: skip
def test_screen_and_workbook_are_chinese(
    zh: Run, piped: Workspace, tmp_path: Path, command: str, words: tuple[str, ...], said: str
) -> None:
    status, _, printed = zh("pipes", command, piped.root, *words, "--out", tmp_path / "t.xlsx")
    assert status in (0, 1), printed
    assert said in printed
    assert english_words(printed) == []
    assert english_words(in_workbook(tmp_path / "t.xlsx")) == []


def test_english_workbooks_have_no_chinese_headings(run: Run, piped: Workspace, tmp_path: Path) -> None:
    run("pipes", "risk", piped.root, "--out", tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    assert not re.search("[\u4e00-\u9fff]", " ".join(str(cell.value) for row in sheet["1:2"] for cell in row))


@pytest.mark.parametrize("command", ["components", "loops", "dead-ends", "graph", "segments"])
def test_questions_of_the_whole_network(zh: Run, piped: Workspace, command: str) -> None:
    status, _, printed = zh("pipes", command, piped.root)
    assert status in (0, 1), printed
    assert english_words(printed) == []


def test_totals_of_a_simulation_have_names(zh: Run, run: Run, tmp_path: Path) -> None:
    (tmp_path / "water.inp").write_text(WATER)
    _, _, printed = zh("pipes", "simulate", tmp_path / "water.inp", "--engine", "epanet", "--duration", "0")
    assert "最低压力（米）：" in printed
    assert "lowest_pressure" not in printed
    assert english_words(printed) == []


@pytest.mark.parametrize(("language", "said"), [("en", "error, warning"), ("zh", "错误、警告")])
def test_severities_are_parted_by_the_comma_of_the_language(
    monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", language)
    assert severities(pd.Series(["error", "warning", "error"])) == said
