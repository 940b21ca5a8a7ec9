"""The first page of a sheet: what, where, why, both dates side by side, and room for the inspector."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import shapely
from fpdf.enums import XPos, YPos

from change_detection.sheet.canvas import BOTTOM, FAINT, GREY, INK, MARGIN, RED, WIDTH, Bounds, Canvas, Frame
from change_detection.sheet.facts import SheetFacts
from change_detection.sheet.given import draw_given
from gridtwin.model.domain import domain

_GRADE_COLOURS = {"A": (190, 30, 30), "B": (205, 120, 10), "C": (60, 110, 160)}
_VERDICT_HEIGHT = 48.0
_PICTURE_LEAST = 42.0
_PICTURE_MOST = 89.0


def first_page(canvas: Canvas, facts: SheetFacts) -> None:
    """Draw the page; the canvas stands on it already."""
    _title(canvas, facts)
    canvas.fact_rows(_rows(facts))
    canvas.heading("分级理由", "Reasons for the grade")
    _reasons(canvas, facts)
    canvas.heading("前后时相影像", "Both dates, north up, outline of the patch in yellow")
    _pictures(canvas, facts)
    _verdict(canvas, facts)


def read_picture(facts: SheetFacts, name: str) -> np.ndarray | None:
    """A picture of the evidence folder (blue, green, red); None when it is not there."""
    path = facts.folder / name if facts.folder else None
    if path is None or not path.is_file():
        return None
    content = np.frombuffer(path.read_bytes(), np.uint8)
    picture = cv2.imdecode(content, cv2.IMREAD_COLOR) if content.size else None
    return None if picture is None else np.asarray(picture)


def bounds_of(facts: SheetFacts, name: str) -> Bounds | None:
    """The ground a picture shows, as evidence.json says it."""
    found: Any = facts.evidence.get("pictures", {}).get(name, {}).get("bounds")
    return None if found is None else (found[0], found[1], found[2], found[3])


def placed_picture(
    canvas: Canvas, facts: SheetFacts, name: str, frame: Frame, *, arrow: bool = False
) -> None:
    """A picture with the patch, a scale bar and perhaps a north arrow; or a box that says it is missing."""
    picture = read_picture(facts, name)
    if picture is None:
        missing(canvas, frame)
        return
    place = canvas.picture(picture, frame)
    bounds = bounds_of(facts, name)
    if bounds is None:
        return
    if name != "context.jpg":  # its outline is in the picture
        canvas.outline(_polygon_in_picture(facts), place, bounds)
    canvas.scale_bar(place, bounds[2] - bounds[0])
    if arrow:
        canvas.north_arrow(place)


def missing(canvas: Canvas, frame: Frame) -> None:
    """A red box where evidence should be."""
    canvas.set_draw_color(*RED)
    canvas.set_line_width(0.3)
    canvas.rect(frame.x, frame.y, frame.width, frame.height)
    canvas.ink(9, RED, bold=True)
    canvas.set_xy(frame.x, frame.y + frame.height / 2 - 5)
    canvas.cell(frame.width, 5, "证据缺失", align="C")
    canvas.ink(7, RED)
    canvas.set_xy(frame.x, frame.y + frame.height / 2)
    canvas.cell(frame.width, 5, "evidence missing", align="C")


def _polygon_in_picture(facts: SheetFacts) -> Any:  # Any: a geometry of shapely
    """The outline as archived, in the CRS of the pictures."""
    archived = facts.evidence.get("polygon_wkt")
    return shapely.from_wkt(archived) if archived else facts.polygon


def _title(canvas: Canvas, facts: SheetFacts) -> None:
    top = MARGIN - 3
    canvas.set_xy(MARGIN, top)
    canvas.ink(16, bold=True)
    canvas.cell(WIDTH - 40, 8, "变化图斑核查表", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    canvas.ink(8, GREY)
    canvas.cell(
        WIDTH - 40, 4, f"Change patch verification sheet · {facts.city}", new_x=XPos.LMARGIN, new_y=YPos.NEXT
    )
    grade = str(facts.row.get("grade") or "–")
    colour = _GRADE_COLOURS.get(grade, GREY)
    canvas.set_fill_color(*colour)
    canvas.rect(MARGIN + WIDTH - 40, top + 0.5, 40, 11.5, style="F")
    canvas.ink(15, (255, 255, 255), bold=True)
    canvas.set_xy(MARGIN + WIDTH - 39, top + 0.5)
    canvas.cell(9, 11.5, grade, align="C")
    titles = domain("patch_grade")
    for line, text in enumerate((titles.title(grade), titles.title(grade, "en"))):
        canvas.ink(8 if line == 0 else 6.5, (255, 255, 255))
        canvas.set_xy(MARGIN + WIDTH - 30, top + 2.2 + 4 * line)
        canvas.cell(29, 4, text.removeprefix(grade).strip(), align="L")
    canvas.set_xy(MARGIN, top + 14)


def _rows(facts: SheetFacts) -> list[list[tuple[str, str, str]]]:
    place = facts.place
    verdict = facts.title("earlier_verdict", "patch_status")
    permit = facts.title("permit_state", "permit_check")
    register = facts.title("register_state", "register_check")
    return [
        [("图斑编号", "Patch", facts.number), ("单元网格", "Unit grid", facts.text("grid_code"))],
        [
            (
                "平面坐标",
                f"EPSG:{place.crs}, metres",
                f"东 E {place.x:.2f}，北 N {place.y:.2f}",
            ),
            ("经纬度", "CGCS2000, degrees", f"{place.longitude:.6f}° E，{place.latitude:.6f}° N"),
        ],
        [
            ("前时相", "Image before", facts.text("date_before")),
            ("后时相", "Image after", facts.text("date_after")),
        ],
        [
            ("面积", "Area", facts.number_of("area_m2", "{:.1f} m²")),
            ("长 × 宽", "Length × width", facts.size()),
        ],
        [
            ("变化类别", "Change class", facts.title("change_class", "change_class")),
            ("高度变化", "Height change", facts.number_of("height_change_m", "{:+.1f} m")),
        ],
        [
            ("概率", "Probabilities", _chances(facts)),
            ("变化得分", "Change score", facts.number_of("score", "{:.2f}")),
        ],
        [
            ("规划许可", "Planning permit", _joined(permit, facts.text("permit_no"))),
            ("控制线", "Control zones", facts.zones()),
        ],
        [
            ("建筑台账", "Building register", _joined(register, facts.text("building_codes"))),
            ("审核状态", "Review status", facts.title("status", "patch_status")),
        ],
        [
            (
                "图斑沿革",
                "Lineage",
                _joined(facts.title("lineage_state", "patch_lineage"), facts.predecessor_no),
            ),
            ("首次发现", "First seen, verdict", _joined(facts.text("first_seen"), verdict)),
        ],
    ]


def _chances(facts: SheetFacts) -> str:
    """Both probabilities with their names; a dash when there is neither."""
    named = (
        ("是变化的概率 probability of change", facts.chance_of("change_probability")),
        ("类别概率 probability of class", facts.chance_of("class_probability")),
    )
    return "\n".join(f"{name} {value}" for name, value in named if value != "–") or "–"


def _reasons(canvas: Canvas, facts: SheetFacts) -> None:
    lines = facts.reasons()
    if not lines:
        canvas.line_of("未列出 none listed", size=7.5, colour=GREY)
    for number, (chinese, english) in enumerate(lines, 1):
        canvas.set_x(MARGIN)
        canvas.ink(7.6)
        canvas.cell(6, 4, f"{number}.", align="R")
        width = canvas.get_string_width(chinese) + 3
        canvas.cell(width, 4, chinese)
        canvas.ink(6, GREY)
        if width + 6 + canvas.get_string_width(english) > WIDTH:
            canvas.ln(3.6)
            canvas.set_x(MARGIN + 7)
        canvas.cell(0, 4, english, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _pictures(canvas: Canvas, facts: SheetFacts) -> None:
    top = canvas.get_y()
    gap = 4.0
    width = (WIDTH - gap) / 2
    height = min(_PICTURE_MOST, BOTTOM - _VERDICT_HEIGHT - top - 5)
    height = max(height, _PICTURE_LEAST)
    for index, (name, title, day) in enumerate(
        (("before.jpg", "前时相 before", "date_before"), ("after.jpg", "后时相 after", "date_after"))
    ):
        frame = Frame(MARGIN + index * (width + gap), top, width, height)
        placed_picture(canvas, facts, name, frame, arrow=index == 1)
        canvas.ink(7, GREY)
        canvas.set_xy(frame.x, top + height + 0.5)
        canvas.cell(width, 3.6, f"{title}  {facts.text(day)}{_pixel(facts, index)}", align="C")
    canvas.set_xy(MARGIN, top + height + 4)


def _pixel(facts: SheetFacts, index: int) -> str:
    sizes = facts.evidence.get("native_pixel_m")
    return f"  · 像元 pixel {sizes[index]:.2f} m" if sizes else ""


def _verdict(canvas: Canvas, facts: SheetFacts) -> None:
    """The verdict that was given, or room for the inspector, down to the foot of the page."""
    canvas.set_y(min(canvas.get_y() + 1, BOTTOM - _VERDICT_HEIGHT))
    canvas.heading("现场核查", "Verdict of the inspection")
    top, bottom = canvas.get_y(), BOTTOM - 5
    canvas.set_draw_color(*FAINT)
    canvas.set_line_width(0.15)
    canvas.rect(MARGIN, top, WIDTH, bottom - top)
    _choices(canvas, top, facts.verdict.status if facts.verdict else None)
    if facts.verdict is not None:
        draw_given(canvas, facts.verdict, top + 8)
    else:
        _remarks(canvas, top + 12, bottom)
    third = (WIDTH - 4) / 3
    for index, (chinese, english) in enumerate(
        (("核查人（签名）", "Inspector"), ("审核人（签名）", "Reviewer"), ("日期", "Date"))
    ):
        _ruled(canvas, chinese, english, MARGIN + 2 + index * third, bottom - 4, width=third - 4)
    canvas.set_xy(MARGIN, bottom + 0.6)
    canvas.ink(6.5, GREY)
    canvas.cell(
        WIDTH,
        4,
        "本表为自动检测给出的核查线索，是否违法以现场核查和法定程序认定为准。 "
        "A lead for inspection; whether something is illegal is decided by inspection and due procedure.",
        align="C",
    )


def _remarks(canvas: Canvas, top: float, bottom: float) -> None:
    y = top
    _ruled(canvas, "核查说明", "Remarks", MARGIN + 2, y)
    while y + 8.5 < bottom - 13:
        y += 8.5
        canvas.line(MARGIN + 2, y + 1, MARGIN + WIDTH - 2, y + 1)


def _choices(canvas: Canvas, top: float, given: str | None) -> None:
    x = MARGIN + 2
    for choice in domain("patch_status").values:
        if choice.value == "new":
            continue
        canvas.set_draw_color(*INK)
        canvas.rect(x, top + 2.2, 3.2, 3.2)
        if choice.value == given:
            canvas.set_line_width(0.5)
            canvas.line(x + 0.5, top + 3.8, x + 1.3, top + 4.8)
            canvas.line(x + 1.3, top + 4.8, x + 2.8, top + 2.7)
            canvas.set_line_width(0.15)
        canvas.ink(8)
        text = f"{choice.zh} "
        canvas.set_xy(x + 4.2, top + 1.6)
        canvas.cell(canvas.get_string_width(text) + 1, 4.4, text)
        canvas.ink(6.5, GREY)
        canvas.cell(canvas.get_string_width(choice.en) + 1, 4.4, choice.en)
        x = canvas.get_x() + 5


def _ruled(
    canvas: Canvas, chinese: str, english: str, x: float, y: float, *, width: float = WIDTH - 4
) -> None:
    """A label with a line to write on."""
    canvas.ink(7.5)
    canvas.set_xy(x, y - 3)
    canvas.cell(canvas.get_string_width(chinese) + 1.5, 4, chinese)
    canvas.ink(6, GREY)
    canvas.cell(canvas.get_string_width(english) + 2, 4, english)
    canvas.set_draw_color(*GREY)
    canvas.line(canvas.get_x(), y + 1, x + width, y + 1)


def _joined(*parts: str | None) -> str:
    """The parts that say something."""
    said = [part for part in parts if part and part != "–"]
    return "，".join(said) if said else "–"
