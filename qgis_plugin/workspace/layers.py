"""The workspace's layers in the open project, found by their source: a renamed layer is still the same."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

from ..translation import pick, tr
from .reach import why_unreachable
from .sources import class_name
from .workspace import Workspace

if TYPE_CHECKING:
    from ..room import Room


def find_layer(workspace: Workspace, name: str) -> QgsVectorLayer | None:
    """The layer of a feature class; one without a filter before one with a filter."""
    found = [layer for each, layer in layers(workspace) if each == name and layer.isValid()]
    found.sort(key=lambda layer: bool(layer.subsetString()))
    return found[0] if found else None


def layers(workspace: Workspace) -> list[tuple[str, QgsVectorLayer]]:
    """All layers of the workspace in the project, each with the name of its feature class."""
    found = []
    for layer in QgsProject.instance().mapLayers().values():
        name = class_name(layer, workspace) if isinstance(layer, QgsVectorLayer) else None
        if name is not None:
            found.append((name, layer))
    return found


def is_empty(layer: QgsVectorLayer, workspace: Workspace | None = None) -> bool:
    """Whether the store has no row of it: looked at, as a server's counts are estimates.

    A filter of the layer says nothing of the store, so it is left aside.
    With its workspace: False where the store does not answer, which reads as no row.
    """
    if layer.subsetString():
        layer = layer.clone()
        layer.setSubsetString("")
    if not lets_none_through(layer):
        return False
    return workspace is None or why_unreachable(workspace) is None


def lets_none_through(layer: QgsVectorLayer) -> bool:
    """Whether no stored row is seen in the layer, be it by its filter."""
    request = QgsFeatureRequest().setLimit(1).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return next(iter(layer.dataProvider().getFeatures(request)), None) is None


def show_layers(room: Room, names: Iterable[str]) -> None:
    """Switch on the layers of feature classes that are off, by a map theme for instance, and tell which."""
    found = [layer for name in dict.fromkeys(names) if (layer := room.layer(name)) is not None]
    shown = [layer.name() for layer in found if switch_on(layer)]
    if shown:
        room.say(tr("Switched on in the map: {layers}", layers=pick("、", ", ").join(shown)))


def switch_on(layer: QgsVectorLayer) -> bool:
    """Tick a layer and the groups above it in the layer tree; whether that was needed."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is None or not layer.isSpatial() or node.isVisible():
        return False
    node.setItemVisibilityCheckedParentRecursive(True)
    return True
