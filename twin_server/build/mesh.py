"""Triangles on the globe, each vertex with a colour and the feature that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Protocol

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Mesh:
    """Triangles (m, 3) of vertices: places (n, 3) in EPSG:4978, sRGB and opacity (n, 4), feature (n,).

    `uv` (n, 2) and `texture` (m,) are 0 and −1 where there is no picture.
    """

    xyz: Floats
    rgba: Bytes
    feature: Ints
    uv: Floats
    triangles: Ints
    texture: Ints

    @classmethod
    def of(
        cls, xyz: Floats, triangles: Ints, rgba: Bytes, feature: Ints, *, uv: Floats | None = None,
        texture: Ints | None = None,
    ) -> Mesh:  # fmt: skip
        """A mesh; without `uv` and `texture` it has no pictures."""
        plain = np.zeros((len(xyz), 2)) if uv is None else uv
        number = np.full(len(triangles), -1, np.int64) if texture is None else texture
        return cls(xyz, rgba, feature, plain, triangles, number)

    @classmethod
    def none(cls) -> Mesh:
        """No triangles."""
        whole = np.zeros(0, np.int64)
        return cls.of(np.zeros((0, 3)), whole.reshape(0, 3), np.zeros((0, 4), np.uint8), whole)

    def take(self, chosen: NDArray[np.bool_]) -> Mesh:
        """Some of the triangles with the vertices they need."""
        triangles = self.triangles[chosen]
        used, back = np.unique(triangles, return_inverse=True)
        return Mesh(
            self.xyz[used], self.rgba[used], self.feature[used], self.uv[used],
            back.reshape(-1, 3).astype(np.int64), self.texture[chosen],
        )  # fmt: skip

    def welded(self) -> Mesh:
        """The same triangles; vertices that are alike (to a tenth of a millimetre) are one."""
        if not len(self.xyz):
            return self
        key = np.column_stack([np.round(self.xyz * 1e4), np.round(self.uv * 1e5), self.rgba, self.feature])
        _, rows, back = np.unique(
            np.ascontiguousarray(key).view([("", key.dtype)] * key.shape[1]).ravel(),
            return_index=True,
            return_inverse=True,
        )
        triangles = back[self.triangles].astype(np.int64)
        a, b, c = triangles.T
        real = (a != b) & (b != c) & (a != c)
        return Mesh(
            self.xyz[rows], self.rgba[rows], self.feature[rows], self.uv[rows],
            triangles[real], self.texture[real],
        )  # fmt: skip


def joined(parts: Sequence[Mesh]) -> Mesh:
    """Several meshes in one."""
    if not parts:
        return Mesh.none()
    starts = np.cumsum([0, *(len(part.xyz) for part in parts[:-1])])
    columns = {one.name: np.concatenate([getattr(part, one.name) for part in parts]) for one in fields(Mesh)}
    columns["triangles"] = np.concatenate(
        [part.triangles + start for part, start in zip(parts, starts, strict=True)]
    )
    return Mesh(**columns)


class Features(Protocol):
    """Features that have a mesh each; `table` has a row of attributes for each, in their order."""

    table: pd.DataFrame
    places: Floats  # (n, 2), where each is filed in the plan: any metres
    importance: Floats  # (n,), larger is seen from farther away
    triangles: int  # about how many there are in all

    def mesh(self, rows: Ints) -> Mesh:
        """The mesh of some features; their numbers in it are rows of the table."""


@dataclass(frozen=True, slots=True)
class HeldFeatures:
    """Features whose meshes are held in memory."""

    table: pd.DataFrame
    places: Floats
    importance: Floats
    whole: Mesh
    order: Ints
    first: Ints

    @classmethod
    def of(cls, table: pd.DataFrame, whole: Mesh) -> HeldFeatures:
        """The features of a mesh; where each stands and how large it is comes from its vertices."""
        from gridtwin.scene3d.frames import tangent  # noqa: PLC0415 - pyproj takes a while

        owner = whole.feature[whole.triangles[:, 0]] if len(whole.triangles) else np.zeros(0, np.int64)
        order = np.argsort(owner, kind="stable").astype(np.int64)
        first = np.searchsorted(owner[order], np.arange(len(table) + 1))
        local = tangent(whole.xyz.mean(axis=0)).local(whole.xyz) if len(whole.xyz) else whole.xyz
        low, high = np.full((len(table), 3), np.inf), np.full((len(table), 3), -np.inf)
        np.minimum.at(low, whole.feature, local)
        np.maximum.at(high, whole.feature, local)
        empty = ~np.isfinite(low).all(axis=1)
        low[empty], high[empty] = 0, 0
        size = np.linalg.norm(high - low, axis=1)
        return cls(table, (low + high)[:, :2] / 2, size, whole, order, first)

    @property
    def triangles(self) -> int:
        """How many triangles there are in all."""
        return len(self.whole.triangles)

    def mesh(self, rows: Ints) -> Mesh:
        """The mesh of some features."""
        chosen = np.zeros(len(self.whole.triangles), bool)
        for row in rows:
            chosen[self.order[self.first[row] : self.first[row + 1]]] = True
        return self.whole.take(chosen)
