"""Pictures of a patch on the ground: a chip of each date at its own resolution, and what is drawn on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window
from shapely import MultiPolygon, Polygon

from change_detection.align import Alignment
from change_detection.grid import Grid
from change_detection.image import Pixels
from change_detection.pair import ImagePair

Picture = NDArray[np.uint8]

# Sides of chips in pixels: finer images are reduced to the larger one, coarse ones enlarged to the smaller.
LARGEST_PX = 1600
_SMALLEST_PX = 480
_YELLOW = (0, 230, 255)  # OpenCV's order: blue, green, red
_BLACK = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Chip:
    """A picture (blue, green, red) and the ground it shows; `enlarged` times more pixels than were read."""

    picture: Picture
    grid: Grid
    enlarged: float = 1.0

    def outlined(self, polygon: Polygon | MultiPolygon) -> Picture:
        """The picture with the polygon's rings in yellow on black."""
        drawn = self.picture.copy()
        rings = [self._pixels(ring) for ring in _rings(polygon)]
        thick = max(2, round(max(drawn.shape[:2]) / 300))
        for colour, width in ((_BLACK, thick + 2), (_YELLOW, thick)):
            cv2.polylines(drawn, rings, isClosed=True, color=colour, thickness=width, lineType=cv2.LINE_AA)
        return drawn

    def facts(self) -> dict[str, object]:
        """Place, pixel size and enlargement, for evidence.json."""
        return {
            "bounds": [round(value, 3) for value in self.grid.bounds],
            "pixel_m": round(self.grid.gsd_m, 4),
            "enlarged": round(self.enlarged, 3),
        }

    def _pixels(self, ring: NDArray[np.float64]) -> NDArray[np.int32]:
        inverse = ~self.grid.transform
        points = np.array([inverse @ (x, y) for x, y in ring])
        return np.round(points - 0.5).astype(np.int32).reshape(-1, 1, 2)


def window_around(grid: Grid, polygon: Polygon | MultiPolygon, side_m: float) -> Window:
    """A square window of the grid about the middle of a polygon, moved to lie inside the grid."""
    min_x, min_y, max_x, max_y = polygon.bounds
    side = int(np.ceil(side_m / grid.gsd_m))
    centre = ~grid.transform @ ((min_x + max_x) / 2, (min_y + max_y) / 2)
    width, height = min(side, grid.width), min(side, grid.height)
    col = int(np.clip(round(centre[0] - width / 2), 0, grid.width - width))
    row = int(np.clip(round(centre[1] - height / 2), 0, grid.height - height))
    return Window(col, row, width, height)


def chips(
    pair: ImagePair, alignment: Alignment, window: Window, *, pixel_m: tuple[float, float]
) -> tuple[Chip, Chip]:
    """Both dates over a window of the pair's grid, each with pixels of its own size, on the same ground."""
    sizes = [_pixel_for(pair.grid, window, wanted) for wanted in pixel_m]
    first = _read(pair, alignment, window, sizes[0])
    second = first if sizes[1] == sizes[0] else _read(pair, alignment, window, sizes[1])
    return _chip(first[0], first[2]), _chip(second[1], second[2])


def fine_grid(grid: Grid, window: Window, pixel_m: float) -> Grid:
    """The ground of a window in pixels of about that size."""
    width = max(1, round(window.width * grid.gsd_m / pixel_m))
    size = window.width * grid.gsd_m / width
    height = max(1, round(window.height * grid.gsd_m / size))
    corner = grid.window_transform(window)
    return Grid(width, height, Affine(size, 0, corner.c, 0, -size, corner.f), grid.crs)


def fine_flow(alignment: Alignment, window: Window, grid: Grid, *, working_m: float) -> Pixels:
    """The displacement over a window of the working grid, in the pixels of a finer grid."""
    flow = alignment.flow(window)
    resized = cv2.resize(flow, (grid.width, grid.height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(resized * np.float32(working_m / grid.gsd_m), np.float32)


def beside(one: Picture, other: Picture) -> Picture:
    """Two pictures side by side, the smaller enlarged to the height of the larger."""
    height = max(one.shape[0], other.shape[0])
    same = [
        picture
        if picture.shape[0] == height
        else cv2.resize(picture, (round(picture.shape[1] * height / picture.shape[0]), height))
        for picture in (one, other)
    ]
    return np.asarray(np.hstack(same), np.uint8)


def _pixel_for(grid: Grid, window: Window, wanted: float) -> float:
    """Never coarser than the working grid nor finer than the image, and no chip beyond the largest side."""
    side_m = float(max(window.width, window.height)) * grid.gsd_m
    return max(min(wanted, grid.gsd_m), side_m / LARGEST_PX)


def _read(
    pair: ImagePair, alignment: Alignment, window: Window, pixel_m: float
) -> tuple[Pixels, Pixels, Grid]:
    grid = fine_grid(pair.grid, window, pixel_m)
    flow = fine_flow(alignment, window, grid, working_m=pair.grid.gsd_m)
    view = pair.read(grid.whole, grid=grid, flow=flow)
    return view.before, view.after, grid


def _chip(pixels: Pixels, grid: Grid) -> Chip:
    picture = np.ascontiguousarray(np.clip(pixels, 0, 255).astype(np.uint8)[..., ::-1])
    factor = max(1.0, _SMALLEST_PX / max(picture.shape[:2]))
    if factor == 1.0:
        return Chip(picture, grid)
    width = round(grid.width * factor)
    size = grid.width * grid.gsd_m / width
    height = max(1, round(grid.height * grid.gsd_m / size))
    larger = cv2.resize(picture, (width, height), interpolation=cv2.INTER_CUBIC)
    shown = Grid(width, height, Affine(size, 0, grid.transform.c, 0, -size, grid.transform.f), grid.crs)
    return Chip(np.asarray(larger, np.uint8), shown, width / grid.width)


def _rings(polygon: Polygon | MultiPolygon) -> Iterator[NDArray[np.float64]]:
    for part in polygon.geoms if isinstance(polygon, MultiPolygon) else (polygon,):
        for ring in (part.exterior, *part.interiors):
            yield np.asarray(ring.coords)[:, :2]
