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
from pipe_network.wording import for_people, sheet_title

# Fills of cells, ARGB: red, amber, blue, light enough to read black text on.
COLOURS = {Severity.ERROR: "FFFFB3B3", Severity.WARNING: "FFFFE699", Severity.INFO: "FFBDD7EE"}
_WORST = (Severity.ERROR, Severity.WARNING, Severity.INFO)
# Columns of the list and their widths; of the texts in two languages one is shown.
_LIST = {
    "check": 8, "severity": 10, "stage": 12, "workbook": 18, "sheet": 10, "row": 7, "fid": 8, "column": 18,
    "cell": 16, "object": 22, "value": 14, "message_zh": 60, "message_en": 60, "fix_zh": 48, "fix_en": 48,
    "clause": 24, "confidence": 24,
}  # fmt: skip
_MOST_COMMENT = 400
_SHEET_LENGTH = 31

Marks = Mapping[tuple[int, int], tuple[Severity, list[str]]]


def write_coloured(
    report: Report, path: Path, *, staged: Staged | None = None, chinese: bool = False
) -> None:
    """Write the list of findings and, for a delivery, a copy of every sheet at the same rows and columns.

    List and comments are in one language.

    Raises:
        BadPipeData: the file does not end in .xlsx.
    """
    if path.suffix.lower() != ".xlsx":
        raise BadPipeData(
            f"coloured workbook '{path}': end it in .xlsx", zh=f"着色工作簿“{path}”：扩展名应为.xlsx"
        )
    book = Workbook(write_only=True)
    title = sheet_title("findings", chinese=chinese)
    _write_list(book.create_sheet(title), report.findings, chinese=chinese)
    names: set[str] = {title}
    for number, table in enumerate(staged.delivery.tables if staged is not None else ()):
        marks = _marks(report.findings, table, "message_zh" if chinese else "message_en")
        _write_sheet(book, _sheet_name(table, number, names), _rows(table), marks)
    with output(path) as partial:
        book.save(partial)


def _write_list(sheet: Any, found: pd.DataFrame, *, chinese: bool) -> None:  # Any: a write-only sheet
    sheet.freeze_panes = "A2"
    columns = [name for name in _LIST if name != "fid" or found[name].notna().any()]
    table = found[columns]
    # Elsewhere `row` is a row of a table of the standard; here it is one of the sheet.
    shown = for_people(table, chinese=chinese, own={"row": "行" if chinese else "row", "fid": "FID"})
    kept = [name for name in columns if not name.endswith("_en" if chinese else "_zh")]
    for number, name in enumerate(kept):
        sheet.column_dimensions[chr(ord("A") + number)].width = _LIST[name]
    sheet.append([_cell(sheet, title, font=Font(bold=True)) for title in shown])
    for severity, row in zip(table["severity"], shown.itertuples(index=False, name=None), strict=True):
        cells = [_cell(sheet, _plain(value)) for value in row]
        cells[1].fill = _fill(Severity(str(severity)))
        sheet.append(cells)
    sheet.auto_filter.ref = f"A1:{chr(ord('A') + len(kept) - 1)}{len(found) + 1}"


def _sheet_name(table: SurveyTable, number: int, taken: set[str]) -> str:
    """Workbook and sheet in one name of at most 31 characters, as spreadsheets allow."""
    raw = "".join("_" if c in "[]:*?/\\" else c for c in f"{table.workbook.stem} {table.sheet}")
    name = raw[:_SHEET_LENGTH]
    if name in taken:
        tail = f" {number}"
        name = raw[: _SHEET_LENGTH - len(tail)] + tail
    taken.add(name)
    return name


def _marks(found: pd.DataFrame, table: SurveyTable, message: str) -> Marks:
    """Worst severity and messages of every marked cell, by row and column (from 1)."""
    own = found[(found["workbook"] == table.workbook.name) & (found["sheet"] == table.sheet)]
    marks: dict[tuple[int, int], tuple[Severity, list[str]]] = {}
    for row in own.to_dict("records"):
        for text in str(row["cell"]).split():
            letter, line = coordinate_from_string(text)
            place = (line, column_index_from_string(letter))
            severity, said = marks.get(place, (Severity.INFO, []))
            worst = min(severity, Severity(row["severity"]), key=_WORST.index)
            marks[place] = (worst, [*said, f"{row['check']} {row[message]}"])
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


def _cell(sheet: Any, value: Any, *, font: Font | None = None) -> Any:  # Any: a cell of a write-only sheet
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
