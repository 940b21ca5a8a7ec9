"""Loads every QML and SLD into an empty layer and says what became of it. Runs inside QGIS."""

import json
import sys

from qgis._3d import Qgs3D
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsReadWriteContext,
    QgsRuleBasedLabeling,
)
from qgis.PyQt.QtXml import QDomDocument

application = QgsApplication([], False)  # noqa: FBT003 - as QGIS takes it
application.initQgis()
Qgs3D.initialize()
from map_styles.style_files import empty_layer  # noqa: E402
from map_styles.symbol_table import STYLES, styled_layers, symbol_table  # noqa: E402

messages: list[str] = []
QgsApplication.messageLog().messageReceived.connect(lambda text, _tag, _level: messages.append(text))


def labels(layer, values) -> tuple[list[str], list[str]]:
    """What the labels of a layer say about a row, and what went wrong."""
    labeling = layer.labeling()
    rules = labeling.rootRule().descendants() if isinstance(labeling, QgsRuleBasedLabeling) else []
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    row = QgsFeature(layer.fields())
    row.setValid(True)
    for name, value in values.items():
        row[name] = value
    context.setFeature(row)
    texts, errors = [], []
    for rule in rules:
        expression = QgsExpression(rule.settings().fieldName)
        texts.append(expression.evaluate(context) or "")
        errors += [error for error in (expression.parserErrorString(), expression.evalErrorString()) if error]
    return [str(text) for text in texts], errors


def rule_errors(layer) -> list[str]:
    """Filters of the renderer that cannot be parsed or name no field of the layer."""
    errors = []
    for rule in layer.renderer().rootRule().descendants():
        expression = QgsExpression(rule.filterExpression() or "TRUE")
        unknown = expression.referencedColumns() - set(layer.fields().names())
        if expression.hasParserError() or unknown:
            errors.append(f"{rule.filterExpression()}: {unknown}")
    return errors


def scene_rules(scene) -> int:
    """Number of rules of a 3D renderer, its root not counted (its class is not known to Python)."""
    document = QDomDocument()
    element = document.createElement("scene")
    scene.writeXml(element, QgsReadWriteContext())
    return element.elementsByTagName("rule").count()


def outcome(declared, path, load) -> dict:
    """What QGIS makes of one file."""
    layer = empty_layer(declared)
    message, done = getattr(layer, load)(str(path))
    scene = layer.renderer3D()
    texts, errors = labels(layer, rows.get(declared.name, {}))
    return {
        "done": bool(done),
        "message": message if not done else "",
        "renderer": layer.renderer().type(),
        "rules": len(layer.renderer().rootRule().descendants())
        if layer.renderer().type() == "RuleRenderer"
        else 0,
        "errors": rule_errors(layer) if layer.renderer().type() == "RuleRenderer" else [],
        "labels": errors + labels(layer, {})[1],
        "texts": texts,
        "scene": scene.type() if scene else None,
        "scene_rules": scene_rules(scene) if scene else 0,
    }


rows = json.loads(sys.argv[1])
answers = {}
for declared in styled_layers():
    answers[declared.name] = {
        "zh": outcome(declared, STYLES / f"{declared.name}.qml", "loadNamedStyle"),
        "en": outcome(declared, STYLES / "en" / f"{declared.name}.qml", "loadNamedStyle"),
        "sld": outcome(declared, STYLES / "sld" / f"{declared.name}.sld", "loadSldStyle"),
        "wants_scene": "scene" in symbol_table()[declared.name],
    }
json.dump({"layers": answers, "messages": messages}, sys.stdout)
sys.stdout.flush()
application.exitQgis()
