"""A workspace on PostgreSQL: layers, edits with history, a stale row, a server that goes away."""

import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayerUtils, QgsWkbTypes
from qgis.PyQt.QtWidgets import QApplication

from qgis_plugin.editing.guard import Guard
from qgis_plugin.workspace import project, scene_layers, tree
from qgis_plugin.workspace.layers import find_layer
from qgis_plugin.workspace.reach import as_granted, why_unreachable
from qgis_plugin.workspace.sources import server
from qgis_plugin.workspace.workspace import load
from tests import _postgres
from tests.qgis.plugin.test_editing import FakeRoom, change


@pytest.fixture(scope="module")
def machine():
    reason = _postgres.missing()
    if reason:
        pytest.skip(reason)
    with _postgres.stoppable("-c fsync=off") as started:
        yield started


@pytest.fixture(scope="module")
def folder(machine, gridtwin_program: str, tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("served") / "city"
    store = f"{machine.address}?schema=lanzhou"
    words = ["init", str(made), "--crs", "4544", "--division", "620102", "--store", store]
    subprocess.run([gridtwin_program, *words], check=True, capture_output=True)
    return made


@pytest.fixture
def guarded(folder: Path, qgis_new_project):
    from qgis_plugin.expressions import register

    register.register()
    workspace = load(folder)
    assert project.make(workspace) == []
    room = FakeRoom(workspace)
    guard = Guard(room)
    guard.watch_all()
    yield room, guard
    guard.unload()
    QgsProject.instance().clear()
    register.remove()


def sql(workspace, text: str) -> list[list]:
    from qgis.core import QgsProviderRegistry

    uri = server(workspace.store)
    uri.removeParam("gridtwin_schema")
    link = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(uri.uri(), {})
    return link.executeSql(text)


def add_street(layer, number: int) -> None:
    corners = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]
    shape = QgsGeometry.fromPolygonXY(
        [[QgsPointXY(391000 + 200 * number + x, 3991000 + y) for x, y in corners]]
    )
    shape.convertToMultiType()
    row: QgsFeature = QgsVectorLayerUtils.createFeature(layer, shape)
    row["code"], row["name"] = f"620102{number:03d}", f"street {number}"
    row["division_code"] = "620102"
    assert layer.addFeature(row)


def settle() -> None:
    for _ in range(20):
        QApplication.processEvents()
        time.sleep(0.005)


def test_layers_edits_and_history(guarded) -> None:
    room, _ = guarded
    beside = len(scene_layers.names()) + 1  # and the lists of forms
    assert len(QgsProject.instance().mapLayers()) == len(tree.layer_names()) + beside
    for name in scene_layers.names():
        flat = scene_layers.scene_layer(name)
        assert (flat.isValid(), QgsWkbTypes.hasZ(flat.wkbType())) == (True, False), name
    layer = find_layer(room.workspace, "street")
    assert layer.providerType() == "postgres"
    layer.startEditing()
    add_street(layer, 1)
    assert layer.commitChanges(), (layer.commitErrors(), [each.message_en for each in room.findings.found])
    settle()
    first = next(layer.getFeatures())
    assert (first["code"], first["row_version"]) == ("620102001", 1)
    layer.startEditing()
    change(layer, first, name="renamed")
    assert layer.commitChanges(), layer.commitErrors()
    found = sql(room.workspace, "SELECT name, row_version FROM lanzhou.street")
    assert [list(map(str, each)) for each in found] == [["renamed", "2"]]
    kept = sql(room.workspace, f"SELECT count(*) FROM lanzhou.history WHERE feature_id = '{first['id']}'")
    assert int(kept[0][0]) >= 1


def test_a_row_changed_elsewhere_is_not_overwritten(guarded) -> None:
    room, guard = guarded
    layer = find_layer(room.workspace, "street")
    layer.startEditing()
    add_street(layer, 2)
    assert layer.commitChanges(stopEditing=False), layer.commitErrors()
    settle()
    row = next(each for each in layer.getFeatures() if each["code"] == "620102002")
    asked = []
    guard.choose = lambda _, conflicts: asked.append(conflicts) or {}
    change(layer, row, name="mine")
    sql(room.workspace, f"UPDATE lanzhou.street SET name = 'theirs' WHERE id = '{row['id']}'")
    assert not layer.commitChanges()
    settle()
    assert len(asked) == 1
    stored = sql(room.workspace, f"SELECT name FROM lanzhou.street WHERE id = '{row['id']}'")
    assert stored[0][0] == "theirs"
    assert layer.getFeature(row.id())["name"] == "mine"
    layer.rollBack()


def test_a_user_who_may_only_look_has_the_workspace_for_reading(guarded) -> None:
    room, _ = guarded
    assert not as_granted(room.workspace).is_read_only
    sql(room.workspace, "DROP ROLE IF EXISTS looker")
    sql(room.workspace, "CREATE ROLE looker LOGIN")
    sql(room.workspace, "GRANT USAGE ON SCHEMA lanzhou TO looker")
    sql(room.workspace, "GRANT SELECT ON ALL TABLES IN SCHEMA lanzhou TO looker")
    store = room.workspace.store.replace("gridtwin@", "looker@")
    assert as_granted(replace(room.workspace, store=store)).is_read_only


def test_a_server_that_goes_away_while_editing(guarded, machine) -> None:
    room, guard = guarded
    layer = find_layer(room.workspace, "street")
    layer.startEditing()
    add_street(layer, 3)
    assert layer.commitChanges(stopEditing=False), layer.commitErrors()
    settle()
    row = next(each for each in layer.getFeatures() if each["code"] == "620102003")
    guard.choose = lambda *_: pytest.fail("a lost connection is no row that was deleted")
    change(layer, row, name="before")
    machine.stop()
    try:
        assert why_unreachable(room.workspace)
        layer.changeAttributeValue(row.id(), layer.fields().indexOf("note"), "meanwhile")
        add_street(layer, 4)
        assert not layer.commitChanges(stopEditing=False)
        settle()
        assert len([each for each in room.said if "does not answer" in each]) == 1
        assert layer.isEditable()
        assert layer.editBuffer().changedAttributeValues()[row.id()]
        assert len(layer.editBuffer().addedFeatures()) == 1
        assert {"row_version", "edited_by"} <= set(layer.fields().names())
        assert "ctid" not in layer.fields().names()
    finally:
        machine.start()
    assert layer.commitChanges(), (layer.commitErrors(), room.said)
    stored = sql(room.workspace, "SELECT name, note FROM lanzhou.street WHERE code = '620102003'")
    assert [list(map(str, each)) for each in stored] == [["before", "meanwhile"]]
    assert int(sql(room.workspace, "SELECT count(*) FROM lanzhou.street")[0][0]) == 4
