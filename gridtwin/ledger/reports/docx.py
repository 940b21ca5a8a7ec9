"""A report as DOCX: heading styles, fields for page numbers and contents, heads of tables that repeat."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Written
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as DrawnTable
from docx.table import _Cell as Cell
from docx.text.paragraph import Paragraph as Line

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

_LATIN, _BODY, _HEAD = "Arial", "宋体", "黑体"
_MARGIN_MM, _WIDTH_MM, _ACROSS_MM = 20.0, 170.0, 200.0
_BLUE, _GREY = RGBColor(31, 73, 125), RGBColor(105, 105, 105)
_HEAD_FILL, _SUM_FILL, _LABEL_FILL = "E2EAF4", "F2F2F2", "F7F8FA"
_AFTER_BORDERS = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")  # the order of the format
_SIDE_TWIPS = "62"  # left and right of the text in a cell: 1.1 mm
_TO_FILL_MM = 9.0  # height of rows that people write into, at least
_KEPT_ROWS = 2  # of a table that stay with the lines to sign
_SHORT = 12  # rows of a table that is not parted
_SIZES = {1: 16.0, 2: 13.0, 3: 11.0}


def write_docx(report: Report, path: Path) -> None:
    """Write the report."""
    document = Document()
    _set_up(document, report)
    for at, block in enumerate(report.blocks):
        _put(document, report, block, is_signed=are_signed(report.blocks[at + 1 : at + 3]))
    document.save(str(path))


def _set_up(document: Written, report: Report) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.orientation = WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)
    document.core_properties.title = report.title
    document.core_properties.author = "GridTwin"
    document.core_properties.created = report.made_at.replace(tzinfo=None)
    for spoken in document.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:eastAsia"), "zh-CN")  # else letters may come in the shapes of other countries
    normal = document.styles["Normal"]
    _font(normal, _BODY, 10.5)
    normal.paragraph_format.space_after = Pt(4)
    for level, size in _SIZES.items():
        style = document.styles[f"Heading {level}"]
        _font(style, _HEAD, size)
        style.font.color.rgb, style.font.bold = _BLUE, True
        style.paragraph_format.keep_with_next = True
        style.paragraph_format.space_before = Pt(14 if level == 1 else 9)
        style.paragraph_format.space_after = Pt(4)
    _font(document.styles["Title"], _HEAD, 26)
    for level in (1, 2):
        style = document.styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
        _font(style, _BODY, 10.5)
        style.paragraph_format.left_indent = Mm(6 * (level - 1))
        style.paragraph_format.space_after = Pt(1)
    _foot(section.footer.paragraphs[0], report)


def _font(style: Any, east_asian: str, size: float) -> None:  # Any: one of several classes of styles
    style.font.name, style.font.size = _LATIN, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith("Theme"):
            del fonts.attrib[name]
    fonts.set(qn("w:eastAsia"), east_asian)
    fonts.set(qn("w:hAnsi"), _LATIN)


def _foot(line: Line, report: Report) -> None:
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    before, between, after = ("第 ", " 页  共 ", " 页") if report.language == "zh" else ("page ", " of ", "")
    _small(line.add_run(f"{report.title}    {before}"))
    _field(line, "PAGE")
    _small(line.add_run(between))
    _field(line, "NUMPAGES")
    _small(line.add_run(after))


def _small(run: Any) -> None:  # Any: docx.text.run.Run
    run.font.size, run.font.color.rgb = Pt(8), _GREY


def _field(line: Line, code: str, shown: str = "1") -> None:
    """A field that the word processor fills in."""
    for kind in ("begin", None, "separate", "text", "end"):
        run = line.add_run()
        _small(run)
        if kind == "text":
            run.text = shown
        elif kind is None:
            text = OxmlElement("w:instrText")
            text.set(qn("xml:space"), "preserve")
            text.text = f" {code} "
            run._r.append(text)
        else:
            _mark(run, kind)


def _mark(run: Any, kind: str, *, is_dirty: bool = False) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    if is_dirty:
        mark.set(qn("w:dirty"), "true")
    run._r.append(mark)


def _put(document: Written, report: Report, block: Block, *, is_signed: bool) -> None:
    match block:
        case Cover():
            _cover(document, block)
        case Contents():
            _contents(document, report, block)
        case Heading():
            document.add_heading(block.text, block.level)
        case Paragraph():
            run = document.add_paragraph().add_run(block.text)
            run.bold = block.is_strong
            document.paragraphs[-1].paragraph_format.keep_with_next = is_signed
            if block.is_note:
                run.font.size, run.font.color.rgb = Pt(8.5), _GREY
        case Facts():
            _facts(document, block)
        case Table():
            _table(document, report, block, is_signed=is_signed)
        case Picture():
            _picture(document, block)
        case PictureRow():
            _picture_row(document, block)
        case Signatures():
            _signatures(document, block)
        case PageBreak():
            _turn(document, is_landscape=block.is_landscape)


def _cover(document: Written, cover: Cover) -> None:
    if not cover.is_page:
        line = document.add_paragraph(style="Title")
        line.add_run(cover.title).font.size = Pt(20)
        for text in (cover.subtitle, *cover.lines):
            run = document.add_paragraph().add_run(text)
            run.font.color.rgb = _GREY
        return
    line = document.add_paragraph(style="Title")
    line.paragraph_format.space_before = Pt(190)
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run(cover.title)
    line = document.add_paragraph()
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = line.add_run(cover.subtitle)
    run.font.size, run.font.color.rgb = Pt(15), _GREY
    for at, text in enumerate(cover.lines):
        line = document.add_paragraph(text)
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.paragraph_format.space_before = Pt(260 if at == 0 else 0)
    _new_page(document)


def _turn(document: Written, *, is_landscape: bool) -> None:
    """A new page; one that lies otherwise is a section of its own."""
    wanted = WD_ORIENT.LANDSCAPE if is_landscape else WD_ORIENT.PORTRAIT
    if document.sections[-1].orientation == wanted:
        _new_page(document)
        return
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = wanted
    section.page_width, section.page_height = section.page_height, section.page_width


def _width_mm(document: Written) -> float:
    """Between the margins."""
    width = document.sections[-1].page_width
    return (width.mm if width is not None else 210.0) - 2 * _MARGIN_MM


def _new_page(document: Written) -> None:
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _contents(document: Written, report: Report, block: Contents) -> None:
    """A contents field: the headings are there at once, the word processor adds the page numbers."""
    head = document.add_paragraph()
    run = head.add_run(block.title)
    run.bold, run.font.size, run.font.color.rgb = True, Pt(_SIZES[1]), _BLUE
    headings = [each for each in report.blocks if isinstance(each, Heading) and each.level <= 2]
    for at, heading in enumerate(headings):
        line = document.add_paragraph(style=f"toc {heading.level}")
        if at == 0:
            _mark(line.add_run(), "begin", is_dirty=True)
            text = OxmlElement("w:instrText")
            text.set(qn("xml:space"), "preserve")
            text.text = ' TOC \\o "1-2" \\h \\z \\u '
            line.add_run()._r.append(text)
            _mark(line.add_run(), "separate")
        line.add_run(heading.text)
        if at == len(headings) - 1:
            _mark(line.add_run(), "end")


def _facts(document: Written, block: Facts) -> None:
    rows = list(block.rows())
    table = document.add_table(len(rows), 4, style="Table Grid")
    _lay(table, [24, 26, 24, 26])
    for row, pairs in zip(table.rows, rows, strict=True):
        _keep_row(row)
        cells = row.cells
        for at, (name, value) in enumerate(pairs):
            _write(cells[2 * at], name, 9)
            _fill(cells[2 * at], _LABEL_FILL)
            target = cells[1].merge(cells[3]) if len(pairs) == 1 else cells[2 * at + 1]
            _write(target, value or "–", 9)
    _gap(document)


def _table(document: Written, report: Report, block: Table, *, is_signed: bool) -> None:
    table, language = block.table, report.language
    if block.has_title:
        text = table.label.of(language)
        line = document.add_paragraph()
        line.paragraph_format.keep_with_next = True
        line.add_run(text if language == "zh" else text[:1].upper() + text[1:]).bold = True
    if not table.rows:
        run = document.add_paragraph().add_run(block.empty or report.words("None.", "无。"))
        run.font.color.rgb = _GREY
        return
    letters = LINE if _width_mm(document) < _ACROSS_MM else LINE_ACROSS
    parts = block.parts(language, letters)
    for each in parts:
        _rows(document, each, language, is_signed=is_signed and each is parts[-1])
    for note in table.notes:
        run = document.add_paragraph().add_run(note.of(language))
        run.font.size, run.font.color.rgb = Pt(8), _GREY


def _rows(document: Written, table: SummaryTable, language: str, *, is_signed: bool) -> None:
    size = 9.0 if len(table.columns) < 7 else 7.5
    drawn = document.add_table(1 + len(table.rows), len(table.columns), style="Table Grid")
    width_mm = _width_mm(document)
    _lay(drawn, column_widths(table, language, LINE if width_mm < _ACROSS_MM else LINE_ACROSS), width_mm)
    _repeat(drawn.rows[0])
    for cell, column in zip(drawn.rows[0].cells, table.columns, strict=True):
        _write(cell, column.heading(language), size, bold=True, align=WD_ALIGN_PARAGRAPH.CENTER)
        _fill(cell, _HEAD_FILL)
    for at, texts in enumerate(table.texts(language), start=1):
        is_total = table.has_total and at == len(table.rows)
        row = drawn.rows[at]
        _keep_row(row)
        if table.is_to_fill:
            row.height = Mm(_TO_FILL_MM)
        for cell, text, column in zip(row.cells, texts, table.columns, strict=True):
            align = WD_ALIGN_PARAGRAPH.LEFT if column.decimals is None else WD_ALIGN_PARAGRAPH.RIGHT
            _write(cell, text, size, bold=is_total, align=align)
            if is_total:
                _fill(cell, _SUM_FILL)
    if len(table.rows) <= _SHORT:
        _hold(drawn.rows[:-1])
    if is_signed:
        _hold(drawn.rows[-_KEPT_ROWS:])
    _gap(document, is_held=is_signed)


def _lay(table: DrawnTable, widths: list[float], width_mm: float = _WIDTH_MM) -> None:
    """Fixed widths in proportion, as wide as the text; thin grey lines where the style has lines."""
    table.autofit = False
    if table.style is not None and table.style.name == "Table Grid":
        borders = OxmlElement("w:tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            line = OxmlElement(f"w:{side}")
            for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "BFC5CE")):
                line.set(qn(f"w:{name}"), value)
            borders.append(line)
        table._tbl.tblPr.insert_element_before(borders, *_AFTER_BORDERS)
    room = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        own = OxmlElement(f"w:{side}")
        own.set(qn("w:w"), _SIDE_TWIPS)
        own.set(qn("w:type"), "dxa")
        room.append(own)
    table._tbl.tblPr.insert_element_before(room, _AFTER_BORDERS[-1])
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(table.columns, widths, strict=True):
        own = Mm(width_mm * width / sum(widths))
        column.width = own
        for cell in column.cells:
            cell.width = own


def _write(
    cell: Cell,
    text: str,
    size: float,
    *,
    bold: bool = False,
    align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT,
) -> None:
    line = cell.paragraphs[0]
    line.alignment = align
    line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(1.5)
    run = line.add_run(text)
    run.font.size, run.bold = Pt(size), bold


def _fill(cell: Cell, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _repeat(row: Any) -> None:  # Any: docx.table._Row
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)
    _keep_row(row)


def _hold(rows: Any) -> None:  # Any: docx.table._Row
    """Rows stay on one page with what follows."""
    for row in rows:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _keep_row(row: Any) -> None:
    mark = OxmlElement("w:cantSplit")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _picture(document: Written, block: Picture) -> None:
    width_mm = _width_mm(document)
    fitted = block.within(width_mm, 165.0 if width_mm < _ACROSS_MM else 148.0)
    line = document.add_paragraph()
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.paragraph_format.keep_with_next = bool(fitted.caption)
    _show(line, fitted)
    if fitted.caption:
        _caption(document.add_paragraph(), fitted.caption)


def _show(line: Line, picture: Picture) -> None:
    """The picture in the line; no room around it, which some word processors add unless told."""
    shape = line.add_run().add_picture(io.BytesIO(picture.content), width=Mm(picture.width_mm))
    for side in ("distT", "distB", "distL", "distR"):
        shape._inline.set(side, "0")


def _caption(line: Line, text: str) -> None:
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = line.add_run(text)
    run.font.size, run.font.color.rgb = Pt(9), _GREY


def _picture_row(document: Written, block: PictureRow) -> None:
    count = len(block.pictures)
    table = document.add_table(2, count)
    _lay(table, [1.0] * count)
    for at, picture in enumerate(block.pictures):
        fitted = picture.within(_WIDTH_MM / count - 4, 75.0)
        line = table.rows[0].cells[at].paragraphs[0]
        line.paragraph_format.keep_with_next = True
        _show(line, fitted)
        _write(table.rows[1].cells[at], fitted.caption, 8.5)
    for row in table.rows:
        _keep_row(row)
    _gap(document)


def _signatures(document: Written, block: Signatures) -> None:
    table = document.add_table(2, len(block.names))
    _lay(table, [1.0] * len(block.names))
    for at, name in enumerate(block.names):
        line = table.rows[0].cells[at].paragraphs[0]
        line.paragraph_format.space_before = Pt(22)
        line.add_run(f"{name} ______________")
        _write(table.rows[1].cells[at], block.day, 10)
    for row in table.rows:
        _keep_row(row)


def _gap(document: Written, *, is_held: bool = False) -> None:
    line = document.add_paragraph().paragraph_format
    line.keep_with_next = is_held
    line.space_after, line.line_spacing = Pt(0), Pt(5)
