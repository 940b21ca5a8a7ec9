"""Defaults of new rows that could not be known when the row was made: a code needs the class first."""

from __future__ import annotations

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from .. import compat
from ..expressions.open_workspace import is_apart
from .attached import Carry, take_in
from .buffer import changes_of
from .carrying import carry_now


def fill_added(layer: QgsVectorLayer, carry: Carry = carry_now) -> int:
    """Fill empty fields of the buffer's new rows by their defaults; how many values were filled.

    Row by row, since the next code hangs on the codes of the rows before. Files of attachments from outside
    of the workspace are copied into it first, of changed rows too, by `carry`.
    """
    filled = take_in(layer, carry)
    for feature in changes_of(layer).added:
        _begin_version(layer, feature)
        for place in range(layer.fields().count()):
            filled += _fill(layer, feature, place)
    return filled


def _begin_version(layer: QgsVectorLayer, feature: QgsFeature) -> None:
    """A row with an id needs version and moment too: the store would take filling them in for a change."""
    for name, value in (("row_version", 1), ("valid_from", QDateTime.currentDateTimeUtc())):
        place = layer.fields().indexOf(name)
        if place >= 0 and compat.is_null(feature.attribute(place)):
            feature.setAttribute(place, value)
            layer.changeAttributeValue(feature.id(), place, value, None, True)


def _fill(layer: QgsVectorLayer, feature: QgsFeature, place: int) -> int:
    text = layer.defaultValueDefinition(place).expression()
    if not text or not compat.is_null(feature.attribute(place)):
        return 0
    context = _context(layer)
    context.setFeature(feature)
    value = QgsExpression(text).evaluate(context)
    if compat.is_null(value):
        return 0
    feature.setAttribute(place, value)
    layer.changeAttributeValue(feature.id(), place, value, None, True)  # True: no other defaults with it
    return 1


def _context(layer: QgsVectorLayer) -> QgsExpressionContext:
    """Variables of the project belong to the window's thread; a task does without them."""
    if not is_apart():
        return QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    return context
