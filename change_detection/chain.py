"""The chain: pair → align → normalise → mask → score → outline → classify, tile by tile with bounded memory.

`plan` does what concerns the pair as a whole, `score_tile` one tile of it, wherever; `detect` runs both on
the threads of this machine or on any executor, and draws the outlines. Which date is moved onto the other
does not depend on which is the earlier (docs/decisions/0013-order-of-dates.md); what is found is told as it
lies on the later one.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import cv2
import rasterio

from change_detection.align import Alignment, AlignOptions, align
from change_detection.classify import ClassifyOptions, classify
from change_detection.clouds import CloudOptions
from change_detection.errors import UnusablePair
from change_detection.gate import Gate
from change_detection.grid import Grid, Tile, spread_windows
from change_detection.heights.frame import height_frame, surface_models
from change_detection.laying import laid_on_later, lay_score_map
from change_detection.masks import GroundMasks, ground_masks, no_masks
from change_detection.normalise import Radiometry, normalise
from change_detection.outline import Outline, OutlineOptions, outlines
from change_detection.pair import ImagePair, PairOptions, open_pair
from change_detection.score import Detector
from change_detection.score_map import create
from change_detection.work import (
    DEFAULT_BLOCK_PX,
    Plan,
    TileScore,
    bands_of,
    close_plan,
    plan_tiles,
    score_tile,
)
from gridtwin.progress import Progress, part, silent

__all__ = ["ChainOptions", "Detection", "Plan", "TileScore", "detect", "plan", "plan_tiles", "score_tile"]


@dataclass(frozen=True, slots=True)
class ChainOptions:
    """Options of all stages.

    `workers` threads share the work; `tile_px` bounds the memory of each and changes no result. `gate` says
    whether a cheap look decides what the detector is shown (None: for a costly detector, on a pair of which
    a sample shows that enough would be skipped). `clouds` None looks for none. `block_px` is the lattice the
    detector is called on (None: the detector's own). `cache_mb` bounds the memory GDAL keeps for reading.
    """

    pair: PairOptions = field(default_factory=PairOptions)
    align: AlignOptions = field(default_factory=AlignOptions)
    outline: OutlineOptions = field(default_factory=OutlineOptions)
    clouds: CloudOptions | None = field(default_factory=CloudOptions)
    heights: tuple[Path, Path] | None = None
    gate: bool | None = None
    block_px: int | None = None
    tile_px: int = 1024
    workers: int = 2
    cache_mb: int = 192


@dataclass(frozen=True, slots=True)
class Detection:
    """What the chain found on one pair.

    `skipped_share` is the share of the assessed ground that the gate kept from the detector; `notes` are
    the assumptions that had to be made. `not_aligned_km2` is what could not be aligned; the rest of what was
    not assessed is hidden by clouds, their shadows or given masks.
    """

    outlines: list[Outline]
    grid: Grid
    alignment: Alignment
    radiometry: Radiometry
    valid_km2: float
    assessed_km2: float
    masks: GroundMasks
    skipped_share: float | None = None
    notes: tuple[str, ...] = ()
    not_aligned_km2: float = 0.0

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
            "masks": self.masks.report(),
            "gate": {"is_on": self.skipped_share is not None, "skipped_share": self.skipped_share},
            "common_km2": self.valid_km2,
            "assessed_km2": self.assessed_km2,
            "not_assessed_km2": self.valid_km2 - self.assessed_km2,
            "not_aligned_km2": self.not_aligned_km2,
            "notes": list(self.notes),
        }


def detect(
    before: Path,
    after: Path,
    detector: Detector,
    *,
    options: ChainOptions | None = None,
    score_map: Path | None = None,
    executor: Executor | None = None,
    progress: Progress = silent,
) -> Detection:
    """Changed objects between two images.

    Args:
        before: earlier image.
        after: later image.
        detector: from `change_detection.score.load_detector`, or any object of that protocol.
        options: of all stages.
        score_map: where to keep the score map (GeoTIFF); otherwise it is temporary.
        executor: who scores the tiles: anything with the `submit` of concurrent.futures, such as a pool of
            processes or a Dask client's executor; threads of this process otherwise.
        progress: told how far the work is; may cancel.

    Raises:
        DetectionError: see the stages.
    """
    options = options or ChainOptions()
    with surface_models(options.heights, declared_crs=options.pair.declared_crs) as heights:
        options = replace(options, heights=heights)
        return _detect(before, after, detector, options, (score_map, executor, progress))


def _detect(
    before: Path,
    after: Path,
    detector: Detector,
    options: ChainOptions,
    rest: tuple[Path | None, Executor | None, Progress],
) -> Detection:
    score_map, executor, progress = rest
    ready = plan(before, after, detector, options=options, progress=part(progress, 0, 0.2))
    try:
        with tempfile.TemporaryDirectory(prefix="gridtwin-detect-") as folder:
            target = score_map or Path(folder) / "score.tif"
            done = _score_all(ready, target, executor, options.workers, part(progress, 0.2, 0.9))
            drawn = outlines(target, _outlining(options, detector), progress=part(progress, 0.9, 0.96))
            found = classify(
                drawn,
                ready.pair,
                ready.alignment,
                ready.radiometry,
                options=ClassifyOptions(score_map=target, detector=detector.name),
                progress=part(progress, 0.96, 1.0),
            )
            alignment = ready.alignment
            if ready.pair.earlier_stays:
                found, alignment = laid_on_later(found, alignment, ready.grid)
                if score_map:
                    lay_score_map(score_map, alignment)
    finally:
        close_plan(ready)
    pixel_km2 = ready.grid.gsd_m**2 / 1e6
    return Detection(
        outlines=found,
        grid=ready.grid,
        alignment=alignment,
        radiometry=ready.radiometry,
        valid_km2=done.valid_px * pixel_km2,
        assessed_km2=done.assessed_px * pixel_km2,
        masks=ready.masks,
        skipped_share=done.skipped_px / max(1, done.assessed_px) if ready.gate else None,
        notes=ready.pair.notes,
        not_aligned_km2=done.unaligned_px * pixel_km2,
    )


def plan(
    before: Path,
    after: Path,
    detector: Detector,
    *,
    options: ChainOptions | None = None,
    progress: Progress = silent,
) -> Plan:
    """A pair opened, aligned, normalised and masked: what `score_tile` needs. End it with `close_plan`.

    Raises:
        DetectionError: see the stages.
    """
    options = options or ChainOptions()
    wanted = replace(options.pair, working_gsd_m=_working_gsd(detector, options.pair))
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    cache = options.cache_mb * 2**20
    pair = open_pair(before, after, options=wanted, heights=options.heights)
    pair.earlier_stays = pair.earlier_is_steadier
    try:
        with rasterio.Env(GDAL_CACHEMAX=cache):
            alignment = align(pair, options.align, workers=options.workers, progress=part(progress, 0, 0.6))
            radiometry = normalise(pair, alignment)
            _lay_heights(pair, options)
            masks = _masks(pair, alignment, options)
            progress(1.0, "prepare")
            bands = bands_of(detector, pair)
            _note_pixel_size(detector, pair)
            gate = _gate(detector, options.gate, pair, alignment, radiometry)
    except BaseException:
        pair.close()
        raise
    finally:
        cv2.setNumThreads(threads)
    block = options.block_px or getattr(detector, "block_px", None) or DEFAULT_BLOCK_PX
    return Plan(
        key=_key(pair, detector, options),
        pair=pair,
        alignment=alignment,
        radiometry=radiometry,
        masks=masks,
        detector=detector,
        gate=gate,
        bands=bands,
        block_px=block,
        tile_px=max(1, round(options.tile_px / block)) * block,
        cache_bytes=cache,
    )


def _lay_heights(pair: ImagePair, options: ChainOptions) -> None:
    """Lay the surface models on each other; without stable ground they are compared as they lie."""
    if options.heights is None:
        return
    try:
        pair.height_frame = height_frame(
            options.heights, pair.grid.crs, declared_crs=options.pair.declared_crs
        )
    except UnusablePair as error:
        pair.notes = (*pair.notes, f"surface models compared as they lie: {error}")


def _note_pixel_size(detector: Detector, pair: ImagePair) -> None:
    """A detector may have something to say about pixels it was not made for."""
    note_on = getattr(detector, "note_on", None)
    told = note_on(pair.grid.gsd_m) if callable(note_on) else None
    if told:
        pair.notes = (*pair.notes, str(told))


@dataclass(slots=True)
class _Done:
    valid_px: int = 0
    assessed_px: int = 0
    skipped_px: int = 0
    unaligned_px: int = 0


def _score_all(
    ready: Plan, target: Path, executor: Executor | None, workers: int, progress: Progress
) -> _Done:
    """Write the score map; return how many pixels were what."""
    todo = plan_tiles(ready)
    done = _Done()
    threads = cv2.getNumThreads()
    try:
        with create(target, ready.grid, ready.bands) as out:
            for index, found in enumerate(_in_order(ready, todo, executor, workers)):
                out.write_encoded(found.core, found.stored)
                done.valid_px += found.valid_px
                done.assessed_px += found.assessed_px
                done.skipped_px += found.skipped_px
                done.unaligned_px += found.unaligned_px
                progress((index + 1) / len(todo), "score")
    finally:
        cv2.setNumThreads(threads)
    return done


def _in_order(ready: Plan, todo: list[Tile], executor: Executor | None, workers: int) -> Iterator[TileScore]:
    """Results in order, with only a few tiles in memory at any time."""
    pool = executor or ThreadPoolExecutor(workers)
    waiting: deque[Future[TileScore]] = deque()
    try:
        for tile in todo:
            waiting.append(pool.submit(score_tile, ready, tile))
            if len(waiting) > workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()
        if executor is None:
            pool.shutdown(wait=True, cancel_futures=True)


def _outlining(options: ChainOptions, detector: Detector) -> OutlineOptions:
    """A detector may say how strong an object must be somewhere."""
    peak = max(options.outline.least_peak, float(getattr(detector, "least_peak", 0.0)))
    return replace(options.outline, least_peak=peak)


def _working_gsd(detector: Detector, options: PairOptions) -> float:
    """The finest pixel to work in: the detector's own where it is coarser than the one asked for."""
    own = getattr(detector, "working_gsd_m", None)
    return max(options.working_gsd_m, own) if isinstance(own, int | float) else options.working_gsd_m


def _masks(pair: ImagePair, alignment: Alignment, options: ChainOptions) -> GroundMasks:
    if options.clouds is None:
        return no_masks(pair.grid)
    return ground_masks(
        pair,
        alignment,
        options=options.clouds,
        given=options.pair.masks,
        workers=options.workers,
    )


def _gate(
    detector: Detector, wanted: bool | None, pair: ImagePair, alignment: Alignment, radiometry: Radiometry
) -> Gate | None:
    """The gate where it is asked for, or where a sample shows that it spares a costly detector work."""
    if wanted is not None:
        return Gate() if wanted else None
    if not getattr(detector, "is_costly", False):
        return None
    gate = Gate()
    windows = spread_windows(pair.grid, 3 * gate.cell_px, 3)
    views = [pair.read(window, flow=alignment, light=radiometry) for window in windows]
    return gate if gate.passing_share(views) < gate.whole_share else None


def _key(pair: ImagePair, detector: Detector, options: ChainOptions) -> str:
    """Tells one plan from another in a worker process."""
    files = [(str(i.path.resolve()), i.path.stat().st_mtime_ns) for i in (pair.before_info, pair.after_info)]
    told = (files, detector.name, detector.version, repr(detector.parameters), repr(options))
    return hashlib.sha256(repr(told).encode()).hexdigest()
