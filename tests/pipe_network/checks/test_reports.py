"""What findings are written as: a layer, a coloured workbook, an HTML page; read again and looked into."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import geopandas as gpd
import openpyxl
import pyogrio
import pytest

from pipe_network.checks import Report
from pipe_network.checks.coloured import COLOURS, write_coloured
from pipe_network.checks.html import html_report, write_html
from pipe_network.checks.layers import write_layer
from pipe_network.checks.rules import Severity
from pipe_network.errors import BadPipeData
from pipe_network.survey.delivery import Staged
from tests.pipe_network.checks.deliveries import EAST, NORTH, STREET, STREET_LINES, changed, report, survey


def faulty(workbook: Path = Path("w.csv")) -> tuple[Staged, Report]:
    """A wrong number, an unknown material and a script for a material."""
    script = {"material": "<script>alert(1)</script>"}
    points = changed(STREET, "B", map_no="=B1")
    lines = [("A", "B", {"material": "铸铁管", "start_depth_m": -1.0}), ("B", "C", script)]
    staged = survey(points, lines, workbook=workbook, headings={"line": {"owner_name": ""}})
    return staged, report(staged)


def test_the_layer_has_a_place_for_every_finding_and_the_lines_that_are_meant(tmp_path: Path) -> None:
    _, told = faulty()
    write_layer(told, tmp_path / "f.gpkg")
    assert {name for name, _ in pyogrio.list_layers(tmp_path / "f.gpkg")} == {"finding", "finding_line"}
    points = gpd.read_file(tmp_path / "f.gpkg", layer="finding")
    assert len(points) == len(told.findings)
    assert set(points.geometry.dropna().geom_type) == {"Point"}
    lines = gpd.read_file(tmp_path / "f.gpkg", layer="finding_line")
    assert set(lines["object"]) >= {"A-B"}
    assert lines.crs.to_epsg() == 4544
    assert {"message_zh", "message_en", "cell", "severity"} <= set(points.columns)


def fill(sheet: Any, cell: str) -> str | None:
    found = sheet[cell].fill
    return found.fgColor.rgb if found.patternType == "solid" else None


def test_the_workbook_lists_findings_and_colours_their_cells_where_they_stood(tmp_path: Path) -> None:
    staged, told = faulty()
    write_coloured(told, tmp_path / "f.xlsx", staged=staged, chinese=True)
    book = openpyxl.load_workbook(tmp_path / "f.xlsx")
    assert book.sheetnames == ["检查清单", "w points", "w lines"]
    headings = [cell.value for cell in book["检查清单"][1]]
    assert headings[:8] == ["检查项", "程度", "阶段", "工作簿", "工作表", "行", "列", "单元格"]
    assert book.worksheets[0].max_row == len(told.findings) + 1
    for row in told.findings.to_dict("records"):
        sheet = book["w points" if row["sheet"] == "points" else "w lines"]
        for cell in str(row["cell"]).split():
            assert fill(sheet, cell) in COLOURS.values()
    lines = book["w lines"]
    material = next(cell.coordinate for cell in lines[2] if cell.value == "铸铁管")
    assert fill(lines, material) == COLOURS[Severity.ERROR]
    assert "铸铁管" in lines[material].comment.text
    assert fill(lines, next(cell.coordinate for cell in lines[3] if cell.value == "在用")) is None
    assert [cell.value for cell in lines[3]][:2] == ["B", "C"]
    assert next(cell for cell in book["w points"][3] if str(cell.value).endswith("=B1")).data_type == "s"


def test_a_workbook_that_is_there_is_copied_with_all_its_columns(tmp_path: Path) -> None:
    original = openpyxl.Workbook()
    original.active.title = "points"
    sheet = original.create_sheet("lines")
    for values in (["起点", "备注2"], ["A", "old"], ["B", "old"]):
        sheet.append(values)
    original.save(tmp_path / "w.xlsx")
    staged, told = faulty(tmp_path / "w.xlsx")
    write_coloured(told, tmp_path / "f.xlsx", staged=staged)
    assert openpyxl.load_workbook(tmp_path / "f.xlsx")["w lines"]["B2"].value == "old"


def test_the_page_needs_nothing_else_and_escapes_what_comes_from_data(tmp_path: Path) -> None:
    staged, told = faulty()
    page = html_report(told, network=staged.network, source="<b>", today=date(2025, 6, 1))
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "&lt;b&gt;" in page
    for outside in ("http://", "https://", "src=", "@import", "url("):
        assert outside not in page.replace("http://www.w3.org/2000/svg", "")
    assert "埋深-1米为负" in page
    assert "depth -1 m is negative" in page
    assert page.count("<tr><td class='n'>") == 50
    assert "<svg" in page
    assert page.count("<circle") == int((~told.findings.geometry.isna()).sum())
    write_html(told, tmp_path / "f.html", network=staged.network, source="w", today=date(2025, 6, 1))
    assert (tmp_path / "f.html").read_text("utf-8").startswith("<!doctype html>")


def test_other_endings_are_refused(tmp_path: Path) -> None:
    staged, told = faulty()
    with pytest.raises(BadPipeData, match=r"end it in \.gpkg"):
        write_layer(told, tmp_path / "f.shp")
    with pytest.raises(BadPipeData, match=r"end it in \.xlsx"):
        write_coloured(told, tmp_path / "f.xls")
    with pytest.raises(BadPipeData, match=r"end it in \.html"):
        write_html(told, tmp_path / "f.pdf", network=staged.network, source="", today=date(2025, 6, 1))


def test_a_mark_for_unknown_is_not_to_be_swapped() -> None:
    """Swapping −9999 and −9999 mends nothing; exchanged coordinates are still told to be swapped."""
    points = {
        **changed(STREET, "C", x=NORTH, y=EAST + 100, absolute=True),
        "M": {"x": -9999.0, "y": -9999.0, "absolute": True},
    }
    found = report(survey(points, STREET_LINES)).findings
    hints = found[found["check"] == 22].set_index("variant")
    assert "survey the point again" in hints.at["mark", "fix_en"]
    assert "重新测量该点" in hints.at["mark", "fix_zh"]
    assert not hints.at["mark", "fix_en"].startswith("Swap")
    assert hints.at["swapped", "fix_en"].startswith("Swap X")


def test_a_finding_without_row_or_cell_is_placed_by_its_layer_and_row_nought_counts():
    import pandas as pd

    from pipe_network.checks.findings import first_told

    assert first_told(pd.NA, None, "", "pipe_line") == "pipe_line"
    assert first_told("", 0) == "0"
    assert first_told(pd.NA, "") == ""
