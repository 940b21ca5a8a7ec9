"""A census table into a workspace: checked, assigned, numbered, and the rows without an error stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

import geopandas as gpd
import pandas as pd

from gridtwin.ledger.census.checking import CensusReport, check_components
from gridtwin.ledger.census.context import StoredComponents, load_standards
from gridtwin.ledger.census.numbering import last_used, number_components
from gridtwin.ledger.census.statistics import Statistics, component_statistics
from gridtwin.ledger.census.table import CensusTable, census_table
from gridtwin.ledger.codes import retired_codes
from gridtwin.ledger.errors import BadCensusTable
from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace

_CHECKED = ["code", "class_code", "geometry"]


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """What became of a table: rows in = rows stored + rows refused; `findings` says why rows were refused."""

    rows_in: int
    rows_stored: int
    rows_refused: int
    findings: gpd.GeoDataFrame


def check_census(
    workspace: Workspace, table: CensusTable, *, now: datetime, progress: Progress = silent
) -> CensusReport:
    """Check a table against the workspace's grids, components and lists; nothing is stored.

    Raises:
        BadCensusTable: the workspace has no unit grids.
    """
    grids = workspace.read("unit_grid", columns=["code", "geometry"])
    if len(grids) == 0:
        raise BadCensusTable(
            f"workspace {workspace.name} has no unit grids to assign components to; "
            "make them first (gridtwin grid generate)",
            zh=f"工作区“{workspace.name}”没有可供部件归属的单元网格；请先生成网格（gridtwin grid generate）",
        )
    stored = StoredComponents.of(
        workspace.read("component", columns=_CHECKED), retired_codes(workspace, "component")
    )
    return check_components(
        _in_crs_of(table, grids),
        grids,
        division=workspace.division,
        today=now.date(),
        stored=stored,
        standards=load_standards(workspace.root / "standards"),
        progress=progress,
    )


def import_census(
    workspace: Workspace, table: CensusTable, *, actor: str, now: datetime, progress: Progress = silent
) -> IntakeReport:
    """Check a table and store its rows without an error."""
    report = check_census(workspace, table, now=now, progress=part(progress, 0.0, 0.6))
    stored = 0
    if report.rows_accepted:
        written = workspace.write(
            "component", report.accepted, actor=actor, now=now, progress=part(progress, 0.6, 1.0)
        )
        stored = written.rows_stored
    return IntakeReport(report.rows_in, stored, report.rows_refused, report.findings)


def take_back_census(
    workspace: Workspace, imported_at: datetime, *, actor: str, now: datetime, reason: str = ""
) -> int:
    """Retire the components of the import of that moment that nobody has changed since; returns how many.

    Their codes are not given again. Other people's imports of the same moment stay.
    """
    rows = workspace.read(
        "component", where={"valid_from": imported_at}, columns=["id", "row_version", "edited_by"]
    )
    ids = rows["id"][(rows["row_version"] == 1) & (rows["edited_by"] == actor)]
    if not len(ids):
        return 0
    why = reason or "import taken back"
    return workspace.retire("component", ids, actor=actor, now=now, reason=why)


def check_stored(workspace: Workspace, *, now: datetime, progress: Progress = silent) -> CensusReport:
    """Check the stored components against the grids; `row` counts the rows as read, from 2."""
    components = workspace.read("component").reset_index(drop=True)
    grids = workspace.read("unit_grid", columns=["code", "geometry"])
    if len(grids) == 0:
        raise BadCensusTable(
            f"workspace {workspace.name} has no unit grids to check components against",
            zh=f"工作区“{workspace.name}”没有单元网格，无法检查部件；请先生成网格（gridtwin grid generate）",
        )
    return check_components(
        census_table(components),
        grids,
        division=workspace.division,
        today=now.date(),
        standards=load_standards(workspace.root / "standards"),
        progress=progress,
    )


def renumber_components(workspace: Workspace, *, actor: str, now: datetime) -> int:
    """Give fresh codes to components whose code does not fit their class or division; returns how many."""
    columns = ["id", "row_version", "code", "class_code"]
    components = pd.DataFrame(workspace.read("component", columns=columns)[columns]).reset_index(drop=True)
    wanted = workspace.division + components["class_code"]
    wrong = ~components["code"].str.fullmatch(r"\d{16}") | (components["code"].str[:10] != wanted)
    if not wrong.any():
        return 0
    used = last_used([*components["code"], *retired_codes(workspace, "component")], workspace.division)
    changes = components.loc[wrong, ["id", "row_version"]]
    fresh = number_components(
        components.loc[wrong, "class_code"].to_numpy(dtype=object), workspace.division, used
    )
    changes = changes.assign(code=fresh, change_date=now.date())
    workspace.update("component", changes, actor=actor, now=now, reason="renumbered")
    return len(changes)


def workspace_statistics(workspace: Workspace) -> Statistics:
    """Statistics of the stored components, with all unit grids of the workspace."""
    standards = load_standards(workspace.root / "standards")
    columns = ["class_code", "grid_code", "owner_name", "state"]
    return component_statistics(
        workspace.read("component", columns=columns),
        class_names=standards.demands.names,
        grid_codes=workspace.read("unit_grid", columns=["code"])["code"],
    )


def _in_crs_of(table: CensusTable, grids: gpd.GeoDataFrame) -> CensusTable:
    if table.frame.crs is None:
        raise BadCensusTable(
            "the table has no coordinate system; say which one its x and y are in (--crs)",
            zh="普查表没有坐标系；请用--crs说明其x、y所用的坐标系",
        )
    if table.frame.crs == grids.crs:
        return table
    return replace(table, frame=table.frame.to_crs(grids.crs))
