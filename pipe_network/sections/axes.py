"""From stations and levels to millimetres on paper, at true scales; the ruler beside a section."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.sections.drawing import BLACK, GREY, PALE, Item, Pen, Text, Words, box, line, same

Floats = NDArray[np.float64]

_TICK_MM = 8.0
_TICKS_M = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)
TITLE_MM = 12.0
FOOT_MM = 11.0


@dataclass(frozen=True, slots=True)
class Axes:
    """The field of a section on paper: its edges in mm, what lies at its lower left corner, denominators."""

    left: float
    right: float
    top: float
    base: float
    station_m: float
    datum_m: float
    horizontal: float
    vertical: float

    def x(self, station: Floats | float) -> Floats:
        """Millimetres from the left edge of the paper."""
        return self.left + (np.asarray(station, float) - self.station_m) * 1000 / self.horizontal

    def y(self, level: Floats | float) -> Floats:
        """Millimetres from the top edge of the paper."""
        return self.base - (np.asarray(level, float) - self.datum_m) * 1000 / self.vertical

    def points(self, station: Floats, level: Floats) -> Floats:
        """Places on paper, (n, 2)."""
        return np.column_stack([self.x(station), self.y(level)])


def scale_words(axes: Axes) -> Words:
    """Both scales and the exaggeration, for the title."""
    ratio = axes.horizontal / axes.vertical
    zh = f"比例 横1:{axes.horizontal:g} 纵1:{axes.vertical:g}"
    en = f"scale horizontal 1:{axes.horizontal:g}, vertical 1:{axes.vertical:g}"
    if ratio == 1:
        return Words(f"比例 1:{axes.horizontal:g}（纵横相同）", f"scale 1:{axes.horizontal:g}, both ways")
    return Words(f"{zh}（纵向放大{ratio:g}倍）", f"{en} (exaggerated {ratio:g}×)")


def ruler(axes: Axes) -> list[Item]:
    """Levels at the left edge, with faint lines across, and the frame of the field."""
    step = next((tick for tick in _TICKS_M if tick * 1000 / axes.vertical >= _TICK_MM), _TICKS_M[-1])
    height_m = (axes.base - axes.top) * axes.vertical / 1000
    first = math.ceil(axes.datum_m / step - 1e-9)
    items: list[Item] = []
    for number in range(first, math.floor((axes.datum_m + height_m) / step + 1e-9) + 1):
        level = number * step
        y = float(axes.y(level))
        items.append(line(axes.left, y, axes.right, y, Pen(PALE, 0.1)))
        items.append(line(axes.left - 1.5, y, axes.left, y, Pen(BLACK, 0.18)))
        text = f"{level:.1f}" if step < 1 else f"{level:.0f}"
        items.append(Text((axes.left - 2.2, y), same(text), 2.2, anchor="end"))
    items.append(
        Text(
            (axes.left - 12.5, (axes.top + axes.base) / 2),
            Words("高程 (m)", "level (m)"),
            2.5,
            is_upright=True,
        )
    )
    items.append(box(axes.left, axes.top, axes.right, axes.base, pen=Pen(GREY, 0.18)))
    return items


def frame(
    size_mm: tuple[float, float], margin_mm: float, title: Words, under: Words, foot: Sequence[Words]
) -> list[Item]:
    """Border of the sheet, title, line of scales below it, remarks at the foot."""
    width, height = size_mm
    middle = width / 2
    items: list[Item] = [
        box(margin_mm, margin_mm, width - margin_mm, height - margin_mm, pen=Pen(BLACK, 0.5)),
        Text((middle, margin_mm + 5.5), title, 5.0),
        Text((middle, margin_mm + 11.0), under, 2.8),
    ]
    for number, words in enumerate(foot):
        y = height - margin_mm - FOOT_MM + 2.6 + 3.6 * number
        items.append(Text((margin_mm + 3, y), words, 2.4, anchor="start"))
    return items


def first_fitting(
    denominators: Sequence[int], length_m: float, room_mm: float, *, at_least: float = 0
) -> int | None:
    """The largest scale (smallest denominator) at which a length fits, none below `at_least`."""
    return next((d for d in denominators if d >= at_least and length_m * 1000 / d <= room_mm), None)
