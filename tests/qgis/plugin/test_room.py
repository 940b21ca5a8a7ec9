"""Docks beside each other in a window as large as a small screen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow, QMenu, QWidget

from qgis_plugin.room import Room, _as_sentence

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

    canvas = QgsMapCanvas(window)
    iface = SimpleNamespace(
        mainWindow=lambda: window,
        mapCanvas=lambda: canvas,
        addDockWidget=add,
        removeDockWidget=window.removeDockWidget,
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
    # A dock that takes much of the window gives it back when it is closed.
    wide, narrow = QgsDockWidget("wide", window), docks[0].width()
    wide.setWidget(QLabel("x"))
    room.add_dock(wide)
    wide.raise_()
    QApplication.processEvents()
    room.widen(wide, 900)
    QApplication.processEvents()
    assert wide.width() > 800
    wide.close()
    QApplication.processEvents()
    assert docks[0].width() == narrow or docks[1].width() == narrow
    window.hide()
    window.deleteLater()


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("workspace Leer has no unit grids", "Workspace Leer has no unit grids"),
        ("unit_grid has no row", "unit_grid has no row"),
        ("/data/city is gone", "/data/city is gone"),
        ("", ""),
    ],
)
def test_a_warning_begins_as_a_sentence(said: str, shown: str) -> None:
    assert _as_sentence(said) == shown
