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
#: columns of the table, all texts
COLUMNS = ("list", "form", "within", "value", "title")
#: the plugin's expression for an object's inspection form; a device has none of the plugin's functions
OBJECT_FORM = "gridtwin_object_form(current_value('host_class'), current_value('host_id'))"


def fill_choices(workspace: Workspace) -> QgsVectorLayer:
    """Write the lists of the workspace into their table, made when it is not there."""
    forms.cache_clear()  # the tables may have been changed since
    layer = _find() or _made()
    provider = layer.dataProvider()
    provider.truncate()
    rows = []
    for values in choice_rows(workspace):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        rows.append(feature)
    provider.addFeatures(rows)
    return layer


def choice_widget(
    class_name: str, field: str, table: QgsVectorLayer | None = None, object_form: str = OBJECT_FORM
) -> QgsEditorWidgetSetup | None:
    """The list of a field that depends on the row's object; None where it does not.

    `table` holds the lists (by default that of the current project); `object_form` is the expression that
    names the form of the row's object.
    """
    declared, layer = _declared().get(class_name, {}).get(field), _find() if table is None else table
    if declared is None or layer is None:
        return None
    form = object_form if declared["by"] == "object" else f"current_value('{declared['by']}')"
    wanted = f'"list" = \'{declared["list"]}\' AND "form" = {form}'
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


def is_choices(layer: QgsVectorLayer) -> bool:
    """Whether a layer is the table of the lists."""
    return bool(layer.customProperty(_MARK))


def mark_choices(layer: QgsVectorLayer) -> None:
    """Let a layer be known as the table of the lists."""
    layer.setCustomProperty(_MARK, True)


def choices_title() -> str:
    """The table's name."""
    return pick("取值表", "Value lists")


def choice_rows(workspace: Workspace) -> Iterator[tuple[str, str, str, str, str]]:
    """Rows of the table, by its columns."""
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
    return next((each for each in layers if is_choices(each)), None)


def _made() -> QgsVectorLayer:
    layer = QgsVectorLayer("NoGeometry", choices_title(), "memory")
    layer.dataProvider().addAttributes([compat.make_field(name, compat.TEXT) for name in COLUMNS])
    layer.updateFields()
    mark_choices(layer)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    QgsProject.instance().addMapLayer(layer, False)
    return layer


@cache
def _declared() -> dict[str, dict[str, dict[str, Any]]]:  # Any: TOML values
    return tomllib.loads((Path(__file__).parent / "choices.toml").read_text("utf-8"))
