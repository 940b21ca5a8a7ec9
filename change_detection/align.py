"""Stage 2, align: where the ground of each after pixel lies in the before image, and where that is unknown.

Phase correlation of gradient magnitudes, first of the whole pair, then tile by tile; tiles that disagree with
their neighbours are dropped and the rest gives a smooth field. After Guizar-Sicairos 2008 in spirit, with
OpenCV's centroid for the sub-pixel part. Ground far from any tile that could be matched is "not assessed".
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.image import Mask, Pixels
from change_detection.pair import ImagePair, PairView
from gridtwin.progress import Progress, silent

Floats = NDArray[np.float64]

# Darker than this share of the median counts as shadow: found on the sample city, where the true shifts are
# known (root mean square error 0.92 px with shadows, 0.25 px without).
_SHADOW_SHARE = 0.8
_LEAST_LIT_PX = 100


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
    max_coarse_shift_px: float = 64.0
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

    def flow(self, window: Window) -> Pixels:
        """Displacement (rows, columns, 2) in pixels for a window of the working grid."""
        maps = [self._sample(values, window, cv2.INTER_LINEAR) for values in (self.dx, self.dy)]
        return np.asarray(np.stack(maps, axis=-1), np.float32)

    def assessed_in(self, window: Window) -> Mask:
        """Where the field is trustworthy enough to compare pixels."""
        return self._sample(self.assessed.astype(np.float64), window, cv2.INTER_NEAREST) > 0.5

    def _sample(self, values: Floats, window: Window, how: int) -> Pixels:
        cols = (np.arange(window.width) + window.col_off + 0.5) / self.step_px - 0.5
        rows = (np.arange(window.height) + window.row_off + 0.5) / self.step_px - 0.5
        map_x, map_y = np.meshgrid(cols.astype(np.float32), rows.astype(np.float32))
        source = values.astype(np.float32)
        found = cv2.remap(source, map_x, map_y, how, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(found, np.float32)


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
    step = max(tile / 2, (grid.width * grid.height / options.max_tiles) ** 0.5)
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


def shift_between(before: PairView, limit_px: float) -> tuple[float, float, float]:
    """Displacement (dx, dy) of a view's before image against its after image, and the peak's response 0 … 1.

    The ground of after pixel (x, y) is at (x + dx, y + dy) in the before image.
    """
    one, other = _structure(before.after, before.valid), _structure(before.before, before.valid)
    if one.std() < 1e-6 or other.std() < 1e-6:
        return 0.0, 0.0, 0.0
    hann = cv2.createHanningWindow((one.shape[1], one.shape[0]), cv2.CV_32F)
    (dx, dy), response = cv2.phaseCorrelate(one, other, hann)
    if max(abs(dx), abs(dy)) > limit_px:
        return 0.0, 0.0, 0.0
    return float(dx), float(dy), float(response)


def likeness(view: PairView) -> float:
    """Correlation (−1 … 1) of the lit structure of the two dates as they lie."""
    one, other = _structure(view.after, view.valid), _structure(view.before, view.valid)
    both = (one != 0) & (other != 0)
    if both.sum() < _LEAST_LIT_PX:
        return 0.0
    with np.errstate(invalid="ignore", divide="ignore"):
        found = float(np.corrcoef(one[both], other[both])[0, 1])
    return found if np.isfinite(found) else 0.0


def _coarse_shift(pair: ImagePair, options: AlignOptions) -> tuple[float, float]:
    small = pair.grid.coarser(768)
    factor = small.gsd_m / pair.grid.gsd_m
    dx, dy, response = shift_between(pair.read(small.whole, grid=small), options.max_coarse_shift_px / factor)
    if response < options.min_response or max(abs(dx), abs(dy)) < 0.5:
        return 0.0, 0.0
    return dx * factor, dy * factor


def _window_at(centre: tuple[float, float], size: int, pair: ImagePair) -> Window:
    width, height = min(size, pair.grid.width), min(size, pair.grid.height)
    col = int(np.clip(centre[0] - width / 2, 0, pair.grid.width - width))
    row = int(np.clip(centre[1] - height / 2, 0, pair.grid.height - height))
    return Window(col, row, width, height)


def _match_tile(
    pair: ImagePair, window: Window, coarse: tuple[float, float], options: AlignOptions
) -> _Match | None:
    """Shift of one tile, measured twice: the second time with the first already undone."""
    flow = np.full((int(window.height), int(window.width), 2), coarse, np.float32)
    view = pair.read(window, flow=flow)
    if view.valid.mean() < 0.5:
        return None
    first_x, first_y, response = shift_between(view, options.max_tile_shift_px)
    if response < options.min_response:
        return None
    moved = _moved(view, first_x, first_y)
    more_x, more_y, response = shift_between(moved, options.max_tile_shift_px)
    if response < options.min_response or likeness(_moved(moved, more_x, more_y)) < options.min_likeness:
        return None
    return _Match(coarse[0] + first_x + more_x, coarse[1] + first_y + more_y, response)


def _moved(view: PairView, dx: float, dy: float) -> PairView:
    """The view with its before image shifted back by (dx, dy)."""
    matrix = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
    size = (view.valid.shape[1], view.valid.shape[0])
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    before = cv2.warpAffine(view.before, matrix, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    seen = cv2.warpAffine(view.valid.astype(np.uint8), matrix, size, flags=how) > 0
    return replace(view, before=np.asarray(before, np.float32), valid=view.valid & seen)


def _structure(image: Pixels, valid: Mask) -> Pixels:
    """Gradient magnitude of the logarithm where the sun shines; 0 elsewhere.

    Shadows move with the hour: their edges are the strongest of a town and would pull the match after them.
    """
    if not valid.any():
        return np.zeros(valid.shape, np.float32)
    brightness = cv2.GaussianBlur(image.mean(axis=2), (0, 0), 1.0)
    grey = np.log(brightness + 12.0)
    gradient = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    lit = valid & (brightness >= _SHADOW_SHARE * float(np.median(brightness[valid])))
    inside = cv2.erode(lit.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    if inside.sum() < _LEAST_LIT_PX:
        return np.zeros_like(gradient)
    gradient = np.minimum(gradient, np.quantile(gradient[inside], 0.97))
    return np.where(inside, gradient - gradient[inside].mean(), 0).astype(np.float32)


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
