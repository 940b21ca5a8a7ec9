"""Layers of 3D views: of the same tables, without heights, hidden, on and off as the layers themselves."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from qgis._3d import Qgs3D
from qgis.core import QgsMapLayer, QgsNullSymbolRenderer, QgsProject, QgsWkbTypes
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_plugin.dock.main_dock import MainDock
from qgis_plugin.workspace import project, scene_layers
from qgis_plugin.workspace.layers import find_layer, layers
from qgis_plugin.workspace.scene_layers import SceneLayers, scene_layer
from qgis_plugin.workspace.workspace import load
from tests.qgis.plugin.whole_room import whole_room


class Room(QObject):
    """What keeps them in step asks for."""

    workspace_changed = pyqtSignal(object)

    def __init__(self, workspace: Any) -> None:
        super().__init__()
        self.workspace = workspace

    def layer(self, name: str) -> Any:
        return find_layer(self.workspace, name)


@pytest.fixture
def kept(opened: Any) -> Any:
    made = SceneLayers(Room(opened))
    yield made
    made.unload()


def node(layer: QgsMapLayer) -> Any:
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id())


def test_classes_with_heights_have_one(opened: Any) -> None:
    assert set(scene_layers.names()) == {"pipe_line", "pipe_point", "sensor", "tunnel"}
    assert scene_layer("building") is None
    for name in scene_layers.names():
        layer, beside = find_layer(opened, name), scene_layer(name)
        assert beside is not layer
        assert (QgsWkbTypes.hasZ(layer.wkbType()), QgsWkbTypes.hasZ(beside.wkbType())) == (True, False)
        assert beside.featureCount() == layer.featureCount()
        assert isinstance(beside.renderer(), QgsNullSymbolRenderer)
        assert beside.readOnly()
        assert beside.flags() & QgsMapLayer.LayerFlag.Private
        assert node(beside).parent() is node(layer).parent()
    assert len([each for each, _ in layers(opened) if each == "pipe_line"]) == 1  # no layer of the workspace


def test_one_of_both_is_drawn_in_3d(city: Any, qgis_new_project: None) -> None:
    Qgs3D.initialize()  # as QGIS itself does with a window
    workspace = load(city)
    assert project.make(workspace) == []
    assert find_layer(workspace, "pipe_line").renderer3D() is None
    assert scene_layer("pipe_line").renderer3D().type() == "rulebased"
    QgsProject.instance().removeMapLayer(find_layer(workspace, "pipe_line").id())
    assert project.restore(workspace) == []
    assert find_layer(workspace, "pipe_line").renderer3D() is None
    QgsProject.instance().clear()


def test_it_is_on_as_the_first_is(opened: Any, kept: SceneLayers) -> None:
    layer, beside = find_layer(opened, "pipe_line"), scene_layer("pipe_line")
    assert (node(layer).isVisible(), node(beside).isVisible()) == (False, False)
    node(layer).setItemVisibilityCheckedParentRecursive(True)
    assert node(beside).isVisible()
    node(layer).parent().setItemVisibilityChecked(False)
    assert not node(beside).itemVisibilityChecked()
    node(layer).parent().setItemVisibilityChecked(True)
    QgsProject.instance().removeMapLayer(layer.id())
    scene_layers.follow(opened)
    assert not node(beside).isVisible()


def test_what_is_saved_is_drawn_anew(opened: Any, kept: SceneLayers) -> None:
    kept._room.workspace_changed.emit(opened)
    asked: list[str] = []
    scene_layer("pipe_point").request3DUpdate.connect(lambda: asked.append("pipe_point"))
    layer = find_layer(opened, "pipe_point")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("note"), "seen")
    assert asked == []
    assert layer.commitChanges(), layer.commitErrors()
    assert asked == ["pipe_point"]


def test_one_that_lost_its_rows_is_turned_to_them(opened: Any) -> None:
    beside = scene_layer("tunnel")
    beside.setDataSource(beside.source().replace("layername=tunnel", "layername=gone"), "mine", "ogr")
    assert not beside.isValid()
    assert project.restore(opened) == []
    assert (scene_layer("tunnel").id(), scene_layer("tunnel").isValid()) == (beside.id(), True)


def test_the_panel_knows_the_theme(opened: Any, kept: SceneLayers) -> None:
    """Its list is not misled by the layers of 3D views."""
    with whole_room(opened) as room:
        dock = MainDock(room, SimpleNamespace(restore=None, open=None))
        themes, root = QgsProject.instance().mapThemeCollection(), QgsProject.instance().layerTreeRoot()
        for name in themes.mapThemes():
            shown = set(themes.mapThemeVisibleLayerIds(name))
            for each in root.findLayers():
                if each.layer().isSpatial():
                    each.setItemVisibilityChecked(each.layerId() in shown)
            scene_layers.follow(opened)
            dock._show_theme()
            assert dock._themes.currentText() == name
            for each in scene_layers.names():
                is_shown = find_layer(opened, each).id() in shown
                assert node(scene_layer(each)).isVisible() == is_shown, (name, each)
