"""A rigid motion in metres: how the earlier survey is moved to lie on the later one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Motion:
    """x → rotation @ (x − pivot) + pivot + shift.

    `rotation` is (3, 3), `shift` (dx, dy, dz), `pivot` a point near the middle, so that the shift means
    something on the ground.
    """

    rotation: Floats
    shift: Floats
    pivot: Floats

    @classmethod
    def small(
        cls, pivot: Floats, shift: tuple[float, float, float], angles: tuple[float, float, float]
    ) -> Motion:
        """From angles about x, y and z (radians), counter-clockwise seen from the tip of the axis."""
        (cx, cy, cz), (sx, sy, sz) = np.cos(angles), np.sin(angles)
        about_x = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
        about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
        about_z = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
        return cls(about_z @ about_y @ about_x, np.asarray(shift, np.float64), np.asarray(pivot, np.float64))

    @property
    def angles(self) -> tuple[float, float, float]:
        """Angles about x, y and z in radians, as `small` takes them."""
        r = self.rotation
        about_y = -np.arcsin(np.clip(r[2, 0], -1, 1))
        return float(np.arctan2(r[2, 1], r[2, 2])), float(about_y), float(np.arctan2(r[1, 0], r[0, 0]))

    @property
    def turn_deg(self) -> float:
        """Turn about the vertical, counter-clockwise."""
        return float(np.degrees(self.angles[2]))

    @property
    def tilt_m_per_km(self) -> tuple[float, float]:
        """What the tilt adds to heights, a kilometre towards east and towards north."""
        about_x, about_y, _ = self.angles
        return -1000 * float(np.tan(about_y)), 1000 * float(np.tan(about_x))

    def apply(self, xyz: Floats) -> Floats:
        """Points after the motion."""
        # Written out: a product of millions by 3 × 3 is slower by BLAS, which starts threads for it.
        x, y, z = (xyz - self.pivot).T
        r, moved = self.rotation, np.empty_like(xyz)
        for i in range(3):
            moved[:, i] = r[i, 0] * x + r[i, 1] * y + r[i, 2] * z + self.pivot[i] + self.shift[i]
        return moved

    def then(self, other: Motion) -> Motion:
        """This motion and then another, as one about this pivot."""
        rotation = other.rotation @ self.rotation
        moved = other.apply((self.pivot + self.shift)[None, :])[0]
        return Motion(rotation, moved - self.pivot, self.pivot)

    def farthest_m(self, bounds: tuple[float, float, float, float]) -> float:
        """How far a point within the bounds moves at most, heights included."""
        corners = np.array([[x, y, self.pivot[2]] for x in bounds[0::2] for y in bounds[1::2]])
        return float(np.linalg.norm(self.apply(corners) - corners, axis=1).max())

    def reach_m(self, bounds: tuple[float, float, float, float]) -> float:
        """No point within the bounds moves further than this on the ground."""
        corners = np.array([[x, y, self.pivot[2]] for x in bounds[0::2] for y in bounds[1::2]])
        return float(np.hypot(*(self.apply(corners) - corners)[:, :2].T).max()) + 0.5
