"""Forms of a package's layers without the plugin: lists, defaults and constraints in QGIS's own functions."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

import tomllib
from gridtwin.model import FeatureClass, feature_class
from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ...forms.choices import choice_widget
from ...forms.constraints import set_constraints
from ...forms.inspection_lists import form_expression, forms
from ...workspace.workspace import Workspace
from .package import PHOTOS

# A photo's name: moment and a part of a UUID, so that two devices never make the same one.
_PHOTO = (
    f"'{PHOTOS}/' || format_date(now(), 'yyyyMMdd_HHmmss') || '_' || "
    "left(uuid('WithoutBraces'), 8) || '.{extension}'"
)
_PROJECT_FOLDER = 1  # of QGIS's external resource widget: paths relative to the project
_TITLE = re.compile(r"gridtwin_title\('\w+', (\"\w+\")\)")  # as forms write it in the name of a row
_OURS = "gridtwin_"  # functions that a device does not have


@dataclass(frozen=True)
class Packed:
    """The layers of a package by class, and the table of its value lists."""

    workspace: Workspace
    layers: Mapping[str, QgsVectorLayer]
    lists: QgsVectorLayer

    @property
    def object_form(self) -> str:
        """The expression that names the inspection form of a row's object."""
        ids = {name: str(layer.id()) for name, layer in self.layers.items()}
        return form_expression(forms(self.workspace.standards), ids)


def make_portable(layer: QgsVectorLayer, name: str, packed: Packed) -> None:
    """Let a form work where the plugin is not; codes and checksums are filled in at the return."""
    declared = feature_class(name)
    # A coded value is read by the field's own list, which QGIS knows.
    layer.setDisplayExpression(_TITLE.sub(r"represent_value(\1)", layer.displayExpression()))
    for place, field in enumerate(layer.fields()):
        _set_constraint(layer, place, declared, field.name(), packed.workspace)
        _set_default(layer, place, declared, field.name(), packed)
        _set_widget(layer, place, declared, field.name(), packed)


def is_ours(expression: str) -> bool:
    """Whether an expression calls functions of the plugin."""
    return _OURS in expression


def _set_constraint(
    layer: QgsVectorLayer, place: int, declared: FeatureClass, name: str, workspace: Workspace
) -> None:
    if not is_ours(layer.fields().at(place).constraints().constraintExpression()):
        return
    layer.removeFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintExpression)
    layer.setConstraintExpression(place, "")
    if name in declared.field_names:
        set_constraints(layer, place, declared, declared.field(name), workspace, with_files=False)


def _set_default(
    layer: QgsVectorLayer, place: int, declared: FeatureClass, name: str, packed: Packed
) -> None:
    own = layer.defaultValueDefinition(place).expression()
    if own and not is_ours(own):
        return
    layer.setDefaultValueDefinition(place, _default(declared, name, packed))
    if is_ours(own):
        layer.removeFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintNotNull)


def _default(declared: FeatureClass, name: str, packed: Packed) -> QgsDefaultValue:
    """The declared default of a field in a package; none where none is, or a layer it asks is not packed."""
    table = _declared()
    found = table.get(declared.name, {}).get(name, table["*"].get(name))
    if found is None:
        return QgsDefaultValue()
    layers = {**packed.layers, "lists": packed.lists}
    asked = [key for _, key, _, _ in Formatter().parse(found["expression"]) if key]
    if not set(asked) <= set(layers):
        return QgsDefaultValue()
    ids = {key: QgsExpression.quotedString(layers[key].id()) for key in asked}
    return QgsDefaultValue(found["expression"].format(**ids), found.get("update", False))


def _set_widget(layer: QgsVectorLayer, place: int, declared: FeatureClass, name: str, packed: Packed) -> None:
    listed = choice_widget(declared.name, name, packed.lists, packed.object_form)
    if listed is not None:
        layer.setEditorWidgetSetup(place, listed)
    setup = layer.editorWidgetSetup(place)
    if setup.type() == "ExternalResource":
        config = {**setup.config(), "RelativeStorage": _PROJECT_FOLDER, "DefaultRoot": ""}
        layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ExternalResource", config))
        layer.setCustomProperty("QFieldSync/attachment_naming", json.dumps({name: _PHOTO}))
        old = _PHOTO.replace("{extension}", "jpg")  # QField before 2.7
        layer.setCustomProperty("QFieldSync/photo_naming", json.dumps({name: old}))


@cache
def _declared() -> dict[str, dict[str, dict[str, Any]]]:  # Any: TOML values
    return tomllib.loads((Path(__file__).parent / "portable.toml").read_text("utf-8"))
