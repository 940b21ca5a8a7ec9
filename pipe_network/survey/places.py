"""Where rows of a delivery lie: points from their coordinates, lines between the points that they name."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.survey.parse import Values

Floats = NDArray[np.float64]
GEOMETRY = "geometry"
_LINESTRING = 1  # shapely's number of the type


def of_points(points: pd.DataFrame) -> Values:
    """PointZ of every row, z is the ground (NaN where unknown); None without coordinates."""
    x, y = points["x"].to_numpy(float), points["y"].to_numpy(float)
    ground = points["ground_m"].to_numpy(float)
    made: Values = np.full(len(points), None, object)
    there = np.isfinite(x) & np.isfinite(y)
    made[there] = shapely.points(np.column_stack([x, y, ground])[there])
    return made


def of_lines(lines: pd.DataFrame, points: pd.DataFrame, shapes: Values) -> Values:
    """LineStringZ of every row: as drawn, else between the ends' own coordinates, else between its points.

    z is the noted level, else ground − depth, else NaN. None where an end has no place. A number that several
    points bear means the first of them.
    """
    ends, ground = _named_ends(lines, points, shapes)
    for column, end in enumerate(("start", "end")):
        own = lines[[f"{end}_x", f"{end}_y"]].to_numpy(float)
        ends[:, column] = np.where(np.isfinite(own).all(axis=1)[:, None], own, ends[:, column])
    made: Values = np.full(len(lines), None, object)
    there = np.isfinite(ends).all(axis=(1, 2))
    levels = _levels(lines, ground)
    made[there] = shapely.linestrings(np.concatenate([ends, levels[:, :, None]], axis=2)[there])
    drawn = lines[GEOMETRY].to_numpy(object)
    drawn = np.array([shape if shapely.is_geometry(shape) else None for shape in drawn], object)
    has_shape = shapely.get_type_id(drawn) == _LINESTRING
    made[has_shape] = _lifted(drawn[has_shape], levels[has_shape])
    return made


def between(lines: pd.DataFrame, points: pd.DataFrame, shapes: Values) -> Values:
    """LineStringZ between the points that lines name; None where one of them has no place."""
    ends, ground = _named_ends(lines, points, shapes)
    made: Values = np.full(len(lines), None, object)
    there = np.isfinite(ends).all(axis=(1, 2))
    made[there] = shapely.linestrings(
        np.concatenate([ends, _levels(lines, ground)[:, :, None]], axis=2)[there]
    )
    return made


def _lifted(shapes: Values, levels: Floats) -> Values:
    """Drawn lines with z straight between the levels of their ends; where one is unknown, their own z."""
    vertices, owner = shapely.get_coordinates(shapes, include_z=True, return_index=True)
    step = np.hypot(*np.diff(vertices[:, :2], axis=0, prepend=vertices[:1, :2]).T) if len(vertices) else []
    step = np.where(np.diff(owner, prepend=-1) != 0, 0.0, step)
    along = np.cumsum(step)
    first = np.searchsorted(owner, np.arange(len(shapes)))
    last = np.searchsorted(owner, np.arange(len(shapes)), side="right") - 1
    length = along[last] - along[first]
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(length[owner] > 0, (along - along[first][owner]) / length[owner], 0.0)
    z = levels[owner, 0] + (levels[owner, 1] - levels[owner, 0]) * share
    xyz = np.column_stack([vertices[:, :2], np.where(np.isnan(z), vertices[:, 2], z)])
    made: Values = shapely.linestrings(xyz, indices=owner)
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
