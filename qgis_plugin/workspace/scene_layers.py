"""Layers of 3D views: those of classes whose rows have heights above the sea, read as if they had none.

QGIS begins a 3D view on a flat ground at 0 and looks for a layer's rows at the heights of their shapes: in a
city that lies high it never reads them, though their 3D symbols stand on the ground of the view. So each such
layer has a second one in the project, of the same table, declared without heights. It is hidden in the tree,
draws nothing on the map, and is on and off as the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridtwin.model import feature_class
from qgis.core import (
    QgsDataProvider,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsNullSymbolRenderer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject

from ..translation import language, tr
from . import legend
from .layers import find_layer
from .sources import SCENE_MARK, provider, source
from .tree import layer_names
from .workspace import Workspace

if TYPE_CHECKING:
    from ..room import Room


def names() -> tuple[str, ...]:
    """Classes that have a layer of 3D views."""
    return tuple(name for name in layer_names() if feature_class(name).has_z)


def scene_layer(name: str) -> QgsVectorLayer | None:
    """The layer of 3D views of a class in the current project."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(SCENE_MARK) == name:
            return layer
    return None


def put(workspace: Workspace) -> None:
    """Add what is missing, turn what cannot be read to the workspace's rows, give titles."""
    for name in names():
        layer = find_layer(workspace, name)
        if layer is None:
            continue
        beside = scene_layer(name)
        if beside is None:
            beside = _add(workspace, name, layer)
        elif not beside.isValid():
            options = QgsDataProvider.ProviderOptions()
            beside.setDataSource(_source(workspace, name), beside.name(), provider(workspace), options)
        beside.setName(tr("{layer} in 3D", layer=layer.name()))
    follow(workspace)


def follow(workspace: Workspace) -> None:
    """Switch the layers of 3D views on and off as the layers that they stand for."""
    for name in names():
        layer, beside = find_layer(workspace, name), scene_layer(name)
        node = None if beside is None else _node(beside)
        if node is None:
            continue
        first = None if layer is None else _node(layer)
        is_on = first is not None and first.isVisible()
        if node.itemVisibilityChecked() != is_on:
            node.setItemVisibilityChecked(is_on)


class SceneLayers(QObject):
    """Keeps them in step while the plugin is loaded: visibility, and rows that were saved."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._heard: set[str] = set()
        QgsProject.instance().layerTreeRoot().visibilityChanged.connect(self._follow)
        QgsProject.instance().layersAdded.connect(self._listen)
        room.workspace_changed.connect(self._listen)

    def unload(self) -> None:
        """Leave them as they are."""
        QgsProject.instance().layerTreeRoot().visibilityChanged.disconnect(self._follow)
        QgsProject.instance().layersAdded.disconnect(self._listen)
        self._room.workspace_changed.disconnect(self._listen)

    def _follow(self, *_: object) -> None:
        if self._room.workspace is not None:
            follow(self._room.workspace)

    def _listen(self, *_: object) -> None:
        """Rows that are saved in a layer are drawn anew in 3D."""
        for name in names():
            layer, beside = self._room.layer(name), scene_layer(name)
            if layer is not None and beside is not None and beside.id() not in self._heard:
                self._heard.add(beside.id())
                layer.afterCommitChanges.connect(beside.trigger3DUpdate)


def _source(workspace: Workspace, name: str) -> str:
    return source(workspace, feature_class(name), is_flat=True)


def _add(workspace: Workspace, name: str, layer: QgsVectorLayer) -> QgsVectorLayer:
    project = QgsProject.instance()
    options = QgsVectorLayer.LayerOptions(project.transformContext())
    options.loadDefaultStyle = False
    beside = QgsVectorLayer(_source(workspace, name), layer.name(), provider(workspace), options)
    beside.loadNamedStyle(
        str(legend.style_file(name, language())), categories=QgsMapLayer.StyleCategory.Symbology3D
    )
    beside.setRenderer(QgsNullSymbolRenderer())
    beside.setReadOnly(True)
    beside.setFlags(QgsMapLayer.LayerFlag.Private)  # neither in the tree, nor in lists, nor asked by a click
    beside.setCustomProperty(SCENE_MARK, name)
    layer.setRenderer3D(None)
    project.addMapLayer(beside, False)
    node = project.layerTreeRoot().findLayer(layer.id())
    inside = node.parent()
    inside.insertLayer(inside.children().index(node) + 1, beside).setItemVisibilityChecked(False)
    return beside


def _node(layer: QgsMapLayer) -> QgsLayerTreeLayer | None:
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id())
