"""Nodes and links of an engine's model as the points and lines of a network, in the model's own plane."""

from __future__ import annotations

from collections.abc import Mapping

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.network import PipeNetwork, layer_columns

Floats = NDArray[np.float64]
Vertices = Mapping[str, Floats]


def model_network(
    nodes: pd.DataFrame,
    links: pd.DataFrame,
    *,
    vertices: Vertices,
    tables: Mapping[str, pd.DataFrame],
    crs: object = None,
) -> PipeNetwork:
    """A network of nodes and links.

    `nodes` has the columns of `pipe_point` that are known and `x`, `y`, `z` (NaN where unknown: no geometry).
    `links` has the columns of `pipe_line` that are known and `z_start`, `z_end`; a link with an end that has
    no place has no geometry. `vertices` are places between the ends, (n, 2), by link.
    """
    places = nodes[["x", "y", "z"]].to_numpy(float).reshape(-1, 3)
    points = gpd.GeoDataFrame(
        nodes.drop(columns=["x", "y", "z"]).reindex(columns=layer_columns("pipe_point")),
        geometry=_points(places),
        crs=crs,
    )
    lines = gpd.GeoDataFrame(
        links.drop(columns=["z_start", "z_end"]).reindex(columns=layer_columns("pipe_line")),
        geometry=_lines(nodes, links, places, vertices),
        crs=crs,
    )
    lines["diameter_mm"] = _whole(links.get("diameter_mm"), len(links))
    return PipeNetwork(points.reset_index(drop=True), lines.reset_index(drop=True), dict(tables))


def numbers(frame: pd.DataFrame, column: str, factor: float = 1.0) -> Floats:
    """A column of words as numbers times a factor; NaN where there is none."""
    if column not in frame:
        return np.full(len(frame), np.nan)
    return pd.to_numeric(frame[column], errors="coerce").to_numpy(float, na_value=np.nan) * factor


def by_id(frame: pd.DataFrame) -> dict[str, Floats]:
    """Rows `id, x, y` as arrays of places by id, in their order."""
    if frame.empty:
        return {}
    places = np.column_stack([numbers(frame, "x"), numbers(frame, "y")])
    known = np.isfinite(places).all(axis=1)
    groups = pd.Series(np.flatnonzero(known)).groupby(frame["id"].to_numpy(object)[known], sort=False)
    return {str(key): places[rows.to_numpy()] for key, rows in groups}


def _whole(column: pd.Series | None, count: int) -> pd.Series:
    values = np.full(count, np.nan) if column is None else column.to_numpy(float)
    return pd.Series(np.round(values), dtype="Int64")


def _points(places: Floats) -> NDArray[np.object_]:
    found = np.full(len(places), None, object)
    known = np.isfinite(places[:, :2]).all(axis=1)
    found[known] = shapely.points(places[known])
    return found


def _lines(
    nodes: pd.DataFrame, links: pd.DataFrame, places: Floats, vertices: Vertices
) -> NDArray[np.object_]:
    row = {name: number for number, name in reversed([*enumerate(nodes["point_no"])])}
    found = np.full(len(links), None, object)
    columns = ("line_no", "start_point", "end_point", "z_start", "z_end")
    for number, (name, start, end, *z) in enumerate(zip(*(links[c] for c in columns), strict=True)):
        a, b = row.get(start), row.get(end)
        if a is None or b is None or not np.isfinite(places[[a, b], :2]).all():
            continue
        plan = np.vstack([places[a, :2], vertices.get(str(name), np.zeros((0, 2))), places[b, :2]])
        step = np.hypot(*np.diff(plan, axis=0).T)
        share = np.concatenate([[0.0], np.cumsum(step)]) / (step.sum() or 1.0)
        found[number] = shapely.LineString(np.column_stack([plan, z[0] + (z[1] - z[0]) * share]))
    return found
