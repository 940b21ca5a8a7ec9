"""Cross section 横断面: every pipe that a line drawn on the map cuts, with its place, depth and size."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.errors import BadPipeData
from pipe_network.levels import Pieces, pieces
from pipe_network.network import PipeNetwork
from pipe_network.sections.drawing import Words
from pipe_network.sections.ellipse import CutEllipse, cut_ellipse
from pipe_network.sections.labels import size_label
from pipe_network.sections.plan import Meetings, meetings, segments_of, stations
from pipe_network.sections.terrain import Terrain

Floats = NDArray[np.float64]

_GROUND_STEP_M = 0.5
_GROUND_STEPS = 4000
_SAME_PLACE_M = 0.001


@dataclass(frozen=True, slots=True)
class CutPipe:
    """One pipe in a cross section; metres, NaN where unknown.

    `offset_m` is from the first point of the line, along it. `outline` is the true cut of a round pipe, None
    for rectangular and unsized ones. `span_m` is the width that the cut takes along the line. `angle_deg` is
    between line and pipe in plan: 90 is square, near 0 nearly parallel.
    """

    offset_m: float
    row: int
    line_no: str
    pipe_class: str
    size: str
    material: object
    holes: tuple[int, int]
    is_round: bool
    width_m: float
    height_m: float
    span_m: float
    outline: CutEllipse | None
    axis_m: float
    ground_m: float
    angle_deg: float
    is_parallel: bool

    @property
    def crown_m(self) -> float:
        """Level of the top; where the size is unknown, of the pipe."""
        return self.axis_m + _or_zero(self.height_m) / 2

    @property
    def invert_m(self) -> float:
        """Level of the bottom; where the size is unknown, of the pipe."""
        return self.axis_m - _or_zero(self.height_m) / 2

    @property
    def cover_m(self) -> float:
        """Ground above the crown."""
        return self.ground_m - self.crown_m


@dataclass(frozen=True, slots=True)
class CrossSection:
    """A cut along a line: its points (n, 2), the pipes in order of offset, the ground, notes."""

    xy: Floats
    pipes: tuple[CutPipe, ...]
    ground_offset_m: Floats
    ground_m: Floats
    ground_source: Words
    notes: tuple[Words, ...]

    @property
    def length_m(self) -> float:
        """Length of the line."""
        return float(stations(self.xy)[-1])

    @property
    def between_m(self) -> Floats:
        """Distance between the axes of neighbours along the line, one fewer than pipes."""
        return np.diff([pipe.offset_m for pipe in self.pipes])

    @property
    def clear_m(self) -> Floats:
        """Room between neighbours along the line, negative where they overlap in plan."""
        half = np.array([_or_zero(pipe.span_m) / 2 for pipe in self.pipes])
        return self.between_m - half[:-1] - half[1:] if len(half) else np.zeros(0)


def cross_section(
    network: PipeNetwork, xy: Floats, *, terrain: Terrain, parallel_deg: float = 20.0
) -> CrossSection:
    """The cut along the points (n, 2) of a line in the network's CRS.

    A pipe that meets the line under less than `parallel_deg` is marked and drawn as if cut square.

    Raises:
        BadPipeData: fewer than two points, a number that is none, or no length.
    """
    xy = _checked(xy)
    near = _near(network, xy)
    part = PipeNetwork(network.points, network.lines.iloc[near].reset_index(drop=True))
    axes = pieces(part)
    met = meetings(segments_of(xy), np.stack([axes.start[:, :2], axes.end[:, :2]], axis=1))
    offset = _offsets(xy, met)
    order = _once(offset, axes.line[met.second])
    ground = terrain.heights(_along(xy, offset))
    pipes = [
        _cut(
            part,
            axes,
            met,
            k,
            facts=(offset[k], int(near[axes.line[met.second[k]]]), ground[k], parallel_deg),
            xy=xy,
        )
        for k in order
    ]
    count = int(min(_GROUND_STEPS, max(2, math.ceil(stations(xy)[-1] / _GROUND_STEP_M) + 1)))
    places = np.union1d(np.linspace(0, stations(xy)[-1], count), stations(xy))
    heights = terrain.heights(_along(xy, places))
    notes = (*_nothing_cut(network, xy, pipes), *_notes(pipes, heights), *_without_length(part))
    return CrossSection(xy, tuple(pipes), places, heights, terrain.source, notes)


def across(line: shapely.Geometry, place: tuple[float, float], width_m: float) -> Floats:
    """A line of that width across another one, square to it at its point nearest to `place`; (2, 2)."""
    parts = shapely.get_parts(line)
    nearest = parts[int(np.argmin(shapely.distance(parts, shapely.Point(place))))]
    along = shapely.line_locate_point(nearest, shapely.Point(place))
    length = shapely.length(nearest)
    foot, before, after = (
        shapely.get_coordinates(shapely.line_interpolate_point(nearest, min(max(at, 0.0), length)))[0]
        for at in (along, along - 0.5, along + 0.5)
    )
    direction = (after - before) / np.hypot(*(after - before))
    half = np.array([-direction[1], direction[0]]) * width_m / 2
    ends: Floats = np.array([foot + half, foot - half])
    return ends


def _checked(xy: Floats) -> Floats:
    xy = np.asarray(xy, float)
    if xy.ndim != 2 or xy.shape[1] != 2 or len(xy) < 2 or not np.isfinite(xy).all():
        raise BadPipeData(
            "the line of a cross section needs at least two points with finite x and y",
            zh="横断面线至少需要两个点，且坐标须为有效数值",
        )
    keep = np.append(True, np.hypot(*np.diff(xy, axis=0).T) > 0)
    if keep.sum() < 2:
        raise BadPipeData(
            "the line of a cross section has no length; name two different points",
            zh="横断面线长度为零；请给出两个不同的点",
        )
    return np.asarray(xy[keep], float)


def _near(network: PipeNetwork, xy: Floats) -> NDArray[np.int64]:
    line = shapely.linestrings(xy)
    shapely.prepare(line)
    return np.flatnonzero(shapely.intersects(line, np.asarray(network.lines.geometry, object)))


def _offsets(xy: Floats, met: Meetings) -> Floats:
    station = stations(xy)
    return station[met.first] + np.diff(station)[met.first] * met.share_first


def _once(offset: Floats, line: NDArray[np.int64]) -> NDArray[np.int64]:
    """Order along the line, without the repeats of a line that is met at a bend."""
    order = np.lexsort((line, offset))
    kept: list[int] = []
    for k in order:
        if any(line[k] == line[j] and offset[k] - offset[j] < _SAME_PLACE_M for j in kept[-8:]):
            continue
        kept.append(int(k))
    return np.array(kept, np.int64)


def _along(xy: Floats, offset: Floats) -> Floats:
    station = stations(xy)
    return np.column_stack([np.interp(offset, station, axis) for axis in xy.T])


def _cut(
    part: PipeNetwork,
    axes: Pieces,
    met: Meetings,
    k: int,
    *,
    facts: tuple[float, int, float, float],
    xy: Floats,
) -> CutPipe:
    offset, row_number, ground, parallel_deg = facts
    piece = met.second[k]
    start, end = axes.start[piece], axes.end[piece]
    row = part.lines.iloc[axes.line[piece]]
    angle = float(met.angle_deg[k])
    is_parallel = angle < parallel_deg
    width, height = float(axes.width_m[piece]), float(axes.height_m[piece])
    outline, span = None, width if is_parallel else width / math.sin(math.radians(angle))
    if axes.is_round[piece] and math.isfinite(width):
        outline = CutEllipse(width / 2, width / 2, 0.0)
        if not is_parallel:
            outline = cut_ellipse(
                np.nan_to_num(end - start), xy[met.first[k] + 1] - xy[met.first[k]], width / 2
            )
    return CutPipe(
        float(offset),
        row_number,
        str(row["line_no"]),
        str(row["pipe_class"]),
        size_label(row),
        row.get("material"),
        (_count(row.get("hole_count")), _count(row.get("used_holes"))),
        bool(axes.is_round[piece]),
        width,
        height,
        span,
        outline,
        float(start[2] + (end[2] - start[2]) * met.share_second[k]),
        float(ground),
        angle,
        is_parallel,
    )


def _notes(pipes: list[CutPipe], ground: Floats) -> tuple[Words, ...]:
    def listed(chosen: list[CutPipe]) -> str:
        names = [pipe.line_no for pipe in chosen]
        return ", ".join(names[:4]) + (" …" if len(names) > 4 else "")

    kinds = (
        (
            [pipe for pipe in pipes if pipe.is_parallel],
            Words(
                "{}条管线与断面线近平行，按垂直断面示意：{}",
                "{} nearly parallel to the line, drawn as if cut square: {}",
            ),
        ),
        (
            [pipe for pipe in pipes if not math.isfinite(pipe.axis_m)],
            Words("{}条缺高程，未绘：{}", "{} without level, not drawn: {}"),
        ),
        (
            [pipe for pipe in pipes if not math.isfinite(pipe.width_m)],
            Words("{}条缺管径，以点表示：{}", "{} without size, drawn as dots: {}"),
        ),
    )
    notes = [
        Words(*(text.format(len(some), listed(some)) for text in (words.zh, words.en)))
        for some, words in kinds
        if some
    ]
    if not np.isfinite(ground).all():
        notes.append(
            Words("部分地段缺地面高程，地面线中断", "ground unknown in places: its line is broken there")
        )
    return tuple(notes)


def _nothing_cut(network: PipeNetwork, xy: Floats, pipes: list[CutPipe]) -> tuple[Words, ...]:
    """That the line crosses no pipe, and how far the nearest one is."""
    found = None if pipes else nearest_line(network, shapely.linestrings(xy))
    if pipes:
        return ()
    if found is None:
        return (Words("断面线未穿过任何管线", "the line crosses no pipe"),)
    name, metres = found
    return (
        Words(
            f"断面线未穿过任何管线；最近的管线{name}距断面线{metres:,.1f}米",
            f"the line crosses no pipe; the nearest, {name}, is {metres:,.1f} m from it",
        ),
    )


def nearest_line(network: PipeNetwork, shape: shapely.Geometry) -> tuple[str, float] | None:
    """Number of the pipe nearest to a shape, and the distance in plan; None without pipes in a place."""
    metres = shapely.distance(np.asarray(network.lines.geometry, object), shape)
    if not np.isfinite(metres).any():
        return None
    row = int(np.nanargmin(metres))
    return str(network.lines["line_no"].iloc[row]), float(metres[row])


def _without_length(part: PipeNetwork) -> tuple[Words, ...]:
    count = int((shapely.length(np.asarray(part.lines.geometry, object)) == 0).sum())
    if not count:
        return ()
    return (Words(f"{count}条管线平面长度为零，未绘", f"{count} without length in plan, not drawn"),)


def _count(value: object) -> int:
    return 0 if value is None or pd.isna(value) else int(float(str(value)))  # type: ignore[call-overload]


def _or_zero(value: float) -> float:
    return value if math.isfinite(value) else 0.0
