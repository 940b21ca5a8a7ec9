"""The tool Row history: the row that is meant by a click, and its versions in words."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeatureRequest

from qgis_plugin.tools.declaration import declarations
from qgis_plugin.tools.row_history.changes import lines
from qgis_plugin.tools.row_history.pick import row_at
from qgis_plugin.tools.row_history.tool import RowHistory
from qgis_plugin.workspace.layers import find_layer
from tests.qgis.plugin.tools_room import ToolsRoom

POINT = {"type": "Point", "coordinates": [1.0, 2.0]}
ELSEWHERE = {"type": "Point", "coordinates": [1.0, 3.0]}


def version(number: int, *, actor: str, reason: str, geometry=POINT, **row) -> dict:
    return {
        "version": number,
        "valid_to": f"2026-05-0{number}T02:00:00Z",
        "actor": actor,
        "reason": reason,
        "row": {"code": "C1", "state": "完好", "note": None, **row},
        "geometry": geometry,
    }


ANSWER = {
    "versions": [
        version(1, actor="li", reason="盖板破损"),
        version(2, actor="wang", reason="", state="破损", note="x"),
    ],
    "current": {"row": {"code": "C1", "state": "破损", "note": "x"}, "geometry": ELSEWHERE},
    "since": "2026-05-02T02:00:00Z",
    "version": 3,
}


def test_changes_are_told_newest_first_in_words(qgis_new_project) -> None:
    newest, oldest = lines("component", ANSWER)
    assert newest[1:] == ("wang", "", "shape")
    assert oldest[1:3] == ("li", "盖板破损")
    assert oldest[3] == "State: intact → damaged; Note: — → x"
    deleted = lines("component", {**ANSWER, "current": None})
    assert deleted[0][3] == "row deleted"


def test_a_component_is_meant_and_not_the_grid_below_it(opened) -> None:
    layers = [find_layer(opened, name) for name in ("unit_grid", "component", "road")]
    component = next(layers[1].getFeatures(QgsFeatureRequest().setLimit(1)))
    layer, feature = row_at(layers, component.geometry().asPoint(), 0.1)
    assert (layer, feature["id"]) == (layers[1], component["id"])
    layer, feature = row_at(layers[:1], component.geometry().asPoint(), 0.1)
    assert feature["code"] == component["grid_code"]
    assert row_at(layers, type(component.geometry().asPoint())(0, 0), 0.1) is None


@pytest.fixture
def tool(opened):
    room = ToolsRoom(opened)
    room.activeLayer = lambda: None
    declared = next(each for each in declarations() if each.name == "row_history")
    made = RowHistory(room, declared)
    yield made
    made.unload()


def test_a_click_asks_and_shows_the_versions_with_their_shapes(tool) -> None:
    room = tool.room
    layer = room.layer("component")
    room.canvas.setLayers([layer])
    component = next(layer.getFeatures(QgsFeatureRequest().setLimit(1)))
    room.answers["rows.history"] = ANSWER
    tool.clicked(component.geometry().asPoint())
    assert room.asked == [("rows.history", {"class_name": "component", "row": component["id"]})]
    assert "changed 2 times" in tool.dock.heading.text()
    assert tool.dock._geometries[0].asPoint().y() == 2.0  # the shape that the newest change ended
    tool.clicked(type(component.geometry().asPoint())(0, 0))
    assert "Nothing of the workspace" in room.said[-1]
    layer.startEditing()
    new = type(component)(layer.fields())
    new.setGeometry(component.geometry())
    layer.addFeature(new)
    tool.show(layer, new)
    assert "not saved yet" in room.said[-1]
    layer.rollBack()
