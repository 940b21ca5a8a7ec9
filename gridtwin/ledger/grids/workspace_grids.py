"""Unit grids of a workspace: drawn from its layers and stored, and checked against its layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import geopandas as gpd
import shapely

from gridtwin.ledger.codes import last_grid_numbers
from gridtwin.ledger.errors import BadGridInput
from gridtwin.ledger.grids._contents import reassign_contents
from gridtwin.ledger.grids.checking import check_grids
from gridtwin.ledger.grids.generation import GridDraft, generate_grids
from gridtwin.ledger.grids.plan import GridPlan, GridSources, load_plan
from gridtwin.ledger.rules import load_rules
from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace

_TUNNEL_REACH_M = 2.0  # how far the lines of a road and its tunnel may lie apart
_TUNNEL_SHARE = 0.8
Communities = str | Sequence[str] | None  # one code, several, or all


@dataclass(frozen=True, slots=True)
class DrawReport:
    """Grids stored by one drawing, grids retired for it, and what the planner should look at."""

    stored: int
    retired: int
    findings: gpd.GeoDataFrame


def _codes(community: Communities) -> list[str] | None:
    return None if community is None else [community] if isinstance(community, str) else list(community)


def own_file(workspace: Workspace, name: str) -> Path:
    """A city's own version of a table of `gridtwin/ledger/data`; it need not exist."""
    return workspace.root / "standards" / f"{name}.toml"


def workspace_plan(workspace: Workspace) -> GridPlan:
    """The grid plan with the city's own values over it."""
    return load_plan(own_file(workspace, "grid_plan"))


def read_sources(workspace: Workspace, community: Communities = None) -> GridSources:
    """The workspace's communities (or some of them), roads, water and buildings.

    Raises:
        BadGridInput: there is no such community.
    """
    wanted = _codes(community)
    communities = workspace.read("community", where=None if wanted is None else {"code": wanted})
    absent = [""] if wanted is None and len(communities) == 0 else []
    absent += sorted(set(wanted or ()) - set(communities["code"]))
    if absent or len(communities) == 0:
        which = f"no community {', '.join(absent[:5])}".rstrip()
        raise BadGridInput(
            f"workspace {workspace.name} has {which}; import the communities first",
            zh=f"工作区{workspace.name}没有社区{'、'.join(absent[:5])}；请先导入社区",
        )
    x_min, y_min, x_max, y_max = communities.total_bounds
    box = (x_min - 50, y_min - 50, x_max + 50, y_max + 50)
    return GridSources(
        communities,
        roads=_roads_above(workspace, box),
        rivers=workspace.read("terrain_surface", bbox=box, where={"kind": "water"}),
        buildings=workspace.read("building", bbox=box),
    )


def _roads_above(workspace: Workspace, box: tuple[float, float, float, float]) -> gpd.GeoDataFrame:
    """Roads that part the ground: a section that runs in a tunnel parts nothing above it."""
    roads, tunnels = workspace.read("road", bbox=box), workspace.read("tunnel", bbox=box)
    inside = shapely.union_all(shapely.buffer(shapely.force_2d(tunnels.geometry.to_numpy()), _TUNNEL_REACH_M))
    hidden = shapely.length(shapely.intersection(roads.geometry.to_numpy(), inside))
    is_above = hidden < _TUNNEL_SHARE * shapely.length(roads.geometry.to_numpy())
    return gpd.GeoDataFrame(roads[is_above | (hidden == 0)].reset_index(drop=True))


def draft_unit_grids(
    workspace: Workspace,
    *,
    now: datetime,
    community: Communities = None,
    plan: GridPlan | None = None,
    progress: Progress = silent,
) -> GridDraft:
    """Unit grids as they would be drawn from the workspace's layers; nothing is stored.

    `plan` takes the place of the workspace's own.
    """
    return generate_grids(
        read_sources(workspace, community),
        plan or workspace_plan(workspace),
        start_date=now.date(),
        last_used=last_grid_numbers(workspace),
        progress=progress,
    )


def draw_unit_grids(
    workspace: Workspace,
    *,
    actor: str,
    now: datetime,
    community: Communities = None,
    plan: GridPlan | None = None,
    replace: bool = False,
    progress: Progress = silent,
) -> DrawReport:
    """Draw unit grids from the workspace's layers and store them.

    With `replace`, grids that are there are retired; the new ones get numbers never used before.

    Raises:
        BadGridInput: there are grids already and `replace` is not set.
    """
    standing = workspace.read("unit_grid", columns=["id", "code", "community_code"])
    if community is not None:
        standing = standing[standing["community_code"].isin(_codes(community) or ())]
    if len(standing) and not replace:
        raise BadGridInput(
            f"{len(standing)} unit grids are there already; split or merge them, or draw anew with replace "
            "(they are then retired and their numbers are not given again)",
            zh=f"已有{len(standing)}个单元网格；请分割或合并，或用replace重新划分（原网格将注销，"
            "其号码不再使用）",
        )
    draft = draft_unit_grids(
        workspace, now=now, community=community, plan=plan, progress=part(progress, 0.0, 0.8)
    )
    written = workspace.write(
        "unit_grid", draft.grids, actor=actor, now=now, progress=part(progress, 0.8, 0.9)
    )
    if len(standing):
        reassign_contents(workspace, list(standing["code"]), draft.grids, actor, now)
        workspace.retire("unit_grid", standing["id"], actor=actor, now=now, reason="drawn anew")
    progress(1.0)
    return DrawReport(written.rows_stored, len(standing), draft.findings)


def check_workspace_grids(
    workspace: Workspace, *, community: str | None = None, progress: Progress = silent
) -> gpd.GeoDataFrame:
    """Findings of G01–G11 over the workspace's unit grids, or those of one community."""
    sources = read_sources(workspace, community)
    where = None if community is None else {"community_code": community}
    return check_grids(
        workspace.read("unit_grid", where=where),
        sources.communities,
        roads=sources.roads,
        buildings=sources.buildings,
        components=workspace.read("component", columns=["code", "name", "class_code", "geometry"]),
        rules=load_rules("grid_rules", own_file(workspace, "grid_rules")),
        progress=progress,
    )
