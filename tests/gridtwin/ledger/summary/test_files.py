"""Tables and charts as files."""

import json
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from gridtwin.errors import UsageError
from gridtwin.ledger.summary import statistics, write_charts, write_statistics
from gridtwin.ledger.summary.charts import drawn
from gridtwin.store import Workspace
from gridtwin.store.errors import OwnFile


def test_the_workbook_has_units_in_headings_and_numbers_in_cells(town: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "s.xlsx"
    write_statistics([statistics(town, "road")], path, language="zh")
    sheet = openpyxl.load_workbook(path)["道路 按道路等级"]
    assert [cell.value for cell in sheet[3]] == [
        "道路等级",
        "道路（条）",
        "路段（个）",
        "长度（km）",
        "面积（m²）",
        "长度占比（%）",
    ]
    assert [cell.value for cell in sheet[6]][:4] == ["合计", 2, 3, 0.3]
    assert sheet["D6"].number_format == "#,##0.000"
    assert sheet["A6"].font.bold


def test_csv_and_json(town: Workspace, tmp_path: Path) -> None:
    found = statistics(town, "road")
    write_statistics([found], tmp_path / "s.csv", language="en")
    long = pd.read_csv(tmp_path / "s.csv")
    own = long[(long["table"] == "by_road_class") & (long["row"] == "total")]
    assert own.set_index("column")["value"].astype(float).to_dict() == {
        "number": 2, "parts": 3, "length_km": 0.3, "area_m2": 1900, "share": 100
    }  # fmt: skip
    write_statistics([found], tmp_path / "s.json", language="en")
    tables = json.loads((tmp_path / "s.json").read_text("utf-8"))["road"]["tables"]
    first = tables["by_road_class"]["rows"][0]
    assert (first["road_class"], first["road_class_zh"], first["number"]) == ("主干路", "主干路", 1)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_charts(town: Workspace, tmp_path: Path, language: str) -> None:
    written = write_charts(statistics(town, "road"), tmp_path / "c", language=language, ending=".svg")
    names = [path.name for path in written]
    assert "road-by_road_class.svg" in names
    assert "road-condition_PQI_2025_by_road_class.svg" in names
    assert all(path.read_bytes().startswith(b"<?xml") for path in written)


def test_a_chart_shows_no_total(town: Workspace) -> None:
    assert drawn(statistics(town, "road").table("by_road_class")) == [0, 1]


def test_refusals(town: Workspace, tmp_path: Path) -> None:
    found = statistics(town, "tunnel")
    with pytest.raises(UsageError, match="must be one of"):
        write_statistics([found], tmp_path / "s.txt", language="en")
    with pytest.raises(OwnFile):
        write_statistics([found], town.root / "evidence" / "s.csv", language="en")
    with pytest.raises(UsageError, match="end it in one of"):
        write_charts(found, tmp_path, language="en", ending=".gif")
