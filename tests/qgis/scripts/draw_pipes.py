"""Draws one pipe of each class on white and on black and tells the colours across it. Runs inside QGIS."""

import json
import sys

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from gridtwin.model import feature_class

application = QgsApplication([], False)  # noqa: FBT003 - as QGIS takes it
application.initQgis()
from map_styles.style_files import empty_layer  # noqa: E402
from map_styles.symbol_table import STYLES  # noqa: E402


def layer_with(classes: list[str]):
    """Horizontal pipes, 10 m apart, one a class."""
    layer = empty_layer(feature_class("pipe_line"))
    layer.loadNamedStyle(str(STYLES / "pipe_line.qml"))
    layer.setLabelsEnabled(False)
    rows = []
    for place, code in enumerate(classes):
        row = QgsFeature(layer.fields())
        row.setGeometry(
            QgsGeometry.fromWkt(f"MultiLineStringZ((0 {10 * place + 5} 0, 100 {10 * place + 5} 0))")
        )
        row["pipe_class"], row["diameter_mm"] = code, 600
        rows.append(row)
    done, _added = layer.dataProvider().addFeatures(rows)
    assert done, layer.dataProvider().lastError()
    layer.updateExtents()
    return layer


def drawn(layer, rows: int, background: str) -> QImage:
    """The map at 4 pixels a metre."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputDpi(192)
    settings.setOutputSize(QSize(400, 40 * rows))
    settings.setExtent(QgsRectangle(0, 0, 100, 10 * rows))
    settings.setBackgroundColor(QColor(background))
    image = QImage(QSize(400, 40 * rows), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.start()
    job.waitForFinished()
    painter.end()
    return image


classes = json.loads(sys.argv[1])
layer = layer_with(classes)
answer = {}
for background in ("#ffffff", "#000000"):
    image = drawn(layer, len(classes), background)
    for place, code in enumerate(classes):
        middle = image.height() - round(40 * place + 20)
        column = [image.pixelColor(130, middle + step).name() for step in range(-12, 13)]
        answer.setdefault(code, {})[background] = column
json.dump(answer, sys.stdout)
sys.stdout.flush()
application.exitQgis()
