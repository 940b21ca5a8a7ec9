"""A surveyor's first day in a real QGIS window: what the workspace that began empty holds afterwards."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import geopandas as gpd
import openpyxl
import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import first_day_files  # noqa: E402
import picture_qgis  # noqa: E402

from sample_data.base_map import LAYERS  # noqa: E402

PAGES = ("docs/qgis.md", "docs/qgis.zh.md")
WARNINGS = {"C03", "C11", "C14"}  # let their row pass (docs/census.md)
pytestmark = [
    pytest.mark.qgis,
    pytest.mark.skipif(
        shutil.which("qgis") is None or shutil.which("xvfb-run") is None,
        reason="needs a QGIS window: apt install qgis xvfb",
    ),
]


@pytest.fixture(autouse=True)
def _program(monkeypatch: pytest.MonkeyPatch) -> None:
    """The plugin finds the program of this environment."""
    if "GRIDTWIN" not in os.environ:
        monkeypatch.setenv("GRIDTWIN", str(Path(sys.executable).with_name("gridtwin")))


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample that the files of the day come from."""
    folder = tmp_path_factory.mktemp("first") / "city"
    command = ["demo", "create", str(folder), "--size", "small", "--no-imagery"]
    program = "from gridtwin.cli.main import main; main()"
    subprocess.run([sys.executable, "-c", program, *command], check=True, capture_output=True, cwd=ROOT)
    return folder


def test_from_an_empty_folder_to_unit_grids(
    city: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRIDTWIN_PARTS", "")  # the first steps alone
    assert picture_qgis.walk(city, tmp_path, "zh") == 0
    facts = json.loads((tmp_path / "shots" / "facts-zh.json").read_text("utf-8"))
    assert_base_map(tmp_path / "shots" / "new-zh" / "city.gpkg", tmp_path / "files", facts)


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", ["zh", "en"])
def test_from_an_empty_folder_to_a_bridge_card(city: Path, tmp_path: Path, language: str) -> None:
    assert picture_qgis.walk(city, tmp_path, language) == 0
    shots, files = tmp_path / "shots", tmp_path / "files"
    facts = json.loads((shots / f"facts-{language}.json").read_text("utf-8"))
    store = shots / f"new-{language}" / "city.gpkg"
    assert_base_map(store, files, facts)

    wrong = wrong_rows(files)
    table = len(list(openpyxl.load_workbook(city / "survey" / "部件普查.xlsx").worksheets[0].rows)) - 1
    assert numbers(facts["table as it came"])[:3] == [table, table - len(wrong), len(wrong)]
    found = {each["check"] for each in first_day_files.planted(files)} - {"C07", "C08", "C10"}
    assert set(facts["rules as it came"]) == found
    mended = table - 1  # one stood twice
    assert numbers(facts["table mended"])[:3] == [mended, mended, 0]
    assert facts["components imported"] == mended == facts["while stopped"]
    assert facts["component"] == rows(store, "component") == mended + 3  # digitised
    assert facts["errors left"] == 0
    signed = facts["signed"]
    assert signed["components"] == signed["surveyed"] == facts["component"]  # all came in on this day
    assert (signed["edits"], signed["state"]) == (0, "signed")
    assert rows(store, "census_signoff") == 1

    delivered = pipe_rows(files)
    checked, stored = numbers(facts["pipes checked"]), numbers(facts["pipes stored"])
    kept = rows(store, "pipe_point") + rows(store, "pipe_line")
    assert checked[:3] == [delivered, kept, delivered - kept]
    assert sorted(stored[:3]) == sorted(
        [delivered, kept, delivered - kept]
    )  # their order hangs on the language
    assert facts["burst"]["at"].endswith("JP00122-JP00123")
    assert (facts["burst"]["valves"], facts["burst"]["buildings"]) == (3, 4)

    assert facts["live grade"][0]["grade"]
    inspection = gpd.read_file(store, layer="inspection")
    assert len(inspection) == 1
    assert rows(store, "defect") == 1
    for name in ("first-14-report", "first-17-card-pdf", "first-19-acceptance"):
        assert (shots / f"{name}-{language}.pdf").read_bytes().startswith(b"%PDF"), name
    assert_pictures(shots, tmp_path, language)


def assert_base_map(store: Path, files: Path, facts: dict[str, Any]) -> None:
    """Every row of the base map is stored, and grids are drawn in its communities."""
    for name in LAYERS:
        assert rows(store, name) == len(gpd.read_file(files / "底图.gpkg", layer=name)), name
    assert facts["unit_grid"] == rows(store, "unit_grid") > rows(store, "community")


def assert_pictures(shots: Path, folder: Path, language: str) -> None:
    """Each picture that the pages name was taken by the day."""
    picture_qgis.take(shots, folder)
    named = {
        name
        for page in PAGES
        for name in re.findall(
            rf"images/(qgis-first-[\w-]+-{language}\.jpg)", (ROOT / page).read_text("utf-8")
        )
    }
    taken = {path.name for path in folder.glob("qgis-first-*.jpg")}
    if shutil.which("pdftoppm") is None:
        named = {each for each in named if (ROOT / "docs" / "images" / each).name in taken}
    assert named
    assert named <= taken
    assert all((folder / name).stat().st_size <= 150_000 for name in named)


def test_the_pages_show_a_picture_for_each_step_and_no_other() -> None:
    named = {
        name
        for page in PAGES
        for name in re.findall(r"images/(qgis-first-[\w-]+\.jpg)", (ROOT / page).read_text("utf-8"))
    }
    kept = {path.name for path in (ROOT / "docs" / "images").glob("qgis-first-*.jpg")}
    assert named == kept


def rows(store: Path, name: str) -> int:
    """Rows of a layer or table."""
    return len(gpd.read_file(store, layer=name))


def wrong_rows(files: Path) -> set[int]:
    """Rows of the field table with an error where grids are new and nothing is stored."""
    passing = WARNINGS | {"C07", "C08", "C10"}
    return {int(each["row"]) for each in first_day_files.planted(files) if each["check"] not in passing}


def pipe_rows(files: Path) -> int:
    """Rows of all sheets of the pipe workbooks."""
    total = 0
    for path in files.glob("*_*.xlsx"):
        book = openpyxl.load_workbook(path)
        total += sum(len(list(sheet.rows)) - 1 for sheet in book.worksheets)
    return total


def numbers(text: Any) -> list[int]:
    """The whole numbers of a sentence."""
    return [int(each.replace(",", "")) for each in re.findall(r"\d[\d,]*", str(text))]
