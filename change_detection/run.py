"""One run from two files to graded patches, with or without a workspace: what `gridtwin detect run` does."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

import geopandas as gpd
from rasterio.crs import CRS

from change_detection.archive import ArchiveReport, Finished, archive, earlier_run, screen_layers
from change_detection.chain import ChainOptions, detect
from change_detection.patches import patch_rows, write_file
from change_detection.preflight import check_place, check_request
from change_detection.record import run_record
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
    """
    start = time.monotonic()
    given = options or RunOptions()
    chain = given.chain
    if workspace and chain.pair.crs is None:
        chain = replace(chain, pair=replace(chain.pair, crs=CRS.from_epsg(workspace.crs)))
    check_request((pair.before, pair.after), (pair.date_before, pair.date_after), chain, out)
    if workspace:
        check_place(pair.after, workspace.crs)
    record = run_record(pair.before, pair.after, detector, chain, dates=(pair.date_before, pair.date_after))
    done = earlier_run(workspace, record) if workspace else None
    if workspace and done:
        stored = workspace.read("change_patch", where={"run_id": record.run_id})
        _write(stored, out)
        return RunReport(stored, None, done, time.monotonic() - start)
    found = detect(pair.before, pair.after, detector, options=chain, progress=part(progress, 0, 0.85))
    layers = screen_layers(workspace) if workspace else ScreenLayers()
    screened = screen(
        found.outlines,
        layers,
        given.rules or screening_rules(),
        date_before=pair.date_before,
        date_after=pair.date_after,
    )
    finished = Finished(record, found, screened, chain, now, time.monotonic() - start)
    report = archive(workspace, finished, now=now, progress=part(progress, 0.85, 1)) if workspace else None
    division = workspace.division if workspace else "000000"
    rows = patch_rows(screened, record, crs=found.grid.crs, division=division, now=now)
    if workspace:
        rows = workspace.read("change_patch", where={"run_id": record.run_id})
    _write(rows, out)
    return RunReport(rows, finished, report, time.monotonic() - start)


def _write(patches: gpd.GeoDataFrame, out: Path | None) -> None:
    if out:
        write_file(patches, out)
