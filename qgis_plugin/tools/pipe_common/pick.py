"""The pipe under a click, in whatever CRS the project is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ... import compat
from ...workspace.layers import is_empty, lets_none_through

REACH_PX = 12


class NoPipeHere(GridTwinError, ValueError):
    """A click that meets no pipe that can be asked about."""


@dataclass(frozen=True)
class Picked:
    """A pipe; `end` is the number of the point at the end that is nearer to the click."""

    line_no: str
    pipe_class: str
    end: str
    geometry: QgsGeometry  # in the layer's CRS


def pick(
    layer: QgsVectorLayer, point: QgsPointXY, metres_per_px: float, avoid: frozenset[str] = frozenset()
) -> Picked:
    """The nearest pipe within a dozen pixels of a point of the project's CRS.

    Pipes of the classes to avoid are taken only where no other is near.

    Raises:
        NoPipeHere: none is there, it has no number yet, or the place cannot be put into the layer's CRS.
    """
    place, box = _in_layer(layer, point, REACH_PX * metres_per_px)
    spot = QgsGeometry.fromPointXY(place)
    fields = ["line_no", "pipe_class", "start_point", "end_point"]
    request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes(fields, layer.fields())
    found = [(each.geometry().distance(spot), each) for each in layer.getFeatures(request)]
    reach = max(box.width(), box.height()) / 2
    near = [pair for pair in found if 0 <= pair[0] <= reach]
    if not near and is_empty(layer):
        raise NoPipeHere(
            "The workspace has no pipes yet: import a pipe survey or draw them first.",
            zh="工作区中还没有管线：请先导入管线成果或绘制管线。",
        )
    if not near and layer.subsetString() and lets_none_through(layer):
        raise NoPipeHere(
            f"The filter of the layer {layer.name()} hides all pipes: take it off (right click on the layer, "
            "Filter …), then click again.",
            zh=f"图层“{layer.name()}”的过滤条件隐藏了全部管线：请右键单击该图层，在“过滤”中清除条件后再单击管线。",
        )
    if not near:
        raise NoPipeHere(
            f"There is no pipe within {REACH_PX} pixels of the click: zoom in and click on a pipe.",
            zh=f"点击处{REACH_PX}像素范围内没有管线：请放大后单击管线。",
        )
    feature = min(near, key=lambda pair: (pair[1]["pipe_class"] in avoid, pair[0]))[1]
    number = _text(feature["line_no"])
    if not number:
        raise NoPipeHere(
            "This pipe has no line number yet: fill in the line number and save, then ask again.",
            zh="该管线尚无管线段编号：请填写编号并保存后再查询。",
        )
    geometry = feature.geometry()
    along = geometry.lineLocatePoint(spot)
    end = "start_point" if along <= geometry.length() / 2 else "end_point"
    return Picked(number, _text(feature["pipe_class"]), _text(feature[end]), geometry)


def to_project(geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry:
    """A geometry of the layer's CRS in that of the project."""
    return _moved(geometry, layer.crs(), QgsProject.instance().crs())


def to_layer(geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry:
    """A geometry of the project's CRS in that of the layer.

    Raises:
        NoPipeHere: it lies where the CRS has no places.
    """
    return _moved(geometry, QgsProject.instance().crs(), layer.crs())


def _moved(geometry: QgsGeometry, source: Any, target: Any) -> QgsGeometry:
    if source == target or not source.isValid() or not target.isValid():
        return geometry
    moved = QgsGeometry(geometry)
    try:
        moved.transform(QgsCoordinateTransform(source, target, QgsProject.instance()))
    except QgsCsException as error:
        raise _outside(target.authid()) from error
    return moved


def _in_layer(layer: QgsVectorLayer, point: QgsPointXY, reach: float) -> tuple[QgsPointXY, QgsRectangle]:
    box = QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
    source, target = QgsProject.instance().crs(), layer.crs()
    if source == target or not source.isValid() or not target.isValid():
        return point, box
    change = QgsCoordinateTransform(source, target, QgsProject.instance())
    try:
        return change.transform(point), change.transformBoundingBox(box)
    except QgsCsException as error:
        raise _outside(target.authid()) from error


def _outside(crs: str) -> NoPipeHere:
    return NoPipeHere(
        f"This place does not exist in {crs}, the CRS of the pipes: "
        "zoom to the pipes, or set the project's CRS.",
        zh=f"该位置不在管线坐标系{crs}范围内：请缩放到管线，或设置工程坐标系。",
    )


def _text(value: Any) -> str:
    return "" if compat.is_null(value) else str(value)
