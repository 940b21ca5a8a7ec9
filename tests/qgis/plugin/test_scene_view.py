"""3D views: what is in them and from where they look, in each of QGIS's ways to open one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from qgis._3d import Qgs3DMapSettings
from qgis.core import QgsPointXY, QgsProject, QgsRectangle, QgsVector3D
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRect, pyqtSlot
from qgis.PyQt.QtWidgets import QMainWindow
from qgis.PyQt.QtXml import QDomDocument

from qgis_plugin import compat
from qgis_plugin.tools.declaration import declarations
from qgis_plugin.tools.scene_underground.tool import SceneUnderground
from qgis_plugin.tools.scene_view import opening
from qgis_plugin.tools.scene_view import tool as scene_tool
from qgis_plugin.tools.scene_view.tool import SceneView
from qgis_plugin.tools.scene_view.view import View
from qgis_plugin.workspace.layers import find_layer
from qgis_plugin.workspace.scene_layers import follow, scene_layer

EXTENT = QgsRectangle(391000, 3991000, 393000, 3993000)  # its middle is the origin of the scene


def view(layers: list[Any] | None = None) -> View:
    return View(
        title="3D view",
        layers=layers or [],
        extent=EXTENT,
        middle=QgsPointXY(392100, 3991700),
        distance_m=450.0,
        tilt_deg=50.0,
        has_ground=False,
    )


class Canvas:
    """QGIS's canvas of a 3D view, from 3.36 on."""

    def __init__(self, **controls: Any) -> None:
        self.ground, self.layers = True, ["those of the map"]
        self.controller = SimpleNamespace(**controls)

    def mapSettings(self) -> Canvas:  # noqa: N802 - QGIS's names
        return self

    def cameraController(self) -> SimpleNamespace:  # noqa: N802
        return self.controller

    def origin(self) -> QgsVector3D:
        return QgsVector3D(392000, 3992000, 0)

    def setTerrainRenderingEnabled(self, is_on: bool) -> None:  # noqa: N802
        self.ground = is_on

    def setLayers(self, layers: list[Any]) -> None:  # noqa: N802
        self.layers = layers


class Window(QMainWindow):
    """QGIS's window as far as it reads a project."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[QDomDocument] = []
        self.setGeometry(QRect(0, 0, 1000, 600))

    @pyqtSlot(QDomDocument)
    def readProject(self, document: QDomDocument) -> None:  # noqa: N802
        self.read.append(QDomDocument(document))


def test_by_the_interface() -> None:
    looked: list[Any] = []
    canvas = Canvas(setLookingAtPoint=lambda *given: looked.append(given))
    room = SimpleNamespace(iface=SimpleNamespace(createNewMapCanvas3D=lambda title: canvas))
    opening.open_view(room, view(["a layer"]))
    assert (canvas.ground, canvas.layers) == (False, ["a layer"])
    point, *how = looked[0]
    assert (point.x(), point.y(), point.z(), how) == (100, 0, 300, [450.0, 50.0, 0])  # east, up, south


def test_by_the_interface_in_coordinates_of_the_map() -> None:
    looked: list[Any] = []
    canvas = Canvas(setLookingAtMapPoint=lambda *given: looked.append(given))
    room = SimpleNamespace(iface=SimpleNamespace(createNewMapCanvas3D=lambda title: canvas))
    opening.open_view(room, view())
    assert (looked[0][0].x(), looked[0][0].y(), looked[0][0].z()) == (392100, 3991700, 0)


def test_where_qgis_refuses_there_is_none() -> None:
    opening.open_view(SimpleNamespace(iface=SimpleNamespace(createNewMapCanvas3D=lambda _: None)), view())


@pytest.mark.skipif(
    not hasattr(Qgs3DMapSettings, "setDirectionalLights"), reason="this QGIS opens its views another way"
)
def test_as_a_view_of_the_project(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """QGIS 3.22: the document that its window is handed."""
    monkeypatch.setattr(compat, "version", lambda: (3, 22))
    building = find_layer(opened, "building")
    window = Window()
    room = SimpleNamespace(iface=SimpleNamespace(), window=window)
    opening.open_view(room, view([building]))
    dock = window.read[0].documentElement().firstChildElement("mapViewDocks3D").firstChildElement("view")
    assert [dock.attribute(key) for key in ("name", "floating", "width", "height")] == [
        "3D view",
        "1",
        "700",
        "420",
    ]
    camera = dock.firstChildElement("camera")
    where = [float(camera.attribute(key)) for key in ("x", "y", "elev", "dist", "pitch", "yaw")]
    assert where == [100, 300, 0, 450, 50, 0]
    terrain = dock.firstChildElement("qgis3d").firstChildElement("terrain")
    assert terrain.attribute("terrain-rendering-enabled") == "0"
    assert terrain.firstChildElement("generator").attribute("type") == "flat"
    layer = terrain.firstChildElement("layers").firstChildElement("layer")
    assert layer.attribute("id") == building.id()


def test_no_two_views_have_one_name(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    window = Window()
    for name in ("3D view", "3D view 2"):
        QMainWindow(window).setObjectName(name)
    assert opening._free_name(SimpleNamespace(window=window), "3D view") == "3D view 3"
    assert opening._free_name(SimpleNamespace(window=window), "another") == "another"


def test_by_the_menu(monkeypatch: pytest.MonkeyPatch) -> None:
    """QGIS 3.24 to 3.34 have neither way."""
    monkeypatch.setattr(compat, "version", lambda: (3, 28))
    window, done = QMainWindow(), []
    action = compat.QAction("New 3D Map View", window)
    action.setObjectName("mActionNew3DMapCanvas")
    action.triggered.connect(lambda *_: done.append("opened"))
    opening.open_view(SimpleNamespace(iface=SimpleNamespace(), window=window), view())
    assert done == ["opened"]


@pytest.fixture
def room(opened: Any) -> Any:
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsProject.instance().crs())
    canvas.resize(300, 200)
    canvas.setExtent(QgsRectangle(391700, 3991700, 392000, 3991900))
    bridge = SimpleNamespace(setCanvasLayers=lambda: None)
    iface = SimpleNamespace(mapCanvas=lambda: canvas, layerTreeCanvasBridge=lambda: bridge)
    return SimpleNamespace(iface=iface, workspace=opened, hint=lambda text: None)


def opened_by(kind: type[SceneView], name: str, room: Any, monkeypatch: pytest.MonkeyPatch) -> View:
    found: list[View] = []
    monkeypatch.setattr(scene_tool, "open_view", lambda _, made: found.append(made))
    kind(room, next(each for each in declarations() if each.name == name)).start()
    return found[0]


def show_pipes(workspace: Any) -> None:
    root = QgsProject.instance().layerTreeRoot()
    for name in ("pipe_line", "pipe_point"):
        root.findLayer(find_layer(workspace, name).id()).setItemVisibilityCheckedParentRecursive(True)
    follow(workspace)


def test_a_view_shows_what_the_map_shows(room: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made = opened_by(SceneView, "scene_view", room, monkeypatch)
    names = [find_layer(room.workspace, name) for name in ("building", "tree", "bridge", "road")]
    assert all(each in made.layers for each in names)
    assert find_layer(room.workspace, "permit") not in made.layers  # is off
    assert (made.has_ground, made.tilt_deg) == (True, 50)
    assert (round(made.middle.x()), round(made.middle.y())) == (391850, 3991800)
    assert 299 < made.distance_m < 301


def test_what_has_no_rows_is_not_in_a_view(room: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """QGIS takes it to lie thousands of kilometres away, and draws nothing at every other distance then."""
    patches, trees = (find_layer(room.workspace, name) for name in ("change_patch", "tree"))
    patches.setSubsetString("\"patch_no\" = 'none of this name'")
    made = opened_by(SceneView, "scene_view", room, monkeypatch)
    assert patches in QgsProject.instance().layerTreeRoot().checkedLayers()
    assert patches not in made.layers
    assert trees in made.layers


def test_it_does_not_begin_too_far_away(room: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    room.iface.mapCanvas().setExtent(QgsRectangle(380000, 3980000, 400000, 4000000))
    assert opened_by(SceneView, "scene_view", room, monkeypatch).distance_m == 2000
    assert opened_by(SceneUnderground, "scene_underground", room, monkeypatch).distance_m == 500


def test_below_the_ground_nothing_hides_the_pipes(room: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    show_pipes(room.workspace)
    made = opened_by(SceneUnderground, "scene_underground", room, monkeypatch)
    assert not made.has_ground
    inside = {scene_layer("pipe_line"), scene_layer("pipe_point"), find_layer(room.workspace, "building")}
    assert inside <= set(made.layers)
    for name in ("road", "green_plot", "tree", "terrain_surface", "unit_grid"):
        assert find_layer(room.workspace, name) not in made.layers
