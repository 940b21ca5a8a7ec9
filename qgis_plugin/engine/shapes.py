"""Shapes of the engine (GeoJSON's form, in the workspace's CRS, east first) as QGIS's geometries and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY


def shape_of(geometry: QgsGeometry) -> dict[str, Any]:
    """A geometry in the form that the engine reads."""
    made: dict[str, Any] = json.loads(geometry.asJson(4))
    return made


def geometry_of(shape: dict[str, Any]) -> QgsGeometry:
    """A GeoJSON-like shape as geometry; heights are left out."""
    kind = shape["type"]
    if kind == "GeometryCollection":
        return QgsGeometry.collectGeometry([geometry_of(each) for each in shape["geometries"]])
    depth, make = _KINDS[kind]
    made: QgsGeometry = make(_points(shape["coordinates"], depth))
    return made


# How deep the points lie in the coordinates, and what makes the geometry of them.
_KINDS: dict[str, tuple[int, Callable[[Any], QgsGeometry]]] = {
    "Point": (0, QgsGeometry.fromPointXY),
    "MultiPoint": (1, QgsGeometry.fromMultiPointXY),
    "LineString": (1, QgsGeometry.fromPolylineXY),
    "MultiLineString": (2, QgsGeometry.fromMultiPolylineXY),
    "Polygon": (2, QgsGeometry.fromPolygonXY),
    "MultiPolygon": (3, QgsGeometry.fromMultiPolygonXY),
}


def _points(places: list[Any], depth: int) -> Any:
    if depth == 0:
        return QgsPointXY(places[0], places[1])
    return [_points(each, depth - 1) for each in places]
