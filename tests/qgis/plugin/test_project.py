"""The project of a workspace: groups, layers, themes; renamed layers are found, removed ones put back."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from qgis._3d import Qgs3D
from qgis.core import QgsPolymorphicRelation, QgsProject

from qgis_plugin.workspace import project, scene_layers, tree
from qgis_plugin.workspace.layers import find_layer
from qgis_plugin.workspace.session import Session
from qgis_plugin.workspace.workspace import BadWorkspace, load
from tests.qgis.plugin.tools_room import ToolsRoom

_ALL = len(tree.layer_names()) + len(scene_layers.names()) + 1  # the lists of forms


def test_all_layers_stand_in_their_groups(opened) -> None:
    root = QgsProject.instance().layerTreeRoot()
    assert [group.name() for group in root.children()] == [group.title for group in tree.groups()]
    assert QgsProject.instance().crs().authid() == "EPSG:4544"
    assert len(QgsProject.instance().mapLayers()) == _ALL


def test_themes_show_their_layers(opened) -> None:
    collection = QgsProject.instance().mapThemeCollection()
    assert set(collection.mapThemes()) == {theme.title for theme in tree.themes()}
    pipes = next(theme.title for theme in tree.themes() if theme.name == "pipe")
    shown = {
        QgsProject.instance().mapLayer(each).name() for each in collection.mapThemeVisibleLayerIds(pipes)
    }
    assert {find_layer(opened, name).name() for name in ("pipe_line", "pipe_point")} <= shown
    assert find_layer(opened, "tree").name() not in shown


def test_a_renamed_layer_is_found_and_a_removed_one_put_back(opened) -> None:
    find_layer(opened, "component").setName("my own name")
    QgsProject.instance().removeMapLayer(find_layer(opened, "pipe_line").id())
    assert find_layer(opened, "pipe_line") is None
    assert project.restore(opened) == []
    assert find_layer(opened, "component").name() == "my own name"
    assert find_layer(opened, "pipe_line").isValid()
    assert len(QgsProject.instance().mapLayers()) == _ALL


def test_child_tables_lose_a_removed_layer_and_get_it_back(opened) -> None:
    """QGIS 3.44 crashes on relations that name a layer which is gone."""
    manager = QgsProject.instance().relationManager()
    road, bridge = find_layer(opened, "road").id(), find_layer(opened, "bridge")
    own = QgsPolymorphicRelation(manager.polymorphicRelation("gridtwin_defect"))
    own.setId("my_own")
    own.setReferencedLayerIds([bridge.id()])
    manager.addPolymorphicRelation(own)
    hosts = set(manager.polymorphicRelation("gridtwin_defect").referencedLayerIds())
    QgsProject.instance().removeMapLayer(road)
    assert set(manager.polymorphicRelation("gridtwin_defect").referencedLayerIds()) == hosts - {road}
    QgsProject.instance().removeMapLayer(find_layer(opened, "inspection").id())
    assert "gridtwin_inspection" not in manager.polymorphicRelations()
    assert "my_own" in manager.polymorphicRelations()
    project.restore(opened)
    back = manager.polymorphicRelation("gridtwin_defect").referencedLayerIds()
    assert set(back) == hosts - {road} | {find_layer(opened, "road").id()}
    assert len(manager.referencedRelations(bridge)) == 6  # five child tables, and the own one
    manager.setPolymorphicRelations(list(manager.polymorphicRelations().values()))  # as the properties do


def test_a_layer_whose_rows_went_elsewhere_is_turned_to_them(opened) -> None:
    layer = find_layer(opened, "tree")
    layer.setName("my trees")
    layer.setDataSource(layer.source().replace("layername=tree", "layername=old_tree"), layer.name(), "ogr")
    assert list(project.broken()) == ["tree"]
    assert project.restore(opened) == []
    assert find_layer(opened, "tree").id() == layer.id()
    assert (layer.name(), layer.isValid(), project.broken()) == ("my trees", True, {})
    assert len(QgsProject.instance().mapLayers()) == _ALL


def test_another_language_changes_titles_legends_and_value_lists_but_no_own_names(opened) -> None:
    from qgis_plugin import settings

    component, patch = find_layer(opened, "component"), find_layer(opened, "change_patch")
    find_layer(opened, "road").setName("my roads")
    patch.renderer().rootRule().descendants()[0].setLabel("my own rule")
    before = legend(patch)
    settings.put("language", "zh")
    try:
        project.retitle(opened)
        labels = legend(patch)
        assert (component.name(), find_layer(opened, "road").name()) == ("部件", "my roads")
        assert labels[0] == "my own rule"
        assert "A 高度疑似" in labels
        assert titles_of(component, "state")[0] == "完好"
        settings.put("language", "en")
        project.retitle(opened)
        assert legend(patch) == before
        assert titles_of(component, "state")[0] == "intact"
        assert component.attributeAlias(component.fields().indexOf("state")) == "State"
    finally:
        settings.put("language", "auto")


def legend(layer) -> list[str]:
    return [rule.label() for rule in layer.renderer().rootRule().descendants()]


def titles_of(layer, name: str) -> list[str]:
    setup = layer.editorWidgetSetup(layer.fields().indexOf(name))
    assert setup.type() == "ValueMap"
    return [title for entry in setup.config()["map"] for title in entry]


def test_relations_are_not_made_twice(opened) -> None:
    before = len(QgsProject.instance().relationManager().relations())
    project.restore(opened)
    assert len(QgsProject.instance().relationManager().relations()) == before


def test_a_workspace_that_may_not_be_written_is_open_for_reading(
    city: Path, qgis_new_project, monkeypatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    workspace = load(city)
    assert workspace.is_read_only
    project.make(workspace)
    assert not find_layer(workspace, "component").startEditing()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "has no workspace.toml"),
        ("format_version = 9\nname='x'\ncrs=4544\ndivision='620102'", "newer than 1"),
        ("", r"workspace\.toml lacks format_version, name, crs, division; put the file back"),
        ("format_version = 1\nname='x'", "lacks crs, division"),
        ("not toml", "workspace.toml"),
    ],
)
def test_what_is_no_workspace_is_refused(tmp_path: Path, text: str | None, said: str) -> None:
    if text is not None:
        (tmp_path / "workspace.toml").write_text(text)
    with pytest.raises(BadWorkspace, match=said):
        load(tmp_path)


def test_a_workspace_without_its_geopackage_says_so(city: Path) -> None:
    (city / "city.gpkg").unlink()
    with pytest.raises(BadWorkspace, match=r"lacks city\.gpkg"):
        load(city)


def test_tables_that_an_older_workspace_lacks_are_asked_for_once(city: Path, qgis_new_project: None) -> None:
    with closing(sqlite3.connect(city / "city.gpkg")) as link:
        link.execute("DROP TABLE census_signoff")
        link.execute("DELETE FROM gpkg_contents WHERE table_name = 'census_signoff'")
        link.commit()
    workspace = load(city)
    missing = project.make(workspace)
    assert missing == ["census_signoff"]
    room = ToolsRoom(workspace)
    session = Session(room)
    session._tell(workspace, missing)
    assert [method for method, _ in room.asked] == ["workspace.open"]
    session._tell(workspace, missing)  # it could not be added
    assert len(room.asked) == 1
    assert "census_signoff could not be opened" in room.warned[-1]
    session._tell(replace(workspace, is_read_only=True), missing)
    assert room.warned[-1].endswith("read-only, of an older version. Not there yet: Census sign-off.")
    assert len(room.asked) == 1
    QgsProject.instance().clear()


def test_the_elevation_model_can_be_chosen_for_3d_views(
    city: Path, small_city: Path, qgis_new_project
) -> None:
    (city / "imagery").mkdir()
    shutil.copy(small_city / "imagery" / "dem.tif", city / "imagery")
    project.make(load(city))
    current = QgsProject.instance()
    found = current.mapLayersByName("地面高程") or current.mapLayersByName("Ground elevation")
    assert [each.source() for each in found] == [str(city / "imagery" / "dem.tif")]
    assert not current.layerTreeRoot().findLayer(found[0]).itemVisibilityChecked()
    current.removeMapLayer(found[0].id())
    project.restore(load(city))  # removed by the user: stays away
    assert not current.mapLayersByName("地面高程") + current.mapLayersByName("Ground elevation")


@pytest.mark.parametrize("name", ["building", "bridge"])
def test_what_an_older_project_has_stands_on_the_ground(opened, name: str) -> None:
    Qgs3D.initialize()  # as QGIS itself does with a window
    layer = find_layer(opened, name)
    layer.setRenderer3D(None)
    assert layer.renderer3D() is None
    layer.setOpacity(0.4)  # the user's own
    QgsProject.instance().writeEntry("gridtwin", "version", 4)
    project.restore(opened)
    assert layer.renderer3D().type() == "rulebased"
    assert layer.opacity() == 0.4
