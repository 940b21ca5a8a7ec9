"""A report as PDF: A4, one font, page numbers, an outline, tables whose heads repeat."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import TableBordersLayout, WrapMode, XPos, YPos
from fpdf.fonts import FontFace, TTFFont
from fpdf.outline import OutlineSection

from gridtwin import __version__
from gridtwin.fonts import find_fonts
from gridtwin.ledger.reports.blocks import (
    LINE,
    LINE_ACROSS,
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
    are_signed,
    column_widths,
)
from gridtwin.ledger.summary.table import SummaryTable

MARGIN = 16.0
_BOTTOM = 18.0
_INK, _GREY, _FAINT = (25, 25, 25), (105, 105, 105), (200, 205, 212)
_HEAD, _SUM, _LABEL, _BLUE = (226, 234, 244), (242, 242, 242), (247, 248, 250), (31, 73, 125)
_SIZES = {1: 15.0, 2: 12.0, 3: 10.5}
_SHORT, _ROW = 12, 5.8  # rows of a table that is not parted, and their height
_TO_FILL = 9.0  # height of rows that people write into
_NOTHING = 7.0  # height of the words for a table without rows
_LEAST = {Table: 20.0, Facts: 16.0, Paragraph: 14.0, Signatures: 30.0}
# What is not parted: a letter with the marks around it, a word or a number with its unit and what closes it.
_PIECES = re.compile(
    r"\n|[（《“]*(?:[A-Za-z0-9_.,:%+\-–/²³×]+(?:(?<=\d) [a-z]{1,3}[²³]?(?![a-z]))?|[^\s])"
    r"[，。；：、）》”！？%]*|\s"
)
_LINE_MM, _PAD_MM = 4.2, 0.7  # height of a line of a table, and room above and below the lines of a row
_RAGGED = 1.08
_PORTRAIT, _LANDSCAPE = "P", "L"
_SIDE = 1.0  # mm left and right of the text in a cell
_NAME, _VALUE = 24.0, 26.0  # widths of columns of facts, in hundredths
_MOST_PICTURE, _ABOVE = 170.0, 18.0  # mm of height, and what a heading and a caption take
_SIGNED, _KEPT_ROWS = 28.0, 2  # height of lines to sign, and rows that stay with them


class _Page(FPDF):
    """The document with its foot."""

    def __init__(self, report: Report) -> None:
        super().__init__(format="A4")
        self.report = report
        fonts = find_fonts()
        self.set_creation_date(report.made_at)
        self.set_title(report.title)
        self.set_producer(f"GridTwin {__version__}")
        self.set_lang("zh-CN" if report.language == "zh" else "en")
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.c_margin = 0.0  # text begins where tables and pictures do
        self.set_auto_page_break(auto=True, margin=_BOTTOM)
        self.add_font("cjk", "", str(fonts.regular), collection_font_number=fonts.face)
        self.add_font("cjk", "B", str(fonts.bold), collection_font_number=fonts.face)
        self.alias_nb_pages("{nb}")

    @property
    def width(self) -> float:
        """Between the margins."""
        return float(self.w) - 2 * MARGIN

    @property
    def letters(self) -> float:
        """Letters of tables that have room side by side."""
        return LINE_ACROSS if self.is_landscape else LINE

    @property
    def is_landscape(self) -> bool:
        """Whether the page lies."""
        return float(self.w) > float(self.h)

    def lay(self, *, is_landscape: bool) -> None:
        """Begin a page that lies so, unless this one is empty and does."""
        if self.get_y() > MARGIN + 1 or self.is_landscape != is_landscape:
            self.add_page(orientation=_LANDSCAPE if is_landscape else _PORTRAIT)

    def room_left(self) -> float:
        """Height down to the bottom margin."""
        return float(self.h) - _BOTTOM - float(self.get_y())

    def footer(self) -> None:
        """Title and page number on every page."""
        self.set_y(-12)
        self.ink(7.5, _GREY)
        self.cell(self.width * 0.72, 4, self.report.title[:70])
        number = self.report.words(
            f"page {self.page_no()} of {{nb}}", f"第 {self.page_no()} 页  共 {{nb}} 页"
        )
        wider = self.get_string_width("{nb}") - self.get_string_width("00")  # than what comes in its place
        self.cell(self.width * 0.28 + wider, 4, number, align="R")

    def ink(self, size: float, colour: tuple[int, int, int] = _INK, *, bold: bool = False) -> None:
        """Choose size and colour of what is written next."""
        self.set_font("cjk", "B" if bold else "", size)
        self.set_text_color(*colour)

    def text_block(self, text: str, height: float, *, align: str = "L") -> None:
        """Text from margin to margin."""
        lines = broken(text, self.get_string_width, self.width) if self.report.language == "zh" else [text]
        self.multi_cell(
            self.width, height, "\n".join(lines), align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )

    @property
    def wrapping(self) -> WrapMode:
        """Chinese text breaks at any letter."""
        return WrapMode.CHAR if self.report.language == "zh" else WrapMode.WORD

    def fitted(self, text: str, width: float, *, bold: bool = False) -> str:
        """Chinese text broken where it may be, for a cell of this width."""
        self.set_font(style="B" if bold else "")
        is_long = self.report.language == "zh" and self.get_string_width(text) > width
        lines = broken(text, self.get_string_width, width) if is_long else [text]
        self.set_font(style="")
        return "\n".join(lines)

    def keep(self, height: float) -> None:
        """Go to a new page where less than this height is left, unless the page is empty."""
        if self.get_y() > MARGIN + 1 and height > self.room_left():
            self.add_page(orientation=_LANDSCAPE if self.is_landscape else _PORTRAIT)

    def close_fonts(self) -> None:
        """Close the font files, which FPDF leaves open."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.close()


def write_pdf(report: Report, path: Path) -> int:
    """Write the report; gives the number of pages.

    Raises:
        FontMissing: there is no font for Chinese letters.
    """
    page = _Page(report)
    try:
        page.add_page()
        for at, block in enumerate(report.blocks):
            _draw(page, block, report.blocks[at + 1 : at + 3])
        page.output(str(path))
        return int(page.pages_count)
    finally:
        page.close_fonts()


def _draw(page: _Page, block: Block, after: tuple[Block, ...]) -> None:
    match block:
        case Cover():
            _cover(page, block)
        case Contents():
            _contents(page, block)
        case Heading():
            _heading(page, block, after)
        case Paragraph():
            _paragraph(page, block)
        case Facts():
            _facts(page, block)
        case Table():
            _table(page, block, is_signed=are_signed(after))
        case Picture():
            _picture(page, block)
        case PictureRow():
            _picture_row(page, block)
        case Signatures():
            _signatures(page, block)
        case PageBreak():
            page.lay(is_landscape=block.is_landscape)


def _cover(page: _Page, cover: Cover) -> None:
    if not cover.is_page:
        page.ink(16, _BLUE, bold=True)
        page.text_block(cover.title, 8.5)
        page.ink(10.5, _GREY)
        page.text_block(cover.subtitle, 5.6)
        for line in cover.lines:
            page.ink(8.5, _GREY)
            page.text_block(line, 4.6)
        page.set_draw_color(*_BLUE)
        page.set_line_width(0.5)
        page.line(MARGIN, page.get_y() + 1.2, MARGIN + page.width, page.get_y() + 1.2)
        page.set_y(page.get_y() + 3.2)
        return
    page.set_y(86)
    page.ink(26, _BLUE, bold=True)
    page.text_block(cover.title, 13, align="C")
    page.ln(4)
    page.ink(15, _GREY)
    page.text_block(cover.subtitle, 8, align="C")
    page.set_y(228)
    for line in cover.lines:
        page.ink(10.5)
        page.text_block(line, 6.4, align="C")
    page.add_page()


def _contents(page: _Page, block: Contents) -> None:
    page.ink(_SIZES[1], _BLUE, bold=True)
    page.text_block(block.title, 9)
    page.ln(2)

    def render(drawn: Any, outline: list[OutlineSection]) -> None:  # Any: FPDF gives itself
        for section in outline:
            drawn.ink(10 if section.level == 0 else 9, _INK, bold=section.level == 0)
            indent = 6.0 * section.level
            drawn.set_x(MARGIN + indent)
            link = drawn.add_link(page=section.page_number)
            drawn.cell(page.width - indent - 14, 6, section.name, link=link)
            number = str(section.page_number)
            drawn.cell(14, 6, number, align="R", link=link, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    page.insert_toc_placeholder(render, allow_extra_pages=True)


def _heading(page: _Page, block: Heading, after: tuple[Block, ...]) -> None:
    size = _SIZES[block.level]
    page.keep(size * 0.6 + 6 + sum(_least_height(page, each) for each in after[:1]) + _second(page, after))
    if page.get_y() > MARGIN + 1:
        page.ln(4.5 if block.level == 1 else 2.8)
    page.ink(size, _BLUE, bold=True)
    page.start_section(block.text, level=block.level - 1)
    page.text_block(block.text, size * 0.52)
    page.ln(1.2)


def _second(page: _Page, after: tuple[Block, ...]) -> float:
    """A heading right below a heading keeps what comes after both, lines to sign on what is signed."""
    is_kept = len(after) > 1 and (isinstance(after[0], Heading) or isinstance(after[1], Signatures))
    return _least_height(page, after[1]) if is_kept else 0.0


def _least_height(page: _Page, block: Block) -> float:
    if isinstance(block, Picture):
        return _fitted(page, block).height_mm + 8
    if isinstance(block, Table):
        number = len(block.table.rows)
        row = _TO_FILL if block.table.is_to_fill else _ROW
        whole = (6.0 if block.has_title else 0.0) + (row * number + _ROW if number else _NOTHING)
        return whole if number <= _SHORT else _LEAST[Table]
    if isinstance(block, PictureRow):
        return max(each.height_mm for each in _row_of(page, block)) + 8
    return _LEAST.get(type(block), 10.0)


def _paragraph(page: _Page, block: Paragraph) -> None:
    if block.is_note:
        page.ink(8, _GREY)
        page.text_block(block.text, 4.3)
        page.ln(0.8)
        return
    page.ink(10, bold=block.is_strong)
    page.text_block(block.text, 5.7)
    page.ln(1.4)


def _facts(page: _Page, block: Facts) -> None:
    page.ink(8.6)
    page.set_draw_color(*_FAINT)
    page.set_line_width(0.15)
    label = FontFace(color=_GREY, fill_color=_LABEL)
    room = [page.width * share / 100 - 2 * _SIDE for share in (_NAME, _VALUE, 2 * _VALUE + _NAME)]
    with page.table(
        col_widths=(_NAME, _VALUE, _NAME, _VALUE),
        width=page.width,
        first_row_as_headings=False,
        text_align="LEFT",
        line_height=4.5,
        padding=(0.7, _SIDE),
        wrapmode=page.wrapping,
    ) as table:
        for pairs in block.rows():
            row = table.row()
            for at, (name, value) in enumerate(pairs):
                is_alone = len(pairs) == 1 and at == 0
                row.cell(page.fitted(name, room[0]), style=label)
                row.cell(page.fitted(value or "–", room[2 if is_alone else 1]), colspan=3 if is_alone else 1)
    page.ln(1.5)


def _table(page: _Page, block: Table, *, is_signed: bool = False) -> None:
    if block.has_title:
        page.keep(_least_height(page, block))
        page.ink(9.4, bold=True)
        title = block.table.label.of(page.report.language)
        page.text_block(_capital(title, page.report.language), 5.4)
        page.ln(0.4)
    if not block.table.rows:
        page.keep(_NOTHING)
        page.ink(9, _GREY)
        page.text_block(block.empty or page.report.words("None.", "无。"), 5)
        page.ln(1.5)
        return
    parts = block.parts(page.report.language, page.letters)
    for table in parts:
        _draw_table(page, table, is_signed=is_signed and table is parts[-1])
    page.ln(0.8)
    page.set_auto_page_break(auto=True, margin=_BOTTOM - 5)  # a note stays below the last row of a full page
    for note in block.table.notes:
        page.ink(7.6, _GREY)
        page.text_block(note.of(page.report.language), 4)
    page.set_auto_page_break(auto=True, margin=_BOTTOM)
    page.ln(1.6)


def _draw_table(page: _Page, table: SummaryTable, *, is_signed: bool) -> None:
    """The rows; the last ones go to the page of the lines to sign."""
    page.ink(8.0 if len(table.columns) < 9 else 7.2)
    laid = _Laid(page, table)
    signed = _SIGNED if is_signed else 0.0
    if len(table.rows) <= _SHORT and sum(laid.heights) + signed < page.h - MARGIN - _BOTTOM:
        page.keep(sum(laid.heights) + signed)
    kept = _KEPT_ROWS if is_signed and sum(laid.heights) + signed > page.room_left() else 0
    first = max(len(table.rows) - kept, 0)
    if first:
        laid.draw(0, first)
    if first < len(table.rows):
        before = page.page_no()
        page.keep(sum(laid.heights[first + 1 :]) + signed)
        laid.draw(first, len(table.rows), has_head=page.page_no() != before or not first)
    page.ln(2.4)


class _Laid:
    """A table with its texts broken for the widths of its columns, and the height of its head and rows."""

    def __init__(self, page: _Page, table: SummaryTable) -> None:
        self._page, self._table = page, table
        language = page.report.language
        self._widths = column_widths(table, language, page.letters)
        self._room = [page.width * width / sum(self._widths) - 2 * _SIDE for width in self._widths]
        heads = [column.heading(language) for column in table.columns]
        self._head = self._fitted(heads, bold=True)
        rows = list(table.texts(language))
        self._rows = [self._fitted(texts, bold=self._is_total(at)) for at, texts in enumerate(rows)]
        least = _TO_FILL if table.is_to_fill else 0.0
        self.heights = [self._height(self._head), *(max(self._height(row), least) for row in self._rows)]

    def draw(self, begin: int, end: int, *, has_head: bool = True) -> None:
        """Draw some of the rows, the head above them."""
        page, table = self._page, self._table
        page.set_draw_color(*_FAINT)
        page.set_line_width(0.15)
        aligned = tuple("LEFT" if column.decimals is None else "RIGHT" for column in table.columns)
        total = FontFace(emphasis="BOLD", fill_color=_SUM)
        least = _TO_FILL if table.is_to_fill else None
        with page.table(
            col_widths=tuple(self._widths),
            width=page.width,
            text_align=aligned,
            line_height=_LINE_MM,
            padding=(_PAD_MM, _SIDE),
            wrapmode=page.wrapping,
            borders_layout=TableBordersLayout.ALL,
            first_row_as_headings=has_head,
            headings_style=FontFace(emphasis="BOLD", fill_color=_HEAD, color=_INK),
        ) as drawn:
            if has_head:
                head = drawn.row()
                for text in self._head:
                    head.cell(text, align="CENTER")
            for at in range(begin, end):
                drawn.row(self._rows[at], style=total if self._is_total(at) else None, min_height=least)

    def _is_total(self, at: int) -> bool:
        return self._table.has_total and at == len(self._table.rows) - 1

    def _fitted(self, texts: Sequence[str], *, bold: bool) -> list[str]:
        return [
            self._page.fitted(text, width, bold=bold) for text, width in zip(texts, self._room, strict=True)
        ]

    def _height(self, texts: Sequence[str]) -> float:
        """Height of a row; words of Latin text that go to the next line are allowed for."""
        lines = max(
            sum(-(-self._page.get_string_width(line) * _RAGGED // width) or 1 for line in text.split("\n"))
            for text, width in zip(texts, self._room, strict=True)
        )
        return float(lines) * _LINE_MM + 2 * _PAD_MM


def _capital(text: str, language: str) -> str:
    return text if language == "zh" else text[:1].upper() + text[1:]


def _fitted(page: _Page, block: Picture) -> Picture:
    return block.within(page.width, min(_MOST_PICTURE, page.h - MARGIN - _BOTTOM - _ABOVE))


def _picture(page: _Page, block: Picture) -> None:
    fitted = _fitted(page, block)
    page.keep(fitted.height_mm + 7)
    top = page.get_y()
    left = MARGIN + (page.width - fitted.width_mm) / 2
    page.image(io.BytesIO(fitted.content), left, top, fitted.width_mm, fitted.height_mm)
    page.set_y(top + fitted.height_mm + 0.8)
    if fitted.caption:
        page.ink(8, _GREY)
        page.text_block(fitted.caption, 4.2, align="C")
    page.ln(1.6)


def _row_of(page: _Page, block: PictureRow) -> list[Picture]:
    width = (page.width - 4.0 * (len(block.pictures) - 1)) / len(block.pictures)
    return [each.within(width, 80.0) for each in block.pictures]


def _picture_row(page: _Page, block: PictureRow) -> None:
    fitted = _row_of(page, block)
    height = max(each.height_mm for each in fitted)
    page.keep(height + 10)
    top, slot = page.get_y(), (page.width + 4.0) / len(fitted)
    for at, each in enumerate(fitted):
        left = MARGIN + at * slot
        page.image(io.BytesIO(each.content), left, top, each.width_mm, each.height_mm)
        page.ink(7.6, _GREY)
        page.set_xy(left, top + height + 0.6)
        page.multi_cell(slot - 4, 3.8, each.caption, align="L", wrapmode=page.wrapping, max_line_height=3.8)
    page.set_xy(MARGIN, top + height + 9)


def _signatures(page: _Page, block: Signatures) -> None:
    page.keep(26)
    page.ln(9)
    width = page.width / len(block.names)
    top = page.get_y()
    for at, name in enumerate(block.names):
        left = MARGIN + at * width
        page.ink(9.5)
        page.set_xy(left, top)
        page.cell(width, 5, name)
        start = left + page.get_string_width(name) + 3
        page.set_draw_color(*_INK)
        page.set_line_width(0.25)
        page.line(start, top + 5, left + width - 5, top + 5)
        page.set_xy(left, top + 9)
        page.cell(width, 5, block.day)
    page.set_xy(MARGIN, top + 17)


def broken(text: str, width_of: Callable[[str], float], width: float) -> list[str]:
    """Lines of Chinese text: none begins with a closing mark, and numbers and Latin words stay whole.

    >>> broken("长度12.5 km，宽", len, 9)
    ['长度12.5 km', '，宽']
    >>> broken("长度为12.5km，宽", len, 9)
    ['长度为', '12.5km，宽']
    """
    lines, line = [], ""
    for piece in _PIECES.findall(text):
        if piece == "\n" or (line and width_of((line + piece).rstrip()) > width):
            lines.append(line.rstrip())
            line = "" if piece in (" ", "\n") else piece
        else:
            line += piece
    return [*lines, line]
