"""The chain: pair → align → normalise → score → outline, tile by tile with bounded memory, on all cores."""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
from rasterio.windows import Window

from change_detection.align import Alignment, AlignOptions, align
from change_detection.grid import Grid, Tile, tiles
from change_detection.image import Mask, Pixels
from change_detection.normalise import Radiometry, normalise
from change_detection.outline import Outline, OutlineOptions, outlines
from change_detection.pair import ImagePair, PairOptions, PairView, open_pair
from change_detection.score import Detector, ScoreMap
from change_detection.score_map import BANDS, create
from gridtwin.progress import Progress, part, silent


@dataclass(frozen=True, slots=True)
class ChainOptions:
    """Options of all stages. `workers` threads share the work; `tile_px` bounds the memory of each."""

    pair: PairOptions = field(default_factory=PairOptions)
    align: AlignOptions = field(default_factory=AlignOptions)
    outline: OutlineOptions = field(default_factory=OutlineOptions)
    heights: tuple[Path, Path] | None = None
    tile_px: int = 1024
    workers: int = 2


@dataclass(frozen=True, slots=True)
class Detection:
    """What the chain found on one pair."""

    outlines: list[Outline]
    grid: Grid
    alignment: Alignment
    radiometry: Radiometry
    valid_km2: float
    assessed_km2: float

    def report(self) -> dict[str, object]:
        """Plain values for a run record: registration, radiometry, ground covered and assessed."""
        return {
            "grid": {
                "width": self.grid.width,
                "height": self.grid.height,
                "gsd_m": self.grid.gsd_m,
                "crs": self.grid.crs.to_string() if self.grid.crs else None,
            },
            "alignment": asdict(self.alignment.report),
            "radiometry": asdict(self.radiometry),
            "common_km2": self.valid_km2,
            "assessed_km2": self.assessed_km2,
            "not_assessed_km2": self.valid_km2 - self.assessed_km2,
        }


def detect(
    before: Path,
    after: Path,
    detector: Detector,
    *,
    options: ChainOptions | None = None,
    score_map: Path | None = None,
    progress: Progress = silent,
) -> Detection:
    """Changed objects between two images.

    Args:
        before: earlier image.
        after: later image.
        detector: from `change_detection.score.load_detector`, or any object of that protocol.
        options: of all stages.
        score_map: where to keep the score map (GeoTIFF); otherwise it is temporary.
        progress: told how far the work is; may cancel.

    Raises:
        DetectionError: see the stages.
    """
    options = options or ChainOptions()
    with (
        tempfile.TemporaryDirectory(prefix="gridtwin-detect-") as folder,
        open_pair(before, after, options=options.pair, heights=options.heights) as pair,
    ):
        target = score_map or Path(folder) / "score.tif"
        alignment = align(pair, options.align, workers=options.workers, progress=part(progress, 0, 0.2))
        radiometry = normalise(pair, alignment)
        run = _Run(pair, alignment, radiometry, detector)
        valid_px, assessed_px = run.write(target, options, part(progress, 0.2, 0.9))
        found = outlines(target, options.outline, progress=part(progress, 0.9, 1.0))
    pixel_km2 = pair.grid.gsd_m**2 / 1e6
    return Detection(
        outlines=found,
        grid=pair.grid,
        alignment=alignment,
        radiometry=radiometry,
        valid_km2=valid_px * pixel_km2,
        assessed_km2=assessed_px * pixel_km2,
    )


@dataclass(frozen=True, slots=True)
class _TileScore:
    tile: Tile
    bands: dict[str, Pixels]
    assessed: Mask
    valid_px: int


@dataclass(frozen=True, slots=True)
class _Run:
    """A pair that is ready to be scored."""

    pair: ImagePair
    alignment: Alignment
    radiometry: Radiometry
    detector: Detector

    def view(self, window: Window) -> tuple[PairView, Mask]:
        """Aligned, normalised window, and where both images have data, assessed or not."""
        view = self.pair.read(window, flow=self.alignment.flow(window))
        assessed = view.valid & self.alignment.assessed_in(window)
        return replace(view, before=self.radiometry.apply(view.before), valid=assessed), view.valid

    def score(self, tile: Tile) -> _TileScore:
        view, has_data = self.view(tile.outer)
        inner = tile.core_in_outer
        answer = self._answer(view)
        seen = view.valid[inner]
        found = {
            "score": np.where(seen, answer.values[inner], 0).astype(np.float32),
            "direction": answer.direction[inner],
        }
        if view.height_before is not None and view.height_after is not None:
            found["height_change"] = (view.height_after - view.height_before)[inner]
        if answer.building_before is not None and answer.building_after is not None:
            found["building_before"] = answer.building_before[inner]
            found["building_after"] = answer.building_after[inner]
        return _TileScore(tile, {**_nothing(self._bands(), seen), **found}, seen, int(has_data[inner].sum()))

    def _bands(self) -> tuple[str, ...]:
        return BANDS if self.pair.has_heights else tuple(name for name in BANDS if name != "height_change")

    def _answer(self, view: PairView) -> ScoreMap:
        if view.valid.any():
            return self.detector.score(view)
        nothing = np.zeros(view.valid.shape, np.float32)
        return ScoreMap(nothing, nothing)

    def write(self, target: Path, options: ChainOptions, progress: Progress) -> tuple[int, int]:
        """Write the score map; return how many pixels had data and how many were assessed."""
        grid = self.pair.grid
        halo = int(np.ceil(self.detector.halo_m / grid.gsd_m))
        todo = list(tiles(grid, options.tile_px, halo))
        valid_px = assessed_px = 0
        threads = cv2.getNumThreads()
        cv2.setNumThreads(1)
        try:
            with create(target, grid, self._bands()) as out:
                for index, done in enumerate(self._in_order(todo, options.workers)):
                    out.write(done.tile.core, done.bands, assessed=done.assessed)
                    valid_px += done.valid_px
                    assessed_px += int(done.assessed.sum())
                    progress((index + 1) / len(todo), "score")
        finally:
            cv2.setNumThreads(threads)
        return valid_px, assessed_px

    def _in_order(self, todo: list[Tile], workers: int) -> Iterator[_TileScore]:
        """Results in order, with only a few tiles in memory at any time."""
        with ThreadPoolExecutor(workers) as pool:
            waiting: deque[Future[_TileScore]] = deque()
            for tile in todo:
                waiting.append(pool.submit(self.score, tile))
                if len(waiting) > workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()


def _nothing(bands: tuple[str, ...], like: Mask) -> dict[str, Pixels]:
    return {name: np.full(like.shape, np.nan if name == "height_change" else 0, np.float32) for name in bands}
