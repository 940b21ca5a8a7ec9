"""The tables as one styled workbook, one CSV or one JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from gridtwin.errors import UsageError
from gridtwin.ledger.summary.statistics import Statistics
from gridtwin.ledger.summary.table import Cell, Column, Label, SummaryTable
from gridtwin.model import is_missing
from gridtwin.store.outputs import check_output, output

ENDINGS = (".xlsx", ".csv", ".json")
_LONGEST = 31  # characters of a sheet's name
_FIRST = 3  # row of the headings
_THIN = Side(style="thin", color="BFC5CE")
BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
HEAD = PatternFill("solid", fgColor="DCE6F2")
SUM = PatternFill("solid", fgColor="F2F2F2")
_FONT = "Calibri"  # named, since programs fill in different ones otherwise
_MARGIN_IN = 0.5


def font(size: float = 11, colour: str = "000000", *, bold: bool = False, italic: bool = False) -> Font:
    """A font of the one family that all sheets use."""
    return Font(name=_FONT, size=size, color=colour, bold=bold, italic=italic)


def set_page(sheet: Worksheet, footer: str) -> None:
    """A4, as wide as the sheet, any number of pages, each with its number."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(left=_MARGIN_IN, right=_MARGIN_IN, top=_MARGIN_IN, bottom=0.7)
    sheet.print_options.horizontalCentered = True
    if sheet.oddFooter is not None:
        sheet.oddFooter.center.text = footer


def number_format(column: Column) -> str:
    """How a spreadsheet shows the numbers of a column."""
    return "#,##0" + ("." + "0" * column.decimals if column.decimals else "")


def page_of(language: str) -> str:
    """The number of the page, as a footer of a spreadsheet says it."""
    return "第 &P 页 共 &N 页" if language == "zh" else "page &P of &N"


def check_statistics_path(path: Path) -> None:
    """Refuse, before any work, a place that the tables cannot be written to.

    Raises:
        UsageError: another ending.
    """
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(
            f"statistics '{path}': the ending must be one of {', '.join(ENDINGS)}",
            zh=f"统计表“{path}”：扩展名应为{', '.join(ENDINGS)}之一",
        )
    check_output(path)


def write_statistics(found: Sequence[Statistics], path: Path, *, language: str) -> None:
    """Write all tables: a sheet each (.xlsx), one long table (.csv), or .json for programs.

    Raises:
        UsageError: another ending.
    """
    check_statistics_path(path)
    with output(path) as partial:
        if path.suffix.lower() == ".xlsx":
            book = Workbook()
            book.remove(book.worksheets[0])
            for table in (table for one in found for table in one.tables):
                put_table(book.create_sheet(sheet_name(book, table.label.of(language))), table, language)
            book.save(partial)
        elif path.suffix.lower() == ".csv":
            _long(found, language).to_csv(partial, index=False, encoding="utf-8-sig")
        else:
            partial.write_text(json.dumps(as_value(found), ensure_ascii=False, indent=1) + "\n", "utf-8")


def as_value(found: Sequence[Statistics]) -> dict[str, Any]:  # Any: JSON values
    """All tables for programs, by class and name."""
    return {
        one.counted.host_class: {
            "year": one.year,
            "tables": {
                table.name: {"rows": table.records(), "notes": [note.en for note in table.notes]}
                for table in one.tables
            },
        }
        for one in found
    }


def put_table(sheet: Worksheet, table: SummaryTable, language: str) -> None:
    """Title, headings with units, rows with their number formats, total and notes."""
    sheet.cell(1, 1, table.label.of(language)).font = font(13, bold=True)
    for at, column in enumerate(table.columns, start=1):
        cell = sheet.cell(_FIRST, at, column.heading(language))
        cell.font, cell.fill, cell.border = font(bold=True), HEAD, BOX
        cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
        sheet.column_dimensions[get_column_letter(at)].width = _width(table, at - 1, language)
    for down, row in enumerate(table.rows, start=_FIRST + 1):
        is_total = table.has_total and down == _FIRST + len(table.rows)
        for at, (value, column) in enumerate(zip(row, table.columns, strict=True), start=1):
            _put(sheet, (down, at), value, (column, language, is_total))
    for down, note in enumerate(table.notes, start=_FIRST + len(table.rows) + 2):
        sheet.cell(down, 1, note.of(language)).font = font(colour="666666", italic=True)
    sheet.freeze_panes = f"B{_FIRST + 1}"
    sheet.print_title_rows = f"{_FIRST}:{_FIRST}"
    sheet.page_setup.orientation = "landscape"
    set_page(sheet, f"&A  {page_of(language)}")


def _put(sheet: Worksheet, place: tuple[int, int], value: Cell, how: tuple[Column, str, bool]) -> None:
    column, language, is_total = how
    cell = sheet.cell(*place)
    plain = value.of(language) if isinstance(value, Label) else None if is_missing(value) else value
    if isinstance(plain, str):
        put_text(cell, plain)
    else:
        cell.value = plain
    if column.decimals is not None:
        cell.number_format = number_format(column)
    cell.font, cell.border = font(bold=is_total), BOX
    if is_total:
        cell.fill = SUM


def put_text(cell: Any, text: str) -> None:  # Any: a cell of openpyxl, merged or not
    """A text as text, even where it begins like a formula."""
    cell.value = text
    if text.startswith("="):
        cell.data_type = "s"


def sheet_name(book: Workbook, title: str) -> str:
    """A name for a sheet: no letters that spreadsheets refuse, not too long, not twice."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", title.replace("：", " ")).strip("' ")[:_LONGEST] or "Sheet"
    name, number = plain, 1
    while name in book.sheetnames:
        number += 1
        name = f"{plain[: _LONGEST - len(str(number)) - 1]} {number}"
    return name


def _width(table: SummaryTable, at: int, language: str) -> float:
    texts = [row[at] for row in table.texts(language)] + [table.columns[at].heading(language)]
    longest = max(sum(2 if ord(letter) > 0x2E80 else 1 for letter in text) for text in texts)
    return min(max(longest + 3, 10), 44)


def _long(found: Sequence[Statistics], language: str) -> pd.DataFrame:
    """Every number in a row of its own: class, table, row, column, unit, value."""
    rows = [
        {
            "class": one.counted.host_class,
            "table": table.name,
            "row": text,
            "column": column.name,
            "title": column.label.of(language),
            "unit": column.unit,
            "value": value,
        }
        for one in found
        for table in one.tables
        for row in table.rows
        for text in [row[0].of(language) if isinstance(row[0], Label) else row[0]]
        for value, column in zip(row[1:], table.columns[1:], strict=True)
    ]
    return pd.DataFrame(rows, columns=["class", "table", "row", "column", "title", "unit", "value"])
