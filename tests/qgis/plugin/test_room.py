"""Docks beside each other in a window as large as a small screen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow, QMenu, QWidget

from qgis_plugin.room import Room, _as_sentence

WIDTH, HEIGHT = 1366, 768


def a_dock(window: QMainWindow, name: str) -> QDockWidget:
    dock, content = QDockWidget(name, window), QWidget()
    content.setMinimumHeight(500)
    dock.setWidget(content)
    return dock


def a_window() -> tuple[QMainWindow, QMenu, Room]:
    """As large as a small screen, with the menu of panels that QGIS has."""
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    panels = QMenu(window)
    panels.setObjectName("mPanelMenu")
    window.resize(WIDTH, HEIGHT)
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
    return window, panels, Room(iface)


def test_a_second_dock_is_a_tab_and_the_window_keeps_its_height() -> None:
    """Two docks of 500 pixels below each other would need more than 1000."""
    window, panels, room = a_window()
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
    # So it does when it goes for good, with its workspace.
    room.widen(wide, 900)
    QApplication.processEvents()
    assert wide.width() > 800
    room.remove_dock(wide)
    QApplication.processEvents()
    assert docks[0].width() == narrow or docks[1].width() == narrow
    window.hide()
    window.deleteLater()


def test_the_panel_opposite_stays_readable_and_gets_its_width_back() -> None:
    """The map gives first, then the layers down to 200 pixels; all of it comes back with the dock closed."""
    window, _, room = a_window()
    window.centralWidget().setMinimumWidth(463)
    layers, tools, wide = a_dock(window, "layers"), a_dock(window, "tools"), QgsDockWidget("wide", window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, layers)
    wide.setWidget(QLabel("x"))
    wide.setMinimumWidth(400)  # more than the panel beside it has
    room.add_dock(tools)
    window.resizeDocks([layers, tools], [246, 372], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    room.add_dock(wide)
    for _ in range(2):
        room.widen(wide, 901)
        QApplication.processEvents()
        assert layers.width() == 200
        assert wide.width() > 600
        wide.close()
        QApplication.processEvents()
        assert (layers.width(), tools.width()) == (246, 372)
    window.hide()
    window.deleteLater()


def test_a_dock_that_moves_below_shares_its_place_with_the_one_there() -> None:
    window, _, room = a_window()
    below = Qt.DockWidgetArea.BottomDockWidgetArea
    findings, section = QDockWidget("findings", window), QDockWidget("section", window)
    room.add_dock(findings, below)
    room.add_dock(section)
    room.move_dock(section, below)
    QApplication.processEvents()
    assert window.dockWidgetArea(section) == below
    assert window.tabifiedDockWidgets(findings) == [section]
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
