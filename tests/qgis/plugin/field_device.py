"""A field package as a device has it: QGIS without the plugin, a program of its own (test_field_device.py).

`python field_device.py PACKAGE` prints as JSON what is wrong with the forms and the ids of what was entered.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsApplication,
    QgsAttributeEditorContainer,
    QgsExpression,
    QgsFeature,
    QgsFieldConstraints,
    QgsGeometry,
    QgsProject,
    QgsValueRelationFieldFormatter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

_ANY_COLUMN = "#!allattributes!#"  # QgsFeatureRequest's mark of an expression that may ask for any
_STRENGTHS = (
    QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
    QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft,
)
PHOTO = "DCIM/20260101_101010_ab12cd34.jpg"
_SEEN: list[str] = []  # every expression that was looked at


def look(project: QgsProject, package: Path) -> list[str]:
    """What of the forms does not work here."""
    wrong = []
    for layer in project.mapLayers().values():
        if not layer.isValid():
            wrong.append(f"{layer.name()}: cannot be read: {layer.publicSource()}")
        elif isinstance(layer, QgsVectorLayer):
            wrong += [f"{layer.name()}.{each}" for each in _of_layer(layer, project)]
    with zipfile.ZipFile(package / "field.qgz") as archive:
        name = next(each for each in archive.namelist() if each.endswith(".qgs"))
        text = archive.read(name).decode()
    return wrong + [f"project: {each}" for each in re.findall(r"gridtwin_\w+ ?\(", text)]


def _of_layer(layer: QgsVectorLayer, project: QgsProject) -> list[str]:
    wrong = _problems(layer, "display", layer.displayExpression()) + _tabs(layer)
    for place, field in enumerate(layer.fields()):
        name, setup = field.name(), layer.editorWidgetSetup(place)
        config = setup.config()
        wrong += _problems(layer, f"{name} default", layer.defaultValueDefinition(place).expression())
        wrong += _problems(layer, f"{name} constraint", field.constraints().constraintExpression())
        wrong += [
            f"{name} {key}: calls {value}"
            for key, value in config.items()
            if isinstance(value, str) and "gridtwin_" in value
        ]
        if setup.type() == "ValueRelation":
            listed = project.mapLayer(config["Layer"])
            if listed is None or next(listed.getFeatures(), None) is None:
                wrong.append(f"{name}: no rows to choose from")
                continue
            wrong += _problems(listed, f"{name} filter", config["FilterExpression"])
            wrong += [
                f"{name}: no column {config[key]}"
                for key in ("Key", "Value")
                if listed.fields().indexOf(config[key]) < 0
            ]
    return wrong


def _tabs(layer: QgsVectorLayer) -> list[str]:
    wrong = []
    for tab in layer.editFormConfig().tabs():
        if not isinstance(tab, QgsAttributeEditorContainer):
            continue
        wrong += _problems(layer, f"tab {tab.name()}", tab.visibilityExpression().data().expression())
        if not tab.children():
            wrong.append(f"tab {tab.name()}: empty")
    return wrong


def _problems(layer: QgsVectorLayer, what: str, text: str) -> list[str]:
    if not text:
        return []
    _SEEN.append(text)
    parsed = QgsExpression(text)
    if parsed.hasParserError():
        return [f"{what}: {parsed.parserErrorString()}"]
    ours = [each for each in parsed.referencedFunctions() if each.startswith("gridtwin_")]
    lost = parsed.referencedColumns() - set(layer.fields().names()) - {_ANY_COLUMN}
    return [f"{what}: {each}" for each in (*ours, *sorted(lost))]


def layer_of(project: QgsProject, name: str) -> QgsVectorLayer:
    """The layer of a class."""
    return next(each for each in project.mapLayers().values() if each.source().endswith(f"|layername={name}"))


def choices(layer: QgsVectorLayer, field: str, row: QgsFeature) -> list[str]:
    """Keys that the form offers for a field of a row."""
    config = layer.editorWidgetSetup(layer.fields().indexOf(field)).config()
    return [each.key for each in QgsValueRelationFieldFormatter.createCache(config, row)]


def enter(
    layer: QgsVectorLayer, shape: QgsGeometry, given: dict[str, Any], listed: tuple[str, ...]
) -> QgsFeature:
    """A new row by the form's defaults, `given` and the first of each list; saved as the form saves."""
    fields = layer.fields()
    row = QgsFeature(fields)
    for name, value in given.items():
        row.setAttribute(name, value)
    for name in listed:
        offered = choices(layer, name, row)
        assert offered, f"{layer.name()}.{name}: nothing to choose"
        row.setAttribute(name, offered[0])
    values = {place: row[place] for place, each in enumerate(fields) if each.name() in (*given, *listed)}
    context = layer.createExpressionContext()
    made = QgsVectorLayerUtils.createFeature(layer, shape, values, context)
    assert layer.startEditing(), layer.name()
    for place, field in enumerate(fields):
        for strength in _STRENGTHS:
            is_right, why = QgsVectorLayerUtils.validateAttribute(layer, made, place, strength)
            assert is_right, f"{layer.name()}.{field.name()}: {why}"
    assert layer.addFeature(made)
    assert layer.commitChanges(), layer.commitErrors()
    return made


def work(project: QgsProject, package: Path) -> dict[str, Any]:
    """A component, an inspection of a road, a defect of it with a photo, a defect of a bridge."""
    components, defects = layer_of(project, "component"), layer_of(project, "defect")
    near = next(components.getFeatures())
    place = QgsGeometry(near.geometry())
    place.translate(3, 3)
    component = enter(components, place, {"class_code": near["class_code"]}, ())
    road, bridge = (next(layer_of(project, name).getFeatures()) for name in ("road", "bridge"))
    of_road = {"host_class": "road", "host_id": road["id"]}
    inspection = enter(layer_of(project, "inspection"), QgsGeometry(), of_road, ("kind",))
    spot = road.geometry().interpolate(1)
    defect = enter(defects, spot, {**of_road, "inspection_id": inspection["id"]}, ("distress",))
    (package / PHOTO).write_bytes(b"\xff\xd8\xff\xe0 not much of a photo")
    of_defect = {"host_class": "defect", "host_id": defect["id"], "path": PHOTO}
    photo = enter(layer_of(project, "attachment"), QgsGeometry(), of_defect, ())
    of_bridge = {"host_class": "bridge", "host_id": bridge["id"]}
    member = enter(defects, bridge.geometry().pointOnSurface(), of_bridge, ("distress", "part", "component"))
    rows = {"component": component, "inspection": inspection, "defect": defect, "photo": photo}
    rows["member"] = member
    return {name: _texts(row) for name, row in rows.items()}


def _texts(row: QgsFeature) -> dict[str, str]:
    """Fields of a row that are filled."""
    given = {each.name(): row[each.name()] for each in row.fields()}
    return {name: str(value) for name, value in given.items() if value is not None and value != NULL}


def main(package: Path) -> None:
    """Look, work, tell."""
    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    assert not any(each.name().startswith("gridtwin_") for each in QgsExpression.Functions())
    project = QgsProject.instance()
    assert project.read(str(package / "field.qgz")), project.error()
    told: dict[str, Any] = {"wrong": look(project, package), "expressions": len(_SEEN)}
    told["entered"] = work(project, package)
    print(json.dumps(told, ensure_ascii=False))
    project.clear()
    application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
