"""The verdict that was given, on a sheet: who, when, why, and the entry of the audit that holds it."""

from __future__ import annotations

from typing import Any

from change_detection.sheet.canvas import GREY, INK, MARGIN, WIDTH, Canvas
from change_detection.sheet.facts import SheetVerdict

_LINE = 4.1
_NOTE_LINES = 2


def draw_given(canvas: Canvas, verdict: SheetVerdict, top: float) -> None:
    """Four to six lines from `top` on."""
    chinese, english = verdict.reason
    y = _line(canvas, top, "审核人 Decided by", f"{verdict.by}    {verdict.at:%Y-%m-%d %H:%M:%S %z}")
    if chinese:
        y = _line(canvas, y, "理由 Reason", f"{chinese}  {english}")
    if verdict.note:
        y = _note(canvas, y, verdict.note)
    y = _line(
        canvas, y, "审计记录 Audit entry", f"No. {verdict.entry}    SHA-256 {verdict.entry_sha256}", size=6.4
    )
    canvas.ink(5.8, GREY)
    canvas.set_xy(MARGIN + 2, y)
    canvas.cell(
        WIDTH - 4,
        3.2,
        f"核验 To verify: gridtwin desk audit verify --entry {verdict.entry_sha256}",
    )


def _line(canvas: Canvas, y: float, title: str, text: str, *, size: float = 7.6) -> float:
    canvas.ink(6, GREY)
    canvas.set_xy(MARGIN + 2, y)
    canvas.cell(30, _LINE, title)
    canvas.ink(size, INK)
    canvas.cell(WIDTH - 36, _LINE, _fitted(canvas, text, WIDTH - 38))
    return y + _LINE


def _note(canvas: Canvas, y: float, note: str) -> float:
    """The note on at most two lines; one that is longer is cut, and the sheet says so."""
    canvas.ink(6, GREY)
    canvas.set_xy(MARGIN + 2, y)
    canvas.cell(30, _LINE, "说明 Note")
    canvas.ink(7.2, INK)
    text = " ".join(note.split())
    lines = _lines(canvas, text, WIDTH - 38)
    shown = lines[:_NOTE_LINES]
    if len(lines) > _NOTE_LINES:
        shown[-1] = _fitted(canvas, shown[-1], WIDTH - 70) + " …（全文见审计记录 in full in the audit）"
    for line in shown:
        canvas.set_xy(MARGIN + 32, y)
        canvas.cell(WIDTH - 36, 3.6, line)
        y += 3.6
    return y + 0.4


def _lines(canvas: Canvas, text: str, width: float) -> list[str]:
    made: Any = canvas.multi_cell(width, 3.6, text, dry_run=True, output="LINES")  # Any: depends on `output`
    return [str(line) for line in made]


def _fitted(canvas: Canvas, text: str, width: float) -> str:
    """As much of the text as there is room for."""
    if canvas.get_string_width(text) <= width:
        return text
    kept = text
    while kept and canvas.get_string_width(f"{kept}…") > width:
        kept = kept[:-1]
    return f"{kept}…"
