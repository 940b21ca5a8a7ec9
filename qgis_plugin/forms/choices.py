"""Value lists that depend on the row's object, as a table of the project that form widgets filter.

The table lies in memory alone and stands in no layer tree: it is filled anew whenever the project is opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from qgis.core import QgsEditorWidgetSetup, QgsFeature, QgsProject, QgsVectorLayer

from .. import compat
from ..translation import pick
from ..workspace.workspace import Workspace
from .inspection_lists import forms, kinds, title

_MARK = "gridtwin_choices"
_COLUMNS = ("list", "form", "within", "value", "title")


def fill_choices(workspace: Workspace) -> QgsVectorLayer:
    """Write the lists of the workspace into their table, made when it is not there."""
    forms.cache_clear()  # the tables may have been changed since
    layer = _find() or _made()
    provider = layer.dataProvider()
    provider.truncate()
    rows = []
    for values in _rows(workspace):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        rows.append(feature)
    provider.addFeatures(rows)
    return layer


def choice_widget(class_name: str, field: str) -> QgsEditorWidgetSetup | None:
    """The list of a field that depends on the row's object; None where it does not."""
    declared, layer = _declared().get(class_name, {}).get(field), _find()
    if declared is None or layer is None:
        return None
    wanted = f'"list" = \'{declared["list"]}\' AND "form" = {declared["form"]}'
    if "within" in declared:
        wanted += f" AND \"within\" = current_value('{declared['within']}')"
    return QgsEditorWidgetSetup(
        "ValueRelation",
        {
            "Layer": layer.id(),
            "LayerName": layer.name(),
            "Key": "value",
            "Value": "title",
            "FilterExpression": wanted,
            "AllowNull": declared.get("allow_null", True),
            "OrderByValue": False,
            "AllowMulti": False,
            "NofColumns": 1,
            "UseCompleter": False,
        },
    )


def _rows(workspace: Workspace) -> Iterator[tuple[str, str, str, str, str]]:
    for form in forms(workspace.standards):
        for name in form.distresses:
            yield "distress", form.name, "", name, title(name)
        for part, names in form.components.items():
            yield "part", form.name, "", part, title(part)
            for name in names:
                yield "component", form.name, part, name, title(name)
    for host_class, listed in kinds(workspace.standards).items():
        for kind in listed:
            yield "kind", host_class, "", kind, title(kind)


def _find() -> QgsVectorLayer | None:
    layers = QgsProject.instance().mapLayers().values()
    return next((each for each in layers if each.customProperty(_MARK)), None)


def _made() -> QgsVectorLayer:
    layer = QgsVectorLayer("NoGeometry", pick("取值表", "Value lists"), "memory")
    layer.dataProvider().addAttributes([compat.make_field(name, compat.TEXT) for name in _COLUMNS])
    layer.updateFields()
    layer.setCustomProperty(_MARK, True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    QgsProject.instance().addMapLayer(layer, False)
    return layer


@cache
def _declared() -> dict[str, dict[str, dict[str, Any]]]:  # Any: TOML values
    return tomllib.loads((Path(__file__).parent / "choices.toml").read_text("utf-8"))
