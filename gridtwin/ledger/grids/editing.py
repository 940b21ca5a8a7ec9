"""Split, merge and recode unit grids of a workspace. Old grids go to the history, no code is given again.

New rows are stored before old ones are retired: a program killed in between leaves an overlap that check G04
shows, never a hole.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.ledger.codes import last_grid_numbers
from gridtwin.ledger.errors import CannotMerge, CannotRecode, CannotSplit, UnknownGrid
from gridtwin.ledger.grids._contents import reassign_contents, recode_contents
from gridtwin.ledger.grids.cutting import best_cut, split_by
from gridtwin.ledger.grids.linework import Geometries, as_array, parts_of
from gridtwin.ledger.grids.numbering import check_numbers, number_grids, reading_order
from gridtwin.ledger.grids.workspace_grids import workspace_plan
from gridtwin.store import Workspace

_COPIED = ("land_use", "manage_level")
_LEAST_PART_M2 = 1.0


@dataclass(frozen=True, slots=True)
class Edit:
    """Who changes grids, when and why."""

    actor: str
    now: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EditReport:
    """Codes that ended and codes that began, and how many objects got another grid code."""

    old_codes: tuple[str, ...]
    new_codes: tuple[str, ...]
    moved: dict[str, int]


def split_unit_grid(
    workspace: Workspace, code: str, *, edit: Edit, line: shapely.LineString | None = None
) -> EditReport:
    """Part a grid along a line (in the workspace's CRS), or along the best cut when there is none.

    Raises:
        UnknownGrid: no such grid.
        CannotSplit: the line does not cross it or crosses a building, or there is no cut.
    """
    grid = _grids(workspace, [code])
    shape = grid.geometry.iloc[0]
    buildings = workspace.read("building", bbox=shape.bounds).geometry.to_numpy()
    pieces = _pieces(workspace, code, shape, buildings, line)
    return _replace(workspace, grid, pieces, edit)


def merge_unit_grids(workspace: Workspace, codes: Sequence[str], *, edit: Edit) -> EditReport:
    """Make one grid of several that touch, all of one community.

    Raises:
        UnknownGrid: no such grid.
        CannotMerge: fewer than two grids, several communities, or grids that do not touch.
    """
    wanted = sorted(set(codes))
    if len(wanted) < 2:
        raise CannotMerge(
            f"{len(wanted)} grid named; a merge takes at least two different ones",
            zh=f"只给出{len(wanted)}个网格；合并至少需要两个不同的网格",
        )
    communities = sorted({code[:12] for code in wanted})
    if len(communities) > 1:
        raise CannotMerge(
            f"grids of communities {', '.join(communities)}; a grid never crosses a community (G07)",
            zh=f"网格分属社区{', '.join(communities)}；网格不得跨社区（G07）",
        )
    grids = _grids(workspace, wanted)
    union = shapely.union_all(shapely.set_precision(grids.geometry.to_numpy(), 0.001))
    if union.geom_type != "Polygon":
        raise CannotMerge(
            f"grids {', '.join(wanted)} do not share an edge; merge neighbours only (G03)",
            zh=f"网格{', '.join(wanted)}没有公共边；只能合并相邻网格（G03）",
        )
    return _replace(workspace, grids, as_array([union]), edit)


def recode_unit_grids(
    workspace: Workspace, *, edit: Edit, codes: Sequence[str] | None = None, community: str | None = None
) -> EditReport:
    """Give grids fresh codes in reading order: those named, those of one community, or all.

    Numbers go on after the highest ever used in the community the grid lies in, so old codes stay unique.

    Raises:
        UnknownGrid: a code that no grid has.
        CodesExhausted: a community would need more than 999 numbers.
    """
    grids = workspace.read("unit_grid") if codes is None else _grids(workspace, codes)
    if community is not None:
        grids = grids[grids["community_code"] == community]
    if grids.empty:
        raise UnknownGrid(
            f"no unit grid in community '{community}'; see 'gridtwin grid check'"
            if community is not None
            else "the workspace has no unit grids; draw them with 'gridtwin grid generate'",
            zh=f"社区“{community}”没有单元网格；请用gridtwin grid check查看"
            if community is not None
            else "工作区没有单元网格；请用gridtwin grid generate生成",
        )
    grids = grids.reset_index(drop=True)
    old = grids["code"].to_numpy(dtype=object)
    new = number_grids(
        grids.geometry.to_numpy(),
        grids["community_code"].to_numpy(dtype=object),
        workspace_plan(workspace).row_height_m,
        last_grid_numbers(workspace),
    )
    changes = pd.DataFrame(
        {
            "id": grids["id"],
            "row_version": grids["row_version"],
            "code": new,
            "parent_codes": old,
            "change_date": edit.now.date(),
        }
    )
    workspace.update("unit_grid", changes, actor=edit.actor, now=edit.now, reason=edit.reason or "recoded")
    moved = recode_contents(workspace, dict(zip(old, new, strict=True)), edit.actor, edit.now)
    return EditReport(tuple(old), tuple(new), moved)


def take_back_recoding(workspace: Workspace, codes: Sequence[str], *, edit: Edit) -> EditReport:
    """Give the grids that bear these codes the ones they had before they were recoded.

    A grid gets its own code again, never that of another; the codes in between stay used.

    Raises:
        UnknownGrid: no grid bears one of the codes any more.
        CannotRecode: a grid did not get its code by a recoding.
    """
    grids = _grids(workspace, codes).reset_index(drop=True)
    past = workspace.read("history", where={"class_name": "unit_grid", "feature_id": list(grids["id"])})
    earlier = {grid_id: rows.sort_values("version") for grid_id, rows in past.groupby("feature_id")}
    rows = [_before_recoding(grid, earlier.get(grid.id)) for grid in grids.itertuples()]
    changes = pd.DataFrame(rows).assign(change_date=edit.now.date())
    why = edit.reason or "recoding taken back"
    workspace.update("unit_grid", changes, actor=edit.actor, now=edit.now, reason=why)
    fresh = dict(zip(grids["code"], changes["code"], strict=True))
    moved = recode_contents(workspace, fresh, edit.actor, edit.now)
    return EditReport(tuple(fresh), tuple(fresh.values()), moved)


def _before_recoding(grid: Any, past: pd.DataFrame | None) -> dict[str, Any]:  # Any: a row, its values
    other = None if past is None else past[past["code"] != grid.code]
    if other is None or not len(other) or other["code"].iloc[-1] != grid.parent_codes:
        raise CannotRecode(
            f"grid {grid.code} did not get its code by a recoding; there is nothing to take back",
            zh=f"网格{grid.code}的编码不是由重新编码所赋，无可撤回",
        )
    last = other.iloc[-1]
    row = last["row"] if isinstance(last["row"], dict) else json.loads(last["row"])
    return {
        "id": grid.id,
        "row_version": grid.row_version,
        "code": last["code"],
        "parent_codes": row.get("parent_codes"),
    }


def _grids(workspace: Workspace, codes: Sequence[str]) -> gpd.GeoDataFrame:
    grids = workspace.read("unit_grid", where={"code": list(codes)})
    unknown = sorted(set(codes) - set(grids["code"]))
    if unknown:
        is_old = workspace.has_code("unit_grid", unknown[0])
        state, state_zh = ("was retired", "已注销") if is_old else ("was never given", "从未使用")
        raise UnknownGrid(
            f"there is no unit grid {unknown[0]}: the code {state} (gridtwin grid check lists what is there)",
            zh=f"没有单元网格{unknown[0]}：该编码{state_zh}（gridtwin grid check可列出现有网格）",
        )
    return grids


def _pieces(
    workspace: Workspace,
    code: str,
    shape: shapely.Polygon,
    buildings: Geometries,
    line: shapely.LineString | None,
) -> Geometries:
    if line is None:
        cut = best_cut(shape, parts_of(shapely.make_valid(buildings), 2), workspace_plan(workspace))
        if cut is None:
            raise CannotSplit(
                f"no cut of grid {code} keeps clear of its buildings; give a line of your own",
                zh=f"网格{code}没有可避开建筑物的分割线；请自行给出",
            )
        return cut.sides
    crossed = (
        buildings[shapely.intersects(shapely.buffer(buildings, -0.2), line)] if len(buildings) else buildings
    )
    if len(crossed):
        x, y = crossed[0].centroid.coords[0]
        raise CannotSplit(
            f"the line crosses {len(crossed)} buildings, one at {x:.1f}, {y:.1f}; lead it round (G08)",
            zh=f"分割线穿过{len(crossed)}栋建筑物，其中一栋在{x:.1f}, {y:.1f}；请绕开（G08）",
        )
    pieces = split_by(shape, line)
    if len(pieces) < 2 or shapely.area(pieces).min() < _LEAST_PART_M2:
        raise CannotSplit(
            f"the line does not part grid {code}: it must run from edge to edge",
            zh=f"此线没有分开网格{code}：须从边到边",
        )
    return pieces


def _replace(workspace: Workspace, old: gpd.GeoDataFrame, pieces: Geometries, edit: Edit) -> EditReport:
    """Store the pieces under fresh codes, move what stands in them, retire the old grids."""
    plan = workspace_plan(workspace)
    community = str(old["community_code"].iloc[0])
    last = last_grid_numbers(workspace)
    check_numbers(community, last.get(community, 0) + len(pieces))
    pieces = pieces[reading_order(pieces, plan.row_height_m)]
    codes = [f"{community}{last.get(community, 0) + number:03d}" for number in range(1, len(pieces) + 1)]
    frame = _rows(old, pieces, codes, edit, _community_name(workspace, community))
    workspace.write("unit_grid", frame, actor=edit.actor, now=edit.now, reason=edit.reason)
    moved = reassign_contents(workspace, list(old["code"]), frame, edit.actor, edit.now)
    workspace.retire("unit_grid", list(old["id"]), actor=edit.actor, now=edit.now, reason=edit.reason)
    return EditReport(tuple(old["code"]), tuple(codes), moved)


def _rows(
    old: gpd.GeoDataFrame, pieces: Geometries, codes: Sequence[str], edit: Edit, community_name: str
) -> gpd.GeoDataFrame:
    copied = {name: old[name].iloc[0] for name in _COPIED if old[name].nunique(dropna=False) == 1}
    data = pd.DataFrame(
        {
            "code": list(codes),
            "name": [f"{community_name}{code[12:]}" for code in codes],
            "community_code": str(old["community_code"].iloc[0]),
            "area_m2": shapely.area(pieces).round(2),
            "start_date": edit.now.date(),
            "parent_codes": ",".join(sorted(old["code"])),
            **copied,
        },
        index=np.arange(len(pieces)),
    )
    return gpd.GeoDataFrame(data, geometry=pieces, crs=old.crs)


def _community_name(workspace: Workspace, code: str) -> str:
    names = workspace.read("community", where={"code": code}, columns=["name"])["name"]
    return str(names.iloc[0]) if len(names) else ""
