"""Two rounds of a workspace's census compared: which states, what differs, and what that comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger.census.context import load_standards
from gridtwin.ledger.census.locating import GridIndex
from gridtwin.ledger.census.reading import TableOptions, read_census
from gridtwin.ledger.census.round_summary import by_class, by_street
from gridtwin.ledger.census.rounds import KINDS, compare_rounds, components_at, not_compared
from gridtwin.ledger.summary.table import Label, SummaryTable
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace, open_workspace
from gridtwin.store.outputs import check_output, output

_LAYERS = (".gpkg", ".geojson")
_HOME = ZoneInfo("Asia/Shanghai")


@dataclass(frozen=True, slots=True)
class RoundState:
    """Components of a round and what they are; `lost_codes` of them were numbers in a spreadsheet."""

    components: gpd.GeoDataFrame
    label: Label
    lost_codes: int = 0


@dataclass(frozen=True, slots=True)
class RoundComparison:
    """What differs between two rounds.

    Attributes:
        before, after: the two states.
        uncoded: rows of the older one without a code of their own that were not matched by place either.
        moved_m: a component that lies further off has moved.
        tolerance_m: class code → distance within which one with another code is the same component.
        differences: a row a component, see `compare_rounds`; the kinds of few rows first.
        streets, classes: components before and after and each kind of difference.
    """

    before: RoundState
    after: RoundState
    uncoded: int
    moved_m: float
    tolerance_m: Mapping[str, float]
    differences: gpd.GeoDataFrame
    streets: SummaryTable
    classes: SummaryTable

    @property
    def counts(self) -> dict[str, int]:
        """Rows of each kind of difference."""
        kinds = self.differences["kind"].value_counts()
        return {kind: int(kinds.get(kind, 0)) for kind in KINDS}


def stored_round(workspace: Workspace, day: date | None = None) -> RoundState:
    """The components that are stored now, or as they stood at the end of a day by the history."""
    if day is None:
        return RoundState(workspace.read("component"), Label("stored now", "现状"))
    moment = datetime.combine(day, time.max, _HOME)
    return RoundState(
        components_at(workspace, moment), Label(f"end of {day.isoformat()}", f"{day.isoformat()}日终")
    )


def round_of_file(workspace: Workspace, path: Path, options: TableOptions | None = None) -> RoundState:
    """The components of another workspace (a folder), or of a file of any form that a census takes.

    Raises:
        FileNotFoundError, UsageError, MissingCrs, BadCensusTable: see `read_census`.
    """
    label = Label(path.name, path.name)
    if (path / "workspace.toml").is_file():
        with open_workspace(path) as other:
            found = gpd.GeoDataFrame(other.read("component"))
            return RoundState(found.to_crs(workspace.crs), label)
    census = read_census(path, crs=workspace.crs, options=options or TableOptions())
    named = [name for name in census.columns if name in census.frame]
    frame = census.frame[[*dict.fromkeys([*named, "geometry"])]]
    return RoundState(gpd.GeoDataFrame(frame), label, int(census.lost_codes.sum()))


def compare(
    workspace: Workspace,
    before: RoundState,
    after: RoundState,
    *,
    moved_m: float,
    progress: Progress = silent,
) -> RoundComparison:
    """Match by code, then by class and place within the mean error of the class's accuracy; sum up."""
    demands = load_standards(workspace.root / "standards").demands
    tolerance = {code: demands.mean_error_m[name] for code, name in demands.accuracy.items()}
    progress(0.1, "comparing")
    found = compare_rounds(before.components, after.components, moved_m=moved_m, tolerance_m=tolerance)
    found = _rare_first(found)
    progress(0.7, "counting")
    grids = GridIndex.of(workspace.read("unit_grid", columns=["code", "geometry"]))
    old, new, rows = (_with_grid(each, grids) for each in (before.components, after.components, found))
    return RoundComparison(
        before,
        after,
        not_compared(before.components, after.components, found),
        moved_m,
        tolerance,
        found,
        by_street(old, new, rows, workspace.read("street", columns=["code", "name"])),
        by_class(old, new, rows),
    )


def check_differences_path(path: Path) -> None:
    """Refuse, before any work, a place that differences cannot be written to.

    Raises:
        UsageError: another ending.
        OwnFile, FileMissing, FolderGiven: see `gridtwin.store.outputs.check_output`.
    """
    if path.suffix.lower() not in _LAYERS:
        raise UsageError(
            f"differences '{path}': the ending must be one of {', '.join(_LAYERS)}",
            zh=f"差异图层“{path}”：扩展名应为{', '.join(_LAYERS)}之一",
        )
    check_output(path)


def write_differences(found: RoundComparison, path: Path) -> None:
    """Write the differences as one layer: places, and lines from the old place to the new one of moves.

    Raises:
        UsageError: another ending.
        CannotWrite: the file cannot be written there.
    """
    check_differences_path(path)
    options = {"layer": "difference", "VERSION": "1.3"} if path.suffix.lower() == ".gpkg" else {}
    with output(path) as partial:
        partial.unlink()  # the driver wants to make the file itself
        found.differences.to_file(partial, engine="pyogrio", **options)


def _rare_first(found: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The differences with the kinds of few rows first: a list that ends early still has some of each."""
    order = found["kind"].map(found["kind"].value_counts()).argsort(kind="stable")
    return gpd.GeoDataFrame(found.iloc[order.to_numpy()].reset_index(drop=True))


def _with_grid(rows: gpd.GeoDataFrame, grids: GridIndex) -> pd.DataFrame:
    """The rows with the grid of their place where they state none, as a table without codes of grids does."""
    made = pd.DataFrame({"class_code": rows.get("class_code")}, index=rows.index)
    if "kind" in rows:
        made["kind"] = rows["kind"]
    codes = (
        rows["grid_code"].astype(object) if "grid_code" in rows else pd.Series(None, rows.index, dtype=object)
    )
    lacking = codes.isna().to_numpy()
    if lacking.any() and len(grids.codes):
        points = shapely.centroid(rows.geometry.to_numpy()[lacking])
        at = grids.locate(shapely.get_x(points), shapely.get_y(points))
        codes = codes.copy()
        codes[lacking] = [grids.codes[each] if each >= 0 else None for each in at]
    return made.assign(grid_code=codes)
