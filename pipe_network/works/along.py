"""Places along lines, close enough to each other to miss nothing, with the level of the pipe at each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from pipe_network.levels import levels
from pipe_network.network import PipeNetwork

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Places:
    """Places on lines, in order: row of the line, (x, y), metres from its start, levels there.

    `ground_m` is straight between the ground of the two points of the line; NaN where one of them is unknown.
    """

    line: Ints
    xy: Floats
    station_m: Floats
    crown_m: Floats
    axis_m: Floats
    ground_m: Floats


def is_without_length(network: PipeNetwork) -> NDArray[np.bool_]:
    """Whether each line starts and ends at one place in plan and goes nowhere between."""
    geometry = np.asarray(network.lines.geometry, object)
    has_vertices = shapely.get_num_coordinates(geometry) > 0
    return np.asarray(has_vertices & (shapely.length(geometry) == 0), bool)


def without_empty_parts(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """The lines without those of their parts that have no length, which nothing can be measured along."""
    is_multi = shapely.get_type_id(geometry) == shapely.GeometryType.MULTILINESTRING
    parts, owner = shapely.get_parts(geometry[is_multi], return_index=True)
    real = shapely.length(parts) > 0
    kept = real & np.isin(owner, owner[~real])
    if real.all() or not kept.any():
        return geometry
    cleaned = geometry.copy()
    rows, dense = np.unique(owner[kept], return_inverse=True)
    cleaned[np.flatnonzero(is_multi)[rows]] = shapely.multilinestrings(parts[kept], indices=dense)
    return cleaned


def places_along(network: PipeNetwork, step_m: float) -> Places:
    """Every vertex of every line and places between them no farther than `step_m` apart.

    Levels are straight between both ends along the plan length. Lines without geometry or without length in
    plan have no places.
    """
    geometry = shapely.force_2d(np.asarray(network.lines.geometry, object))
    geometry[is_without_length(network)] = None
    geometry = without_empty_parts(geometry)
    xy, line = shapely.get_coordinates(shapely.segmentize(geometry, step_m), return_index=True)
    is_first = np.ones(len(line), bool)
    is_first[1:] = line[1:] != line[:-1]
    steps = np.hypot(*np.diff(xy, axis=0, prepend=xy[:1]).T) if len(xy) else np.zeros(0)
    steps[is_first] = 0.0
    run = np.cumsum(steps)
    begin = np.maximum.accumulate(np.where(is_first, run, -np.inf)) if len(run) else run
    station = run - begin
    length = np.zeros(len(network.lines))
    np.maximum.at(length, line, station)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(length[line] > 0, station / length[line], 0.0)
    at = levels(network)
    crown, axis, ground = (
        values[line, 0] + (values[line, 1] - values[line, 0]) * share
        for values in (at.crown, at.axis, at.ground)
    )
    return Places(line.astype(np.int64), xy, station, crown, axis, ground)
