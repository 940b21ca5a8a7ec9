"""A layer's features as a GeoPackage for the program, wherever the layer comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from gridtwin.errors import GridTwinError
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from .. import compat

_PLAIN = {
    compat.TEXT, compat.INTEGER, compat.LONG, compat.REAL, compat.BOOLEAN, compat.DATE, compat.DATETIME,
}  # fmt: skip
_EVERY = 2000  # features between two words on how far it is


class CannotWriteLayer(GridTwinError, OSError):
    """QGIS could not write the file."""


def write_layer(
    features: Iterable[QgsFeature],
    fields: QgsFields,
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    path: str,
    *,
    name: str,
    step: Callable[[int], None] = lambda _: None,
) -> int:
    """Write features to a new GeoPackage; how many. `step` is told the number now and then; it may raise.

    A column `fid` is left out: it is the file's own number of a row; so are columns of lists, maps and bytes.

    Raises:
        CannotWriteLayer: with what QGIS says.
    """
    kept = [
        place for place, each in enumerate(fields) if each.name().lower() != "fid" and each.type() in _PLAIN
    ]
    written = QgsFields()
    for place in kept:
        written.append(fields[place])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    transform = QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(path, written, kind, crs, transform, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise CannotWriteLayer(writer.errorMessage(), zh=f"无法写出图层：{writer.errorMessage()}")
    number = 0
    for number, feature in enumerate(features, start=1):
        made = QgsFeature(written)
        made.setGeometry(feature.geometry())
        values = feature.attributes()
        made.setAttributes([values[place] for place in kept])
        writer.addFeature(made, QgsFeatureSink.Flag.FastInsert)
        if number % _EVERY == 0:
            step(number)
    del writer  # closes the file
    return number
