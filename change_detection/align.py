"""Stage 2, align: where the ground of each after pixel lies in the before image, and where that is unknown.

Phase correlation of gradient magnitudes, first of the whole pair, then tile by tile; tiles that disagree with
their neighbours are dropped and the rest gives a smooth field. After Guizar-Sicairos 2008 in spirit, with
OpenCV's centroid for the sub-pixel part. Ground far from any tile that could be matched is "not assessed".
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.grid import spread_windows
from change_detection.image import Mask, Pixels
from change_detection.pair import ImagePair
from change_detection.reading import Shift
from change_detection.structure import joint_shift, likeness, moved, structures
from gridtwin.progress import Progress, silent

Floats = NDArray[np.float64]

_COARSE_PX = 512
_WIDEST_STEP_PX = 1024.0
_TILED_SHARE, _LEAST_TILES = 0.6, 144


@dataclass(frozen=True, slots=True)
class AlignOptions:
    """How shifts are measured and trusted.

    `trust_georeference` assesses ground that could not be matched as it lies, instead of leaving it out.
    """

    tile_px: int = 256
    max_tiles: int = 400
    min_response: float = 0.06
    min_likeness: float = 0.10
    min_matched_tiles: int = 4
    max_residual_px: float = 2.0
    max_tile_shift_px: float = 16.0
    max_coarse_shift_px: float = 96.0
    reach_tiles: float = 3.0
    trust_georeference: bool = False


@dataclass(frozen=True, slots=True)
class AlignReport:
    """What alignment found, in pixels of the working grid.

    `residual_px` is the median distance of the matched tiles from the smooth field: how well the images can
    be laid on each other, not how far they were apart (`median_shift_px`).
    """

    tiles: int
    matched_tiles: int
    coarse_shift_px: tuple[float, float]
    median_shift_px: float
    residual_px: float | None
    residual_p90_px: float | None
    assessed_share: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """A field of displacements on a coarse lattice of nodes, `step_px` apart, the first at half a step."""

    dx: Floats
    dy: Floats
    assessed: NDArray[np.bool_]
    step_px: float
    report: AlignReport

    def at(self, cols: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Displacement (dx, dy) in pixels at positions of the working grid."""
        left, right = _between(cols, self.step_px, self.dx.shape[1])
        up, down = _between(rows, self.step_px, self.dx.shape[0])
        x, y = (cols + 0.5) / self.step_px - 0.5, (rows + 0.5) / self.step_px - 0.5
        x, y = np.clip(x - left, 0, 1), np.clip(y - up, 0, 1)
        found = [
            (1 - y) * ((1 - x) * v[up, left] + x * v[up, right])
            + y * ((1 - x) * v[down, left] + x * v[down, right])
            for v in (self.dx, self.dy)
        ]
        return found[0], found[1]

    def flow(self, window: Window) -> Pixels:
        """Displacement (rows, columns, 2) in pixels for a window of the working grid."""
        cols = np.arange(window.width, dtype=np.float64) + window.col_off
        rows = np.arange(window.height, dtype=np.float64) + window.row_off
        return np.stack(self.at(*np.meshgrid(cols, rows)), axis=-1).astype(np.float32)

    def assessed_in(self, window: Window) -> Mask:
        """Where the field is trustworthy enough to compare pixels."""
        if self.assessed.all():
            return np.ones((int(window.height), int(window.width)), bool)
        cols = ((np.arange(window.width) + window.col_off + 0.5) / self.step_px).astype(int)
        rows = ((np.arange(window.height) + window.row_off + 0.5) / self.step_px).astype(int)
        last = np.array(self.assessed.shape) - 1
        return np.asarray(self.assessed[np.ix_(np.minimum(rows, last[0]), np.minimum(cols, last[1]))], bool)


def _between(place: Floats, step: float, count: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Numbers of the nodes before and behind each place along one axis."""
    node = np.floor((place + 0.5) / step - 0.5).astype(np.intp)
    return np.clip(node, 0, count - 1), np.clip(node + 1, 0, count - 1)


@dataclass(frozen=True, slots=True)
class _Match:
    dx: float
    dy: float
    response: float


def align(
    pair: ImagePair, options: AlignOptions | None = None, *, workers: int = 2, progress: Progress = silent
) -> Alignment:
    """The displacement field of a pair, with residuals.

    Where nothing can be matched the field is not assessed (or, with `trust_georeference`, zero).
    """
    options = options or AlignOptions()
    grid = pair.grid
    coarse = _coarse_shift(pair, options)
    tile = int(min(options.tile_px, max(32, min(grid.width, grid.height) // 2)))
    step = _step(grid.width * grid.height, tile, options)
    rows, cols = max(1, round(grid.height / step)), max(1, round(grid.width / step))
    nodes = [(row, col) for row in range(rows) for col in range(cols)]

    def match(node: tuple[int, int]) -> _Match | None:
        centre = ((node[1] + 0.5) * step, (node[0] + 0.5) * step)
        return _match_tile(pair, _window_at(centre, tile, pair), coarse, options)

    matches: list[_Match | None] = []
    with ThreadPoolExecutor(workers) as pool:
        for index, found in enumerate(pool.map(match, nodes)):
            matches.append(found)
            progress((index + 1) / len(nodes), "align")
    return _field(matches, (rows, cols), step, coarse, options)


def _step(area_px: int, tile_px: int, options: AlignOptions) -> float:
    """Distance of the nodes: so far apart that their tiles are a part of the image, not several images."""
    count = float(np.clip(_TILED_SHARE * area_px / tile_px**2, _LEAST_TILES, options.max_tiles))
    return max(tile_px / 2, min(_WIDEST_STEP_PX, (area_px / count) ** 0.5))


def _coarse_shift(pair: ImagePair, options: AlignOptions) -> tuple[float, float]:
    """The shift of the pair as a whole, from reduced windows that vote together; 0 where they see none."""
    grid = pair.grid
    factor = int(np.clip(round(max(grid.width, grid.height) / _COARSE_PX / 1.5), 1, 4))
    small = grid.reduced(factor)
    windows = spread_windows(small, _COARSE_PX, 3)
    limit = options.max_coarse_shift_px / factor
    seen = [structures(pair.read(window, grid=small)) for window in windows]
    dx, dy, response = joint_shift(seen, limit)
    if response < options.min_response or max(abs(dx), abs(dy)) < 0.5:
        return 0.0, 0.0
    shift = Shift(dx * factor, dy * factor)
    shifted = [structures(pair.read(window, grid=small, flow=shift)) for window in windows]
    if likeness(shifted) <= likeness(seen):
        return 0.0, 0.0
    return shift.dx, shift.dy


def _window_at(centre: tuple[float, float], size: int, pair: ImagePair) -> Window:
    width, height = min(size, pair.grid.width), min(size, pair.grid.height)
    col = int(np.clip(centre[0] - width / 2, 0, pair.grid.width - width))
    row = int(np.clip(centre[1] - height / 2, 0, pair.grid.height - height))
    return Window(col, row, width, height)


def _match_tile(
    pair: ImagePair, window: Window, coarse: tuple[float, float], options: AlignOptions
) -> _Match | None:
    """Shift of one tile, measured twice: the second time with the first already undone."""
    view = pair.read(window, flow=Shift(*coarse))
    if view.valid.mean() < 0.5:
        return None
    after, before = structures(view)
    first_x, first_y, response = joint_shift([(after, before)], options.max_tile_shift_px)
    if response < options.min_response:
        return None
    more_x, more_y, response = joint_shift(
        [(after, moved(before, first_x, first_y))], options.max_tile_shift_px
    )
    dx, dy = first_x + more_x, first_y + more_y
    if response < options.min_response or likeness([(after, moved(before, dx, dy))]) < options.min_likeness:
        return None
    return _Match(coarse[0] + dx, coarse[1] + dy, response)


def _field(
    matches: Sequence[_Match | None],
    shape: tuple[int, int],
    step: float,
    coarse: tuple[float, float],
    options: AlignOptions,
) -> Alignment:
    dx, dy, weight = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    for index, found in enumerate(matches):
        if found:
            node = divmod(index, shape[1])
            dx[node], dy[node], weight[node] = found.dx, found.dy, found.response
    weight[_outliers(dx, dy, weight > 0)] = 0
    smooth_x, smooth_y = _smooth(dx, weight), _smooth(dy, weight)
    residual = np.hypot(dx - smooth_x, dy - smooth_y)[weight > 0]
    # A handful of tiles, or tiles that contradict each other, prove nothing.
    few = min(options.min_matched_tiles, len(matches))
    if len(residual) < few or float(np.median(residual)) > options.max_residual_px:
        weight[:] = 0
        smooth_x, smooth_y = np.full(shape, coarse[0]), np.full(shape, coarse[1])
        residual = np.empty(0)
    assessed = _near(weight > 0, options.reach_tiles) | options.trust_georeference
    report = AlignReport(
        tiles=len(matches),
        matched_tiles=len(residual),
        coarse_shift_px=coarse,
        median_shift_px=float(np.median(np.hypot(smooth_x, smooth_y))),
        residual_px=float(np.median(residual)) if len(residual) else None,
        residual_p90_px=float(np.quantile(residual, 0.9)) if len(residual) else None,
        assessed_share=float(assessed.mean()),
    )
    return Alignment(smooth_x, smooth_y, assessed, step, report)


def _outliers(dx: Floats, dy: Floats, known: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tiles whose shift is far from what their neighbours agree on (all tiles where there are few)."""
    wrong = np.zeros_like(known)
    if known.sum() < 3:
        return wrong
    spread = [1.4826 * np.median(np.abs(v[known] - np.median(v[known]))) for v in (dx, dy)]
    for row, col in np.argwhere(known):
        near = (slice(max(0, row - 3), row + 4), slice(max(0, col - 3), col + 4))
        pick = known[near] if known[near].sum() >= 5 else None
        for values, limit in zip((dx, dy), spread, strict=True):
            others = values[near][pick] if pick is not None else values[known]
            if abs(values[row, col] - np.median(others)) > max(1.0, 2.5 * limit):
                wrong[row, col] = True
    return wrong


def _smooth(values: Floats, weight: Floats) -> Floats:
    """Weighted Gaussian mean of the neighbours, leaning on the global mean where there are none."""
    if not weight.any():
        return values
    overall = float((values * weight).sum() / weight.sum())
    blur = [
        cv2.GaussianBlur(array, (0, 0), 1.2, borderType=cv2.BORDER_CONSTANT)
        for array in (values * weight, weight)
    ]
    lean = 0.02 * float(weight[weight > 0].mean())
    return (blur[0] + lean * overall) / (blur[1] + lean)


def _near(known: NDArray[np.bool_], reach: float) -> NDArray[np.bool_]:
    if not known.any():
        return np.zeros_like(known)
    distance = cv2.distanceTransform((~known).astype(np.uint8), cv2.DIST_L2, 5)
    return distance <= reach
