"""Pipes near a point, line or polygon, with sums by class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork
from pipe_network.sections.labels import size_label


@dataclass(frozen=True, slots=True)
class Near:
    """What lies within a distance in plan.

    `lines`: line_no, pipe_class, size, distance_m, inside_m (length within the distance); `points`: point_no,
    pipe_class, feature, appurtenance, distance_m; nearest first. `sums`: pipe_class, lines, length_m, points.
    """

    lines: pd.DataFrame
    points: pd.DataFrame
    sums: pd.DataFrame


def near(network: PipeNetwork, shape: shapely.Geometry, radius_m: float) -> Near:
    """Lines and points within `radius_m` of a shape in the network's CRS; 0 takes what touches it.

    Raises:
        BadPipeData: an empty shape, or a distance below 0.
    """
    if shape.is_empty:
        raise BadPipeData("the place to search around is empty", zh="查询位置为空图形")
    if not (np.isfinite(radius_m) and radius_m >= 0):
        raise BadPipeData(f"distance {radius_m} must be 0 m or more", zh=f"查询距离{radius_m}不得为负")
    shapely.prepare(shape)
    lines = _lines(network, shape, radius_m)
    points = _points(network, shape, radius_m)
    by_line = lines.groupby("pipe_class").agg(lines=("line_no", "size"), length_m=("inside_m", "sum"))
    by_point = points.groupby("pipe_class").agg(points=("point_no", "size"))
    sums = by_line.join(by_point, how="outer").fillna(0.0).astype({"lines": int, "points": int})
    return Near(lines, points, sums.rename_axis("pipe_class").reset_index())


def _lines(network: PipeNetwork, shape: shapely.Geometry, radius_m: float) -> pd.DataFrame:
    geometry = np.asarray(network.lines.geometry, object)
    rows = np.flatnonzero(shapely.dwithin(geometry, shape, radius_m))
    chosen = network.lines.iloc[rows]
    zone = shape if radius_m == 0 else shapely.buffer(shape, radius_m, quad_segs=32)
    table = pd.DataFrame({name: chosen[name].to_numpy() for name in ("line_no", "pipe_class")})
    table["size"] = [size_label(row) for _, row in chosen.iterrows()]
    table["distance_m"] = shapely.distance(geometry[rows], shape)
    table["inside_m"] = shapely.length(shapely.intersection(shapely.force_2d(geometry[rows]), zone))
    return table.sort_values(["distance_m", "line_no"]).reset_index(drop=True)


def _points(network: PipeNetwork, shape: shapely.Geometry, radius_m: float) -> pd.DataFrame:
    geometry = np.asarray(network.points.geometry, object)
    rows = np.flatnonzero(shapely.dwithin(geometry, shape, radius_m))
    chosen = network.points.iloc[rows]
    names = ("point_no", "pipe_class", "feature", "appurtenance")
    table = pd.DataFrame({name: chosen[name].to_numpy() for name in names})
    table["distance_m"] = shapely.distance(geometry[rows], shape)
    return table.sort_values(["distance_m", "point_no"]).reset_index(drop=True)
