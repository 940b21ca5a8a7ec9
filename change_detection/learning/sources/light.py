"""Sun and camera of one date: where shadows fall and which way tall things lean."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Sun:
    """Light of one date. `shadow_x`, `shadow_y`: metres of shadow a metre of height, to the right and down.

    `depth` is how much light a shadow takes away, 0 … 1.
    """

    shadow_x: float
    shadow_y: float
    depth: float

    @property
    def towards(self) -> tuple[float, float]:
        """Unit vector on the ground towards the sun, in picture axes."""
        length = float(np.hypot(self.shadow_x, self.shadow_y)) or 1.0
        return -self.shadow_x / length, -self.shadow_y / length


@dataclass(frozen=True, slots=True)
class Camera:
    """How far a roof is displaced from its footprint: metres a metre of height, to the right and down."""

    lean_x: float = 0.0
    lean_y: float = 0.0


def draw_sun(rng: np.random.Generator) -> Sun:
    """A sun of the northern or southern sky, 25° to 75° high."""
    azimuth = rng.normal(np.pi * (0 if rng.random() < 0.85 else 1), 0.9)
    length = 1 / np.tan(np.radians(rng.uniform(25, 75)))
    # Shadow points away from the sun: a southern sun throws it up in the picture.
    return Sun(
        shadow_x=float(np.sin(azimuth) * length),
        shadow_y=float(-np.cos(azimuth) * length),
        depth=float(rng.uniform(0.2, 0.75)),
    )


def draw_camera(rng: np.random.Generator) -> Camera:
    """A true orthophoto in a third of all cases, else up to about 25° off nadir."""
    if rng.random() < 0.35:
        return Camera()
    tilt, azimuth = abs(rng.normal(0, 0.16)), rng.uniform(0, 2 * np.pi)
    return Camera(float(tilt * np.cos(azimuth)), float(tilt * np.sin(azimuth)))
