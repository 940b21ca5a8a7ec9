"""Imagery scenes of the workspace and map tiles cut from them on demand (web mercator, 512 pixels)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from threading import local
from typing import Any

import numpy as np
import pandas as pd

from twin_server.city import LONLAT, Bbox, City
from twin_server.errors import BadRequest, BrokenImagery, NotFound

TILE_SIZE = 512
MAX_ZOOM = 20
_WORLD_M = 20037508.342789244
_SAMPLE = 512


@dataclass(frozen=True, slots=True)
class Scene:
    """One raster of the workspace; `problem` says why it cannot be shown."""

    id: str
    title: str
    kind: str
    captured_on: date | None
    path: Path
    problem: str | None = None

    @property
    def version(self) -> str:
        """Changes when the file changes."""
        state = self.path.stat()
        return f"{state.st_mtime_ns:x}-{state.st_size:x}"


def raster_scenes(city: City, *, kinds: tuple[str, ...] = ("ortho",)) -> list[Scene]:
    """Scenes of these kinds, newest first; those without a date come last."""
    rows = city.read("imagery_scene", columns=("path", "title", "kind", "captured_on"))
    rows = rows[rows["kind"].isin(kinds)]
    scenes = [_scene(city, row) for row in rows.to_dict("records")]
    return sorted(scenes, key=lambda scene: scene.captured_on or date.min, reverse=True)


def find_scene(city: City, scene_id: str) -> Scene:
    """The orthophoto of that id.

    Raises:
        NotFound: the workspace has no orthophoto of that id.
        BrokenImagery: its file is missing or outside the workspace.
    """
    for scene in raster_scenes(city):
        if scene.id == scene_id:
            if scene.problem:
                raise BrokenImagery(scene.problem)
            return scene
    raise NotFound(
        f"the workspace has no orthophoto '{scene_id[:80]}'; see /api/scenes",
        zh=f"工作区没有影像“{scene_id[:80]}”；可用影像见/api/scenes",
    )


def _scene(city: City, row: dict[str, Any]) -> Scene:
    captured = pd.to_datetime(row["captured_on"], errors="coerce")
    path, problem = _inside(city.workspace.root, str(row["path"]))
    return Scene(
        id=str(row["id"]),
        title=str(row["title"]),
        kind=str(row["kind"]),
        captured_on=None if pd.isna(captured) else captured.date(),
        path=path,
        problem=problem,
    )


def _inside(root: Path, relative: str) -> tuple[Path, str | None]:
    """The file and why it cannot be used: a path in a table is not trusted to stay in the workspace."""
    path = (root / relative).resolve()
    if not path.is_relative_to(root.resolve()):
        return path, f"imagery path '{relative}' leads out of the workspace; register the scene again"
    if not path.is_file():
        return path, f"imagery file '{relative}' is missing; put it back or register the scene again"
    return path, None


def tile_bounds(zoom: int, column: int, row: int) -> Bbox:
    """(left, bottom, right, top) of a tile in EPSG:3857.

    Raises:
        BadRequest: there is no such tile.
    """
    count = 1 << zoom if 0 <= zoom <= MAX_ZOOM else 0
    if not (0 <= column < count and 0 <= row < count):
        raise BadRequest(
            f"tile {zoom}/{column}/{row} does not exist; zoom is 0 to {MAX_ZOOM}, "
            "column and row below 2^zoom",
            zh=f"瓦片{zoom}/{column}/{row}不存在；级别为0至{MAX_ZOOM}，列号和行号小于2的级别次方",
        )
    size = 2 * _WORLD_M / count
    left, top = -_WORLD_M + column * size, _WORLD_M - row * size
    return left, top - size, left + size, top


def lonlat_bounds(scene: Scene) -> Bbox:
    """(west, south, east, north) of a scene.

    Raises:
        BrokenImagery: the file cannot be read or has no CRS.
    """
    from rasterio.warp import transform_bounds  # noqa: PLC0415 - heavy

    source = _open(scene.path, scene.version)
    return transform_bounds(source.crs, f"EPSG:{LONLAT}", *source.bounds, densify_pts=21)  # type: ignore[no-any-return]


def render_tile(scene: Scene, *, zoom: int, column: int, row: int) -> bytes | None:
    """One tile as WebP, transparent where the scene has nothing; None when it has nothing at all.

    Raises:
        BadRequest: there is no such tile.
        BrokenImagery: the file cannot be read.
    """
    from rasterio.errors import RasterioError  # noqa: PLC0415 - heavy
    from rasterio.warp import transform_bounds  # noqa: PLC0415

    bounds = tile_bounds(zoom, column, row)
    source = _open(scene.path, scene.version)
    reach = transform_bounds(source.crs, "EPSG:3857", *source.bounds, densify_pts=21)
    if bounds[0] >= reach[2] or bounds[2] <= reach[0] or bounds[1] >= reach[3] or bounds[3] <= reach[1]:
        return None
    try:
        bands, mask = _read(source, bounds)
    except (RasterioError, ValueError) as error:
        raise BrokenImagery(
            f"{scene.path.name}: tile {zoom}/{column}/{row} cannot be read: {error}"
        ) from error
    if not mask.any():
        return None
    return _to_webp(_stretch(bands, scene), mask)


def _read(source: Any, bounds: Bbox) -> tuple[np.ndarray, np.ndarray]:
    from rasterio.vrt import WarpedVRT  # noqa: PLC0415 - heavy
    from rasterio.warp import Resampling  # noqa: PLC0415

    options = {
        "crs": "EPSG:3857",
        "transform": north_up(bounds, TILE_SIZE, TILE_SIZE),
        "width": TILE_SIZE,
        "height": TILE_SIZE,
        "resampling": Resampling.bilinear,
        "add_alpha": source.nodata is None and "alpha" not in {item.name for item in source.colorinterp},
    }
    with WarpedVRT(source, **options) as warped:
        bands = warped.read(_colour_bands(source))
        return bands, warped.dataset_mask() > 0


def north_up(bounds: Bbox, columns: int, rows: int) -> Any:
    """Affine transform of a raster that fills the bounds."""
    from rasterio import Affine  # noqa: PLC0415 - heavy

    left, bottom, right, top = bounds
    return Affine((right - left) / columns, 0, left, 0, (bottom - top) / rows, top)


def _colour_bands(source: Any) -> list[int]:
    colours = [item.name for item in source.colorinterp]
    if {"red", "green", "blue"} <= set(colours):
        return [colours.index(name) + 1 for name in ("red", "green", "blue")]
    plain = [index + 1 for index, name in enumerate(colours) if name != "alpha"]
    return plain[:3] if len(plain) >= 3 else plain[:1] * 3


def _stretch(bands: np.ndarray, scene: Scene) -> np.ndarray:
    if bands.dtype == np.uint8:
        return bands
    low, high = _value_range(scene.path, scene.version)
    scaled = (bands.astype("float32") - low[:, None, None]) / (high - low)[:, None, None]
    return (np.nan_to_num(np.clip(scaled, 0, 1)) * 255).astype("uint8")


@lru_cache(maxsize=64)
def _value_range(path: Path, version: str) -> tuple[np.ndarray, np.ndarray]:
    """The 2nd and 98th percentile of each colour band, from a thumbnail: the same stretch for every tile."""
    source = _open(path, version)
    step = max(1, math.ceil(max(source.shape) / _SAMPLE))
    shape = (max(1, source.height // step), max(1, source.width // step))
    sample = source.read(_colour_bands(source), out_shape=(3, *shape), masked=True).astype("float32")
    ranges = []
    for band in sample:
        values = band.compressed()
        values = values[np.isfinite(values)]
        low, high = np.percentile(values, [2, 98]) if values.size else (0.0, 1.0)
        ranges.append((low, max(high, low + 1e-6)))
    low, high = np.array(ranges, dtype="float32").T
    return low, high


def _to_webp(bands: np.ndarray, mask: np.ndarray) -> bytes:
    import cv2  # noqa: PLC0415 - heavy

    planes = [bands[2], bands[1], bands[0]]
    if not mask.all():
        planes.append(mask.astype("uint8") * 255)
    done, encoded = cv2.imencode(".webp", np.dstack(planes), [cv2.IMWRITE_WEBP_QUALITY, 82])
    if not done:
        raise BrokenImagery("the tile could not be encoded as WebP")
    return encoded.tobytes()  # type: ignore[no-any-return]


_open_files = local()


def _open(path: Path, version: str) -> Any:
    """This thread's open dataset: GDAL handles may not be shared between threads."""
    import rasterio  # noqa: PLC0415 - heavy
    from rasterio.errors import RasterioError  # noqa: PLC0415

    files = _open_files.__dict__
    key = (str(path), version)
    if key not in files:
        for old in [item for item in files if item[0] == key[0]]:
            files.pop(old).close()
        try:
            files[key] = rasterio.open(path)
        except RasterioError as error:
            raise BrokenImagery(f"{path.name} cannot be read as an image: {error}") from error
        if files[key].crs is None:
            files.pop(key).close()
            raise BrokenImagery(
                f"{path.name} has no coordinate reference system; give it one and register it again"
            )
    return files[key]
