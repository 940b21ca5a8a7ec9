"""Stage 2, align: where the ground of a pixel of one date lies in the other, and where that is unknown.

The field is that of the date that stays as it lies (`ImagePair.earlier_stays`, usually the later one) into
the date that is moved.

Directions of edges are correlated (see `structure`), first over windows of the whole pair, then tile by tile,
where neighbours vote with each other; tiles that disagree are dropped and the rest gives a smooth field.
Ground far from any tile that could be matched is "not assessed".
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter

from change_detection.grid import Grid, spread_windows
from change_detection.image import Mask, Pixels
from change_detection.pair import ImagePair
from change_detection.reading import Displacement, Shift
from change_detection.structure import NO_PEAK, Peak, Surface, edges, peak_of, surface
from gridtwin.progress import Progress, part, silent

Floats = NDArray[np.float64]

_COARSE_PX, _COARSE_REACH_PX, _LEAST_REACH_PX = 512, 48, 48
_WIDEST_STEP_PX = 1024.0
_LEAST_VALID_SHARE = 0.5
_VOTE_TILES, _SMOOTH_TILES = 0.6, 0.8
_CLEAR_PEAK, _EVEN_PX = 6.0, 0.5
_VERIFIED_TILES, _VERIFIED_PX = 36, 8
_TILED_SHARE, _LEAST_TILES = 0.6, 150
_TURNINGS = 4


@dataclass(frozen=True, slots=True)
class AlignOptions:
    """How shifts are measured and trusted.

    `min_peak` and `min_coarse_peak` are how far (in standard deviations) the best displacement of a tile with
    its neighbours, or of the whole, must rise over all others: noise reaches about 4. `min_matched_tiles`
    must agree to within `max_residual_px`. `trust_georeference` assesses ground that could not be matched as
    it lies, instead of leaving it out.
    """

    tile_px: int = 256
    max_tiles: int = 400
    min_peak: float = 5.2
    min_coarse_peak: float = 6.0
    min_matched_tiles: int = 4
    max_residual_px: float = 2.0
    max_tile_shift_px: int = 20
    max_coarse_shift_m: float = 48.0
    reach_tiles: float = 3.0
    trust_georeference: bool = False


@dataclass(frozen=True, slots=True)
class AlignReport:
    """What alignment found, in pixels of the working grid.

    `residual_px` is the median shift that is left when the field is applied, measured anew: how well the
    images lie on each other, not how far they were apart (`median_shift_px`).
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

    def turned(self) -> Alignment:
        """The same seen from the other date: where its ground lies in the one that stayed."""
        rows, cols = np.mgrid[0 : self.dx.shape[0], 0 : self.dx.shape[1]]
        x, y = (cols + 0.5) * self.step_px - 0.5, (rows + 0.5) * self.step_px - 0.5
        dx, dy = self.at(x, y)
        for _ in range(_TURNINGS):
            dx, dy = self.at(x - dx, y - dy)
        coarse = -self.report.coarse_shift_px[0], -self.report.coarse_shift_px[1]
        return replace(self, dx=-dx, dy=-dy, report=replace(self.report, coarse_shift_px=coarse))


def _between(place: Floats, step: float, count: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Numbers of the nodes before and behind each place along one axis."""
    node = np.floor((place + 0.5) / step - 0.5).astype(np.intp)
    return np.clip(node, 0, count - 1), np.clip(node + 1, 0, count - 1)


def align(
    pair: ImagePair, options: AlignOptions | None = None, *, workers: int = 2, progress: Progress = silent
) -> Alignment:
    """The displacement field of a pair, with residuals.

    Where nothing can be matched the field is not assessed (or, with `trust_georeference`, zero).
    """
    options = options or AlignOptions()
    grid = pair.grid
    coarse = _coarse_shift(pair, options)
    tile = options.tile_px if pair.reading_factor <= 2 else options.tile_px * 3 // 4
    tile = int(min(tile, max(32, min(grid.width, grid.height) // 2)))
    step = _step(grid.width * grid.height, tile, options)
    rows, cols = max(1, round(grid.height / step)), max(1, round(grid.width / step))
    lattice = _Lattice(pair, step, (rows, cols), tile, workers)
    found = lattice.measure(Shift(*coarse), min(options.max_tile_shift_px, tile // 4), part(progress, 0, 0.5))
    field, matched = _field(found, step, Shift(*coarse), options)
    if matched.any() and _is_uneven(field, matched):
        # Where the shift changes within a tile its peak is blurred: with the field undone it is sharp.
        again = lattice.measure(field, min(options.max_tile_shift_px, tile // 4), part(progress, 0.5, 0.95))
        field, matched = _field(again, step, field, options)
    field = replace(field, report=replace(field.report, coarse_shift_px=coarse))
    done = _verified(pair, field, np.argwhere(matched), tile, options)
    progress(1.0, "align")
    return done


@dataclass(frozen=True, slots=True)
class _Lattice:
    """The tiles at which the dates are matched."""

    pair: ImagePair
    step_px: float
    shape: tuple[int, int]
    tile_px: int
    workers: int

    def measure(self, known: Displacement, reach_px: int, progress: Progress) -> NDArray[np.float32]:
        """(rows, columns, surface): agreement of every tile on top of a known displacement; 0 where none."""
        nodes = list(np.ndindex(self.shape))

        def match(node: tuple[int, ...]) -> Surface | None:
            centre = ((node[1] + 0.5) * self.step_px, (node[0] + 0.5) * self.step_px)
            return _agreement(self.pair, _window_at(centre, self.tile_px, self.pair), known, reach_px)

        side = 2 * reach_px + 1
        found = np.zeros((*self.shape, side, side), np.float32)
        with ThreadPoolExecutor(self.workers) as pool:
            for index, agreement in enumerate(pool.map(match, nodes)):
                if agreement is not None:
                    found[nodes[index]] = agreement
                progress((index + 1) / len(nodes), "align")
        return found


def _is_uneven(field: Alignment, matched: NDArray[np.bool_]) -> bool:
    spread = max(float(field.dx[matched].std()), float(field.dy[matched].std()))
    return spread > _EVEN_PX


def _step(area_px: int, tile_px: int, options: AlignOptions) -> float:
    """Distance of the nodes: so far apart that their tiles are a part of the image, not several images."""
    least = _LEAST_TILES if tile_px >= options.tile_px else 2 * _LEAST_TILES // 3
    count = float(np.clip(_TILED_SHARE * area_px / tile_px**2, least, options.max_tiles))
    return float(max(tile_px / 2, min(_WIDEST_STEP_PX, (area_px / count) ** 0.5)))


def _coarse_shift(pair: ImagePair, options: AlignOptions) -> tuple[float, float]:
    """The shift of the pair as a whole, from reduced windows that vote together; 0 where they see none."""
    grid = pair.grid
    reach_px = max(_LEAST_REACH_PX, options.max_coarse_shift_m / grid.gsd_m)
    factor = max(1, round(reach_px / _COARSE_REACH_PX))
    small = grid.reduced(factor)
    # Windows of the same size in the file, however much of it goes into one pixel.
    size = min(max(256, _COARSE_PX // pair.reading_factor), small.width, small.height)
    reach = min(round(reach_px / factor), size // 3)
    seen = [_agreement(pair, w, None, reach, small) for w in spread_windows(small, size, 3)]
    votes = [agreement for agreement in seen if agreement is not None]
    if not votes:
        return 0.0, 0.0
    peak = peak_of(np.sum(votes, axis=0, dtype=np.float32))
    if peak.height < options.min_coarse_peak or max(abs(peak.dx), abs(peak.dy)) < 0.5:
        return 0.0, 0.0
    return peak.dx * factor, peak.dy * factor


def _window_at(centre: tuple[float, float], size: int, pair: ImagePair) -> Window:
    width, height = min(size, pair.grid.width), min(size, pair.grid.height)
    col = int(np.clip(centre[0] - width / 2, 0, pair.grid.width - width))
    row = int(np.clip(centre[1] - height / 2, 0, pair.grid.height - height))
    return Window(col, row, width, height)


def _agreement(
    pair: ImagePair, window: Window, shift: Displacement | None, reach_px: int, grid: Grid | None = None
) -> Surface | None:
    """How well the dates agree in a window for every displacement, on top of one that is known already."""
    view = pair.read(window, flow=shift, grid=grid)
    if view.valid.mean() < _LEAST_VALID_SHARE:
        return None
    still, moved = (view.before, view.after) if pair.earlier_stays else (view.after, view.before)
    at_rest, shifted = edges(still, view.valid), edges(moved, view.valid)
    return None if at_rest is None or shifted is None else surface(at_rest, shifted, reach_px)


def _field(
    found: NDArray[np.float32], step: float, known: Displacement, options: AlignOptions
) -> tuple[Alignment, NDArray[np.bool_]]:
    """The field that the tiles give together, and which matched; `found` is on top of a known one."""
    shape = (found.shape[0], found.shape[1])
    rows, cols = np.mgrid[0 : shape[0], 0 : shape[1]]
    base = known.at((cols + 0.5) * step - 0.5, (rows + 0.5) * step - 0.5)
    voted = gaussian_filter(found, (_VOTE_TILES, _VOTE_TILES, 0, 0), mode="constant")
    dx, dy, weight = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    for node in np.ndindex(shape):
        peak = _peak_at(found[node], voted[node], options)
        if peak.height >= options.min_peak:
            dx[node], dy[node], weight[node] = base[0][node] + peak.dx, base[1][node] + peak.dy, peak.height
    weight[_outliers(dx, dy, weight > 0)] = 0
    smooth = [_smooth(values, weight) for values in (dx, dy)]
    apart = np.hypot(dx - smooth[0], dy - smooth[1])[weight > 0]
    # A handful of tiles, or tiles that contradict each other, prove nothing.
    few = min(options.min_matched_tiles, weight.size)
    if len(apart) < few or float(np.median(apart)) > options.max_residual_px:
        weight[:] = 0
        smooth = [np.asarray(values, np.float64) for values in base]
    # What a tile shows clearly stands; the rest follows its neighbours.
    trust = np.clip((weight - _CLEAR_PEAK) / _CLEAR_PEAK, 0, 0.9)
    field = [s + trust * (v - s) for s, v in zip(smooth, (dx, dy), strict=True)]
    assessed = _near(weight > 0, options.reach_tiles) | options.trust_georeference
    report = AlignReport(
        tiles=weight.size,
        matched_tiles=int((weight > 0).sum()),
        coarse_shift_px=(0.0, 0.0),
        median_shift_px=float(np.median(np.hypot(*field))),
        residual_px=None,
        residual_p90_px=None,
        assessed_share=float(assessed.mean()),
    )
    return Alignment(field[0], field[1], assessed, step, report), weight > 0


def _peak_at(own: Surface, voted: Surface, options: AlignOptions) -> Peak:
    """The tile's own peak where it is clear, else the one it has together with its neighbours."""
    if not own.any():
        return NO_PEAK
    peak = peak_of(own)
    return peak if peak.height >= _CLEAR_PEAK else peak_of(voted)


def _verified(
    pair: ImagePair, found: Alignment, matched: NDArray[np.intp], tile_px: int, options: AlignOptions
) -> Alignment:
    """The report with what is left when the field is applied, measured anew on some of the matched tiles."""
    left = []
    for row, col in matched[:: max(1, len(matched) // _VERIFIED_TILES)]:
        centre = ((col + 0.5) * found.step_px, (row + 0.5) * found.step_px)
        agreement = _agreement(pair, _window_at(centre, tile_px, pair), found, _VERIFIED_PX)
        peak = NO_PEAK if agreement is None else peak_of(agreement)
        if peak.height >= options.min_peak - 1:
            left.append(float(np.hypot(peak.dx, peak.dy)))
    if not left:
        return found
    residual, high = (float(np.quantile(left, q)) for q in (0.5, 0.9))
    return replace(found, report=replace(found.report, residual_px=residual, residual_p90_px=high))


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
        cv2.GaussianBlur(array, (0, 0), _SMOOTH_TILES, borderType=cv2.BORDER_CONSTANT)
        for array in (values * weight, weight)
    ]
    lean = 0.02 * float(weight[weight > 0].mean())
    return (blur[0] + lean * overall) / (blur[1] + lean)


def _near(known: NDArray[np.bool_], reach: float) -> NDArray[np.bool_]:
    if not known.any():
        return np.zeros_like(known)
    distance = cv2.distanceTransform((~known).astype(np.uint8), cv2.DIST_L2, 5)
    return distance <= reach
