"""What components are placed by: the plan and the layers they stand on or beside."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import shapely

from sample_data.plan import Plan


@dataclass(frozen=True, slots=True)
class Places:
    """The city as components see it; `stands` indexes all footprints."""

    plan: Plan
    roads: gpd.GeoDataFrame
    buildings: gpd.GeoDataFrame
    stands: shapely.STRtree
    trees: gpd.GeoDataFrame
    pipe_points: gpd.GeoDataFrame
    bridges: gpd.GeoDataFrame
    tunnels: gpd.GeoDataFrame
    grids: gpd.GeoDataFrame
