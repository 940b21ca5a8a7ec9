"""Stable ground of a pair, and the level of detection it shows: sampled node by node with bounded memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.errors import UnusablePair
from change_detection.grid import Grid, tiles
from change_detection.heights.cloud import GROUND, VEGETATION
from change_detection.heights.level import CONFIDENCE_95, Level, StableGround, robust
from change_detection.heights.relief import roughness, slope_of
from change_detection.heights.surface import Cover, SurfacePair
from change_detection.image import Mask, Pixels
from gridtwin.progress import Progress, silent

Floats = NDArray[np.float64]

_NODE_M, _MOST_NODES = 48.0, 64
_SAMPLES = 400
_LEAST_SAMPLES, _LEAST_NODES = 60, 6
# So many samples of the whole stand behind a node's own: few samples lean on the whole.
_LEAN = 100.0
# Smooth is what is little rougher than the smoothest third; never less, never more than these (m).
_ROUGH_M, _SMOOTHEST, _NOISY = (0.30, 1.2), 0.3, 1.3
_FLAT = 0.2
_SLOPE_BINS = (0.0, 0.05, 0.1, 0.2, 0.35, 0.6, 1.0)
# Spreads of nodes that differ by more than chance: their 90 % quantile over their 10 % quantile.
_UNEVEN = 1.6
_TILE_PX = 1024
# A spread below what a file of centimetres can hold would call rounding a change.
_LEAST_SIGMA_M = 0.01


def stable_ground(
    before: Pixels, after: Pixels, grid: Grid, covers: tuple[Cover | None, Cover | None] = (None, None)
) -> Mask:
    """Where ground may serve as stable: known, smooth on both dates, no plants, ground where that is told."""
    stable = np.isfinite(before) & np.isfinite(after)
    for surface, cover in zip((before, after), covers, strict=True):
        rough = roughness(surface, grid.gsd_m)
        known = rough[np.isfinite(rough)]
        usual = float(np.quantile(known, _SMOOTHEST)) if known.size else 0.0
        with np.errstate(invalid="ignore"):
            stable &= rough < np.clip(_NOISY * usual, *_ROUGH_M)
        if cover is None:
            continue
        if (cover == GROUND).mean() > 0.02:
            stable &= cover == GROUND
        else:
            stable &= ~np.isin(cover, VEGETATION)
    return np.asarray(stable, bool)


def measure_level(
    pair: SurfacePair, *, exclude: Callable[[Grid], Mask] | None = None, progress: Progress = silent
) -> Level:
    """The level of detection of registered surfaces, with the bias that is left between them.

    Args:
        pair: the surfaces.
        exclude: which cells of a grid are no terrain (buildings).
        progress: told how far the work is.

    Raises:
        UnusablePair: there is no stable ground to measure on.
    """
    step = max(_NODE_M / pair.grid.gsd_m, max(pair.grid.width, pair.grid.height) / _MOST_NODES)
    shape = (max(1, round(pair.grid.height / step)), max(1, round(pair.grid.width / step)))
    samples = _Samples(shape, step)
    todo = list(tiles(pair.grid, _TILE_PX, max(3, round(2.0 / pair.grid.gsd_m) | 1)))
    for index, tile in enumerate(todo):
        part = pair.part(tile.outer)
        before, after = pair.read_before(part), pair.read_after(part)
        stable = stable_ground(before, after, part, pair.covers(part))
        if exclude is not None:
            stable &= ~exclude(part)
        inner = tile.core_in_outer
        slope = np.fmax(slope_of(before, part.gsd_m), slope_of(after, part.gsd_m))
        samples.add(tile.core, (after - before)[inner], slope[inner], stable[inner])
        progress((index + 1) / len(todo), "level of detection")
    return samples.level()


@dataclass(slots=True)
class _Samples:
    """At most `_SAMPLES` differences and slopes a node, evenly drawn, and how many cells there were."""

    shape: tuple[int, int]
    step_px: float
    n: int = 0
    differences: dict[tuple[int, int], list[Pixels]] = field(default_factory=dict)
    slopes: dict[tuple[int, int], list[Pixels]] = field(default_factory=dict)

    def add(self, window: Window, difference: Pixels, slope: Pixels, stable: Mask) -> None:
        """The stable cells of a window, sorted to their nodes."""
        self.n += int(stable.sum())
        rows, cols = np.nonzero(stable & np.isfinite(slope))
        node_row = np.minimum(((rows + window.row_off) / self.step_px).astype(int), self.shape[0] - 1)
        node_col = np.minimum(((cols + window.col_off) / self.step_px).astype(int), self.shape[1] - 1)
        key = node_row * self.shape[1] + node_col
        order = np.argsort(key, kind="stable")
        keys, starts, counts = np.unique(key[order], return_index=True, return_counts=True)
        for number, start, count in zip(keys.tolist(), starts, counts, strict=True):
            chosen = order[start : start + count : max(1, count // _SAMPLES)]
            node = divmod(number, self.shape[1])
            self.differences.setdefault(node, []).append(difference[rows[chosen], cols[chosen]])
            self.slopes.setdefault(node, []).append(slope[rows[chosen], cols[chosen]])

    def level(self) -> Level:
        """What the samples say."""
        if not self.differences or self.n < _LEAST_SAMPLES:
            raise UnusablePair(
                f"the surface models share {self.n} cells of smooth unchanged ground; at least "
                f"{_LEAST_SAMPLES} are needed to know their noise: use models that show streets and squares",
                zh=f"两期地表模型只有{self.n}个平整且未变化的地面格子；至少需要{_LEAST_SAMPLES}个"
                "才能确定噪声水平：请使用包含道路、广场等稳定地面的模型",
            )
        difference = np.concatenate([part for parts in self.differences.values() for part in parts])
        slope = np.concatenate([part for parts in self.slopes.values() for part in parts])
        bias, _ = robust(difference)
        flat = difference[slope < _FLAT]
        _, nmad = robust(flat if flat.size >= _LEAST_SAMPLES else difference)
        nmad = max(nmad, _LEAST_SIGMA_M)
        lattice, correlated, is_local = self._lattice(bias, nmad)
        ground = StableGround(
            n=self.n,
            bias_m=bias,
            nmad_m=nmad,
            lod95_m=CONFIDENCE_95 * nmad,
            position_m=_position((difference - bias).astype(np.float32), slope, nmad),
            correlated_m=correlated,
            is_local=is_local,
        )
        return Level(ground, lattice, self.step_px)

    def _lattice(self, bias: float, nmad: float) -> tuple[Floats, float, bool]:
        """Spread a node, the spread of the nodes' medians, and whether the nodes really differ."""
        medians, spreads, counts = (np.full(self.shape, np.nan) for _ in range(3))
        for node, parts in self.differences.items():
            slope = np.concatenate(self.slopes[node])
            found = np.concatenate(parts)[slope < _FLAT]
            if found.size >= _LEAST_SAMPLES:
                medians[node], spreads[node] = robust(found)
                counts[node] = found.size
        known = np.isfinite(medians)
        same = np.full(self.shape, nmad)
        if known.sum() < _LEAST_NODES:
            return same, 0.5 * nmad, False
        _, correlated = robust(medians[known])
        low, high = np.quantile(np.maximum(spreads[known], _LEAST_SIGMA_M), [0.1, 0.9])
        if high / low < _UNEVEN and correlated < 0.5 * nmad:
            return same, correlated, False
        own = spreads**2 + (medians - bias) ** 2
        variance = np.where(known, (counts * own + _LEAN * nmad**2) / (counts + _LEAN), nmad**2)
        smooth = cv2.GaussianBlur(variance, (0, 0), 0.7, borderType=cv2.BORDER_REPLICATE)
        # What was changed or badly matched in one node must not blind all of it.
        return np.sqrt(np.clip(smooth, (0.5 * nmad) ** 2, (6 * nmad) ** 2)), correlated, True


def _position(difference: Pixels, slope: Pixels, nmad: float) -> float:
    """Horizontal uncertainty (m): how the spread grows with the slope, σ² = σ₀² + (position · tan slope)²."""
    found = []
    for low, high in pairwise(_SLOPE_BINS[2:]):
        inside = difference[(slope >= low) & (slope < high)]
        if inside.size >= _LEAST_SAMPLES:
            _, spread = robust(inside)
            found.append(np.sqrt(max(0.0, spread**2 - nmad**2)) / ((low + high) / 2))
    return float(np.median(found)) if found else nmad
