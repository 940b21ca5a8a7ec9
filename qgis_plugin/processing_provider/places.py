"""Inputs that lie on the map: a place, a line or polygon, points, an extent; in the workspace's CRS."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from gridtwin.errors import UsageError
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterPoint,
    QgsProcessingUtils,
    QgsProject,
    QgsWkbTypes,
)

from .. import compat
from ..engine.layer_file import write_layer
from ..engine.shapes import shape_of
from ..translation import tr
from .inputs import Input
from .problems import is_given

_AROUND_DEG = 3.0  # a city may lie beyond its zone; farther off the CRS is wrong
_PLACE = re.compile(r"\s*-?[\d.]+(e[+-]?\d+)?\s*,\s*-?[\d.]+(e[+-]?\d+)?\s*(\[(?P<crs>[^\]]+)\])?\s*$", re.I)


_EXTENT = re.compile(r"\s*(-?[\d.]+(e[+-]?\d+)?\s*[,\[]?\s*){4}", re.I)


class NotOneShape(UsageError):
    """A layer given as one shape has none or several, or one of another kind."""


class BadPlace(UsageError):
    """A place, rectangle or shape that cannot be read, or lies where the workspace's CRS does not reach."""


@dataclass(frozen=True)
class Place(Input):
    """A place clicked in the map, in the workspace's CRS for the engine; `shape`: as GeoJSON."""

    shape: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A point."""
        return QgsProcessingParameterPoint(self.name, title, self.default, not self.required)

    def problem(self, given: Any) -> str:
        """No two numbers, or a CRS that there is not."""
        if not isinstance(given, str):
            return ""
        found = _PLACE.match(given)
        if found is None:
            return tr(
                "{name}: '{given}' is no place; write it as X,Y [EPSG:4544]", name=self.name, given=given
            )
        code = found["crs"]
        if code and not QgsCoordinateReferenceSystem(code).isValid():
            return tr("{name}: there is no CRS {code}", name=self.name, code=code)
        return ""

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """East and north.

        Raises:
            BadPlace: where the workspace's CRS does not reach.
        """
        if not parameters.get(self.name):
            return None
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        point = algorithm.parameterAsPoint(parameters, self.name, context, crs)
        ensure_reached(self.name, QgsGeometry.fromPointXY(point), crs, context)
        places = [point.x(), point.y()]
        return {"type": "Point", "coordinates": places} if self.shape else places


@dataclass(frozen=True)
class Shape(Input):
    """One line or polygon, drawn or selected in a layer; in the workspace's CRS for the engine."""

    polygon: bool = False
    _SOURCES: ClassVar[Any] = QgsProcessing.SourceType

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A layer with one feature, or with one selected."""
        kind = self._SOURCES.TypeVectorPolygon if self.polygon else self._SOURCES.TypeVectorLine
        return QgsProcessingParameterFeatureSource(self.name, title, [kind], None, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Places of the line, or the polygon as GeoJSON.

        Raises:
            NotOneShape: the layer has none or several features, or one of another kind or of several parts.
            BadPlace: where the workspace's CRS does not reach.
        """
        source = algorithm.parameterAsSource(parameters, self.name, context)
        if source is None:
            return None
        found = [each.geometry() for each in source.getFeatures() if not each.geometry().isEmpty()]
        self._ensure_one(source.sourceName(), found)
        geometry = QgsGeometry(found[0])
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        geometry.transform(QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext()))
        ensure_reached(self.name, geometry, crs, context, source.sourceCrs())
        geometry.convertToSingleType()
        if self.polygon:
            return shape_of(geometry)
        return [[point.x(), point.y()] for point in geometry.asPolyline()]

    def _ensure_one(self, layer: str, found: list[QgsGeometry]) -> None:
        if len(found) != 1:
            raise NotOneShape(
                f"{self.name}: layer “{layer}” has {len(found)} features, but one is wanted; "
                "select one and mark “selected features only”",
                zh=f"{self.name}：图层“{layer}”有{len(found)}个要素，只能用一个；"
                "请选中一个并勾选“仅选中要素”",
            )
        wanted, words = (compat.POLYGON, ("polygon", "面")) if self.polygon else (compat.LINE, ("line", "线"))
        parts = found[0].constGet().partCount()
        if found[0].type() != wanted or parts != 1:
            kind = QgsWkbTypes.displayString(found[0].wkbType())
            raise NotOneShape(
                f"{self.name}: layer “{layer}” has a {kind} of {parts} parts; one {words[0]} is wanted",
                zh=f"{self.name}：图层“{layer}”中是{parts}个部分的{kind}；需要一个单独的{words[1]}",
            )


@dataclass(frozen=True)
class Points(Input):
    """A layer of points."""

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A layer."""
        kind = QgsProcessing.SourceType.TypeVectorPoint
        return QgsProcessingParameterFeatureSource(self.name, title, [kind], None, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Its features."""
        return algorithm.parameterAsSource(parameters, self.name, context)


@dataclass(frozen=True)
class LayerFile(Input):
    """A layer of lines (`polygon`, `point`) that the program reads as a file: what is selected, or all."""

    polygon: bool = False
    point: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A layer."""
        kinds = QgsProcessing.SourceType
        kind = kinds.TypeVectorPolygon if self.polygon else kinds.TypeVectorLine
        kind = kinds.TypeVectorPoint if self.point else kind
        return QgsProcessingParameterFeatureSource(self.name, title, [kind], None, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """Path of a GeoPackage with its features, removed with the context's other temporary files."""
        source = algorithm.parameterAsSource(parameters, self.name, context)
        if source is None:
            return None
        path = str(QgsProcessingUtils.generateTempFilename(f"{self.name.lower()}.gpkg"))
        how = (source.fields(), source.wkbType(), source.sourceCrs())
        write_layer(source.getFeatures(), *how, path, name=self.name.lower())
        return path


@dataclass(frozen=True)
class Extent(Input):
    """A rectangle, in the workspace's CRS."""

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """An extent, perhaps of the map."""
        return QgsProcessingParameterExtent(self.name, title, None, not self.required)

    def problem(self, given: Any) -> str:
        """A text that is neither four numbers nor a layer."""
        if not isinstance(given, str) or _EXTENT.match(given) or Path(given.partition("|")[0]).exists():
            return ""
        project = QgsProject.instance()
        if project.mapLayer(given) is not None or project.mapLayersByName(given):
            return ""
        return tr(
            "{name}: '{given}' is no rectangle; write it as XMIN,XMAX,YMIN,YMAX [EPSG:4544]",
            name=self.name,
            given=given,
        )

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """A polygon; None where nothing was given.

        Raises:
            BadPlace: no rectangle, or where the workspace's CRS does not reach.
        """
        given = parameters.get(self.name)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        if algorithm.parameterAsExtent(parameters, self.name, context, crs).isEmpty():  # so is none at all
            if is_given(given):
                raise BadPlace(
                    f"{self.name}: '{given}' has no area; write it as XMIN,XMAX,YMIN,YMAX [EPSG:4544]",
                    zh=f"{self.name}：“{given}”没有面积；请写成XMIN,XMAX,YMIN,YMAX [EPSG:4544]",
                )
            return None
        found = QgsGeometry(algorithm.parameterAsExtentGeometry(parameters, self.name, context, crs))
        ensure_reached(self.name, found, crs, context)
        return found


def ensure_reached(
    name: str,
    shape: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    context: Any,
    given: QgsCoordinateReferenceSystem | None = None,
) -> None:
    """Refuse a shape, in the workspace's CRS, that lies far outside of what that CRS is for.

    Raises:
        BadPlace: with its place; `given` is the CRS that it came in.
    """
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = shape.boundingBox()
    try:
        away = QgsCoordinateTransform(crs, degrees, context.transformContext())
        is_reached = crs.bounds().buffered(_AROUND_DEG).intersects(away.transformBoundingBox(box))
    except QgsCsException:
        is_reached = False
    if is_reached or crs.bounds().isEmpty():
        return
    came = given.authid() if given is not None and given.isValid() else crs.authid()
    place = f"{box.center().x():.0f}, {box.center().y():.0f}"
    raise BadPlace(
        f"{name}: {place} lies far outside of what {crs.authid()} is for; is {came} its CRS?",
        zh=f"{name}：{place}远在{crs.authid()}的适用范围之外；其坐标系确为{came}吗？",
    )
