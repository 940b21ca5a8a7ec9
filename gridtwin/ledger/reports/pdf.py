"""A report as PDF: A4, one font, page numbers, an outline, tables whose heads repeat."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import TableBordersLayout, WrapMode, XPos, YPos
from fpdf.fonts import FontFace, TTFFont
from fpdf.outline import OutlineSection

from gridtwin import __version__
from gridtwin.fonts import find_fonts
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
)

MARGIN = 16.0
WIDTH = 210.0 - 2 * MARGIN
_BOTTOM = 18.0
_HEIGHT = 297.0 - MARGIN - _BOTTOM
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
_SIDE = 1.0  # mm left and right of the text in a cell
_NAME, _VALUE = 24.0, 26.0  # widths of columns of facts, in hundredths
_MOST_PICTURE = 170.0  # mm of height


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

    def footer(self) -> None:
        """Title and page number on every page."""
        self.set_y(-12)
        self.ink(7.5, _GREY)
        self.cell(WIDTH * 0.72, 4, self.report.title[:70])
        number = self.report.words(
            f"page {self.page_no()} of {{nb}}", f"第 {self.page_no()} 页  共 {{nb}} 页"
        )
        wider = self.get_string_width("{nb}") - self.get_string_width("00")  # than what comes in its place
        self.cell(WIDTH * 0.28 + wider, 4, number, align="R")

    def ink(self, size: float, colour: tuple[int, int, int] = _INK, *, bold: bool = False) -> None:
        """Choose size and colour of what is written next."""
        self.set_font("cjk", "B" if bold else "", size)
        self.set_text_color(*colour)

    def text_block(self, text: str, height: float, *, align: str = "L") -> None:
        """Text from margin to margin."""
        lines = broken(text, self.get_string_width, WIDTH) if self.report.language == "zh" else [text]
        self.multi_cell(WIDTH, height, "\n".join(lines), align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

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
        if self.get_y() > MARGIN + 1 and self.get_y() + height > 297 - _BOTTOM:
            self.add_page()

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
            _table(page, block)
        case Picture():
            _picture(page, block)
        case PictureRow():
            _picture_row(page, block)
        case Signatures():
            _signatures(page, block)
        case PageBreak():
            if page.get_y() > MARGIN + 1:
                page.add_page()


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
        page.line(MARGIN, page.get_y() + 1.2, MARGIN + WIDTH, page.get_y() + 1.2)
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
            drawn.cell(WIDTH - indent - 14, 6, section.name, link=link)
            number = str(section.page_number)
            drawn.cell(14, 6, number, align="R", link=link, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    page.insert_toc_placeholder(render, allow_extra_pages=True)


def _heading(page: _Page, block: Heading, after: tuple[Block, ...]) -> None:
    size = _SIZES[block.level]
    page.keep(size * 0.6 + 6 + sum(_least_height(each) for each in after[:1]) + _second(after))
    if page.get_y() > MARGIN + 1:
        page.ln(4.5 if block.level == 1 else 2.8)
    page.ink(size, _BLUE, bold=True)
    page.start_section(block.text, level=block.level - 1)
    page.text_block(block.text, size * 0.52)
    page.ln(1.2)


def _second(after: tuple[Block, ...]) -> float:
    """A heading right below a heading keeps what comes after both, lines to sign on what is signed."""
    is_kept = len(after) > 1 and (isinstance(after[0], Heading) or isinstance(after[1], Signatures))
    return _least_height(after[1]) if is_kept else 0.0


def _least_height(block: Block) -> float:
    if isinstance(block, Picture):
        return _fitted(block).height_mm + 8
    if isinstance(block, Table):
        number = len(block.table.rows)
        row = _TO_FILL if block.table.is_to_fill else _ROW
        whole = (6.0 if block.has_title else 0.0) + (row * number + _ROW if number else _NOTHING)
        return whole if number <= _SHORT else _LEAST[Table]
    if isinstance(block, PictureRow):
        return max(each.height_mm for each in _row_of(block)) + 8
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
    room = [WIDTH * share / 100 - 2 * _SIDE for share in (_NAME, _VALUE, 2 * _VALUE + _NAME)]
    with page.table(
        col_widths=(_NAME, _VALUE, _NAME, _VALUE),
        width=WIDTH,
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


def _table(page: _Page, block: Table) -> None:
    table, language = block.table, page.report.language
    page.keep(_least_height(block))
    if block.has_title:
        page.ink(9.4, bold=True)
        page.text_block(_capital(table.label.of(language), language), 5.4)
        page.ln(0.4)
    if not table.rows:
        page.ink(9, _GREY)
        page.text_block(block.empty or page.report.words("None.", "无。"), 5)
        page.ln(1.5)
        return
    page.ink(8.0 if len(table.columns) < 9 else 7.2)
    page.set_draw_color(*_FAINT)
    page.set_line_width(0.15)
    aligned = tuple("LEFT" if column.decimals is None else "RIGHT" for column in table.columns)
    total = FontFace(emphasis="BOLD", fill_color=_SUM)
    widths = column_widths(table, language)
    room = [WIDTH * width / sum(widths) - 2 * _SIDE for width in widths]
    with page.table(
        col_widths=tuple(widths),
        width=WIDTH,
        text_align=aligned,
        line_height=4.2,
        padding=(0.7, _SIDE),
        wrapmode=page.wrapping,
        borders_layout=TableBordersLayout.ALL,
        headings_style=FontFace(emphasis="BOLD", fill_color=_HEAD, color=_INK),
    ) as drawn:
        head = drawn.row()
        for column, width in zip(table.columns, room, strict=True):
            head.cell(page.fitted(column.heading(language), width, bold=True), align="CENTER")
        rows = list(table.texts(language))
        for at, texts in enumerate(rows):
            is_total = table.has_total and at == len(rows) - 1
            cells = [page.fitted(text, width, bold=is_total) for text, width in zip(texts, room, strict=True)]
            height = _TO_FILL if table.is_to_fill else None
            drawn.row(cells, style=total if is_total else None, min_height=height)
    page.ln(0.8)
    page.set_auto_page_break(auto=True, margin=_BOTTOM - 5)  # a note stays below the last row of a full page
    for note in table.notes:
        page.ink(7.6, _GREY)
        page.text_block(note.of(language), 4)
    page.set_auto_page_break(auto=True, margin=_BOTTOM)
    page.ln(1.6)


def _capital(text: str, language: str) -> str:
    return text if language == "zh" else text[:1].upper() + text[1:]


def _fitted(block: Picture) -> Picture:
    return block.within(WIDTH, _MOST_PICTURE)


def _picture(page: _Page, block: Picture) -> None:
    fitted = _fitted(block)
    page.keep(fitted.height_mm + 7)
    top = page.get_y()
    left = MARGIN + (WIDTH - fitted.width_mm) / 2
    page.image(io.BytesIO(fitted.content), left, top, fitted.width_mm, fitted.height_mm)
    page.set_y(top + fitted.height_mm + 0.8)
    if fitted.caption:
        page.ink(8, _GREY)
        page.text_block(fitted.caption, 4.2, align="C")
    page.ln(1.6)


def _row_of(block: PictureRow) -> list[Picture]:
    width = (WIDTH - 4.0 * (len(block.pictures) - 1)) / len(block.pictures)
    return [each.within(width, 80.0) for each in block.pictures]


def _picture_row(page: _Page, block: PictureRow) -> None:
    fitted = _row_of(block)
    height = max(each.height_mm for each in fitted)
    page.keep(height + 10)
    top, slot = page.get_y(), (WIDTH + 4.0) / len(fitted)
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
    width = WIDTH / len(block.names)
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
