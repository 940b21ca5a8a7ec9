"""3D Tiles 1.1 of features: a square keeps its largest features, its quarters add the rest.

Each tile stands in an east-north-up frame of its own, so single precision is enough inside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.progress import Progress, silent
from gridtwin.scene3d.frames import Tangent, degrees, tangent
from gridtwin.scene3d.quadtree import Parting, Quad, quadtree
from twin_server.build.glb import Picture, mesh_glb
from twin_server.build.mesh import Features

Json = dict[str, Any]
Floats = NDArray[np.float64]

ENTRY = "tileset.json"
_TRIANGLES = 200_000  # in a tile
_FEATURES = (20, 4_000)
_DEEPEST = 12
_ERROR_SHARE = 0.05  # of a tile's diagonal: half a screen of a tile's size shows its quarters


@dataclass(frozen=True, slots=True)
class Tiled:
    """What was written: lon/lat box in degrees, lowest and highest in metres, files, bytes."""

    box: tuple[float, float, float, float]
    heights: tuple[float, float]
    files: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Volume:
    """What a tile holds: corners (k, 3) in EPSG:4978 of boxes around it and below it."""

    corners: Floats

    def box(self, frame: Tangent) -> list[float]:
        """The bounding volume in a frame: middle and half axes."""
        local = frame.local(self.corners)
        low, high = local.min(axis=0), local.max(axis=0)
        half = np.maximum((high - low) / 2, 0.05)
        middle = (low + high) / 2
        axes = np.diag(half)
        return [round(float(one), 4) for one in [*middle, *axes.ravel()]]

    def error(self, frame: Tangent) -> float:
        """Geometric error in metres when what is below is not drawn."""
        local = frame.local(self.corners)
        return round(float(np.linalg.norm(np.ptp(local, axis=0))) * _ERROR_SHARE, 3)


def box_corners(frame: Tangent, local: Floats) -> Floats:
    """The eight corners, in EPSG:4978, of the box around places of a frame."""
    low, high = local.min(axis=0), local.max(axis=0)
    pick = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)])
    return frame.geocentric(np.where(pick == 0, low, high))


def relative(parent: Tangent | None, frame: Tangent) -> list[float]:
    """A tile's transform below its parent, column by column."""
    matrix = frame.matrix if parent is None else np.linalg.inv(parent.matrix) @ frame.matrix
    return [float(one) for one in matrix.T.ravel()]


def write_tileset(folder: Path, root: Json, *, error: float, about: Json) -> int:
    """Write the entry; how many bytes it has."""
    whole = {
        "asset": {"version": "1.1", "generator": "GridTwin", "extras": about},
        "geometricError": error,
        "root": root,
    }
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    (folder / ENTRY).write_text(text, "utf-8")
    return len(text.encode())


def around(corners: Floats) -> tuple[tuple[float, float, float, float], tuple[float, float]]:
    """Lon/lat box and heights of places in EPSG:4978."""
    found = degrees(corners)
    low, high = found.min(axis=0), found.max(axis=0)
    box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    return box, (round(float(low[2]), 2), round(float(high[2]), 2))


def write_features(
    features: Features,
    folder: Path,
    *,
    titles: dict[str, str] | None = None,
    pictures: Sequence[Picture] = (),
    progress: Progress = silent,
) -> Tiled:
    """Write `folder`/tileset.json and its tiles.

    Raises:
        ValueError: there is nothing to write.
    """
    maker = _Maker(features, folder, titles or {}, pictures, progress)
    root, volume, frame = maker.make()
    error = volume.error(frame)
    maker.size += write_tileset(folder, root, error=error, about={"features": len(features.table)})
    box, heights = around(volume.corners)
    return Tiled(box, heights, maker.files + 1, maker.size)


class _Maker:
    """Tiles of features, written as they are made."""

    def __init__(
        self, features: Features, folder: Path, titles: dict[str, str], pictures: Sequence[Picture],
        progress: Progress,
    ) -> None:  # fmt: skip
        self._features, self._folder, self._titles = features, folder, titles
        self._pictures, self._progress = pictures, progress
        self.files = self.size = self._done = 0
        self._total = 1

    def make(self) -> tuple[Json, Volume, Tangent]:
        """Write every tile; the root."""
        features = self._features
        mean = max(1.0, features.triangles / max(1, len(features.table)))
        limit = int(np.clip(_TRIANGLES / mean, *_FEATURES))
        parting = Parting(limit, _DEEPEST, keeps_largest=True)
        tree = quadtree(features.places, features.importance, parting)
        self._total = sum(1 for _ in tree.walk())
        made = self._tile(tree)
        if made is None:
            raise ValueError("nothing to draw")
        root, volume, frame = made
        root = {"transform": relative(None, frame), "refine": "ADD", **root}
        return root, volume, frame

    def _tile(self, quad: Quad) -> tuple[Json, Volume, Tangent] | None:
        own = self._content(quad)
        self._done += 1
        self._progress(self._done / self._total, "")
        below = [made for made in map(self._tile, quad.quarters) if made is not None]
        if own is None and not below:
            return None
        corners = ([] if own is None else [own[1]]) + [volume.corners for _, volume, _ in below]
        volume = Volume(np.concatenate(corners))
        frame = own[0] if own is not None else tangent(volume.corners.mean(axis=0))
        tile: Json = {
            "boundingVolume": {"box": volume.box(frame)},
            "geometricError": volume.error(frame) if below else 0,
        }
        if own is not None:
            tile["content"] = {"uri": f"{quad.name}.glb"}
        if below:
            tile["children"] = [
                {"transform": relative(frame, child_frame), **child} for child, _, child_frame in below
            ]
        return tile, volume, frame

    def _content(self, quad: Quad) -> tuple[Tangent, Floats] | None:
        rows = np.sort(quad.features)
        mesh = self._features.mesh(rows).welded()
        if not len(mesh.triangles):
            return None
        frame = tangent((mesh.xyz.min(axis=0) + mesh.xyz.max(axis=0)) / 2)
        local = frame.local(mesh.xyz)
        numbered = np.searchsorted(rows, mesh.feature)
        renumbered = type(mesh)(mesh.xyz, mesh.rgba, numbered, mesh.uv, mesh.triangles, mesh.texture)
        table = self._features.table.iloc[rows]
        data = mesh_glb(renumbered, local, table, titles=self._titles, pictures=self._pictures)
        (self._folder / f"{quad.name}.glb").write_bytes(data)
        self.files += 1
        self.size += len(data)
        return frame, box_corners(frame, local)


def tiles_of(tile: Json) -> Iterator[Json]:
    """A tile and all below it."""
    yield tile
    for child in tile.get("children", ()):
        yield from tiles_of(child)
