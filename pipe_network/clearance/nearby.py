"""What lies near a shape, cut out of a city once: judging it costs what is near, not what the city has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.clearance.rules import HORIZONTAL, Rules
from pipe_network.clearance.surroundings import Things
from pipe_network.network import PipeNetwork

LEAST_M = 30.0


def near_m(rules: Rules) -> float:
    """How near something must lie to be judged: no row of the table asks for more."""
    return max(LEAST_M, rules.most_m(HORIZONTAL))


def pipes_near(network: PipeNetwork, shape: shapely.Geometry, metres: float) -> PipeNetwork:
    """Lines within a distance in plan, in their order, and the points that they end at or that lie there."""
    rows = np.sort(network.lines.sindex.query(shape, predicate="dwithin", distance=metres))
    lines = network.lines.iloc[rows].reset_index(drop=True)
    ends = pd.unique(pd.concat([lines["start_point"], lines["end_point"]]))
    kept = network.points["point_no"].isin(ends).to_numpy(bool, copy=True)
    kept[network.points.sindex.query(shape, predicate="dwithin", distance=metres)] = True
    return PipeNetwork(network.points[kept].reset_index(drop=True), lines, network.tables)


def things_near(things: Sequence[Things], shape: shapely.Geometry, metres: float) -> list[Things]:
    """Only what stands within a distance in plan."""
    shapely.prepare(shape)
    return [_only(group, shapely.dwithin(shape, group.shapes, metres)) for group in things]


def _only(group: Things, keep: NDArray[np.bool_]) -> Things:
    names = tuple(name for name, is_kept in zip(group.names, keep.tolist(), strict=True) if is_kept)
    return replace(group, shapes=group.shapes[keep], names=names)
