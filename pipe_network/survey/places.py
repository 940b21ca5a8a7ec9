"""Where rows of a delivery lie: points from their coordinates, lines between the points that they name."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.survey.parse import Values

Floats = NDArray[np.float64]
_GEOMETRY = "geometry"


def of_points(points: pd.DataFrame) -> Values:
    """PointZ of every row, z is the ground (NaN where unknown); None without coordinates."""
    x, y = points["x"].to_numpy(float), points["y"].to_numpy(float)
    ground = points["ground_m"].to_numpy(float)
    made: Values = np.full(len(points), None, object)
    there = np.isfinite(x) & np.isfinite(y)
    made[there] = shapely.points(np.column_stack([x, y, ground])[there])
    return made


def of_lines(lines: pd.DataFrame, points: pd.DataFrame, shapes: Values) -> Values:
    """LineStringZ of every row between its points; the ends' own coordinates go before those of the points.

    z is the noted level, else ground − depth, else NaN. None where an end has no place. A number that several
    points bear means the first of them.
    """
    ends, ground = _named_ends(lines, points, shapes)
    for column, end in enumerate(("start", "end")):
        own = lines[[f"{end}_x", f"{end}_y"]].to_numpy(float)
        ends[:, column] = np.where(np.isfinite(own).all(axis=1)[:, None], own, ends[:, column])
    made: Values = np.full(len(lines), None, object)
    there = np.isfinite(ends).all(axis=(1, 2))
    xyz = np.concatenate([ends, _levels(lines, ground)[:, :, None]], axis=2)
    made[there] = shapely.linestrings(xyz[there])
    return made


def _named_ends(lines: pd.DataFrame, points: pd.DataFrame, shapes: Values) -> tuple[Floats, Floats]:
    """Place (n, 2 ends, x and y) and ground (n, 2) of the points that lines name; NaN where there is none."""
    xy = np.column_stack([shapely.get_x(shapes), shapely.get_y(shapes)]) if len(shapes) else np.zeros((0, 2))
    named = points["point_no"].notna() & ~points["point_no"].duplicated()
    rows = np.flatnonzero(named.to_numpy())
    index = pd.Index(points["point_no"].to_numpy(object)[rows])
    place = np.full((len(lines), 2, 2), np.nan)
    ground = np.full((len(lines), 2), np.nan)
    for column, end in enumerate(("start_point", "end_point")):
        at = index.get_indexer(lines[end].to_numpy(object))
        known = (at >= 0) & lines[end].notna().to_numpy()
        place[known, column] = xy[rows[at[known]]]
        ground[known, column] = points["ground_m"].to_numpy(float)[rows[at[known]]]
    return place, ground


def _levels(lines: pd.DataFrame, ground: Floats) -> Floats:
    noted = lines[["start_level_m", "end_level_m"]].to_numpy(float)
    depth = lines[["start_depth_m", "end_depth_m"]].to_numpy(float)
    return np.where(np.isnan(noted), ground - depth, noted)
