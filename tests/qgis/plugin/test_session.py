"""Opening another workspace: edits saved, dropped or kept; tables of another age; the theme box."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from qgis_plugin.workspace import age
from qgis_plugin.workspace.layers import find_layer
from qgis_plugin.workspace.session import Session
from qgis_plugin.workspace.workspace import load

ANSWERS = QMessageBox.StandardButton


class Room(QObject):
    """Says, asks, and keeps what it was told."""

    workspace_changed = pyqtSignal(object)

    def __init__(self, workspace) -> None:
        super().__init__()
        self.workspace, self.window, self.engine = workspace, None, self
        self.said, self.asked = [], []
        self.say = self.warn = self.said.append
        self.unwarn = self.said.remove

    def request(self, method, params, *, title, done, failed=None) -> None:
        self.asked.append((method, params["arguments"]))
        done({"exit_code": 2, "stdout": [], "stderr": ["no"]})


def note(workspace, text: str):
    layer = find_layer(workspace, "road")
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("note"), text)
    return layer


def notes(workspace) -> list[str]:
    with closing(sqlite3.connect(workspace.database)) as link:
        return [text for (text,) in link.execute("SELECT note FROM road WHERE note IS NOT NULL")]


@pytest.mark.parametrize(
    ("answer", "may_go", "stored", "is_edited"),
    [
        (ANSWERS.Cancel, False, [], True),
        (ANSWERS.Discard, True, [], False),
        (ANSWERS.Save, True, ["mine"], False),
    ],
    ids=["kept", "dropped", "saved"],
)
def test_edits_are_settled_before_another_workspace(opened, answer, may_go, stored, is_edited) -> None:
    session, asked = Session(Room(opened)), []
    session.ask_to_save = lambda text, can_save: asked.append(text) or answer
    layer = note(opened, "mine")
    QgsProject.instance().setDirty(False)
    assert session._may_leave() is may_go
    assert layer.name() in asked[0]
    assert layer.isEditable() is is_edited
    layer.rollBack()
    assert notes(opened) == stored


def aged(folder: Path, version: int):
    with closing(sqlite3.connect(folder / "city.gpkg")) as link, link:
        link.execute("UPDATE gridtwin_meta SET value = ? WHERE key = 'schema_version'", [str(version)])
    return load(folder)


def test_the_age_of_the_tables_decides(city: Path) -> None:
    workspace = load(city)
    room = Room(None)
    session, asked = Session(room), []
    session.ask_update = lambda _window, _workspace, version: asked.append(version) or age.CANCEL
    assert age.tables_version(workspace) == age.KNOWN
    assert session._is_of_this_age(workspace)
    assert asked == []
    older = aged(city, age.KNOWN - 1)
    assert not session._is_of_this_age(older)
    session.ask_update = lambda *_: age.OPEN
    assert session._is_of_this_age(older)
    session.ask_update = lambda *_: age.UPDATE
    assert not session._is_of_this_age(older)
    assert room.asked == [("command.run", ["migrate", str(city)])]
    assert "no" in room.said[-1]
    assert not session._is_of_this_age(aged(city, age.KNOWN + 1))
    assert str(age.KNOWN + 1) in room.said[-1]


def test_a_database_that_does_not_say_its_age_is_opened(city: Path) -> None:
    with closing(sqlite3.connect(city / "city.gpkg")) as link, link:
        link.execute("DROP TABLE gridtwin_meta")
    assert age.tables_version(load(city)) is None
    shutil.rmtree(city)


def test_a_server_that_goes_away_stops_the_map_and_comes_back(opened, qgis_canvas) -> None:
    from qgis.PyQt.QtWidgets import QMainWindow

    from qgis_plugin.workspace.heartbeat import Heartbeat

    room = Room(opened)
    room.window, room.lost = QMainWindow(), ""
    room.iface = type("Iface", (), {"mapCanvas": lambda _: qgis_canvas})()
    heart = Heartbeat(room)
    heart._take(None, opened)
    assert (room.lost, room.said) == ("", [])
    for _ in range(2):
        heart._take("refused", opened)
    assert (room.lost, len(room.said), qgis_canvas.renderFlag()) == ("refused", 1, False)
    heart._take(None, opened)
    assert (room.lost, len(room.said), qgis_canvas.renderFlag()) == ("", 1, True)
    assert "answers again" in room.said[0]
    heart._take("refused", opened)
    room.workspace_changed.emit(opened)
    assert (room.lost, heart._timer.isActive()) == ("", True)
    room.workspace_changed.emit(None)
    assert not heart._timer.isActive()
    heart.unload()


@pytest.mark.parametrize(("name", "closed"), [("Qgs3DMapCanvasWidget", [False]), ("OtherWidget", [])])
def test_open_3d_views_are_closed_before_another_workspace(
    city: Path, qgis_new_project: None, name: str, closed: list[bool]
) -> None:
    """QGIS's new project closes them; without one it would end itself."""
    view = type(name, (QWidget,), {})()
    room, done = Room(None), []
    canvas = QgsMapCanvas()
    room.iface = SimpleNamespace(newProject=done.append, mapCanvas=lambda: canvas)
    room.set_workspace = lambda _: None
    assert Session(room).open(city)
    assert done == closed
    view.deleteLater()
    QgsProject.instance().clear()
