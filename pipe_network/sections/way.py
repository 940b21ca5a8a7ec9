"""A way in plan: the axes of its pipes one after the other, with stations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from pipe_network.network import PipeNetwork
from pipe_network.sections.path import Step
from pipe_network.sections.plan import stations

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Course:
    """The way in plan. `xy` (n, 2) and `station` (n,) of its vertices; a jump between pipes has no length.

    `step` (n,) tells the step a vertex belongs to, `ends` (steps, 2) the stations of each step.
    """

    xy: Floats
    station: Floats
    step: Ints
    ends: Floats

    @property
    def length_m(self) -> float:
        """Plan length of the whole way."""
        return float(self.ends[-1, 1])

    def places(self, station: Floats) -> Floats:
        """Coordinates (n, 2) at stations."""
        return np.column_stack([np.interp(station, self.station, axis) for axis in self.xy.T])


def course(network: PipeNetwork, way: Sequence[Step]) -> Course:
    """The way in plan. A line without geometry runs straight between its points, else has no length."""
    runs = [_run(network, step) for step in way]
    lengths = [stations(run)[-1] for run in runs]
    offsets = np.concatenate([[0.0], np.cumsum(lengths)])
    station = np.concatenate([stations(run) + offset for run, offset in zip(runs, offsets[:-1], strict=True)])
    step = np.repeat(np.arange(len(runs)), [len(run) for run in runs])
    return Course(np.vstack(runs), station, step, np.column_stack([offsets[:-1], offsets[1:]]))


def _run(network: PipeNetwork, step: Step) -> Floats:
    geometry = network.lines.geometry.iloc[step.line]
    xy = _straight(network, step.line) if geometry is None or geometry.is_empty else None
    if xy is None:
        xy = shapely.get_coordinates(geometry)
    return xy if step.is_forward else xy[::-1]


def _straight(network: PipeNetwork, line: int) -> Floats:
    start, end = (int(rows[line]) for rows in network.ends())
    places = [shapely.get_coordinates(network.points.geometry.iloc[row]) for row in (start, end) if row >= 0]
    known = np.vstack([place for place in places if len(place)] or [np.zeros((1, 2))])
    return known if len(known) == 2 else np.repeat(known[:1], 2, axis=0)
