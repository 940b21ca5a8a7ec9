"""Unit grids of the layer, found by place or code; places come in the project's CRS."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

_NEAR_M = 0.01


def into_layer(geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry:
    """A geometry of the project's CRS in that of the layer: the user may have changed the project's."""
    moved = QgsGeometry(geometry)
    project = QgsProject.instance()
    if project.crs().isValid() and project.crs() != layer.crs():
        moved.transform(QgsCoordinateTransform(project.crs(), layer.crs(), project))
    return moved


def into_project(geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry:
    """A geometry of the layer in the project's CRS."""
    moved = QgsGeometry(geometry)
    project = QgsProject.instance()
    if project.crs().isValid() and project.crs() != layer.crs():
        moved.transform(QgsCoordinateTransform(layer.crs(), project.crs(), project))
    return moved


def cell_at(layer: QgsVectorLayer, point: QgsPointXY) -> QgsFeature | None:
    """The grid around a point of the project's CRS."""
    place = into_layer(QgsGeometry.fromPointXY(point), layer)
    box = QgsRectangle(place.boundingBox())
    box.grow(_NEAR_M)
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box)):
        if feature.geometry().intersects(place):
            return QgsFeature(feature)
    return None


def cell_along(layer: QgsVectorLayer, line: QgsGeometry) -> QgsFeature | None:
    """The grid in which most of a line lies; the line is in the project's CRS."""
    placed = into_layer(line, layer)
    best, most = None, 0.0
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(placed.boundingBox())):
        length = feature.geometry().intersection(placed).length()
        if length > most:
            best, most = QgsFeature(feature), length
    return best


def cells_with(layer: QgsVectorLayer, codes: list[str]) -> list[QgsFeature]:
    """The grids that bear these codes."""
    listed = ", ".join(f"'{code}'" for code in codes if code.isalnum())
    if not listed:
        return []
    request = QgsFeatureRequest().setFilterExpression(f'"code" IN ({listed})')
    return [QgsFeature(each) for each in layer.getFeatures(request)]


def parts_of(cell: QgsGeometry, line: QgsGeometry) -> list[QgsGeometry]:
    """The pieces into which a line cuts a cell, both in the layer's CRS; one piece when it does not cross."""
    outline = QgsGeometry(cell.constGet().boundary())
    edges = QgsGeometry.unaryUnion([outline, line])
    made = QgsGeometry.polygonize([edges])
    return [QgsGeometry(each) for each in made.asGeometryCollection() if cell.contains(each.pointOnSurface())]


def inside(layer: QgsVectorLayer | None, shape: QgsGeometry) -> int:
    """How many point features lie in a shape of the layer's CRS; 0 without the layer."""
    if layer is None:
        return 0
    request = QgsFeatureRequest().setFilterRect(shape.boundingBox()).setNoAttributes()
    return sum(shape.contains(each.geometry()) for each in layer.getFeatures(request))
