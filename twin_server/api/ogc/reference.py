"""Coordinate reference systems of requests and answers, by their URIs and with the axes in their own order.

OGC API – Features part 2 (18-058r1). CRS84 is longitude first; EPSG:4490 and EPSG:4326 are latitude first;
the CGCS2000 zones are northing first, as the EPSG register has them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
import shapely

from twin_server.city import LONLAT, City
from twin_server.errors import BadRequest

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_EPSG = "http://www.opengis.net/def/crs/EPSG/0/"
_WGS84 = 4326


@dataclass(frozen=True, slots=True)
class Reference:
    """A CRS that a request may name. `is_projected`: the workspace's own; `is_swapped`: north comes first."""

    uri: str
    is_projected: bool
    is_swapped: bool


def references(city: City) -> tuple[Reference, ...]:
    """The systems that are offered, the default first."""
    return _references(city.workspace.crs)


def reference(city: City, uri: str | None, *, parameter: str) -> Reference:
    """The system of that URI; CRS84 when none is given.

    Raises:
        BadRequest: it is not offered.
    """
    offered = references(city)
    for one in offered:
        if one.uri == (CRS84 if uri is None else uri):
            return one
    known = ", ".join(one.uri for one in offered)
    raise BadRequest(
        f"{parameter} '{str(uri)[:120]}' is not offered; use one of {known}",
        zh=f"{parameter}“{str(uri)[:120]}”不受支持；可用：{known}",
    )


def moved(city: City, shapes: Any, target: Reference) -> Any:  # Any: an array of geometries
    """Geometries of the workspace in the target system, axes in its order; heights stay."""

    def move(points: np.ndarray) -> np.ndarray:
        x, y = points[:, 0], points[:, 1]
        if not target.is_projected:
            x, y = city.to_lonlat(x, y)
        first, second = (y, x) if target.is_swapped else (x, y)
        return np.column_stack([first, second, *points.T[2:]])

    has_z = bool(shapely.has_z(shapes).any())
    return shapely.transform(shapes, move, include_z=has_z) if has_z else shapely.transform(shapes, move)


@lru_cache(maxsize=8)
def _references(crs: int) -> tuple[Reference, ...]:
    epsg = (LONLAT, _WGS84, crs)
    made = [Reference(f"{_EPSG}{code}", code == crs, _is_north_first(code)) for code in epsg]
    return (Reference(CRS84, is_projected=False, is_swapped=False), *made)


def _is_north_first(code: int) -> bool:
    return pyproj.CRS.from_epsg(code).axis_info[0].direction.lower() == "north"
