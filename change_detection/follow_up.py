"""What a run has to do with earlier ones: the patches it is compared with, and those it found gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

import geopandas as gpd
import pandas as pd
from shapely import Polygon

from change_detection.lineage import Found, gone
from change_detection.rules import LineageRules
from gridtwin.store import Box, LostUpdate, Workspace

_TRIES = 5


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looked at the ground: with what, how small a patch it keeps, and what it assessed.

    `assessed` answers for a polygon in the workspace's CRS which share of it was compared.
    """

    detector: str
    min_area_m2: float
    dates: tuple[date | None, date | None]
    assessed: Callable[[Polygon], float]


def earlier_patches(workspace: Workspace, run_id: str, *, bbox: Box | None = None) -> gpd.GeoDataFrame:
    """Patches of other runs, with the `detector` of each."""
    rows = cast(gpd.GeoDataFrame, workspace.read("change_patch", bbox=bbox))
    runs = workspace.read("detection_run", columns=["id", "detector"])
    detectors = dict(zip(runs["id"], runs["detector"], strict=True))
    others = rows[rows["run_id"] != run_id].reset_index(drop=True)
    return others.assign(detector=[detectors.get(run) for run in others["run_id"]])


def gone_patches(found: Found, earlier: gpd.GeoDataFrame, rules: LineageRules, look: Look) -> list[str]:
    """Ids of earlier patches whose ground was looked at again, in the same way, and is bare now."""
    if earlier.empty:
        return []
    weaker = (earlier["detector"] != look.detector) | (earlier["area_m2"] < look.min_area_m2)
    incomparable = earlier["id"][weaker.to_numpy()].astype(str).tolist()
    torn_down, vanished = gone(found, earlier, rules, dates=look.dates, incomparable=incomparable)
    shapes = dict(zip(earlier["id"].astype(str), earlier.geometry, strict=True))
    seen = [one for one in vanished if look.assessed(shapes[one]) >= rules.assessed_share]
    return [*torn_down, *seen]


def mark_gone(
    workspace: Workspace, ids: Sequence[str], on: date, *, actor: str, now: datetime, reason: str
) -> int:
    """Set `gone_on` of patches that do not have it yet; somebody else's edit in between is kept."""
    for attempt in range(_TRIES):
        rows = workspace.read(
            "change_patch", where={"id": list(ids)}, columns=["id", "row_version", "gone_on"]
        )
        rows = pd.DataFrame(rows[rows["gone_on"].isna()])[["id", "row_version"]]
        if rows.empty:
            return 0
        try:
            workspace.update("change_patch", rows.assign(gone_on=on), actor=actor, now=now, reason=reason)
        except LostUpdate:
            if attempt == _TRIES - 1:
                raise
            continue
        return len(rows)
    return 0
