"""A report as a workbook: a sheet a chapter, with the texts, tables and pictures of the other formats."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from gridtwin.ledger.reports.blocks import (
    Block,
    Contents,
    Cover,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    PictureRow,
    Report,
    Signatures,
    Table,
    column_widths,
    width_of,
)
from gridtwin.ledger.summary.files import (
    BOX,
    HEAD,
    SUM,
    font,
    number_format,
    page_of,
    put_text,
    set_page,
    sheet_name,
)
from gridtwin.ledger.summary.table import Cell, Column, Label
from gridtwin.model import is_missing

_COLUMNS = 8  # over which text is joined
_NARROW, _WIDEST = 13.0, 19.0  # widths of columns, in letters
_LINE_PT = 15.0
_TO_FILL_PT = 26.0  # height of rows that people write into
_PIXELS_PER_MM = 3.78
_ROW_PX = 20
_LABEL = PatternFill("solid", fgColor="F7F8FA")
_BLUE, _GREY = "1F497D", "666666"
_SIZES = {1: 16, 2: 13, 3: 11}


class _Sheet:
    """A sheet that is filled from above."""

    def __init__(self, sheet: Worksheet, report: Report) -> None:
        self.sheet = sheet
        self.report = report
        self.row = 1
        set_page(sheet, f"{report.title.replace('&', '&&')}  {page_of(report.language)}")
        sheet.sheet_view.showGridLines = False
        for at in range(1, _COLUMNS + 1):
            sheet.column_dimensions[get_column_letter(at)].width = _NARROW

    def text(self, text: str, how: Font) -> None:
        """Text over the whole width, as high as it needs."""
        cell = self.sheet.cell(self.row, 1)
        put_text(cell, text)
        cell.font = how
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=1, end_column=_COLUMNS)
        size = float(how.sz or 11)
        lines = -(-width_of(text) * size // (11 * 13 * _COLUMNS))
        self.sheet.row_dimensions[self.row].height = max(lines, 1) * size * 1.45
        self.row += 1

    def picture(self, block: Picture, column: int = 1) -> int:
        """A picture; gives the rows that it covers."""
        image = Image(io.BytesIO(block.content))
        image.width = round(block.width_mm * _PIXELS_PER_MM)
        image.height = round(block.height_mm * _PIXELS_PER_MM)
        self.sheet.add_image(image, f"{get_column_letter(column)}{self.row}")
        return int(image.height // _ROW_PX) + 1

    def widen(self, column: int, width: float) -> None:
        """Make a column wider where it must be, so that the sheet can still be read when printed."""
        dimension = self.sheet.column_dimensions[get_column_letter(column)]
        dimension.width = max(self.width(column), min(width, _WIDEST))

    def width(self, column: int) -> float:
        """Width of a column in letters."""
        return float(self.sheet.column_dimensions[get_column_letter(column)].width or _NARROW)

    def heighten(self, texts: Sequence[str], *, least: float = 0.0) -> None:
        """Make the row as high as its texts need in their columns."""
        lines = max(-(-width_of(text) // (self.width(at) - 1.5)) for at, text in enumerate(texts, 1))
        if lines > 1 or least:
            self.sheet.row_dimensions[self.row].height = max(lines * _LINE_PT, least)


def write_xlsx(report: Report, path: Path) -> None:
    """Write the report."""
    book = Workbook()
    sheet = _Sheet(book.worksheets[0], report)
    book.worksheets[0].title = sheet_name(book, report.words("Report", "报告"))
    for block in report.blocks:
        if isinstance(block, Heading) and block.level == 1:
            sheet = _Sheet(book.create_sheet(sheet_name(book, block.text)), report)
        _put(sheet, block)
    book.properties.title = report.title
    book.save(path)


def _put(sheet: _Sheet, block: Block) -> None:
    match block:
        case Cover():
            sheet.text(block.title, font(20, _BLUE, bold=True))
            for text in (block.subtitle, *block.lines):
                sheet.text(text, font(11, _GREY))
            sheet.row += 1
        case Heading():
            sheet.text(block.text, font(_SIZES[block.level], _BLUE, bold=True))
        case Paragraph():
            sheet.text(block.text, font(9, _GREY) if block.is_note else font(bold=block.is_strong))
        case Facts():
            _facts(sheet, block)
        case Table():
            _table(sheet, block)
        case Picture():
            sheet.row += sheet.picture(block.within(180, 170))
            sheet.text(block.caption, font(9, _GREY))
        case PictureRow():
            _picture_row(sheet, block)
        case Signatures():
            sheet.row += 1
            for name in block.names:
                sheet.text(f"{name} ______________    {block.day}", font())
        case Contents() | PageBreak():
            _turn(sheet, block)


def _turn(sheet: _Sheet, block: Contents | PageBreak) -> None:
    """A sheet has pages of one kind: across where any of them is."""
    if isinstance(block, PageBreak) and block.is_landscape:
        sheet.sheet.page_setup.orientation = "landscape"


def _facts(sheet: _Sheet, block: Facts) -> None:
    for pairs in block.rows():
        for at, (name, value) in enumerate(pairs):
            first = 1 + at * _COLUMNS // 2
            last = _COLUMNS if len(pairs) == 1 else first + _COLUMNS // 2 - 1
            spans = ((first, first + 1, name, _LABEL), (first + 2, last, value or "–", None))
            for start, end, text, fill in spans:
                put_text(sheet.sheet.cell(sheet.row, start), text)
                sheet.sheet.cell(sheet.row, start).font = font()
                sheet.sheet.cell(sheet.row, start).alignment = Alignment(wrap_text=True, vertical="center")
                for column in range(start, end + 1):
                    sheet.sheet.cell(sheet.row, column).border = BOX
                    if fill is not None:
                        sheet.sheet.cell(sheet.row, column).fill = fill
                sheet.sheet.merge_cells(
                    start_row=sheet.row, end_row=sheet.row, start_column=start, end_column=end
                )
        longest = max((width_of(value) / (78 if len(pairs) == 1 else 26) for _, value in pairs), default=1)
        sheet.sheet.row_dimensions[sheet.row].height = 16.0 * max(1, -int(-longest // 1))
        sheet.row += 1
    sheet.row += 1


def _table(sheet: _Sheet, block: Table) -> None:
    table, language = block.table, sheet.report.language
    if block.has_title:
        text = table.label.of(language)
        sheet.text(text if language == "zh" else text[:1].upper() + text[1:], font(bold=True))
    if not table.rows:
        sheet.text(block.empty or sheet.report.words("None.", "无。"), font(colour=_GREY))
        return
    for at, (column, width) in enumerate(zip(table.columns, column_widths(table, language), strict=True), 1):
        cell = sheet.sheet.cell(sheet.row, at, column.heading(language))
        cell.font, cell.fill, cell.border = font(bold=True), HEAD, BOX
        cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
        sheet.widen(at, width + 2)
    sheet.sheet.row_dimensions[sheet.row].height = 2.2 * _LINE_PT
    sheet.row += 1
    for number, (row, texts) in enumerate(zip(table.rows, table.texts(language), strict=True), start=1):
        is_total = table.has_total and number == len(table.rows)
        for at, (value, column) in enumerate(zip(row, table.columns, strict=True), 1):
            _cell(sheet, at, value, (column, is_total))
        sheet.heighten(texts, least=_TO_FILL_PT if table.is_to_fill else 0.0)
        sheet.row += 1
    for note in table.notes:
        sheet.text(note.of(language), font(9, _GREY, italic=True))
    sheet.row += 1


def _cell(sheet: _Sheet, at: int, value: Cell, how: tuple[Column, bool]) -> None:
    column, is_total = how
    cell = sheet.sheet.cell(sheet.row, at)
    plain = value.of(sheet.report.language) if isinstance(value, Label) else value
    if isinstance(plain, str):
        put_text(cell, plain)
    elif not is_missing(plain):
        cell.value = plain
    if column.decimals is not None:
        cell.number_format = number_format(column)
    cell.font, cell.border = font(bold=is_total), BOX
    cell.alignment = Alignment(wrap_text=isinstance(plain, str), vertical="center")
    if is_total:
        cell.fill = SUM


def _picture_row(sheet: _Sheet, block: PictureRow) -> None:
    rows = 1
    step = max(_COLUMNS // len(block.pictures), 1)
    for at, picture in enumerate(block.pictures):
        rows = max(rows, sheet.picture(picture.within(24.0 * step, 70), 1 + at * step))
    sheet.row += rows
    sheet.text("    ".join(each.caption for each in block.pictures), font(9, _GREY))
