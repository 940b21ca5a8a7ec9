"""Codes for components that came from the field without one: all of a class at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gridtwin.model import feature_class
from gridtwin.standards import next_codes
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ... import compat
from ...workspace.workspace import Workspace
from ..field_package.rows import stored_layer


def give_codes(workspace: Workspace, layer: QgsVectorLayer, added: list[int]) -> None:
    """Fill the empty codes of new components in the edit buffer."""
    place = layer.fields().indexOf("code")
    by_class: dict[str, list[int]] = defaultdict(list)
    for number in added:
        feature = layer.getFeature(number)
        kind = compat.plain(feature["class_code"])
        if kind and compat.is_null(feature["code"]):
            by_class[str(kind)].append(number)
    for kind, numbers in by_class.items():
        prefix = f"{workspace.division}{kind}"
        codes = next_codes("component", prefix, _used(workspace, layer, prefix), len(numbers))
        for number, code in zip(numbers, codes):
            layer.changeAttributeValue(number, place, code, None, True)


def _used(workspace: Workspace, layer: QgsVectorLayer, prefix: str) -> Iterator[str]:
    """Codes with a prefix that are given, and those of retired components."""
    history = stored_layer(workspace, feature_class("history"))
    for table, also in ((layer, ""), (history, " AND \"class_name\" = 'component'")):
        request = QgsFeatureRequest().setFilterExpression(f"left(\"code\", {len(prefix)}) = '{prefix}'{also}")
        for feature in table.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)):
            yield str(feature["code"])
