"""What lies in the field of a cross section: road, pipes to size, dimensions between neighbours."""

from __future__ import annotations

import math

import numpy as np

from pipe_network.sections.axes import Axes
from pipe_network.sections.band_drawing import spread, text_width_mm
from pipe_network.sections.cut import CrossSection, CutPipe
from pipe_network.sections.drawing import (
    BLACK,
    GREY,
    RED,
    Ellipse,
    Floats,
    Item,
    Pen,
    Stroke,
    Text,
    Words,
    line,
    same,
)
from pipe_network.sections.ellipse import CutEllipse
from pipe_network.sections.labels import class_label, fill_colour, number_label
from pipe_network.sections.profile_drawing import EARTH, known_runs

DIMENSIONS_MM = 14.0
_ROAD = Pen("#4a4a4a", 0.6)
_DOT_MM = 0.7
_LABEL_MM = 2.4
_TICK_MM = 1.0
_DIMENSION = Pen(BLACK, 0.13)


def cut_labels_mm(cut: CrossSection) -> float:
    """Height of the zone for the labels above the road."""
    return max((text_width_mm(_label(pipe), _LABEL_MM) for pipe in cut.pipes), default=0.0) + 6


def draw_cut(cut: CrossSection, axes: Axes) -> list[Item]:
    """Road surface, pipes with labels, and the chain of dimensions below."""
    items: list[Item] = []
    for run in known_runs(cut.ground_m):
        points = axes.points(cut.ground_offset_m[run], cut.ground_m[run])
        feet = np.array([[points[-1, 0], axes.base], [points[0, 0], axes.base]])
        items.append(Stroke(np.vstack([points, feet]), None, EARTH, is_closed=True))
        items.append(Stroke(points, _ROAD, key="ground"))
    stands = spread(axes.x(np.array([pipe.offset_m for pipe in cut.pipes])), axes.left + 2, axes.right - 2)
    for number, (pipe, stand) in enumerate(zip(cut.pipes, stands, strict=True)):
        items += _leader(pipe, axes, float(stand), f"cut-{number}")
    for number, pipe in enumerate(cut.pipes):
        if math.isfinite(pipe.axis_m):
            items += _pipe(pipe, axes, f"cut-{number}")
    return items


def draw_dimensions(cut: CrossSection, axes: Axes, top: float) -> list[Item]:
    """Two chains: from axis to axis with the ends of the line, and the room between neighbours."""
    offsets = np.array([0.0, *[pipe.offset_m for pipe in cut.pipes], cut.length_m])
    items = _chain(axes.x(offsets), [number_label(value, 2) for value in np.diff(offsets)], top + 3.5)
    items.append(Text((axes.left - 2, top + 4.2), Words("中心距 (m)", "axes (m)"), 2.3, anchor="end"))
    items.append(Text((axes.left - 2, top + 10), Words("净距 (m)", "clear (m)"), 2.3, anchor="end"))
    half = np.array([_finite(pipe.span_m) / 2 for pipe in cut.pipes])
    inner = offsets[1:-1]
    for k, clear in enumerate(cut.clear_m):
        start, end = inner[k] + half[k], inner[k + 1] - half[k + 1]
        colour = RED if clear <= 0 else BLACK
        items += _chain(axes.x(np.array([start, end])), [number_label(float(clear), 2)], top + 10, colour)
    return items


def _chain(x: Floats, texts: list[str], y: float, colour: str = BLACK) -> list[Item]:
    pen = Pen(colour, _DIMENSION.width_mm)
    items: list[Item] = [line(float(x[0]), y, float(x[-1]), y, pen)]
    items += [
        line(
            float(place) - _TICK_MM / 2,
            y + _TICK_MM / 2,
            float(place) + _TICK_MM / 2,
            y - _TICK_MM / 2,
            pen,
        )
        for place in x
    ]
    for start, end, text in zip(x[:-1], x[1:], texts, strict=True):
        room, words = abs(float(end - start)) - 0.6, same(text)
        size = min(2.2, max(room / text_width_mm(words, 1.0), 0.9))
        fits = text_width_mm(words, size) <= room + 0.6
        place = (float(start + end) / 2, y - 1.7)
        items.append(
            Text(
                place if fits else (place[0], y - 2.6),
                words,
                size if fits else 1.8,
                is_upright=not fits,
                colour=colour,
            )
        )
    return items


def _leader(pipe: CutPipe, axes: Axes, stand: float, key: str) -> list[Item]:
    x, y = float(axes.x(pipe.offset_m)), axes.top
    low = float(axes.y(pipe.crown_m)) if math.isfinite(pipe.axis_m) else y + 4
    pen = Pen(GREY, 0.13)
    is_bad = not math.isfinite(pipe.axis_m)
    return [
        line(x, low, x, y + 3, pen),
        line(x, y + 3, stand, y - 1, pen),
        Text(
            (stand, y - 2),
            _label(pipe),
            _LABEL_MM,
            anchor="start",
            is_upright=True,
            colour=RED if is_bad else BLACK,
            key=key,
        ),
    ]


def _label(pipe: CutPipe) -> Words:
    name = class_label(pipe.pipe_class)
    more = ("（近平行）", " (nearly parallel)") if pipe.is_parallel else ("", "")
    if not math.isfinite(pipe.axis_m):
        more = ("（缺高程）", " (no level)")
    return Words(f"{name.zh} {pipe.size}{more[0]}", f"{name.en} {pipe.size}{more[1]}")


def _pipe(pipe: CutPipe, axes: Axes, key: str) -> list[Item]:
    x, y = float(axes.x(pipe.offset_m)), float(axes.y(pipe.axis_m))
    pen = Pen(BLACK, 0.2, (0.8, 0.5) if pipe.is_parallel else ())
    fill = fill_colour(pipe.pipe_class)
    if pipe.outline is not None:
        return [_ellipse(pipe.outline, axes, (x, y), pen=pen, fill=fill, key=key)]
    if not math.isfinite(pipe.width_m):
        return [Ellipse((x, y), (_DOT_MM, _DOT_MM), 0.0, pen, fill, key)]
    half_x, half_y = pipe.span_m * 500 / axes.horizontal, pipe.height_m * 500 / axes.vertical
    corners = np.array(
        [
            [x - half_x, y - half_y],
            [x + half_x, y - half_y],
            [x + half_x, y + half_y],
            [x - half_x, y + half_y],
        ]
    )
    block: list[Item] = [
        Stroke(corners, pen, fill if not pipe.holes[0] else "#e8e8e8", is_closed=True, key=key)
    ]
    return block + _holes(pipe, (x, y), (half_x, half_y), key=key)


def _ellipse(
    outline: CutEllipse, axes: Axes, at: tuple[float, float], *, pen: Pen, fill: str, key: str
) -> Item:
    """The cut as an ellipse; where height is exaggerated, as the polygon that becomes of it."""
    if axes.horizontal == axes.vertical:
        half = (outline.long_m * 1000 / axes.horizontal, outline.short_m * 1000 / axes.vertical)
        return Ellipse(at, half, -outline.tilt_deg, pen, fill, key)
    turn = np.linspace(0, 2 * np.pi, 73)[:-1]
    a, b, tilt = outline.long_m * np.cos(turn), outline.short_m * np.sin(turn), math.radians(outline.tilt_deg)
    along, up = a * math.cos(tilt) - b * math.sin(tilt), a * math.sin(tilt) + b * math.cos(tilt)
    points = np.column_stack([at[0] + along * 1000 / axes.horizontal, at[1] - up * 1000 / axes.vertical])
    return Stroke(points, pen, fill, is_closed=True, key=key)


def _holes(pipe: CutPipe, at: tuple[float, float], half: tuple[float, float], *, key: str) -> list[Item]:
    """Holes of a duct block in rows and columns as even as its shape allows; those in use are filled."""
    count, used = pipe.holes
    if count < 1:
        return []
    columns, rows = hole_grid(count, half[0] / half[1])
    pitch_x, pitch_y = 2 * half[0] / columns, 2 * half[1] / rows
    radius = (pitch_x * 0.38, pitch_y * 0.38)
    items: list[Item] = []
    for number in range(count):
        row, column = divmod(number, columns)
        x, y = at[0] - half[0] + (column + 0.5) * pitch_x, at[1] - half[1] + (row + 0.5) * pitch_y
        fill = fill_colour(pipe.pipe_class) if number < used else "#ffffff"
        items.append(Ellipse((x, y), radius, 0.0, Pen(BLACK, 0.1), fill, key))
    return items


def hole_grid(count: int, ratio: float) -> tuple[int, int]:
    """Columns and rows for a number of holes in a block that is `ratio` times as wide as high.

    >>> hole_grid(12, 3.0), hole_grid(4, 1.0), hole_grid(5, 2.5)
    ((6, 2), (2, 2), (5, 1))
    """
    best = min(
        range(1, count + 1),
        key=lambda rows: (
            abs(math.log(ratio * rows / math.ceil(count / rows))) + (count % rows != 0) * 0.5,
            rows,
        ),
    )
    return math.ceil(count / best), best


def _finite(value: float) -> float:
    return value if math.isfinite(value) else 0.0
