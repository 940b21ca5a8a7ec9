"""What lies in the ground already: where a new pipe crosses it, and how far apart both must be there.

Gaps are those of clearance_vertical.csv (GB 50289-2016), with a little more so that rounding breaks none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.standards import load_table
from sample_data.frame import Array
from sample_data.pipes.utilities import Utility

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_SPARE_M = 0.03
_LEAST_SINE = 0.06  # below it pipes run side by side
_STACKED_M = 0.8  # side by side and nearer than this they must lie one above the other
_TOUCH_M = 0.3  # a pipe that ends so near another meets it
_SAME_M = 0.01
_STEEP_SINE = 0.5  # from here on they cross


@dataclass(frozen=True, slots=True)
class Crossings:
    """Where new pipes (`row`) cross old ones: how far along the new one, levels of the old one, least gap."""

    row: Ints
    share: Array
    top: Array
    bottom: Array
    gap: Array

    def ceiling(self) -> Array:
        """Highest crown that passes below."""
        return self.bottom - self.gap

    def floor(self) -> Array:
        """Lowest invert that passes above."""
        return self.top + self.gap


@dataclass(slots=True)
class Obstacles:
    """Pipes that were laid: axes in plan (n, 2, 2), crown and invert at both ends (n, 2), kind."""

    xy: Array = field(default_factory=lambda: np.zeros((0, 2, 2)))
    top: Array = field(default_factory=lambda: np.zeros((0, 2)))
    bottom: Array = field(default_factory=lambda: np.zeros((0, 2)))
    branch: Flags = field(default_factory=lambda: np.zeros(0, bool))
    heading: list[str] = field(default_factory=list)
    tree: shapely.STRtree = field(default_factory=lambda: shapely.STRtree([]))

    def add(self, utility: Utility, xy: Array, levels: tuple[Array, Array], branch: Flags) -> None:
        """Pipes of a utility that later ones have to keep away from; `levels` are crown and invert."""
        self.xy = np.concatenate((self.xy, xy))
        self.top, self.bottom = (
            np.concatenate((self.top, levels[0])),
            np.concatenate((self.bottom, levels[1])),
        )
        self.branch = np.concatenate((self.branch, branch))
        self.heading += [utility.clearance] * len(xy)
        self.tree = shapely.STRtree(shapely.linestrings(self.xy))

    def crossed(self, xy: Array, utility: Utility) -> Crossings:
        """Where pipes (n, 2, 2) of a utility would cross what lies there."""
        row, old = self.tree.query(shapely.linestrings(xy), predicate="dwithin", distance=_STACKED_M)
        pair, share, along = _places(xy[row], self.xy[old])
        row, old = row[pair], old[pair]
        top, bottom = (_at(part[old], along) for part in (self.top, self.bottom))
        gap = np.array([least_gap_m(utility.clearance, self.heading[k]) for k in old.tolist()]) + _SPARE_M
        return Crossings(row, share, top, bottom, gap)

    def is_beside(self, way: Array, distance_m: float, *, branches: bool) -> bool:
        """Whether a way (2, 2) runs so near beside a branch, or a main; steep crossings do not count.

        Nor does the next pipe of a run that it crosses, which begins where the crossed one ends.
        """
        line = shapely.linestrings(way)
        near = self.tree.query(line, predicate="dwithin", distance=distance_m)
        near = near[self.branch[near] == branches]
        return len(near) > 0 and runs_beside(way, self.xy[near])


def runs_beside(way: Array, near: Array) -> bool:
    """Whether a line (n, 2, 2) near a way (2, 2) is not crossed steeply, nor the next after one that is."""
    line = shapely.linestrings(way)
    sine = _meet(np.broadcast_to(way, near.shape), near)[2]
    crossed = (sine >= _STEEP_SINE) & shapely.intersects(line, shapely.linestrings(near))
    run_on = near[crossed].reshape(-1, 2)
    at = shapely.get_coordinates(shapely.shortest_line(shapely.linestrings(near[~crossed]), line))[::2]
    apart = np.hypot(*(at[:, None] - run_on[None]).transpose(2, 0, 1))
    return bool((apart > _SAME_M).all(axis=1).any())


def _places(a: Array, b: Array) -> tuple[Ints, Array, Array]:
    """Where pairs of segments lie above each other: the pair, and how far along both.

    One place where they cross; both ends of the common part where they run together.
    """
    share, along, sine = _meet(a, b)
    crosses = (sine > _LEAST_SINE) & shapely.dwithin(shapely.linestrings(a), shapely.linestrings(b), _TOUCH_M)
    cross, beside = np.flatnonzero(crosses), np.flatnonzero(sine <= _LEAST_SINE)
    a, b = a[beside], b[beside]
    onto_a = [_project(a, b[:, end]) for end in (0, 1)]
    onto_b = [_project(b, a[:, 0] + (a[:, 1] - a[:, 0]) * at[:, None]) for at in onto_a]
    return (
        np.concatenate((cross, beside, beside)).astype(np.int64),
        np.concatenate((share[cross], *onto_a)),
        np.concatenate((along[cross], *onto_b)),
    )


def _project(line: Array, place: Array) -> Array:
    """Share along each line (n, 2, 2) that is nearest to each place (n, 2)."""
    way = line[:, 1] - line[:, 0]
    return np.clip(((place - line[:, 0]) * way).sum(axis=1) / np.maximum((way**2).sum(axis=1), 1e-9), 0, 1)


def _meet(a: Array, b: Array) -> tuple[Array, Array, Array]:
    """Shares along both of each pair of segments where they meet, and the sine of their angle."""
    r, s, between = a[:, 1] - a[:, 0], b[:, 1] - b[:, 0], b[:, 0] - a[:, 0]
    turn = _cross(r, s)
    sine = np.abs(turn) / np.maximum(np.hypot(*r.T) * np.hypot(*s.T), 1e-9)
    safe = np.where(turn == 0, 1.0, turn)
    return (
        np.clip(_cross(between, s) / safe, 0, 1),
        np.clip(_cross(between, r) / safe, 0, 1),
        sine,
    )


def _cross(a: Array, b: Array) -> Array:
    return a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]


def _at(ends: Array, share: Array) -> Array:
    return ends[:, 0] + (ends[:, 1] - ends[:, 0]) * share


@cache
def least_gap_m(one: str, other: str) -> float:
    """Vertical clearance between two kinds by their headings in the table; 0 where it has no row.

    >>> least_gap_m("给水", "污水雨水"), least_gap_m("燃气", "管沟"), least_gap_m("管沟", "管沟")
    (0.4, 0.15, 0.0)
    """
    rows = [
        float(row["min_vertical_m"] or 0)
        for row in load_table("clearance_vertical")
        if {row["a"], row["b"]} == {one, other}
    ]
    return max(rows, default=0.0)
