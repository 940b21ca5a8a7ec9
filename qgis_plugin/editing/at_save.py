"""Fields that a save writes into changed rows, where their user did not set them: when a row was changed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpression, QgsExpressionContext, QgsVectorLayer

from ..forms.defaults import at_save
from .buffer import changes_of


def values_at_save(layer: QgsVectorLayer) -> dict[int, Any]:
    """Number of the field → value, the same for all rows."""
    fields, context = layer.fields(), QgsExpressionContext()
    return {
        place: QgsExpression(text).evaluate(context)
        for name, text in at_save().items()
        if (place := fields.indexOf(name)) >= 0
    }


def write_at_save(layer: QgsVectorLayer) -> None:
    """Put them into the buffer, whose commit is about to go through."""
    found, values = changes_of(layer), values_at_save(layer)
    for row in found.changed if values else ():
        for place, value in values.items():
            if place not in found.attributes.get(row, {}):
                layer.changeAttributeValue(row, place, value, None, True)  # True: no other defaults with it
