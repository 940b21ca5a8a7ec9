"""Small surveys the tests draw themselves: a tilted ground with houses, as surface model or point cloud."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import laspy
import numpy as np
import pyproj
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS

WORKING = CRS.from_epsg(4544)
WEST, NORTH, CELL = 500_000.0, 4_000_000.0, 0.5
SIDE = 240  # cells: 120 m
_FINER = 4
Height = Callable[[np.ndarray, np.ndarray], np.ndarray]

# name: (x, y of the lower left corner, width, depth, height), metres from the lower left corner of the scene
HOUSES = {
    "a": (10.0, 10.0, 16.0, 12.0, 6.0),
    "b": (40.0, 10.0, 20.0, 14.0, 9.0),
    "c": (75.0, 12.0, 14.0, 14.0, 12.0),
    "d": (12.0, 45.0, 24.0, 14.0, 6.0),
    "e": (55.0, 45.0, 12.0, 20.0, 15.0),
    "f": (85.0, 45.0, 20.0, 16.0, 6.0),
    "g": (12.0, 85.0, 16.0, 16.0, 9.0),
    "h": (50.0, 85.0, 18.0, 12.0, 3.0),
}


def footprint(name: str) -> shapely.Polygon:
    """Outline of a house on the ground."""
    x, y, width, depth, _ = HOUSES[name]
    south = NORTH - SIDE * CELL
    return shapely.box(WEST + x, south + y, WEST + x + width, south + y + depth)


def outlines(path: Path, names: str = "abcdefgh", crs: CRS = WORKING) -> Path:
    """A GeoPackage of the houses' outlines."""
    frame = gpd.GeoDataFrame(
        {"id": list(names)}, geometry=[footprint(n) for n in names], crs=WORKING.to_wkt()
    )
    frame.to_crs(crs.to_wkt()).to_file(path, driver="GPKG")
    return path


def ground(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """1500 m and a slope of two per cent towards east, with a gentle swell."""
    return 1500 + 0.02 * x + 0.4 * np.sin(x / 15) * np.cos(y / 18)


def gable(x: np.ndarray, y: np.ndarray, name: str, rise: float = 2.5) -> np.ndarray:
    """Height of a gable roof above the eaves of a house; the ridge lies east to west."""
    _, y0, _, depth, _ = HOUSES[name]
    return rise * (1 - np.abs(y - y0 - depth / 2) / (depth / 2))


def within(x: np.ndarray, y: np.ndarray, box: tuple[float, float, float, float]) -> np.ndarray:
    """Where (x, y) lies in (x, y, width, depth)."""
    return (x >= box[0]) & (x < box[0] + box[2]) & (y >= box[1]) & (y < box[1] + box[3])


def town(x: np.ndarray, y: np.ndarray, changes: dict[str, float | Height] | None = None) -> np.ndarray:
    """Heights of the town; `changes` raise a house by metres or a function of (x, y), or remove it (NaN)."""
    surface = ground(x, y)
    for name, (x0, y0, width, depth, height) in HOUSES.items():
        inside = within(x, y, (x0, y0, width, depth))
        base = ground(np.array(x0 + width / 2), np.array(y0 + depth / 2))
        more = (changes or {}).get(name, 0.0)
        lift = more(x, y) if callable(more) else more
        top = np.where(
            np.isnan(lift), surface, base + height + lift + (gable(x, y, name) if name == "f" else 0)
        )
        surface = np.where(inside, top, surface)
    return surface


def tree(x: np.ndarray, y: np.ndarray, at: tuple[float, float], radius: float, top: float) -> np.ndarray:
    """A crown: how high it stands above 0 m, NaN outside; leaves are rough."""
    away = np.hypot(x - at[0], y - at[1])
    rng = np.random.default_rng(int(at[0] * 1000 + at[1]))
    leaves = rng.normal(0, 0.5 * (_FINER if x.ndim > 1 else 1), x.shape)
    return np.where(away < radius, top * np.sqrt(np.maximum(0, 1 - (away / radius) ** 2)) + leaves, np.nan)


def surface(
    changes: dict[str, float | Height] | None = None,
    *,
    seed: int,
    noise: float = 0.05,
    extra: Height | None = None,
    moved: tuple[float, float] = (0.0, 0.0),
    turn_deg: float = 0.0,
) -> np.ndarray:
    """(rows, columns) of heights; `extra` gives heights that win where they are not NaN."""
    # Four by four samples a cell: walls between cells give heights between roof and ground.
    fine = SIDE * _FINER
    x = (np.arange(fine) + 0.5) * CELL / _FINER - SIDE * CELL / 2 - moved[0]
    y = SIDE * CELL / 2 - (np.arange(fine) + 0.5) * CELL / _FINER - moved[1]
    east, north = np.meshgrid(x, y)
    turn = np.radians(turn_deg)
    east, north = np.cos(turn) * east + np.sin(turn) * north, np.cos(turn) * north - np.sin(turn) * east
    east, north = east + SIDE * CELL / 2, north + SIDE * CELL / 2
    heights = town(east, north, changes)
    if extra is not None:
        heights = np.fmax(heights, extra(east, north))
    heights = heights.reshape(SIDE, _FINER, SIDE, _FINER).mean(axis=(1, 3))
    return (heights + np.random.default_rng(seed).normal(0, noise, heights.shape)).astype(np.float32)


def write(path: Path, heights: np.ndarray, *, crs: CRS | None = WORKING, nodata: float = -9999.0) -> Path:
    """Write a surface model; NaN becomes nodata."""
    profile = {
        "driver": "GTiff",
        "height": heights.shape[0],
        "width": heights.shape[1],
        "count": 1,
        "dtype": "float32",
        "transform": Affine(CELL, 0, WEST, 0, -CELL, NORTH),
        "nodata": nodata,
        **({"crs": crs} if crs else {}),
    }
    with rasterio.open(path, "w", **profile) as out:
        out.write(np.where(np.isnan(heights), nodata, heights).astype(np.float32), 1)
    return path


def points(
    changes: dict[str, float | Height] | None = None,
    *,
    seed: int,
    per_m2: float = 8.0,
    noise: float = 0.03,
    extra: Height | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Points (n, 3) on the ground of the scene, and their class (2 ground, 6 building, 5 what is extra)."""
    rng = np.random.default_rng(seed)
    side = SIDE * CELL
    x, y = rng.uniform(0, side, (2, int(side * side * per_m2)))
    z = town(x, y, changes)
    classes = np.where(z > ground(x, y) + 0.5, 6, 2).astype(np.uint8)
    if extra is not None:
        top = extra(x, y)
        classes[top > z] = 5
        z = np.fmax(z, top)
    xyz = np.column_stack([WEST + x, NORTH - side + y, z])
    return xyz + rng.normal(0, noise, xyz.shape), classes


def write_cloud(
    path: Path, xyz: np.ndarray, classes: np.ndarray | None = None, *, crs: int | pyproj.CRS | None = 4544
) -> Path:
    """Write points as LAS or LAZ."""
    header = laspy.LasHeader(point_format=6, version="1.4")
    header.scales, header.offsets = np.full(3, 0.001), np.floor(xyz.min(axis=0))
    if crs is not None:
        header.add_crs(pyproj.CRS.from_user_input(crs))
    cloud = laspy.LasData(header)
    cloud.x, cloud.y, cloud.z = xyz.T
    if classes is not None:
        cloud.classification = classes
    cloud.return_number = cloud.number_of_returns = np.ones(len(xyz), np.uint8)
    cloud.write(path)
    return path
