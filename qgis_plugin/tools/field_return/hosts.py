"""Rows of child tables whose object is not in the workspace: they wait for it, as nothing could show them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from gridtwin.model import FeatureClass, feature_class, feature_classes
from qgis.core import QgsExpression, QgsFeatureRequest

from ...translation import pick
from ...workspace.workspace import Workspace
from ..field_package.rows import stored_layer
from .compare import Change, Refused

_LINKS = {"inspection_id": "inspection"}  # fields that name a row of one class
_AT_ONCE = 500  # ids in one question


def without_host(workspace: Workspace, changes: Iterable[Change]) -> list[Refused]:
    """New and changed rows that name an object that is not stored, with the reason."""
    named = [(each, *one) for each in changes if each.field is not None for one in _named(each)]
    asked: dict[str, set[str]] = defaultdict(set)
    for _, _, name, key in named:
        asked[name].add(key)
    stored = {
        name: set(_stored(workspace, feature_class(name), sorted(keys))) for name, keys in asked.items()
    }
    found: dict[tuple[str, str], Refused] = {}
    for each, field, name, key in named:
        if key not in stored[name]:
            found.setdefault(each.key, Refused(each, _reason(feature_class(name)), field))
    return list(found.values())


def _named(change: Change) -> Iterator[tuple[str, str, str]]:
    """Fields that name the rows that a row belongs to, with their class and id."""
    values = (change.field or {"values": {}})["values"]
    known = {each.name for each in feature_classes()}
    if values.get("host_class") in known and values.get("host_id"):
        yield "host_id", str(values["host_class"]), str(values["host_id"])
    for field, name in _LINKS.items():
        if values.get(field):
            yield field, name, str(values[field])


def _stored(workspace: Workspace, declared: FeatureClass, keys: list[str]) -> Iterator[str]:
    layer = stored_layer(workspace, declared)
    for start in range(0, len(keys), _AT_ONCE):
        listed = ", ".join(QgsExpression.quotedString(key) for key in keys[start : start + _AT_ONCE])
        request = QgsFeatureRequest().setFilterExpression(f'"id" IN ({listed})')
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["id"], layer.fields())
        for feature in layer.getFeatures(request):
            yield str(feature["id"])


def _reason(declared: FeatureClass) -> str:
    return pick(
        f"所属{declared.title_zh}未入库；请先入库该{declared.title_zh}，或不采用本行",
        f"its {declared.title_en} is not in the workspace; take that over first, or leave this row out",
    )
