"""A room over the opened city with QGIS's test window, whose engine answers what a test put there."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_plugin.dock.message import push


class Task(QObject):
    """What a request gives back."""

    taskTerminated = pyqtSignal()  # noqa: N815 - QGIS's name
    taskCompleted = pyqtSignal()  # noqa: N815
    progressChanged = pyqtSignal(float)  # noqa: N815


class Engine:
    """Keeps what it was asked; answers at once."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.answers: dict[str, Any] = {}

    def request(
        self, method: str, params: dict[str, Any], *, title: str, done: Any, failed: Any = None
    ) -> Task:
        assert title
        self.asked.append((method, params))
        answer = self.answers.get(method)
        if isinstance(answer, Exception):
            failed(answer)
        elif answer is not None:
            done(answer)
        self.task = Task()
        return self.task


class Room(QObject):
    """What tools use of the room."""

    workspace_changed = pyqtSignal(object)

    def __init__(self, iface: Any, workspace: Any) -> None:
        super().__init__()
        self.iface, self.window, self.workspace = iface, iface.mainWindow(), workspace
        self.engine, self.registry, self.reason = Engine(), None, "test"
        self.findings: Any = None
        self.said: list[str] = []
        self.say = self.warn = self.said.append

    def tell(self, text: str, level: Any, *, seconds: int = 0, answers: Any = ()) -> None:
        self.said.append(text)
        if answers:
            push(self.iface.messageBar(), text, level, seconds=seconds, answers=answers)

    def hint(self, text: str, *, by: str = "") -> None:
        self.said.append(text)

    def unhint(self, by: str) -> None:
        assert by

    def forget_findings(self, title: str) -> None:
        if self.findings is not None:
            self.findings.forget_those_of(title)

    def layer(self, name: str) -> Any:
        from qgis_plugin.workspace.layers import find_layer

        return find_layer(self.workspace, name)

    def add_dock(self, dock: Any) -> None:
        self.dock = dock

    def remove_dock(self, dock: Any) -> None:
        dock.deleteLater()

    def released(self, name: str) -> None:
        assert name


@pytest.fixture
def ledger_room(opened: Any, qgis_iface: Any) -> Any:
    return Room(qgis_iface, opened)


@pytest.fixture
def make_tool(ledger_room: Any) -> Any:
    """A tool by its name, taken out again at the end."""
    from importlib import import_module

    from qgis_plugin.tools.declaration import declarations

    made = []

    def make(name: str) -> Any:
        declared = next(each for each in declarations() if each.name == name)
        module, kind = declared.entry.split(":")
        tool = getattr(import_module(f"qgis_plugin.tools.{name}.{module}"), kind)(ledger_room, declared)
        assert tool.missing() is None
        made.append(tool)
        return tool

    yield make
    for tool in made:
        tool.unload()
