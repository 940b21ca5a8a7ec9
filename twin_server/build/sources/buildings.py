"""The layer of buildings: footprints raised from the lowest ground below them to their height."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.model.feature_class import feature_class
from gridtwin.progress import Progress
from gridtwin.scene3d.frames import Globe
from gridtwin.store import Workspace
from twin_server.build.mesh import Mesh, joined
from twin_server.build.source import Built, Note
from twin_server.build.sources.layer_state import layer_state
from twin_server.build.terrain import Ground, ground_of
from twin_server.build.tiles import ENTRY, write_features
from twin_server.build.triangles import polygon
from twin_server.errors import BadModel
from twin_server.layers import scene_layer
from twin_server.plausible import implausible

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_CLASS = "building"
_COLUMNS = ("code", "name", "address", "use", "floors", "height_m", "ground_m", "built_year", "legal_state")
_DEFAULT_HEIGHT_M = 6.0  # as the scene draws a building without a height
_FOOT_M = 0.6  # below the lowest ground, so that no gap shows on a slope
_VERSION = "2"


def sources(workspace: Workspace) -> list[Buildings]:
    """The layer, where it has rows."""
    return [Buildings(workspace)] if workspace.count(_CLASS) else []


class Buildings:
    """Buildings as 3D Tiles with their attributes."""

    id = "buildings"
    group = "buildings"
    title_zh, title_en = "建筑物", "Buildings"
    origin = "building"

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def fingerprint(self) -> str:
        """Changes with the layer and the terrain."""
        return f"{_VERSION} {layer_state(self._workspace, _CLASS, 'imagery_scene')}"

    def build(self, folder: Path, progress: Progress) -> Built:
        """Write the tiles."""
        frame = self._workspace.read(_CLASS, columns=["id", *_COLUMNS, "geometry"])
        drawable = ~(frame.geometry.is_empty | frame.geometry.isna())
        rows = frame[drawable].reset_index(drop=True)
        if rows.empty:
            raise BadModel(
                "no building has a footprint; import footprints first", zh="没有带轮廓的建筑物；请先导入轮廓"
            )
        features = _Blocks.of(rows, ground_of(self._workspace), self._workspace.crs)
        titles = {one.name: f"{one.zh} {one.en}" for one in feature_class(_CLASS).fields}
        tiled = write_features(features, folder, titles=titles, progress=progress)
        left, guessed = int((~drawable).sum()), int(features.guessed.sum())
        notes = []
        if left:
            notes.append(
                Note(f"{left} buildings without a footprint are not drawn", f"{left}栋无轮廓的建筑物未绘制")
            )
        if guessed:
            notes.append(
                Note(
                    f"{guessed} buildings without a usable height are drawn {_DEFAULT_HEIGHT_M:g} m high",
                    f"{guessed}栋无可用高度的建筑物按{_DEFAULT_HEIGHT_M:g}米绘制",
                )
            )
        return Built(
            ENTRY,
            "tiles3d",
            len(rows),
            tiled.box,
            tiled.heights,
            tuple(notes),
            {"class": _CLASS, "layer": _CLASS, "parts": "layer"},
        )


@dataclass(frozen=True, slots=True)
class _Blocks:
    """Footprints with bottoms and tops; meshes are made tile by tile."""

    table: pd.DataFrame
    places: Floats
    importance: Floats
    triangles: int
    guessed: NDArray[np.bool_]
    shapes: NDArray[np.object_]
    bottom: Floats
    top: Floats
    rgba: NDArray[np.uint8]
    globe: Globe

    @classmethod
    def of(cls, rows: pd.DataFrame, ground: Ground, crs: int) -> _Blocks:
        shapes = np.asarray(shapely.force_2d(rows.geometry.to_numpy()), object)
        height = pd.to_numeric(rows["height_m"], errors="coerce").to_numpy(float, na_value=np.nan)
        given = pd.to_numeric(rows["ground_m"], errors="coerce").to_numpy(float, na_value=np.nan)
        guessed = ~(np.isfinite(height) & (height > 0))
        guessed |= implausible(feature_class(_CLASS).field("height_m"), height)
        low, middle = _ground_below(shapes, ground)
        top = np.where(given > 0, given, middle) + np.where(guessed, _DEFAULT_HEIGHT_M, height)
        centre = shapely.centroid(shapes)
        layer = scene_layer(_CLASS)
        use = rows[layer.color_by or "use"].astype(object)
        rgba = np.array([_rgba(layer.colors.get(str(one), layer.color)) for one in use], np.uint8)
        table = pd.DataFrame({"id": rows["id"].astype(str), **{name: rows[name] for name in _COLUMNS}})
        return cls(
            table, np.column_stack([shapely.get_x(centre), shapely.get_y(centre)]),
            np.where(guessed, _DEFAULT_HEIGHT_M, height), 3 * int(shapely.get_num_coordinates(shapes).sum()),
            guessed, shapes, np.minimum(low, top) - _FOOT_M, top, rgba, Globe(crs),
        )  # fmt: skip

    def mesh(self, rows: Ints) -> Mesh:
        """Walls and roofs."""
        parts = [self._block(int(row), one) for row in rows for one in shapely.get_parts(self.shapes[row])]
        whole = joined([part for part in parts if part is not None])
        return Mesh(
            self.globe.geocentric(whole.xyz) if len(whole.xyz) else whole.xyz,
            whole.rgba, whole.feature, whole.uv, whole.triangles, whole.texture,
        )  # fmt: skip

    def _block(self, row: int, shape: shapely.Polygon) -> Mesh | None:
        if shape.is_empty or shape.geom_type != "Polygon":
            return None
        whole = shapely.orient_polygons(shape)
        rings = [shapely.get_coordinates(ring)[:-1] for ring in (whole.exterior, *whole.interiors)]
        count = sum(len(ring) for ring in rings)
        flat = np.concatenate(rings)
        roof = polygon([np.column_stack([ring, np.zeros(len(ring))]) for ring in rings])
        starts = np.cumsum([0, *(len(ring) for ring in rings[:-1])])
        walls = []
        for ring, start in zip(rings, starts, strict=True):
            here = np.arange(len(ring)) + start
            ahead = np.roll(np.arange(len(ring)), -1) + start
            walls.append(np.column_stack([here, ahead, ahead + count]))
            walls.append(np.column_stack([here, ahead + count, here + count]))
        low = np.column_stack([flat, np.full(count, self.bottom[row])])
        high = np.column_stack([flat, np.full(count, self.top[row])])
        xyz = np.concatenate([low, high])
        triangles = np.concatenate([roof + count, *walls])
        rgba = np.tile(self.rgba[row], (len(xyz), 1))
        return Mesh.of(xyz, triangles.astype(np.int64), rgba, np.full(len(xyz), row, np.int64))


def _ground_below(shapes: NDArray[np.object_], ground: Ground) -> tuple[Floats, Floats]:
    """Lowest ground along each outline, and the middle between lowest and highest."""
    xy, owner = shapely.get_coordinates(shapes, return_index=True)
    z = ground.at(xy)
    low, high = np.full(len(shapes), np.inf), np.full(len(shapes), -np.inf)
    np.minimum.at(low, owner, z)
    np.maximum.at(high, owner, z)
    return low, (low + high) / 2


def _rgba(color: str) -> tuple[int, int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16), 255
