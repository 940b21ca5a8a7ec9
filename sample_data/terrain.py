"""The ground of the sample city: a river valley and hills, as a function of the map coordinates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sample_data.frame import Array, Frame

WATER_LEVEL_M = 1512.0
BANK_HEIGHT_M = 5.5


@dataclass(frozen=True, slots=True)
class Hill:
    """A hill over a rectangle of the plan: zero on its edges, `height_m` high inside."""

    west: float
    south: float
    east: float
    north: float
    height_m: float
    foot_m: float

    def rise_m(self, s: Array, t: Array) -> Array:
        """Height above the plain, with gullies running down the slopes."""
        inside = _ramp((s - self.west) / self.foot_m) * _ramp((self.east - s) / self.foot_m)
        inside = inside * _ramp((t - self.south) / self.foot_m) * _ramp((self.north - t) / self.foot_m)
        gullies = 0.82 + 0.12 * np.sin(s / 23.0 + 2 * np.sin(t / 41.0)) + 0.06 * np.sin(t / 17.0 + s / 29.0)
        return self.height_m * inside * gullies

    def contains(self, s: Array | float, t: Array | float) -> Array:
        """Whether plan points lie on the hill."""
        s, t = np.asarray(s), np.asarray(t)
        return (s > self.west) & (s < self.east) & (t > self.south) & (t < self.north)


@dataclass(frozen=True, slots=True)
class Terrain:
    """Ground heights (1985 national height datum, metres); the river is its water surface."""

    frame: Frame
    river_width_m: float
    hills: tuple[Hill, ...]

    def height_m(self, x: Array, y: Array) -> Array:
        """Ground or water height at map coordinates, any shape of array."""
        s, t = self.frame.to_plan(x, y)
        offset = t - self.frame.river_t
        bank = np.abs(offset) - self.river_width_m / 2
        plain = np.maximum(bank, 0.0) * np.where(offset < 0, 0.0045, 0.008)
        waves = (0.5 * np.sin(s / 310.0) + 0.4 * np.sin(t / 270.0 + 1.0)) * _ramp(bank / 60.0)
        ground = WATER_LEVEL_M - 0.0006 * s + BANK_HEIGHT_M * _ramp(bank / 14.0) + plain + waves
        for hill in self.hills:
            ground = ground + hill.rise_m(s, t)
        return ground

    def is_river(self, x: Array, y: Array) -> Array:
        """Whether map points lie on the water."""
        _, t = self.frame.to_plan(x, y)
        return np.abs(t - self.frame.river_t) < self.river_width_m / 2


def _ramp(value: Array) -> Array:
    """0 below 0, 1 above 1, smooth between."""
    clipped = np.clip(value, 0.0, 1.0)
    return clipped * clipped * (3 - 2 * clipped)
