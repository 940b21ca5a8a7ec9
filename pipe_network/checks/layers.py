"""Findings as a GeoPackage: `finding` has a place for each, `finding_line` the lines that are meant."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

from gridtwin.store.outputs import output
from pipe_network.checks.run import Report
from pipe_network.errors import BadPipeData

_OPTIONS = {"VERSION": "1.3"}


def write_layer(report: Report, path: Path) -> None:
    """Write all findings; those without a place (headings) have no geometry.

    Raises:
        BadPipeData: the file does not end in .gpkg.
    """
    if path.suffix.lower() != ".gpkg":
        raise BadPipeData(
            f"findings layer '{path}': end it in .gpkg", zh=f"检查结果图层“{path}”：扩展名应为.gpkg"
        )
    found = report.findings
    with output(path) as partial:
        partial.unlink()  # the driver wants to make the file itself
        _plain(found.set_geometry(places(found))).to_file(
            partial, layer="finding", engine="pyogrio", **_OPTIONS
        )
        lines = found[
            shapely.get_type_id(np.asarray(found.geometry, object)) == shapely.GeometryType.LINESTRING
        ]
        if len(lines):
            _plain(lines).to_file(partial, layer="finding_line", engine="pyogrio", **_OPTIONS)


def places(found: gpd.GeoDataFrame) -> gpd.GeoSeries:
    """One point for every finding: its own, or the middle of its line."""
    geometry = np.asarray(found.geometry, object)
    is_line = shapely.get_type_id(geometry) == shapely.GeometryType.LINESTRING
    middle = shapely.line_interpolate_point(
        np.where(is_line, geometry, np.array(None, object)), 0.5, normalized=True
    )
    return gpd.GeoSeries(np.where(is_line, middle, geometry), index=found.index, crs=found.crs)


def _plain(found: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Columns that a GeoPackage holds; text stays text where every value is empty."""
    text = [name for name in found.columns if name not in ("check", "row", "fid", "geometry")]
    return found.astype(dict.fromkeys(text, "string"))
