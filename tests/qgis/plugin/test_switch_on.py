"""A tool's layer that is off is switched on."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from qgis_plugin.workspace.layers import find_layer, switch_on


def test_a_layer_in_a_group_that_is_off_is_switched_on_once(opened: Any) -> None:
    layer = find_layer(opened, "component")
    assert layer is not None
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setItemVisibilityChecked(False)
    node.parent().setItemVisibilityChecked(False)
    assert [switch_on(layer), node.isVisible(), switch_on(layer)] == [True, True, False]
