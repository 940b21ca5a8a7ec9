"""The sheet of a cross section: scale, field, dimensions, data band."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from pipe_network.classes import Reference, class_facts
from pipe_network.errors import BadPipeData
from pipe_network.sections.axes import FOOT_MM, TITLE_MM, Axes, first_fitting, frame, ruler, scale_words
from pipe_network.sections.band_cells import Cell
from pipe_network.sections.band_drawing import HEADING_MM, BandLine, band_height_mm, draw_band
from pipe_network.sections.bands import BandRow, SectionStyle
from pipe_network.sections.cut import CrossSection, CutPipe
from pipe_network.sections.cut_drawing import DIMENSIONS_MM, cut_labels_mm, draw_cut, draw_dimensions
from pipe_network.sections.drawing import Drawing, Readout, Words, same
from pipe_network.sections.labels import class_label, number_label, text_of
from pipe_network.sections.profile_sheet import Scales

Facts = dict[str, Sequence[tuple[Words, Words]]]

_HEADROOM_M = 0.3
_BELOW_M = 0.3
_SMALLEST_FIELD_MM = 45.0


def cut_sheet(
    cut: CrossSection, style: SectionStyle, *, title: Words | None = None, scales: Scales | None = None
) -> Drawing:
    """One sheet of the style's paper, the same scale both ways unless two are named.

    Raises:
        BadPipeData: the scale asked for does not fit the paper.
    """
    scales = scales or Scales()
    band = cut_band(cut, style)
    width, height = style.paper_mm
    margin = style.margin_mm
    room_x = width - 2 * margin - HEADING_MM - 6
    used = TITLE_MM + 2 + cut_labels_mm(cut) + DIMENSIONS_MM + band_height_mm(band) + FOOT_MM + 2 * margin
    room_y = height - used
    low, high = _range(cut)
    horizontal = scales.horizontal or _fitting(cut, style, room_x, room_y)
    vertical = scales.vertical or horizontal
    _check(("horizontal", "横向"), horizontal, cut.length_m, room_x)
    _check(("vertical", "纵向"), vertical, high - low, room_y)
    left, top = margin + HEADING_MM + 2, margin + TITLE_MM + 2 + cut_labels_mm(cut)
    slack = (room_x - cut.length_m * 1000 / horizontal) / 2
    field = max((high - low) * 1000 / vertical, min(room_y, _SMALLEST_FIELD_MM))
    low -= math.floor(field * vertical / 1000 - (high - low) + 1e-9)  # spare height goes below
    axes = Axes(left, left + room_x, top, top + field, -slack * horizontal / 1000, low, horizontal, vertical)
    heading = title or Words("管线横断面图", "Cross section of pipes")
    items = frame((width, height), margin, heading, scale_words(axes), _remarks(cut))
    items += ruler(axes) + draw_cut(cut, axes) + draw_dimensions(cut, axes, axes.base)
    places = axes.x(np.array([pipe.offset_m for pipe in cut.pipes]))
    items += draw_band(band, places, left=axes.left, right=axes.right, top=axes.base + DIMENSIONS_MM)
    readouts = (
        Readout(
            Words("距左端 (m)", "offset (m)"),
            axes.x(np.array([0, cut.length_m])),
            np.array([0, cut.length_m]),
        ),
        Readout(Words("地面高程 (m)", "ground (m)"), axes.x(cut.ground_offset_m), cut.ground_m, 3),
    )
    facts: Facts = {f"cut-{number}": _facts(pipe) for number, pipe in enumerate(cut.pipes)}
    return Drawing(heading, width, height, tuple(items), facts, {"cut": Words("管线", "Pipes")}, readouts)


def cut_band(cut: CrossSection, style: SectionStyle) -> list[BandLine]:
    """The rows of the data band of cross sections, one cell a pipe."""
    return [BandLine(row.title, "node", [_cell(pipe, row) for pipe in cut.pipes]) for row in style.cross_band]


def _fitting(cut: CrossSection, style: SectionStyle, room_x: float, room_y: float) -> int:
    low, high = _range(cut)
    wide = first_fitting(style.cross, cut.length_m, room_x)
    deep = first_fitting(style.cross, high - low, room_y)
    if wide is None or deep is None:
        raise BadPipeData(
            f"a cross section {cut.length_m:.0f} m long and {high - low:.0f} m high does not fit the paper "
            f"at 1:{style.cross[-1]}; draw a shorter line or use other scales",
            zh=f"断面长{cut.length_m:.0f}米、高差{high - low:.0f}米，按1:{style.cross[-1]}仍超出图幅；"
            f"请缩短断面线或另设比例",
        )
    return max(wide, deep)


def _check(name: tuple[str, str], scale: int, length_m: float, room: float) -> None:
    needed = length_m * 1000 / scale
    if needed > room:
        raise BadPipeData(
            f"{name[0]} scale 1:{scale} needs {needed:.0f} mm for {length_m:.1f} m, the sheet has "
            f"{room:.0f} mm; use 1:{math.ceil(length_m * 1000 / room)} or smaller",
            zh=f"{name[1]}比例1:{scale}需{needed:.0f}毫米（{length_m:.1f}米），图幅仅有{room:.0f}毫米；"
            f"请用1:{math.ceil(length_m * 1000 / room)}或更小的比例",
        )


def _range(cut: CrossSection) -> tuple[float, float]:
    known = np.array(
        [*cut.ground_m, *[level for pipe in cut.pipes for level in (pipe.crown_m, pipe.invert_m)]], float
    )
    known = known[np.isfinite(known)]
    if not len(known):
        return 0.0, 5.0
    return float(np.floor((known.min() - _BELOW_M) * 2) / 2), float(known.max() + _HEADROOM_M)


def _remarks(cut: CrossSection) -> list[Words]:
    (x0, y0), (x1, y1) = cut.xy[0], cut.xy[-1]
    first = Words(
        f"断面线 ({x0:.2f}, {y0:.2f})—({x1:.2f}, {y1:.2f})，长{cut.length_m:.2f}米；{cut.ground_source.zh}。",
        f"line ({x0:.2f}, {y0:.2f}) – ({x1:.2f}, {y1:.2f}), {cut.length_m:.2f} m; {cut.ground_source.en}.",
    )
    if not cut.notes:
        return [first]
    return [first, Words("；".join(n.zh for n in cut.notes) + "。", "; ".join(n.en for n in cut.notes) + ".")]


def _cell(pipe: CutPipe, row: BandRow) -> Cell:
    if row.value == "class":
        return Cell(class_label(pipe.pipe_class))
    if row.value in _NUMBERS:
        value = _NUMBERS[row.value](pipe)
        return Cell(same(number_label(value, row.decimals)), not math.isfinite(value))
    if row.value == "holes":
        return Cell(same(f"{pipe.holes[0]}/{pipe.holes[1]}" if pipe.holes[0] else ""))
    return Cell(same(text_of(getattr(pipe, row.value, ""))))


def _level(pipe: CutPipe) -> float:
    return pipe.invert_m if class_facts(pipe.pipe_class).reference is Reference.INVERT else pipe.crown_m


_NUMBERS: dict[str, Callable[[CutPipe], float]] = {
    "ground": lambda pipe: pipe.ground_m,
    "crown": lambda pipe: pipe.crown_m,
    "invert": lambda pipe: pipe.invert_m,
    "axis": lambda pipe: pipe.axis_m,
    "cover": lambda pipe: pipe.cover_m,
    "offset": lambda pipe: pipe.offset_m,
    "station": lambda pipe: pipe.offset_m,
    "level": _level,
    "depth": lambda pipe: pipe.ground_m - _level(pipe),
}


def _facts(pipe: CutPipe) -> tuple[tuple[Words, Words], ...]:
    holes = f"{pipe.holes[0]} / {pipe.holes[1]}" if pipe.holes[0] else "—"
    return (
        (Words("管段", "line"), same(pipe.line_no)),
        (Words("类型", "class"), class_label(pipe.pipe_class)),
        (Words("管径", "size"), same(pipe.size)),
        (Words("材质", "material"), same(text_of(pipe.material))),
        (Words("孔数 总/用", "holes all/used"), same(holes)),
        (Words("距左端", "offset"), same(number_label(pipe.offset_m, 2) + " m")),
        (Words("地面高程", "ground"), same(number_label(pipe.ground_m, 3))),
        (Words("管顶高程", "crown"), same(number_label(pipe.crown_m, 3))),
        (Words("管底高程", "invert"), same(number_label(pipe.invert_m, 3))),
        (Words("覆土", "cover"), same(number_label(pipe.cover_m, 2) + " m")),
        (Words("与断面线夹角", "angle to the line"), same(number_label(pipe.angle_deg, 1) + "°")),
    )
