"""The folder base_map/: what a city hands to its surveyors before they begin, a layer a feature class."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import shapely

from sample_data.district import District

FILE_NAME = "底图.gpkg"
LAYERS = ("street", "community", "road", "terrain_surface", "building", "bridge")
_LARGEST_M = 2000.0  # of a city it is the middle, as the survey's


def write_base_map(district: District, folder: Path) -> Path:
    """Write streets, communities, roads, ground, buildings and bridges; the path written."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    west, south, east, north = district.extent
    x, y, half = (west + east) / 2, (south + north) / 2, _LARGEST_M / 2
    area = shapely.box(max(west, x - half), max(south, y - half), min(east, x + half), min(north, y + half))
    for name in LAYERS:
        rows = gpd.GeoDataFrame(district.layers[name])
        inside = rows[rows.intersects(area)].drop(columns=["grid_code"], errors="ignore")
        inside.to_file(path, layer=name, driver="GPKG", dataset_options={"VERSION": "1.3"})
    return path
