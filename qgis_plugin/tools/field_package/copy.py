"""Copies rows of an area into the package: classes with shapes by place, child tables by their hosts."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from gridtwin.model import FeatureClass, GeometryKind, feature_class
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ... import compat
from ...workspace.workspace import Workspace
from .package import BadPackage
from .rows import stored_layer

_WKB = {
    GeometryKind.POINT: QgsWkbTypes.Type.Point,
    GeometryKind.LINE: QgsWkbTypes.Type.MultiLineString,
    GeometryKind.POLYGON: QgsWkbTypes.Type.MultiPolygon,
    GeometryKind.NONE: QgsWkbTypes.Type.NoGeometry,
}
# Anything else, such as JSON, is kept as text.
_PLAIN = (compat.INTEGER, compat.LONG, compat.REAL, compat.BOOLEAN, compat.DATE, compat.DATETIME)
#: called now and then; raises to cancel
Progress = Callable[[], None]


def copy_class(
    workspace: Workspace,
    name: str,
    database: Path,
    area: QgsGeometry,
    hosts: set[tuple[str, str]],
    progress: Progress,
) -> int:
    """Copy the rows of a class that lie in the area, or whose host is packed; how many. Hosts are added."""
    declared = feature_class(name)
    layer = stored_layer(workspace, declared)
    if not layer.isValid():
        raise BadPackage(
            f"the layer {name} of {workspace.root} cannot be read: {layer.error().summary()}",
            zh=f"无法读取{workspace.root}的图层{declared.title_zh}：{layer.error().summary()}",
        )
    writer = _writer(declared, layer, database, workspace)
    count = 0
    for feature in _wanted(layer, declared, area, hosts):
        made = QgsFeature(_fields(layer))
        made.setAttributes([_plain(feature.attribute(each)) for each in made.fields().names()])
        if declared.geometry is not GeometryKind.NONE:
            made.setGeometry(feature.geometry())
        if not writer.addFeature(made):
            raise BadPackage(
                f"{database}: {writer.errorMessage()}", zh=f"{database}：{writer.errorMessage()}"
            )
        hosts.add((name, str(feature["id"])))
        count += 1
        if count % 500 == 0:
            progress()
    del writer
    progress()
    return count


def copy_files(workspace: Workspace, database: Path, folder: Path) -> int:
    """Copy the files that packed attachments name, at the same place below the package; how many."""
    layer = QgsVectorLayer(f"{database}|layername=attachment", "attachment", "ogr")
    count = 0
    for feature in layer.getFeatures() if layer.isValid() else ():
        path = compat.plain(feature.attribute("path"))
        origin = workspace.root / path if path else None
        if origin is None or not origin.is_file() or not _is_below(origin, workspace.root):
            continue
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(origin, target)
        count += 1
    return count


def _is_below(path: Path, folder: Path) -> bool:
    return folder.resolve() in path.resolve().parents


def _wanted(
    layer: QgsVectorLayer, declared: FeatureClass, area: QgsGeometry, hosts: set[tuple[str, str]]
) -> Iterator[QgsFeature]:
    if declared.geometry is GeometryKind.NONE:
        names = layer.fields().names()
        for feature in layer.getFeatures():
            if "host_id" in names and (str(feature["host_class"]), str(feature["host_id"])) in hosts:
                yield feature
        return
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(area.boundingBox())):
        if feature.hasGeometry() and engine.intersects(feature.geometry().constGet()):
            yield feature


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def _fields(layer: QgsVectorLayer) -> QgsFields:
    kept = QgsFields()
    for field in layer.fields():
        if field.name() != "fid":
            kept.append(
                compat.make_field(field.name(), field.type() if field.type() in _PLAIN else compat.TEXT)
            )
    return kept


def _writer(
    declared: FeatureClass, layer: QgsVectorLayer, database: Path, workspace: Workspace
) -> QgsVectorFileWriter:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", declared.name, "UTF-8"
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = (
        actions.CreateOrOverwriteLayer if database.is_file() else actions.CreateOrOverwriteFile
    )
    options.layerOptions = ["GEOMETRY_NAME=geom", "FID=fid"]
    options.datasourceOptions = ["VERSION=1.2"]  # what older devices read too
    crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
    writer = QgsVectorFileWriter.create(
        str(database),
        _fields(layer),
        _WKB[declared.geometry],
        crs if declared.geometry is not GeometryKind.NONE else QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise BadPackage(
            f"{database}: {writer.errorMessage()}; choose a folder that may be written",
            zh=f"{database}：{writer.errorMessage()}；请选择可写的目录",
        )
    return writer
