"""Small pipe networks that a reader can check by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from pipe_network.network import PipeNetwork, layer_columns

CRS = "EPSG:4544"


def network(
    points: Mapping[str, tuple[float, float, float]],
    lines: Sequence[tuple[Any, ...]],
    *,
    pipe_class: str = "JP",
    origin: tuple[float, float] = (500_000.0, 4_000_000.0),
) -> PipeNetwork:
    """A network of `points` {number: (x, y, ground)} and `lines` (number, start, end, {column: value}).

    Coordinates are metres from `origin`; the z of a line is that of its ends' start_level_m and end_level_m.
    """
    names = list(points)
    xyz = np.array([points[name] for name in names], float).reshape(-1, 3) + np.array([*origin, 0.0])
    point = pd.DataFrame({"point_no": names, "map_no": names, "ground_m": xyz[:, 2]})
    point["pipe_class"] = pipe_class
    rows, shapes = [], []
    for number, start, end, *more in lines:
        given = more[0] if more else {}
        rows.append(
            {"line_no": number, "start_point": start, "end_point": end, "pipe_class": pipe_class, **given}
        )
        z = [given.get(f"{end}_level_m", np.nan) for end in ("start", "end")]
        ends = [(*xyz[names.index(name), :2], level) for name, level in zip((start, end), z, strict=True)]
        shapes.append(shapely.LineString(ends))
    line = pd.DataFrame(rows, columns=None if rows else layer_columns("pipe_line"))
    return PipeNetwork(
        gpd.GeoDataFrame(
            point.reindex(columns=[*layer_columns("pipe_point")]), geometry=shapely.points(xyz), crs=CRS
        ),
        gpd.GeoDataFrame(line.reindex(columns=[*layer_columns("pipe_line")]), geometry=shapes, crs=CRS),
    )
