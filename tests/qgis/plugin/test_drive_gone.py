"""A workspace in files whose drive goes away while a component is edited, and comes back."""

import shutil
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication

from qgis_plugin.editing.guard import Guard
from qgis_plugin.expressions import register
from qgis_plugin.workspace import journal, project, reach
from qgis_plugin.workspace.heartbeat import Heartbeat
from qgis_plugin.workspace.layers import find_layer, layers
from qgis_plugin.workspace.workspace import load
from tests.qgis.plugin.test_editing import FakeRoom, change, rows


class Room(FakeRoom):
    """Has a map, too."""

    def __init__(self, workspace, canvas) -> None:
        super().__init__(workspace)
        self.lost, self._canvas = "", canvas

    def mapCanvas(self):  # noqa: N802
        return self._canvas


@pytest.fixture
def opened(city: Path, qgis_new_project):
    """As the plugin opens it: held before the first layer reads it."""
    register.register()
    workspace = load(city)
    journal.share(workspace)
    assert project.make(workspace) == []
    yield workspace
    QgsProject.instance().clear()
    journal.share(None)
    register.remove()


@pytest.fixture
def room(opened, qgis_canvas):
    made = Room(opened, qgis_canvas)
    guard, heart = Guard(made), Heartbeat(made)
    guard.watch_all()
    made.workspace_changed.emit(opened)
    assert heart._timer.isActive()
    made.beat = lambda: beat(heart)
    yield made
    heart.unload()
    guard.unload()


def beat(heart: Heartbeat) -> None:
    """Ask, and hear the answer."""
    for _ in range(2):
        heart.beat()
        heart._thread.join()
    settle()


def settle() -> None:
    for _ in range(20):
        QApplication.processEvents()
        time.sleep(0.005)


def put_back(away: Path, root: Path) -> None:
    away.rename(root)


def connect_anew(away: Path, root: Path) -> None:
    """As other files of the same content, which handles of the old ones do not reach."""
    shutil.copytree(away, root)


@pytest.mark.parametrize("is_noticed", [True, False], ids=["noticed", "too short to be noticed"])
@pytest.mark.parametrize("come_back", [put_back, connect_anew])
def test_edits_outlive_a_drive_that_goes_away(room, come_back, is_noticed) -> None:
    workspace, layer = room.workspace, find_layer(room.workspace, "component")
    first, second = list(layer.getFeatures())[:2]
    layer.startEditing()
    change(layer, first, note="before")
    root, away = workspace.root, workspace.root.with_name("away")
    root.rename(away)
    if is_noticed:
        room.beat()
        room.beat()
        assert (len(room.said), room.mapCanvas().renderFlag()) == (1, False)
        assert str(root) in room.said[0]
        assert "connect the drive" in room.said[0]
        assert room.lost
    change(layer, second, note="meanwhile")
    told = len(room.said)
    for _ in range(2):
        assert not layer.commitChanges()
        settle()
        assert (layer.isEditable(), len(layer.editBuffer().changedAttributeValues())) == (True, 2)
    assert len(room.said) == told + 2
    assert all("does not answer" in each for each in room.said)
    come_back(away, root)
    if is_noticed:
        room.beat()
        assert (room.lost, room.mapCanvas().renderFlag()) == ("", True)
        assert "answers again" in room.said[-1]
    assert layer.commitChanges(stopEditing=False), (layer.commitErrors(), room.said)
    settle()
    stored = "SELECT note, row_version - ? FROM component WHERE id = ?"
    for row, note in ((first, "before"), (second, "meanwhile")):
        assert rows(workspace, stored, row["row_version"], row["id"]) == [(note, 1)]
    change(layer, first, note="later")
    assert layer.commitChanges(stopEditing=False), layer.commitErrors()
    settle()
    change(layer, first, note="at last")
    assert layer.commitChanges(), layer.commitErrors()
    settle()
    assert rows(workspace, stored, first["row_version"], first["id"]) == [("at last", 3)]
    assert [name for name, each in layers(workspace) if not each.dataProvider().isValid()] == []


def test_a_drive_that_hangs_does_not_hold_the_window(opened, monkeypatch) -> None:
    answers, began = threading.Event(), time.monotonic()
    monkeypatch.setattr(reach, "_WAIT_S", 0.2)
    monkeypatch.setattr(reach, "_missing", lambda _: answers.wait(30) and None)
    for _ in range(2):
        assert "has not answered" in reach.why_unreachable(opened)
    assert time.monotonic() - began < 5
    assert len([each for each in threading.enumerate() if isinstance(each, reach._Look)]) == 1
    answers.set()
    reach._looks[opened.database].join()
    assert reach.why_unreachable(opened) is None
