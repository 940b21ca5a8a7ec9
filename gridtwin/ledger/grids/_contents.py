"""What carries a grid code (components, buildings, patches …) and what lists them (duty grids)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.model import GeometryKind, feature_classes
from gridtwin.store import Workspace

GRID_FIELD = "grid_code"


def carriers() -> list[str]:
    """Feature classes with geometry whose rows name the unit grid they stand in."""
    return [
        declared.name
        for declared in feature_classes()
        if GRID_FIELD in declared.field_names and declared.geometry is not GeometryKind.NONE
    ]


def reassign_contents(
    workspace: Workspace, old_codes: Sequence[str], new_grids: gpd.GeoDataFrame, actor: str, now: datetime
) -> dict[str, int]:
    """Give everything that stands in the old grids the code of the new one it lies in (or is nearest to)."""
    tree = shapely.STRtree(new_grids.geometry.to_numpy())
    codes = new_grids["code"].to_numpy(dtype=object)
    moved: dict[str, int] = {}
    for name in carriers():
        rows = workspace.read(
            name, where={GRID_FIELD: list(old_codes)}, columns=["id", "row_version", "geometry"]
        )
        if len(rows):
            points = shapely.point_on_surface(rows.geometry.to_numpy())
            here = ~shapely.is_missing(points) & ~shapely.is_empty(points)
            rows, points = rows[here], points[here]
            _store(workspace, name, rows, codes[tree.nearest(points)], actor, now)
            moved[name] = len(rows)
    _renew_duty_grids(workspace, {code: list(codes) for code in old_codes}, actor, now)
    return moved


def recode_contents(
    workspace: Workspace, codes: Mapping[str, str], actor: str, now: datetime
) -> dict[str, int]:
    """Replace grid codes by their new ones wherever they are carried."""
    moved: dict[str, int] = {}
    for name in carriers():
        rows = workspace.read(
            name, where={GRID_FIELD: list(codes)}, columns=["id", "row_version", GRID_FIELD]
        )
        if len(rows):
            fresh = rows[GRID_FIELD].map(dict(codes)).to_numpy(dtype=object)
            _store(workspace, name, rows, fresh, actor, now)
            moved[name] = len(rows)
    _renew_duty_grids(workspace, {old: [new] for old, new in codes.items()}, actor, now)
    return moved


def _store(
    workspace: Workspace, name: str, rows: pd.DataFrame, codes: np.ndarray, actor: str, now: datetime
) -> None:
    changes = pd.DataFrame({"id": rows["id"], "row_version": rows["row_version"], GRID_FIELD: codes})
    workspace.update(name, changes, actor=actor, now=now, reason="unit grid changed")


def _renew_duty_grids(
    workspace: Workspace, codes: Mapping[str, Sequence[str]], actor: str, now: datetime
) -> None:
    duty = workspace.read("duty_grid", columns=["id", "row_version", "unit_grid_codes"])
    duty = pd.DataFrame(duty[["id", "row_version", "unit_grid_codes"]].dropna(subset="unit_grid_codes"))
    listed = [text.split(",") for text in duty["unit_grid_codes"]]
    touched = np.asarray([any(code.strip() in codes for code in entry) for entry in listed], dtype=bool)
    if not touched.any():
        return
    duty["unit_grid_codes"] = [
        ",".join(dict.fromkeys(new for code in entry for new in codes.get(code.strip(), [code.strip()])))
        for entry in listed
    ]
    workspace.update("duty_grid", duty[touched], actor=actor, now=now, reason="unit grid changed")
