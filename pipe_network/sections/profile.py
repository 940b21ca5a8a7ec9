"""Long section 纵断面: levels along a way of pipes, as recorded; what is missing stays a gap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.classes import Flow, class_facts
from pipe_network.levels import levels
from pipe_network.network import PipeNetwork
from pipe_network.sections.crossings import Crossing, crossings
from pipe_network.sections.drawing import Words
from pipe_network.sections.notes import profile_notes
from pipe_network.sections.path import Step
from pipe_network.sections.terrain import PointTerrain, Terrain
from pipe_network.sections.way import Course, course

Floats = NDArray[np.float64]

_END_TO_START = 1  # value of the domain flow_direction
_LEVEL_NOISE_M = 1e-6
_GROUND_STEP_M = 1.0
_GROUND_STEPS = 5000


@dataclass(frozen=True, slots=True)
class Profile:
    """A way with its levels; metres, (steps, 2) from the walked beginning to the end of every pipe.

    `fall_permille` is the fall in walking direction, negative where the pipe rises. `flows_along` is 1 where
    gravity flow goes with the walk, −1 against it, 0 for pipes that need no fall. `is_adverse` marks gravity
    pipes that rise along their flow. `nodes` and `node_ground_m` have one more entry.
    """

    steps: tuple[Step, ...]
    lines: pd.DataFrame
    nodes: pd.DataFrame
    course: Course
    crown_m: Floats
    invert_m: Floats
    height_m: Floats
    node_ground_m: Floats
    fall_permille: Floats
    flows_along: NDArray[np.int8]
    is_adverse: NDArray[np.bool_]
    ground_station_m: Floats
    ground_m: Floats
    ground_source: Words
    crossings: tuple[Crossing, ...]
    notes: tuple[Words, ...]

    @property
    def station_m(self) -> Floats:
        """Stations of both ends of every pipe, (steps, 2)."""
        return self.course.ends

    @property
    def node_station_m(self) -> Floats:
        """Stations of the nodes, (steps + 1,)."""
        return np.append(self.course.ends[:, 0], self.course.ends[-1, 1])

    @property
    def cover_m(self) -> Floats:
        """Ground above the crown at both ends of every pipe, from the ground of the points."""
        return np.column_stack([self.node_ground_m[:-1], self.node_ground_m[1:]]) - self.crown_m


def long_section(network: PipeNetwork, way: Sequence[Step], *, terrain: Terrain) -> Profile:
    """The long section along a way, with crossings of all pipes of the network that are not joined to it."""
    rows = [step.line for step in way]
    turned = np.array([not step.is_forward for step in way])
    at = levels(network)
    crown, invert = (_walked(values[rows], turned) for values in (at.crown, at.invert))
    lines, along = network.lines.iloc[rows].reset_index(drop=True), course(network, way)
    nodes = _nodes(network, lines, turned)
    node_ground = pd.to_numeric(nodes["ground_m"], errors="coerce").to_numpy(float, na_value=np.nan)
    fall = _fall(invert, along.ends)
    flows = _flows_along(lines, turned)
    station, ground = _ground(along, terrain, node_ground)
    return Profile(
        steps=tuple(way),
        lines=lines,
        nodes=nodes,
        course=along,
        crown_m=crown,
        invert_m=invert,
        height_m=crown[:, 0] - invert[:, 0],
        node_ground_m=node_ground,
        fall_permille=fall,
        flows_along=flows,
        is_adverse=(flows != 0) & ((invert[:, 0] - invert[:, 1]) * flows < -_LEVEL_NOISE_M),
        ground_station_m=station,
        ground_m=ground,
        ground_source=terrain.source,
        crossings=crossings(network, rows, along, levels_of_way=(crown, invert)),
        notes=profile_notes(lines, crown, node_ground, nodes["point_no"].tolist()),
    )


def _walked(values: Floats, turned: NDArray[np.bool_]) -> Floats:
    return np.where(turned[:, None], values[:, ::-1], values)


def _nodes(network: PipeNetwork, lines: pd.DataFrame, turned: NDArray[np.bool_]) -> pd.DataFrame:
    """Rows of the points along the way; a name without a point keeps its name and has nothing else."""
    first = np.where(turned, lines["end_point"], lines["start_point"])
    last = np.where(turned, lines["start_point"], lines["end_point"])[-1]
    names = [*map(str, first), str(last)]
    points = network.points.drop_duplicates("point_no").set_index("point_no")
    return pd.DataFrame(points.drop(columns="geometry").reindex(names).rename_axis("point_no").reset_index())


def _fall(invert: Floats, ends: Floats) -> Floats:
    length = ends[:, 1] - ends[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        fall = (invert[:, 0] - invert[:, 1]) / length * 1000
    return np.where(length > 0, fall, np.nan)


def _flows_along(lines: pd.DataFrame, turned: NDArray[np.bool_]) -> NDArray[np.int8]:
    """1 with the walk, −1 against it, 0 where gravity does not matter. Digitised direction, unless noted."""
    is_gravity = (
        lines["pipe_class"].map(lambda code: class_facts(str(code)).flow is Flow.GRAVITY).to_numpy(bool)
    )
    noted = pd.to_numeric(lines["flow_direction"], errors="coerce").to_numpy(float, na_value=np.nan)
    sign = np.where((noted == _END_TO_START) ^ turned, -1, 1)
    return np.where(is_gravity, sign, 0).astype(np.int8)


def _ground(along: Course, terrain: Terrain, node_ground: Floats) -> tuple[Floats, Floats]:
    nodes = np.append(along.ends[:, 0], along.length_m)
    if isinstance(terrain, PointTerrain):
        return nodes, node_ground
    count = int(min(_GROUND_STEPS, max(2, np.ceil(along.length_m / _GROUND_STEP_M) + 1)))
    station = np.union1d(np.linspace(0, along.length_m, count), nodes)
    return station, terrain.heights(along.places(station))
