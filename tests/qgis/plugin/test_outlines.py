"""Fills that hide an image go on maps that ask for outlines only, in older projects too."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLinePatternFillSymbolLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProperty,
    QgsRectangle,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from qgis_plugin.workspace.outlines import let_fills_go


def enabled_key() -> QgsSymbolLayer.Property:
    names = {each.name(): key for key, each in QgsSymbolLayer.propertyDefinitions().items()}
    return QgsSymbolLayer.Property(names["enabled"])


@pytest.fixture
def layer(qgis_new_project: None) -> QgsVectorLayer:
    """A square of 10 m, filled red with a blue border line."""
    made = QgsVectorLayer("Polygon?crs=EPSG:4544", "patch", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)))
    made.dataProvider().addFeatures([feature])
    symbol = QgsFillSymbol.createSimple({"color": "255,0,0", "outline_style": "no"})
    line = QgsSimpleLineSymbolLayer(QColor(0, 0, 255), 2)
    symbol.appendSymbolLayer(line)
    made.setRenderer(QgsSingleSymbolRenderer(symbol))
    return made


def colour_in_the_middle(layer: QgsVectorLayer, **variables: str) -> str:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(60, 60))
    settings.setExtent(QgsRectangle(-1, -1, 11, 11))
    settings.setBackgroundColor(QColor(255, 255, 255))
    scope = QgsExpressionContextScope()
    for name, value in variables.items():
        scope.setVariable(name, value)
    context = QgsExpressionContext()
    context.appendScope(scope)
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().pixelColor(30, 30).name()


def test_the_fill_goes_and_the_border_stays(layer: QgsVectorLayer) -> None:
    assert colour_in_the_middle(layer, gridtwin_outline_only="1") == "#ff0000"  # an older style
    let_fills_go(layer)
    assert colour_in_the_middle(layer, gridtwin_outline_only="1") == "#ffffff"
    assert colour_in_the_middle(layer) == "#ff0000"
    border = layer.renderer().symbol().symbolLayer(1)
    assert not border.dataDefinedProperties().isActive(enabled_key())


def test_what_somebody_set_stays(layer: QgsVectorLayer) -> None:
    hatch = QgsLinePatternFillSymbolLayer()
    layer.renderer().symbol().appendSymbolLayer(hatch)
    own = QgsProperty.fromExpression("@map_scale < 500")
    layer.renderer().symbol().symbolLayer(0).setDataDefinedProperty(enabled_key(), own)
    let_fills_go(layer)
    filled, _, hatched = layer.renderer().symbol().symbolLayers()
    assert filled.dataDefinedProperties().property(enabled_key()).expressionString() == "@map_scale < 500"
    assert (
        "gridtwin_outline_only" in hatched.dataDefinedProperties().property(enabled_key()).expressionString()
    )


def test_a_layer_that_cannot_be_read_is_left_alone(qgis_new_project: None) -> None:
    lost = QgsVectorLayer("/gone.gpkg", "gone", "ogr")
    assert lost.renderer() is None
    let_fills_go(lost)
