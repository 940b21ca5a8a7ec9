"""A workspace with as many buildings and components as a test wants, in rows and columns."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

from gridtwin.store import Workspace, create_workspace
from tests.twin_server.small_city import CRS, NOW, X, Y


def make_many(root: Path, *, side: int, step: float = 40.0) -> Path:
    """`side` x `side` buildings of 12 x 12 m, the highest in the north-east, and a component beside each."""
    with create_workspace(root, name="多", crs=CRS, division="620102", now=NOW) as workspace:
        write_buildings(workspace, side=side, step=step)
        write_components(workspace, side=side, step=step)
    return root


def places(side: int, step: float) -> tuple[np.ndarray, np.ndarray]:
    """South-west corners, row after row."""
    rows, columns = np.divmod(np.arange(side * side), side)
    return X + columns * step, Y + rows * step


def write_buildings(workspace: Workspace, *, side: int, step: float) -> None:
    x, y = places(side, step)
    heights = 6.0 + np.arange(side * side) % 50
    heights[-1] = 200.0
    columns = {
        "code": [f"B{i}" for i in range(side * side)],
        "use": ["residential"] * side**2,
        "height_m": heights,
        "ground_m": [1520.0] * side**2,
    }
    frame = gpd.GeoDataFrame(columns, geometry=shapely.box(x, y, x + 12, y + 12), crs=CRS)
    workspace.write("building", frame, actor="test", now=NOW)


def write_components(workspace: Workspace, *, side: int, step: float) -> None:
    x, y = places(side, step)
    columns = {
        "code": [f"62010201{i:08d}" for i in range(side * side)],
        "class_code": ["0137"] * side**2,
        "name": ["路灯"] * side**2,
        "dept_code": ["1"] * side**2,
        "dept_name": ["城管局"] * side**2,
        "grid_code": ["620102001001001"] * side**2,
        "state": ["完好"] * side**2,
        "start_date": [date(2025, 5, 1)] * side**2,
        "data_source": ["实测"] * side**2,
    }
    frame = gpd.GeoDataFrame(columns, geometry=shapely.points(x + 20, y + 20), crs=CRS)
    workspace.write("component", frame, actor="test", now=NOW)
