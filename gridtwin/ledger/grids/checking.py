"""Runs the checks G01–G11 over grids and the layers around them: one function a rule, figures as data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import shapely

from gridtwin.ledger.errors import BadGridInput
from gridtwin.ledger.findings import Hit, findings_of, gather
from gridtwin.ledger.grids import _check_codes, _check_contents, _check_shapes
from gridtwin.ledger.grids.linework import Geometries
from gridtwin.ledger.rules import Rule, load_rules
from gridtwin.progress import Progress, both, silent


@dataclass(frozen=True, slots=True)
class GridContext:
    """What the checks look at: grids and communities as arrays, and the layers that are there.

    Attributes:
        codes, shapes: one entry a grid; an invalid polygon stands here mended (`raw` keeps it as stored).
        community_codes, communities: one entry a community.
    """

    codes: Geometries
    shapes: Geometries
    raw: Geometries
    stated_community: Geometries
    community_codes: Geometries
    communities: Geometries
    roads: gpd.GeoDataFrame | None = None
    buildings: gpd.GeoDataFrame | None = None
    components: gpd.GeoDataFrame | None = None

    def members(self, community_code: str) -> Geometries:
        """Shapes of the grids whose code begins with that community code."""
        mine = [str(code)[:12] == community_code for code in self.codes]
        shapes: Geometries = self.shapes[np.asarray(mine, dtype=bool)]
        return shapes


Check = Callable[[GridContext, Mapping[str, Any]], Iterable[Hit]]  # Any: the parameters of a rule
CHECKS: dict[str, Check] = {
    "G01": _check_codes.code_form,
    "G02": _check_codes.code_unique,
    "G03": _check_shapes.sound_polygon,
    "G04": _check_shapes.overlaps,
    "G05": _check_shapes.gaps,
    "G06": _check_shapes.union_equals_community,
    "G07": _check_shapes.one_community,
    "G08": _check_contents.crossed_objects,
    "G09": _check_contents.carriageway_inside,
    "G10": _check_contents.area_near_target,
    "G11": _check_codes.reading_order_kept,
}


def check_grids(
    grids: gpd.GeoDataFrame,
    communities: gpd.GeoDataFrame,
    *,
    roads: gpd.GeoDataFrame | None = None,
    buildings: gpd.GeoDataFrame | None = None,
    components: gpd.GeoDataFrame | None = None,
    rules: Mapping[str, Rule] | None = None,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Findings of all grid rules (see `findings.COLUMNS`), in the CRS of the grids; empty when all is well.

    Rules that need a layer that is not given (G08, G09) find nothing.

    Raises:
        BadGridInput: the layers have different CRS.
    """
    layers = {"communities": communities, "roads": roads, "buildings": buildings, "components": components}
    for name, layer in layers.items():
        if layer is not None and layer.crs != grids.crs:
            raise BadGridInput(
                f"{name} have CRS {layer.crs}, grids {grids.crs}; reproject one of them first",
                zh=f"{name}的坐标系为{layer.crs}，网格的坐标系为{grids.crs}；请先转换其中之一",
            )
    context = _context(grids, communities, roads=roads, buildings=buildings, components=components)
    tables = []
    wanted = list((rules or load_rules("grid_rules")).values())
    for index, rule in enumerate(wanted):
        progress(index / len(wanted), both(f"{rule.id} {rule.en}", f"{rule.id} {rule.zh}"))
        tables.append(findings_of(rule, CHECKS[rule.id](context, rule.parameters)))
    progress(1.0)
    return gather(tables, grids.crs)


def _context(
    grids: gpd.GeoDataFrame, communities: gpd.GeoDataFrame, **layers: gpd.GeoDataFrame | None
) -> GridContext:
    raw = grids.geometry.to_numpy()
    stated = grids["community_code"] if "community_code" in grids else grids["code"].astype(str).str[:12]
    return GridContext(
        grids["code"].to_numpy(dtype=object),
        _mended(raw),
        raw,
        stated.to_numpy(dtype=object),
        communities["code"].to_numpy(dtype=object),
        _mended(communities.geometry.to_numpy()),
        **layers,
    )


def _mended(shapes: Geometries) -> Geometries:
    """Valid plane polygons; a missing shape becomes an empty one so that every row keeps its place."""
    filled = np.where(shapely.is_missing(shapes), shapely.Polygon(), shapes)
    mended: Geometries = shapely.force_2d(shapely.make_valid(filled))
    return mended
