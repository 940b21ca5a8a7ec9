"""Inputs that lie on the map: a place, a line or polygon, points, an extent; in the workspace's CRS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from gridtwin.errors import UsageError
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterPoint,
    QgsProcessingUtils,
)

from ..engine.layer_file import write_layer
from ..engine.shapes import shape_of
from .inputs import Input


class NotOneShape(UsageError):
    """A layer given as one shape has none or several."""


@dataclass(frozen=True)
class Place(Input):
    """A place clicked in the map, in the workspace's CRS for the engine; `shape`: as GeoJSON."""

    shape: bool = False

    def parameter(self, title: str) -> QgsProcessingParameterDefinition:
        """A point."""
        return QgsProcessingParameterPoint(self.name, title, self.default, not self.required)

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """East and north."""
        if not parameters.get(self.name):
            return None
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        point = algorithm.parameterAsPoint(parameters, self.name, context, crs)
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
            NotOneShape: the layer has none or several features.
        """
        source = algorithm.parameterAsSource(parameters, self.name, context)
        if source is None:
            return None
        found = [each.geometry() for each in source.getFeatures() if not each.geometry().isEmpty()]
        if len(found) != 1:
            raise NotOneShape(
                f"{self.name}: {source.sourceName()} has {len(found)} features, but one is wanted; "
                "select one and mark “selected features only”",
                zh=f"{self.name}：图层“{source.sourceName()}”有{len(found)}个要素，只能用一个；"
                "请选中一个并勾选“仅选中要素”",
            )
        geometry = QgsGeometry(found[0])
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        geometry.transform(QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext()))
        geometry.convertToSingleType()
        if self.polygon:
            return shape_of(geometry)
        return [[point.x(), point.y()] for point in geometry.asPolyline()]


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

    def value(self, algorithm: Any, parameters: Any, context: Any, workspace: Any) -> Any:
        """A polygon; None where nothing was given."""
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        if algorithm.parameterAsExtent(parameters, self.name, context, crs).isEmpty():  # so is none at all
            return None
        return QgsGeometry(algorithm.parameterAsExtentGeometry(parameters, self.name, context, crs))
