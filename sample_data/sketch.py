"""A sheet of paper for one block: buildings, ground cover and trees in the block's own coordinates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from sample_data.frame import Array


@dataclass(slots=True)
class Sketch:
    """One block while it is laid out: x runs along s, y along t, the origin is its south-west inner corner.

    `fronts` says on which sides (west, south, east, north) there is a street.
    """

    width: float
    height: float
    rng: np.random.Generator
    fronts: tuple[bool, bool, bool, bool]
    buildings: list[dict[str, Any]] = field(default_factory=list)  # Any: columns of different types
    grounds: list[tuple[str, str, Array]] = field(default_factory=list)
    trees: list[tuple[float, float]] = field(default_factory=list)

    def build(self, x: float, y: float, width: float, depth: float, **facts: Any) -> None:
        """Put a building with its centre at (x, y); facts override the defaults of an ordinary flat."""
        row = {
            "shape": "rect",
            "x": x,
            "y": y,
            "width": width,
            "depth": depth,
            "turn_deg": 0.0,
            "floors": 6,
            "floor_m": 3.0,
            "use": "residential",
            "structure": "brick",
            "roof_type": "flat",
            "roof_style": "concrete_grey",
            "year": int(self.rng.integers(1986, 2012)),
            "kind": "building",
            "phase": "stays",
            "part": "",
        }
        row.update(facts)
        self.buildings.append(row)

    def ground(self, kind: str, style: str, west: float, south: float, east: float, north: float) -> None:
        """Cover a rectangle; nothing is drawn where it would be empty."""
        west, south = max(west, 0.0), max(south, 0.0)
        east, north = min(east, self.width), min(north, self.height)
        if east - west > 1 and north - south > 1:
            self.outline(kind, style, np.array([(west, south), (east, south), (east, north), (west, north)]))

    def outline(self, kind: str, style: str, points: Array) -> None:
        """Cover any simple polygon."""
        self.grounds.append((kind, style, points))

    def oval(self, kind: str, style: str, x: float, y: float, width: float, depth: float) -> None:
        """Cover a stadium shape lying along x (or along y when depth is the larger)."""
        radius = min(width, depth) / 2
        shift = (max(width, depth) / 2 - radius) * np.array([1.0, 0.0] if width >= depth else [0.0, 1.0])
        turn = 0.0 if width >= depth else np.pi / 2
        caps = []
        for start, sign in ((-np.pi / 2, 1), (np.pi / 2, -1)):
            angles = np.linspace(start, start + np.pi, 9) + turn
            caps.append(radius * np.column_stack((np.cos(angles), np.sin(angles))) + sign * shift)
        self.outline(kind, style, np.concatenate(caps) + np.array([x, y]))

    def plant(self, west: float, south: float, east: float, north: float, spacing: float) -> None:
        """Plant trees over a rectangle, loosely."""
        if east - west < 2 or north - south < 2:
            return
        count = self.rng.poisson((east - west) * (north - south) / spacing**2)
        points = self.rng.uniform((west, south), (east, north), size=(count, 2))
        self.trees += [(float(x), float(y)) for x, y in points]

    def pick(self, *choices: Any) -> Any:  # Any: whatever the caller offers
        """One of the choices."""
        return choices[int(self.rng.integers(len(choices)))]
