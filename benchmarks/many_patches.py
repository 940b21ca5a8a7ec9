"""Patches for a sample city that has none: its buildings as if they were new, most not yet reviewed."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.store import Workspace, open_workspace
from gridtwin.store.columns import HOME_ZONE

_STATUSES = {"new": 0.7, "confirmed": 0.1, "legal": 0.1, "not_building": 0.1}
_IMAGES = (date(2025, 4, 18), date(2025, 10, 12))


def with_patches(folder: Path, count: int, *, seed: int = 1) -> Path:
    """The workspace, after so many patches were written to it (fewer where it has fewer buildings)."""
    with open_workspace(folder) as workspace:
        missing = count - workspace.count("change_patch")
        if missing > 0:
            frame = _patches(workspace, missing, np.random.default_rng(seed))
            now = datetime.now(ZoneInfo(HOME_ZONE))
            frame["created_at"] = now
            workspace.write("change_patch", frame, actor="benchmark", now=now)
    return folder


def _patches(workspace: Workspace, count: int, rng: np.random.Generator) -> gpd.GeoDataFrame:
    shapes = workspace.read("building", columns=["geometry"], limit=count).geometry.force_2d()
    number = len(shapes)
    return gpd.GeoDataFrame(
        {
            "patch_no": [f"BENCH-{at:06d}" for at in range(number)],
            "run_id": "benchmark",
            "change_class": rng.choice(["new_building", "extension", "added_floor"], number),
            "date_before": _IMAGES[0],
            "date_after": _IMAGES[1],
            "area_m2": shapes.area.round(1),
            "score": rng.uniform(0.3, 1, number).round(4),
            "grade": rng.choice(["A", "B", "C"], number, p=[0.2, 0.3, 0.5]),
            "status": rng.choice([*_STATUSES], number, p=[*_STATUSES.values()]),
            "grid_code": _grids(workspace, shapes),
        },
        geometry=shapes.to_numpy(),
        crs=workspace.crs,
    )


def _grids(workspace: Workspace, shapes: gpd.GeoSeries) -> pd.Series:
    grids = workspace.read("unit_grid", columns=["code", "geometry"])
    points = gpd.GeoDataFrame(geometry=shapes.representative_point().to_numpy(), crs=shapes.crs)
    found = points.sjoin(grids[["code", "geometry"]], how="left")
    return found.loc[~found.index.duplicated(), "code"].reset_index(drop=True)
