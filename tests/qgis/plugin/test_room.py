"""Docks beside each other in a window as large as a small screen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QWidget

from qgis_plugin.room import Room

HEIGHT = 768


def a_dock(window: QMainWindow, name: str) -> QDockWidget:
    dock, content = QDockWidget(name, window), QWidget()
    content.setMinimumHeight(500)
    dock.setWidget(content)
    return dock


def test_a_second_dock_is_a_tab_and_the_window_keeps_its_height() -> None:
    """Two docks of 500 pixels below each other would need more than 1000."""
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    panels = QMenu(window)
    panels.setObjectName("mPanelMenu")
    window.resize(1366, HEIGHT)
    window.show()

    def add(area: Any, dock: QDockWidget) -> None:  # as QGIS does
        window.addDockWidget(area, dock)
        dock.show()

    iface = SimpleNamespace(
        mainWindow=lambda: window, addDockWidget=add, removeDockWidget=window.removeDockWidget
    )
    room = Room(iface)
    docks = [a_dock(window, name) for name in ("one", "two")]
    for dock in docks:
        room.add_dock(dock)
        QApplication.processEvents()
    assert window.height() == HEIGHT
    assert window.tabifiedDockWidgets(docks[0]) == [docks[1]]
    assert docks[1].isVisible()
    assert [each.text() for each in panels.actions()] == ["two"]  # the first one is QGIS's to add
    window.hide()
    window.deleteLater()
