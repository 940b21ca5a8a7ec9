"""What lies in the field of a long section: earth, pipes, wells, pipes that cross, and gaps."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from pipe_network.sections.axes import Axes
from pipe_network.sections.band_drawing import PITCH_MM, spread, text_width_mm
from pipe_network.sections.crossings import Crossing
from pipe_network.sections.drawing import BLACK, GREY, RED, Ellipse, Item, Pen, Stroke, Text, Words, line
from pipe_network.sections.labels import class_label, fill_colour, number_label
from pipe_network.sections.profile import Profile
from pipe_network.sections.window import Window

Floats = NDArray[np.float64]

EARTH = "#f4eee2"
_EARTH_LINE = Pen("#7a5230", 0.4)
_GAP = "#fde8e8"
_LABEL_MM = 2.2
_SMALLEST_MM = 0.5  # half axis below which a crossing pipe would not be seen
_NO_LEVEL = Words("缺高程", "no level")


def draw_profile(profile: Profile, axes: Axes, part: Window, *, parallel_deg: float) -> list[Item]:
    """Everything between the ground and the ruler for one part of the way."""
    earth = _earth(profile, axes, part)
    items: list[Item] = [*earth[::2], *_nodes(profile, axes, part)]
    for step in part.steps:
        items += _pipe(profile, axes, part, step)
    return [*items, *earth[1::2], *_crossing_pipes(profile, axes, part, parallel_deg)]


def crossing_labels_mm(profile: Profile, part: Window) -> float:
    """Height of the zone for the labels of crossings above the field."""
    widths = [text_width_mm(_label(c), _LABEL_MM) for _, c in _labelled(profile, part, None)]
    return max(widths) + 5 if widths else 0.0


def _earth(profile: Profile, axes: Axes, part: Window) -> list[Item]:
    """Earth and the ground line on it by turns, broken where the ground is unknown."""
    inside = (profile.ground_station_m > part.begin_m) & (profile.ground_station_m < part.end_m)
    edges = np.array([part.begin_m, part.end_m])
    station = np.concatenate([edges[:1], profile.ground_station_m[inside], edges[1:]])
    ends = np.interp(edges, profile.ground_station_m, profile.ground_m)
    ground = np.concatenate([ends[:1], profile.ground_m[inside], ends[1:]])
    items: list[Item] = []
    for run in known_runs(ground):
        points = axes.points(station[run], ground[run])
        feet = np.array([[points[-1, 0], axes.base], [points[0, 0], axes.base]])
        items.append(Stroke(np.vstack([points, feet]), None, EARTH, is_closed=True))
        items.append(Stroke(points, _EARTH_LINE, key="ground"))
    return items


def known_runs(values: Floats) -> list[slice]:
    """Stretches of two and more known values."""
    is_known = np.concatenate([[False], np.isfinite(values), [False]])
    edges = np.flatnonzero(is_known[1:] != is_known[:-1])
    return [slice(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a > 1]


def _nodes(profile: Profile, axes: Axes, part: Window) -> list[Item]:
    """A well at every node: from the ground down to the lowest pipe, and a faint line to the band."""
    items: list[Item] = []
    for node in part.nodes:
        x = float(axes.x(profile.node_station_m[node]))
        around = [s for s in (node - 1, node) if 0 <= s < len(profile.steps)]
        ends = [profile.invert_m[s, 1 if s < node else 0] for s in around]
        low = np.nanmin([*ends, np.inf])
        top = profile.node_ground_m[node]
        items.append(line(x, axes.top, x, axes.base + 1.5, Pen(GREY, 0.08, (0.8, 0.8))))
        if np.isfinite(low) and np.isfinite(top):
            items.append(line(x, float(axes.y(top)), x, float(axes.y(low)), Pen(BLACK, 0.35)))
    return items


def _pipe(profile: Profile, axes: Axes, part: Window, step: int) -> list[Item]:
    ends = profile.station_m[step]
    seen = np.clip(ends, part.begin_m, part.end_m)
    crown, invert = (np.interp(seen, ends, level[step]) for level in (profile.crown_m, profile.invert_m))
    if not np.isfinite(np.concatenate([crown, invert])).all():
        return _gap(axes, seen)
    pen = Pen(RED, 0.5) if profile.is_adverse[step] else Pen(BLACK, 0.18)
    upper, lower = axes.points(seen, crown), axes.points(seen, invert)
    outline = np.vstack([upper, lower[::-1]])
    fill = fill_colour(str(profile.lines["pipe_class"].iloc[step]))
    return [Stroke(outline, pen, fill, is_closed=True, key=f"pipe-{step}")]


def _gap(axes: Axes, seen: Floats) -> list[Item]:
    (x0, x1), pen = axes.x(seen), Pen(RED, 0.18, (1.2, 0.8))
    corners = np.array([[x0, axes.top], [x1, axes.top], [x1, axes.base], [x0, axes.base]])
    place = (float(x0 + x1) / 2, (axes.top + axes.base) / 2)
    is_upright = bool(x1 - x0 < text_width_mm(_NO_LEVEL, 3.0))
    return [
        Stroke(corners, pen, _GAP, is_closed=True),
        Text(place, _NO_LEVEL, 3.0, is_upright=is_upright, colour=RED),
    ]


def _crossing_pipes(profile: Profile, axes: Axes, part: Window, parallel_deg: float) -> list[Item]:
    items: list[Item] = []
    numbered = _labelled(profile, part, axes)
    labelled = {number for number, _ in numbered}
    for number, crossing in enumerate(profile.crossings):
        if part.begin_m <= crossing.station_m <= part.end_m and np.isfinite(crossing.crown_m):
            items.append(_cut(crossing, axes, f"crossing-{number}", parallel_deg))
    stands = spread(axes.x(np.array([c.station_m for _, c in numbered])), axes.left + 2, axes.right - 2)
    for (number, crossing), stand in zip(numbered, stands, strict=True):
        x, y = float(axes.x(crossing.station_m)), axes.top - 1.0
        if np.isfinite(crossing.crown_m):
            items.append(line(x, float(axes.y(crossing.crown_m)), x, axes.top + 3, Pen(GREY, 0.1)))
        items.append(line(x, axes.top + 3, float(stand), y, Pen(GREY, 0.1)))
        is_bad = not crossing.gap_m > 0
        items.append(
            Text(
                (float(stand), y - 1),
                _label(crossing),
                _LABEL_MM,
                anchor="start",
                is_upright=True,
                colour=RED if is_bad else BLACK,
                key=f"crossing-{number}",
            )
        )
    hidden = sum(part.begin_m <= c.station_m <= part.end_m for c in profile.crossings) - len(labelled)
    if hidden > 0:
        words = Words(
            f"另有{hidden}处交叉未标注，见数据表", f"{hidden} more crossings without a label, see the table"
        )
        items.append(Text((axes.right - 2, axes.base - 3), words, 2.4, anchor="end", colour=RED))
    return items


def _labelled(profile: Profile, part: Window, axes: Axes | None) -> list[tuple[int, Crossing]]:
    """Crossings of a part with their numbers; where there is no room for all, those with the least gap."""
    inside = [
        (number, c) for number, c in enumerate(profile.crossings) if part.begin_m <= c.station_m <= part.end_m
    ]
    room = math.inf if axes is None else (axes.right - axes.left - 4) / (PITCH_MM * 0.85)
    if len(inside) > room:
        inside = sorted(inside, key=lambda pair: pair[1].gap_m)[: int(room)]
    return sorted(inside, key=lambda pair: pair[1].station_m)


def _cut(crossing: Crossing, axes: Axes, key: str, parallel_deg: float) -> Item:
    """The pipe as the section's curtain cuts it: wider where it crosses obliquely."""
    is_square = crossing.angle_deg < parallel_deg
    oblique = 1.0 if is_square else math.sin(math.radians(crossing.angle_deg))
    width, height = (float(np.nan_to_num(value)) for value in (crossing.width_m, crossing.height_m))
    half = (
        max(width / oblique * 500 / axes.horizontal, _SMALLEST_MM / 2),
        max(height * 500 / axes.vertical, _SMALLEST_MM),
    )
    x, y = float(axes.x(crossing.station_m)), float(axes.y((crossing.crown_m + crossing.invert_m) / 2))
    pen, fill = Pen(RED if not crossing.gap_m > 0 else BLACK, 0.18), fill_colour(crossing.pipe_class)
    if crossing.is_round:
        return Ellipse((x, y), half, 0.0, pen, fill, key)
    a, b = half
    corners = np.array([[x - a, y - b], [x + a, y - b], [x + a, y + b], [x - a, y + b]])
    return Stroke(corners, pen, fill, is_closed=True, key=key)


def _label(crossing: Crossing) -> Words:
    name = class_label(crossing.pipe_class)
    gap = number_label(crossing.gap_m, 2)
    return Words(f"{name.zh} {crossing.size} 净距{gap}", f"{name.en} {crossing.size} gap {gap}")
