"""The pages before the sheets: which patches there are, and on which page each begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fpdf.enums import XPos, YPos

from change_detection.sheet.canvas import FAINT, GREY, INK, MARGIN, RED, WIDTH, Canvas
from change_detection.sheet.facts import CHANGED, MISSING, SheetFacts
from gridtwin.model.domain import domain

_ROW = 5.2
_FIRST_ROWS, _MORE_ROWS = 44, 49
# Chinese, English, width in millimetres.
_COLUMNS = (
    ("序号", "No.", 9.0),
    ("图斑编号", "Patch", 55.0),
    ("单元网格", "Unit grid", 30.0),
    ("类别", "Class", 18.0),
    ("面积 m²", "Area", 15.0),
    ("等级", "Grade", 10.0),
    ("许可", "Permit", 22.0),
    ("审核", "Status", 13.0),
    ("页", "Page", 10.0),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the index, and the link to its sheet."""

    facts: SheetFacts
    page: int
    link: int


def index_pages(count: int) -> int:
    """How many pages the index of so many sheets takes."""
    return 1 if count <= _FIRST_ROWS else 2 + (count - _FIRST_ROWS - 1) // _MORE_ROWS


def draw_index(canvas: Canvas, entries: Sequence[Entry], *, city: str, now: datetime) -> None:
    """Draw the index on pages of its own."""
    canvas.add_page()
    canvas.set_xy(MARGIN, MARGIN - 3)
    canvas.ink(16, bold=True)
    canvas.cell(WIDTH, 8, "变化图斑核查表目录", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    canvas.ink(8, GREY)
    canvas.cell(WIDTH, 5, f"Index of change patch sheets · {city}", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    canvas.ink(8)
    canvas.cell(WIDTH, 6, _summary(entries, now), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    _head(canvas)
    for number, entry in enumerate(entries, 1):
        if number > _FIRST_ROWS and (number - _FIRST_ROWS - 1) % _MORE_ROWS == 0:
            canvas.add_page()
            canvas.set_xy(MARGIN, MARGIN - 3)
            _head(canvas)
        _line(canvas, number, entry)


def _summary(entries: Sequence[Entry], now: datetime) -> str:
    grades = [str(entry.facts.row.get("grade")) for entry in entries]
    counts = "，".join(f"{grade} {grades.count(grade)}" for grade in ("A", "B", "C"))
    area = sum(float(entry.facts.row.get("area_m2") or 0) for entry in entries)
    return f"图斑 {len(entries)} 个（{counts}），面积合计 {area:,.0f} m²；生成 printed {now:%Y-%m-%d %H:%M}"


def _head(canvas: Canvas) -> None:
    canvas.set_fill_color(238, 241, 245)
    canvas.rect(MARGIN, canvas.get_y(), WIDTH, 7, style="F")
    top, x = canvas.get_y(), MARGIN
    for chinese, english, width in _COLUMNS:
        canvas.set_xy(x, top + 0.4)
        canvas.ink(7.4, bold=True)
        canvas.cell(width, 3.4, chinese)
        canvas.set_xy(x, top + 3.6)
        canvas.ink(5.6, GREY)
        canvas.cell(width, 3, english)
        x += width
    canvas.set_xy(MARGIN, top + 7.4)


def _line(canvas: Canvas, number: int, entry: Entry) -> None:
    facts = entry.facts
    bad = facts.state in (CHANGED, MISSING)
    texts = (
        str(number),
        facts.number,
        facts.text("grid_code"),
        domain("change_class").title(str(facts.row.get("change_class"))),
        facts.number_of("area_m2", "{:.0f}"),
        facts.text("grade") + ("！" if bad else ""),
        domain("permit_check").title(facts.text("permit_state")),
        domain("patch_status").title(facts.text("status")),
        str(entry.page),
    )
    top, x = canvas.get_y(), MARGIN
    for (_, _, width), text in zip(_COLUMNS, texts, strict=True):
        canvas.set_xy(x, top)
        canvas.ink(7.2, RED if bad else INK)
        canvas.cell(width, _ROW, text, link=entry.link)
        x += width
    canvas.set_draw_color(*FAINT)
    canvas.set_line_width(0.1)
    canvas.line(MARGIN, top + _ROW, MARGIN + WIDTH, top + _ROW)
    canvas.set_xy(MARGIN, top + _ROW)
