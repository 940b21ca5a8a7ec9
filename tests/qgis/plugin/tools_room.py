"""A room for tests of tools: remembers what was said and asked, answers for the engine."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow

from qgis_plugin.workspace.layers import find_layer


class Panel:
    """The findings panel's part."""

    def __init__(self) -> None:
        self.findings: list[Any] = []
        self.title = ""

    def show_findings(self, found: list[Any], title: str) -> None:
        self.findings, self.title = found, title


class ToolsRoom(QObject):
    """`answers` by method: what the engine says at once; `asked` keeps each request."""

    workspace_changed = pyqtSignal(object)

    def __init__(self, workspace: Any) -> None:
        super().__init__()
        self.workspace, self.window, self.findings = workspace, QMainWindow(), Panel()
        self.canvas = QgsMapCanvas(self.window)
        self.reason, self.said, self.warned = "", [], []
        self.registry = None
        self.answers: dict[str, Any] = {}
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.iface = self.engine = self

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def messageBar(self) -> ToolsRoom:  # noqa: N802
        return self

    def tell(self, text: str, *_: Any, **__: Any) -> None:
        self.said.append(text)

    def layer(self, name: str) -> Any:
        return find_layer(self.workspace, name)

    def say(self, text: str, **_: Any) -> None:
        self.said.append(text)

    def warn(self, text: str) -> None:
        self.warned.append(text)

    def forget_findings(self, title: str) -> None:
        if self.findings.title == title:
            self.findings.findings = []

    def hint(self, text: str, *, by: str = "") -> None:
        pass

    def unhint(self, by: str) -> None:
        pass

    def released(self, name: str) -> None:
        pass

    def move_dock(self, dock: Any, area: Any) -> None:
        self.window.addDockWidget(area, dock)

    def add_dock(self, dock: Any, *_: Any) -> None:
        pass

    remove_dock = add_dock

    def request(
        self, method: str, params: dict[str, Any], *, title: str, done: Any, failed: Any = None
    ) -> None:
        self.asked.append((method, params))
        if isinstance(self.answers.get(method), Exception):
            failed(self.answers[method])
        elif method in self.answers:
            done(self.answers[method])
