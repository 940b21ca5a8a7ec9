"""How two pieces of pipe lie in plan: crossing, side by side or one above the other, and where."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.clearance.gaps import flat
from pipe_network.clearance.kinds import kinds
from pipe_network.clearance.segments import closest
from pipe_network.levels import Pieces

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_TOUCH_M = 1e-6


@dataclass(frozen=True, slots=True)
class Meetings:
    """Pairs of pieces, nearest in plan.

    Attributes:
        first: rows of the pieces on one side.
        second: rows of the pieces on the other.
        along: share of the way along each piece where they are nearest, (n, 2).
        place: midway between the nearest places of both axes, (n, 3).
        plan_m: horizontal gap of the outer faces.
        upright_m: vertical gap of the outer faces there; NaN where a level is unknown.
        angle_deg: between both directions in plan, 0 to 90.
        is_crossing: axes meet in plan at more than the angle that counts as one above the other.
    """

    first: Ints
    second: Ints
    along: Floats
    place: Floats
    plan_m: Floats
    upright_m: Floats
    angle_deg: Floats
    is_crossing: Flags

    def where(self, keep: Flags) -> Meetings:
        """Only some of the pairs."""
        return Meetings(*(getattr(self, name)[keep] for name in self.__slots__))


def meetings(pieces: Pieces, first: Ints, second: Ints) -> Meetings:
    """How each pair of pieces lies to each other."""
    a0, a1, b0, b1 = pieces.start[first], pieces.end[first], pieces.start[second], pieces.end[second]
    near = closest(flat(a0), flat(a1), flat(b0), flat(b1))
    on_a = a0 + near.along_a[:, None] * (a1 - a0)
    on_b = b0 + near.along_b[:, None] * (b1 - b0)
    width, height = np.nan_to_num(pieces.width_m) / 2, np.nan_to_num(pieces.height_m) / 2
    angle = _angles(a1 - a0, b1 - b0)
    return Meetings(
        first,
        second,
        np.column_stack([near.along_a, near.along_b]),
        (on_a + on_b) / 2,
        near.distance_m - width[first] - width[second],
        np.abs(on_a[:, 2] - on_b[:, 2]) - height[first] - height[second],
        angle,
        (near.distance_m <= _TOUCH_M) & (angle >= kinds().stacked_below_deg),
    )


def _angles(u: Floats, v: Floats) -> Floats:
    """Angle between directions in plan, degrees; an upright piece runs along everything."""
    across = np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])
    along = np.abs(u[:, 0] * v[:, 0] + u[:, 1] * v[:, 1])
    return np.asarray(np.degrees(np.arctan2(across, along)), np.float64)
