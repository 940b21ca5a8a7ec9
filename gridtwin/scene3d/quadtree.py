"""Features parted into squares of the plan until each holds few enough."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Quad:
    """A square: its place in the tree, the features it keeps itself, and its quarters that hold any."""

    level: int
    column: int
    row: int
    features: Ints
    quarters: tuple[Quad, ...]

    @property
    def name(self) -> str:
        """Level, column and row, as files are named."""
        return f"{self.level}-{self.column}-{self.row}"

    def walk(self) -> Iterator[Quad]:
        """This square and all below it."""
        yield self
        for quarter in self.quarters:
            yield from quarter.walk()


@dataclass(frozen=True, slots=True)
class Parting:
    """When a square is parted: with more features than `limit`, above `deepest`.

    `keeps_largest`: a square that is parted keeps its `limit` most important features, its quarters add the
    rest.
    """

    limit: int
    deepest: int
    keeps_largest: bool


def quadtree(xy: Floats, importance: Floats, parting: Parting) -> Quad:
    """The tree over places of shape (n, 2)."""
    low, side = xy.min(axis=0), max(float(np.ptp(xy, axis=0).max()), 1e-6)
    unit = np.clip((xy - low) / side, 0, np.nextafter(1, 0))
    order = np.argsort(-importance, kind="stable").astype(np.int64)
    return _quad(unit, order, parting, (0, 0, 0))


def _quad(unit: Floats, rows: Ints, parting: Parting, place: tuple[int, int, int]) -> Quad:
    """`rows` are in order of importance; `place` is level, column and row."""
    level, column, row = place
    if len(rows) <= parting.limit or level >= parting.deepest:
        return Quad(level, column, row, rows, ())
    own, rest = np.split(rows, [parting.limit if parting.keeps_largest else 0])
    cell = (unit[rest] * 2 ** (level + 1)).astype(np.int64)
    quarters = []
    for right in (0, 1):
        for upper in (0, 1):
            inside = rest[(cell[:, 0] == 2 * column + right) & (cell[:, 1] == 2 * row + upper)]
            if len(inside):
                quarters.append(
                    _quad(unit, inside, parting, (level + 1, 2 * column + right, 2 * row + upper))
                )
    return Quad(level, column, row, own, tuple(quarters))
