"""Mapbox vector tiles (MVT 2) for other programs, cut and encoded by GDAL's driver.

Here a tile is whole in itself, as the standard wants it: everything that touches it and shows at its level,
clipped with a margin. Ids and attributes are carried; heights, which MVT has no room for, as `z_min_m` and
`z_max_m`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely
from pyproj import Transformer

from gridtwin.model.feature_class import FeatureClass, FieldType
from gridtwin.store.envelopes import rows
from twin_server.city import City
from twin_server.labels import plain
from twin_server.tiles.grid import Tile
from twin_server.tiles.index import Index

MVT = "application/vnd.mapbox-vector-tile"
_MERCATOR = 3857
_MARGIN = 80 / 4096  # of a tile; GDAL's own
_NUMERIC = (FieldType.REAL, FieldType.INTEGER)
HEIGHTS = ("z_min_m", "z_max_m")


def make_tile(city: City, declared: FeatureClass, index: Index, tile: Tile) -> bytes:
    """One tile; empty when nothing is there."""
    numbers = index.touching(workspace_box(city, tile), tile.z)
    if not len(numbers):
        return b""
    frame = rows(city.workspace, declared.name, numbers, columns=declared.field_names)
    for made, body in _encode(as_mercator(declared, frame), declared.name, tile.z):
        if made == tile:
            return body
    return b""


def make_level(declared: FeatureClass, frame: gpd.GeoDataFrame, level: int) -> Iterator[tuple[Tile, bytes]]:
    """All tiles of one level, of features that `as_mercator` prepared."""
    if len(frame):
        yield from _encode(frame, declared.name, level)


def workspace_box(city: City, tile: Tile) -> tuple[float, float, float, float]:
    """A tile with its margin in the workspace's CRS, large enough to hold it."""
    west, south, east, north = tile.mercator()
    margin = (east - west) * _MARGIN
    transformer = Transformer.from_crs(_MERCATOR, city.workspace.crs, always_xy=True)
    box = (west - margin, south - margin, east + margin, north + margin)
    return transformer.transform_bounds(*box)  # type: ignore[no-any-return]


def as_mercator(declared: FeatureClass, frame: pd.DataFrame) -> gpd.GeoDataFrame:
    """The rows with usable shapes in EPSG:3857, without heights, and attributes as MVT can carry them."""
    shapes = np.asarray(frame.geometry.array, dtype=object)
    usable = np.isfinite(shapely.bounds(shapes).reshape(-1, 4)).all(axis=1) & ~shapely.is_empty(shapes)
    frame, shapes = frame[usable], shapes[usable]
    columns: dict[str, Any] = {"id": frame["id"].astype(str)}
    for field in declared.fields:
        if field.name in frame.columns:
            columns[field.name] = _plain(frame[field.name], field.type)
    if shapely.has_z(shapes).any():
        columns |= dict(zip(HEIGHTS, _heights(shapes), strict=True))
    flat = gpd.GeoDataFrame(columns, geometry=shapely.force_2d(shapes), crs=frame.crs)
    return flat.to_crs(_MERCATOR)


def attributes(declared: FeatureClass) -> dict[str, str]:
    """Names of the attributes with their kind, as TileJSON's `fields` want them."""
    kinds = {field.name: "Number" if field.type in _NUMERIC else "String" for field in declared.fields}
    return {"id": "String"} | kinds | dict.fromkeys(HEIGHTS, "Number")


def _plain(column: pd.Series[Any], kind: FieldType) -> pd.Series[Any]:
    if kind in _NUMERIC:
        return column.astype("float64") if kind is FieldType.REAL else column
    if kind is FieldType.TEXT:
        return column
    texts = [None if value is None else str(value) for value in map(plain, column)]
    return pd.Series(texts, index=column.index, dtype="str")


def _heights(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    coordinates, of = shapely.get_coordinates(shapes, include_z=True, return_index=True)
    known = np.isfinite(coordinates[:, 2])
    low, high = np.full(len(shapes), np.inf), np.full(len(shapes), -np.inf)
    np.minimum.at(low, of[known], coordinates[known, 2])
    np.maximum.at(high, of[known], coordinates[known, 2])
    return np.where(np.isfinite(low), low, np.nan), np.where(np.isfinite(high), high, np.nan)


def _encode(frame: gpd.GeoDataFrame, name: str, level: int) -> Iterator[tuple[Tile, bytes]]:
    """GDAL's tiles of one level, in the order of their names."""
    with tempfile.TemporaryDirectory(prefix="gridtwin-tiles-", ignore_cleanup_errors=True) as folder:
        out = Path(folder) / "out"
        pyogrio.write_dataframe(
            frame, out, driver="MVT", layer=name, FORMAT="DIRECTORY", COMPRESS="NO",
            MINZOOM=str(level), MAXZOOM=str(level),
            # How many features a tile has is decided before.
            MAX_SIZE="100000000", MAX_FEATURES="1000000",
        )  # fmt: skip
        for path in sorted(out.glob("*/*/*.pbf")):
            z, x, y = path.parent.parent.name, path.parent.name, path.stem
            yield Tile(int(z), int(x), int(y)), path.read_bytes()
