"""The row of the workspace under a click, whatever layer it belongs to."""

from __future__ import annotations

from qgis.core import (
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from ..grid_editing.cells import into_layer

REACH_PX = 10


def row_at(
    layers: list[QgsVectorLayer], point: QgsPointXY, metres_per_px: float
) -> tuple[QgsVectorLayer, QgsFeature] | None:
    """The nearest row within reach of a point of the project's CRS.

    Points go before lines and lines before areas, as a manhole on a road is meant and not the road; of areas
    the smallest.
    """
    found = []
    for order, layer in enumerate(layers):
        try:
            box = into_layer(_around(point, REACH_PX * metres_per_px), layer).boundingBox()
            spot = into_layer(QgsGeometry.fromPointXY(point), layer)
        except QgsCsException:
            continue
        reach = max(box.width(), box.height()) / 2
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box).setLimit(200)):
            away = feature.geometry().distance(spot)
            if 0 <= away <= reach:
                rank = (int(layer.geometryType()), feature.geometry().area(), away, order)
                found.append((rank, layer, feature))
    if not found:
        return None
    _, layer, feature = min(found, key=lambda each: each[0])
    return layer, feature


def _around(point: QgsPointXY, reach: float) -> QgsGeometry:
    return QgsGeometry.fromRect(
        QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
    )
