"""Cards, inspection records and yearly reports, read back from their files."""

import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import openpyxl
import pandas as pd
import pytest
from docx import Document
from PIL import Image

from gridtwin.errors import UsageError
from gridtwin.ledger.cards import AttachedFile, attach_file
from gridtwin.ledger.errors import UnknownCard, UnknownHost, UnknownRecord
from gridtwin.ledger.reports import (
    Report,
    card_codes,
    card_report,
    inspection_report,
    write_cards,
    write_report,
    yearly_report,
)
from gridtwin.ledger.reports.blocks import Facts, Heading, Paragraph, Picture, PictureRow, Table
from gridtwin.ledger.reports.pdf import broken
from gridtwin.store import Workspace
from gridtwin.store.database import Edit
from tests.gridtwin.ledger.summary.towns import NOW

ZH, EN = ("zh", NOW), ("en", NOW)


def texts(report: Report) -> str:
    """All words of a report."""
    found: list[str] = []
    for block in report.blocks:
        match block:
            case Facts():
                found += [part for pair in block.pairs for part in pair]
            case Table():
                found += [cell for row in block.table.texts(report.language) for cell in row]
                found += [] if block.table.rows else [block.empty]
            case _:
                found += [str(getattr(block, name, "")) for name in ("title", "subtitle", "text")]
    return "\n".join(found)


def pdf_text(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    return subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout


def docx_text(path: Path) -> str:
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(line.text for line in document.paragraphs), *cells])


def xlsx_text(path: Path) -> str:
    book = openpyxl.load_workbook(path)
    cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    return "\n".join(str(cell) for cell in cells if cell is not None)


READERS = {".pdf": pdf_text, ".docx": docx_text, ".xlsx": xlsx_text}


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_the_three_formats_say_the_same(town: Workspace, tmp_path: Path, ending: str) -> None:
    report = yearly_report(town, ["road", "bridge"], 2025, how=ZH)
    path = tmp_path / f"r{ending}"
    write_report(report, path)
    found = READERS[ending](path)
    for word in ("2025年度设施技术状况报告", "技术状况", "主干路", "R2/1", "西巷", "附录A", "估计", "线裂"):
        assert word in found, word
    assert ("72.00" in found) or ("72" in found)


def test_the_numbers_of_a_yearly_report(town: Workspace) -> None:
    found = texts(yearly_report(town, ["road"], 2025, how=EN))
    assert "Roads: 2 (3 sections), 0.300 km long, 1,900 m² in area." in found
    assert "In 2025 2 were rated: mean PQI 72.00 (-8.00 on 2024); grades A and B are 33.3 %" in found
    assert "1 inspections were done" in found
    assert "1 defects were found, 1 repaired; 1 of all years are not repaired today" in found
    assert "1 works: 0.2 thousand yuan planned, 0.1 thousand settled" in found
    lines = found.splitlines()
    assert lines[lines.index("R2/1") + 1 : lines.index("R2/1") + 6] == [
        "西巷",
        "Local",
        "150.0",
        "60.00",
        "C",
    ]
    assert "a guess" in found


def test_a_year_without_ratings(bare: Workspace) -> None:
    found = texts(yearly_report(bare, ["road", "facility"], 2025, how=ZH))
    assert "2025年未评定" in found
    assert "尚无检查记录" in found
    assert "无待核参数" in found


@pytest.mark.parametrize(
    ("classes", "year"), [(["road"], 2026), (["road"], 1900), (["pipe"], 2025), ([], 2025)]
)
def test_a_yearly_report_refuses(bare: Workspace, classes: list[str], year: int) -> None:
    with pytest.raises(UsageError):
        yearly_report(bare, classes, year, how=ZH)


def test_a_card_of_a_road(town: Workspace, tmp_path: Path) -> None:
    report = card_report(town, "road", "R1", how=ZH)
    assert any(isinstance(block, Picture) for block in report.blocks)
    found = texts(report)
    for word in (
        "城镇道路资料卡",
        "R1  中路  共2个路段",
        "人行道",
        "左侧",
        "90.00 / A",
        "JC1",
        "D1",
        "2.5 × 0.2 m",
        "123.45",
    ):
        assert word in found + "".join(
            column.label.zh
            for block in report.blocks
            if isinstance(block, Table)
            for column in block.table.columns
        ), word
    write_report(report, tmp_path / "c.docx")
    document = Document(str(tmp_path / "c.docx"))
    styles = {line.style.name for line in document.paragraphs if line.style is not None}
    assert {"Title", "Heading 2"} <= styles
    assert 'w:eastAsia="宋体"' in document.styles.element.xml
    footer = document.sections[0].footer.paragraphs[0]._p.xml
    assert " PAGE " in footer
    assert " NUMPAGES " in footer
    assert any("w:tblHeader" in table._tbl.xml for table in document.tables)


def test_a_card_of_one_section_in_english(town: Workspace) -> None:
    found = texts(card_report(town, "road", "R1", section=2, how=EN))
    assert "Road card" in found
    assert "section 2" in found
    for word in (
        "Not rated yet.",
        "Not inspected yet.",
        "No defect is recorded.",
        "No work is recorded.",
        "No photo is attached.",
    ):
        assert word in found


def test_photos_and_attachments(town: Workspace, tmp_path: Path) -> None:
    Image.new("RGB", (1600, 900), "green").save(tmp_path / "桥.jpg")
    attach_file(town, "bridge", "B1", AttachedFile(tmp_path / "桥.jpg", "桥面"), edit=Edit("t", NOW))
    report = card_report(town, "bridge", "B1", how=ZH)
    (row,) = [block for block in report.blocks if isinstance(block, PictureRow)]
    assert max(row.pictures[0].size_px) == 1100
    assert "桥.jpg" in texts(report)
    next((town.root / "evidence").rglob("*.jpg")).unlink()
    gone = card_report(town, "bridge", "B1", how=ZH)
    assert not [block for block in gone.blocks if isinstance(block, PictureRow)]
    assert "文件缺失" in texts(gone)


def _scored(town: Workspace) -> None:
    """Bridge B1 inspected with scores of 90 and 80, one defect, and no rating stored."""
    bridge = str(town.read("bridge", where={"code": "B1"})["id"].iloc[0])
    host = {"host_class": "bridge", "host_id": bridge, "host_code": "B1"}
    inspection = "20000000-0000-4000-8000-000000000001"
    scores = {"桥面铺装": 90.0, "主梁": 80.0, "墩身": 90.0, "人行道": None}
    made = {
        **host, "id": inspection, "code": "JC9", "kind": "常规定期检测", "state": "done",
        "done_on": "2025-11-30", "answers": {"scores": scores},
    }  # fmt: skip
    town.write("inspection", pd.DataFrame([made]), actor="t", now=NOW)
    found = {
        **host, "code": "BH9", "distress": "裂缝", "found_on": "2025-11-30", "state": "open",
        "inspection_id": inspection,
    }  # fmt: skip
    town.write("defect", gpd.GeoDataFrame([found], geometry=[None], crs=town.crs), actor="t", now=NOW)


def test_a_card_has_the_photos_of_inspections_and_defects(town: Workspace, tmp_path: Path) -> None:
    _scored(town)
    for at, (name, code) in enumerate((("bridge", "B1"), ("inspection", "JC9"), ("defect", "BH9"))):
        Image.new("RGB", (40, 30), (at * 60, 90, 90)).save(tmp_path / f"p{at}.jpg")
        attach_file(town, name, code, AttachedFile(tmp_path / f"p{at}.jpg"), edit=Edit("t", NOW))
    report = card_report(town, "bridge", "B1", how=ZH)
    rows = [block for block in report.blocks if isinstance(block, PictureRow)]
    assert [[one.caption for one in row.pictures] for row in rows] == [["p0"], ["p1", "BH9 裂缝，p2"]]
    assert "检查JC9 常规定期检测 2025-11-30" in [
        block.text for block in report.blocks if isinstance(block, Heading)
    ]
    (files,) = [b.table for b in report.blocks if isinstance(b, Table) and b.table.name == "attachments"]
    assert [row[0] for row in files.rows] == ["本设施", "JC9", "BH9 裂缝"]


def test_a_card_tells_what_the_last_inspection_came_to(town: Workspace) -> None:
    _scored(town)
    report = card_report(town, "bridge", "B1", how=ZH)
    (table,) = [b.table for b in report.blocks if isinstance(b, Table) and b.table.name == "results"]
    assert [(row[0], row[2], row[4]) for row in table.texts("zh")] == [
        ("JC9", "2025-11-30", "86.00"),  # 0.15 × 90 + 0.4 × 80 + 0.45 × 90
        ("JC9", "2025-11-30", "80.00"),
    ]
    found = texts(report)
    assert "尚未存为年度评定" in found
    assert "构件评分（JC9）" in found
    assert "主梁\n80" in found
    inspection = str(town.read("inspection", where={"code": "JC9"})["id"].iloc[0])
    rating = {
        "host_class": "bridge", "host_id": str(town.read("bridge", where={"code": "B1"})["id"].iloc[0]),
        "host_code": "B1", "rated_year": 2025, "rated_on": "2025-12-01", "index_name": "BCI", "value": 86.0,
        "grade": "B", "inspection_id": inspection,
    }  # fmt: skip
    town.write("condition_rating", pd.DataFrame([rating]), actor="t", now=NOW)
    assert "最近一次检查结果" not in texts(card_report(town, "bridge", "B1", how=ZH))


def test_cards_of_a_tunnel_and_a_facility(town: Workspace) -> None:
    assert "城市隧道资料卡" in texts(card_report(town, "tunnel", "T1", how=ZH))
    assert "Facility card" in texts(card_report(town, "facility", "F1", how=EN))


def test_an_inspection_record(town: Workspace) -> None:
    report = inspection_report(town, "road", "JC1", how=ZH)
    found = texts(report)
    for word in ("道路检查记录", "R1/1  中路", "张伟", "路面清洁", "良好", "2.5", "D1", "路面基本完好"):
        assert word in found
    assert "D2" not in found
    assert any(isinstance(block, Picture) for block in report.blocks)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda town: card_report(town, "road", "R9", how=ZH), UnknownCard),
        (lambda town: card_report(town, "road", "R1", section=7, how=ZH), UnknownCard),
        (lambda town: card_report(town, "facility", "F9", how=ZH), UnknownHost),
        (lambda town: inspection_report(town, "bridge", "JC1", how=ZH), UnknownRecord),
    ],
)
def test_what_is_not_there_is_refused(town: Workspace, make, error) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(error):
        make(town)


def test_many_cards_go_on_after_one_that_fails(town: Workspace, tmp_path: Path) -> None:
    assert card_codes(town, "road") == ["R1", "R2"]
    told: list[float] = []
    done = write_cards(
        town, "road", ["R1", "R9", "R2"], tmp_path / "cards", how=ZH, ending=".xlsx",
        progress=lambda fraction, message="": told.append(fraction),
    )  # fmt: skip
    assert [path.name for path in done.paths] == ["road-R1.xlsx", "road-R2.xlsx"]
    assert list(done.failed) == ["R9"]
    assert told[-1] == 1.0
    with pytest.raises(UsageError):
        write_cards(town, "road", ["R1"], tmp_path / "cards", how=ZH, ending=".txt")


def test_another_ending_is_refused(town: Workspace, tmp_path: Path) -> None:
    report = inspection_report(
        town, "road", "JC1", how=(ZH[0], datetime(2025, 12, 2, tzinfo=ZoneInfo("UTC")))
    )
    with pytest.raises(UsageError):
        write_report(report, tmp_path / "r.odt")
    assert list(tmp_path.glob("*.odt")) == []


def test_a_text_like_a_formula_stays_text(town: Workspace, tmp_path: Path) -> None:
    rows = town.read("road", where={"code": "R2"})
    rows["note"] = "=1+1"
    town.update("road", rows[["id", "row_version", "note"]], actor="t", now=NOW)
    write_report(card_report(town, "road", "R2", how=ZH), tmp_path / "c.xlsx")
    cells = [
        cell for row in openpyxl.load_workbook(tmp_path / "c.xlsx").worksheets[0].iter_rows() for cell in row
    ]
    assert [cell.data_type for cell in cells if cell.value == "=1+1"] == ["s"]


def test_paragraphs_of_a_report_are_what_it_says(town: Workspace) -> None:
    report = yearly_report(town, ["tunnel"], 2025, how=ZH)
    (first, *_) = [block for block in report.blocks if isinstance(block, Paragraph)]
    assert first.text.startswith("现有隧道1座，总长60.0 m")


def test_a_report_of_facilities_has_no_empty_chapters(town: Workspace) -> None:
    report = yearly_report(town, ["facility"], 2025, how=ZH)
    kinds = [type(block) for block in report.blocks]
    empty = [at for at in range(len(kinds) - 1) if kinds[at] is kinds[at + 1] is Heading]
    assert empty == []
    assert all("技术状况" not in block.text for block in report.blocks if isinstance(block, Heading))


def test_numbers_keep_their_units() -> None:
    assert broken("3.07 × 1.052 m，3.23 m²", len, 17) == ["3.07 × 1.052 m，", "3.23 m²"]
