"""3D Tiles 1.1 of a network: static files that any web server can offer.

A square keeps its largest pipes and its quarters add the rest (refine ADD). Each tile stands in an
east-north-up frame of its own, so single precision is enough inside it; transforms are chained in double
precision.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.progress import Progress, silent
from gridtwin.scene3d.frames import EastNorthUp, Globe
from gridtwin.scene3d.quadtree import Parting, Quad, quadtree
from gridtwin.store import atomic
from gridtwin.store.outputs import writing
from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork
from pipe_network.scene.build import build_scene
from pipe_network.scene.glb import Cell, encode
from pipe_network.scene.metadata import Metadata
from pipe_network.scene.settings import SceneSettings, scene_settings
from pipe_network.scene.single import check_metres, crs_name, told
from pipe_network.scene.things import Scene, SceneReport

Json = dict[str, Any]  # Any: JSON values
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

ENTRY = "tileset.json"
_CONTENT = "tiles-"
_OWN = re.compile(_CONTENT + "[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class _Made:
    """A tile and what its parent must know: its frame, and its region (radians, metres)."""

    tile: Json
    frame: EastNorthUp
    region: Floats


def write_tiles(
    network: PipeNetwork,
    folder: Path,
    *,
    settings: SceneSettings | None = None,
    geoid_m: float = 0.0,
    progress: Progress = silent,
) -> SceneReport:
    """Write `folder`/tileset.json and its tiles; what an earlier run wrote there is replaced as a whole.

    Tiles lie in a folder named after their content, so a viewer sees the old set or the new one, never a
    mixture, and no stale tile comes from a cache. The set before stays until the next run, for viewers that
    have it open.

    Args:
        network: points and lines in a projected CRS, metres.
        folder: made if need be.
        settings: how things look; those of the package by default.
        geoid_m: height of the geoid above the ellipsoid there, added to heights.
        progress: told of every tile.

    Raises:
        BadPipeData: nothing can be drawn, the network has no projected CRS, or the folder holds other things.
        CannotWrite: no rights or no room.
    """
    check_metres(network)
    _check_crs(network)
    given = settings or scene_settings()
    globe = Globe(network.crs, geoid_m=geoid_m)
    scene = build_scene(network, given)
    _check_folder(folder)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=".part-", dir=folder))
        try:
            files, size = _write(_Maker(scene, given, globe, partial), folder, progress)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    return replace(scene.report, files=files, size_bytes=size)


def _write(maker: _Maker, folder: Path, progress: Progress) -> tuple[int, int]:
    """Tiles, then the entry that names them; how many files and bytes."""
    made = maker.make(progress)
    name = _CONTENT + maker.digest.hexdigest()[:16]
    before = _content_of(folder)
    if not (folder / name).is_dir():
        maker.folder.chmod(0o755)
        maker.folder.rename(folder / name)
    size = sum(file.stat().st_size for file in (folder / name).iterdir())
    atomic.write_text(folder / ENTRY, json.dumps(maker.entry(made, name), separators=(",", ":")))
    for old in folder.iterdir():
        if _OWN.fullmatch(old.name) and old.name not in (name, before):
            shutil.rmtree(old, ignore_errors=True)
    return maker.files, size


def _check_crs(network: PipeNetwork) -> None:
    if network.crs is None:
        raise BadPipeData(
            "3D Tiles stand on the globe, and this network has no CRS; write one GLB file instead",
            zh="3D Tiles须置于地球上，而该管网没有坐标系；请改为输出单个GLB文件",
        )


def _check_folder(folder: Path) -> None:
    """Refuse a folder of somebody else's."""
    held = [] if not folder.exists() else [folder] if not folder.is_dir() else list(folder.iterdir())
    strange = [path.name for path in held if path.name != ENTRY and not _OWN.fullmatch(path.name)]
    strange = [name for name in strange if not name.startswith(".")]
    if strange:
        raise BadPipeData(
            f"{folder} holds other things ({', '.join(strange[:3])}); name a new or an empty folder",
            zh=f"{folder}中有其他内容（{'、'.join(strange[:3])}）；请为瓦片指定新的或空的目录",
        )


def _content_of(folder: Path) -> str:
    """Name of the folder that the present entry takes its tiles from; "" where there is none."""
    try:
        return str(json.loads((folder / ENTRY).read_text("utf-8"))["asset"]["extras"]["content"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


class _Maker:
    """Tiles of one scene, written as they are made."""

    def __init__(self, scene: Scene, settings: SceneSettings, globe: Globe, folder: Path) -> None:
        self._scene, self._settings, self._globe, self.folder = scene, settings, globe, folder
        self._metadata = Metadata.of(scene)
        self._order = np.argsort(scene.things.feature, kind="stable").astype(np.int64)
        self._first = np.searchsorted(scene.things.feature[self._order], np.arange(len(scene.features) + 1))
        self.digest = hashlib.sha256()
        self.files = 0

    def make(self, progress: Progress) -> _Made:
        """Write every tile; the root."""
        features, tiles = self._scene.features, self._settings.tiles
        xy = features[["place_x", "place_y"]].to_numpy(float)
        parting = Parting(tiles.features_in_tile, tiles.deepest_level, keeps_largest=True)
        root = quadtree(xy, features["importance"].to_numpy(float), parting)
        total = sum(1 for _ in root.walk())
        return self._tile(root, lambda: progress(self.files / total, ""))

    def entry(self, root: _Made, content: str) -> Json:
        """The tileset, its tiles in the folder `content`."""
        _prefix(root.tile, content)
        tile = {"transform": root.frame.matrix.T.ravel().tolist(), **root.tile}
        about = {"crs": crs_name(self._scene.crs), "content": content, **told(self._scene)}
        return {
            "asset": {"version": "1.1", "generator": "GridTwin", "extras": about},
            "geometricError": self._error(root.region),
            "root": tile,
        }

    def _tile(self, quad: Quad, tick: Any) -> _Made:  # Any: a callback without arguments
        rows = np.concatenate([self._order[self._first[one] : self._first[one + 1]] for one in quad.features])
        things = self._scene.things.take(rows)
        ends = np.concatenate([things.start, things.end])
        frame = self._globe.frame((ends.min(axis=0) + ends.max(axis=0)) / 2)
        region = self._region(ends, float(things.scale[:, :2].max()))
        self._content(quad, rows, frame)
        tick()
        below = [self._tile(quarter, tick) for quarter in quad.quarters]
        for made in below:
            relative = np.linalg.inv(frame.matrix) @ made.frame.matrix
            made.tile["transform"] = relative.T.ravel().tolist()
            region = _union(region, made.region)
        tile: Json = {
            "boundingVolume": {"region": region.tolist()},
            "geometricError": self._error(region) if below else 0,
            "content": {"uri": f"{quad.name}.glb"},
        }
        if quad.level == 0:
            tile["refine"] = "ADD"
        if below:
            tile["children"] = [made.tile for made in below]
        return _Made(tile, frame, region)

    def _content(self, quad: Quad, rows: Ints, frame: EastNorthUp) -> None:
        about = {
            "crs": "EPSG:4978",
            "frame": "east-north-up",
            "origin": frame.centre.tolist(),
            "unit": "metre",
        }
        cell = Cell(quad.name, rows, frame)
        content = encode(self._scene, [cell], self._settings, metadata=self._metadata, about=about)
        (self.folder / f"{quad.name}.glb").write_bytes(content)
        self.digest.update(content)
        self.files += 1

    def _region(self, ends: Floats, size_m: float) -> Floats:
        """West, south, east, north in radians and lowest and highest in metres, with a margin."""
        margin = self._settings.tiles.margin_m + size_m
        low, high = ends.min(axis=0) - margin, ends.max(axis=0) + margin
        corners = np.array(
            [[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])]
        )
        found = self._globe.degrees(self._globe.geocentric(corners))
        west, south = np.radians(found[:, :2].min(axis=0))
        east, north = np.radians(found[:, :2].max(axis=0))
        return np.array([west, south, east, north, found[:, 2].min(), found[:, 2].max()])

    def _error(self, region: Floats) -> float:
        """Geometric error of a region in metres: a share of its diagonal in the plan."""
        radius = 6_371_000.0
        width = (region[2] - region[0]) * np.cos((region[1] + region[3]) / 2) * radius
        height = (region[3] - region[1]) * radius
        return round(float(np.hypot(width, height)) * self._settings.tiles.error_share, 3)


def _union(one: Floats, other: Floats) -> Floats:
    low, high = np.minimum(one, other), np.maximum(one, other)
    return np.array([low[0], low[1], high[2], high[3], low[4], high[5]])


def _prefix(tile: Json, folder: str) -> None:
    tile["content"]["uri"] = f"{folder}/{tile['content']['uri']}"
    for child in tile.get("children", ()):
        _prefix(child, folder)
