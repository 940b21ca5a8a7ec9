"""One run from two files to graded patches, with or without a workspace: what `gridtwin detect run` does."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

import geopandas as gpd
from rasterio.crs import CRS

from change_detection.archive import ArchiveReport, Finished, archive, earlier_run, screen_layers
from change_detection.chain import ChainOptions, Detection, detect
from change_detection.coverage import check_compared
from change_detection.heights.frame import surface_models
from change_detection.metadata import read_metadata
from change_detection.patches import patch_rows, write_file
from change_detection.preflight import check_place, check_request
from change_detection.record import RunRecord, run_record
from change_detection.rules import ScreeningRules, screening_rules
from change_detection.score import Detector
from change_detection.screen import ScreenLayers, screen
from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Pair:
    """Two images by date."""

    before: Path
    after: Path
    date_before: date | None = None
    date_after: date | None = None


@dataclass(frozen=True, slots=True)
class RunOptions:
    """Options of the chain, and the screening rules (GridTwin's own by default)."""

    chain: ChainOptions = field(default_factory=ChainOptions)
    rules: ScreeningRules | None = None


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run found and where it was stored; `finished` is None when the workspace had the run already."""

    patches: gpd.GeoDataFrame
    finished: Finished | None
    archived: ArchiveReport | None
    duration_s: float


def run(
    pair: Pair,
    detector: Detector,
    *,
    now: datetime,
    workspace: Workspace | None = None,
    options: RunOptions | None = None,
    out: Path | None = None,
    progress: Progress = silent,
) -> RunReport:
    """Detect, screen, and store changes between two images.

    A workspace gives the working CRS, permits, control zones and unit grids, and takes patches, evidence
    and the run record; a run it has already is not repeated. `out` is a file of the patches.

    Raises:
        NothingCompared: none of the common ground could be compared; nothing is stored.
        DetectionError: see the stages.
    """
    start = time.monotonic()
    given = options or RunOptions()
    chain = chain_for(workspace, given.chain)
    pair = dated(pair)
    check_request((pair.before, pair.after), (pair.date_before, pair.date_after), chain, out)
    if workspace:
        check_place(pair.after, workspace.crs)
    record = run_record(pair.before, pair.after, detector, chain, dates=(pair.date_before, pair.date_after))
    done = earlier_run(workspace, record) if workspace else None
    if workspace and done:
        stored = workspace.read("change_patch", where={"run_id": record.run_id})
        _write(stored, out)
        return RunReport(stored, None, done, time.monotonic() - start)
    with (
        tempfile.TemporaryDirectory(prefix="gridtwin-scores-") as folder,
        surface_models(chain.heights, declared_crs=chain.pair.declared_crs) as heights,
    ):
        chain = replace(chain, heights=heights)
        scores, seen = Path(folder) / "score.tif", part(progress, 0, 0.85)
        found = detect(pair.before, pair.after, detector, options=chain, score_map=scores, progress=seen)
        check_compared(found.report(), (pair.before.name, pair.after.name))
        spent, own = time.monotonic() - start, replace(given, chain=chain)
        finished = screened_run(
            record, found, workspace, options=own, started_at=now, duration_s=spent, score_map=scores
        )
        report = None
        if workspace:
            report = archive(workspace, finished, now=now, progress=part(progress, 0.85, 1))
    if workspace:
        rows = workspace.read("change_patch", where={"run_id": record.run_id})
    else:
        rows = patch_rows(finished.screened, record, crs=found.grid.crs, division="000000", now=now)
    _write(rows, out)
    return RunReport(rows, finished, report, time.monotonic() - start)


def chain_for(workspace: Workspace | None, chain: ChainOptions) -> ChainOptions:
    """The options with the workspace's CRS as the working CRS, unless they name one."""
    if workspace is None or chain.pair.crs is not None:
        return chain
    return replace(chain, pair=replace(chain.pair, crs=CRS.from_epsg(workspace.crs)))


def screened_run(
    record: RunRecord,
    found: Detection,
    workspace: Workspace | None,
    *,
    options: RunOptions,
    started_at: datetime,
    duration_s: float,
    score_map: Path | None = None,
) -> Finished:
    """What was found, compared with the workspace's layers as they are now: ready to be stored.

    With a score map that is still there when it is stored, the evidence shows the score too.
    """
    rules = options.rules or screening_rules()
    screened = screen(
        found.outlines,
        screen_layers(workspace, found.grid, record.run_id) if workspace else ScreenLayers(),
        rules,
        date_before=record.before.on,
        date_after=record.after.on,
    )
    return Finished(
        record, found, screened, options.chain, started_at, duration_s, score_map, lineage=rules.lineage
    )


def dated(pair: Pair) -> Pair:
    """The pair with the dates that were not given, where the images or files beside them say them."""

    def day(image: Path, given: date | None) -> date | None:
        if given or not image.is_file():
            return given
        acquired = read_metadata(image).acquired
        return acquired.date() if acquired else None

    before, after = day(pair.before, pair.date_before), day(pair.after, pair.date_after)
    return replace(pair, date_before=before, date_after=after)


def _write(patches: gpd.GeoDataFrame, out: Path | None) -> None:
    if out:
        write_file(patches, out)
