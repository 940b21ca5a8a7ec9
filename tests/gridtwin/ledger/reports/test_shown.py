"""What a panel shows, as a document: read back from the files with other libraries."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from PIL import Image as Drawn

from gridtwin.ledger.reports import write_report
from gridtwin.ledger.reports.blocks import (
    LINE_ACROSS,
    Facts,
    PageBreak,
    Paragraph,
    Picture,
    Table,
    easy_widths,
)
from gridtwin.ledger.reports.shown import MOST_LISTED, Image, Shown, ShownColumn, shown_report
from tests.gridtwin.ledger.reports.test_reports import pdf_text

HOW = ("en", datetime(2026, 5, 31, 8, 30, tzinfo=UTC))
COLUMNS = (ShownColumn("Pipe"), ShownColumn("Cover (m)", is_number=True), ShownColumn("Nothing"))
ROWS = (("JP1-JP2", 1.25, None), ("YS7-YS8", 0.7, ""))


def _png(width: int, height: int) -> bytes:
    content = io.BytesIO()
    Drawn.new("RGB", (width, height), "#306090").save(content, "PNG")
    return content.getvalue()


def _shown(rows=ROWS, total: int | None = None) -> Shown:
    picture = _png(30, 20)
    lines = ("2 pipes in or near the pit", " ")
    return Shown("Excavation", lines, COLUMNS, rows, total or len(rows), Image(picture, (30, 20)))


def test_a_document_has_title_lines_map_table_and_who_made_it(tmp_path: Path) -> None:
    file = tmp_path / "pit.docx"
    write_report(shown_report(_shown(), "Qilihe", "Li", how=HOW), file)
    document = Document(str(file))
    texts = [each.text for each in document.paragraphs]
    assert {"Excavation", "Qilihe", "2 pipes in or near the pit"} <= set(texts)
    assert any("made 2026-05-31 08:30 by Li" in each for each in texts)
    assert len(document.inline_shapes) == 1
    table = next(each for each in document.tables if each.cell(0, 0).text == "Pipe")
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Pipe", "Cover (m)"], ["JP1-JP2", "1.25"], ["YS7-YS8", "0.70"]
    ]  # fmt: skip


def test_the_same_as_pdf_and_as_a_workbook_with_numbers(tmp_path: Path) -> None:
    for ending in (".pdf", ".xlsx"):
        write_report(shown_report(_shown(), "Qilihe", "Li", how=("zh", HOW[1])), tmp_path / f"pit{ending}")
    text = pdf_text(tmp_path / "pit.pdf")
    for part in ("Excavation", "JP1-JP2", "0.70", "Li编制", "清单", "复核"):
        assert part in text
    cells = [
        each.value for sheet in openpyxl.load_workbook(tmp_path / "pit.xlsx") for row in sheet for each in row
    ]
    assert 1.25 in cells
    assert "Nothing" not in cells


@pytest.mark.parametrize(
    ("language", "made"), [("en", "made 2026-05-31 08:30"), ("zh", "2026-05-31 08:30编制")]
)
def test_without_a_name_a_document_says_when_it_was_made(language: str, made: str) -> None:
    cover = shown_report(_shown(), "Qilihe", "", how=(language, HOW[1])).blocks[0]
    assert cover.lines == (made,)


@pytest.mark.parametrize(("rows", "total", "said"), [(MOST_LISTED + 5, None, "5 more"), (3, 40, "37 more")])
def test_a_long_list_says_what_is_left_out(tmp_path: Path, rows: int, total: int | None, said: str) -> None:
    shown = _shown(tuple((f"L{at}", float(at), None) for at in range(rows)), total)
    notes = [getattr(each, "text", "") for each in shown_report(shown, "Qilihe", "Li", how=HOW).blocks]
    assert any(f"{said} are in the table (CSV)" in each for each in notes)


def test_what_rounds_to_nothing_has_no_sign(tmp_path: Path) -> None:
    file = tmp_path / "zero.docx"
    write_report(
        shown_report(_shown((("A", -0.0001, None), ("B", -0.25, None))), "Qilihe", "", how=HOW), file
    )
    table = next(each for each in Document(str(file)).tables if each.cell(0, 0).text == "Pipe")
    assert [row.cells[1].text for row in table.rows][1:] == ["0.00", "-0.25"]


def test_no_row_is_said(tmp_path: Path) -> None:
    file = tmp_path / "none.docx"
    write_report(shown_report(_shown(()), "Qilihe", "Li", how=HOW), file)
    assert "No row." in [each.text for each in Document(str(file)).paragraphs]


WIDE = tuple(ShownColumn(name) for name in ("Pipe", "Message", *(f"Column {at}" for at in range(12))))


def _wide(rows: int) -> Shown:
    told = "from 1518.32 to 1518.62 m above the sewer: clearance 0.60 m, at least 0.40 m is wanted"
    cells = tuple((f"WSL{at:05}/3", told, *("GB 50289-2016",) * 12) for at in range(rows))
    return Shown("Planned pipe", (), WIDE, cells, rows)


def test_what_was_judged_and_where_stands_in_the_document(tmp_path: Path) -> None:
    facts, corners = (("Depth", "3.00 m"),), ((392261.7125, 3991763.4), (392300.0, 3991700.0))
    shown = replace(_shown(), facts=facts, corners=corners, epsg=4544)
    blocks = shown_report(shown, "Qilihe", "Li", how=HOW).blocks
    assert blocks[1] == Facts(facts)
    table = next(each.table for each in blocks if isinstance(each, Table))
    assert table.rows == ((1, "392261.713", "3991763.400"), (2, "392300.000", "3991700.000"))
    notes = [each.text for each in blocks if isinstance(each, Paragraph)]
    assert "Coordinates: CGCS2000 / 3-degree Gauss-Kruger CM 105E, EPSG:4544." in notes
    write_report(shown_report(shown, "Qilihe", "Li", how=HOW), tmp_path / "pit.pdf")
    assert "392261.713" in pdf_text(tmp_path / "pit.pdf")


def test_a_wide_table_lies_across_in_parts_and_its_codes_stay_whole(tmp_path: Path) -> None:
    made = shown_report(_wide(3), "Qilihe", "Li", how=HOW)
    assert PageBreak(is_landscape=True) in made.blocks
    wide = next(each for each in made.blocks if isinstance(each, Table))
    parts = wide.parts("en", LINE_ACROSS)
    assert [each.columns[0].label.en for each in parts] == ["Pipe"] * len(parts)
    assert sum(len(each.columns) - 1 for each in parts) == 13
    assert max(sum(easy_widths(each, "en")) for each in parts) <= LINE_ACROSS
    for ending in (".pdf", ".docx"):
        write_report(made, tmp_path / f"wide{ending}")
    boxes = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", (tmp_path / "wide.pdf").read_bytes())
    assert {float(wide) > float(high) for wide, high in boxes} == {True, False}
    assert "WSL00002/3" in pdf_text(tmp_path / "wide.pdf")
    sections = Document(str(tmp_path / "wide.docx")).sections
    assert [each.page_width > each.page_height for each in sections] == [False, True]


def test_a_narrow_table_stays_upright() -> None:
    blocks = shown_report(_shown(), "Qilihe", "Li", how=HOW).blocks
    assert not any(isinstance(each, PageBreak) for each in blocks)


def test_a_drawing_has_a_page_across_of_its_own(tmp_path: Path) -> None:
    shown = replace(_shown(), drawing=Image(_png(900, 300), (900, 300)))
    blocks = shown_report(shown, "Qilihe", "Li", how=HOW).blocks
    at = blocks.index(PageBreak(is_landscape=True))
    assert isinstance(blocks[at + 2], Picture)
    assert blocks[at + 2].width_mm == pytest.approx(265)
    assert blocks[at + 3] == PageBreak()


@pytest.mark.parametrize("rows", range(18, 60, 3))
def test_lines_to_sign_never_stand_alone(tmp_path: Path, rows: int) -> None:
    shown = _shown(tuple((f"L{at:03}", float(at), None) for at in range(rows)))
    write_report(shown_report(shown, "Qilihe", "Li", how=HOW), tmp_path / "long.pdf")
    pages = pdf_text(tmp_path / "long.pdf").rstrip("\f").split("\f")
    assert "Made by" in pages[-1]
    assert f"L{rows - 1:03}" in pages[-1]
    assert f"L{rows - 2:03}" in pages[-1]
