"""The ground that a model stands on, as GeoJSON beside its tiles: no block of a building stands there too."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.scene3d.frames import degrees
from twin_server.build.mesh import Mesh

FILE = "footprint.json"
_DEGREE_M = 111_195.0
_LEAST_M2 = 0.01  # of a triangle seen from above: walls have none
_MOST = 300_000  # triangles, the largest first: a few hundred thousand small ones change nothing
_TOLERANCE_M = 0.2
_SPECK_M2 = 1.0


def write_footprint(folder: Path, mesh: Mesh, *, counted: NDArray[np.bool_] | None = None) -> None:
    """Write the footprint of a mesh (EPSG:4978) as a MultiPolygon of longitudes and latitudes.

    Args:
        folder: that of the item.
        mesh: the whole model.
        counted: features that stand where a building would; all when None. Terrain and trees are none.

    Nothing is written where nothing covers the ground.
    """
    triangles = mesh.triangles
    if counted is not None and len(triangles):
        triangles = triangles[counted[mesh.feature[triangles[:, 0]]]]
    if not len(triangles):
        return
    used, back = np.unique(triangles, return_inverse=True)
    lonlat = degrees(mesh.xyz[used])[:, :2]
    middle = lonlat.mean(axis=0)
    scale = np.array([_DEGREE_M * np.cos(np.radians(middle[1])), _DEGREE_M])
    outline = _outline(((lonlat - middle) * scale)[back.reshape(-1, 3)])
    if outline.is_empty:
        return
    placed = shapely.transform(outline, lambda xy: xy / scale + middle)
    (folder / FILE).write_text(json.dumps(shapely.geometry.mapping(placed)), "utf-8")


def read_footprint(folder: Path) -> shapely.MultiPolygon | None:
    """The footprint of an item in degrees, None where it has none."""
    try:
        return shapely.MultiPolygon(shapely.from_geojson((folder / FILE).read_text("utf-8")))
    except (OSError, ValueError, shapely.errors.GEOSException):
        return None


def _outline(corners: NDArray[np.float64]) -> shapely.MultiPolygon:
    """What triangles (m, 3, 2), in metres, cover together."""
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    area = np.abs((b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]) / 2
    largest = np.argsort(area)[::-1][:_MOST]
    flat = corners[largest[area[largest] > _LEAST_M2]]
    whole = shapely.union_all(shapely.polygons(flat), grid_size=0.01)
    closed = shapely.simplify(shapely.buffer(whole, _TOLERANCE_M, join_style="mitre"), _TOLERANCE_M)
    parts = shapely.get_parts(shapely.buffer(closed, -_TOLERANCE_M, join_style="mitre"))
    return shapely.MultiPolygon([one for one in parts if one.geom_type == "Polygon" and one.area > _SPECK_M2])
