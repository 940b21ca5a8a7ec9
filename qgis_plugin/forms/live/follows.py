"""Values that follow from another field of an open form, from follows.toml."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsVectorLayer,
)

from ... import compat


def following(layer: QgsVectorLayer, class_name: str, field: str, value: object) -> Iterator[tuple[str, Any]]:
    """Fields that follow from the value of a field, and their values; none where nothing is known."""
    for name, text in declared().get(class_name, {}).get(field, {}).items():
        found = compat.plain(_evaluated(layer, text, value))
        if found not in (None, ""):
            yield name, found


def waits_for(layer: QgsVectorLayer, class_name: str) -> dict[str, set[str]]:
    """By field, the fields from whose values its own is filled in, by a default value or by follows.toml."""
    found: dict[str, set[str]] = {}
    for place, field in enumerate(layer.fields()):
        columns = QgsExpression(layer.defaultValueDefinition(place).expression()).referencedColumns()
        found[field.name()] = set(columns) - {field.name()}
    for source, targets in declared().get(class_name, {}).items():
        for name in targets:
            found.setdefault(name, set()).add(source)
    return found


@cache
def declared() -> dict[str, dict[str, dict[str, str]]]:
    """Expressions by class, field and the field that follows."""
    return tomllib.loads((Path(__file__).parent / "follows.toml").read_text("utf-8"))


def _evaluated(layer: QgsVectorLayer, text: str, value: object) -> object:
    scope = QgsExpressionContextScope()
    scope.setVariable("value", value)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(scope)
    return QgsExpression(text).evaluate(context)
