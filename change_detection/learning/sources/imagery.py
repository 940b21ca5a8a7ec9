"""Real pictures that may be trained on: single images, series of one place, map tiles with footprints."""

from __future__ import annotations

import re
import warnings
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.features import rasterize

from change_detection.errors import UnusableImage
from change_detection.learning.sources.pairs import UNKNOWN, Picture

_TILE = re.compile(r"(\d+)-(\d+)-(\d+)\.(png|tif|jpg)$")
_EARTH_M = 40_075_016.685578488


@dataclass(frozen=True, slots=True)
class Place:
    """One place: pictures of equal size by date, pixel size in metres, buildings (0, 1, 255 unknown)."""

    name: str
    pictures: tuple[Picture, ...]
    gsd_m: float
    buildings: NDArray[np.uint8]
    usable: NDArray[np.bool_]

    @property
    def has_buildings(self) -> bool:
        """Whether it is known where buildings stand, of most of the place."""
        return bool((self.buildings[self.usable] != UNKNOWN).mean() > 0.5) if self.usable.any() else False


def series(
    paths: list[Path], *, footprints: Path | None = None, is_empty: bool = False, west_share: float = 1.0
) -> Place:
    """Georeferenced images of one place, cut to their common size.

    Args:
        paths: one image a date.
        footprints: of the buildings on all dates; see `_burnt`.
        is_empty: nobody ever built there.
        west_share: how much of the place, from its western edge, is used; the rest stays unseen.

    Raises:
        UnusableImage: less than three bands, or sizes that differ by more than a few pixels.
    """
    pictures, gsd_m = [], 0.0
    for path in sorted(paths):
        with rasterio.open(path) as data:
            if data.count < 3:
                raise UnusableImage(
                    f"{path} has {data.count} bands; training needs red, green and blue",
                    zh=f"{path}只有{data.count}个波段；训练需要红、绿、蓝波段",
                )
            pictures.append(np.moveaxis(data.read([1, 2, 3]), 0, -1).astype(np.uint8))
            gsd_m = _gsd(data.transform, data.crs)
            transform, crs = data.transform, data.crs
    sizes = np.array([picture.shape[:2] for picture in pictures])
    found = sorted({tuple(size) for size in sizes.tolist()})
    if (sizes.max(0) - sizes.min(0)).max() > 4:
        raise UnusableImage(
            f"{paths[0].parent}: images of one place differ in size: {found}",
            zh=f"{paths[0].parent}：同一地点的影像大小不一：{found}",
        )
    rows, cols = sizes.min(0)
    cut = [np.ascontiguousarray(p[:rows, : int(cols * west_share)]) for p in pictures]
    usable = np.logical_and.reduce([p.sum(2) > 0 for p in cut])
    buildings = np.full(usable.shape, 0 if is_empty else UNKNOWN, np.uint8)
    if footprints is not None:
        buildings = _burnt(_footprints(footprints, crs), usable.shape, transform)
    return Place(
        paths[0].stem if len(paths) == 1 else paths[0].parent.name, tuple(cut), gsd_m, buildings, usable
    )


def map_tiles(folder: Path, footprints: Path | None, *, least_tiles: int = 1) -> list[Place]:
    """Web map tiles (names end x-y-zoom) laid out, with footprints in longitude and latitude burnt in.

    Without footprints nobody knows where buildings stand.
    """
    groups: dict[int, dict[tuple[int, int], Path]] = defaultdict(dict)
    for path in sorted(folder.iterdir()):
        if match := _TILE.search(path.name):
            x, y, zoom = (int(part) for part in match.groups()[:3])
            groups[zoom][x, y] = path
    shapes = _footprints(footprints, CRS.from_epsg(3857)) if footprints else None
    return [
        place
        for zoom, tiles in groups.items()
        for block in _blocks(set(tiles))
        if len(block) >= least_tiles
        for place in [_laid_out(folder.name, zoom, {key: tiles[key] for key in block}, shapes)]
    ]


def _blocks(keys: set[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Tiles that touch, together."""
    blocks = []
    left = set(keys)
    while left:
        todo, block = [left.pop()], []
        while todo:
            x, y = todo.pop()
            block.append((x, y))
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in left:
                    left.remove(near)
                    todo.append(near)
        blocks.append(sorted(block))
    return sorted(blocks)


def _laid_out(
    name: str, zoom: int, tiles: dict[tuple[int, int], Path], shapes: gpd.GeoDataFrame | None
) -> Place:
    left, top = min(x for x, _ in tiles), min(y for _, y in tiles)
    cols, rows = max(x for x, _ in tiles) - left + 1, max(y for _, y in tiles) - top + 1
    read = {key: _tile(path) for key, path in tiles.items()}
    px = next(iter(read.values())).shape[0]
    picture = np.zeros((rows * px, cols * px, 3), np.uint8)
    for (x, y), tile in read.items():
        picture[(y - top) * px : (y - top + 1) * px, (x - left) * px : (x - left + 1) * px] = tile
    side = _EARTH_M / 2**zoom
    north = _EARTH_M / 2 - top * side
    transform = Affine(side / px, 0, left * side - _EARTH_M / 2, 0, -side / px, north)
    if shapes is None:
        mask = np.full(picture.shape[:2], UNKNOWN, np.uint8)
    else:
        mask = _burnt(shapes, picture.shape[:2], transform)
    latitude = np.arctan(np.sinh((north - rows * side / 2) / (_EARTH_M / 2 / np.pi)))
    usable = picture.sum(2) > 0
    return Place(f"{name}-{zoom}-{left}-{top}", (picture,), float(side / px * np.cos(latitude)), mask, usable)


def _footprints(path: Path, crs: CRS) -> gpd.GeoDataFrame:
    frame = gpd.read_file(path).to_crs(crs)
    return frame[frame.geom_type.isin(["Polygon", "MultiPolygon"]) & ~frame.geometry.is_empty]


def _burnt(frame: gpd.GeoDataFrame, shape: tuple[int, ...], transform: Affine) -> NDArray[np.uint8]:
    """Footprints as pixels: 1 for buildings, 255 where a column `kind` says unknown, buildings above."""
    is_unknown = frame["kind"] == "unknown" if "kind" in frame else np.zeros(len(frame), bool)
    shapes = [(s, UNKNOWN) for s in frame.geometry[is_unknown]] + [
        (s, 1) for s in frame.geometry[~is_unknown]
    ]
    if not shapes:
        return np.zeros(shape, np.uint8)
    return np.asarray(rasterize(shapes, shape, transform=transform, dtype="uint8"), np.uint8)


def _tile(path: Path) -> Picture:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        data = rasterio.open(path)
    with data:
        if data.count < 3:
            raise UnusableImage(
                f"{path} has {data.count} bands; training needs red, green and blue",
                zh=f"{path}只有{data.count}个波段；训练需要红、绿、蓝波段",
            )
        return np.asarray(np.moveaxis(data.read([1, 2, 3]), 0, -1), np.uint8)


def _gsd(transform: Affine, crs: CRS | None) -> float:
    if crs is not None and crs.is_geographic:
        return float(abs(transform.e) * _EARTH_M / 360)
    return float(abs(transform.e))
