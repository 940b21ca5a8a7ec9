"""The second page of a sheet: surroundings, score, heights, and what proves that the evidence is genuine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from fpdf.enums import XPos, YPos

from change_detection.sheet.canvas import (
    BOTTOM,
    FAINT,
    GREY,
    INK,
    MARGIN,
    RED,
    WIDTH,
    Canvas,
    Frame,
    shortened,
)
from change_detection.sheet.facts import CHANGED, INTACT, MISSING, SheetFacts
from change_detection.sheet.page import missing, placed_picture, read_picture

_GREEN = (20, 120, 60)
_BEFORE, _AFTER = (120, 120, 120), (190, 30, 30)
_STATES = {
    INTACT: (
        "证据完整：各文件与图斑记录中的校验和一致",
        "intact: every file agrees with the digest kept with the patch",
    ),
    CHANGED: ("证据与归档时不一致，不得作为依据", "CHANGED since it was archived: do not rely on it"),
    MISSING: ("证据缺失", "evidence missing"),
}
_UNSEALED = (
    "由旧版本归档，图斑记录中没有校验和",
    "archived by an older version, without a digest kept with the patch",
)
_INPUTS = {
    "before": "前时相影像 image before",
    "after": "后时相影像 image after",
    "dsm_before": "前时相表面模型 surface before",
    "dsm_after": "后时相表面模型 surface after",
}


def second_page(canvas: Canvas, facts: SheetFacts) -> None:
    """Draw the page; the canvas stands on it already."""
    canvas.set_xy(MARGIN, MARGIN - 3)
    canvas.ink(12, bold=True)
    canvas.cell(WIDTH * 0.6, 7, f"附页：证据  {facts.number}")
    canvas.ink(8, GREY)
    canvas.cell(WIDTH * 0.4, 7, "Annex: evidence", align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    _surroundings(canvas, facts)
    heights = facts.evidence.get("heights")
    if heights:
        canvas.heading("高度", "Heights from the surface models of both dates")
        _heights(canvas, facts, heights)
    canvas.heading("数据来源与校验", "Sources and checksums")
    _sources(canvas, facts)
    _seal(canvas, facts)


def _surroundings(canvas: Canvas, facts: SheetFacts) -> None:
    canvas.heading("周边与变化得分", "Surroundings on the later date, and change score")
    top, gap = canvas.get_y(), 4.0
    width, height = (WIDTH - gap) / 2, 66.0
    placed_picture(canvas, facts, "context.jpg", Frame(MARGIN, top, width, height), arrow=True)
    right = Frame(MARGIN + width + gap, top, width, height)
    score = read_picture(facts, "score.png")
    if score is not None:
        canvas.picture(score, right)
    elif facts.folder is None:
        missing(canvas, right)
    else:
        canvas.ink(8, GREY)
        canvas.set_xy(right.x, right.y + height / 2 - 2)
        canvas.cell(width, 4, "未保存得分图 no score map was kept", align="C")
    for index, text in enumerate(
        (
            "后时相周边 surroundings, later date",
            "变化得分（暗低亮高，灰为未评估） score: bright high, grey not assessed",
        )
    ):
        canvas.ink(7, GREY)
        canvas.set_xy(MARGIN + index * (width + gap), top + height + 0.5)
        canvas.cell(width, 3.6, text, align="C")
    canvas.set_xy(MARGIN, top + height + 4)


def _heights(canvas: Canvas, facts: SheetFacts, heights: Mapping[str, Any]) -> None:
    limit = heights["colour_limit_m"]
    texts = [
        ("前 before", heights["before_m"], "m"),
        ("后 after", heights["after_m"], "m"),
        ("变化中值 median change", heights["change_m"], "m"),
        ("升高98%分位 98 % rose less than", heights.get("rise_p98_m"), "m"),
        ("体积变化 volume", heights["volume_m3"], "m³"),
    ]
    known = [f"{name} {value:.1f} {unit}" for name, value, unit in texts if value is not None]
    canvas.line_of("；".join(known), size=7.4)
    top = canvas.get_y() + 0.8
    picture = read_picture(facts, "heights.jpg")
    frame = Frame(MARGIN, top, WIDTH, 42.0)
    if picture is not None:
        canvas.picture(picture, frame)
    canvas.ink(6.8, GREY)
    canvas.set_xy(MARGIN, top + 42.4)
    canvas.cell(
        WIDTH,
        3.4,
        f"前时相表面 | 后时相表面 | 差值：蓝 −{limit:g} m，白 0，红 +{limit:g} m    "
        f"before | after | difference: blue −{limit:g} m, white 0, red +{limit:g} m",
        align="C",
    )
    _profile(canvas, heights.get("profile", {}), Frame(MARGIN + 12, top + 48.5, WIDTH - 16, 26))
    canvas.set_xy(MARGIN, top + 79)


def _profile(canvas: Canvas, profile: Mapping[str, Any], frame: Frame) -> None:
    """Heights of both dates along the patch, as a chart."""
    values = [
        value for name in ("before_m", "after_m") for value in profile.get(name, []) if value is not None
    ]
    if not values:
        return
    low, high = min(values), max(values)
    middle, half = (low + high) / 2, max((high - low) / 2 * 1.1, 1.0)
    low, high = middle - half, middle + half
    length = float(profile["length_m"])
    start, end = (frame.x + frame.width * at / length for at in profile["patch_m"])
    canvas.set_fill_color(255, 246, 200)
    canvas.rect(start, frame.y, end - start, frame.height, style="F")
    canvas.set_draw_color(*FAINT)
    canvas.set_line_width(0.15)
    canvas.rect(frame.x, frame.y, frame.width, frame.height)
    canvas.ink(6, GREY)
    for part in (0.0, 0.5, 1.0):
        y = frame.y + frame.height * (1 - part)
        canvas.line(frame.x, y, frame.x + frame.width, y)
        canvas.set_xy(frame.x - 12, y - 1.5)
        canvas.cell(11.4, 3, f"{low + (high - low) * part:.1f}", align="R")
    for name, colour in (("before_m", _BEFORE), ("after_m", _AFTER)):
        canvas.set_draw_color(*colour)
        canvas.set_line_width(0.4)
        for line in _runs(profile[name], frame, low, high):
            canvas.polyline(line)
    canvas.set_xy(frame.x, frame.y + frame.height + 0.4)
    canvas.cell(
        frame.width,
        3.4,
        f"沿图斑长轴的剖面（{length:.0f} m，高程 m），黄色为图斑范围；灰：前时相，红：后时相    "
        "profile along the patch (yellow): grey before, red after",
        align="C",
    )


def _runs(
    values: Sequence[float | None], frame: Frame, low: float, high: float
) -> list[list[tuple[float, float]]]:
    """The line in pieces, broken where the surface has a gap."""
    pieces: list[list[tuple[float, float]]] = [[]]
    for index, value in enumerate(values):
        if value is None:
            pieces.append([])
            continue
        x = frame.x + frame.width * index / max(1, len(values) - 1)
        pieces[-1].append((x, frame.y + frame.height * (high - value) / (high - low)))
    return [piece for piece in pieces if len(piece) > 1]


def _sources(canvas: Canvas, facts: SheetFacts) -> None:
    evidence = facts.evidence
    for name, source in evidence.get("inputs", {}).items():
        canvas.ink(7)
        canvas.cell(46, 3.8, _INPUTS.get(name, name))
        canvas.cell(
            0, 3.8, shortened(facts.path(str(source.get("path", "–")))), new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )
        canvas.ink(6.4, GREY)
        canvas.set_x(MARGIN + 4)
        day = source.get("date") or "–"
        canvas.cell(
            0, 3.4, f"SHA-256 {source.get('sha256', '–')}    {day}", new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )
    software = evidence.get("software", {})
    if software:
        canvas.line_of(
            f"软件 software: GridTwin {software.get('gridtwin')}；检测器 detector: "
            f"{software.get('detector')} {software.get('detector_version')}；"
            f"批次 run: {evidence.get('run_id')}",
            size=7,
        )
    moved = evidence.get("before_moved_m")
    if moved:
        canvas.line_of(
            f"前时相影像为配准平移了 东 {moved[0]:+.2f} m、北 {moved[1]:+.2f} m；影像未作辐射处理    "
            f"the earlier picture was moved {moved[0]:+.2f} m east, {moved[1]:+.2f} m north "
            "to lie on the later one",
            size=7,
        )
    _files(canvas, evidence.get("sha256", {}))


def _files(canvas: Canvas, files: Mapping[str, str]) -> None:
    """The evidence files and their checksums, in two columns."""
    top = canvas.get_y() + 0.6
    canvas.ink(5.3, GREY)
    for index, name in enumerate(sorted(files)):
        row, column = divmod(index, 2)
        canvas.set_xy(MARGIN + column * WIDTH / 2, top + 2.9 * row)
        canvas.cell(16, 2.9, name)
        canvas.cell(WIDTH / 2 - 16, 2.9, str(files[name]))
    canvas.set_xy(MARGIN, top + 2.9 * ((len(files) + 1) // 2))


def _seal(canvas: Canvas, facts: SheetFacts) -> None:
    """The digest of the whole folder and whether it held when the sheet was made."""
    top = min(canvas.get_y() + 2, BOTTOM - 17)
    canvas.set_draw_color(*(INK if facts.state == INTACT else RED))
    canvas.set_line_width(0.3)
    canvas.rect(MARGIN, top, WIDTH, 16)
    chinese, english = _STATES.get(facts.state, _UNSEALED)
    canvas.set_xy(MARGIN + 2, top + 0.8)
    canvas.ink(8, _GREEN if facts.state == INTACT else RED, bold=True)
    canvas.cell(canvas.get_string_width(chinese) + 3, 4.4, chinese)
    canvas.ink(6.5, GREY)
    canvas.cell(0, 4.4, english, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    canvas.set_x(MARGIN + 2)
    canvas.ink(8)
    canvas.cell(
        0, 4.4, f"证据校验和 digest  {facts.text('evidence_sha256')}", new_x=XPos.LMARGIN, new_y=YPos.NEXT
    )
    canvas.set_x(MARGIN + 2)
    canvas.ink(6.5, GREY)
    place = facts.text("evidence")
    canvas.cell(
        0,
        4,
        f"核验 verify: gridtwin detect verify -w … {facts.number}    cd {place} && sha256sum * | sha256sum",
    )
