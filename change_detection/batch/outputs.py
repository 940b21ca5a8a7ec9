"""What a batch hands on: a pair's GeoJSON and STAC item beside its score map, and one file for all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import geopandas as gpd

from change_detection.batch.labels import write_collection, write_item
from change_detection.batch.plan import Job
from change_detection.patches import write_file
from change_detection.record import RunRecord
from gridtwin.store import Workspace

PATCHES = "patches"


def write_pair(out: Path, job: Job, record: RunRecord, workspace: Workspace) -> None:
    """Write the patches of a run as GeoJSON and its STAC item, beside the score map the worker wrote."""
    folder = out / "pairs" / job.name
    folder.mkdir(parents=True, exist_ok=True)
    rows = patches_of(workspace, [record.run_id])
    write_file(rows, folder / f"{PATCHES}.geojson")
    write_item(folder, job, record, rows)


def write_all(out: Path, run_ids: Sequence[str], workspace: Workspace) -> gpd.GeoDataFrame:
    """Write patches.gpkg and patches.geojson of all runs, and the STAC collection; returns the patches."""
    rows = patches_of(workspace, run_ids)
    for suffix in (".gpkg", ".geojson"):
        write_file(rows, out / f"{PATCHES}{suffix}")
    write_collection(out, workspace.name)
    return rows


def patches_of(workspace: Workspace, run_ids: Sequence[str]) -> gpd.GeoDataFrame:
    """Current patches of these runs."""
    if not run_ids:
        return cast(gpd.GeoDataFrame, workspace.read("change_patch", limit=0))
    found = workspace.read("change_patch", where={"run_id": list(run_ids)})
    return cast(gpd.GeoDataFrame, found.sort_values("patch_no").reset_index(drop=True))
