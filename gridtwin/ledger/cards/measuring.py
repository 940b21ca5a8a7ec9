"""The plane in which a file is measured that is checked without a workspace."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pyogrio
import pyproj
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger.cards.reading import CardOptions
from gridtwin.store.exchange.placing import parse_crs

_USUAL = 4544  # without any shapes nothing is measured, and any plane will do
_LAYERS = (".gpkg", ".geojson", ".json", ".shp")


def plane_of(path: Path, options: CardOptions | None) -> int:
    """EPSG code of a plane for the shapes of a file: its own, or the UTM zone of its middle.

    Raises:
        UsageError: shapes in longitude and latitude stand in a table, and their place is not known before.
    """
    told = None if options is None or options.crs is None else parse_crs(options.crs)
    if isinstance(told, pyproj.CRS) and told.is_projected:
        return told.to_epsg() or _USUAL
    layer = path if path.suffix.lower() in _LAYERS else None
    if layer is None and options is not None and options.join is not None:
        layer = options.join.path
    if layer is None and told is not None:
        raise UsageError(
            "a table with longitudes and latitudes is checked with a workspace: "
            "gridtwin … check WORKSPACE FILE",
            zh="含经纬度的表格须结合工作区检查：gridtwin … check 工作区 文件",
        )
    return _USUAL if layer is None or not layer.is_file() else _of_layer(layer)


def _of_layer(path: Path) -> int:
    try:
        found = pyogrio.read_info(path, force_total_bounds=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError):
        return _USUAL  # what is wrong with the file is told where it is read
    if not found["crs"] or found["total_bounds"] is None:
        return _USUAL
    crs = pyproj.CRS.from_user_input(found["crs"])
    if crs.is_projected and crs.to_epsg():
        return int(crs.to_epsg() or _USUAL)
    middle = gpd.GeoSeries([shapely.box(*found["total_bounds"])], crs=crs)
    return int(middle.estimate_utm_crs().to_epsg() or _USUAL)
