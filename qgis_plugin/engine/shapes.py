"""Shapes of the engine (GeoJSON's form, in the workspace's CRS, east first) as QGIS's geometries and back."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY


def shape_of(geometry: QgsGeometry) -> dict[str, Any]:
    """A geometry in the form that the engine reads."""
    made: dict[str, Any] = json.loads(geometry.asJson(4))
    return made


def geometry_of(shape: dict[str, Any]) -> QgsGeometry:
    """A GeoJSON-like shape as geometry; heights are left out."""
    kind, places = shape["type"], shape.get("coordinates", [])
    if kind == "Point":
        return QgsGeometry.fromPointXY(_point(places))
    if kind == "MultiPoint":
        return QgsGeometry.fromMultiPointXY([_point(each) for each in places])
    if kind == "LineString":
        return QgsGeometry.fromPolylineXY([_point(each) for each in places])
    if kind == "MultiLineString":
        return QgsGeometry.fromMultiPolylineXY([[_point(each) for each in line] for line in places])
    if kind == "Polygon":
        return QgsGeometry.fromPolygonXY([[_point(each) for each in ring] for ring in places])
    if kind == "MultiPolygon":
        return QgsGeometry.fromMultiPolygonXY([[[_point(each) for each in ring] for ring in part] for part in places])
    return QgsGeometry.collectGeometry([geometry_of(each) for each in shape.get("geometries", [])])


def _point(place: list[float]) -> QgsPointXY:
    return QgsPointXY(place[0], place[1])
