"""Findings as a workbook: a list, and the rows of every sheet where they stood, wrong cells coloured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from gridtwin.store.outputs import output
from pipe_network.checks.rules import Severity
from pipe_network.checks.run import Report
from pipe_network.errors import BadPipeData
from pipe_network.survey.delivery import Staged, SurveyTable

LIST_SHEET = "检查清单 findings"
# Fills of cells, ARGB: red, amber, blue, light enough to read black text on.
COLOURS = {Severity.ERROR: "FFFFB3B3", Severity.WARNING: "FFFFE699", Severity.INFO: "FFBDD7EE"}
_WORST = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_LIST = {
    "check": "检查项 check",
    "severity": "程度 severity",
    "stage": "阶段 stage",
    "workbook": "工作簿 workbook",
    "sheet": "工作表 sheet",
    "row": "行 row",
    "column": "列 column",
    "cell": "单元格 cell",
    "object": "对象 object",
    "value": "值 value",
    "message_zh": "问题",
    "message_en": "message",
    "fix_zh": "处理建议",
    "fix_en": "hint",
    "clause": "依据 clause",
    "confidence": "可信度 confidence",
}
_WIDTHS = (8, 10, 9, 18, 10, 7, 18, 16, 22, 14, 52, 52, 40, 40, 24, 12)
_MOST_COMMENT = 400
_SHEET_LENGTH = 31

Marks = Mapping[tuple[int, int], tuple[Severity, list[str]]]


def write_coloured(report: Report, path: Path, *, staged: Staged | None = None) -> None:
    """Write the list of findings and, for a delivery, a copy of every sheet at the same rows and columns.

    Raises:
        BadPipeData: the file does not end in .xlsx.
    """
    if path.suffix.lower() != ".xlsx":
        raise BadPipeData(
            f"coloured workbook '{path}': end it in .xlsx", zh=f"着色工作簿“{path}”：扩展名应为.xlsx"
        )
    book = Workbook(write_only=True)
    _write_list(book, report.findings)
    names: set[str] = {LIST_SHEET}
    for number, table in enumerate(staged.delivery.tables if staged is not None else ()):
        marks = _marks(report.findings, table)
        _write_sheet(book, _sheet_name(table, number, names), _rows(table), marks)
    with output(path) as partial:
        book.save(partial)


def _write_list(book: Workbook, found: pd.DataFrame) -> None:
    sheet = book.create_sheet(LIST_SHEET)
    sheet.freeze_panes = "A2"
    for number, width in enumerate(_WIDTHS):
        sheet.column_dimensions[chr(ord("A") + number)].width = width
    sheet.append([_cell(sheet, title, font=Font(bold=True)) for title in _LIST.values()])
    for row in found[list(_LIST)].itertuples(index=False, name=None):
        fill = _fill(Severity(str(row[1])))
        cells = [_cell(sheet, _plain(value)) for value in row]
        cells[1].fill = fill
        sheet.append(cells)
    sheet.auto_filter.ref = f"A1:P{len(found) + 1}"


def _sheet_name(table: SurveyTable, number: int, taken: set[str]) -> str:
    """Workbook and sheet in one name of at most 31 characters, as spreadsheets allow."""
    raw = "".join("_" if c in "[]:*?/\\" else c for c in f"{table.workbook.stem} {table.sheet}")
    name = raw[:_SHEET_LENGTH]
    if name in taken:
        tail = f" {number}"
        name = raw[: _SHEET_LENGTH - len(tail)] + tail
    taken.add(name)
    return name


def _marks(found: pd.DataFrame, table: SurveyTable) -> Marks:
    """Worst severity and messages of every marked cell, by row and column (from 1)."""
    own = found[(found["workbook"] == table.workbook.name) & (found["sheet"] == table.sheet)]
    marks: dict[tuple[int, int], tuple[Severity, list[str]]] = {}
    for row in own.to_dict("records"):
        for text in str(row["cell"]).split():
            letter, line = coordinate_from_string(text)
            place = (line, column_index_from_string(letter))
            severity, said = marks.get(place, (Severity.INFO, []))
            worst = min(severity, Severity(row["severity"]), key=_WORST.index)
            marks[place] = (worst, [*said, f"{row['check']} {row['message_zh']}"])
    return marks


def _rows(table: SurveyTable) -> Iterator[Sequence[Any]]:  # Any: cells as they stand
    """All rows of a sheet at their places; of other files than .xlsx the columns that were understood."""
    if table.workbook.suffix.lower() == ".xlsx" and table.workbook.is_file():
        book = load_workbook(table.workbook, read_only=True, data_only=True)
        try:
            yield from book[table.sheet].iter_rows(values_only=True)
        finally:
            book.close()
        return
    width = max([*table.columns.values(), len(table.headings) - 1], default=-1) + 1
    for _ in range(table.heading_row - 1):
        yield []
    yield list(table.headings)
    last = table.heading_row
    for row, cells in zip(table.cells.index, table.cells.itertuples(index=False), strict=True):
        for _ in range(int(row) - last - 1):
            yield []
        last, found = int(row), [None] * width
        for name, value in zip(table.cells.columns, cells, strict=True):
            found[table.columns[name]] = value
        yield found


def _write_sheet(book: Workbook, name: str, rows: Iterator[Sequence[Any]], marks: Marks) -> None:
    sheet = book.create_sheet(name)
    marked = {line for line, _ in marks}
    widest = max((column for _, column in marks), default=0)
    for line, values in enumerate(rows, start=1):
        cells: list[Any] = [_plain(value) for value in values]
        if line in marked:
            cells += [None] * (widest - len(cells))
            cells = [_marked(sheet, value, marks.get((line, k))) for k, value in enumerate(cells, start=1)]
        sheet.append(cells)


def _marked(
    sheet: Any, value: Any, mark: tuple[Severity, list[str]] | None
) -> Any:  # Any: a cell of a write-only sheet
    cell = _cell(sheet, value)
    if mark is not None:
        cell.fill = _fill(mark[0])
        cell.comment = Comment("\n".join(mark[1])[:_MOST_COMMENT], "GridTwin")
    return cell


def _cell(
    sheet: Any, value: Any, *, font: Font | None = None
) -> Any:  # Any: a cell of a write-only sheet  # Any: a write-only sheet
    cell = WriteOnlyCell(sheet, value)
    if font is not None:
        cell.font = font
    return cell


def _fill(severity: Severity) -> PatternFill:
    return PatternFill("solid", fgColor=COLOURS[severity])


def _plain(value: object) -> Any:  # Any: what a cell takes
    """A value that a cell takes; text never becomes a formula."""
    if value is None or value is pd.NA or (isinstance(value, float) and pd.isna(value)):
        return None
    if isinstance(value, int | float | bool | datetime | date):
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("", str(value))
    return f"'{text}" if text.startswith("=") else text
