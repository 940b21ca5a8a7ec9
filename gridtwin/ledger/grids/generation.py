"""Unit grids of a city: blocks by roads and natural lines, large blocks cut, slivers merged, codes given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.findings import gather
from gridtwin.ledger.grids._remarks import Remarks
from gridtwin.ledger.grids.blocks import Blocks, cut_dead_ends, draw_blocks
from gridtwin.ledger.grids.cutting import cut_block
from gridtwin.ledger.grids.linework import (
    NOTHING,
    Geometries,
    as_array,
    boundaries_of,
    faces_of,
    node,
)
from gridtwin.ledger.grids.merging import merge_slivers
from gridtwin.ledger.grids.numbering import number_grids
from gridtwin.ledger.grids.plan import GridPlan, GridSources, check_sources
from gridtwin.progress import Progress, both, part, silent


@dataclass(frozen=True, slots=True)
class GridDraft:
    """Grids as drawn, not yet stored, and what the planner should look at (see `_remarks`)."""

    grids: gpd.GeoDataFrame
    findings: gpd.GeoDataFrame


def generate_grids(
    sources: GridSources,
    plan: GridPlan,
    *,
    start_date: date,
    last_used: dict[str, int] | None = None,
    progress: Progress = silent,
) -> GridDraft:
    """Unit grids of all communities, with the columns of feature class `unit_grid`.

    Args:
        sources: communities, roads, natural lines and buildings, in one projected CRS.
        plan: sizes and tolerances.
        start_date: date the grids begin to hold (ORDATE).
        last_used: highest number ever used in each community; numbering goes on after it.
        progress: told how far the work is.

    Raises:
        BadGridInput: the sources cannot be used together.
        CodesExhausted: a community needs more than 999 numbers.
    """
    check_sources(sources)
    remarks = Remarks(sources.communities)
    progress(0.0, "blocks")
    blocks = draw_blocks(sources, plan, remarks)
    pieces = _cut_blocks(blocks, plan, progress=part(progress, 0.15, 0.85))
    progress(0.85, "merging")
    faces, community = _share_vertices(pieces, blocks, plan)
    polygons, community = merge_slivers(faces, community, blocks.roads, plan)
    remarks.uncut(polygons, plan)
    remarks.crossed(polygons, blocks.buildings)
    progress(0.95, "numbering")
    codes = np.asarray(blocks.codes, dtype=object)[community]
    grids = _as_frame(
        polygons, number_grids(polygons, codes, plan.row_height_m, last_used), sources, start_date
    )
    progress(1.0)
    return GridDraft(grids, gather([remarks.table()], sources.communities.crs))


def _cut_blocks(blocks: Blocks, plan: GridPlan, *, progress: Progress) -> Geometries:
    tree = shapely.STRtree(blocks.obstacles)
    pieces: list[Geometries] = [NOTHING]
    for index, block in enumerate(blocks.faces):
        obstacles = blocks.obstacles[np.sort(tree.query(block, predicate="intersects"))]
        for piece in cut_dead_ends(block, obstacles, blocks.dead_ends, plan):
            pieces += [cut_block(piece, obstacles, plan)]
        done, count = index + 1, len(blocks.faces)
        progress(done / count, both(f"cutting block {done} of {count}", f"切分街区{done}/{count}"))
    return np.concatenate(pieces)


def _share_vertices(
    pieces: Geometries, blocks: Blocks, plan: GridPlan
) -> tuple[Geometries, NDArray[np.int64]]:
    """Pieces drawn again from one noded network, so that neighbours have every vertex in common."""
    faces = faces_of(
        node(np.concatenate([boundaries_of(pieces), boundaries_of(blocks.faces)]), plan.precision_m)
    )
    points = shapely.point_on_surface(faces)
    index, owner = shapely.STRtree(blocks.faces).query(points, predicate="within")
    keep, first = np.unique(index, return_index=True)
    return faces[keep], blocks.community[owner[first]]


def _as_frame(
    polygons: Geometries, codes: NDArray[np.object_], sources: GridSources, start_date: date
) -> gpd.GeoDataFrame:
    names = (
        dict(zip(sources.communities["code"], sources.communities["name"], strict=True))
        if "name" in sources.communities
        else {}
    )
    order = np.argsort(codes.astype(str), kind="stable")
    polygons, codes = shapely.normalize(polygons[order]), codes[order]
    data = pd.DataFrame(
        {
            "code": codes,
            "name": [f"{names.get(code[:12]) or ''}{code[12:]}" for code in codes],
            "community_code": [code[:12] for code in codes],
            "area_m2": shapely.area(polygons).round(2),
            "start_date": start_date,
        }
    )
    return gpd.GeoDataFrame(data, geometry=as_array(polygons), crs=sources.communities.crs)
