"""Finds the tools, makes their actions.

Starts and stops them. A tool's code is imported at its first start.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QKeySequence

from .. import compat, log
from ..icons import icon
from ..translation import pick, tr
from ..workspace.layers import show_layers
from .declaration import Declaration, declarations
from .tool import Tool

if TYPE_CHECKING:
    from ..room import Room


class Registry(QObject):
    """All tools of the plugin and their actions."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self.declared: tuple[Declaration, ...] = declarations()
        self.actions: dict[str, compat.QAction] = {}
        self._made: dict[str, Tool] = {}
        self._running: Tool | None = None
        for declared in self.declared:
            self.actions[declared.name] = self._action(declared)
        room.workspace_changed.connect(self._workspace_changed)

    def tool(self, name: str) -> Tool:
        """The tool of that name, made when it is asked for first."""
        if name not in self._made:
            declared = next(each for each in self.declared if each.name == name)
            module, kind = declared.entry.split(":")
            base = __name__.rsplit(".", 1)[0]
            made = getattr(import_module(f"{base}.{name}.{module}"), kind)(self._room, declared)
            self._made[name] = made
        return self._made[name]

    def start(self, name: str) -> bool:
        """Start a tool, or say why it cannot start; whether it runs."""
        try:
            tool = self.tool(name)
            reason = self._lost(tool) or tool.missing()
            if reason is None:
                self._take_over(tool)
                show_layers(self._room, (*tool.declaration.layers, *tool.declaration.shows))
                tool.start()
                return True
        except Exception as error:  # noqa: BLE001 - a failing tool must not take QGIS along
            reason = self._failure(name, error)
        self._room.warn(reason)
        self.actions[name].setChecked(False)
        return False

    def stop(self, name: str) -> None:
        """Stop a tool that runs."""
        if name in self._made:
            self._made[name].stop()
        if self._running is self._made.get(name):
            self._running = None

    def unload(self) -> None:
        """Stop and forget every tool and action."""
        self._room.workspace_changed.disconnect(self._workspace_changed)
        self._forget_tools()
        for action in self.actions.values():
            action.deleteLater()
        self.actions.clear()

    def _workspace_changed(self, _: object) -> None:
        """What the tools show is of the workspace before: they go, and are made anew at their next start."""
        self._forget_tools()
        for action in self.actions.values():
            action.setChecked(False)

    def _forget_tools(self) -> None:
        for tool in self._made.values():
            tool.unload()
        self._made.clear()
        self._running = None

    def _lost(self, tool: Tool) -> str | None:
        """A tool that reads would make QGIS ask for a password while the database does not answer."""
        if not self._room.lost or not tool.declaration.needs_workspace:
            return None
        return tr(
            "The database does not answer: {reason}. Try again when it is back.", reason=self._room.lost
        )

    def _take_over(self, tool: Tool) -> None:
        if not tool.declaration.is_map_tool:
            return
        if self._running is not None and self._running is not tool:
            self._running.stop()
            self.actions[self._running.declaration.name].setChecked(False)
        self._running = tool
        self.actions[tool.declaration.name].setChecked(True)

    def _action(self, declared: Declaration) -> compat.QAction:
        action = compat.QAction(icon(declared.icon_path), declared.title, self._room.window)
        action.setObjectName(f"gridtwin_{declared.name}")
        action.setToolTip(f"<b>{declared.title}</b><br>{declared.help}")
        action.setCheckable(declared.is_map_tool)
        if declared.shortcut:
            action.setShortcut(QKeySequence(declared.shortcut))
        action.triggered.connect(lambda checked=False, name=declared.name: self._triggered(name, checked))
        return action

    def _triggered(self, name: str, checked: bool) -> None:
        if self.actions[name].isCheckable() and not checked:
            self.stop(name)
        else:
            self.start(name)

    def _failure(self, name: str, error: Exception) -> str:
        from gridtwin.errors import GridTwinError

        if isinstance(error, GridTwinError):
            return pick(error.zh or str(error), str(error))
        import traceback

        log.warn("".join(traceback.format_exception(type(error), error, error.__traceback__)))
        title = self.actions[name].text()
        return tr(
            "{title} failed: {error}. The project is as it was; the log panel, tab GridTwin, says more.",
            title=title,
            error=error,
        )
