"""The value lists of forms, and what a class of components usually has, as a table of the package."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from gridtwin.model import domain, feature_class
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ... import compat
from ...forms.choices import COLUMNS, choice_rows, choices_title, mark_choices
from ...workspace.workspace import Workspace
from .copy import Progress
from .package import BadPackage
from .rows import stored_layer

#: the table's name in the package's database
TABLE = "value_list"
#: fields of a component that follow from its class, with the name of the list that says how
_AUTHORITY = ("dept_code", "dept_name")
_EVERY = 2000  # rows between two looks whether to go on


def pack_lists(workspace: Workspace, database: Path, progress: Progress) -> int:
    """Write the table into the package's database; how many rows it has."""
    fields = QgsFields()
    for name in COLUMNS:
        fields.append(compat.make_field(name, compat.TEXT))
    writer = _writer(database, fields)
    count = 0
    for values in (*choice_rows(workspace), *_of_classes(workspace, progress)):
        row = QgsFeature(fields)
        row.setAttributes(list(values))
        if not writer.addFeature(row):
            raise BadPackage(
                f"{database}: {writer.errorMessage()}", zh=f"{database}：{writer.errorMessage()}"
            )
        count += 1
    del writer
    return count


def lists_layer(database: Path) -> QgsVectorLayer:
    """The table as a layer that forms may ask; it stands in no layer tree."""
    layer = QgsVectorLayer(f"{database}|layername={TABLE}", choices_title(), "ogr")
    layer.setReadOnly(True)
    mark_choices(layer)
    return layer


def _of_classes(workspace: Workspace, progress: Progress) -> Iterator[tuple[str, str, str, str, str]]:
    """The standard's name of each class of components, and the authority that most of the class have."""
    for entry in domain("component_class", override_dir=workspace.standards).values:
        yield "name", str(entry.value), "", entry.zh, entry.zh
    for class_code, values in _authorities(workspace, progress).items():
        for name, value in zip(_AUTHORITY, values):
            yield name, class_code, "", value, value


def _authorities(workspace: Workspace, progress: Progress) -> dict[str, tuple[str, ...]]:
    layer = stored_layer(workspace, feature_class("component"))
    wanted = ("class_code", *_AUTHORITY)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(wanted), layer.fields())
    counted: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for number, feature in enumerate(layer.getFeatures(request)):
        class_code, *values = (str(compat.plain(feature[name]) or "") for name in wanted)
        if class_code and all(values):
            counted[class_code][tuple(values)] += 1
        if number % _EVERY == 0:
            progress()
    return {name: found.most_common(1)[0][0] for name, found in sorted(counted.items())}


def _writer(database: Path, fields: QgsFields) -> QgsVectorFileWriter:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", TABLE, "UTF-8"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    writer = QgsVectorFileWriter.create(
        str(database),
        fields,
        QgsWkbTypes.Type.NoGeometry,
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise BadPackage(
            f"{database}: {writer.errorMessage()}; choose a folder that may be written",
            zh=f"{database}：{writer.errorMessage()}；请选择可写的目录",
        )
    return writer
