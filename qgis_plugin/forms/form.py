"""The attribute form of one layer, from its declaration in the city model."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.model import SYSTEM_FIELDS, FeatureClass, Field
from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsEditFormConfig,
    QgsExpression,
    QgsExpressionContextUtils,
    QgsOptionalExpression,
    QgsVectorLayer,
)

from ..translation import pick
from ..workspace.workspace import Workspace
from .constraints import set_constraints
from .defaults import set_default
from .relations import child_relations
from .widgets import widget

CLASS_VARIABLE = "gridtwin_class"
# Written by the database or by the plugin, never typed.
_FIXED = {"host_class", "host_id", "sha256", "media_type", "evidence_sha256", "lineage_id", "predecessor_id"}
# Ids of other rows, which say nothing to a reader: shown among the system fields.
_LINKS = ("host_id", "inspection_id")


def apply_form(layer: QgsVectorLayer, declared: FeatureClass, workspace: Workspace) -> None:
    """Give a layer aliases, widgets, constraints, defaults and tabs in the user's language."""
    QgsExpressionContextUtils.setLayerVariable(layer, CLASS_VARIABLE, declared.name)
    config = layer.editFormConfig()
    for field in (*SYSTEM_FIELDS, *declared.fields):
        place = layer.fields().indexOf(field.name)
        if place < 0:
            continue
        layer.setFieldAlias(place, alias(field))
        layer.setEditorWidgetSetup(place, widget(declared, field, workspace))
        set_default(layer, place, declared, field, workspace.standards)
        if field in SYSTEM_FIELDS:
            config.setReadOnly(place, True)
        else:
            set_constraints(layer, place, declared, field, workspace)
            config.setReadOnly(place, field.name in _FIXED)
    _lay_out(layer, config, declared)
    layer.setEditFormConfig(config)
    layer.setDisplayExpression(_shown(declared))


def alias(field: Field) -> str:
    """Title of a field in the user's language, with its unit."""
    title = pick(field.zh, field.en)
    unit = {"CNY 0.01": pick("分", "0.01 CNY")}.get(field.unit or "", field.unit)
    return f"{title} ({unit.replace('m2', 'm²')})" if unit else title


def _shown(declared: FeatureClass) -> str:
    """How a row is called in lists: by fields of tabs.toml, else by its code and its name, if any."""
    names = _declared_tabs().get(declared.name, {}).get("called") or [
        each for each in (declared.code_field, "name") if each and each in declared.field_names
    ]
    if not names:
        return '"id"'
    listed = ", ".join(_read(declared.field(each)) for each in names)
    said = f"array_to_string(array_filter(array({listed}), @element IS NOT NULL), ' ')"
    return f"coalesce(nullif({said}, ''), \"id\")"


def _read(field: Field) -> str:
    """Expression of a field's value as it is read."""
    column = f'"{field.name}"'
    return f"gridtwin_title('{field.domain}', {column})" if field.domain else f"to_string({column})"


def _lay_out(layer: QgsVectorLayer, config: QgsEditFormConfig, declared: FeatureClass) -> None:
    layout = getattr(QgsEditFormConfig, "TabLayout", None)
    config.setLayout(layout if layout is not None else _scoped_tab_layout())
    config.clearTabs()
    for title, names, visible in _tabs(declared):
        tab = _tab(layer, config, title, names)
        if visible:
            tab.setVisibilityExpression(QgsOptionalExpression(QgsExpression(visible)))
        config.addTab(tab)
    relations = child_relations(layer)
    for title, relation in relations:
        tab = QgsAttributeEditorContainer(title, config.invisibleRootContainer())
        _as_tab(tab)
        element = QgsAttributeEditorRelation(relation.id(), relation, tab)
        element.setShowLabel(False)
        element.setRelationWidgetTypeId("relation_editor")
        tab.addChildElement(element)
        config.addTab(tab)
    system = [name for name in _LINKS if name in declared.field_names]
    system += [field.name for field in SYSTEM_FIELDS]
    config.addTab(_tab(layer, config, pick("系统", "System"), system))


def _scoped_tab_layout() -> Any:
    from qgis.core import Qgis

    return Qgis.AttributeFormLayout.DragAndDrop


def _tab(
    layer: QgsVectorLayer, config: QgsEditFormConfig, title: str, names: list[str]
) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(title, config.invisibleRootContainer())
    _as_tab(tab)
    tab.setColumnCount(1)  # QGIS's line of a text alone takes 420 pixels: two and their labels fit no form
    for name in names:
        place = layer.fields().indexOf(name)
        if place >= 0:
            tab.addChildElement(QgsAttributeEditorField(name, place, tab))
    return tab


def _as_tab(container: QgsAttributeEditorContainer) -> None:
    if hasattr(container, "setIsGroupBox"):
        container.setIsGroupBox(False)


def _tabs(declared: FeatureClass) -> list[tuple[str, list[str], str]]:
    """Titles of the tabs, the fields of each, and when it is shown; ids of other rows go to the last tab."""
    entry = _declared_tabs().get(declared.name, {})
    starts = entry.get("tabs") or [{"zh": "基本", "en": "Basics", "from": declared.field_names[0]}]
    places = [declared.field_names.index(each["from"]) for each in starts] + [len(declared.fields)]
    slices = [declared.field_names[begin:end] for begin, end in zip(places, places[1:])]
    first = _first(declared, entry.get("first", []), slices[0])
    filled = [first, *([name for name in each if name not in first] for each in slices[1:])]
    return [
        (pick(tab["zh"], tab["en"]), [each for each in names if each not in _LINKS], tab.get("visible", ""))
        for tab, names in zip(starts, filled)
    ]


def _first(declared: FeatureClass, leading: list[str], names: Sequence[str]) -> list[str]:
    """The fields of the first tab: what must be filled stands there, wherever the model has it."""
    required = [each.name for each in declared.fields if each.required]
    rest = names if set(required) <= set(names) else [*required, *names]
    return list(dict.fromkeys([*leading, *rest]))


@cache
def _declared_tabs() -> dict[str, Any]:  # Any: TOML values
    return tomllib.loads((Path(__file__).parent / "tabs.toml").read_text("utf-8"))
