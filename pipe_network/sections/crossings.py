"""Pipes that cross a long section: where, how high, how big, and how much room is between the surfaces."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from pipe_network.levels import Pieces, pieces
from pipe_network.network import PipeNetwork
from pipe_network.sections.labels import size_label
from pipe_network.sections.plan import Meetings, meetings, segments_of
from pipe_network.sections.way import Course

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_SAME_PLACE_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class Crossing:
    """A pipe that crosses the way in plan. Levels and sizes in metres, NaN where unknown.

    `gap_m` is the vertical room between the surfaces at the crossing, negative where they overlap. `step` is
    the pipe of the way that is crossed; `angle_deg` is between the two in plan, 0–90.
    """

    station_m: float
    step: int
    line_no: str
    pipe_class: str
    size: str
    width_m: float
    height_m: float
    is_round: bool
    crown_m: float
    invert_m: float
    gap_m: float
    is_above: bool
    angle_deg: float


def crossings(
    network: PipeNetwork, rows: Collection[int], along: Course, *, levels_of_way: tuple[Floats, Floats]
) -> tuple[Crossing, ...]:
    """Crossings in order of station. Pipes that share a point with the way are joined to it and left out."""
    others = _others(network, rows, along)
    if not len(others):
        return ()
    part = PipeNetwork(network.points, network.lines.iloc[others].reset_index(drop=True))
    axes = pieces(part)
    is_inside = along.step[:-1] == along.step[1:]
    met = meetings(segments_of(along.xy)[is_inside], np.stack([axes.start[:, :2], axes.end[:, :2]], axis=1))
    met = _without_repeats(met, axes.line)
    vertex = np.flatnonzero(is_inside)[met.first]
    found = _Found(part, axes, met, along.step[vertex], _station(along, vertex, met.share_first))
    made = [found.crossing(place, along, levels_of_way) for place in range(len(vertex))]
    return tuple(sorted(made, key=lambda crossing: crossing.station_m))


@dataclass(frozen=True, slots=True)
class _Found:
    network: PipeNetwork
    axes: Pieces
    met: Meetings
    step: Ints
    station: Floats

    def crossing(self, place: int, along: Course, levels_of_way: tuple[Floats, Floats]) -> Crossing:
        piece, step = self.met.second[place], int(self.step[place])
        low, high = self.axes.start[piece, 2], self.axes.end[piece, 2]
        axis = float(low + (high - low) * self.met.share_second[place])
        half = float(np.nan_to_num(self.axes.height_m[piece])) / 2
        crown, invert = (
            float(np.interp(self.station[place], along.ends[step], level[step])) for level in levels_of_way
        )
        above, below = axis - half - crown, invert - axis - half
        row = self.network.lines.iloc[self.axes.line[piece]]
        return Crossing(
            float(self.station[place]),
            step,
            str(row["line_no"]),
            str(row["pipe_class"]),
            size_label(row),
            float(self.axes.width_m[piece]),
            float(self.axes.height_m[piece]),
            bool(self.axes.is_round[piece]),
            axis + half,
            axis - half,
            max(above, below),
            above > below,
            float(self.met.angle_deg[place]),
        )


def _others(network: PipeNetwork, rows: Collection[int], along: Course) -> Ints:
    """Rows of lines that touch the way in plan but share no point with it."""
    lines = network.lines
    own = lines.iloc[list(rows)]
    nodes = set(own["start_point"]) | set(own["end_point"])
    line = shapely.linestrings(along.xy)
    shapely.prepare(line)
    is_met = shapely.intersects(line, np.asarray(lines.geometry, object))
    is_joined = lines["start_point"].isin(nodes) | lines["end_point"].isin(nodes)
    return np.flatnonzero(is_met & ~is_joined.to_numpy())


def _station(along: Course, vertex: Ints, share: Floats) -> Floats:
    begin, end = along.station[vertex], along.station[vertex + 1]
    return begin + (end - begin) * share


def _without_repeats(met: Meetings, line_of_piece: Ints) -> Meetings:
    """A crossing at a vertex meets two segments; one of them is enough."""
    share = np.round(met.first + met.share_first, _SAME_PLACE_DECIMALS)
    keys = np.column_stack([line_of_piece[met.second], share])
    keep = np.sort(np.unique(keys, axis=0, return_index=True)[1])
    return Meetings(*(getattr(met, name)[keep] for name in Meetings.__slots__))
