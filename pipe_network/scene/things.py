"""What a scene holds, before it is placed: one row for each instance of a unit mesh."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.scene.reasons import Reason

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Things:
    """Instances as arrays of one length n.

    `start` and `end` (n, 3), metres in the network's CRS, say where the mesh's z axis begins and where it
    points. `scale` (n, 3) is width, height and length in metres. `heading` turns upright things: radians
    from east, anticlockwise. `shape` and `pipe_class` are rows of the scene's lists, `feature` one of its
    features.
    """

    start: Floats
    end: Floats
    scale: Floats
    heading: Floats
    shape: Ints
    pipe_class: Ints
    feature: Ints

    def __len__(self) -> int:
        return len(self.shape)

    @classmethod
    def none(cls) -> Things:
        """No things."""
        whole = np.zeros(0, np.int64)
        return cls(np.zeros((0, 3)), np.zeros((0, 3)), np.zeros((0, 3)), np.zeros(0), whole, whole, whole)

    def take(self, rows: Ints) -> Things:
        """Some of the things, in this order."""
        return Things(*(getattr(self, one.name)[rows] for one in fields(self)))


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number of each shape and of each pipe class in a scene's lists."""

    shapes: Mapping[str, int]
    classes: Mapping[str, int]

    @classmethod
    def of(cls, shapes: Iterable[str], classes: Iterable[str]) -> Numbers:
        """Numbers in the order given."""
        return cls(*({name: row for row, name in enumerate(names)} for names in (shapes, classes)))


@dataclass(frozen=True, slots=True)
class Scene:
    """Things with the features they belong to.

    `features` has a row for each line and point that is drawn: `place_x`, `place_y` (where it is filed in the
    plan), `importance` (metres: larger is seen from farther away), and the columns of its attributes.
    `shapes` and `classes` are what the numbers in `things` mean.
    """

    things: Things
    features: pd.DataFrame
    shapes: tuple[str, ...]
    classes: tuple[str, ...]
    crs: object
    report: SceneReport


@dataclass(frozen=True, slots=True)
class SceneReport:
    """What is drawn and what is not: lines and points in = drawn + left out.

    `size_estimated` and `level_estimated` count drawn lines whose size or level was not surveyed,
    `points_estimated` things at points whose level was not. Sizes of things at points never are.
    """

    lines: int
    lines_drawn: int
    points: int
    points_drawn: int
    lines_left_out: dict[Reason, int]
    points_left_out: dict[Reason, int]
    size_estimated: int
    level_estimated: int
    points_estimated: int
    instances: int = 0
    files: int = 0
    size_bytes: int = 0


def joined(parts: Sequence[Things]) -> Things:
    """Several lots of things in one."""
    return Things(*(np.concatenate([getattr(part, one.name) for part in parts]) for one in fields(Things)))
