"""Stage 8, archive: patches, run record and evidence into a workspace, never twice.

Order: evidence, patches, record. The record comes last, so a run that was killed is not taken for done; run
again, it finds its own patches by their ids and adds what is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import geopandas as gpd
import pandas as pd

from change_detection.chain import ChainOptions, Detection
from change_detection.evidence import write_evidence
from change_detection.pair import open_pair
from change_detection.patches import EVIDENCE, assign_grids, patch_rows
from change_detection.record import RunRecord, run_row
from change_detection.screen import Screened, ScreenLayers
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace

ACTOR = "change_detection"


@dataclass(frozen=True, slots=True)
class ArchiveReport:
    """What the workspace has of a run, and how much of it is new."""

    run_id: str
    patches: int
    patches_added: int
    was_done: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """A run that is over and ready to be stored."""

    record: RunRecord
    detection: Detection
    screened: Sequence[Screened]
    options: ChainOptions
    started_at: datetime
    duration_s: float


def earlier_run(workspace: Workspace, record: RunRecord) -> ArchiveReport | None:
    """The report of this very run if the workspace has it already."""
    if not workspace.count("detection_run", {"pair_key": record.key}):
        return None
    stored = workspace.count("change_patch", {"run_id": record.run_id})
    return ArchiveReport(record.run_id, stored, 0, was_done=True)


def screen_layers(workspace: Workspace) -> ScreenLayers:
    """Permits and control zones of a workspace; None for a layer without rows."""
    return ScreenLayers(_layer(workspace, "permit"), _layer(workspace, "control_zone"))


def archive(
    workspace: Workspace, run: Finished, *, now: datetime, progress: Progress = silent
) -> ArchiveReport:
    """Store a run: evidence folders, new change_patch rows on the unit grid, the detection_run row."""
    crs = run.detection.grid.crs
    rows = patch_rows(run.screened, run.record, crs=crs, division=workspace.division, now=now)
    stored = set(workspace.read("change_patch", where={"run_id": run.record.run_id}, columns=["id"])["id"])
    rows = cast(gpd.GeoDataFrame, rows[~rows["id"].isin(stored)])
    if len(rows):
        grids = _layer(workspace, "unit_grid")
        if grids is not None:
            rows = assign_grids(rows, grids)
        rows = rows.assign(evidence=[f"{EVIDENCE}/{number}" for number in rows["patch_no"]])
        _write_evidence(workspace.root, rows, run, progress)
        workspace.write(
            "change_patch", rows, actor=ACTOR, now=now, reason=f"detection run {run.record.run_id}"
        )
    if not workspace.count("detection_run", {"pair_key": run.record.key}):
        row = run_row(run.record, run.detection, started_at=run.started_at, duration_s=run.duration_s)
        workspace.write("detection_run", pd.DataFrame([row]), actor=ACTOR, now=now)
    return ArchiveReport(run.record.run_id, len(stored) + len(rows), len(rows), was_done=False)


def _write_evidence(root: Path, rows: gpd.GeoDataFrame, run: Finished, progress: Progress) -> None:
    record = run.record
    inputs = {
        "run_id": record.run_id,
        "detector": f"{record.detector} {record.detector_version}",
        "before": {"path": str(record.before.path), "sha256": record.before.sha256, "date": record.before.on},
        "after": {"path": str(record.after.path), "sha256": record.after.sha256, "date": record.after.on},
    }
    with open_pair(
        record.before.path, record.after.path, options=run.options.pair, heights=run.options.heights
    ) as pair:

        def one(row: Any) -> None:  # Any: a named tuple that pandas makes
            facts = {"patch_no": row.patch_no, "grade": row.grade, "area_m2": row.area_m2, **inputs}
            write_evidence(root / row.evidence, pair, run.detection.alignment, row.geometry, facts)

        _each(one, list(rows.itertuples()), run.options.workers, progress)


def _each(work: Callable[[Any], None], items: list[Any], workers: int, progress: Progress) -> None:
    with ThreadPoolExecutor(workers) as pool:
        for index, _ in enumerate(pool.map(work, items)):
            progress((index + 1) / len(items), "evidence")


def _layer(workspace: Workspace, name: str) -> gpd.GeoDataFrame | None:
    frame = workspace.read(name)
    return cast(gpd.GeoDataFrame, frame) if len(frame) else None
