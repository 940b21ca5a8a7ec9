"""Unit meshes from their parts: profiles turned around an axis, and boxes. z up, faces outward."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from pipe_network.scene.settings import Part, Shape

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_CORNERS = np.array([[x, y, z] for z in (0, 1) for y in (0, 1) for x in (0, 1)], float)
_FACES = ((0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5))


@dataclass(frozen=True, slots=True)
class Mesh:
    """Triangles: vertices (n, 3) with their normals (n, 3), and corners (m, 3) as rows of them."""

    vertices: Floats
    normals: Floats
    triangles: Ints


@cache
def unit_mesh(shape: Shape) -> Mesh:
    """The mesh of a shape."""
    soups = [_box(part) if part.box else _turned(part) for part in shape.parts]
    return _welded(np.concatenate(soups), shape.smooth_deg)


def _box(part: Part) -> Floats:
    """Triangles (m, 3, 3) of a box."""
    low, high = np.array(part.box[:3]), np.array(part.box[3:])
    corners = low + _CORNERS * (high - low)
    rows = [face[i] for face in _FACES for i in (0, 1, 2, 0, 2, 3)]
    return np.asarray(corners[rows].reshape(-1, 3, 3), np.float64)


def _turned(part: Part) -> Floats:
    """Triangles (m, 3, 3) of a profile turned around its axis."""
    profile = np.array(part.turned, float)
    angle = np.arange(part.sides + 1) * (2 * np.pi / part.sides)
    around = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    rings = np.concatenate(
        [
            profile[:, None, :1] * around[None],
            np.repeat(profile[:, None, 1:], part.sides + 1, axis=1),
        ],
        axis=2,
    )
    a, b = rings[:-1, :-1], rings[:-1, 1:]
    c, d = rings[1:, 1:], rings[1:, :-1]
    soup = np.concatenate(
        [np.stack([a, b, c], axis=2).reshape(-1, 3, 3), np.stack([a, c, d], axis=2).reshape(-1, 3, 3)]
    )
    soup = soup[_doubled_area(soup) > 1e-9]
    if part.axis == "x":
        soup = soup[..., [2, 0, 1]]
    return np.asarray(soup + np.array([0.0, 0.0, part.lift]), np.float64)


def _doubled_area(soup: Floats) -> Floats:
    return np.asarray(np.linalg.norm(_cross(soup), axis=1), np.float64)


def _cross(soup: Floats) -> Floats:
    return np.asarray(np.cross(soup[:, 1] - soup[:, 0], soup[:, 2] - soup[:, 0]), np.float64)


def _welded(soup: Floats, smooth_deg: float) -> Mesh:
    """Corners that meet in one place share a vertex where their faces meet at a blunt angle."""
    weight = _cross(soup)
    face = weight / np.linalg.norm(weight, axis=1, keepdims=True)
    corners = soup.reshape(-1, 3)
    places = np.unique(np.round(corners, 6), axis=0, return_inverse=True)[1].ravel()
    of_face = np.repeat(np.arange(len(soup)), 3)
    together = places[:, None] == places[None, :]
    blunt = face[of_face] @ face[of_face].T > np.cos(np.radians(smooth_deg))
    normal = (together & blunt).astype(float) @ weight[of_face]
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    key = np.round(np.column_stack([places, normal]), 4)
    rows, back = np.unique(key, axis=0, return_index=True, return_inverse=True)[1:]
    return Mesh(corners[rows], normal[rows], back.reshape(-1, 3).astype(np.int64))
