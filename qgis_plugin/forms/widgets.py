"""The widget of a field: value lists from the standards, dates, files, long texts."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from gridtwin.model import FeatureClass, Field, FieldType, domain, feature_classes
from gridtwin.standards import component_classes, pipe_classes
from qgis.core import QgsEditorWidgetSetup

from ..expressions.titles import major_title
from ..translation import language, pick
from ..workspace.workspace import Workspace
from .choices import choice_widget

NULL_ENTRY = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # QGIS's mark of NULL in a list of values
_LONG = {"note", "reasons", "answers", "attributes", "conclusion"}
_DATE = {
    "display_format": "yyyy-MM-dd",
    "field_format": "yyyy-MM-dd",
    "calendar_popup": True,
    "allow_null": True,
}
_MOMENT = {"display_format": "yyyy-MM-dd HH:mm", "calendar_popup": True, "allow_null": True}
_OF_ALL = " facilities"  # said by the field already; the list would be wider than a small screen's form
_RELATIVE_TO_ROOT = 2  # of QGIS's external resource widget


def widget(declared: FeatureClass, field: Field, workspace: Workspace) -> QgsEditorWidgetSetup:
    """Widget and settings for a field of a class of the workspace."""
    dependent = choice_widget(declared.name, field.name)
    if dependent is not None:
        return dependent
    if field.name in {"host_class", "class_name"}:
        return QgsEditorWidgetSetup("ValueMap", {"map": [{shown: name} for name, shown in class_titles()]})
    if field.domain:
        return _list(field, workspace)
    if field.name == "path":
        return QgsEditorWidgetSetup("ExternalResource", _file(workspace))
    return _plain(field)


def _plain(field: Field) -> QgsEditorWidgetSetup:
    """Widget of a field without a list, by its type."""
    if field.type is FieldType.BOOLEAN:
        return QgsEditorWidgetSetup(
            "CheckBox", {"CheckedState": "", "UncheckedState": "", "AllowNullState": True}
        )
    if field.type is FieldType.DATE:
        return QgsEditorWidgetSetup("DateTime", _DATE)
    if field.type is FieldType.DATETIME:
        return QgsEditorWidgetSetup("DateTime", _MOMENT)
    is_long = field.name in _LONG or field.type is FieldType.JSON
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": is_long, "UseHtml": False})


def _list(field: Field, workspace: Workspace) -> QgsEditorWidgetSetup:
    listed = domain(str(field.domain), override_dir=workspace.standards)
    if listed.is_open:
        return QgsEditorWidgetSetup("UniqueValues", {"Editable": True})
    entries = [
        {title: str(value)}
        for title, value in titles(str(field.domain), language(), str(workspace.standards))
    ]
    if not field.required:
        entries.insert(0, {pick("（空）", "(empty)"): NULL_ENTRY})
    return QgsEditorWidgetSetup("ValueMap", {"map": entries})


def class_titles() -> list[tuple[str, str]]:
    """Names and titles of all feature classes."""
    return [(each.name, pick(each.title_zh, each.title_en)) for each in feature_classes()]


@lru_cache(maxsize=256)
def titles(name: str, shown: str, standards: str) -> tuple[tuple[str, Any], ...]:
    """Titles and values of a domain in a language.

    Classes stand below their major class (“major › minor”).
    """
    listed = domain(name, override_dir=standards)
    majors = _MAJORS[name](shown, standards) if name in _MAJORS else {}
    pairs = []
    for entry in listed.values:
        title, above = entry.title(shown), majors.get(str(entry.value))
        text = f"{above} › {title}" if above and above != title else title
        pairs.append((f"{text} ({entry.value})" if name in _MAJORS else text, entry.value))
    return tuple(pairs)


def _component_majors(shown: str, standards: str) -> dict[str, str]:
    known = component_classes(override_dir=standards)
    return {each.code: major_title(each, shown).removesuffix(_OF_ALL) for each in known if each.code}


def _pipe_majors(shown: str, standards: str) -> dict[str, str]:
    known = pipe_classes(override_dir=standards)
    names = {each.code: each.name_zh if shown == "zh" else (each.name_en or each.name_zh) for each in known}
    return {each.code: names.get(each.major_code, "") for each in known if each.major_code != each.code}


_MAJORS = {"component_class": _component_majors, "pipe_class": _pipe_majors}


def _file(workspace: Workspace) -> dict[str, Any]:
    """A file below the workspace, shown as a picture."""
    return {
        "FileWidget": True,
        "FileWidgetButton": True,
        "FileWidgetFilter": "",
        "RelativeStorage": _RELATIVE_TO_ROOT,
        "DefaultRoot": str(workspace.root),
        "StorageMode": 0,
        "UseLink": True,
        "FullUrl": False,
        "DocumentViewer": 1,
        "DocumentViewerHeight": 240,
        "DocumentViewerWidth": 0,
    }
