"""The work of one pair, cut into tiles that any process can score on its own.

A `Plan` is everything a tile needs, and picklable: paths, numbers, a detector; no open file. Detectors are
always called on the same lattice of blocks, so the tiling of the work does not change a result.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import rasterio
from rasterio.windows import Window

from change_detection.align import Alignment
from change_detection.gate import Gate
from change_detection.grid import Grid, Slices, Tile, shifted, tiles, widened
from change_detection.image import Mask, Pixels
from change_detection.masks import GroundMasks
from change_detection.normalise import Radiometry
from change_detection.pair import ImagePair, PairView
from change_detection.score import Detector
from change_detection.score_map import BANDS, Stored, encode

DEFAULT_BLOCK_PX = 1024
_SAMPLE_PX = 128
_KEPT_PLANS = 2


@dataclass(frozen=True, slots=True)
class Plan:
    """A pair that is ready to be scored.

    `block_px` is the side of the blocks a detector is called on, `tile_px` (a multiple) that of a task.
    `key` tells plans apart in a process that keeps the last ones open. `cache_bytes` bounds GDAL's cache.
    """

    key: str
    pair: ImagePair
    alignment: Alignment
    radiometry: Radiometry
    masks: GroundMasks
    detector: Detector
    gate: Gate | None
    bands: tuple[str, ...]
    block_px: int
    tile_px: int
    cache_bytes: int

    @property
    def grid(self) -> Grid:
        """The grid the pair is worked on."""
        return self.pair.grid

    @property
    def halo_px(self) -> int:
        """How far around a block the detector sees."""
        return int(np.ceil(self.detector.halo_m / self.grid.gsd_m))

    def view(self, window: Window) -> tuple[PairView, Mask]:
        """Aligned, normalised window, and where both images have data, assessed or not."""
        is_lit = getattr(self.detector, "wants_same_light", True)
        light = self.radiometry if is_lit else None
        view = self.pair.read(window, flow=self.alignment, light=light)
        assessed = view.valid & self.alignment.assessed_in(window) & ~self.masks.hidden_in(window)
        return replace(view, valid=assessed, light=None if is_lit else self.radiometry), view.valid


@dataclass(frozen=True, slots=True)
class TileScore:
    """The answer for one tile: what the score map keeps of it, and how much ground was what."""

    core: Window
    stored: dict[str, Stored]
    valid_px: int
    assessed_px: int
    skipped_px: int
    unaligned_px: int = 0


def plan_tiles(plan: Plan) -> list[Tile]:
    """The tiles of the work, row by row."""
    return list(tiles(plan.grid, plan.tile_px, plan.halo_px))


def score_tile(plan: Plan, tile: Tile) -> TileScore:
    """Score one tile, here or in another process.

    Raises:
        UnusableImage: a block of an image is damaged.
    """
    plan = _OPENED.mine(plan)
    cv2.setNumThreads(1)
    with rasterio.Env(GDAL_CACHEMAX=plan.cache_bytes):
        return _score(plan, tile)


def bands_of(detector: Detector, pair: ImagePair) -> tuple[str, ...]:
    """Which bands of the score map a detector fills on this pair, found by asking it for a small window."""
    grid = pair.grid
    width, height = min(_SAMPLE_PX, grid.width), min(_SAMPLE_PX, grid.height)
    view = pair.read(Window((grid.width - width) // 2, (grid.height - height) // 2, width, height))
    answer = detector.score(replace(view, valid=np.ones_like(view.valid)))
    there = {"score", "direction"}
    if pair.has_heights:
        there.add("height_change")
    if answer.building_before is not None and answer.building_after is not None:
        there |= {"building_before", "building_after"}
    return tuple(name for name in BANDS if name in there)


class _Opened:
    """The last plans of this process with their files open: a plan arrives anew with every task."""

    def __init__(self) -> None:
        self._plans: OrderedDict[str, Plan] = OrderedDict()
        self._lock = threading.Lock()

    def mine(self, plan: Plan) -> Plan:
        """This process's own copy of a plan."""
        with self._lock:
            known = self._plans.pop(plan.key, None) or plan
            self._plans[plan.key] = known
            while len(self._plans) > _KEPT_PLANS:
                _, old = self._plans.popitem(last=False)
                old.pair.close()
            return known

    def forget(self, plan: Plan) -> None:
        """Close a plan that is done."""
        with self._lock:
            self._plans.pop(plan.key, None)
        plan.pair.close()


_OPENED = _Opened()


def close_plan(plan: Plan) -> None:
    """Close the files of a plan in this process."""
    _OPENED.forget(plan)


def _score(plan: Plan, tile: Tile) -> TileScore:
    core = tile.core
    found = {name: _nothing(name, (core.height, core.width)) for name in plan.bands}
    seen, has_data = (np.zeros((core.height, core.width), bool) for _ in range(2))
    skipped = unaligned = 0
    for block in _blocks(plan, core):
        place = _place(block.core, core)
        view, data = plan.view(block.outer)
        inner = block.core_in_outer
        seen[place], has_data[place] = view.valid[inner], data[inner]
        unaligned += _unaligned(plan, block.core, data[inner], view.valid[inner])
        if view.height_before is not None and view.height_after is not None:
            found["height_change"][place] = (view.height_after - view.height_before)[inner]
        skipped += _answer(plan, view, block, {name: found[name][place] for name in plan.bands})
    stored = encode(found, assessed=seen)
    return TileScore(core, stored, int(has_data.sum()), int(seen.sum()), skipped, unaligned)


def _unaligned(plan: Plan, core: Window, data: Mask, assessed: Mask) -> int:
    """Pixels with data on both dates that were left out because they could not be aligned."""
    if assessed.sum() == data.sum():
        return 0
    return int((data & ~plan.alignment.assessed_in(core)).sum())


def _blocks(plan: Plan, core: Window) -> Iterator[Tile]:
    """The blocks of a tile: its corner is a corner of the lattice."""
    for row in range(int(core.row_off), int(core.row_off + core.height), plan.block_px):
        for col in range(int(core.col_off), int(core.col_off + core.width), plan.block_px):
            yield plan.grid.tile(col, row, plan.block_px, plan.halo_px)


def _answer(plan: Plan, view: PairView, block: Tile, into: dict[str, Pixels]) -> int:
    """Fill in what the detector says of a block; return how many pixels it was not asked about."""
    inner = block.core_in_outer
    assessed = view.valid[inner]
    if not assessed.any():
        return 0
    parts: Sequence[Slices] = [inner]
    if plan.gate is not None:
        parts = plan.gate.parts(view, inner)
    asked = 0
    for part in parts:
        outer = widened(part, plan.halo_px, view.valid.shape)
        answer = plan.detector.score(view if outer == _all(view) else view.part(*outer))
        inside = shifted(part, outer)
        place = shifted(part, inner)
        values = {
            "score": np.where(view.valid[part], answer.values[inside], 0),
            "direction": answer.direction[inside],
            "building_before": answer.building_before,
            "building_after": answer.building_after,
        }
        for name in set(into) & set(values):
            value = values[name]
            if value is not None:
                into[name][place] = value[inside] if name.startswith("building") else value
        asked += int(view.valid[part].sum())
    return int(assessed.sum()) - asked


def _all(view: PairView) -> Slices:
    return slice(0, view.valid.shape[0]), slice(0, view.valid.shape[1])


def _place(inner: Window, outer: Window) -> Slices:
    row, col = int(inner.row_off - outer.row_off), int(inner.col_off - outer.col_off)
    return slice(row, row + int(inner.height)), slice(col, col + int(inner.width))


def _nothing(name: str, shape: tuple[int, int]) -> Pixels:
    return np.full(shape, np.nan if name == "height_change" else 0, np.float32)
