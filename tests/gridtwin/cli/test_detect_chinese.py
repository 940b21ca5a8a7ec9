"""`gridtwin detect …` for people who read Chinese: help that is whole, steps with names, refusals alone."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from rich.cells import cell_len

from gridtwin.cli._common import _STEPS_ZH, step_named
from gridtwin.cli.main import main
from tests.change_detection import scenes
from tests.paths import ROOT

COMMANDS = (
    "run",
    "batch",
    "watch",
    "evaluate",
    "heights",
    "train",
    "detectors",
    "sheet",
    "verify",
    "models",
    "models list",
    "models check",
    "models use",
    "models back",
    "",
)


# Help is put together when the modules are imported: a process of its own speaks Chinese from the start.
_ALL_PAGES = """
import sys
from gridtwin.cli.main import main
for command in sys.argv[1].split(","):
    sys.argv = ["gridtwin", "detect", *command.split(), "--help"]
    print(f"== {command}")
    try:
        main()
    except SystemExit as end:
        assert not end.code
"""


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """The help of every command in Chinese, 80 columns wide."""
    done = subprocess.run(
        [sys.executable, "-c", _ALL_PAGES, ",".join(COMMANDS)],
        env={**os.environ, "GRIDTWIN_LANG": "zh", "COLUMNS": "80"},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    found = (page.partition("\n") for page in done.stdout.split("== ")[1:])
    return {command: page for command, _, page in found}


@pytest.mark.parametrize("command", COMMANDS)
def test_no_help_is_cut_at_80_columns(pages, command):
    page = pages[command]
    assert "…" not in page
    assert "Show this message" not in page
    assert "Usage:" not in page
    assert "用法：" in page
    assert max(map(cell_len, page.splitlines())) <= 80


def test_a_long_help_is_there_to_its_end(pages):
    words = re.sub(r"[\s│]", "", pages["run"])
    assert "无法配准的区域按原坐标比较，而不是标为未评估" in words
    assert "缺省取工作区选用的模型，否则为building_net" in words


def test_usage_is_in_the_language_of_the_moment(run, monkeypatch):
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    assert "用法：" in run("detect", "run", "--nope")[2]
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    assert "Usage:" in run("detect", "run", "--nope")[2]


def test_every_step_of_the_libraries_has_a_chinese_name(monkeypatch):
    said = set()
    packages = ("change_detection", "gridtwin", "pipe_network")
    for file in (file for name in packages for file in (ROOT / name).rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            name = ast.unparse(call.func) if isinstance(call, ast.Call) else ""
            is_progress = name == "progress" or name.startswith(("progress(", "progress.", "part("))
            if is_progress and len(call.args) == 2 and isinstance(call.args[1], ast.Constant):
                said.add(call.args[1].value)
    assert {"align", "score", "outline", "classify", "prepare", "writing", "clearances"} <= said
    assert said - {""} <= set(_STEPS_ZH)
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    assert step_named("align") == "配准"
    assert step_named("3/9 city.tif") == "3/9 city.tif"
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    assert step_named("align") == "align"


def test_a_crs_that_does_not_exist_is_told_once(monkeypatch, capfd, tmp_path):
    images = [str(scenes.write(tmp_path / name, scenes.town())) for name in ("a.tif", "b.tif")]
    words = [
        "--before",
        images[0],
        "--after",
        images[1],
        "--crs",
        "EPSG:99999",
        "--out",
        f"{tmp_path}/o.gpkg",
    ]
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    monkeypatch.setattr(sys, "argv", ["gridtwin", "detect", "run", *words])
    with pytest.raises(SystemExit) as end:
        main()
    told = capfd.readouterr().err  # PROJ writes past Python
    assert end.value.code == 2
    assert "不是坐标系" in told
    assert "PROJ" not in told


def _plain_set(folder: Path) -> Path:
    label = np.zeros((300, 300), np.uint8)
    row, col, height, width = scenes.NEW
    label[row : row + height, col : col + width] = 255
    pictures = {"A": scenes.town(), "B": scenes.town((*scenes.TOWN, scenes.NEW)), "label": label}
    for name, picture in pictures.items():
        (folder / name).mkdir()
        cv2.imwrite(str(folder / name / "t.png"), picture.astype(np.uint8))
    return folder


def test_evaluate_of_plain_pictures_warns_of_nothing(run, tmp_path):
    code, table, told = run("detect", "evaluate", _plain_set(tmp_path), "--detector", "quick")
    assert code == 0
    assert "quick" in table
    assert "Warning" not in told


def test_evaluate_makes_no_folders(run, tmp_path):
    data = _plain_set(tmp_path)
    code, _, told = run("detect", "evaluate", data, "--detector", "quick", "--json", data / "no/such/r.json")
    assert code == 2
    assert "does not exist; create it first" in told
    assert not (data / "no").exists()


def test_figures_of_a_set_without_changes_are_its_false_alarms(run):
    code, listed, _ = run("detect", "models")
    assert code == 0
    assert "F1 0.000" not in listed
    assert re.search(r"naip\w* F1 – \(\d\.\d\d false alarms per km²\)", listed)
