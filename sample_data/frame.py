"""The bent street grid: plan coordinates (s along the river, t away from it) to map coordinates and back.

Streets, rivers and blocks are straight in the plan; this map turns the plan a little, bends it along the
river and lets the bend fade with distance, which is how a valley city grows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Frame:
    """A smooth one-to-one map between plan (s, t) and map (x, y), all in metres.

    `turn` is the slope of the grid; `bend_m`, `wave_m` and `fade_m` describe the river's curve: how far it
    swings, over what length, and how far from `river_t` the streets still follow it.
    """

    center_x: float
    center_y: float
    turn: float
    river_t: float
    bend_m: float
    wave_m: float
    fade_m: float
    phase: float

    def _bend(self, east: Array) -> Array:
        return self.bend_m * np.sin(2 * np.pi * east / self.wave_m + self.phase)

    def _fade(self, t: Array) -> Array:
        return np.exp(-(((t - self.river_t) / self.fade_m) ** 2))

    def to_map(self, s: Array | float, t: Array | float) -> tuple[Array, Array]:
        """Map coordinates (x, y) of plan points."""
        s, t = np.asarray(s, dtype=float), np.asarray(t, dtype=float)
        east = s - self.turn * t
        north = t + self.turn * east + self._bend(east) * self._fade(t)
        return self.center_x + east, self.center_y + north

    def to_plan(self, x: Array | float, y: Array | float) -> tuple[Array, Array]:
        """Plan coordinates (s, t) of map points; the fixed point converges because the bend is gentle."""
        east = np.asarray(x, dtype=float) - self.center_x
        target = np.asarray(y, dtype=float) - self.center_y - self.turn * east
        bend, t = self._bend(east), target
        for _ in range(8):
            t = target - bend * self._fade(t)
        return east + self.turn * t, t

    def angle(self, s: Array | float, t: Array | float) -> Array:
        """Direction of growing s on the map, radians counter-clockwise from east."""
        s, t = np.asarray(s, dtype=float), np.asarray(t, dtype=float)
        east = s - self.turn * t
        swing = 2 * np.pi / self.wave_m * self.bend_m * np.cos(2 * np.pi * east / self.wave_m + self.phase)
        return np.arctan(self.turn + swing * self._fade(t))
