"""The value lists of forms, and what a class of components usually has, as a table of the package."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ... import compat
from ...forms.choices import COLUMNS, choice_rows, choices_title, mark_choices
from ...workspace.sources import DEFAULT_SCHEMA, server
from ...workspace.workspace import Workspace
from .package import BadPackage

#: the table's name in the package's database
TABLE = "value_list"
#: fields of a component that follow from its class; lists of these names say how
_AUTHORITY = ("dept_code", "dept_name")
_COUNTED = """
SELECT class_code, dept_code, dept_name, count(*) FROM {table}
WHERE dept_code <> '' AND dept_name <> '' GROUP BY 1, 2, 3 ORDER BY 4, 2
"""


def pack_lists(workspace: Workspace, database: Path) -> int:
    """Write the table into the package's database; how many rows it has."""
    fields = QgsFields()
    for name in COLUMNS:
        fields.append(compat.make_field(name, compat.TEXT))
    writer = _writer(database, fields)
    count = 0
    for values in (*choice_rows(workspace), *_of_classes(workspace)):
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


def _of_classes(workspace: Workspace) -> Iterator[tuple[str, str, str, str, str]]:
    """The authority that most components of a class have."""
    for class_code, values in _authorities(workspace).items():
        for name, value in zip(_AUTHORITY, values):
            yield name, class_code, "", value, value


def _authorities(workspace: Workspace) -> dict[str, tuple[str, ...]]:
    """Code and name of the authority that most components of a class have, by class; counted by the store."""
    try:
        counted = _of_file(workspace) if workspace.store is None else _of_server(workspace.store)
    except (sqlite3.Error, QgsProviderConnectionException) as error:
        raise BadPackage(
            f"the components of {workspace.root} cannot be read: {error}",
            zh=f"无法读取{workspace.root}的部件：{error}",
        ) from error
    # In ascending order: the most frequent one of a class comes last and stays.
    return {str(class_code): tuple(map(str, values)) for class_code, *values, _ in counted}


def _of_file(workspace: Workspace) -> list[tuple[Any, ...]]:
    how = "?mode=ro&immutable=1" if workspace.is_read_only else "?mode=ro"
    with closing(sqlite3.connect(f"{workspace.database.resolve().as_uri()}{how}", uri=True)) as link:
        return link.execute(_COUNTED.format(table="component")).fetchall()


def _of_server(store: str) -> list[list[Any]]:
    uri = server(store)
    schema = (uri.param("gridtwin_schema") or DEFAULT_SCHEMA).replace('"', '""')
    uri.removeParam("gridtwin_schema")
    link = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(uri.uri(False), {})
    found: list[list[Any]] = link.executeSql(_COUNTED.format(table=f'"{schema}".component'))
    return found


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
