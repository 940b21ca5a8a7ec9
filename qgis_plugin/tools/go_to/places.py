"""What a text names: coordinates, a stationing on a road, or the code or name of a feature."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from gridtwin.model import feature_class
from gridtwin.standards import GEOGRAPHIC_EPSG
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)

from ...translation import pick
from ...workspace.layers import find_layer
from ...workspace.workspace import Workspace

_PAIR = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,，\s]\s*(-?\d+(?:\.\d+)?)\s*")
_STATION = re.compile(r"\s*(.+?)\s*K\s*(\d+)\s*\+\s*(\d+(?:\.\d+)?)\s*", re.IGNORECASE)
# Searched in this order: codes of these, then names.
_WITH_CODE = (
    ("unit_grid", "code"),
    ("component", "code"),
    ("pipe_point", "point_no"),
    ("pipe_line", "line_no"),
    ("change_patch", "patch_no"),
    ("bridge", "code"),
    ("tunnel", "code"),
    ("road", "code"),
    ("facility", "code"),
    ("community", "code"),
    ("street", "code"),
    ("building", "code"),
)
_WITH_NAME = ("street", "community", "road", "bridge", "tunnel", "facility")


@dataclass(frozen=True)
class Place:
    """A place in the project's CRS and what it is; `classes` are those that show it."""

    title: str
    geometry: QgsGeometry
    classes: tuple[str, ...] = ()


def find(text: str, workspace: Workspace) -> Place | None:
    """The place that a text names, or None."""
    searches: tuple[Callable[[str, Workspace], Place | None], ...] = (_coordinates, _station, _code, _name)
    return next(
        (place for search in searches if (place := search(text.strip(), workspace)) is not None), None
    )


def _coordinates(text: str, workspace: Workspace) -> Place | None:
    match = _PAIR.fullmatch(text)
    if match is None:
        return None
    x, y = float(match[1]), float(match[2])
    point = QgsPointXY(x, y)
    if abs(x) <= 180 and abs(y) <= 90:
        geographic = QgsCoordinateReferenceSystem.fromEpsgId(GEOGRAPHIC_EPSG)
        working = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        point = QgsCoordinateTransform(geographic, working, QgsProject.instance()).transform(point)
    return Place(f"{point.x():.3f}, {point.y():.3f}", QgsGeometry.fromPointXY(point))


def _station(text: str, workspace: Workspace) -> Place | None:
    """Along the road's own line from its first station; exact calibration is the stationing tool's."""
    match = _STATION.fullmatch(text)
    if match is None:
        return None
    station = float(match[2]) * 1000 + float(match[3])
    layer = find_layer(workspace, "road")
    if layer is None:
        return None
    name = QgsExpression.quotedString(match[1])
    for road in layer.getFeatures(
        QgsFeatureRequest().setFilterExpression(f'"name" = {name} OR "code" = {name}')
    ):
        start = road["from_station_m"]
        along = station - (float(start) if isinstance(start, (int, float)) else 0.0)
        point = (
            road.geometry().interpolate(along) if 0 <= along <= road.geometry().length() else QgsGeometry()
        )
        if not point.isNull():
            return Place(text, point, ("road",))
    return None


def _code(text: str, workspace: Workspace) -> Place | None:
    return _first(text, workspace, _WITH_CODE)


def _name(text: str, workspace: Workspace) -> Place | None:
    return _first(text, workspace, tuple((name, "name") for name in _WITH_NAME))


def _first(text: str, workspace: Workspace, fields: tuple[tuple[str, str], ...]) -> Place | None:
    for name, field in fields:
        layer = find_layer(workspace, name)
        if layer is None or layer.fields().indexOf(field) < 0:
            continue
        wanted = f'"{field}" = {QgsExpression.quotedString(text)}'
        feature = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted).setLimit(1)), None)
        if feature is not None and feature.hasGeometry():
            declared = feature_class(name)
            title = f"{pick(declared.title_zh, declared.title_en)} {text}"
            return Place(title, feature.geometry(), (name,))
    return None
