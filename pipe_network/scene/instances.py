"""Translation, rotation and scale of things in a frame, as EXT_mesh_gpu_instancing stores them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gridtwin.scene3d.frames import Frame
from pipe_network.scene.things import Things

Floats = NDArray[np.float64]
_SHORT = 32767
_UPRIGHT = (
    0.002  # radians; below it a thing stands straight up, as the ellipsoid's curve bends no more in a tile
)


@dataclass(frozen=True, slots=True)
class Instances:
    """Arrays of one length n: metres (n, 3), quaternions xyzw (n, 4) as normalised shorts, metres (n, 3)."""

    translation: NDArray[np.float32]
    rotation: NDArray[np.int16]
    scale: NDArray[np.float32]

    @property
    def is_turned(self) -> bool:
        """Whether any instance needs its rotation."""
        return bool((self.rotation[:, :3] != 0).any())


def instances(things: Things, frame: Frame) -> Instances:
    """Where things are in a frame, z up."""
    start, end = frame.to_local(things.start), frame.to_local(things.end)
    along = end - start
    length = np.linalg.norm(along, axis=1)
    given = np.linalg.norm(things.end - things.start, axis=1)
    scale = things.scale.copy()
    scale[:, 2] *= length / given  # a length on the globe is not quite that of the projection
    turned = np.round(quaternions(along / length[:, None], things.heading) * _SHORT)
    return Instances(start.astype(np.float32), turned.astype(np.int16), scale.astype(np.float32))


def quaternions(along: Floats, heading: Floats) -> Floats:
    """Rotations (n, 4) xyzw that bring z onto unit vectors `along` (n, 3).

    x, the width, stays level, and y, the height, points as far up as it can. Where `along` is vertical, x
    turns to `heading` (radians from x, anticlockwise).
    """
    tilt = np.arctan2(np.hypot(along[:, 0], along[:, 1]), along[:, 2])
    is_upright = tilt < _UPRIGHT
    is_level = ~is_upright & (tilt < np.pi - _UPRIGHT)
    tilt = np.where(is_upright, 0.0, tilt)
    turn = np.where(is_level, np.arctan2(along[:, 1], along[:, 0]) + np.pi / 2, heading)
    a, t = turn / 2, tilt / 2
    return np.column_stack(
        [np.cos(a) * np.sin(t), np.sin(a) * np.sin(t), np.sin(a) * np.cos(t), np.cos(a) * np.cos(t)]
    )
