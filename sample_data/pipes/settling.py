"""Pressure mains and cables go down where they must: below what they cross, below the ground between."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sample_data.frame import Array
from sample_data.pipes.bodies import axes
from sample_data.pipes.network import Network
from sample_data.pipes.obstacles import Obstacles
from sample_data.plan import Plan

_SHARES = np.array([0.2, 0.35, 0.5, 0.65, 0.8])
_SPARE_COVER_M = 0.06
_ROUNDS = 60
_DONE_M = 5e-4


@dataclass(frozen=True, slots=True)
class Limits:
    """Highest crown of lines (`line`) at places along them."""

    line: NDArray[np.int64]
    share: Array
    crown: Array


def settle(plan: Plan, network: Network, obstacles: Obstacles) -> None:
    """Lower the points of a network, as little as it takes, until every line keeps its limits."""
    if not network.lines:
        return
    limits = _limits(plan, network, obstacles)
    start, end = network.ends()[limits.line].T
    level = np.array(network.level)
    share = limits.share
    weight = (1 - share) ** 2 + share**2
    for _ in range(_ROUNDS):
        over = level[start] + (level[end] - level[start]) * share - limits.crown
        bad = over > _DONE_M
        if not bad.any():
            break
        lower = np.zeros(len(level))
        np.maximum.at(lower, start[bad], (over * (1 - share) / weight)[bad])
        np.maximum.at(lower, end[bad], (over * share / weight)[bad])
        level -= lower
    network.set_levels(np.floor(level * 1000) / 1000)


def _limits(plan: Plan, network: Network, obstacles: Obstacles) -> Limits:
    xy = axes(network)
    met = obstacles.crossed(xy, network.utility)
    line = np.repeat(np.arange(len(xy)), len(_SHARES))
    share = np.tile(_SHARES, len(xy))
    place = xy[line, 0] + (xy[line, 1] - xy[line, 0]) * share[:, None]
    ground = plan.terrain.height_m(place[:, 0], place[:, 1]) - network.utility.depth_m + _SPARE_COVER_M
    return Limits(
        np.concatenate((met.row, line)),
        np.concatenate((met.share, share)),
        np.concatenate((met.ceiling(), ground)),
    )
