"""What a tool shows on the map is switched on, whatever the map theme has left off."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDialog

from qgis_plugin.tools.declaration import declarations
from qgis_plugin.tools.go_to.places import find
from qgis_plugin.workspace.layers import find_layer, show_layers, switch_on
from tests.qgis.plugin.whole_room import whole_room

# Those that show nothing of their own: what they find or bring decides, or what the map shows already;
# sheets have maps of their own.
_SHOW_NONE = {"field_package", "field_return", "go_to", "layer_import", "print_layout", "row_history"}


def switch_all_off() -> None:
    """As a map theme of nothing does: each layer and each group."""
    root = QgsProject.instance().layerTreeRoot()
    for node in (*root.findLayers(), *root.findGroups()):
        node.setItemVisibilityChecked(False)


def visible(workspace: Any, names: tuple[str, ...]) -> dict[str, bool]:
    """Of the classes that have a shape."""
    root, found = QgsProject.instance().layerTreeRoot(), {}
    for name in names:
        layer = find_layer(workspace, name)
        if layer is not None and layer.isSpatial():
            found[name] = root.findLayer(layer.id()).isVisible()
    return found


def test_a_layer_in_a_group_that_is_off_is_switched_on_once(opened: Any) -> None:
    layer = find_layer(opened, "component")
    assert layer is not None
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setItemVisibilityChecked(False)
    node.parent().setItemVisibilityChecked(False)
    assert [switch_on(layer), node.isVisible(), switch_on(layer)] == [True, True, False]


def test_which_layers_were_switched_on_is_told_once(opened: Any) -> None:
    said: list[str] = []
    room = SimpleNamespace(layer=lambda name: find_layer(opened, name), say=said.append)
    switch_all_off()
    show_layers(room, ["bridge", "inspection", "bridge", "tunnel"])  # inspections have no shape
    titles = [find_layer(opened, name).name() for name in ("bridge", "tunnel")]
    assert len(said) == 1
    assert [said[0].count(title) for title in titles] == [1, 1]
    show_layers(room, ["bridge", "tunnel"])
    assert len(said) == 1


def test_each_tool_says_what_it_shows() -> None:
    assert {each.name for each in declarations() if not (each.layers or each.shows)} == _SHOW_NONE


def test_each_tool_shows_its_layers(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a map on which all is off."""
    monkeypatch.setattr(QDialog, "exec", lambda _: 0)
    monkeypatch.setattr(QDialog, "exec_", lambda _: 0, raising=False)
    hidden: dict[str, list[str]] = {}
    with whole_room(opened) as room:
        for declared in room.registry.declared:
            switch_all_off()
            names = (*declared.layers, *declared.shows)
            assert not any(visible(opened, names).values())
            assert room.registry.start(declared.name), declared.name
            hidden[declared.name] = [name for name, is_on in visible(opened, names).items() if not is_on]
            room.registry.stop(declared.name)
    assert len(hidden) > 30
    assert {name: left for name, left in hidden.items() if left} == {}


def test_what_is_gone_to_is_shown(opened: Any) -> None:
    grid = next(find_layer(opened, "unit_grid").getFeatures())
    assert find(grid["code"], opened).classes == ("unit_grid",)
    assert find("391850,3991850", opened).classes == ()
