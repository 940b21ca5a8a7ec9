"""The objects of a ledger as statistics count them: length, area, age band, and the unit grid they lie in."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.summary.declared import BUILT, GRID, Counted
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Hosts:
    """A row an object (of roads, a section): id, key, length_m, area_m2, and the fields to count by.

    Attributes:
        measured: rows whose length is that of the line on the map, the card having none.
        reckoned, without_area: rows whose area is length × width, and rows without any area.
        shapes: geometry of the rows, in the CRS of the workspace.
    """

    rows: pd.DataFrame
    measured: int = 0
    reckoned: int = 0
    without_area: int = 0
    shapes: NDArray[np.object_] = field(default_factory=lambda: np.zeros(0, object))


def read_hosts(workspace: Workspace, counted: Counted) -> Hosts:
    """All current objects of a ledger that has lengths."""
    stored = workspace.read(counted.host_class, columns=[*counted.fields, "geometry"])
    shapes = np.asarray(stored["geometry"], dtype=object)
    rows = pd.DataFrame(stored.drop(columns="geometry"))
    rows["key"] = rows[counted.number].astype("str")
    card = _number(rows[counted.length])
    on_map = pd.Series(shapely.length(shapely.force_2d(shapes)), index=rows.index)
    # An outline says nothing of a length: only lines stand in for a card without one.
    is_line = shapely.get_dimensions(shapes) == 1
    rows["length_m"] = card.fillna(on_map.where(is_line))
    area = _number(rows[counted.area])
    product = pd.Series(1.0, index=rows.index)
    for name in counted.area_of:
        product = product * (rows["length_m"] if name == counted.length else _number(rows[name]))
    rows["area_m2"] = area.fillna(product)
    if BUILT in counted.by:
        rows[BUILT] = band_of(rows["built_year"], counted.band_years)
    rows[GRID] = grid_at(workspace, middles(shapes))
    return Hosts(
        rows,
        int((card.isna() & rows["length_m"].notna()).sum()),
        int((area.isna() & rows["area_m2"].notna()).sum()),
        int(rows["area_m2"].isna().sum()),
        shapes,
    )


def band_of(years: pd.Series, width: int) -> pd.Series:
    """The band of a year by its first year, such as 1990 for 1990–1999; missing stays missing."""
    return (years.astype("Int64") // width * width).astype("Int64")


def middles(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """The middle of each line, a point within each surface, points as they are."""
    is_line = shapely.get_type_id(shapes) == 1  # LineString
    made = np.asarray(shapely.point_on_surface(shapes), dtype=object)
    if is_line.any():
        made[is_line] = shapely.line_interpolate_point(shapes[is_line], 0.5, normalized=True)
    return made


def grid_at(workspace: Workspace, points: NDArray[np.object_]) -> pd.Series:
    """Code of the unit grid of each point, missing outside all; on a border the lower code."""
    grids: gpd.GeoDataFrame = workspace.read("unit_grid", columns=["code", "geometry"])
    grids = grids.sort_values("code", kind="stable", ignore_index=True)
    found = pd.Series(None, index=range(len(points)), dtype="str")
    if len(grids) and len(points):
        point, grid = shapely.STRtree(np.asarray(grids["geometry"], dtype=object)).query(
            shapely.force_2d(points), predicate="intersects"
        )
        order = np.lexsort((grid, point))
        first, where = np.unique(point[order], return_index=True)
        found.iloc[first] = grids["code"].to_numpy()[grid[order][where]]
    return found


def _number(values: pd.Series) -> pd.Series:
    return pd.to_numeric(values).astype("float64")
