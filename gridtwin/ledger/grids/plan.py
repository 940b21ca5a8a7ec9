"""What unit grids are drawn from, and the figures that steer the drawing (`data/grid_plan.toml`)."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path

import geopandas as gpd
import pandas as pd

from gridtwin.ledger.errors import BadGridInput, BadRuleTable
from gridtwin.ledger.rules import read_table


@dataclass(frozen=True, slots=True)
class GridPlan:
    """Sizes and tolerances of the drawing; meanings stand beside the values in `data/grid_plan.toml`."""

    target_area_m2: float
    largest_area_m2: float
    smallest_area_m2: float
    tiny_area_m2: float
    narrowest_m: float
    precision_m: float
    building_gap_m: float
    snap_gap_m: float
    dead_end_m: float
    river_width_m: float
    pond_outline_m: float
    row_height_m: float
    imbalance: float


@dataclass(frozen=True, slots=True)
class GridSources:
    """Layers the grids are drawn from, all in one projected CRS in metres.

    Attributes:
        communities: polygons with `code` (12 digits) and optionally `name`.
        roads: centre lines (with optional `width_m`) or carriageway polygons.
        rivers: lines or water polygons, also other natural lines (railway, ridge).
        buildings: footprints that no cut may cross.
    """

    communities: gpd.GeoDataFrame
    roads: gpd.GeoDataFrame | None = None
    rivers: gpd.GeoDataFrame | None = None
    buildings: gpd.GeoDataFrame | None = None


def load_plan(override: Path | None = None) -> GridPlan:
    """The plan of `data/grid_plan.toml`, with a city's own values over it.

    Raises:
        BadRuleTable: an unknown key, or a value that is not a positive number.
    """
    table = read_table("grid_plan", override)
    known = {field.name for field in fields(GridPlan)}
    if set(table) != known:
        raise BadRuleTable(
            f"grid plan has keys {sorted(set(table) ^ known)} too many or too few; see docs/grids.md",
            zh=f"网格划分参数的键{sorted(set(table) ^ known)}多余或缺少；见docs/grids.md",
        )
    for key, value in table.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
            raise BadRuleTable(
                f"grid plan: {key} = {value!r} must be a number above 0",
                zh=f"网格划分参数：{key} = {value!r}应为大于0的数",
            )
    return GridPlan(**{key: float(value) for key, value in table.items()})


def scaled(plan: GridPlan, target_area_m2: float) -> GridPlan:
    """The plan for another size: the areas that hang on the target grow with it, the lengths stay.

    Raises:
        BadGridInput: the target is not a number from 1,000 to 1,000,000 m².
    """
    if not 1_000 <= target_area_m2 <= 1_000_000:
        raise BadGridInput(
            f"target area {target_area_m2:g} m² is out of range; give 1,000 to 1,000,000 "
            "(10,000 is the nominal area)",
            zh=f"目标面积{target_area_m2:g}平方米超出范围；应为1000～1000000（标称10000）",
        )
    share = target_area_m2 / plan.target_area_m2
    return replace(
        plan,
        target_area_m2=target_area_m2,
        largest_area_m2=plan.largest_area_m2 * share,
        smallest_area_m2=plan.smallest_area_m2 * share,
    )


def check_sources(sources: GridSources) -> None:
    """Refuse layers that cannot be used together.

    Raises:
        BadGridInput: no community, no code column, no CRS, a CRS in degrees, or different CRS.
    """
    communities = sources.communities
    if len(communities) == 0:
        raise BadGridInput(
            "there is no community polygon; unit grids are drawn inside communities (import them first)",
            zh="没有社区面；单元网格在社区内划分，请先导入社区",
        )
    if "code" not in communities:
        raise BadGridInput(
            f"communities have columns {list(communities.columns)}; a column 'code' (12 digits) is needed",
            zh=f"社区的列为{list(communities.columns)}；需要12位的code列",
        )
    if communities.crs is None or not communities.crs.is_projected:
        raise BadGridInput(
            f"communities have CRS {communities.crs}; unit grids need a projected CRS in metres "
            "(CGCS2000 3° zones are EPSG 4513–4554)",
            zh=f"社区的坐标系为{communities.crs}；"
            "单元网格需要以米为单位的投影坐标系（CGCS2000三度带为EPSG 4513–4554）",
        )
    for name in ("roads", "rivers", "buildings"):
        layer = getattr(sources, name)
        if layer is not None and layer.crs != communities.crs:
            raise BadGridInput(
                f"{name} have CRS {layer.crs}, communities {communities.crs}; reproject one of them first",
                zh=f"{name}的坐标系为{layer.crs}，社区的坐标系为{communities.crs}；请先转换其中之一",
            )


def road_names(roads: gpd.GeoDataFrame) -> pd.Series[str]:
    """What to call each road in a message: its name, else its code, else its row number."""
    rows = pd.Series([f"#{number}" for number in range(1, len(roads) + 1)], index=roads.index, dtype="object")
    named = rows
    for column in ("code", "name"):
        if column in roads:
            text = roads[column].astype("object")
            named = text.where(text.notna() & (text != ""), named)
    return named.astype(str)
