"""Panel, menu, toolbar, browser entry and file drop: the plugin's part of QGIS's window."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from .dock.main_dock import MainDock
from .dock.mnemonics import with_letter
from .editing.guard import Guard
from .forms.live.watcher import FormWatcher
from .icons import icon
from .room import Room
from .tools.declaration import groups
from .tools.grid_check.live import LiveGridCheck
from .tools.registry import Registry
from .translation import pick, tr
from .workspace.browser import FolderMenu, WorkspaceProvider
from .workspace.drop import WorkspaceDrop
from .workspace.heartbeat import Heartbeat
from .workspace.scene_layers import SceneLayers
from .workspace.session import Session

MENU_TITLE = "GridTwin 网格孪生"


class Window:
    """Built when the plugin is loaded into a QGIS with a window."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.room = Room(iface)
        self.session = Session(self.room)
        self.registry = self.room.registry = Registry(self.room)
        self.guard = Guard(self.room)
        self.heartbeat = Heartbeat(self.room)
        self.live_grid_check = LiveGridCheck(self.room)
        self.scene_layers = SceneLayers(self.room)
        self.dock = MainDock(self.room, self.session)
        self.room.add_dock(self.dock, Qt.DockWidgetArea.RightDockWidgetArea)
        self._menu = self._make_menu()
        self._toolbar = self._make_toolbar()
        self._forms = FormWatcher()
        self._browser = WorkspaceProvider(self.session)
        QgsApplication.dataItemProviderRegistry().addProvider(self._browser)
        self._folders = FolderMenu(self.session)
        QgsGui.dataItemGuiProviderRegistry().addProvider(self._folders)
        self._drop = WorkspaceDrop(self.session)
        iface.registerCustomDropHandler(self._drop)
        QgsProject.instance().readProject.connect(self.session.project_was_read)
        QgsProject.instance().cleared.connect(self.session.project_was_cleared)

    def _make_menu(self) -> QMenu:
        menu, used = QMenu(pick(f"{MENU_TITLE}(&G)", f"&{MENU_TITLE}"), self.room.window), set[str]()
        menu.setObjectName("gridtwin_menu")
        menu.addAction(self.dock.open_action)
        menu.addAction(self.dock.new_action)
        menu.addSeparator()
        for group in groups():
            inside = [each for each in self.registry.declared if each.group == group.name]
            if inside:
                sub = menu.addMenu(icon(group.icon), with_letter(group.title, group.name, used))
                sub.setToolTipsVisible(True)  # the status bar has room for a few words of a tool's help
                for declared in inside:
                    sub.addAction(self.registry.actions[declared.name])
        menu.addSeparator()
        menu.addAction(self.dock.findings_action)
        menu.addAction(self.dock.settings_action)
        menu.addAction(self.dock.help_action)
        bar = self.room.window.menuBar()
        last = bar.actions()[-1] if bar.actions() else None
        bar.insertMenu(last, menu)
        return menu

    def _make_toolbar(self) -> QToolBar:
        bar = self.iface.addToolBar(MENU_TITLE)
        bar.setObjectName("gridtwin_toolbar")
        bar.addAction(self.dock.toggle_action())
        bar.addAction(self.dock.open_action)
        for declared in self.registry.declared:
            if declared.in_toolbar:
                bar.addAction(self.registry.actions[declared.name])
        bar.addAction(self.dock.findings_action)
        bar.setToolTip(tr("GridTwin tools"))
        return bar

    def unload(self) -> None:
        """Take everything out again."""
        project = QgsProject.instance()
        project.readProject.disconnect(self.session.project_was_read)
        project.cleared.disconnect(self.session.project_was_cleared)
        self.iface.unregisterCustomDropHandler(self._drop)
        QgsApplication.dataItemProviderRegistry().removeProvider(self._browser)
        QgsGui.dataItemGuiProviderRegistry().removeProvider(self._folders)
        self.guard.unload()
        self._forms.unload()
        self.heartbeat.unload()
        self.live_grid_check.unload()
        self.scene_layers.unload()
        self.registry.unload()
        self.room.unload()
        self.room.window.menuBar().removeAction(self._menu.menuAction())
        self._menu.deleteLater()
        self.room.window.removeToolBar(self._toolbar)
        self._toolbar.deleteLater()
