"""A growing pipe network of one kind: points and lines as columns."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from sample_data.frame import Array
from sample_data.pipes.utilities import Utility

Edge = tuple[int, int, int, str]


@dataclass(slots=True)
class Network:
    """Points (x, y, ground, level, role) and lines (start, end, section of the plan, role) of a utility.

    `level` of a point is the crown of a pressure pipe or cable, or the lowest invert of a gravity well. Roles
    of points: junction, middle, head, outfall, inlet, service; of lines: main, service, inlet, outfall.
    Line levels of gravity pipes are kept apart, because pipes may enter a well above its bottom.
    """

    utility: Utility
    x: list[float] = field(default_factory=list)
    y: list[float] = field(default_factory=list)
    ground: list[float] = field(default_factory=list)
    level: list[float] = field(default_factory=list)
    role: list[str] = field(default_factory=list)
    lines: list[Edge] = field(default_factory=list)
    start_level: list[float] = field(default_factory=list)
    end_level: list[float] = field(default_factory=list)
    diameter: list[int] = field(default_factory=list)

    def add_point(self, x: float, y: float, ground: float, role: str) -> int:
        """Add a point without a level yet; its number."""
        self.x.append(float(x))
        self.y.append(float(y))
        self.ground.append(round(float(ground), 3))
        self.level.append(np.nan)
        self.role.append(role)
        return len(self.x) - 1

    def add_points(self, xy: Array, ground: Array, role: str) -> list[int]:
        """Add many points; their numbers."""
        return [self.add_point(x, y, z, role) for (x, y), z in zip(xy, ground, strict=True)]

    def add_line(
        self, ends: tuple[int, int], section: int, role: str, levels: tuple[float, float], size: int
    ) -> None:
        """Add a line from the first to the second point."""
        self.lines.append((ends[0], ends[1], section, role))
        self.start_level.append(round(levels[0], 3))
        self.end_level.append(round(levels[1], 3))
        self.diameter.append(size)

    def ends(self) -> NDArray[np.int64]:
        """Start and end point of every line, (n, 2)."""
        return np.array([line[:2] for line in self.lines], dtype=np.int64).reshape(-1, 2)

    def set_levels(self, level: Array) -> None:
        """New levels of all points of a pressure network; its lines follow."""
        self.level = np.round(level, 3).tolist()
        self.start_level, self.end_level = ([self.level[k] for k in ends.tolist()] for ends in self.ends().T)

    def degrees(self) -> Array:
        """How many lines meet at each point."""
        return np.bincount(self.ends().ravel(), minlength=len(self.x))

    def line_table(self) -> pd.DataFrame:
        """Lines with their levels and diameters."""
        frame = pd.DataFrame(self.lines, columns=["start", "end", "section", "role"])
        return frame.assign(start_level=self.start_level, end_level=self.end_level, diameter=self.diameter)
