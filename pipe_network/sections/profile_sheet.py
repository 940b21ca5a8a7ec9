"""Sheets of a long section: which part of the way lies on which sheet, and at which scales."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.errors import BadPipeData
from pipe_network.sections.axes import FOOT_MM, TITLE_MM, Axes, first_fitting, frame, ruler, scale_words
from pipe_network.sections.band_cells import Cell, node_cells, pipe_cells
from pipe_network.sections.band_drawing import HEADING_MM, PITCH_MM, BandLine, band_height_mm, draw_band
from pipe_network.sections.bands import BandRow, SectionStyle
from pipe_network.sections.drawing import Drawing, Item, Words, same
from pipe_network.sections.labels import class_label, station_label
from pipe_network.sections.profile import Profile
from pipe_network.sections.profile_drawing import crossing_labels_mm, draw_profile
from pipe_network.sections.profile_facts import profile_facts, profile_readouts
from pipe_network.sections.window import Window, windows

Floats = NDArray[np.float64]

_HEADROOM_M = 0.5
_FOOTROOM_M = 0.2
_SMALLEST_FIELD_MM = 40.0
_NOTHING = Cell(same(""))


@dataclass(frozen=True, slots=True)
class Scales:
    """Denominators; None lets the program choose from those of the style."""

    horizontal: int | None = None
    vertical: int | None = None


def profile_sheets(
    profile: Profile, style: SectionStyle, scales: Scales | None = None
) -> tuple[Drawing, ...]:
    """Sheets of the style's paper, one after the other along the way.

    Raises:
        BadPipeData: the vertical scale asked for needs more height than the paper has.
    """
    scales = scales or Scales()
    width, height = style.paper_mm
    room = width - 2 * style.margin_mm - HEADING_MM - 6
    horizontal = scales.horizontal or _horizontal(profile, style, room)
    parts = windows(profile.node_station_m, room * horizontal / 1000, int(room / PITCH_MM))
    lines = profile_band(profile, style)
    used = TITLE_MM + FOOT_MM + 2 * style.margin_mm + 4
    fields = [
        height - used - band_height_mm(_visible(lines, part)) - crossing_labels_mm(profile, part)
        for part in parts
    ]
    vertical = scales.vertical or _vertical(profile, style, parts, fields=fields, horizontal=horizontal)
    for part, field in zip(parts, fields, strict=True):
        _check_height(profile, part, field, vertical, style)
    return tuple(
        _Sheet(profile, style, _visible(lines, part), part, (horizontal, vertical)).drawn(
            (width, height), Words(f"第{number}张 共{len(parts)}张", f"sheet {number} of {len(parts)}")
        )
        for number, part in enumerate(parts, start=1)
    )


def profile_strip(profile: Profile, style: SectionStyle, scales: Scales | None = None) -> Drawing:
    """The whole way on one drawing as wide and as high as it needs to be."""
    scales = scales or Scales()
    room = style.paper_mm[0] - 2 * style.margin_mm - HEADING_MM - 6
    horizontal = scales.horizontal or _horizontal(profile, style, room)
    station = profile.node_station_m
    needed = max(profile.course.length_m * 1000 / horizontal, (len(station) + 1) * PITCH_MM, 60.0)
    part = Window(0.0, profile.course.length_m, range(len(station)), range(len(station) - 1))
    lines = profile_band(profile, style)
    field = style.paper_mm[1] - TITLE_MM - FOOT_MM - 2 * style.margin_mm - band_height_mm(lines)
    field = max(field - crossing_labels_mm(profile, part) - 4, _SMALLEST_FIELD_MM)
    vertical = scales.vertical or _vertical(profile, style, [part], fields=[field], horizontal=horizontal)
    low, high = _range(profile, part)
    field = max((high - low) * 1000 / vertical, _SMALLEST_FIELD_MM)
    width = 2 * style.margin_mm + HEADING_MM + 6 + needed
    height = 2 * style.margin_mm + TITLE_MM + FOOT_MM + band_height_mm(lines) + field + 4
    height += crossing_labels_mm(profile, part)
    return _Sheet(profile, style, lines, part, (horizontal, vertical)).drawn(
        (max(width, 240.0), height), same("")
    )


@dataclass(frozen=True, slots=True)
class _Sheet:
    profile: Profile
    style: SectionStyle
    band: Sequence[BandLine]
    part: Window
    scales: tuple[int, int]

    def drawn(self, size_mm: tuple[float, float], number: Words) -> Drawing:
        profile, margin = self.profile, self.style.margin_mm
        axes = self._axes(size_mm)
        band_top = axes.base + 1.5
        title = _title(profile)
        scale = scale_words(axes)
        under = Words(f"{scale.zh}  {number.zh}".strip(), f"{scale.en}  {number.en}".strip())
        items: list[Item] = frame(size_mm, margin, title, under, _remarks(profile))
        items += ruler(axes)
        items += draw_profile(profile, axes, self.part, parallel_deg=self.style.parallel_deg)
        places = self.part.places(profile.node_station_m)
        items += draw_band(self.band, axes.x(places), left=axes.left, right=axes.right, top=band_top)
        groups = {"pipe": Words("管段", "Pipes"), "crossing": Words("交叉管线", "Crossings")}
        return Drawing(
            title, *size_mm, tuple(items), profile_facts(profile), groups, profile_readouts(profile, axes)
        )

    def _axes(self, size_mm: tuple[float, float]) -> Axes:
        margin = self.style.margin_mm
        left, right = margin + HEADING_MM + 2, size_mm[0] - margin - 4
        top = margin + TITLE_MM + 2 + crossing_labels_mm(self.profile, self.part)
        base = size_mm[1] - margin - FOOT_MM - band_height_mm(self.band) - 1.5
        horizontal, vertical = self.scales
        low, _ = _range(self.profile, self.part)
        return Axes(left, right, top, base, self.part.begin_m, low, horizontal, vertical)


def _visible(band: Sequence[BandLine], part: Window) -> list[BandLine]:
    """The rows with the cells of one part only."""
    return [
        BandLine(row.title, row.at, part.with_edges([row.cells[k] for k in part.nodes], _NOTHING, _NOTHING))
        if row.at == "node"
        else BandLine(row.title, row.at, [row.cells[k] for k in part.steps])
        for row in band
    ]


def _title(profile: Profile) -> Words:
    codes = list(dict.fromkeys(profile.lines["pipe_class"].astype(str)))
    names = [class_label(code) for code in codes]
    nodes = profile.nodes["point_no"].astype(str)
    way = f"{nodes.iloc[0]}—{nodes.iloc[-1]}"
    return Words(
        f"{'、'.join(name.zh for name in names)}管线纵断面图 {way}",
        f"Long section of {', '.join(name.en for name in names)}, {way}",
    )


def _remarks(profile: Profile) -> list[Words]:
    length = station_label(profile.course.length_m)
    first = Words(
        f"全长至{length}；{profile.ground_source.zh}；高程、坡度按记录绘制，逆坡标红、不作修正；"
        "“甲 / 乙”为进管 / 出管。",
        f"to {length}; {profile.ground_source.en}; levels and slopes as recorded, adverse ones red, "
        "none corrected; 'a / b': pipe before / after.",
    )
    if not profile.notes:
        return [first]
    return [
        first,
        Words("；".join(n.zh for n in profile.notes) + "。", "; ".join(n.en for n in profile.notes) + "."),
    ]


def profile_band(profile: Profile, style: SectionStyle) -> list[BandLine]:
    """The rows of the data band of the first pipe's class, as the style has them."""
    rows: Sequence[BandRow] = style.band_of(str(profile.lines["pipe_class"].iloc[0]))
    return [
        BandLine(row.title, row.at, (node_cells if row.at == "node" else pipe_cells)(profile, row))
        for row in rows
    ]


def _horizontal(profile: Profile, style: SectionStyle, room: float) -> int:
    """The largest scale that puts the way on one sheet, unless that would be too small to read."""
    fitting = first_fitting(style.horizontal, profile.course.length_m, room)
    return min(fitting or style.largest_on_one_sheet, style.largest_on_one_sheet)


def _vertical(
    profile: Profile,
    style: SectionStyle,
    parts: Sequence[Window],
    *,
    fields: Sequence[float],
    horizontal: int,
) -> int:
    wanted = horizontal / style.exaggeration
    chosen = [
        first_fitting(style.vertical, high - low, field, at_least=wanted)
        for (low, high), field in zip((_range(profile, part) for part in parts), fields, strict=True)
    ]
    return max(one or style.vertical[-1] for one in chosen)


def _range(profile: Profile, part: Window) -> tuple[float, float]:
    """Lowest and highest level that a part of the way shows, with room around; half metres below."""
    steps = list(part.steps)
    is_in = (profile.ground_station_m >= part.begin_m) & (profile.ground_station_m <= part.end_m)
    crossed = [c for c in profile.crossings if part.begin_m <= c.station_m <= part.end_m]
    shown = [
        profile.invert_m[steps].ravel(),
        profile.crown_m[steps].ravel(),
        profile.node_ground_m[list(part.nodes)],
        profile.ground_m[is_in],
        np.array([level for c in crossed for level in (c.crown_m, c.invert_m)]),
    ]
    known = np.concatenate(shown)
    known = known[np.isfinite(known)]
    if not len(known):
        return 0.0, 5.0
    return float(np.floor((known.min() - _FOOTROOM_M) * 2) / 2), float(known.max() + _HEADROOM_M)


def _check_height(profile: Profile, part: Window, field: float, vertical: int, style: SectionStyle) -> None:
    low, high = _range(profile, part)
    if (high - low) * 1000 / vertical <= max(field, 1.0):
        return
    fitting = first_fitting(style.vertical, high - low, field) or style.vertical[-1]
    needed = (high - low) * 1000 / vertical
    raise BadPipeData(
        f"vertical scale 1:{vertical} needs {needed:.0f} mm for {high - low:.1f} m, the sheet has "
        f"{field:.0f} mm; use 1:{fitting} or smaller",
        zh=f"纵向比例1:{vertical}需{needed:.0f}毫米（高差{high - low:.1f}米），图幅仅有{field:.0f}毫米；"
        f"请用1:{fitting}或更小的比例",
    )
