"""The dark map that lies on the ground when no orthophoto is shown: surfaces, greens, roads, shadows.

Drawn by the server into tiles so that it drapes on the terrain exactly as imagery does.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
import shapely
from pyproj import Transformer
from pyproj.enums import TransformDirection

from twin_server.city import Bbox, City
from twin_server.imagery import TILE_SIZE, tile_bounds
from twin_server.layers import scene_layer

BACKGROUND = "#18212b"
_SCALE = 2  # drawn twice as large and averaged down: smooth edges
_SURFACES = ("terrain_surface", "green_plot")
_ROAD_WIDTH_M = 7.0
_SHADOW = 0.55
_SHIFT = 4  # cv2 takes fixed-point coordinates with this many fractional bits


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Everything that is drawn, in EPSG:3857, in drawing order."""

    geometries: np.ndarray
    colors: np.ndarray
    tree: Any  # shapely.STRtree


class BaseMap:
    """Makes map tiles of one city; reads the layers again when they have changed."""

    def __init__(self, city: City) -> None:
        self.city = city
        self._lock = Lock()
        self._sheet: tuple[str, _Sheet] | None = None

    def render(self, *, zoom: int, column: int, row: int) -> bytes:
        """One tile as WebP.

        Raises:
            BadRequest: there is no such tile.
        """
        import cv2  # noqa: PLC0415 - heavy

        bounds = tile_bounds(zoom, column, row)
        sheet = self._current()
        size = TILE_SIZE * _SCALE
        image = np.empty((size, size, 3), dtype=np.uint8)
        image[:] = _bgr(BACKGROUND)
        _draw_shapes(image, sheet, bounds)
        _draw_shadows(image, self.city, bounds)
        image = cv2.resize(image, (TILE_SIZE, TILE_SIZE), interpolation=cv2.INTER_AREA)
        return cv2.imencode(".webp", image, [cv2.IMWRITE_WEBP_QUALITY, 88])[1].tobytes()

    def version(self) -> str:
        """A text that changes when something changes that is drawn; writes to other layers leave it alone."""
        return self.city.state(*_SURFACES, "road", "building")

    def _current(self) -> _Sheet:
        version = self.version()
        with self._lock:
            if self._sheet is None or self._sheet[0] != version:
                self._sheet = (version, _read_sheet(self.city))
            return self._sheet[1]


def _read_sheet(city: City) -> _Sheet:
    to_mercator = Transformer.from_crs(city.workspace.crs, 3857, always_xy=True)
    parts = [*(_areas(city, name) for name in _SURFACES), _roads(city)]
    geometries = np.concatenate([part[0] for part in parts])
    colors = np.concatenate([part[1] for part in parts])
    geometries = _project(geometries, to_mercator)
    return _Sheet(geometries, colors, shapely.STRtree(geometries))


def _areas(city: City, name: str) -> tuple[np.ndarray, np.ndarray]:
    layer = scene_layer(name)
    column = layer.color_by or "kind"
    frame = city.read(name, columns=(column, "geometry"))
    colors = [_bgr(layer.colors.get(str(value), layer.color)) for value in frame[column]]
    return _geometries(frame), np.array(colors, dtype=np.uint8).reshape(-1, 3)


def _roads(city: City) -> tuple[np.ndarray, np.ndarray]:
    frame = city.read("road", columns=("width_m", "geometry"))
    widths = frame["width_m"].astype("float64").fillna(_ROAD_WIDTH_M).to_numpy()
    shapes = shapely.buffer(_geometries(frame), widths / 2, cap_style="flat", join_style="round")
    color = _bgr(scene_layer("terrain_surface").colors["road"])
    return np.asarray(shapes, dtype=object), np.tile(np.array(color, dtype=np.uint8), (len(frame), 1))


def _geometries(frame: Any) -> np.ndarray:
    return np.asarray(frame.geometry.array, dtype=object) if len(frame) else np.empty(0, dtype=object)


def _project(geometries: np.ndarray, transformer: Transformer) -> np.ndarray:
    flat = shapely.force_2d(geometries)
    return np.asarray(shapely.transform(flat, transformer.transform, interleaved=False), dtype=object)


def _draw_shapes(image: np.ndarray, sheet: _Sheet, bounds: Bbox) -> None:
    for index in np.sort(sheet.tree.query(shapely.box(*bounds))):
        _fill(image, sheet.geometries[index], tuple(map(int, sheet.colors[index])), bounds)


def _draw_shadows(image: np.ndarray, city: City, bounds: Bbox) -> None:
    """Darken the ground around buildings, so that they stand on it instead of floating."""
    import cv2  # noqa: PLC0415 - heavy

    size = image.shape[0]
    meters_per_pixel = (bounds[2] - bounds[0]) / size
    blur = 3.0 / meters_per_pixel
    if blur < 1:
        return
    shade = np.zeros(image.shape[:2], dtype=np.uint8)
    for building in _buildings(city, shapely.box(*bounds).buffer(12).bounds):
        _fill(shade, building, (255,), bounds)
    if shade.any():
        factor = 1 - _SHADOW * cv2.GaussianBlur(shade, (0, 0), min(blur, 24)).astype(np.float32) / 255
        np.multiply(image, factor[..., None], out=image, casting="unsafe")


def _buildings(city: City, bounds: Bbox) -> np.ndarray:
    """Footprints that touch a box, both in EPSG:3857."""
    to_mercator = Transformer.from_crs(city.workspace.crs, 3857, always_xy=True)
    box = to_mercator.transform_bounds(*bounds, direction=TransformDirection.INVERSE)
    found = city.workspace.read("building", bbox=box, columns=["geometry"])
    return _project(_geometries(found), to_mercator)


def _fill(image: np.ndarray, geometry: Any, color: tuple[int, ...], bounds: Bbox) -> None:
    import cv2  # noqa: PLC0415 - heavy

    size = image.shape[0]
    scale = size / (bounds[2] - bounds[0]) * (1 << _SHIFT)
    clipped = shapely.clip_by_rect(geometry, *_grow(bounds))
    for polygon in shapely.get_parts(clipped):
        if polygon.geom_type != "Polygon" or polygon.is_empty:
            continue
        rings = [polygon.exterior, *polygon.interiors]
        corners = [shapely.get_coordinates(ring) for ring in rings]
        pixels = [
            np.column_stack([(xy[:, 0] - bounds[0]) * scale, (bounds[3] - xy[:, 1]) * scale]).astype(np.int32)
            for xy in corners
        ]
        cv2.fillPoly(image, pixels, color, lineType=cv2.LINE_8, shift=_SHIFT)


def _grow(bounds: Bbox) -> Bbox:
    margin = (bounds[2] - bounds[0]) * 0.1
    return bounds[0] - margin, bounds[1] - margin, bounds[2] + margin, bounds[3] + margin


def _bgr(color: str) -> tuple[int, int, int]:
    return int(color[5:7], 16), int(color[3:5], 16), int(color[1:3], 16)
