"""Where the proposed pipe crosses others in plan: levels of both, their gap, and what is required."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.clearance.boxes import boxes_around, overlapping
from pipe_network.clearance.joints import joints
from pipe_network.clearance.meetings import Meetings, meetings
from pipe_network.clearance.requirements import Requirements
from pipe_network.clearance.rules import VERTICAL, Requirement, Rules
from pipe_network.clearance.traits import profiles
from pipe_network.levels import Pieces, pieces
from pipe_network.network import PipeNetwork

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Crossing:
    """One crossing. `line` is the row of the other line, `own_line` that of the planned one.

    Levels are crown and invert in metres, NaN where unknown; `requirement` None where no row is for the pair.
    """

    line: int
    own_line: int
    place: tuple[float, float, float]
    own_m: tuple[float, float]
    other_m: tuple[float, float]
    gap_m: float
    requirement: Requirement | None

    @property
    def is_too_near(self) -> bool | None:
        """Whether less is there than required, 0 where nothing is required; None where a level is unknown."""
        if np.isnan(self.gap_m):
            return None
        required = self.requirement.rule.required_m if self.requirement else 0.0
        return round(self.gap_m, 3) < required


def crossings(network: PipeNetwork, is_new: NDArray[np.bool_], rules: Rules) -> list[Crossing]:
    """Crossings of the new lines with the others, in no order."""
    body = pieces(network)
    table = Requirements(rules, VERTICAL, profiles(network.lines))
    is_own = is_new[body.line]
    joined = joints(network.lines)
    found: list[Crossing] = []
    everywhere = boxes_around(body.start, body.end, np.full(len(body.line), 1e-3))
    everywhere.low[:, 2] = everywhere.high[:, 2] = np.nan
    for first, second in overlapping(everywhere):
        mine, theirs = np.where(is_own[first], first, second), np.where(is_own[first], second, first)
        keep = is_own[mine] & ~is_own[theirs] & ~joined.share_node(body.line[mine], body.line[theirs])
        met = meetings(body, mine[keep], theirs[keep])
        found += _crossings(body, met.where(met.is_crossing), table)
    return found


def _crossings(body: Pieces, met: Meetings, table: Requirements) -> list[Crossing]:
    _, rule = table.of_lines(body.line[met.first], body.line[met.second])
    sides = [_levels(body, rows, met.along[:, side]) for side, rows in ((0, met.first), (1, met.second))]
    return [
        Crossing(
            int(body.line[met.second[row]]),
            int(body.line[met.first[row]]),
            (float(met.place[row, 0]), float(met.place[row, 1]), float(met.place[row, 2])),
            sides[0][row],
            sides[1][row],
            float(met.upright_m[row]),
            table.known[rule[row]] if rule[row] >= 0 else None,
        )
        for row in range(len(met.first))
    ]


def _levels(body: Pieces, rows: Ints, along: NDArray[np.float64]) -> list[tuple[float, float]]:
    axis = body.start[rows, 2] + along * (body.end[rows, 2] - body.start[rows, 2])
    half = np.nan_to_num(body.height_m[rows]) / 2
    return [(float(z + h), float(z - h)) for z, h in zip(axis, half, strict=True)]
