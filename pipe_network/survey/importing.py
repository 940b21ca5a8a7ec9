"""A staged delivery into a workspace: rows in = rows stored + rows reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj

from gridtwin.model.feature_class import FieldType, feature_class
from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace
from pipe_network.network import layer_columns
from pipe_network.survey import places
from pipe_network.survey.delivery import SOURCE_TABLE, Staged, SurveyTable
from pipe_network.survey.import_findings import RowFindings, table_of
from pipe_network.survey.import_rules import Target, check_lines, check_points
from pipe_network.survey.notes import Note
from pipe_network.survey.take_back import NUMBERS, taken_back_ids


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a sheet or layer was read as, and its rows."""

    file: str
    sheet: str
    school: str
    kind: str
    pipe_class: str | None
    rows: int


@dataclass(frozen=True, slots=True)
class PipeImport:
    """What became of a delivery. Every row that was not stored has at least one finding that is `refused`."""

    recognised: tuple[Recognised, ...]
    rows_in: int
    rows_stored: int
    findings: pd.DataFrame
    notes: tuple[str, ...]
    is_dry: bool

    @property
    def rows_reported(self) -> int:
        """Rows that were not stored, or would not be."""
        return self.rows_in - self.rows_stored


@dataclass(frozen=True, slots=True)
class Act:
    """Who imports, when, and whether anything is written at all."""

    actor: str
    now: datetime
    is_dry: bool = False


def import_staged(
    staged: Staged,
    workspace: Workspace | None,
    *,
    act: Act,
    made: int | None = None,
    progress: Progress = silent,
) -> PipeImport:
    """Store the good rows of a delivery; points and lines each in one transaction.

    Without a workspace, or when `act.is_dry`, nothing is written and `rows_stored` says what would be. Points
    of the table `made`, made at ends of lines, are no rows of the delivery and are not stored.
    """
    points, lines = (_placed(frame, workspace) for frame in (staged.network.points, staged.network.lines))
    if made is not None:
        points = points[points[SOURCE_TABLE] != made].reset_index(drop=True)
    if workspace is not None:
        lines = _between_stored(lines, points, workspace)
    target = Target(workspace, _epsg(lines, workspace))
    about_points = check_points(staged, points, target)
    progress(0.3)
    about_lines = check_lines(staged, lines, target, points["point_no"][~about_points.refused])
    progress(0.5)
    if workspace is not None and not act.is_dry:
        _store(workspace, "pipe_point", about_points, act, part(progress, 0.5, 0.75))
        _store(workspace, "pipe_line", about_lines, act, part(progress, 0.75, 1.0))
    both = (about_points, about_lines)
    return PipeImport(
        recognised=tuple(_recognised(one) for at, one in enumerate(staged.delivery.tables) if at != made),
        rows_in=len(points) + len(lines),
        rows_stored=sum(int((~one.refused).sum()) for one in both),
        findings=table_of([frame for one in both for frame in one.parts]),
        notes=(*staged.delivery.notes, *_by_memory(len(lines))),
        is_dry=act.is_dry or workspace is None,
    )


def merged(imports: Sequence[PipeImport]) -> PipeImport:
    """Several imports as one."""
    found = [each.findings for each in imports if len(each.findings)]
    return PipeImport(
        recognised=tuple(one for each in imports for one in each.recognised),
        rows_in=sum(each.rows_in for each in imports),
        rows_stored=sum(each.rows_stored for each in imports),
        findings=pd.concat(found, ignore_index=True) if found else table_of([]),
        notes=tuple(note for each in imports for note in each.notes),
        is_dry=any(each.is_dry for each in imports),
    )


def _placed(frame: gpd.GeoDataFrame, workspace: Workspace | None) -> gpd.GeoDataFrame:
    if workspace is None or frame.crs is None:
        return frame
    return frame.to_crs(pyproj.CRS.from_epsg(workspace.crs))


def _between_stored(
    lines: gpd.GeoDataFrame, points: gpd.GeoDataFrame, workspace: Workspace
) -> gpd.GeoDataFrame:
    """Lines without a place laid between points of the workspace; delivered points go before stored ones."""
    open_lines = lines.geometry.isna().to_numpy()
    if not open_lines.any():
        return lines
    wanted = pd.unique(lines.loc[open_lines, ["start_point", "end_point"]].to_numpy().ravel())
    stored = workspace.read("pipe_point", where={"point_no": [name for name in wanted if pd.notna(name)]})
    columns = ["point_no", "ground_m", "geometry"]
    known = pd.concat([points[columns], stored[columns]], ignore_index=True)
    shapes = np.asarray(lines.geometry.array, object).copy()
    shapes[open_lines] = places.between(lines[open_lines], known, np.asarray(known.geometry.array, object))
    return lines.set_geometry(gpd.array.from_shapely(shapes, crs=lines.crs))


def _epsg(frame: gpd.GeoDataFrame, workspace: Workspace | None) -> int | None:
    if workspace is not None:
        return workspace.crs
    code: int | None = frame.crs.to_epsg() if frame.crs is not None else None
    return code


def _store(workspace: Workspace, layer: str, found: RowFindings, act: Act, progress: Progress) -> None:
    rows = found.frame[~found.refused]
    if not len(rows):
        return
    rows = _shortened(rows[[*layer_columns(layer), "geometry"]].reset_index(drop=True), layer)
    back = taken_back_ids(workspace, layer)
    if back:
        rows["id"] = rows[NUMBERS[layer]].map(back).astype(object).where(lambda ids: ids.notna(), None)
    files = dict.fromkeys(table.workbook.name for table in found.delivery.tables)
    reason = f"import {', '.join(files)}"[:200]
    workspace.write(layer, rows, actor=act.actor, now=act.now, reason=reason, progress=progress)


def _shortened(rows: gpd.GeoDataFrame, layer: str) -> gpd.GeoDataFrame:
    """Texts that are too long for their field left out, as was said of them."""
    for field in feature_class(layer).fields:
        if field.type is FieldType.TEXT and field.length is not None:
            column: pd.Series[Any] = rows[field.name]
            long = column.str.len().gt(field.length).fillna(value=False).to_numpy(bool)
            if np.any(long):
                rows[field.name] = column.mask(long)
    return rows


def _by_memory(lines: int) -> tuple[Note, ...]:
    """What was decided by rules that are not yet confirmed against the standard."""
    if not lines:
        return ()
    return (
        Note(
            "depths and levels whose heading does not say it refer to crown or invert by class; 0 and 1 of a "
            "flow direction are start to end and end to start: rules from memory, to be confirmed against "
            "CJJ 61-2017",
            zh="表头未注明的埋深和高程按类型定为管顶或管底，流向0为起点至终点、"
            "1为终点至起点：规则凭记忆，须对照CJJ 61-2017核实",
        ),
    )


def _recognised(table: SurveyTable) -> Recognised:
    given = list(table.cells["pipe_class"].dropna()) if "pipe_class" in table.cells else []
    shown = ", ".join(list(dict.fromkeys(map(str, given)))[:6]) or table.pipe_class
    return Recognised(
        table.workbook.name, table.sheet, table.school, table.kind.value, shown, len(table.cells)
    )
