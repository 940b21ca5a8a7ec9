"""Stage 8, archive: patches, run record and evidence into a workspace, never twice.

Order: evidence, patches, earlier patches that are gone, record. The record comes last, so a run that was
killed is not taken for done; run again, it finds its own patches by their ids and adds what is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import geopandas as gpd
import numpy as np
import pandas as pd
from pyproj import CRS
from rasterio.features import geometry_mask
from shapely import Polygon

from change_detection.chain import ChainOptions, Detection
from change_detection.chips import window_around
from change_detection.evidence import Scene, run_digest, write_evidence
from change_detection.follow_up import Look, earlier_patches, gone_patches, mark_gone
from change_detection.grid import Grid
from change_detection.lineage import Found
from change_detection.overlap import shapes_of
from change_detection.pair import open_pair
from change_detection.patches import EVIDENCE, assign_grids, patch_rows
from change_detection.record import RunRecord, inputs_of, run_row
from change_detection.rules import LineageRules
from change_detection.score_map import open_score_map
from change_detection.screen import Screened, ScreenLayers
from gridtwin.progress import Progress, part, silent
from gridtwin.store import Box, Workspace
from gridtwin.store.outputs import writing

ACTOR = "change_detection"

_BUILDING_COLUMNS = ("code", "built_year", "completed_on", "legal_state", "height_m")
# What evidence.json repeats of the patch, as it was when it was found.
_TOLD = (
    "patch_no",
    "grade",
    "reasons",
    "change_class",
    "change_probability",
    "class_probability",
    "area_m2",
    "length_m",
    "width_m",
    "score",
    "height_change_m",
    "date_before",
    "date_after",
    "grid_code",
    "permit_state",
    "permit_no",
    "zone_state",
    "zone_kinds",
    "register_state",
    "building_codes",
    "lineage_state",
    "predecessor_id",
    "first_seen",
    "earlier_verdict",
)


@dataclass(frozen=True, slots=True)
class ArchiveReport:
    """What the workspace has of a run, how much of it is new, and how many earlier patches it found gone."""

    run_id: str
    patches: int
    patches_added: int
    was_done: bool
    patches_gone: int = 0


@dataclass(frozen=True, slots=True)
class Finished:
    """A run that is over and ready to be stored; with its score map, the evidence shows that too."""

    record: RunRecord
    detection: Detection
    screened: Sequence[Screened]
    options: ChainOptions
    started_at: datetime
    duration_s: float
    score_map: Path | None = None
    lineage: LineageRules = field(default_factory=LineageRules)


def earlier_run(workspace: Workspace, record: RunRecord) -> ArchiveReport | None:
    """The report of this very run if the workspace has it already."""
    if not workspace.count("detection_run", {"pair_key": record.key}):
        return None
    stored = workspace.count("change_patch", {"run_id": record.run_id})
    return ArchiveReport(record.run_id, stored, 0, was_done=True)


def screen_layers(workspace: Workspace, grid: Grid | None = None, run_id: str = "") -> ScreenLayers:
    """What patches of a run are compared with, as far as it lies on the grid and in the grid's CRS.

    None for a layer without any row; a layer that merely has none here is an empty one.
    """
    crs = grid.crs.to_wkt() if grid is not None and grid.crs is not None else None
    bbox = _box(workspace, grid)

    def layer(name: str, columns: Sequence[str] | None = None) -> gpd.GeoDataFrame | None:
        if not workspace.count(name):
            return None
        return _in_crs(workspace.read(name, bbox=bbox, columns=columns), crs)

    return ScreenLayers(
        permits=layer("permit"),
        zones=layer("control_zone"),
        buildings=layer("building", _BUILDING_COLUMNS),
        earlier=_in_crs(earlier_patches(workspace, run_id, bbox=bbox), crs),
        zone_kinds=frozenset(workspace.read("control_zone", columns=["kind"])["kind"].dropna().astype(str)),
    )


def archive(
    workspace: Workspace, run: Finished, *, now: datetime, progress: Progress = silent
) -> ArchiveReport:
    """Store a run: evidence folders, change_patch rows on the unit grid, what it found gone, its record.

    Its first step of progress is `archive`: nothing is stored before it.
    """
    progress(0.0, "archive")
    record, crs = run.record, run.detection.grid.crs
    reason = f"detection run {record.run_id}"
    rows = patch_rows(run.screened, record, crs=crs, division=workspace.division, now=now)
    stored = set(workspace.read("change_patch", where={"run_id": record.run_id}, columns=["id"])["id"])
    rows = cast(gpd.GeoDataFrame, rows[~rows["id"].isin(stored)])
    if len(rows):
        rows = _on_grids(workspace, rows)
        rows = rows.assign(evidence=[f"{EVIDENCE}/{number}" for number in rows["patch_no"]])
        rows = rows.assign(evidence_sha256=_write_evidence(workspace.root, rows, run, part(progress, 0, 0.9)))
        workspace.write("change_patch", rows, actor=ACTOR, now=now, reason=reason)
    vanished = _mark_gone(workspace, run, now=now, reason=reason)
    if not workspace.count("detection_run", {"pair_key": record.key}):
        row = run_row(
            record,
            run.detection,
            started_at=run.started_at,
            duration_s=run.duration_s,
            evidence_sha256=_digest_of_run(workspace, record.run_id),
        )
        workspace.write("detection_run", pd.DataFrame([row]), actor=ACTOR, now=now)
    progress(1.0, "archive")
    return ArchiveReport(
        record.run_id, len(stored) + len(rows), len(rows), was_done=False, patches_gone=vanished
    )


def _on_grids(workspace: Workspace, rows: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    own = rows if rows.crs is None or rows.crs.to_epsg() == workspace.crs else rows.to_crs(workspace.crs)
    box = cast(Box, tuple(float(value) for value in own.total_bounds))
    grids = cast(gpd.GeoDataFrame, workspace.read("unit_grid", bbox=box, columns=["code"]))
    return rows.assign(grid_code=assign_grids(own, grids)["grid_code"]) if len(grids) else rows


def _write_evidence(root: Path, rows: gpd.GeoDataFrame, run: Finished, progress: Progress) -> list[str]:
    """Evidence of every row; the digests in their order."""
    inputs = inputs_of(run.record)
    rows = rows.assign(place=_places(rows))

    def one(row: Any) -> str:  # Any: a named tuple that pandas makes
        facts = {name: _plain(getattr(row, name, None)) for name in _TOLD}
        return write_evidence(
            root / row.evidence, scene, row.geometry, {**facts, "place": row.place, **inputs}
        )

    with writing(root / EVIDENCE), _scene(run) as scene:
        return _each(one, list(rows.itertuples()), run.options.workers, progress)


@contextmanager
def _scene(run: Finished) -> Iterator[Scene]:
    """The pair of a run, open again on the grid it was compared on, with its score map where it was kept."""
    # A detector may have worked in coarser pixels than the options ask for.
    options = replace(run.options.pair, working_gsd_m=run.detection.grid.gsd_m)
    with ExitStack() as stack:
        pair = stack.enter_context(
            open_pair(
                run.record.before.path,
                run.record.after.path,
                options=options,
                heights=run.options.heights,
            )
        )
        has_map = run.score_map is not None and run.score_map.is_file()
        scores = stack.enter_context(open_score_map(run.score_map)) if run.score_map and has_map else None
        yield Scene(pair, run.detection.alignment, scores)


def _mark_gone(workspace: Workspace, run: Finished, *, now: datetime, reason: str) -> int:
    """Note on earlier patches that this run found them gone."""
    grid, dates = run.detection.grid, (run.record.before.on, run.record.after.on)
    if grid.crs is None or dates[0] is None or dates[1] is None:
        return 0
    bbox = _box(workspace, grid)
    earlier = _in_crs(earlier_patches(workspace, run.record.run_id, bbox=bbox), grid.crs.to_wkt())
    if earlier.empty:
        return 0
    shapes = shapes_of([patch.outline.polygon for patch in run.screened])
    found = Found(shapes, [patch.change_class for patch in run.screened], np.full(len(shapes), np.nan))
    with _scene(run) as scene:
        look = Look(
            run.record.detector,
            run.options.outline.min_area_m2,
            dates,
            lambda polygon: _assessed_share(scene, polygon),
        )
        ids = gone_patches(found, earlier, run.lineage, look)
    return mark_gone(workspace, ids, dates[1], actor=ACTOR, now=now, reason=reason) if ids else 0


def _assessed_share(scene: Scene, polygon: Polygon) -> float:
    """Share of a polygon on ground that the run compared; what lies beyond the grid was not."""
    grid = scene.pair.grid
    min_x, min_y, max_x, max_y = polygon.bounds
    window = window_around(grid, polygon, max(max_x - min_x, max_y - min_y) + 2 * grid.gsd_m)
    if scene.scores is not None:
        assessed = scene.scores.assessed(window)
    else:
        view = scene.pair.read(window, flow=scene.alignment.flow(window))
        assessed = view.valid & scene.alignment.assessed_in(window)
    inside = ~geometry_mask([polygon], assessed.shape, grid.window_transform(window))
    whole_px = max(polygon.area / grid.gsd_m**2, 1.0)
    return float((assessed & inside).sum() / max(whole_px, inside.sum()))


def _digest_of_run(workspace: Workspace, run_id: str) -> str:
    rows = workspace.read(
        "change_patch", where={"run_id": run_id}, columns=["patch_no", "evidence_sha256"]
    ).dropna(subset=["evidence_sha256"])
    return run_digest(dict(zip(rows["patch_no"], rows["evidence_sha256"], strict=True)))


def _each(work: Callable[[Any], str], items: list[Any], workers: int, progress: Progress) -> list[str]:
    done = []
    with ThreadPoolExecutor(workers) as pool:
        for index, result in enumerate(pool.map(work, items)):
            done.append(result)
            progress((index + 1) / len(items), "evidence")
    return done


def _box(workspace: Workspace, grid: Grid | None) -> Box | None:
    """The grid's edges in the CRS of the workspace."""
    if grid is None or grid.crs is None:
        return None
    edges = gpd.GeoSeries.from_wkt([_wkt(grid)], crs=grid.crs.to_wkt()).to_crs(workspace.crs)
    return cast(Box, tuple(float(value) for value in edges.total_bounds))


def _wkt(grid: Grid) -> str:
    west, south, east, north = grid.bounds
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def _in_crs(frame: pd.DataFrame, crs: str | None) -> gpd.GeoDataFrame:
    rows = cast(gpd.GeoDataFrame, frame)
    if crs is None or rows.crs is None or CRS(rows.crs) == CRS(crs):
        return rows
    return rows.to_crs(crs)


def _places(rows: gpd.GeoDataFrame) -> list[dict[str, float]]:
    """A point inside each patch, in the patch's CRS and in longitude and latitude."""
    points = rows.geometry.representative_point()
    places = [{"x": round(point.x, 2), "y": round(point.y, 2)} for point in points]
    if rows.crs is None:
        return places
    degrees = points.to_crs(4490)
    return [
        {**place, "longitude": round(point.x, 7), "latitude": round(point.y, 7)}
        for place, point in zip(places, degrees, strict=True)
    ]


def _plain(value: Any) -> Any:  # Any: a cell of a frame
    if isinstance(value, np.generic):
        value = value.item()
    return None if value is pd.NaT or value is pd.NA or value != value else value  # noqa: PLR0124 - NaN
